import Domain

/// A message of the catalogue in full, for a terminal.
enum Meddelandesida {
  static func rader(_ m: Katalogmeddelande, _ s: Rapportsprak, _ stil: Stil) -> [String] {
    let falt = Falt(stil: stil)
    var ut = falt.titel(m.nummer, m.namn)
    ut += falt.rader(s("från → till", "from → to"), s(m.vag, m.vagEn))
    ut += falt.rader(s("innehåll", "content"), s(m.innehall, m.innehallEn))
    ut += falt.rader(
      s("uppgifter", "data"), m.flaggor.map { flagga($0, s) }.joined(separator: "; "))
    ut += falt.rader(s("i modellen", "in the model"), modellen(m, s))
    if m.nummer.hasPrefix("D-") {
      ut += falt.rader(
        s("härlett", "derived"),
        s(
          "Dokumenten nämner det inte, men deras regler förutsätter att någon får veta.",
          "The documents do not name it, but their rules presuppose that somebody is told."))
    }
    ut += Katalogsida.regler(m.regler, s("regler", "rules"), falt, s)
    return ut
  }

  private static func modellen(_ m: Katalogmeddelande, _ s: Rapportsprak) -> String {
    let sanda = m.sanda.map(\.namn)
    if sanda.count == 1, sanda == [m.namn] { return s("ja, sänds", "yes, it is sent") }
    if !sanda.isEmpty {
      return s("ja, sänds som ", "yes, sent as ") + s.lista(sanda)
    }
    if let slag = m.noterat, m.tillSIP {
      return s(
        "sänds inte: SIP och dess andra huvudmän ligger utanför modellen; att planen finns inför en SIP noteras som händelsen \(slag.namn)",
        "not sent: the SIP and its other huvudmän are outside the model; that the plan is there for a SIP is recorded as the fact \(slag.namn)"
      )
    }
    if let slag = m.noterat {
      return s(
        "sänds inte: en anteckning i det egna systemet, som modellen noterar som händelsen \(slag.namn)",
        "not sent: a note in the own system, which the model records as the fact \(slag.namn)")
    }
    return m.utfort
      ? s("sänds inte: utanför modellen", "not sent: outside the model")
      : s("inte än: dokumentet utförs inte", "not yet: its document is not enacted")
  }

  private static func flagga(_ f: Katalogmeddelande.Flagga, _ s: Rapportsprak) -> String {
    switch f {
    case .personuppgifter: s("bär personuppgifter", "carries personuppgifter")
    case .villkoradPU:
      s("personuppgifter bara med samtycke", "personuppgifter only with samtycke")
    case .namndgrans:
      s("går mellan nämnder (INV-S02)", "crosses a nämnd boundary (INV-S02)")
    case .utanfor: s("till eller från en part utanför", "to or from an external party")
    }
  }
}
