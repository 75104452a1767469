import ArgumentParser
import Domain
import Reports

/// `glapp rules`: the rule catalogue.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: sprak("Visa reglerna.", "Show the rules."),
    discussion: sprak(
      """
      Utan ID: alla regler, en rad var, och hur många som är utförda, kontrollerade, utan beteende
      eller bara planerade. Med ID: regeln i sin helhet och vad som händer när den bryts, eller ett
      hål (H-01), ett glappslag (G-01), en invariant (INV-S01) eller ett meddelande (M-022).

      EXEMPEL
        glapp rules
        glapp rules --document SP
        glapp rules SP-30
        glapp rules H-01
        glapp rules G-01
        glapp rules INV-S01
        glapp rules M-022
      """,
      """
      Without an ID: all rules, a line each, and how many are enacted, checked, without behaviour
      or only planned. With an ID: the rule in full and what breaking it does, or a hole (H-01), a
      kind of gap (G-01), an invariant (INV-S01) or a message (M-022).

      EXAMPLES
        glapp rules
        glapp rules --document SP
        glapp rules SP-30
        glapp rules H-01
        glapp rules G-01
        glapp rules INV-S01
        glapp rules M-022
      """))

  @Argument(
    help: ArgumentHelp(
      sprak(
        "ID för en regel, till exempel SP-30, ett hål, ett glapp, en invariant eller ett meddelande.",
        "The ID of a rule, e.g. SP-30, a hole, a gap, an invariant or a message.")))
  var id: String?

  @Option(
    help: ArgumentHelp(
      sprak(
        "Bara ett dokument: SP, ANS, FLYTT, SDS eller UTF.",
        "One document only: SP, ANS, FLYTT, SDS or UTF."),
      valueName: "PREFIX"))
  var document: String?

  @OptionGroup var sprakflagga: Sprakflagga

  mutating func run() throws {
    let stil = Utskrift.stil
    if let id {
      if let rader = Katalogsida.rader(id, sprak: sprak, stil: stil) {
        try Utskrift.rader(rader)
        return
      }
      try Utskrift.rader(Regelsida(try regel(id), sprak: sprak, stil: stil).rader)
      return
    }
    let dokument = try self.document.map { [try Rules.dokument($0)] } ?? Dokument.allCases
    try Utskrift.rader(Regeltabell.rader(dokument, sprak: sprak, stil: stil))
  }

  private func regel(_ text: String) throws -> RegelID {
    let stor = text.uppercased()
    if let id = RegelID(stor) ?? RegelID(Rules.utfylld(stor)) { return id }
    let visat = text.ofarlig.kapad(60)
    if let nara = NarmasteOrd.till(
      stor, bland: RegelID.alla.map(\.text) + Katalogsida.namn)
    {
      throw Avslut.indata(
        "Regeln ”\(visat)” finns inte; menade du \(nara)?",
        "There is no rule ”\(visat)”; did you mean \(nara)?")
    }
    throw Avslut.indata(
      "Regeln ”\(visat)” finns inte; ”glapp rules” visar alla.",
      "There is no rule ”\(visat)”; ”glapp rules” shows all.")
  }

  /// `SP-5` as `SP-05`.
  private static func utfylld(_ text: String) -> String {
    guard let streck = text.lastIndex(of: "-") else { return text }
    let nummer = text[text.index(after: streck)...]
    return nummer.count == 1 ? "\(text[...streck])0\(nummer)" : text
  }

  private static func dokument(_ text: String) throws -> Dokument {
    let stor = text.uppercased()
    if let dokument = Dokument.allCases.first(where: { $0.prefix == stor || $0.nummer == stor }) {
      return dokument
    }
    let lista = Dokument.allCases.map(\.prefix).joined(separator: ", ")
    throw Avslut.anvandning(
      "Okänt dokument ”\(text.ofarlig.kapad(60))”; välj bland \(lista).",
      "Unknown document ”\(text.ofarlig.kapad(60))”; choose among \(lista).")
  }
}
