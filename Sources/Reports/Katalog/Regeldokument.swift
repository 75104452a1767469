import Domain

/// The page `docs/regler.md`: every rule of the two enacted documents, where it lives and which test
/// shows it.
package enum Regeldokument {
  /// The whole page, in Markdown.
  package static func text() -> String {
    var rader = [
      "# Reglerna",
      "",
      "<!-- Sidan är gjord av programmets egen regelkatalog. Ändra den inte för hand. -->",
      "",
      "Varje normativ mening i dokumenten har ett ID. Här står var regeln finns i modellen, vad som",
      "syns när spaken `avsteg[ID]` bryter den vid varje tillfälle, och vilket test som visar det.",
      "`glapp rules SP-30` visar en regel i sin helhet.",
      "",
      "| Test | Vad det visar |",
      "|---|---|",
    ]
    rader += Regelprov.forklaringar.map { "| `\($0.test)` | \($0.text) |" }
    rader.append("")
    rader += summor
    for dokument in Dokument.allCases {
      let regler = Regelkatalog.regler(i: dokument)
      guard regler.contains(where: { $0.disposition != .planerad }) else { continue }
      rader += [
        "", "## \(dokument.prefix): \(dokument.titel)", "",
        "| ID | Lydelse | I modellen | Med `avsteg[ID]: 100 %` | Test |",
        "|---|---|---|---|---|",
      ]
      rader += regler.map(rad)
    }
    return rader.joined(separator: "\n") + "\n"
  }

  private static var summor: [String] {
    var ut = [
      "| Dokument | Regler | Utförda | Kontrollerade | Utan beteende | Planerade |",
      "|---|---|---|---|---|---|",
    ]
    func rad(_ namn: String, _ regler: some Collection<Regel>) {
      let n = Regelkatalog.antal(i: regler)
      ut.append(
        "| \(namn) | \(regler.count) | \(n.utforda) | \(n.kontrollerade) | \(n.utanBeteende) "
          + "| \(n.planerade) |")
    }
    for dokument in Dokument.allCases {
      rad("\(dokument.prefix) \(dokument.titel)", Regelkatalog.regler(i: dokument))
    }
    rad("Alla", Regelkatalog.alla)
    let planerade = Regelkatalog.antal(i: Regelkatalog.alla).planerade
    return ut + [
      "",
      "De \(planerade) planerade reglerna hör till dokument som modellen inte utför än (FLYTT, SDS",
      "och UTF); inget i en körning prövar dem.",
    ]
  }

  private static func rad(_ regel: Regel) -> String {
    let celler = [
      regel.id.text, "”\(regel.citat)”", imodellen(regel.disposition),
      medAvsteg(regel), Regelprov.test(regel).map { "`\($0)`" } ?? "–",
    ]
    return "| " + celler.map(cell).joined(separator: " | ") + " |"
  }

  private static func cell(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
      .split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private static func imodellen(_ disposition: Disposition) -> String {
    switch disposition {
    case .utford(let rutin, _): "rutin: \(rutin.namn)"
    case .kontrollerad(.invariant(let id)): "invariant: \(id.text)"
    case .kontrollerad(.struktur(let text, _)): "uppbyggnad: \(text)"
    case .kontrollerad(.scenario(let text, _)): "scenariot: \(text)"
    case .kontrollerad(.matt(let text, _)): "mått: \(text)"
    case .ingetBeteende(let skal, _): "inget beteende: \(skal)"
    case .planerad: "planerad"
    }
  }

  private static func medAvsteg(_ regel: Regel) -> String {
    guard case .utford(_, let brott) = regel.disposition else { return "–" }
    let syns =
      switch brott {
      case .glapp(let slag): "\(slag.text) \(slag.namn)"
      case .invariant(let id): "\(id.text) faller"
      case .avvikelse: "avvikelser rapporteras"
      case .brott: "brottet noteras"
      case .ingen: "kan inte brytas"
      }
    guard let avsteg = regel.avstegsbeskrivning else { return syns }
    return "\(syns): \(avsteg)"
  }
}
