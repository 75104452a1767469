/// One of the five routine documents that the simulator enacts.
@frozen public enum Dokument: UInt8, CaseIterable, Hashable, Sendable, BitwiseCopyable {
  /// 004, Göteborg: rutin för samordnad plan.
  case samordnadPlan
  /// 002, Göteborg: anvisning för ansvarsfördelning av ärenden.
  case ansvarsfordelning
  /// 000, funktionsstöd i Göteborg: överflyttning av ärenden mellan stadsområden.
  case overflyttning
  /// 001, a stadsdel: samverkan mellan enheter.
  case stadsdelssamverkan
  /// 003, Region Gotland: administrativa rutiner för handläggare och utförare.
  case utforare

  /// The prefix of its rule IDs, e.g. `SP`.
  public var prefix: String {
    switch self {
    case .samordnadPlan: "SP"
    case .ansvarsfordelning: "ANS"
    case .overflyttning: "FLYTT"
    case .stadsdelssamverkan: "SDS"
    case .utforare: "UTF"
    }
  }

  /// The short number of its file, e.g. `004`.
  public var nummer: String {
    switch self {
    case .samordnadPlan: "004"
    case .ansvarsfordelning: "002"
    case .overflyttning: "000"
    case .stadsdelssamverkan: "001"
    case .utforare: "003"
    }
  }

  /// The document's name in Swedish; three of them as they call themselves.
  public var titel: String {
    switch self {
    case .samordnadPlan: "Rutin för samordnad plan (SP)"
    case .ansvarsfordelning: "Anvisning för ansvarsfördelning av ärenden"
    case .overflyttning: "Rutin för överflyttning av ärenden mellan stadsområden"
    case .stadsdelssamverkan: "Rutiner för samverkan mellan enheter i stadsdelen"
    case .utforare: "Administrativa rutiner för handläggare och utförare SoL"
    }
  }

  /// How many rules the document has; they are numbered from 1 without holes.
  public var antalRegler: Int {
    switch self {
    case .samordnadPlan: 89
    case .ansvarsfordelning: 124
    case .overflyttning: 99
    case .stadsdelssamverkan: 50
    case .utforare: 105
    }
  }

  /// The ordinal of the document's first rule in the catalogue.
  public var forstaOrdinal: Int {
    switch self {
    case .samordnadPlan: 0
    case .ansvarsfordelning: 89
    case .overflyttning: 213
    case .stadsdelssamverkan: 312
    case .utforare: 362
    }
  }
}
