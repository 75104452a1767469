import Charts
import Domain
import Experiments

/// The HTML report of a load test: one file that needs no network and no script.
package struct Lastsida {
  let u: Lastunderlag
  let s: Rapportsprak
  let ord: Lastord
  var tal: Tal { ord.tal }

  package init(_ u: Lastunderlag, sprak: Rapportsprak) {
    self.u = u
    s = sprak
    ord = Lastord(sprak)
  }

  /// The page.
  ///
  /// - Throws: what Mustache says of the template; a test renders it.
  package func html() throws -> String {
    var page = Page(
      sprak: s, title: "\(s("Lastprov", "Load test")): \(u.namn(s))",
      note: s(
        "Simulerat, ingen prognos. Personerna är påhittade.",
        "Simulated, not a forecast. The persons are made up."),
      footer: "Glapp \(Glappversion.text)")
    if !u.resultat.komplett {
      page.warning = s(
        "Provet är inte klart: sidan visar det som hann köras.",
        "The test is not finished: the page shows what has been run.")
    }
    page.answer =
      u.resultat.organisation == nil
      ? u.resultat.maskin.map { ord.maskinsvar($0, matt) } : ord.svar(u)
    if let text = avhjalp { page.lead.append(.text(text)) }
    if !u.utfall.isEmpty { page.lead.append(.table(trosklar)) }
    page.sections = avsnitt
    return try page.html()
  }

  private var avsnitt: [PageSection] {
    var ut: [PageSection] = []
    if let o = u.resultat.organisation, !o.prov.isEmpty || o.ramp != nil {
      ut.append(organisation(o))
    }
    if let m = u.resultat.maskin { ut.append(maskin(m)) }
    return ut + [metod, underlag]
  }

  private var avhjalp: String? {
    guard let prov = u.resultat.organisation?.brytpunkt, prov.utslag == .vaxer,
      let mest = prov.flaskhals(grans: u.vaxtgrans)
    else { return nil }
    return s(
      "Vid \(ord.takt(prov.inflode)) \(ord.enhet(matt)) väntar det som får vänta där \(ord.vantan(mest.vantan, mest.station)) i snitt, och väntan växer. Det som fattas är \(ord.avhjalp(mest.station)).",
      "At \(ord.takt(prov.inflode)) \(ord.enhet(matt)) what has to wait there waits for \(ord.vantan(mest.vantan, mest.station)) on average, and longer and longer. What is short is \(ord.avhjalp(mest.station))."
    )
  }

  var matt: Inflodesmatt {
    u.resultat.organisation?.matt ?? u.maskinmatt
      ?? Inflodesmatt(Scenario(namn: "", start: Datum(dagnummer: 0), dagar: 0), variant: nil)
  }

  private var trosklar: PageTable {
    var tabell = PageTable(
      s("Trösklar", "Thresholds"),
      [
        .text(s("fäller provet om", "fails the test if")), .number(s("värde", "value")),
        .text(s("utfall", "outcome")),
      ])
    for utfall in u.utfall {
      tabell.row(
        utfall.troskel.text.ofarlig,
        ord.varde(utfall) ?? "–",
        utfall.overskriden
          ? s("bruten", "crossed")
          : !utfall.avgjord ? s("mättes inte", "not measured") : s("hållen", "kept"))
    }
    return tabell
  }
}
