import Domain

/// The rules, a line each, with their dispositions counted.
package enum Regeltabell {
  package static func rader(
    _ dokument: [Dokument], sprak s: Rapportsprak, stil: Stil
  ) -> [String] {
    var ut: [String] = []
    for d in dokument {
      ut += "\(d.titel) (\(d.nummer))".bruten(stil.bredd).map { stil.rubrik($0) }
      var tabell = Tabell([
        .text(s("regel", "rule")), .text(s("slag", "kind")), .text(s("i modellen", "disposition")),
        .text(s("lydelse", "in short"), mjuk: true),
      ])
      for regel in Regelkatalog.regler(i: d) {
        tabell.rad(
          regel.id.text, regel.slag.namn(s), Regelord.kort(regel.disposition, s),
          s(
            "”\(regel.citat.split(whereSeparator: \.isNewline).joined(separator: " "))”",
            regel.title))
      }
      ut += tabell.text(stil)
      ut.append("")
    }
    return ut + summor(dokument, s, stil)
  }

  private static func summor(
    _ dokument: [Dokument], _ s: Rapportsprak, _ stil: Stil
  ) -> [String] {
    // On a narrow terminal the prefix stands for the document, and short words for the heads.
    let smal = stil.arSmal
    var tabell =
      smal
      ? Tabell([
        .text(""), .tal(s("alla", "all")), .tal(s("utf", "enact")), .tal(s("kontr", "check")),
        .tal(s("utan", "none")), .tal("plan"),
      ])
      : Tabell([
        .text(s("dokument", "document"), mjuk: true), .tal(s("regler", "rules")),
        .tal(s("utförda", "enacted")), .tal(s("kontrollerade", "checked")),
        .tal(s("utan beteende", "no behaviour")), .tal(s("planerade", "planned")),
      ])
    func rad(_ namn: String, _ regler: some Collection<Regel>) {
      let n = Regelkatalog.antal(i: regler)
      tabell.rad(
        namn, "\(regler.count)", "\(n.utforda)", "\(n.kontrollerade)", "\(n.utanBeteende)",
        "\(n.planerade)")
    }
    for d in dokument {
      rad(smal ? d.prefix : "\(d.prefix)  \(d.titel)", Regelkatalog.regler(i: d))
    }
    let alla = dokument.flatMap { Regelkatalog.regler(i: $0) }
    if dokument.count > 1 { rad(s("alla", "all"), alla) }
    let planerade = Regelkatalog.antal(i: alla).planerade
    var ut = tabell.text(stil)
    if smal {
      ut += s(
        "utf: utförda; kontr: kontrollerade; utan: utan beteende; plan: planerade.",
        "enact: enacted; check: checked; none: no behaviour; plan: planned."
      ).bruten(stil.bredd)
    }
    if planerade > 0 {
      ut.append("")
      ut += s(
        "\(planerade) regler är planerade: deras dokument utförs inte än, och inget i en körning prövar dem.",
        "\(planerade) rules are planned: their documents are not enacted yet, and nothing in a run tests them."
      ).bruten(stil.bredd)
    }
    return ut
  }
}
