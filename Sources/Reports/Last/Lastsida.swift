import Charts
import Domain
import Experiments
import Mustache

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
    var bibliotek = MustacheLibrary()
    try bibliotek.register(Lastsida.tabellmall, named: "tabell")
    try bibliotek.register(Lastsida.mall, named: "sida")
    return bibliotek.render(innehall, withTemplate: "sida") ?? ""
  }

  private var innehall: [String: Any] {
    var ut: [String: Any] = [
      "lang": s.rawValue,
      "titel": "\(s("Lastprov", "Load test")): \(u.scenario.ofarlig)",
      "ingenPrognos": s(
        "Simulerat, ingen prognos. Personerna är påhittade.",
        "Simulated, not a forecast. The persons are made up."),
      "diagramstil": Diagram.stil,
      "avsnitt": avsnitt,
    ]
    if !u.resultat.komplett {
      ut["avbrutet"] = s(
        "Provet är inte klart: sidan visar det som hann köras.",
        "The test is not finished: the page shows what has been run.")
    }
    let svar = ord.svar(u)
    if !svar.isEmpty { ut["svar"] = svar }
    if let text = avhjalp { ut["avhjalp"] = text }
    if !u.utfall.isEmpty { ut["trosklar"] = trosklar.varde }
    return ut
  }

  private var avsnitt: [[String: Any]] {
    var ut: [[String: Any]] = []
    if let o = u.resultat.organisation, !o.prov.isEmpty || o.ramp != nil {
      ut.append(organisation(o))
    }
    if let m = u.resultat.maskin, !m.steg.isEmpty { ut.append(maskin(m)) }
    return ut + [metod, underlag]
  }

  private var avhjalp: String? {
    guard let prov = u.resultat.organisation?.brytpunkt, prov.utslag == .vaxer,
      let mest = prov.flaskhals(grans: u.vaxtgrans)
    else { return nil }
    return s(
      "Vid \(ord.takt(prov.inflode)) \(ord.enhet(matt)) väntar ett ärende där \(ord.vantan(mest.vantan, mest.station)) i snitt, och väntan växer. Det som fattas är \(ord.avhjalp(mest.station)).",
      "At \(ord.takt(prov.inflode)) \(ord.enhet(matt)) a matter waits there for \(ord.vantan(mest.vantan, mest.station)) on average, and longer and longer. What is short is \(ord.avhjalp(mest.station))."
    )
  }

  var matt: Inflodesmatt {
    u.resultat.organisation?.matt ?? u.maskinmatt
      ?? Inflodesmatt(Scenario(namn: "", start: Datum(dagnummer: 0), dagar: 0), variant: nil)
  }

  private var trosklar: Sidtabell {
    var tabell = Sidtabell(
      s("Trösklar", "Thresholds"),
      [
        (s("fäller provet om", "fails the test if"), false), (s("värde", "value"), true),
        (s("utfall", "outcome"), false),
      ])
    for utfall in u.utfall {
      tabell.rad(
        utfall.troskel.text.ofarlig,
        utfall.varde.map { tal.decimal($0, 2) } ?? s("mättes inte", "not measured"),
        utfall.overskriden ? s("bruten", "crossed") : s("hållen", "kept"))
    }
    return tabell
  }
}

/// A table as the template wants it.
struct Sidtabell {
  private let titel: String
  private let rubriker: [(text: String, tal: Bool)]
  private var rader: [[String]] = []

  init(_ titel: String, _ rubriker: [(text: String, tal: Bool)]) {
    self.titel = titel
    self.rubriker = rubriker
  }

  mutating func rad(_ celler: String...) { rader.append(celler) }

  var varde: [String: Any] {
    [
      "titel": titel,
      "rubriker": rubriker.map { ["text": $0.text, "tal": $0.tal] as [String: Any] },
      "rader": rader.map { rad in
        [
          "celler": rad.enumerated().map { i, text in
            ["text": text, "tal": rubriker[i].tal, "forst": i == 0] as [String: Any]
          }
        ] as [String: Any]
      },
    ]
  }
}
