import Domain
import Experiments

/// How a key figure is spoken of.
package struct FigureWords: Sendable {
  /// As the subject of a sentence, with the definite article where the language has one.
  package let subject: String
  /// What it is counted in, after a number.
  package let unit: String
  private let tal: Tal
  /// Of every number; nil where each has its own.
  private var decimals: Int?

  /// - Parameters:
  ///   - figure: the key figure.
  ///   - sprak: the language.
  package init(_ figure: KeyFigure, _ sprak: Rapportsprak) {
    tal = Tal(sprak)
    unit = FigureWords.unit(figure, sprak)
    subject = FigureWords.subject(figure, sprak)
  }

  /// The same words, which write an estimate and the ends of its interval with the same decimals.
  func fitted(to interval: ConfidenceInterval) -> FigureWords {
    guard interval.halfWidth.isFinite, interval.halfWidth > 0 else { return self }
    var words = self
    var decimals = Tal.decimaler(interval.estimate, osakerhet: interval.halfWidth)
    // An interval beyond 0 is not written with an end that is 0.
    let nearest = min(abs(interval.lower), abs(interval.upper))
    if interval.lower > 0 || interval.upper < 0 {
      var shown = (0..<decimals).reduce(0.5) { half, _ in half / 10 }
      while decimals < 6, nearest < shown { (decimals, shown) = (decimals + 1, shown / 10) }
    }
    words.decimals = decimals
    return words
  }

  /// A value with as many decimals as make sense.
  package func value(_ x: Double) -> String { tal.decimal(x, decimals ?? Tal.decimaler(x)) }

  /// A value and what it is counted in, which is in the singular after 1.
  func amount(_ x: Double) -> String {
    let text = value(x)
    return "\(text) \(text == "1" ? one : unit)"
  }

  /// What one is counted in.
  private var one: String {
    switch unit {
    case "personer": "person"
    case "möten": "möte"
    case "timmar": "timme"
    case "stycken": "stycke"
    case _ where unit.hasSuffix("dagar"): String(unit.dropLast(2))
    case _ where unit.hasSuffix("s"): String(unit.dropLast())
    default: unit
    }
  }

  /// A value that says which way it goes.
  package func signed(_ x: Double) -> String {
    let text = value(x)
    // What rounds to nothing goes no way.
    guard text.contains(where: { ("1"..."9").contains($0) }) else { return "0" }
    return x > 0 ? "+\(text)" : text
  }

  /// The ends of an interval for a cell, `8,5 … 15,5`: a dash where nothing is known of the spread,
  /// and where none was seen, that; it is no reason to write an interval without width.
  func range(_ interval: ConfidenceInterval, mark: String = "") -> String {
    guard interval.halfWidth.isFinite else { return "–" }
    guard interval.halfWidth > 0 else { return tal.sprak("ingen spridning", "no spread") }
    let words = fitted(to: interval)
    return "\(words.value(interval.lower)) … \(words.value(interval.upper))\(mark)"
  }

  /// What a key figure is counted in: the one home of the word for every report.
  ///
  /// A class counts a person's day once however many gaps cover it: persondagar. A kind whose gaps
  /// are one per need counts the need's days: behovsdagar, of which a person with two needs has two a
  /// day. The other kinds, and the pairs of förvaltningar, add up the days of each gap: glappdagar.
  private static func unit(_ figure: KeyFigure, _ sprak: Rapportsprak) -> String {
    switch figure.unit {
    case .antal where figure.name.hasPrefix("personer"): return sprak("personer", "persons")
    case .antal where figure.name == Results.meetings: return sprak("möten", "meetings")
    case .timmar: return sprak("timmar", "hours")
    case .antal: return sprak("stycken", "in number")
    case .dagar:
      return days(figure.name.split(separator: ".").map(String.init), sprak)
    }
  }

  private static func days(_ parts: [String], _ sprak: Rapportsprak) -> String {
    guard parts.count >= 3, parts[2] == "dagar" || parts.last == "dagar" else {
      return sprak("dagar", "days")
    }
    switch parts[0] {
    case "klass": return sprak("persondagar", "person-days")
    case "glapp":
      return GlappSlag(parts[1]).map(needKinds.contains) ?? false
        ? sprak("behovsdagar", "need-days") : sprak("glappdagar", "gap-days")
    case "par": return sprak("glappdagar", "gap-days")
    default: return sprak("dagar", "days")
    }
  }

  /// The kinds with a gap for each need that lacks what they are about.
  private static let needKinds: [GlappSlag] = [.g01, .g12, .g40]

  /// What the units mean, once for a whole page.
  static func units(_ sprak: Rapportsprak) -> String {
    sprak(
      "En persondag är ett dygn för en person, hur många glapp av klassen den än har då. En "
        + "behovsdag är ett dygn för ett behov: den som har två behov som ingen svarar för får två "
        + "på ett dygn. En glappdag är ett dygn för ett glapp.",
      "A person-day is a day for one person, however many gaps of the class it has then. A need-day "
        + "is a day for one need: a person with two needs for which nobody answers has two in a day. "
        + "A gap-day is a day for one glapp.")
  }

  private static let classes: [String: (sv: String, en: String)] = [
    "R": (
      "tiden med otydligt ansvar (klass R)",
      "the time of unclear responsibility (class R)"
    ),
    "S": ("tiden då en insats uteblir", "the time in which a due service is missing"),
    "K": ("tiden då samordningen väntar", "the time in which the coordination waits"),
    "I": ("tiden då uppgifter saknas", "the time in which information is missing"),
    "E": (
      "tiden då ingen eller fel förvaltning betalar",
      "the time in which nobody, or the wrong one, pays"
    ),
    "P": ("tiden då en person är oskyddad", "the time in which a person is unprotected"),
  ]

  private static func subject(_ figure: KeyFigure, _ sprak: Rapportsprak) -> String {
    let parts = figure.name.split(separator: ".").map(String.init)
    let place = parts.count > 3 ? sprak(" i \(parts[3])", " in \(parts[3])") : ""
    if parts.count >= 3, parts[0] == "klass", let words = classes[parts[1]] {
      return parts[2] == "dagar"
        ? sprak(words.sv, words.en) + place
        : sprak(
          "antalet personer med glapp av klass \(parts[1])",
          "the number of persons with gaps of class \(parts[1])") + place
    }
    if parts.count >= 3, parts[0] == "glapp", let kind = GlappSlag(parts[1]), parts[2] == "dagar" {
      return kind == .g01
        ? sprak(
          "tiden då ingen svarar för ett behov", "the time in which nobody answers for a need")
          + place
        : sprak("tiden i \(kind.namn) (\(kind.text))", "the time in \(kind.namn) (\(kind.text))")
          + place
    }
    switch figure.name {
    case "tvister.antal": return sprak("antalet tvister", "the number of tvister")
    case "sp.antal": return sprak("antalet SP", "the number of SP")
    case Results.hours: return sprak("arbetstiden", "the working time")
    case Results.meetings: return sprak("antalet möten", "the number of meetings")
    default: return "”\(figure.name)”"
    }
  }
}
