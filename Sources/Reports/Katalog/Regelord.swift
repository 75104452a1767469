import Domain

/// How dispositions and breaches are put into words.
package enum Regelord {
  /// One line on where the rule lives.
  package static func disposition(_ d: Disposition, _ s: Rapportsprak) -> String {
    switch d {
    case .utford(let rutin, let brott):
      s("utförd av rutinen \(rutin.namn)", "enacted by the routine \(rutin.name)")
        + forvantan(brott, s)
    case .kontrollerad(let av): s("kontrollerad: ", "checked: ") + kontroll(av, s)
    case .ingetBeteende(let skal, let reason):
      s("inget beteende: \(skal)", "no behaviour: \(reason)")
    case .planerad:
      s("planerad: dokumentet utförs inte än", "planned: the document is not enacted yet")
    }
  }

  /// One or two words for a table.
  package static func kort(_ d: Disposition, _ s: Rapportsprak) -> String {
    switch d {
    case .utford(let rutin, _): s("utförd: \(rutin.namn)", "enacted: \(rutin.name)")
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
    case .scenario(let sv, let en): s("scenariot: \(sv)", "the scenario: \(en)")
    case .struktur(let sv, let en):
      s("världens uppbyggnad: \(sv)", "the world's structure: \(en)")
    case .matt(let sv, let en): s("mått i rapporten: \(sv)", "a measure of the report: \(en)")
    }
  }

  /// What is done wrong where a lever breaks the rule, on one line; nil where none can.
  package static func avsteg(_ regel: Regel, _ s: Rapportsprak) -> String? {
    guard let avsteg = regel.avstegsbeskrivning, let departure = regel.departure else { return nil }
    return s(avsteg, departure).ofarlig
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
  package func namn(_ s: Rapportsprak) -> String {
    switch self {
    case .ska: s("ska", "duty")
    case .forbud: s("förbud", "prohibition")
    case .bor: s("bör", "recommendation")
    case .kan: s("kan", "permission")
    case .def: "definition"
    case .syfte: s("syfte", "purpose")
    }
  }
}
