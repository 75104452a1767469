import Domain

/// What a value must look like. Parser, JSON Schema and reference page all read the same forms.
indirect enum Form: Sendable {
  /// Any text up to so many characters.
  case text(hogst: Int)
  /// A whole number.
  case heltal(ClosedRange<UInt64>)
  /// A number with a unit.
  case matt(Matt)
  /// Two numbers with a dash: `18–64`.
  case intervall(ClosedRange<UInt64>, enhet: String?)
  case datum
  /// A date and a time of day: `2026-02-03 09:00`.
  case tidpunkt
  /// One of some words.
  case ord([String])
  /// Any of several forms, told apart by how the value is written.
  case ettAv([Form])
  case lista(Form, hogst: Int)
  /// Free names as keys.
  case namngivna(Form, hogst: Int)
  case objekt(Objekt)
}

/// A number with a unit, and its bounds.
struct Matt: Sendable {
  /// The units that may be written; the bounds are in the first one.
  var enheter: [Enhetsord]
  var lagst: Double
  var hogst: Double
  /// Only whole numbers.
  var heltal = false
  /// Words that may stand instead of a number.
  var ord: [String: Double] = [:]
  /// How a value is written, for errors and the reference page.
  var exempel: String
}

/// A unit as it is written.
struct Enhetsord: Hashable, Sendable {
  /// The spelling shown; empty where there is no unit.
  let namn: String
  /// Further spellings.
  let former: [String]
  /// How many of the first unit one of this is.
  let faktor: Double
  /// What a written number is divided by: 100 for percent.
  let delare: Double

  init(_ namn: String, _ former: [String] = [], faktor: Double = 1, delare: Double = 1) {
    self.namn = namn
    self.former = former
    self.faktor = faktor
    self.delare = delare
  }

  static let ingen = Enhetsord("")
  static let procent = Enhetsord("%", ["procent"], delare: 100)
  static let vardagar = Enhetsord("vardagar", ["vardag"])
  static let dagar = Enhetsord("dagar", ["dag", "dygn"])
  static let timmar = Enhetsord("h", ["timmar", "timme"])
  static let minuter = Enhetsord("min", ["minuter", "minut"])
  static let ar = Enhetsord("år")
  static let perDag = Enhetsord("/dag", ["per dag"])
  static let perVardag = Enhetsord("/vardag", ["per vardag"])
  static let perManad = Enhetsord("/månad", ["per månad"])
  static let perAr = Enhetsord("/år", ["per år"])

  /// A value as people write it: `1 vardag`, `5 vardagar`, `20 %`.
  func skriven(_ varde: Double) -> String {
    let tal = Talord.text(varde * delare)
    if namn.isEmpty { return tal }
    switch namn {
    case "vardagar" where varde == 1: return "\(tal) vardag"
    case "dagar" where varde == 1: return "\(tal) dag"
    default: return "\(tal) \(namn)"
    }
  }

  /// Every spelling of a unit, for telling a stray number from a word.
  static let alla: Set<String> = Set(
    [procent, vardagar, dagar, timmar, minuter, ar, perDag, perVardag, perManad, perAr, ingen]
      .flatMap { [$0.namn] + $0.former })

  /// The unit of a lever.
  init(_ enhet: Enhet) {
    switch enhet {
    case .andel: self = .procent
    case .vardagar: self = .vardagar
    case .dagar: self = .dagar
    case .timmar: self = .timmar
    case .minuter: self = .minuter
    case .ar: self = .ar
    case .perManad: self = .perManad
    case .perAr: self = .perAr
    case .antal, .val, .jaNej: self = .ingen
    }
  }

  func stammer(_ skriven: String) -> Bool { skriven == namn || former.contains(skriven) }
}

/// A set of keys that belong together.
struct Objekt: Sendable {
  /// Heading of the reference page, and name in the schema.
  let namn: String
  let beskrivning: String
  let nycklar: [Nyckel]
}

/// One key of a scenario file.
struct Nyckel: Sendable {
  let namn: String
  let form: Form
  let obligatorisk: Bool
  /// Swedish sentences for the reference page.
  let beskrivning: String
  /// What holds where the key is left out.
  let forval: String?

  init(
    _ namn: String, _ form: Form, obligatorisk: Bool = false, forval: String? = nil,
    _ beskrivning: String
  ) {
    self.namn = namn
    self.form = form
    self.obligatorisk = obligatorisk
    self.beskrivning = beskrivning
    self.forval = forval
  }
}
