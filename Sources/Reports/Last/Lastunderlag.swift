import Domain
import Experiments
import Kernel
import Observers

/// What the reports of a load test are made of: the result, and what it rests on.
package struct Lastunderlag: Sendable {
  package var resultat = Lastresultat()
  /// Which of the two questions are asked, whether or not there is an answer yet.
  package var provarOrganisationen = true
  package var provarDatorn = true
  package var trosklar: [Troskel] = []
  package var scenario = ""
  package var scenarioHash = ""
  package var variant: String?
  package var fro: UInt64 = 0
  package var replikation = 0
  /// Of each trial of the organisation; the machine's part is always one.
  package var replikationer = 0
  package var dagar = 0
  /// Persons who are there when a trial begins.
  package var enskilda = 0
  package var vaxtgrans = 0.0
  package var precision = 0.0
  /// What the command line changed in the scenario.
  package var andrat: [String] = []
  /// The command that repeats the test.
  package var kommando = ""
  /// The unit of the machine's inflow where the organisation was not asked about.
  package var maskinmatt: Inflodesmatt?
  /// A rate that was asked for instead of a search.
  package var fastInflode: Double?

  package init() {}

  /// Whether the inflow that is borne is searched for.
  var soker: Bool { provarOrganisationen && fastInflode == nil }

  /// The scenario's name, with the variant's where there is one.
  func namn(_ s: Rapportsprak) -> String {
    [scenario, variant.map { s("variant", "variant") + " " + $0 }].compactMap(\.self)
      .joined(separator: ", ").ofarlig
  }

  /// What came of the thresholds; empty until everything has been run.
  package var utfall: [Troskel.Utfall] {
    resultat.komplett ? trosklar.map { $0.prova(resultat) } : []
  }
}

/// How stations, verdicts and rates are named.
struct Lastord {
  let s: Rapportsprak
  let tal: Tal

  init(_ sprak: Rapportsprak) {
    s = sprak
    tal = Tal(sprak)
  }

  func station(_ station: Station) -> String {
    switch station {
    case .utanHandlaggare(let plats):
      "\(plats.namn), " + s("väntan på handläggare", "waiting for a handläggare")
    case .roll(let plats, let roll): "\(plats.namn), \(roll.namn)"
    case .ledning(let f): "\(f.namn), avdelningschefer"
    case .team(let n): Aktor(ActorID(UInt32(n))).namn
    }
  }

  /// What one would have more of where the station is the bottleneck.
  func avhjalp(_ station: Station) -> String {
    switch station {
    case .utanHandlaggare:
      s("handläggare, eller fler ärenden per handläggare", "handläggare, or more ärenden each")
    case .roll(_, let roll): roll.namn
    case .ledning: "avdelningschefer"
    case .team: s("mötestid i teamet", "meeting time in the team")
    }
  }

  func utslag(_ utslag: Utslag) -> String {
    switch utslag {
    case .haller: s("håller", "holds")
    case .vaxer: s("växer", "grows")
    case .osakert: s("osäkert", "uncertain")
    }
  }

  func enhet(_ matt: Inflodesmatt) -> String {
    matt.perVardag
      ? s("personer per vardag", "persons per working day") : s("personer per dag", "persons a day")
  }

  /// What a condition was held against: `3,00`, or `≥ 3,00` where only that is known.
  func varde(_ utfall: Troskel.Utfall) -> String? {
    switch utfall.varde {
    case nil: nil
    case .lika(let x): tal.decimal(x, 2)
    case .bara(let sida, let x): tecken(sida) + "\u{A0}" + tal.decimal(x, 2)
    }
  }

  private func tecken(_ sida: Troskel.Jamforelse) -> String {
    switch sida {
    case .hogstLika: "≤"
    case .minstLika: "≥"
    case .mindre, .storre: sida.rawValue
    }
  }

  /// One decimal, none from a hundred on; two figures below one.
  func takt(_ x: Double) -> String {
    if x >= 99.95 { return tal.decimal(x, 0) }
    var decimaler = 1
    var rest = x
    while rest > 0, rest < 0.95, decimaler < 6 {
      rest *= 10
      decimaler += 1
    }
    return tal.decimal(x, decimaler)
  }

  /// Hours of waiting, as people count them: working days where it is long and office time.
  func vantan(_ timmar: Double, _ station: Station) -> String {
    let dygn = station.dagTimmar
    if timmar < dygn { return "\(tal.decimal(timmar, 1))\u{A0}h" }
    let dagar = timmar / dygn
    return tal.decimal(dagar, dagar >= 99.95 ? 0 : 1) + "\u{A0}"
      + (station.kontorstid ? s("arbetsdagar", "working days") : s("dagar", "days"))
  }

  var ramprubrik: String { s("Väntan medan inflödet höjs", "Waiting while the inflow is raised") }

  /// What a ramp shows, a sentence each: between which inflows it goes, and from which of them each
  /// station waits for more than a day, the first to do so first.
  func ramp(_ ramp: Ramp, _ matt: Inflodesmatt) -> [String] {
    let (fran, till) = (takt(ramp.fran), takt(ramp.till))
    let brutna = ramp.kurvor.compactMap { kurva in
      kurva.brotDag.map { (station: station(kurva.station), inflode: takt(ramp.inflode[$0])) }
    }
    let hojs = s(
      "Inflödet höjs från \(fran) till \(till) \(enhet(matt)).",
      "The inflow is raised from \(fran) to \(till) \(enhet(matt)).")
    if brutna.isEmpty {
      return [
        hojs, s("Inget ställe får mer än en dags väntan.", "No station waits for more than a day."),
      ]
    }
    return [hojs]
      + brutna.map {
        s(
          "\($0.station) har mer än en dags väntan från \($0.inflode).",
          "\($0.station) has more than a day's wait from \($0.inflode).")
      }
  }

  /// Where the machine bends, in a sentence.
  func maskinsvar(_ m: Maskinsvar, _ matt: Inflodesmatt) -> String {
    if m.steg.isEmpty {
      return s(
        "Inget steg blev färdigt i tid, så inget mättes. Ge provet mer tid med --seconds.",
        "No step was finished in time, so nothing was measured. Give the test more with --seconds.")
    }
    let minst = tal.decimal(Maskinsvar.minstTid, 1)
    guard let bast = m.bast, let sist = m.matta.last else {
      return s(
        "Inget steg tog \(minst) sekunder, så det går inte att säga hur fort det går: scenariot är för litet, eller tiden för kort (--seconds).",
        "No step took \(minst) seconds, so how fast it goes cannot be told: the scenario is too small, or the time too short (--seconds)."
      )
    }
    let fart = tal.hel(Int(bast.envelopesPerSekund))
    let lugn =
      s(
        "Datorn levererar som mest \(fart) kuvert (meddelanden) i sekunden.",
        "The machine delivers at most \(fart) envelopes (messages) a second.")
      + (m.matta.count == m.steg.count
        ? ""
        : s(
          " Steg som tog mindre än \(minst) sekunder räknas inte.",
          " Steps that took less than \(minst) seconds do not count."))
    guard let kna = m.kna else {
      if m.stiger {
        return s(
          "Datorn levererade \(fart) kuvert (meddelanden) i sekunden vid \(stad(bast, matt)), och mer än \(stad(sist, matt)) hann inte prövas. Ge provet mer tid med --seconds.",
          "The machine delivered \(fart) envelopes (messages) a second at \(stad(bast, matt)), and there was no time to try more than \(stad(sist, matt)). Give the test more with --seconds."
        )
      }
      return lugn
        + s(
          " Farten stod sig upp till \(stad(sist, matt)).",
          " The speed held up to \(stad(sist, matt))."
        )
    }
    return lugn
      + s(
        " Vid \(stad(kna, matt)) var den under \(tal.procent(Maskinsvar.knagrans)) av det.",
        " At \(stad(kna, matt)) it was below \(tal.procent(Maskinsvar.knagrans)) of that."
      )
  }

  /// A size of the city, with its inflow where it has any.
  private func stad(_ steg: Maskinsteg, _ matt: Inflodesmatt) -> String {
    let skala = s("\(takt(steg.skala)) gånger staden", "\(takt(steg.skala)) times the city")
    return steg.inflode > 0 ? "\(takt(steg.inflode)) \(enhet(matt)) (\(skala))" : skala
  }

  /// A time in microseconds; a dash where too little was timed for it.
  func mikro(_ ns: Int?) -> String {
    ns.map { tal.decimal(Double($0) / 1000, $0 >= 99_950 ? 0 : 1) } ?? "–"
  }

  /// What disturbed the machine's steps, a sentence each.
  func storningar(_ m: Maskinsvar) -> [String] {
    m.steg.filter { $0.antalAterstarter > 0 }.map { steg in
      let ganger = tal.hel(steg.antalAterstarter)
      let slut = s(
        " i steget med staden × \(takt(steg.skala)): farten där är inte en ostörd körnings.",
        " in the step of city × \(takt(steg.skala)): its speed is not that of an undisturbed run.")
      return
        (steg.antalAterstarter == 1
        ? s("En process föll och startades om", "A process fell and was started anew")
        : s(
          "Processer föll och startades om \(ganger) gånger",
          "Processes fell and were started anew \(ganger) times")) + slut
    }
  }

  /// From which tried rate each station certainly grows, the first to break first.
  func brytordning(_ o: Organisationssvar, grans: Double) -> [(
    station: Station, inflode: Double, trend: Stationstrend
  )] {
    var sedda: Set<Int> = []
    var ut: [(Station, Double, Stationstrend)] = []
    for prov in o.prov {
      for trend in prov.stationer where trend.vaxer(grans: grans) {
        if sedda.insert(trend.station.index).inserted {
          ut.append((trend.station, prov.inflode, trend))
        }
      }
    }
    return ut
  }
}
