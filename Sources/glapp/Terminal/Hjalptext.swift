import Reports

/// The argument parser's pages and messages in the language asked for, broken at words.
///
/// The parser writes its section words and its own errors in English and has no way to say them
/// otherwise: they are replaced in the finished text, here alone.
enum Hjalptext {
  /// The text on lines of at most so many columns.
  static func sida(_ text: String, bredd: Int) -> String {
    stycken(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      .map { sprak == .sv ? svensk($0) : $0 }
      .flatMap { $0.passad(bredd, stapla: true) }.joined(separator: "\n")
  }

  /// Whether a text is a page of help: a completion script or a dump is left as it is.
  static func arHjalp(_ text: String) -> Bool {
    text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ")
  }

  /// Lines that the source has broken are put together again.
  private static func stycken(_ rader: [String]) -> [String] {
    var ut: [String] = []
    for rad in rader {
      if let forra = ut.last, forra.bredd >= 80, !forra.hasPrefix(" "), !rad.isEmpty,
        !rad.hasPrefix(" "), !rad.hasPrefix("Usage: "), !forra.hasPrefix("USAGE"),
        !forra.hasPrefix("Error")
      {
        ut[ut.count - 1] = forra + " " + rad
      } else {
        ut.append(rad)
      }
    }
    return ut
  }

  private static let fasta: [(en: String, sv: String)] = [
    ("ARGUMENTS:", "ARGUMENT:"), ("OPTIONS:", "VAL:"), ("SUBCOMMANDS:", "KOMMANDON:"),
  ]

  private static let inledningar: [(en: String, sv: String)] = [
    ("OVERVIEW: ", "ÖVERSIKT: "), ("USAGE: ", "ANVÄNDNING: "), ("Usage: ", "Användning: "),
    ("Help:  ", "Hjälp:  "),
  ]

  private static let delar: [(en: String, sv: String)] = [
    ("<subcommand>", "<kommando>"), ("<options>", "<val>"), ("(default: ", "(förval: "),
    ("; default: ", "; förval: "), ("(values: ", "(värden: "),
    ("Show the version.", "Visa versionen."), ("Show help information.", "Visa hjälpen."),
    ("Show subcommand help information.", "Visa hjälpen för ett kommando."),
  ]

  private static func svensk(_ rad: String) -> String {
    if let ord = fasta.first(where: { $0.en == rad }) { return ord.sv }
    if rad.hasPrefix("Error: ") { return "Fel: " + fel(String(rad.dropFirst(7))) }
    if let m = rad.wholeMatch(of: #/  See '(.+)' for (?:more information|detailed help)\./#) {
      return "  Mer står i ”\(m.1.replacing("<subcommand>", with: "<kommando>"))”."
    }
    var ut = rad
    for ord in inledningar where ut.hasPrefix(ord.en) {
      ut = ord.sv + ut.dropFirst(ord.en.count)
    }
    for ord in delar { ut = ut.replacing(ord.en, with: ord.sv) }
    return ut
  }

  /// What the parser finds wrong, in Swedish; what it has no pattern for stays as it is.
  private static func fel(_ text: String) -> String {
    if let m = text.wholeMatch(of: #/Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/#) {
      return "Valet ”\(m.1)” finns inte" + (m.2.map { "; menade du ”\($0)”?" } ?? ".")
    }
    if let m = text.wholeMatch(of: #/Invalid option: (.+)/#) { return "Valet ”\(m.1)” finns inte." }
    if let m = text.wholeMatch(of: #/Missing value for '(.+)'/#) {
      return "Värdet saknas för ”\(m.1)”."
    }
    if let m = text.wholeMatch(of: #/Missing expected argument '(.+)'/#) {
      return "Argumentet ”\(m.1)” saknas."
    }
    if let m = text.wholeMatch(of: #/Missing one of: (.+)/#) {
      return "Något av dessa saknas: \(m.1)"
    }
    if let m = text.wholeMatch(of: #/Unexpected argument '(.+)'/#) {
      return "Argumentet ”\(m.1)” hör inte hit."
    }
    if let m = text.wholeMatch(of: #/(\d+) unexpected arguments: (.+)/#) {
      return "\(m.1) argument hör inte hit: \(m.2)"
    }
    if let m = text.wholeMatch(of: #/The option '(.+)' does not take any value, but '(.+)' was.*/#)
    {
      return "”\(m.1)” tar inget värde, men ”\(m.2)” står där."
    }
    if let m = text.wholeMatch(of: #/Value to be set with (.+) had already been set with (.+)/#) {
      return "Värdet är satt två gånger: \(m.2) och \(m.1)"
    }
    if let m = text.wholeMatch(of: #/The value '(.*?)' is invalid for '(.+?)'(.*)/#) {
      let resten = m.3.wholeMatch(of: #/\. Please provide one of (.+)\./#).map {
        "; välj ett av \($0.1.replacing(" and ", with: " och ").replacing(" or ", with: " eller "))"
      }
      let slut = resten ?? String(m.3)
      return "Värdet ”\(m.1)” duger inte för ”\(m.2)”\(slut)" + (slut.hasSuffix(".") ? "" : ".")
    }
    return text
  }
}
