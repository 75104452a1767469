import Charts
import Domain
import Experiments
import Observers

extension Lastsida {
  func organisation(_ o: Organisationssvar) -> PageSection {
    var figurer: [PageBlock] = []
    if o.prov.count > 1 { figurer.append(provfigur(o)) }
    if let ramp = o.ramp { figurer.append(rampfigur(o, ramp)) }
    if !o.prov.isEmpty { figurer.append(.table(provtabell(o))) }
    if let ordning = brytningar(o) { figurer.append(.table(ordning)) }
    let ingress = PageBlock.text(
      s(
        "Inflödet höjs medan personalen och teamens möten står kvar. Så länge köerna finner ett jämviktsläge bär organisationen; när de växer för varje vecka gör den det inte.",
        "The inflow is raised while staff and team meetings stay as they are. As long as queues settle the organisation bears it; when they grow every week it does not."
      ))
    return PageSection(
      id: "organisationen",
      heading: s("Var organisationen böjer sig", "Where the organisation bends"),
      blocks: [ingress] + figurer)
  }

  private func takttext(_ x: Double) -> String { tal.decimal(x, x == x.rounded() ? 0 : 1) }

  /// The stations that grow fastest where something first grows, else where most was tried.
  private func provade(_ o: Organisationssvar) -> [Station] {
    (o.brytpunkt?.stationer ?? []).enumerated()
      .filter { $0.offset == 0 || $0.element.lutning.map { $0.medel > u.vaxtgrans } ?? false }
      .prefix(5).map(\.element.station)
  }

  /// A station looks the same in both charts, and no two stations of a chart look alike.
  private func utseende(_ o: Organisationssvar) -> [Station: Int] {
    var ut: [Station: Int] = [:]
    for (i, station) in provade(o).enumerated() { ut[station] = i }
    let rampens = o.ramp?.kurvor.map(\.station) ?? []
    for station in rampens where ut[station] == nil {
      let lediga = (0..<6).filter { i in !rampens.contains { ut[$0] == i } }
      // Rather one that no station of the other chart has.
      let nya = lediga.filter { i in !ut.contains { $0.value == i } }
      ut[station] = nya.first ?? lediga.first ?? ut.count
    }
    return ut
  }

  private func provfigur(_ o: Organisationssvar) -> PageBlock {
    let serier = provade(o).map { station in
      Diagram.Serie(
        ord.station(station),
        o.prov.map { prov in
          let trend = prov.stationer.first { $0.station == station }
          // Absent is not still: there the line is broken.
          return .init(prov.inflode, trend?.lutning.map { max(0, $0.medel) })
        }, utseende: utseende(o)[station])
    }
    var diagram = Diagram(
      id: "prov", titel: s("Kötillväxt mot inflöde", "Growth of queues by inflow"),
      beskrivning: ord.svar(u),
      x: .init(ord.enhet(o.matt), text: takttext),
      y: .init(
        s("väntan växer, timmar per timme", "waiting grows, hours an hour"),
        text: { tal.decimal($0, 2) }),
      serier: serier)
    diagram.lodrata = [.init(o.matt.scenariots, s("scenariot", "scenario"))]
    if let lag = o.haller { diagram.lodrata.append(.init(lag, s("bärs", "borne"))) }
    if let hog = o.vaxer, hog != o.haller {
      diagram.lodrata.append(.init(hog, s("växer", "grows")))
    }
    return figur(
      diagram,
      s(
        "Hur fort väntan växer på de ställen som växer mest, vid varje prövat inflöde. Vid 0 står köerna stilla; vid 0,1 väntar den som kommer efter tio dagar en dag längre.",
        "How fast waiting grows at the stations that grow most, at each inflow tried. At 0 queues stand still; at 0.1 who comes ten days later waits a day longer."
      ))
  }

  private func rampfigur(_ o: Organisationssvar, _ ramp: Ramp) -> PageBlock {
    let serier = ramp.kurvor.map { kurva in
      Diagram.Serie(
        ord.station(kurva.station),
        ramp.steg(kurva).map { .init($0.inflode, $0.vantan / kurva.station.dagTimmar) },
        marken: false, utseende: utseende(o)[kurva.station])
    }
    let beskrivning = ord.ramp(ramp, matt).joined(separator: " ")
    let diagram = Diagram(
      id: "ramp", titel: ord.ramprubrik,
      beskrivning: beskrivning,
      x: .init(ord.enhet(matt), text: takttext),
      y: .init(
        s("väntan, arbetsdagar (team: dagar)", "waiting, working days (teams: days)"),
        text: takttext),
      serier: serier)
    return figur(diagram, beskrivning)
  }

  func figur(_ diagram: Diagram, _ text: String) -> PageBlock {
    .figure(title: diagram.titel, svg: diagram.forms, caption: text)
  }

  private func provtabell(_ o: Organisationssvar) -> PageTable {
    var tabell = PageTable(
      s("Prövade inflöden", "Inflows tried"),
      [
        .number(ord.enhet(o.matt)), .number(s("av scenariots", "of the scenario's")),
        .text(s("köerna", "queues")), .number(s("växer h/h, 95 %", "growth h/h, 95 %")),
        .text(s("växer mest", "grows most")), .number(s("väntan", "waiting")),
      ])
    for prov in o.prov {
      let mest = prov.flaskhals(grans: u.vaxtgrans)
      tabell.row(
        ord.takt(prov.inflode), tal.procent(prov.faktor), ord.utslag(prov.utslag),
        mest?.lutning.map {
          "\(tal.decimal($0.medel, 3)) (\(tal.decimal($0.lagst, 3)) – \(tal.decimal($0.hogst, 3)))"
        } ?? "–",
        mest.map { ord.station($0.station) } ?? s("ingen väntan", "no waiting"),
        mest.map { ord.vantan($0.vantan, $0.station) } ?? "–")
    }
    return tabell
  }

  private func brytningar(_ o: Organisationssvar) -> PageTable? {
    let ordning = ord.brytordning(o, grans: u.vaxtgrans)
    guard !ordning.isEmpty else { return nil }
    var tabell = PageTable(
      s(
        "Var köerna säkert växer, vid de prövade inflödena",
        "Where queues certainly grow, at the inflows tried"),
      [
        .text(s("ställe", "station")),
        .number(s("växer säkert från", "certainly grows from") + ", " + ord.enhet(o.matt)),
        .number(s("väntan där", "waiting there")), .number(s("belagt", "in use")),
      ])
    for rad in ordning.prefix(15) {
      tabell.row(
        ord.station(rad.station), ord.takt(rad.inflode), ord.vantan(rad.trend.vantan, rad.station),
        rad.trend.belagt.map(tal.procent) ?? "–")
    }
    return tabell
  }

  func maskin(_ m: Maskinsvar) -> PageSection {
    // A city without inflow is told by its size alone.
    let bebodd = m.steg.contains { $0.inflode > 0 }
    func punkter(_ varde: (Maskinsteg) -> Double?) -> [Diagram.Punkt] {
      m.steg.map { .init(bebodd ? $0.inflode : $0.skala, varde($0)) }
    }
    func tider(_ tid: (Latens) -> Int?) -> [Diagram.Punkt] {
      punkter { tid($0.latens).map { Double($0) / 1000 } }
    }
    let x = Diagram.Axel(
      bebodd ? ord.enhet(matt) : s("stad ×", "city ×"), slag: .logaritmisk,
      text: { tal.decimal($0, 0) })
    let fart = Diagram(
      id: "fart", titel: s("Fart mot stadens storlek", "Speed by the size of the city"),
      beskrivning: ord.maskinsvar(m, matt), x: x,
      y: .init(s("i sekunden", "a second"), text: { tal.decimal($0, 0) }),
      serier: [
        .init(s("kuvert", "envelopes"), punkter(\.envelopesPerSekund)),
        .init(s("händelser", "events"), punkter(\.eventsPerSekund)),
      ])
    let latens = Diagram(
      id: "latens", titel: latensrubrik(m),
      beskrivning: latensrubrik(m)
        + s(
          ": percentiler vid varje storlek på staden; talen står i tabellen.",
          ": percentiles at each size of the city; the table has the figures."),
      x: x,
      y: .init("µs", slag: .logaritmisk, text: { tal.decimal($0, $0 < 1 ? 1 : 0) }),
      serier: [
        .init("p50", tider(\.p50)),
        .init("p90", tider(\.p90)),
        .init("p99", tider(\.p99)),
        .init(s("p99,9", "p99.9"), tider(\.p999)),
      ].filter { $0.punkter.contains { $0.y != nil } })
    var figurer: [PageBlock] = []
    if m.steg.count > 1 {
      figurer = [
        figur(
          fart,
          s(
            "Kuvert och händelser i sekunden vid varje storlek på staden. Den vågräta axeln är logaritmisk.",
            "Envelopes and events a second at each size of the city. The horizontal axis is logarithmic."
          )),
        figur(
          latens,
          arFonster(m)
            ? s(
              "Från ett fönsters början till nästas: handlare, utbyte mellan processerna, böckerna. Båda axlarna är logaritmiska.",
              "From the beginning of one window to the next: handlers, exchange between the processes, the books. Both axes are logarithmic."
            )
            : s(
              "Från det att en leverans är klar tills nästa är det: effekter utförda, kön, mottagaren, böckerna. Båda axlarna är logaritmiska.",
              "From the end of one delivery to the end of the next: effects carried out, the queue, the receiver, the books. Both axes are logarithmic."
            )),
      ]
    }
    let ingress = PageBlock.text(
      s(
        "Inflöde, bemanning och möten görs större tillsammans, så att organisationen är lika belastad i varje steg och bara datorn får mer att göra. ",
        "Inflow, staff and meetings are made larger together, so that the organisation is equally loaded at each step and only the machine has more to do. "
      ) + ord.maskinsvar(m, matt))
    let storningar = ord.storningar(m).map { PageBlock.text($0) }
    let tabeller =
      m.steg.isEmpty
      ? [] : [farttabell(m), latenstabell(m), processtabell(m)].map { PageBlock.table($0) }
    return PageSection(
      id: "datorn", heading: s("Var datorn böjer sig", "Where the machine bends"),
      blocks: [ingress] + figurer + storningar + tabeller)
  }

  private func farttabell(_ m: Maskinsvar) -> PageTable {
    var tabell = PageTable(
      s("Fart", "Speed"),
      [
        .number(s("stad ×", "city ×")), .number(ord.enhet(matt)), .number(s("dagar", "days")),
        .number(s("kuvert/s", "envelopes/s")), .number(s("händelser/s", "events/s")),
        .number(s("personer/s", "persons/s")), .number(s("minne", "memory")),
      ])
    for steg in m.steg {
      tabell.row(
        ord.takt(steg.skala), ord.takt(steg.inflode),
        tal.decimal(steg.dagar, 0) + (steg.heltKord ? "" : s(" (tiden ute)", " (time out)")),
        tal.hel(Int(steg.envelopesPerSekund)), tal.hel(Int(steg.eventsPerSekund)),
        tal.hel(Int(steg.personerPerSekund)), tal.megabyte(steg.minneBytes))
    }
    return tabell
  }

  private func arFonster(_ m: Maskinsvar) -> Bool { m.steg.contains(where: \.arFonster) }

  /// Deliveries are timed in one process, windows in several.
  private func latensrubrik(_ m: Maskinsvar) -> String {
    arFonster(m)
      ? s("Tid för ett fönster", "Time of a window")
      : s("Tid för en leverans", "Time of a delivery")
  }

  private func latenstabell(_ m: Maskinsvar) -> PageTable {
    var tabell = PageTable(
      latensrubrik(m) + ", µs",
      [
        .number(s("stad ×", "city ×")), .number(s("klockade", "timed")), .number("p50"),
        .number("p90"), .number("p99"), .number(s("p99,9", "p99.9")), .number("max"),
      ])
    for steg in m.steg {
      let l = steg.latens
      tabell.row(
        ord.takt(steg.skala), tal.hel(l.antal), ord.mikro(l.p50), ord.mikro(l.p90),
        ord.mikro(l.p99),
        ord.mikro(l.p999), ord.mikro(l.hogst))
    }
    return tabell
  }

  private func processtabell(_ m: Maskinsvar) -> PageTable {
    var tabell = PageTable(
      s("Per process", "By process"),
      [
        .number(s("stad ×", "city ×")), .number(s("process", "process")),
        .number(s("processortid s", "CPU time s")), .number(s("kuvert", "envelopes")),
        .number(s("fönster", "windows")), .number(s("tid blockerad s", "time blocked s")),
      ])
    for steg in m.steg {
      for (k, p) in steg.processer.enumerated() {
        tabell.row(
          ord.takt(steg.skala), tal.hel(k), tal.decimal(p.cpuSeconds, 2), tal.hel(p.envelopes),
          tal.hel(steg.fonster), tal.decimal(p.blockedSeconds, 2))
      }
    }
    return tabell
  }
}
