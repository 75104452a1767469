import Domain
import Experiments
import Kernel
import Observers

/// What the reports of a load test are made of: the result, and what it rests on.
package struct Lastunderlag: Sendable {
  package var resultat = Lastresultat()
  package var trosklar: [Troskel] = []
  package var scenario = ""
  package var scenarioHash = ""
  package var variant: String?
  package var fro: UInt64 = 0
  package var replikation = 0
  package var replikationer = 0
  package var dagar = 0
  package var vaxtgrans = 0.0
  package var precision = 0.0
  /// Seconds of wall time for the machine's part.
  package var sekunder = 0.0
  /// What the command line changed in the scenario.
  package var andrat: [String] = []
  /// The command that repeats the test.
  package var kommando = ""
  /// The unit of the machine's inflow where the organisation was not asked about.
  package var maskinmatt: Inflodesmatt?
  /// A rate that was asked for instead of a search.
  package var fastInflode: Double?

  package init() {}

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

  func takt(_ x: Double) -> String { tal.decimal(x, x >= 99.95 ? 0 : 1) }

  /// Hours of waiting, as people count them: working days where it is long and office time.
  func vantan(_ timmar: Double, _ station: Station) -> String {
    let dygn = station.dagTimmar
    if timmar < dygn { return "\(tal.decimal(timmar, 1))\u{A0}h" }
    let dagar = timmar / dygn
    return tal.decimal(dagar, dagar >= 99.95 ? 0 : 1) + "\u{A0}"
      + (station.kontorstid ? s("arbetsdagar", "working days") : s("dagar", "days"))
  }

  /// Trials of fewer days are told of as short (an assumption): half a year.
  private static let kortProv = 182

  /// An answer in a sentence or two that anybody in the field understands.
  func svar(_ u: Lastunderlag) -> String {
    guard let o = u.resultat.organisation else { return "" }
    let enhet = enhet(o.matt)
    let nu = takt(o.matt.scenariots)
    var ut = ""
    if let fast = u.fastInflode {
      guard let prov = o.prov.first else { return "" }
      let t = takt(fast)
      ut =
        switch prov.utslag {
        case .haller:
          s("Vid \(t) \(enhet) växer ingen kö.", "At \(t) \(enhet) no queue grows.")
        case .vaxer:
          s(
            "Vid \(t) \(enhet) växer köerna för varje vecka.",
            "At \(t) \(enhet) queues grow every week.")
        case .osakert:
          s(
            "Vid \(t) \(enhet) går det inte att avgöra om köerna växer; kör fler replikationer.",
            "At \(t) \(enhet) the runs do not tell whether queues grow; run more replications.")
        }
      ut += s(" Scenariot har \(nu).", " The scenario has \(nu).")
    } else {
      ut = granser(o, enhet, nu)
    }
    if let prov = o.brytpunkt, prov.utslag == .vaxer,
      let flaskhals = prov.flaskhals(grans: u.vaxtgrans)
    {
      ut += s(
        " Flaskhalsen är \(station(flaskhals.station)).",
        " The bottleneck is \(station(flaskhals.station)).")
    }
    if o.prov.isEmpty { return ut }
    let dagar = tal.antal(u.dagar, ("dag", "dagar"), ("day", "days"))
    ut += s(
      " Prövat i \(dagar) från en start utan köer.",
      " Tried for \(dagar) from a start without queues.")
    if u.dagar < Lastord.kortProv {
      ut += s(
        " Så korta prov säger mer om upptakten än om året: svaret kan bli ett annat med fler dagar (--duration).",
        " So short a trial tells more of the beginning than of the year: the answer may be another with more days (--duration)."
      )
    }
    return ut
  }

  private func granser(_ o: Organisationssvar, _ enhet: String, _ nu: String) -> String {
    switch (o.haller, o.vaxer) {
    case (let lag?, let hog?):
      s(
        "Organisationen bär mellan \(takt(lag)) och \(takt(hog)) \(enhet); scenariot har \(nu).",
        "The organisation bears between \(takt(lag)) and \(takt(hog)) \(enhet); the scenario has \(nu)."
      )
        + (o.matt.scenariots >= hog
          ? s(" Det är mer än vad som bärs.", " That is more than is borne.") : "")
    case (let lag?, nil):
      s(
        "Organisationen bär minst \(takt(lag)) \(enhet); scenariot har \(nu). Inget prövat inflöde var för högt.",
        "The organisation bears at least \(takt(lag)) \(enhet); the scenario has \(nu). No inflow tried was too high."
      )
    case (nil, let hog?):
      s(
        "Köerna växer redan vid \(takt(hog)) \(enhet), och inget lägre inflöde höll säkert; scenariot har \(nu).",
        "Queues grow at \(takt(hog)) \(enhet) already, and no lower inflow held for certain; the scenario has \(nu)."
      )
    case (nil, nil):
      s(
        "Det går inte att säga vad organisationen bär; scenariot har \(nu) \(enhet). Kör fler replikationer eller fler dagar.",
        "What the organisation bears cannot be told; the scenario has \(nu) \(enhet). Run more replications or days."
      )
    }
  }

  /// Where the machine bends, in a sentence.
  func maskinsvar(_ m: Maskinsvar, _ matt: Inflodesmatt) -> String {
    guard let bast = m.bast, let sist = m.steg.last else {
      return s(
        "Inget steg blev färdigt i tid, så inget mättes. Ge provet mer tid med --seconds.",
        "No step was finished in time, so nothing was measured. Give the test more with --seconds.")
    }
    let fart = tal.hel(Int(bast.envelopesPerSekund))
    let lugn = s(
      "Datorn levererar som mest \(fart) kuvert i sekunden.",
      "The machine delivers at most \(fart) envelopes a second.")
    guard let kna = m.kna else {
      if m.stiger {
        return s(
          "Datorn levererade \(fart) kuvert i sekunden vid \(takt(sist.inflode)) \(enhet(matt)) (\(takt(sist.skala)) gånger staden), och mer hann inte prövas. Ge provet mer tid med --seconds.",
          "The machine delivered \(fart) envelopes a second at \(takt(sist.inflode)) \(enhet(matt)) (\(takt(sist.skala)) times the city), and there was no time to try more. Give the test more with --seconds."
        )
      }
      return lugn
        + s(
          " Farten stod sig upp till \(takt(sist.inflode)) \(enhet(matt)) (\(takt(sist.skala)) gånger staden).",
          " The speed held up to \(takt(sist.inflode)) \(enhet(matt)) (\(takt(sist.skala)) times the city)."
        )
    }
    return lugn
      + s(
        " Vid \(takt(kna.inflode)) \(enhet(matt)) (\(takt(kna.skala)) gånger staden) var den under \(tal.procent(Maskinsvar.knagrans)) av det.",
        " At \(takt(kna.inflode)) \(enhet(matt)) (\(takt(kna.skala)) times the city) it was below \(tal.procent(Maskinsvar.knagrans)) of that."
      )
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
      for trend in prov.stationer where trend.lutning.lagst > grans {
        if sedda.insert(trend.station.index).inserted {
          ut.append((trend.station, prov.inflode, trend))
        }
      }
    }
    return ut
  }
}
