import Foundation
import Testing

@Suite("Pages as narrow as the terminal", .serialized)
struct SmalTests {
  private static let kommandon = [
    "run", "compare", "sweep", "screen", "select", "results", "merge", "follow", "load", "validate",
    "init", "levers", "rules",
  ]

  private static let sidor =
    [
      "glapp run prov.yaml", "glapp follow prov.yaml --worst", "glapp follow prov.yaml --list",
      "glapp levers", "glapp levers prov.yaml", "glapp rules", "glapp rules --document ANS",
      "glapp rules SP-30", "glapp rules INV-S01", "glapp rules G-01", "glapp rules H-01",
      "glapp validate prov.yaml trasig.yaml", "glapp run prov.yaml --sed 3", "glapp rulse",
      "glapp compare prov.yaml --replications 3 --quiet", "glapp --help",
      "glapp run prov.yaml --replications 3 --quiet",
      "glapp sweep prov.yaml --vary oenighetsgrad=10..40:3 --replications 2 --quiet",
      "glapp screen prov.yaml --vary oenighetsgrad --vary teamTopologi --trajectories 2 --quiet",
      "glapp select prov.yaml --budget 12 --quiet",
      "glapp run prov.yaml --set avsteg[SP-30]=200%",
    ] + kommandon.map { "glapp \($0) --help" }

  private func kommando() throws -> Kommando {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    try k.mapp.skriv("namn: Trasig\nstart: 2026-13-01\ndagr: 30\n", till: "trasig.yaml")
    return k
  }

  /// What a command shows on a terminal so wide, without colours and without what it took away.
  private func visat(_ k: Kommando, _ rad: String, _ bredd: Int, _ sprak: String) throws
    -> [String]
  {
    let ut = try k.terminal(
      "export NO_COLOR=1 GLAPP_LANGUAGE=\(sprak); stty cols \(bredd); \(rad)"
    ).ut
    return ut.replacingOccurrences(of: "\r\n", with: "\n").components(separatedBy: "\n").map {
      // A progress line ends by being taken away.
      $0.components(separatedBy: "\r\u{1B}[K").last ?? ""
    }
  }

  private func ord(_ rader: [String]) -> Set<String> {
    Set(
      rader.flatMap {
        $0.components(separatedBy: CharacterSet(charactersIn: " \u{A0}"))
      }.filter { !$0.isEmpty })
  }

  /// The groups of digits that end and begin lines, where they could be parts of one number.
  private static var delat: Regex<(Substring, Substring, Substring)> {
    /([0-9]{1,3})\n +([0-9]{3})(?![0-9])/
  }

  @Test(
    "no line is wider than the terminal, nothing is cut off with an ellipsis, no number parted",
    arguments: [40, 50, 80, 100, 120], ["sv", "en"])
  func bredd(_ bredd: Int, _ sprak: String) throws {
    let k = try kommando()
    for sida in SmalTests.sidor {
      let rader = try visat(k, sida, bredd, sprak)
      for rad in rader {
        #expect(rad.unicodeScalars.count <= bredd, "\(sida): \(rad)")
      }
      // An ellipsis by itself stands between the ends of an interval; in help it is a placeholder.
      for ord in ord(rader) where ord != "…" && !sida.hasSuffix("--help") {
        #expect(!ord.contains("…"), "\(sida): \(ord)")
      }
      for par in rader.joined(separator: "\n").matches(of: SmalTests.delat) {
        let tal = [String(par.output.1), String(par.output.2)].joined(separator: "\u{A0}")
        let bred = try visat(k, sida, 120, sprak).joined(separator: "\n")
        #expect(!bred.contains(tal), "\(sida): \(tal)")
      }
    }
  }

  /// A word of a narrow page is a word of the page at its widest, or stands in a list of them: what
  /// is broken in the middle is neither.
  @Test("no word is cut", arguments: [40, 50, 80])
  func hela(_ bredd: Int) throws {
    let k = try kommando()
    for sida in SmalTests.sidor where !SmalTests.slumpas(sida) {
      let breda = try visat(k, sida, 100, "sv")
      let text = breda.joined(separator: " ")
      let hela = ord(breda)
      // Figures of the time taken differ from run to run.
      for ord in ord(try visat(k, sida, bredd, "sv"))
      where !hela.contains(ord) && ord.contains(where: \.isLetter) {
        let enkelt = ord.trimmingCharacters(in: CharacterSet(charactersIn: "·,.;:()”"))
        #expect(text.contains(enkelt) || SmalTests.smalaOrd.contains(enkelt), "\(sida): \(ord)")
      }
    }
  }

  /// Whether a page has figures of replications, whose times taken differ.
  private static func slumpas(_ sida: String) -> Bool {
    ["compare", "sweep", "screen", "select"].contains { sida.hasPrefix("glapp \($0) prov") }
  }

  @Test("the parser's own words are Swedish in Swedish help", arguments: kommandon + ["help", ""])
  func svenska(_ namn: String) throws {
    let k = try kommando()
    let sida =
      namn == "help"
      ? try k.glapp("help", "run") : try k.glapp(namn.isEmpty ? ["--help"] : [namn, "--help"])
    #expect(sida.kod == 0)
    #expect(sida.ut.contains("ÖVERSIKT: ") && sida.ut.contains("ANVÄNDNING: glapp"))
    #expect(sida.ut.contains("Visa hjälpen."))
    for ord in [
      "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show ", "default:", "values:",
      "See '", "subcommand", "<options>",
    ] { #expect(!sida.ut.contains(ord), "\(namn): \(ord)") }
    let engelsk = try k.glapp(
      (namn.isEmpty || namn == "help" ? [] : [namn]) + ["--help", "--language", "en"])
    #expect(engelsk.ut.contains("OVERVIEW: ") && engelsk.ut.contains("Show help information."))
  }

  @Test(
    "the parser's own errors are Swedish in Swedish",
    arguments: [
      ("run prov.yaml --sed 3", "Fel: Valet ”--sed” finns inte; menade du ”--seed”?"),
      ("run prov.yaml --xyzzy", "Fel: Valet ”--xyzzy” finns inte."),
      ("run", "Fel: Argumentet ”<scenario>” saknas."),
      ("run prov.yaml --seed", "Fel: Värdet saknas för ”--seed <N>”."),
      ("run prov.yaml --days tio", "Fel: Värdet ”tio” duger inte för ”--days <N>”."),
      ("levers a.yaml b.yaml", "Fel: Argumentet ”b.yaml” hör inte hit."),
    ])
  func felen(_ rad: String, _ vantat: String) throws {
    let utfall = try kommando().skal("glapp \(rad)")
    #expect(utfall.kod == 64)
    #expect(utfall.fel.hasPrefix(vantat + "\n"), "\(utfall.fel)")
    #expect(utfall.fel.contains("Användning: glapp"))
    #expect(!utfall.fel.contains("Error:") && !utfall.fel.contains("See '"))
  }

  /// Words that only the narrow forms have.
  private static let smalaOrd: Set<String> = ["utf", "kontr", "utan", "plan"]
}
