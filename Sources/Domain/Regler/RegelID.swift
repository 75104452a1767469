/// A rule by its catalogue ID, e.g. `SP-31`.
///
/// The ordinal is the rule's position in the catalogue (SP, ANS, FLYTT, SDS, UTF, each by
/// number), dense from 0, so that sets and tables of rules can be plain arrays.
///
///     RegelID("SP-31") == .sp31
@frozen public struct RegelID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The position in the catalogue, in `0..<RegelID.antal`.
  public let ordinal: UInt16

  /// The number of rules in the catalogue.
  public static let antal = 467

  /// The rule at a position of the catalogue; the position must exist.
  public init(ordinal: UInt16) {
    precondition(Int(ordinal) < RegelID.antal, "no rule has this ordinal")
    self.ordinal = ordinal
  }

  /// The rule of a document by its number, from 1; the number must exist.
  public init(_ dokument: Dokument, _ nummer: Int) {
    precondition((1...dokument.antalRegler).contains(nummer), "the document has no such rule")
    ordinal = UInt16(dokument.forstaOrdinal + nummer - 1)
  }

  /// The rule that a text names in the catalogue's own form, e.g. `SP-05` or `ANS-111`.
  ///
  /// Nil when the prefix is unknown, the number does not exist or is written otherwise.
  public init?(_ text: String) {
    for dokument in Dokument.allCases {
      let prefix = dokument.prefix + "-"
      guard text.hasPrefix(prefix), let nummer = Int(text.dropFirst(prefix.count)),
        (1...dokument.antalRegler).contains(nummer)
      else { continue }
      self.init(dokument, nummer)
      guard self.text == text else { return nil }
      return
    }
    return nil
  }

  /// The document the rule stands in.
  public var dokument: Dokument {
    switch ordinal {
    case ..<89: .samordnadPlan
    case ..<213: .ansvarsfordelning
    case ..<312: .overflyttning
    case ..<362: .stadsdelssamverkan
    default: .utforare
    }
  }

  /// The rule's number in its document, from 1.
  public var nummer: Int { Int(ordinal) - dokument.forstaOrdinal + 1 }

  /// The catalogue ID, with at least two digits, e.g. `SP-05`.
  public var text: String {
    let nummer = nummer
    return "\(dokument.prefix)-\(nummer < 10 ? "0" : "")\(nummer)"
  }

  public static func < (vanster: RegelID, hoger: RegelID) -> Bool {
    vanster.ordinal < hoger.ordinal
  }

  /// Every rule ID, in the order of the catalogue.
  public static var alla: [RegelID] { (0..<UInt16(antal)).map { RegelID(ordinal: $0) } }
}

extension RegelID: CustomStringConvertible {
  public var description: String { text }
}
