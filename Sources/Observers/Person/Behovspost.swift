import Domain

/// One need of one person: who answers, who delivers, who pays.
struct Behovspost: Sendable, BitwiseCopyable {
  struct Flaggor: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt16
    init(rawValue: UInt16) { self.rawValue = rawValue }
    static let oppet = Flaggor(rawValue: 1)
    static let g01 = Flaggor(rawValue: 2)
    static let g02 = Flaggor(rawValue: 4)
    static let g11 = Flaggor(rawValue: 8)
    static let g12 = Flaggor(rawValue: 16)
    static let g28 = Flaggor(rawValue: 32)
    static let g40 = Flaggor(rawValue: 64)
    static let harAnsvar = Flaggor(rawValue: 128)
    static let harBeslut = Flaggor(rawValue: 256)
    static let harInsats = Flaggor(rawValue: 512)
    static let tvist = Flaggor(rawValue: 1024)
    /// It has been classified, perhaps in the second before it was identified.
    static let klassat = Flaggor(rawValue: 2048)
    /// The former förvaltning held a beslut, not only an ärende (G-40).
    static let foreBeslut = Flaggor(rawValue: 8192)
    /// Hälso- och sjukvård, which has no beslut and is outside the payer rule (H-91).
    static let hsl = Flaggor(rawValue: 16384)
  }

  var identifierat: Sek = 0
  /// From when the two latest valid beslut are in force.
  var franA: Sek = ingenTid
  var franB: Sek = ingenTid
  /// When the first bifall was decided.
  var beslutat: Sek = 0
  /// The day (of the run) from which the standing cost post holds.
  var kostnadsdag: Int32 = 0
  var flaggor: Flaggor = []
  var forvaltningA: UInt8 = 255
  var forvaltningB: UInt8 = 255
  /// Open ärenden not disclaimed.
  var arenden: ForvaltningSet = []
  /// Valid beslut (bifall).
  var beslut: ForvaltningSet = []
  /// Named in the latest agreement.
  var overenskommen: ForvaltningSet = []
  /// Whom H-01's lever names while a tvist is open.
  var ansvarD: ForvaltningSet = []
  /// Whom H-01's lever names from the SP's identification until somebody has decided.
  var tillsVidare: ForvaltningSet = []
  var ansprak: ForvaltningSet = []
  var levererar: ForvaltningSet = []
  /// Who held it before the agreement and has not been replaced (G-40).
  var fore: ForvaltningSet = []
  /// Who has not yet been told of the agreement; bit 6 is the enskild (G-28).
  var obesked: UInt8 = 0
  /// Whose cost post stands and follows the payer rule.
  var betalar: ForvaltningSet = []
  /// The granting förvaltning's share of the standing post in percent; 0 without a post.
  var delning: UInt8 = 0
  /// Whose post stands.
  var beviljande: UInt8 = 255

  /// Who answers for the need (§4, R).
  @inline(__always)
  var ansvariga: ForvaltningSet {
    var r = beslut.rawValue | arenden.rawValue | overenskommen.rawValue
    if beslut.rawValue == 0 {
      r |= tillsVidare.rawValue
      if flaggor.contains(.tvist) { r |= ansvarD.rawValue }
    }
    return ForvaltningSet(rawValue: r)
  }

  @inline(__always)
  var oppet: Bool { flaggor.contains(.oppet) }

  /// Notes from when a förvaltning's beslut is in force.
  @inline(__always)
  mutating func satt(fran: Sek, _ f: Forvaltning) {
    if forvaltningA == f.rawValue || forvaltningA == 255 {
      forvaltningA = f.rawValue
      franA = fran
    } else {
      forvaltningB = f.rawValue
      franB = fran
    }
  }

  @inline(__always)
  mutating func glom(_ f: Forvaltning) {
    if forvaltningB == f.rawValue {
      forvaltningB = 255
      franB = ingenTid
    } else if forvaltningA == f.rawValue {
      forvaltningA = forvaltningB
      franA = franB
      forvaltningB = 255
      franB = ingenTid
    }
  }

  /// From when the förvaltning's beslut is in force.
  @inline(__always)
  func fran(_ f: Forvaltning) -> Sek {
    forvaltningA == f.rawValue ? franA : forvaltningB == f.rawValue ? franB : ingenTid
  }

  /// When the insats is due: the earliest date among the valid beslut.
  @inline(__always)
  var skaLevereras: Sek { min(franA, franB) }
}
