import Experiments
import Observers

extension Lastord {
  /// Trials of fewer days are told of as short (an assumption): 52 weeks.
  private static let kortProv = 364

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
      ut = granser(o, replikationer: u.replikationer)
    }
    ut += andring(o.matt)
    if let prov = o.brytpunkt, prov.utslag == .vaxer,
      let flaskhals = prov.flaskhals(grans: u.vaxtgrans)
    {
      ut += s(
        " Flaskhalsen är \(station(flaskhals.station)).",
        " The bottleneck is \(station(flaskhals.station)).")
    }
    ut += obedombara(o)
    if o.prov.isEmpty { return ut }
    let dagar = tal.antal(u.dagar, ("dag", "dagar"), ("day", "days"))
    ut += s(" Prövat i \(dagar) från \(start(u)).", " Tried for \(dagar) from \(start(u)).")
    if u.dagar < Lastord.kortProv {
      ut += s(
        " Så korta prov säger mer om upptakten än om året: svaret kan bli ett annat med fler dagar (--duration).",
        " So short a trial tells more of the beginning than of the year: the answer may be another with more days (--duration)."
      )
    }
    return ut
  }

  /// What a trial begins with.
  func start(_ u: Lastunderlag) -> String {
    guard u.enskilda > 0 else { return s("en start utan köer", "a start without queues") }
    let antal = tal.antal(u.enskilda, ("person", "personer"), ("person", "persons"))
    return s(
      "en start med \(antal) (antalEnskilda)", "a start with \(antal) (antalEnskilda)")
  }

  /// What the inflows of the answer are where the inflow changes during the trial.
  private func andring(_ matt: Inflodesmatt) -> String {
    guard matt.andras else { return "" }
    let (fore, sedan) = (takt(matt.franStart), takt(matt.scenariots))
    return s(
      " Inflödet ändras under provet: scenariots är \(fore) från start och i medel \(sedan) under den halva som bedöms. Talen här gäller den halvan.",
      " The inflow changes during the trial: the scenario's is \(fore) from the start and on average \(sedan) in the half that is judged. The figures here are of that half."
    )
  }

  /// What the trials of a search show, and no more: the two ends, and where they do not tell.
  private func granser(_ o: Organisationssvar, replikationer: Int) -> String {
    let enhet = enhet(o.matt)
    let nu = takt(o.matt.scenariots)
    let antal = tal.antal(
      replikationer, ("replikation", "replikationer"), ("replication", "replications"))
    let (lag, hog) = (o.haller ?? 0, o.vaxer ?? .infinity)
    let mellan = inflodena(o, .osakert) { lag < $0 && $0 < hog }
    let ut =
      switch (o.haller, o.vaxer, mellan) {
      case (let lag?, let hog?, nil):
        s(
          "Organisationen bär mellan \(takt(lag)) och \(takt(hog)) \(enhet); scenariot har \(nu).",
          "The organisation bears between \(takt(lag)) and \(takt(hog)) \(enhet); the scenario has \(nu)."
        ) + mer(o)
      case (let lag?, let hog?, _?):
        s(
          "Organisationen bär \(takt(lag)) \(enhet), och vid \(takt(hog)) växer köerna; däremellan går det inte att avgöra med \(antal). Scenariot har \(nu).",
          "The organisation bears \(takt(lag)) \(enhet), and at \(takt(hog)) queues grow; between them it cannot be told with \(antal). The scenario has \(nu)."
        ) + mer(o)
      case (let lag?, nil, nil):
        s(
          "Organisationen bär minst \(takt(lag)) \(enhet); scenariot har \(nu). Inget prövat inflöde var för högt.",
          "The organisation bears at least \(takt(lag)) \(enhet); the scenario has \(nu). No inflow tried was too high."
        )
      case (let lag?, nil, let mellan?):
        s(
          "Organisationen bär minst \(takt(lag)) \(enhet); scenariot har \(nu). Vid \(mellan) går det inte att avgöra med \(antal), och vid inget prövat inflöde växte köerna säkert.",
          "The organisation bears at least \(takt(lag)) \(enhet); the scenario has \(nu). At \(mellan) it cannot be told with \(antal), and at no inflow tried did queues certainly grow."
        )
      case (nil, let hog?, nil):
        s(
          "Köerna växer redan vid \(takt(hog)) \(enhet), det lägsta inflöde som prövades; scenariot har \(nu).",
          "Queues grow at \(takt(hog)) \(enhet) already, the lowest inflow tried; the scenario has \(nu)."
        )
      case (nil, let hog?, let mellan?):
        s(
          "Köerna växer vid \(takt(hog)) \(enhet); scenariot har \(nu). Vid \(mellan) går det inte att avgöra med \(antal), och inget lägre inflöde höll säkert.",
          "Queues grow at \(takt(hog)) \(enhet); the scenario has \(nu). At \(mellan) it cannot be told with \(antal), and no lower inflow held for certain."
        )
      case (nil, nil, _):
        s(
          "Det går inte att säga vad organisationen bär; scenariot har \(nu) \(enhet). Kör fler replikationer eller fler dagar.",
          "What the organisation bears cannot be told; the scenario has \(nu) \(enhet). Run more replications or days."
        )
      }
    return ut + motsagelser(o, antal)
  }

  /// The queues that met too seldom to be judged, in the trials that leave it open.
  private func obedombara(_ o: Organisationssvar) -> String {
    let trender = o.prov.filter { $0.utslag == .osakert }.flatMap(\.stationer)
      .filter(\.obedombar)
    let stallen = Set(trender.map(\.station.index)).sorted().map { station(Station(index: $0)) }
    guard !stallen.isEmpty else { return "" }
    let visade = stallen.prefix(3).joined(separator: ", ")
    let fler = stallen.count - 3
    let namn =
      fler > 0
      ? s("\(visade) och \(fler) till", "\(visade) and \(fler) more") : visade
    return s(
      " Här finns köer som ett så kort prov inte kan bedöma, därför att de möts för sällan: \(namn). Fler dagar avgör (--duration).",
      " There are queues that so short a trial cannot judge, since they meet too seldom: \(namn). More days tell (--duration)."
    )
  }

  /// Whether the scenario's own inflow is one at which queues grew.
  private func mer(_ o: Organisationssvar) -> String {
    o.prov.contains { $0.faktor == 1 && $0.utslag == .vaxer }
      ? s(" Det är mer än vad som bärs.", " That is more than is borne.") : ""
  }

  /// The trials that do not follow the order of their inflows.
  private func motsagelser(_ o: Organisationssvar, _ antal: String) -> String {
    let (lag, hog) = (o.haller ?? 0, o.vaxer ?? .infinity)
    var ut = ""
    if let under = inflodena(o, .osakert, { $0 < lag }) {
      ut += s(
        " Längre ned, vid \(under), går det inte att avgöra med \(antal).",
        " Further down, at \(under), it cannot be told with \(antal).")
    }
    let over = [
      inflodena(o, .osakert, { $0 > hog }).map {
        s(
          "vid \($0) går det inte att avgöra med \(antal)",
          "at \($0) it cannot be told with \(antal)")
      },
      inflodena(o, .haller, { $0 > hog }).map {
        s("vid \($0) växte ingen kö", "at \($0) no queue grew")
      },
    ].compactMap { $0 }
    if !over.isEmpty {
      ut +=
        s(" Högre upp är proven inte entydiga: ", " Further up the trials do not agree: ")
        + over.joined(separator: s(" och ", " and ")) + "."
    }
    return ut
  }

  /// The inflows tried in a range with some verdict, `65,0, 70,0–74,0 och 80,0`; nil for none. Those
  /// with no other trial between them stand together.
  private func inflodena(
    _ o: Organisationssvar, _ utslag: Utslag, _ inom: (Double) -> Bool
  ) -> String? {
    let traff = o.prov.map { $0.utslag == utslag && inom($0.inflode) }
    var delar: [String] = []
    var i = 0
    while i < traff.count {
      let slut = traff[i...].firstIndex(of: false) ?? traff.count
      if slut > i {
        let (forst, sist) = (takt(o.prov[i].inflode), takt(o.prov[slut - 1].inflode))
        delar.append(forst == sist ? forst : "\(forst)–\(sist)")
      }
      i = slut + 1
    }
    guard let sist = delar.popLast() else { return nil }
    return delar.isEmpty
      ? sist : delar.joined(separator: ", ") + s(" och ", " and ") + sist
  }
}
