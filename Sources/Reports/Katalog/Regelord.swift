import Domain

/// How dispositions and breaches are put into words.
package enum Regelord {
  /// One line on where the rule lives.
  package static func disposition(_ d: Disposition, _ s: Rapportsprak) -> String {
    switch d {
    case .utford(let rutin, let brott):
      s("utförd av rutinen ", "enacted by the routine ") + rutin.namn + forvantan(brott, s)
    case .kontrollerad(let av): s("kontrollerad: ", "checked: ") + kontroll(av, s)
    case .ingetBeteende(let skal): s("inget beteende: ", "no behaviour: ") + skal
    case .planerad:
      s("planerad: dokumentet utförs inte än", "planned: the document is not enacted yet")
    }
  }

  /// One or two words for a table.
  package static func kort(_ d: Disposition, _ s: Rapportsprak) -> String {
    switch d {
    case .utford(let rutin, _): s("utförd", "enacted") + ": \(rutin.namn)"
    case .kontrollerad(.invariant(let id)): s("kontrollerad", "checked") + ": \(id.text)"
    case .kontrollerad: s("kontrollerad", "checked")
    case .ingetBeteende: s("inget beteende", "no behaviour")
    case .planerad: s("planerad", "planned")
    }
  }

  private static func forvantan(_ f: Forvantan, _ s: Rapportsprak) -> String {
    switch f {
    case .glapp(let slag):
      s("; bryts den syns ", "; broken it shows ") + "\(slag.text) \(slag.namn)"
    case .invariant(let id): s("; bryts den faller ", "; broken it fails ") + id.text
    case .avvikelse: s("; bryts den rapporteras en avvikelse", "; broken, an avvikelse is reported")
    case .brott: s("; bryts den noteras brottet", "; broken, the breach is recorded")
    case .ingen: ""
    }
  }

  private static func kontroll(_ k: Kontroll, _ s: Rapportsprak) -> String {
    switch k {
    case .invariant(let id): "\(id.text) \(id.egenskap(s))"
    case .scenario(let text): s("scenariot: ", "the scenario: ") + text
    case .struktur(let text): s("världens uppbyggnad: ", "the world's structure: ") + text
    case .matt(let text): s("mått i rapporten: ", "a measure of the report: ") + text
    }
  }

  package static func brott(_ b: Brott, _ s: Rapportsprak) -> String {
    switch b {
    case .glapp(let slag): "\(slag.text) \(slag.namn)"
    case .miss: s("missad gräns", "a missed limit")
    case .avv: "avvikelse"
    case .sekr: s("sekretessbrott", "a breach of sekretess")
    case .brott: s("regelbrott", "a breach of the rule")
    case .konf: s("fel i scenariot", "an error of the scenario")
    case .mjuk: s("bara ett mått", "only a measure")
    case .ingen: s("ingenting", "nothing")
    }
  }

  /// Whether a list of sources, `ANS-71, H-22`, names an ID as a whole.
  static func namner(_ kallor: String, _ id: String) -> Bool {
    kallor.split(whereSeparator: { $0 == "," || $0 == " " || $0 == ";" }).contains { $0 == id }
  }
}

extension RegelSlag {
  /// The word of the catalogue.
  package var namn: String {
    switch self {
    case .ska: "ska"
    case .forbud: "förbud"
    case .bor: "bör"
    case .kan: "kan"
    case .def: "definition"
    case .syfte: "syfte"
    }
  }
}
