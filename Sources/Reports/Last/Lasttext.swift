import Domain
import Experiments

/// The terminal report of a load test.
package struct Lasttext {
  private let u: Lastunderlag
  private let s: Rapportsprak
  private let stil: Stil
  private let ord: Lastord

  package init(_ u: Lastunderlag, sprak: Rapportsprak, stil: Stil) {
    self.u = u
    s = sprak
    self.stil = stil
    ord = Lastord(sprak)
  }

  /// The report, with a newline at its end.
  package var text: String {
    var rader = [stil.rubrik("\(u.namn(s)) · " + s("lastprov", "load test"))]
    rader += not(s("Simulerat, ingen prognos.", "Simulated, not a forecast."))
    if let o = u.resultat.organisation { rader += [""] + organisation(o) }
    if let o = u.resultat.organisation, let r = o.ramp { rader += [""] + ramp(r, o.matt) }
    if let m = u.resultat.maskin, let matt = matt { rader += [""] + maskin(m, matt) }
    if !u.utfall.isEmpty { rader += [""] + trosklar }
    return rader.joined(separator: "\n") + "\n"
  }

  private var matt: Inflodesmatt? { u.resultat.organisation?.matt ?? u.maskinmatt }

  private func not(_ text: String) -> [String] {
    text.bruten(stil.bredd - 2).map { "  " + stil.svag($0) }
  }

  private func organisation(_ o: Organisationssvar) -> [String] {
    var ut = [stil.rubrik(s("Var organisationen böjer sig", "Where the organisation bends"))]
    ut += ord.svar(u).bruten(stil.bredd - 2).map { "  " + $0 }
    var tabell = Tabell([
      .tal(ord.enhet(o.matt)), .tal(s("av scenariots", "of scenario")),
      .text(s("köerna", "queues")),
      .tal(s("växer h/h", "growth h/h")), .text(s("växer mest", "grows most"), mjuk: true),
      .tal(s("väntan", "waiting")),
    ])
    for prov in o.prov {
      let mest = prov.flaskhals(grans: u.vaxtgrans)
      tabell.rad(
        ord.takt(prov.inflode), ord.tal.procent(prov.faktor), ord.utslag(prov.utslag),
        mest?.lutning.map { ord.tal.decimal($0.medel, 3) } ?? "–",
        mest.map { ord.station($0.station) } ?? "–",
        mest.map { ord.vantan($0.vantan, $0.station) } ?? "–")
    }
    ut += [""] + tabell.text(stil)
    let ordning = ord.brytordning(o, grans: u.vaxtgrans)
    if ordning.count > 1 {
      var tabell = Tabell([
        .text(s("ställe", "station"), mjuk: true),
        .tal(s("växer säkert från", "certainly grows from") + ", " + ord.enhet(o.matt)),
        .tal(s("belagt", "in use")),
      ])
      for rad in ordning.prefix(8) {
        tabell.rad(
          ord.station(rad.station), ord.takt(rad.inflode),
          rad.trend.belagt.map(ord.tal.procent) ?? "–")
      }
      ut += [""] + tabell.text(stil)
    }
    let prov = s(
      "\(u.replikationer) replikationer à \(u.dagar) dagar per inflöde; andra halvan räknas. Växer: med 95 % säkerhet mer än \(ord.tal.decimal(u.vaxtgrans, 3)) h väntan per timme (antagande); där väntan slutar under en arbetsdag växer inget.",
      "\(u.replikationer) replications of \(u.dagar) days for each inflow; the second half counts. Grows: with 95 % confidence by more than \(ord.tal.decimal(u.vaxtgrans, 3)) h of waiting an hour (assumption); where the wait ends below a working day, nothing grows."
    )
    return ut + not(prov)
  }

  private func ramp(_ r: Ramp, _ matt: Inflodesmatt) -> [String] {
    [stil.rubrik(ord.ramprubrik)]
      + ord.ramp(r, matt).flatMap { $0.bruten(stil.bredd - 2) }.map { "  " + $0 }
  }

  private func maskin(_ m: Maskinsvar, _ matt: Inflodesmatt) -> [String] {
    var ut = [stil.rubrik(s("Var datorn böjer sig", "Where the machine bends"))]
    ut += ord.maskinsvar(m, matt).bruten(stil.bredd - 2).map { "  " + $0 }
    if m.steg.isEmpty { return ut }
    var tabell = Tabell([
      .tal(s("stad ×", "city ×")), .tal(s("kuvert/s", "envelopes/s")),
      .tal(s("händelser/s", "events/s")),
      .tal(s("personer/s", "persons/s")), .tal(s("minne", "memory")), .tal("p50 µs"),
      .tal("p99 µs"), .tal(s("p99,9 µs", "p99.9 µs")), .tal("max µs"), .text(""),
    ])
    for steg in m.steg {
      tabell.rad(
        ord.takt(steg.skala), ord.tal.hel(Int(steg.envelopesPerSekund)),
        ord.tal.hel(Int(steg.eventsPerSekund)), ord.tal.hel(Int(steg.personerPerSekund)),
        ord.tal.megabyte(steg.minneBytes), ord.mikro(steg.latens.p50), ord.mikro(steg.latens.p99),
        ord.mikro(steg.latens.p999), ord.mikro(steg.latens.hogst),
        steg.heltKord ? "" : s("tiden ute", "time out"))
    }
    ut += [""] + tabell.text(stil)
    ut += ord.storningar(m).flatMap { $0.bruten(stil.bredd - 2) }.map { "  " + $0 }
    guard let sist = m.steg.last, sist.arFonster else { return ut }
    let vantan = sist.processer.map {
      ord.tal.procent($0.blockedSeconds / max(sist.wallSeconds, 1e-9))
    }
    let rad = s(
      "\(sist.processer.count) processer; tiderna är fönstrens. Väntan i sista steget: ",
      "\(sist.processer.count) processes; the times are the windows'. Waiting in the last step: ")
    return ut + ["  " + rad + vantan.joined(separator: ", ") + "."]
  }

  private var trosklar: [String] {
    var ut = [stil.rubrik(s("Trösklar", "Thresholds"))]
    for utfall in u.utfall {
      let omatt = utfall.avgjord ? nil : s("mättes inte", "not measured")
      let varde = [ord.varde(utfall), omatt].compactMap(\.self).joined(separator: ", ")
      let text = "\(utfall.troskel.text.ofarlig)  (\(varde))"
      ut.append(
        utfall.overskriden
          ? "  " + stil.fel("✗ " + text + "  " + s("bruten", "crossed"))
          : !utfall.avgjord ? "  " + stil.varning("? " + text) : "  " + stil.bra("✓ " + text))
    }
    return ut
  }
}
