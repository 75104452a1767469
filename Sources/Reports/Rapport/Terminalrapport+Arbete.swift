import Domain
import Kernel
import Observers

extension Terminalrapport {
  /// How much of the staff's time is taken, and how long matters wait for somebody.
  var arbetsavsnitt: [String] {
    guard u.arbete.contains(where: { $0.steg > 0 }) else { return [] }
    var tabell = Tabell([
      .text("enhet"), .tal("handläggare"), .tal(s("steg", "steps")), .tal(s("belagt", "in use")),
      .tal(s("kö median h", "queue median h")), .tal(s("längst h", "longest h")),
      .tal(s("1:e belagt", "1:e in use")), .tal(s("chef belagt", "chef in use")),
    ])
    for plats in Enhetsplats.alla {
      let h = arbete(plats, .handlaggare)
      let poster = u.bemanning.indices.contains(plats.index) ? u.bemanning[plats.index] : nil
      tabell.rad(
        plats.namn, poster.map { tal.hel($0.handlaggare) } ?? "–", tal.hel(h?.steg ?? 0),
        belagt(h, poster?.handlaggare), h.map { tal.timmar($0.medianKo) } ?? "–",
        h.map { tal.timmar($0.langstaKo) } ?? "–",
        belagt(arbete(plats, .forste), poster?.forste),
        belagt(arbete(plats, .enhetschef), poster?.enhetschefer))
    }
    return rubrik(
      s("Arbete per enhet", "Work by enhet"),
      s("timmar är kontorstid", "hours are office time")) + tabell.text(stil) + utanHandlaggare
  }

  /// Who never got a handläggare is in no queue time: told beside the table.
  private var utanHandlaggare: [String] {
    let alla = u.ovrigt.handlaggarePerPerson.reduce(0, +)
    guard let utan = u.ovrigt.handlaggarePerPerson.first, alla > 0 else { return [] }
    return not(
      s(
        """
        Utan handläggare under hela körningen: \(tal.hel(utan)) av \(tal.hel(alla)) personer \
        (\(tal.procent(Double(utan) / Double(alla)))). Den som väntar på plats hos en handläggare \
        (spaken ärendenPerHandläggare) har inget arbetssteg än och syns inte i kötiderna.
        """,
        """
        Without a handläggare throughout the run: \(tal.hel(utan)) of \(tal.hel(alla)) persons \
        (\(tal.procent(Double(utan) / Double(alla)))). Who waits for a place with a handläggare \
        (the lever ärendenPerHandläggare) has no step of work yet and is in no queue time.
        """))
  }

  private func arbete(_ plats: Enhetsplats, _ roll: Roll) -> Arbetsrad? {
    u.arbete.first { $0.plats == plats && $0.roll == roll && $0.steg > 0 }
  }

  private func belagt(_ rad: Arbetsrad?, _ poster: Int?) -> String {
    guard let rad, let poster, poster > 0, u.kontorssekunder > 0 else { return "–" }
    return tal.procent(Double(rad.arbetsSekunder) / Double(Int64(poster) * u.kontorssekunder))
  }

  var regelavsnitt: [String] {
    let brutna = u.regler.filter { $0.bruten > 0 || $0.missadGrans > 0 }
      .sorted { ($1.bruten + $1.missadGrans, $0.regel) < ($0.bruten + $0.missadGrans, $1.regel) }
    let provade = u.regler.filter { $0.tillampad > 0 }.count
    var ut = rubrik(
      s("Brutna regler", "Broken rules"),
      s("\(tal.hel(provade)) regler tillämpades", "\(tal.hel(provade)) rules were applied"))
    guard !brutna.isEmpty else { return ut + ["  " + s("inga", "none")] }
    var tabell = Tabell([
      .text(s("regel", "rule")), .tal(s("tillämpad", "applied")), .tal(s("bruten", "broken")),
      .tal(s("missad gräns", "missed limit")), .text(s("lydelse", "wording"), mjuk: true),
    ])
    for rad in brutna.prefix(12) {
      tabell.rad(
        rad.regel.text, tal.hel(rad.tillampad), tal.hel(rad.bruten), tal.hel(rad.missadGrans),
        "”\(Regelkatalog.regel(rad.regel).citat)”")
    }
    ut += tabell.text(stil)
    if brutna.count > 12 {
      ut += not(s("… och \(brutna.count - 12) till.", "… and \(brutna.count - 12) more."))
    }
    return ut
  }

  var invariantavsnitt: [String] {
    guard !u.invarianter.isEmpty else { return [] }
    let brutna = u.invarianter.filter { $0.brott > 0 }
    let hallna = u.invarianter.filter { $0.brott == 0 && $0.kontrollerade > 0 }
    let oprovade = u.invarianter.filter { $0.brott == 0 && $0.kontrollerade == 0 }
    var ut = rubrik(
      s("Invarianter", "Invariants"),
      s(
        "\(hallna.count) håller, \(brutna.count) bryts, \(oprovade.count) prövades aldrig",
        "\(hallna.count) hold, \(brutna.count) are violated, \(oprovade.count) were never tested")
    )
    for rad in brutna {
      let forst = rad.forsta.map { forsta in
        let vem = forsta.person.map { "\($0.text), " } ?? ""
        return s("; först ", "; first ") + "\(vem)\(Kalender.text(forsta.nar))"
      }
      let text =
        "\(rad.id.text) \(rad.id.egenskap(s)): "
        + s(
          "\(tal.hel(rad.brott)) brott på \(tal.hel(rad.kontrollerade)) prövningar",
          "\(tal.hel(rad.brott)) \(rad.brott == 1 ? "violation" : "violations") in "
            + "\(tal.hel(rad.kontrollerade)) \(rad.kontrollerade == 1 ? "test" : "tests")")
        + (forst ?? "") + "."
      ut += text.bruten(stil.bredd - 2, indrag: 8).map { "  " + stil.varning($0) }
      if let forklaring = Invariantord.forklaring(rad.id, s) {
        ut += forklaring.bruten(stil.bredd - 10).map { "          " + $0 }
      }
    }
    if !oprovade.isEmpty {
      ut += not(
        s("Prövades aldrig: ", "Never tested: ") + oprovade.map(\.id.text).joined(separator: ", ")
          + ".")
    }
    return ut
  }
}
