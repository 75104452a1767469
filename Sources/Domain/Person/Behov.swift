/// The kinds of need of the responsibility table (ANS-33–59).
@frozen public enum BehovsSlag: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case funktionsnedsattning, tillfalligFunktionsnedsattning, rattspsykiatri, assistansHemtjanst
  case barnSkydd, beroende, valdNara, hedersvald, ekonomisktBistand, brottSkydd
  case aldrande, halsovard, hemloshet, avhysning

  /// The word of scenario files and reports.
  public var namn: String {
    switch self {
    case .funktionsnedsattning: "funktionsnedsättning"
    case .tillfalligFunktionsnedsattning: "tillfällig funktionsnedsättning"
    case .rattspsykiatri: "rättspsykiatri"
    case .assistansHemtjanst: "assistans och hemtjänst"
    case .barnSkydd: "barn och unga"
    case .beroende: "beroende"
    case .valdNara: "våld i nära relation"
    case .hedersvald: "hedersrelaterat våld"
    case .ekonomisktBistand: "ekonomiskt bistånd"
    case .brottSkydd: "brottsförebyggande och skydd"
    case .aldrande: "åldrande"
    case .halsovard: "hälso- och sjukvård"
    case .hemloshet: "hemlöshet"
    case .avhysning: "risk för avhysning"
    }
  }

  /// The rule whose row gives the need its home.
  public var regel: RegelID {
    switch self {
    case .funktionsnedsattning: .ans33
    case .tillfalligFunktionsnedsattning: .ans36
    case .rattspsykiatri: .ans37
    case .assistansHemtjanst: .ans38
    case .barnSkydd: .ans44
    case .beroende: .ans45
    case .valdNara: .ans46
    case .hedersvald: .ans47
    case .ekonomisktBistand: .ans48
    case .brottSkydd: .ans52
    case .aldrande: .ans53
    case .halsovard: .ans54
    case .hemloshet: .ans49
    case .avhysning: .ans50
    }
  }

  /// Whether its home follows from who is känd (ANS-39–41, 49, 50, 57, 58).
  @inlinable public var foljerKand: Bool { self == .hemloshet || self == .avhysning }

  /// Whether an insats for it carries a fee under maxtaxa (H-31).
  @inlinable public var avgiftsbelagd: Bool {
    switch self {
    case .funktionsnedsattning, .tillfalligFunktionsnedsattning, .assistansHemtjanst, .aldrande,
      .hemloshet:
      true
    default: false
    }
  }
}

/// A set of a person's needs, by number 0–3.
@frozen public struct BehovSet: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public var rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
  @inlinable public init(_ nummer: Int) { rawValue = 1 << UInt8(truncatingIfNeeded: nummer & 7) }

  /// The standard library's own reading of a literal goes through a generic sequence, which costs
  /// more than the rest of a handler.
  @inlinable public init(arrayLiteral elements: BehovSet...) {
    var bitar: UInt8 = 0
    for element in elements { bitar |= element.rawValue }
    rawValue = bitar
  }
  @inlinable public func contains(_ nummer: Int) -> Bool { rawValue >> nummer & 1 != 0 }
  @inlinable public var count: Int { rawValue.nonzeroBitCount }
  @inlinable public func with(_ nummer: Int) -> BehovSet { union(BehovSet(nummer)) }
  @inlinable public func without(_ nummer: Int) -> BehovSet { subtracting(BehovSet(nummer)) }

  /// Calls `body` for each number, lowest first.
  @inlinable public func forEach(_ body: (Int) -> Void) {
    var rest = rawValue
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}

/// What an enhet learns of a person who turns up: needs, age, history.
@frozen public struct Sokande: Hashable, Sendable, BitwiseCopyable {
  public var slag: (BehovsSlag, BehovsSlag, BehovsSlag, BehovsSlag)
  /// Claims that the case itself settles (a gränssnitt case); empty means that the table decides.
  public var forvalt: (ForvaltningSet, ForvaltningSet, ForvaltningSet, ForvaltningSet)
  /// The needs that are gränssnitt by nature: `forvalt` holds even when it is empty.
  public var granssnitt: BehovSet
  /// How many needs there are.
  public var antal: UInt8
  public var alder: UInt8
  /// Days since the last stödinsats ended, by förvaltning; `aldrigKand` where there was none.
  public var kandDagar: (UInt16, UInt16, UInt16, UInt16, UInt16, UInt16)
  /// The person has skyddade personuppgifter (SP-23–25).
  public var skyddad: Bool

  public static let aldrigKand = UInt16.max

  public init() {
    slag = (
      .funktionsnedsattning, .funktionsnedsattning, .funktionsnedsattning, .funktionsnedsattning
    )
    forvalt = ([], [], [], [])
    granssnitt = []
    antal = 0
    alder = 40
    let aldrig = Sokande.aldrigKand
    kandDagar = (aldrig, aldrig, aldrig, aldrig, aldrig, aldrig)
    skyddad = false
  }

  @inlinable public func slag(_ i: Int) -> BehovsSlag {
    switch i {
    case 0: slag.0
    case 1: slag.1
    case 2: slag.2
    default: slag.3
    }
  }

  @inlinable public func forvalt(_ i: Int) -> ForvaltningSet {
    switch i {
    case 0: forvalt.0
    case 1: forvalt.1
    case 2: forvalt.2
    default: forvalt.3
    }
  }

  @inlinable public func kandDagar(_ forvaltning: Forvaltning) -> UInt16 {
    switch forvaltning {
    case .sfCentrum: kandDagar.0
    case .sfHisingen: kandDagar.1
    case .sfNordost: kandDagar.2
    case .sfSydvast: kandDagar.3
    case .ffs: kandDagar.4
    case .avo: kandDagar.5
    }
  }

  /// Adds a need; beyond four it is left out.
  public mutating func laggTill(_ slag: BehovsSlag, granssnitt klassas: ForvaltningSet?) {
    let i = Int(antal)
    guard i < BehovID.hogst else { return }
    switch i {
    case 0: self.slag.0 = slag
    case 1: self.slag.1 = slag
    case 2: self.slag.2 = slag
    default: self.slag.3 = slag
    }
    if let klassas { satt(forvalt: klassas, for: i) }
    antal += 1
  }

  /// Settles the claims of need `i` whatever the table says.
  public mutating func satt(forvalt mangd: ForvaltningSet, for i: Int) {
    switch i {
    case 0: forvalt.0 = mangd
    case 1: forvalt.1 = mangd
    case 2: forvalt.2 = mangd
    default: forvalt.3 = mangd
    }
    granssnitt.insert(BehovSet(i))
  }

  /// The same person so many days later: every history is that much older (ANS-41).
  public mutating func aldras(dagar: Int) {
    for forvaltning in Forvaltning.allCases {
      let forr = kandDagar(forvaltning)
      guard forr != Sokande.aldrigKand else { continue }
      satt(kand: UInt16(clamping: min(Int(forr) + dagar, 65_534)), i: forvaltning)
    }
  }

  /// Whether any of the needs is one whose home follows from who is känd.
  @inlinable public var foljerKand: Bool {
    for i in 0..<Int(antal) where slag(i).foljerKand { return true }
    return false
  }

  /// Learns of need `i` from another förvaltning's kallelse.
  public mutating func lar(_ slag: BehovsSlag, _ i: Int) {
    switch i {
    case 0: self.slag.0 = slag
    case 1: self.slag.1 = slag
    case 2: self.slag.2 = slag
    default: self.slag.3 = slag
    }
    if Int(antal) <= i { antal = UInt8(i + 1) }
  }

  /// Notes when the last stödinsats in `forvaltning` ended, in days before now.
  public mutating func satt(kand dagar: UInt16, i forvaltning: Forvaltning) {
    switch forvaltning {
    case .sfCentrum: kandDagar.0 = dagar
    case .sfHisingen: kandDagar.1 = dagar
    case .sfNordost: kandDagar.2 = dagar
    case .sfSydvast: kandDagar.3 = dagar
    case .ffs: kandDagar.4 = dagar
    case .avo: kandDagar.5 = dagar
    }
  }

  public static func == (a: Sokande, b: Sokande) -> Bool { a.falt == b.falt }
  public func hash(into hasher: inout Hasher) { hasher.combine(falt) }

  /// All fields as numbers: for equality, digests and traces.
  public var falt: [UInt64] {
    var ut: [UInt64] = [UInt64(antal), UInt64(alder), UInt64(granssnitt.rawValue), skyddad ? 1 : 0]
    for i in 0..<BehovID.hogst {
      ut.append(UInt64(slag(i).rawValue))
      ut.append(UInt64(forvalt(i).rawValue))
    }
    for forvaltning in Forvaltning.allCases { ut.append(UInt64(kandDagar(forvaltning))) }
    return ut
  }
}
