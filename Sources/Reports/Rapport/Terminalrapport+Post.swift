import Domain
import Observers

extension Terminalrapport {
  /// What befell the messages (H-84); nothing where the post was sound.
  var postavsnitt: [String] {
    let p = u.post
    guard !p.tom || !u.korning.driftstopp.isEmpty else { return [] }
    var ut = rubrik(
      s("Post och driftstopp", "Post and outages"),
      s(
        "meddelanden som försvann, dröjde eller kom två gånger (H-84)",
        "messages that were lost, delayed or came twice (H-84)"))
    var tabell = Tabell([
      .text(s("meddelande", "message"), mjuk: true), .tal(s("försvann", "lost")),
      .tal(s("för sent", "late")), .tal(s("av driftstopp", "by outage")),
      .tal(s("två gånger", "twice")),
    ])
    for typ in Meddelandetyp.allCases {
      let antal = [p.forlorade, p.forsenade, p.stoppade, p.dubblerade].map { $0[typ.index] }
      guard antal.contains(where: { $0 > 0 }) else { continue }
      tabell.rad([typ.namn] + antal.map { $0 == 0 ? "–" : tal.hel($0) })
    }
    ut += tabell.tom ? ["  " + s("inga", "none")] : tabell.text(stil)
    for stopp in u.korning.driftstopp { ut += not(mening(stopp)) }
    let poster = p.treserva.reduce(0, +)
    if poster > 0 {
      let antal = tal.antal(poster, ("anteckning", "anteckningar"), ("record", "records"))
      ut += not(
        s(
          "\(antal) fick vänta på Treserva.", "\(antal) had to wait for Treserva."))
    }
    return ut + forlustnoter
  }

  private func mening(_ stopp: Driftstopp) -> String {
    let dagar = tal.antal(stopp.dagar, ("dag", "dagar"), ("day", "days"))
    return s(
      "Driftstopp \(stopp.fran.text), \(dagar): \(stopp.system.namn).",
      "Outage \(stopp.fran.text), \(dagar): \(stopp.system.namn).")
  }

  /// What was lost for good, and the gaps that it left open.
  private var forlustnoter: [String] {
    let p = u.post
    let forlorade = p.forlorade.reduce(0, +)
    guard forlorade > 0 else { return [] }
    let antal = tal.antal(forlorade, ("meddelande", "meddelanden"), ("message", "messages"))
    var ut = not(
      s(
        """
        \(antal) försvann; avsändaren \
        skickade \(tal.hel(p.omsanda)) på nytt.
        """,
        """
        \(antal) were lost; the sender sent \
        \(tal.hel(p.omsanda)) again.
        """))
    let glapp = u.glapp.filter { $0.forlorade > 0 }
    guard !glapp.isEmpty else { return ut }
    let lista = glapp.map {
      "\($0.slag.text) \(tal.hel($0.forlorade)) (\(tal.dagar($0.forloradeSekunder)) "
        + s("dagar", "days") + ")"
    }
    ut += not(
      s(
        "Glapp som var öppna när ett meddelande de väntade på försvann (H-84): ",
        "Glapp that were open when a message that they waited for was lost (H-84): ")
        + lista.joined(separator: ", ") + ".")
    return ut
  }
}
