import Domain

/// One rule in full, for a terminal.
package struct Regelsida: Sendable {
  let regel: Regel
  let s: Rapportsprak
  let stil: Stil

  package init(_ id: RegelID, sprak: Rapportsprak, stil: Stil) {
    regel = Regelkatalog.regel(id)
    s = sprak
    self.stil = stil
  }

  package var rader: [String] {
    let citat = "”\(regel.citat.split(whereSeparator: \.isNewline).joined(separator: " "))”"
    // The quotation is the rule's Swedish text; English readers get a title before it.
    let titel = s(citat, regel.title)
    var ut = "\(regel.id.text)  \(titel)".bruten(stil.bredd).map { stil.rubrik($0) }
    let plats =
      "\(regel.dokument.titel) (\(regel.dokument.nummer)), \(regel.avsnitt), \(regel.raderna)"
    ut += plats.bruten(stil.bredd).map { stil.svag($0) }
    ut.append("")
    if s == .en {
      ut += citat.bruten(stil.bredd - 2).map { "  " + $0 }
      ut.append("")
    }
    ut += falt(s("slag", "kind"), regel.slag.namn(s))
    ut += falt(
      s("i modellen", "disposition"), Regelord.disposition(regel.disposition, s))
    ut += falt(
      s("brott blir", "a breach is"),
      regel.foljd.map { Regelord.brott($0, s) }.joined(separator: ", "))
    ut += falt(
      "avsteg[\(regel.id.text)]",
      Regelord.avsteg(regel, s) ?? s("kan inte brytas med en spak", "no lever can break it"))
    ut += samband
    return ut
  }

  private var samband: [String] {
    let id = regel.id
    var ut: [String] = []
    ut += falt(
      s("meddelanden", "messages"),
      Meddelanderad.tabell.filter { $0.regler.contains(id) }.map { "\($0.nummer) \($0.namn)" })
    ut += falt(
      s("hindrar glapp", "prevents glapp"),
      GlappSlag.allCases.filter { $0.hindrasAv.contains(id) }.map { "\($0.text) \($0.namn)" })
    ut += falt(
      s("invarianter", "invariants"),
      InvariantID.allCases.filter { $0.regler.contains(id) }.map { "\($0.text) \($0.egenskap(s))" })
    ut += falt(
      s("spakar", "levers"),
      Spaktabell.rader.filter { Regelord.namner($0.kalla, id.text) }.map(\.namn))
    for hal in Halkatalog.alla where hal.regler.contains(id) {
      ut += falt(s("hål", "hole") + " \(hal.text)", hal.oppet(s))
    }
    return ut
  }

  private func falt(_ namn: String, _ text: [String]) -> [String] {
    text.isEmpty ? [] : falt(namn, text.joined(separator: "; "))
  }

  private func falt(_ namn: String, _ text: String) -> [String] {
    Falt(stil: stil).rader(namn, text)
  }
}
