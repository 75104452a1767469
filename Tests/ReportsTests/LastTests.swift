import Domain
import Experiments
import Foundation
import Observers
import Simulation
import Testing

@testable import Reports

@Suite("load test reports")
struct LastTests {
  /// A made-up result with everything in it.
  private func underlag() throws -> Lastunderlag {
    var u = Lastunderlag()
    u.scenario = "Prov <stad>"
    u.scenarioHash = "00ff"
    u.fro = 7
    u.replikationer = 5
    u.dagar = 84
    u.vaxtgrans = 0.02
    u.precision = 0.05
    u.kommando = "glapp load prov.yaml --report last.html"
    u.trosklar = [try Troskel("hållbart_inflöde<60"), try Troskel("latency_p99_us>1")]
    var scenario = Scenario(
      namn: "prov", start: Datum("2026-03-02") ?? Datum(dagnummer: 0), dagar: 84)
    scenario.inflode = scenario.inflode.map { _ in Inflode(antal: 20, bara: .vardagar) }
    var o = Organisationssvar(matt: Inflodesmatt(scenario, variant: nil))
    let hand = Station.roll(Enhetsplats(.ffs, .hisingen), .handlaggare)
    let team = Station.team(47)
    func trend(_ s: Station, _ l: Double, _ h: Double, _ v: Double) -> Stationstrend {
      Stationstrend(
        station: s, lutning: .init(medel: (l + h) / 2, lagst: l, hogst: h), vantan: v,
        slutvantan: v * 1.5, belagt: s == hand ? 0.9 + l : nil)
    }
    for (faktor, utslag, l) in [
      (0.8, Utslag.haller, -0.01), (1, .osakert, 0.01), (1.25, .vaxer, 0.1),
    ] {
      o.prov.append(
        Experiments.Prov(
          faktor: faktor, inflode: 80 * faktor, replikationer: 5, personer: 4800 * faktor,
          utslag: utslag,
          stationer: [trend(team, l, l + 0.02, 30 * faktor), trend(hand, l - 0.01, l, 8)]))
    }
    o.sokt = true
    let inflode = (0..<84).map { 40 + Double($0 / 7) * 10 }
    o.ramp = Ramp(
      fran: 40, till: 150, replikationer: 5, inflode: inflode,
      kurvor: [
        .init(station: team, vantan: (0..<84).map { $0 % 7 == 0 ? Double($0) : nil }, brotDag: 28)
      ])
    u.resultat.organisation = o
    var m = Maskinsvar()
    for (skala, fart) in [(1.0, 400_000), (2, 500_000), (4, 390_000)] {
      m.steg.append(
        Maskinsteg(
          skala: skala, inflode: 80 * skala, wallSeconds: 1, dagar: 84, heltKord: skala < 4,
          events: fart * 2, envelopes: fart, personer: 4800, minneBytes: 50 << 20,
          latens: Latens(antal: 1000, p50: 400, p90: 900, p99: 2100, p999: 9000, hogst: 1_200_000),
          processer: [Processrad(pid: 12, cpuSeconds: 0.98, peakMemoryBytes: 50 << 20)]))
    }
    u.resultat.maskin = m
    u.resultat.komplett = true
    return u
  }

  @Test("the page is as recorded", arguments: Rapportsprak.allCases)
  func sida(sprak: Rapportsprak) throws {
    try Snapshot.jamfor(
      Lastsida(underlag(), sprak: sprak).html(), med: "last-\(sprak.rawValue)-html")
  }

  @Test("the terminal's report is as recorded", arguments: Rapportsprak.allCases)
  func text(sprak: Rapportsprak) throws {
    let text = Lasttext(try underlag(), sprak: sprak, stil: .enkel).text
    try Snapshot.jamfor(text, med: "last-\(sprak.rawValue)")
    for rad in text.split(separator: "\n") { #expect(String(rad).bredd <= 100, "\(rad)") }
  }

  @Test("the page needs no network and no script, says its language, and tables have headings")
  func tillganglig() throws {
    let html = try Lastsida(underlag(), sprak: .sv).html()
    #expect(html.contains("<html lang=\"sv\">"))
    for forbjudet in ["<script", "http://", "https://", "src=", "@import", "url("] {
      #expect(!html.contains(forbjudet), "\(forbjudet)")
    }
    #expect(html.contains("Prov &lt;stad&gt;") && !html.contains("<stad>"))
    let tabeller = html.components(separatedBy: "<table>").dropFirst()
    #expect(tabeller.count == 7)
    for tabell in tabeller {
      #expect(tabell.contains("<caption>") && tabell.contains("scope=\"col\""))
      #expect(tabell.contains("scope=\"row\""))
    }
    let bilder = html.components(separatedBy: "<svg ").dropFirst()
    #expect(bilder.count { $0.contains("class=\"diagram bred\"") } == 4)
    #expect(bilder.count { $0.contains("class=\"diagram smal\"") } == 4 && bilder.count == 8)
    for bild in bilder { #expect(bild.contains("<title id=") && bild.contains("<desc id=")) }
  }

  @Test("no sentence of a section is said twice, and the machine's is not its chart's caption")
  func upprepning() throws {
    let sida = try Lastsida(underlag(), sprak: .sv).html()
    let utanBeskrivning = sida.replacing(/<desc[^>]*>[^<]*<\/desc>/, with: "")
    let mening = "Datorn levererar som mest"
    #expect(utanBeskrivning.split(separator: mening, omittingEmptySubsequences: false).count == 2)
  }

  @Test("the terminal tells what a ramp shows, in the order of the page, also where nothing waits")
  func rampen() throws {
    var u = try underlag()
    let hand = Station.roll(Enhetsplats(.ffs, .hisingen), .handlaggare)
    u.resultat.organisation?.ramp?.kurvor += [
      .init(station: hand, vantan: Array(repeating: 9, count: 84), brotDag: 35),
      .init(station: .team(40), vantan: Array(repeating: 1, count: 84), brotDag: nil),
    ]
    let sida = try Lastsida(u, sprak: .sv).html()
    let text = Lasttext(u, sprak: .sv, stil: .enkel).text
    let rader = [
      "Inflödet höjs från 40,0 till 150 personer per vardag.",
      "Taktiskt team Hisingen har mer än en dags väntan från 80,0.",
      "FFS Hisingen, handläggare har mer än en dags väntan från 90,0.",
    ]
    #expect(sida.contains(rader.joined(separator: " ")))
    let rubrik = "Väntan medan inflödet höjs\n"
    #expect(text.contains(rubrik + rader.map { "  \($0)\n" }.joined()))
    u.resultat.organisation?.ramp?.kurvor = []
    #expect(
      Lasttext(u, sprak: .en, stil: .enkel).text.contains("No station waits for more than a day."))
    u.resultat.organisation?.ramp = nil
    #expect(!Lasttext(u, sprak: .sv, stil: .enkel).text.contains(rubrik))
  }

  @Test("a test of the machine alone tells nothing of the organisation's, nor the other way round")
  func baraDetProvade() throws {
    let organisationens = [
      "5 replikationer", "Kö som växer", "Sökningen", "Rampen", "Organisationens svar",
      "dagar per prov",
    ]
    let datorns = ["HdrHistogram", "Ett kuvert är ett meddelande"]
    let hela = try Lastsida(underlag(), sprak: .sv).html()
    for text in organisationens + datorns { #expect(hela.contains(text), "\(text)") }

    var datorn = try underlag()
    datorn.provarOrganisationen = false
    datorn.resultat.organisation = nil
    let sida = try Lastsida(datorn, sprak: .sv).html()
    for text in organisationens { #expect(!sida.contains(text), "\(text)") }
    for text in datorns + ["dagar per steg"] { #expect(sida.contains(text), "\(text)") }
    let json = Lastjson.dokument(datorn)
    for nyckel in ["organisation", "replications", "growth_limit", "precision"] {
      #expect(json[nyckel] == .null, "\(nyckel)")
    }
    #expect(json["days"] == .hel(84))

    var fast = try underlag()
    fast.provarDatorn = false
    fast.fastInflode = 80
    fast.resultat.maskin = nil
    fast.resultat.organisation?.ramp = nil
    let fastSida = try Lastsida(fast, sprak: .sv).html()
    for text in datorns + ["Sökningen", "Rampen"] { #expect(!fastSida.contains(text), "\(text)") }
    let fastJson = Lastjson.dokument(fast)
    #expect(fastJson["precision"] == .null && fastJson["machine"] == .null)
    #expect(fastJson["replications"] == .hel(5) && fastJson["growth_limit"] == .tal(0.02))
  }

  @Test("what an envelope is stands beside the first figure of them")
  func kuvert() throws {
    let u = try underlag()
    for sida in [
      try Lastsida(u, sprak: .sv).html(), Lasttext(u, sprak: .sv, stil: .enkel).text,
    ] { #expect(sida.contains("500\u{A0}000 kuvert (meddelanden) i sekunden")) }
  }

  @Test("an unfinished test says so, and judges no threshold")
  func avbrutet() throws {
    var u = try underlag()
    u.resultat.komplett = false
    #expect(u.utfall.isEmpty)
    #expect(try Lastsida(u, sprak: .sv).html().contains("Provet är inte klart"))
    let json = Lastjson.dokument(u)
    #expect(json["complete"] == .sant(false))
    guard case .lista(let trosklar) = json["thresholds"] else { throw Fel() }
    #expect(trosklar.map { $0["outcome"] } == [.text("not reached"), .text("not reached")])
  }

  @Test("JSON has the curve, the bottleneck, the steps and the thresholds' outcome")
  func json() throws {
    let json = Lastjson.dokument(try underlag())
    let o = try #require(json["organisation"])
    #expect(o["unit"] == .text("persons per vardag"))
    #expect(o["sustainable_inflow"] == .tal(64) && o["overload_inflow"] == .tal(100))
    #expect(o["bottleneck"]?["station"] == .text("Taktiskt team Hisingen"))
    guard case .lista(let prov) = o["trials"], case .lista(let steg) = json["machine"]?["steps"],
      case .lista(let trosklar) = json["thresholds"]
    else { throw Fel() }
    #expect(prov.map { $0["verdict"] } == [.text("holds"), .text("uncertain"), .text("grows")])
    #expect(steg.count == 3 && steg[0]["latency_ns"]?["p99"] == .hel(2100))
    #expect(json["machine"]?["bends_at_scale"] == .tal(4))
    #expect(trosklar.map { $0["outcome"] } == [.text("kept"), .text("crossed")])
    let text = json.skriven
    #expect((try JSONSerialization.jsonObject(with: Data(text.utf8))) is [String: Any])
  }

  /// The answer of a search with these verdicts, in a scenario with an inflow of 80.
  private func svar(
    _ prov: [(inflode: Double, utslag: Utslag)], _ sprak: Rapportsprak = .sv
  ) throws -> String {
    var u = try underlag()
    u.dagar = 364
    var o = Organisationssvar(matt: try #require(u.resultat.organisation).matt)
    // A bisection does not come to them in their order.
    for (inflode, utslag) in prov.reversed() {
      o.lagg(
        Experiments.Prov(
          faktor: inflode / 80, inflode: inflode, replikationer: 5, personer: 1, utslag: utslag,
          stationer: []))
    }
    u.resultat.organisation = o
    let slut = sprak(
      " Prövat i 364 dagar från en start utan köer.",
      " Tried for 364 days from a start without queues.")
    let text = Lastord(sprak).svar(u)
    #expect(text.hasSuffix(slut))
    return String(text.dropLast(slut.count))
  }

  @Test(
    "a small inflow keeps its figures, a large one none behind the comma",
    arguments: [
      (0.0, "0,0"), (0.001, "0,0010"), (0.0512, "0,051"), (0.65, "0,65"), (0.95, "1,0"),
      (4.49, "4,5"), (99.94, "99,9"), (99.95, "100"),
    ])
  func takt(x: Double, text: String) {
    #expect(Lastord(.sv).takt(x) == text)
  }

  @Test("the answer tells between which ends the trials do not tell, and claims no more")
  func osakraSvar() throws {
    #expect(
      try svar([(60, .haller), (80, .haller), (84, .vaxer)])
        == "Organisationen bär mellan 80,0 och 84,0 personer per vardag; scenariot har 80,0.")
    #expect(
      try svar([(68, .haller), (72, .vaxer), (80, .vaxer)])
        == "Organisationen bär mellan 68,0 och 72,0 personer per vardag; scenariot har 80,0. "
        + "Det är mer än vad som bärs.")
    let mellan: [(Double, Utslag)] = [
      (62, .haller), (65, .osakert), (68, .vaxer), (80, .vaxer),
    ]
    #expect(
      try svar(mellan)
        == "Organisationen bär 62,0 personer per vardag, och vid 68,0 växer köerna; däremellan går "
        + "det inte att avgöra med 5 replikationer. Scenariot har 80,0. Det är mer än vad som bärs."
    )
    #expect(
      try svar(mellan, .en)
        == "The organisation bears 62.0 persons per working day, and at 68.0 queues grow; between "
        + "them it cannot be told with 5 replications. The scenario has 80.0. That is more than is "
        + "borne.")
    #expect(
      try svar([(62, .haller), (80, .osakert), (84, .osakert), (120, .haller), (160, .osakert)])
        == "Organisationen bär minst 120 personer per vardag; scenariot har 80,0. Vid 160 går det "
        + "inte att avgöra med 5 replikationer, och vid inget prövat inflöde växte köerna säkert. "
        + "Längre ned, vid 80,0–84,0, går det inte att avgöra med 5 replikationer.")
    #expect(
      try svar([(20, .osakert), (40, .osakert), (80, .vaxer)])
        == "Köerna växer vid 80,0 personer per vardag; scenariot har 80,0. Vid 20,0–40,0 går det "
        + "inte att avgöra med 5 replikationer, och inget lägre inflöde höll säkert.")
    #expect(
      try svar([(5, .vaxer), (20, .vaxer), (80, .vaxer)])
        == "Köerna växer redan vid 5,0 personer per vardag, det lägsta inflöde som prövades; "
        + "scenariot har 80,0.")
    #expect(
      try svar([(20, .osakert), (80, .osakert)]).hasPrefix("Det går inte att säga vad"))
  }

  @Test("steps too short to tell say so, and what was timed too seldom is a dash")
  func kortaSteg() throws {
    var u = try underlag()
    for i in 0..<3 {
      u.resultat.maskin?.steg[i].wallSeconds = 0.02
      u.resultat.maskin?.steg[i].latens = Latens([400, 900, 500])
    }
    let text = Lasttext(u, sprak: .en, stil: .enkel).text
    #expect(text.contains("No step took 0.1 seconds") && !text.contains("at most"))
    #expect(text.contains("     0.5       –         –     0.9"))
    #expect(try Lastsida(u, sprak: .en).html().contains("No step took 0.1 seconds"))
    let maskin = try #require(Lastjson.dokument(u)["machine"])
    #expect(maskin["best_envelopes_per_second"] == .null && maskin["bends_at_scale"] == .null)
    guard case .lista(let steg) = maskin["steps"] else { throw Fel() }
    let tider = try #require(steg[0]["latency_ns"])
    #expect(tider["p50"] == .hel(500) && tider["p90"] == .null && tider["max"] == .hel(900))
  }

  @Test("a step that is too short for the best is told of beside it")
  func nagotKortSteg() throws {
    var u = try underlag()
    let lugn = "Steps that took less than 0.1 seconds do not count."
    #expect(try !Lastsida(u, sprak: .en).html().contains(lugn))
    u.resultat.maskin?.steg[0].wallSeconds = 0.02
    u.resultat.maskin?.steg[0].envelopes = 900_000
    #expect(try Lastsida(u, sprak: .en).html().contains("at most 500,000"))
    #expect(try Lastsida(u, sprak: .en).html().contains(lugn))
  }

  @Test("where time was out the best speed is that of the step that had it")
  func tidenSlut() throws {
    var u = try underlag()
    var sist = try #require(u.resultat.maskin?.steg.last)
    sist.skala = 8
    sist.inflode = 640
    u.resultat.maskin?.steg.append(sist)
    for (i, fart) in [100_000, 500_000, 430_000, 480_000].enumerated() {
      u.resultat.maskin?.steg[i].envelopes = fart
    }
    #expect(
      try Lastsida(u, sprak: .en).html().contains(
        "delivered 500,000 envelopes (messages) a second at 160 persons per working day (2.0 times "
          + "the city), and there was no time to try more than 640 persons per working day (8.0 "
          + "times the city)."))
  }

  @Test("a city without inflow is told by its size alone")
  func utanInflode() throws {
    var u = try underlag()
    for i in 0..<3 { u.resultat.maskin?.steg[i].inflode = 0 }
    let text = Lasttext(u, sprak: .sv, stil: .enkel).text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(text.contains("Vid 4,0 gånger staden var den under"))
    let sida = try Lastsida(u, sprak: .sv).html()
    #expect(sida.contains("Vid 4,0 gånger staden var den under"))
    #expect(sida.contains("text-anchor=\"middle\">stad ×</text>"))
  }

  @Test("a bound that does not decide a condition is told, and counts as not measured")
  func oavgjord() throws {
    var u = try underlag()
    let prov = try #require(u.resultat.organisation?.prov.first)
    u.resultat.organisation?.prov = [prov]
    u.trosklar = [try Troskel("hållbart_inflöde<=64"), try Troskel("överlast_inflöde>64")]
    let text = Lasttext(u, sprak: .sv, stil: .enkel).text
    #expect(text.contains("? hållbart_inflöde<=64  (≥\u{A0}64,00, mättes inte)"))
    #expect(text.contains("✗ överlast_inflöde>64  (>\u{A0}64,00)  bruten"))
    let sida = try Lastsida(u, sprak: .sv).html()
    #expect(sida.contains("≥\u{A0}64,00") && sida.contains("mättes inte"))
    guard case .lista(let trosklar) = Lastjson.dokument(u)["thresholds"] else { throw Fel() }
    #expect(trosklar.map { $0["outcome"] } == [.text("not measured"), .text("crossed")])
    #expect(trosklar.map { $0["relation"] } == [.text(">="), .text(">")])
    #expect(trosklar.map { $0["value"] } == [.tal(64), .tal(64)])
  }

  @Test("an answer from a start with persons says with how many")
  func enskilda() throws {
    var u = try underlag()
    u.enskilda = 1200
    let start = "84 dagar från en start med 1\u{A0}200 personer (antalEnskilda)"
    #expect(Lastord(.sv).svar(u).contains("Prövat i \(start)."))
    let sida = try Lastsida(u, sprak: .sv).html()
    #expect(sida.contains(start + ", med 5 replikationer"))
    #expect(!sida.contains("utan köer") && !sida.contains("tomt läge"))
  }

  @Test("a variant stands in the headings, and an inflow that it changes later in the answer")
  func variant() throws {
    var u = try underlag()
    let mening = "The inflow changes during the trial: the scenario's is 20.0 from the start and "
    #expect(!Lastord(.en).svar(u).contains("The inflow changes"))
    u.variant = "later"
    u.resultat.organisation?.matt.franStart = 20
    #expect(Lastord(.en).svar(u).contains(mening + "on average 80.0 in the half that is judged."))
    let text = Lasttext(u, sprak: .en, stil: .enkel).text
    #expect(text.hasPrefix("Prov <stad>, variant later · load test\n"))
    let sida = try Lastsida(u, sprak: .en).html()
    #expect(sida.contains("Load test: Prov &lt;stad&gt;, variant later"))
    let o = try #require(Lastjson.dokument(u)["organisation"])
    #expect(o["scenario_inflow"] == .tal(80) && o["scenario_inflow_at_start"] == .tal(20))
  }

  @Test("what does not grow, or cannot be told, above an inflow that grows is told")
  func osakraOver() throws {
    let prov: [(Double, Utslag)] = [
      (60, .haller), (64, .vaxer), (68, .osakert), (72, .vaxer), (76, .osakert), (80, .osakert),
      (84, .haller), (88, .vaxer),
    ]
    #expect(
      try svar(prov)
        == "Organisationen bär mellan 60,0 och 64,0 personer per vardag; scenariot har 80,0. Högre "
        + "upp är proven inte entydiga: vid 68,0 och 76,0–80,0 går det inte att avgöra med 5 "
        + "replikationer och vid 84,0 växte ingen kö.")
    #expect(
      try svar(prov, .en)
        == "The organisation bears between 60.0 and 64.0 persons per working day; the scenario has "
        + "80.0. Further up the trials do not agree: at 68.0 and 76.0–80.0 it cannot be told with 5 "
        + "replications and at 84.0 no queue grew.")
  }

  @Test("a station certainly grows only where its waiting is long enough to be judged")
  func brytordning() throws {
    var o = Organisationssvar(matt: try #require(try underlag().resultat.organisation).matt)
    let hand = Station.roll(Enhetsplats(.ffs, .hisingen), .handlaggare)
    for (inflode, slutvantan) in [(60.0, 7.9), (80, 8), (100, 9)] {
      let trend = Stationstrend(
        station: hand, lutning: .init(medel: 0.1, lagst: 0.05, hogst: 0.15), vantan: 4,
        slutvantan: slutvantan, belagt: nil)
      o.lagg(
        Experiments.Prov(
          faktor: inflode / 80, inflode: inflode, replikationer: 5, personer: 1,
          utslag: Experiments.Prov.utslag([trend], grans: 0.02), stationer: [trend]))
    }
    #expect(o.prov.map(\.utslag) == [.haller, .vaxer, .vaxer])
    let ordning = Lastord(.sv).brytordning(o, grans: 0.02)
    #expect(ordning.map(\.station) == [hand] && ordning.map(\.inflode) == [80])
  }

  @Test("a process that fell is told of beside the table and in its row of the JSON")
  func aterstarter() throws {
    var u = try underlag()
    #expect(Lastord(.sv).storningar(try #require(u.resultat.maskin)) == [])
    u.resultat.maskin?.steg[1].processer.append(
      Processrad(pid: 13, cpuSeconds: 0.5, peakMemoryBytes: 1 << 20))
    u.resultat.maskin?.steg[1].aterstarter = [1: 2]
    u.resultat.maskin?.steg[2].aterstarter = [0: 1]
    let meningar = [
      "Processes fell and were started anew 2 times in the step of city × 2.0: its speed is not that of an undisturbed run.",
      "A process fell and was started anew in the step of city × 4.0: its speed is not that of an undisturbed run.",
    ]
    let sida = try Lastsida(u, sprak: .en).html()
    let text = Lasttext(u, sprak: .en, stil: .enkel).text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for mening in meningar { #expect(sida.contains(mening) && text.contains(mening)) }
    #expect(
      try Lastsida(u, sprak: .sv).html().contains("En process föll och startades om i steget"))
    guard case .lista(let steg) = Lastjson.dokument(u)["machine"]?["steps"] else { throw Fel() }
    let omstarter = steg.map { steg -> [Jsonvarde?] in
      guard case .lista(let processer) = steg["processes"] else { return [] }
      return processer.map { $0["restarts"] }
    }
    #expect(omstarter == [[.hel(0)], [.hel(0), .hel(2)], [.hel(1)]])
  }

  @Test("every station has a name of its own")
  func namn() {
    for sprak in Rapportsprak.allCases {
      let ord = Lastord(sprak)
      #expect(Set(Station.alla.map(ord.station)).count == Station.antal)
    }
  }

  struct Fel: Error {}
}
