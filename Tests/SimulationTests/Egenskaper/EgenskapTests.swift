import Domain
import Kernel
import Observers
import Simulation
import Testing

@Suite("Behaviour that must follow")
struct EgenskapTests {
  @Test(
    "where all consent, come and agree there is no tvist, and every G-01 ends at an agreement or an ärende",
    arguments: 0..<4)
  func alltGarVal(replikation: Int) async {
    var scenario = Provstad.scenario(dagar: 150, rikligt: true)
    scenario.satt(Provstad.alltGarVal)
    let varld = Varld(scenario: scenario, replikation: replikation)
    let utfall = await Provbok.kor(varld)
    #expect(utfall.observatorium.personer.antal > 200)
    #expect(utfall.observatorium.sp.antal > 100)
    #expect(utfall.observatorium.tvistRad.antal == 0)
    let fri: Set<GlappSlag> = [.g08, .g09, .g10, .g40]
    #expect(utfall.glapp.filter { fri.contains($0.slag) } == [])
    let avslut: [Faktaslag] = [.ansvarOverenskommet, .arendeOppnat]
    for glapp in utfall.glapp where glapp.slag == .g01 {
      if glapp.censurerat {
        // The longest way to the meeting: every lead time at its upper end, some 60 days.
        #expect(varld.slut.ticks - glapp.fran.ticks < 60 * Sekunder.dygn, "\(glapp)")
      } else {
        #expect(avslut.contains { Glapporsak($0) == glapp.stangdesAv }, "\(glapp)")
      }
    }
  }

  @Test(
    "with ansvarUtanBeslut at initierande nobody's need is left once its SP is identified",
    arguments: 0..<4)
  func initierandeAnsvarar(replikation: Int) async {
    var scenario = Provstad.scenario(dagar: 400, perDag: 0.4)
    // Needs that are seen late, at a follow-up of the ärende or of the SP, count too.
    scenario.satt([
      .ansvarUtanBeslut: 1, .dubbelkontakt: 1, .bifallsgrad: 0.6, .upptacktssannolikhet: 0.4,
      .spUppfoljning: 30, .arendeUppfoljning: 60, .behovslangd: 1_000,
    ])
    let utfall = await Provbok.kor(Varld(scenario: scenario, replikation: replikation))
    let fonster = SPfonster(utfall)
    #expect(fonster.antal > 100)
    var glapp = 0
    for g in utfall.glapp where g.slag == .g01 {
      guard let person = g.person, let behov = g.nyckel.behov, let till = g.till else { continue }
      glapp += 1
      for f in fonster.av[BehovID(person, behov)] ?? [] {
        #expect(
          till <= f.lowerBound || g.fran >= f.upperBound,
          "\(person.text) behov \(behov): \(Kalender.text(g.fran)) – \(Kalender.text(till))")
      }
    }
    #expect(glapp > 10)
  }

  @Test(
    "halving the meeting interval of a level does not lengthen the mean time there",
    arguments: [
      (Niva.operativ, Spak.motesintervallOperativ), (.taktisk, .motesintervallTaktisk),
      (.strategisk, .motesintervallStrategisk),
    ])
  func tatareMoten(niva: Niva, spak: Spak) async {
    var scenario = Provstad.scenario(dagar: 300, perDag: 0.3)
    scenario.satt(Provstad.tvistigt)
    scenario.satt([
      .motesintervallOperativ: 14, .motesintervallTaktisk: 28, .motesintervallStrategisk: 60,
    ])
    var skillnader: [Double] = []
    for k in 0..<4 {
      let glest = await tidPaNivan(niva, Varld(scenario: scenario, replikation: k))
      let tatt = await tidPaNivan(
        niva, Varld(scenario: scenario.med(spak, scenario.spakar[spak] / 2), replikation: k))
      skillnader.append(tatt - glest)
    }
    // A one-sided paired t: not longer beyond two standard errors; and in fact shorter.
    let (medel, fel) = Parvis.medel(skillnader)
    #expect(medel < 2 * fel)
    #expect(medel < 0)
  }

  /// Mean days that tvister spent on a level, those still there counted until the end.
  private func tidPaNivan(_ niva: Niva, _ varld: Varld) async -> Double {
    let utfall = await Provbok.kor(varld)
    var sedan: [TvistID: (Niva, Moment)] = [:]
    var summa: Int64 = 0
    var antal = 0
    func lamna(_ t: TvistID, _ nu: Moment) {
      guard let (n, fran) = sedan.removeValue(forKey: t), n == niva else { return }
      summa += nu.ticks - fran.ticks
      antal += 1
    }
    for faktum in utfall.fakta {
      if case .tvistNiva(let t, let n) = faktum.fact {
        lamna(t, faktum.nar)
        sedan[t] = (n, faktum.nar)
      } else if case .tvistLost(let t, _, _) = faktum.fact {
        lamna(t, faktum.nar)
      }
    }
    for t in sedan.keys { lamna(t, varld.slut) }
    return Double(summa) / Double(max(1, antal)) / 86_400
  }

  @Test("doubling the staff shortens the queues, whatever the seed", arguments: 0..<4)
  func merPersonal(replikation: Int) async throws {
    var scenario = Provstad.scenario(dagar: 120, perDag: 1)
    func poster(_ n: Int) -> [Bemanning] {
      Array(
        repeating: Bemanning(
          handlaggare: n, forste: n, enhetschefer: n, avdelningschefer: n), count: 12)
    }
    scenario.bemanning = poster(1)
    let knappt = try await ko(scenario, replikation)
    scenario.bemanning = poster(2)
    let dubbelt = try await ko(scenario, replikation)
    #expect(knappt.ko > 3_600)
    #expect(dubbelt.ko < knappt.ko)
    #expect(dubbelt.vantan < knappt.vantan)
  }

  /// Mean seconds of office time that a task waits in a queue, and a case for a handläggare.
  private func ko(_ scenario: Scenario, _ replikation: Int) async throws -> (
    ko: Double, vantan: Double
  ) {
    let varld = Varld(scenario: scenario, replikation: replikation)
    let obs = try await Korning.kor(varld, lage: .slinga).observatorium
    let rader = obs.arbete
    let steg = rader.reduce(0) { $0 + $1.steg }
    let ko = rader.reduce(0) { $0 + $1.koSekunder }
    // Cases that have no handläggare at the end have waited longest and are in no lead time.
    let g01 = obs.glapp.first { $0.slag == .g01 }?.sekunder ?? 0
    return (Double(ko) / Double(max(1, steg)), Double(g01))
  }

  @Test("which förvaltning has which number moves no statistic beyond noise")
  func numreringen() async throws {
    var scenario = Provstad.scenario(dagar: 150, perDag: 0.5)
    scenario.satt([.oenighetsgrad: 0.5])
    let blandad: [UInt8] = [3, 0, 5, 1, 2, 4]
    var skillnader: [[Double]] = []
    for k in 0..<8 {
      let a = try await matt(Varld(scenario: scenario, replikation: k))
      let b = try await matt(Varld(scenario: scenario, replikation: k, dragnamn: blandad))
      skillnader.append(zip(a, b).map { $0 - $1 })
    }
    for i in skillnader[0].indices {
      let (medel, fel) = Parvis.medel(skillnader.map { $0[i] })
      // Seven degrees of freedom and some thirty statistics: |t| above 5.4 is one in a thousand.
      #expect(abs(medel) <= 5.4 * fel, "statistic \(i): \(medel) ± \(fel)")
    }
    // The shuffle is no empty gesture: it moves draws.
    #expect(skillnader.contains { $0.contains { $0 != 0 } })
  }

  /// Figures of a run: gap days by kind, counts, and G-01 by förvaltning.
  private func matt(_ varld: Varld) async throws -> [Double] {
    let obs = try await Korning.kor(varld, lage: .slinga).observatorium
    var ut = obs.glapp.map { Double($0.sekunder) / 86_400 }
    ut += obs.perForvaltning.map { rader in
      Double(rader.filter { $0.slag == .g01 || $0.slag == .g05 }.reduce(0) { $0 + $1.sekunder })
        / 86_400
    }
    ut += [
      Double(obs.sp.antal), Double(obs.sp.motenHallna), Double(obs.sp.versioner),
      Double(obs.tvistRad.antal), Double(obs.tvistRad.omAnsvar),
    ]
    return ut
  }
}

/// When each need that an SP was identified for is in an SP that goes on, and not yet decided.
private struct SPfonster {
  private(set) var av: [BehovID: [Range<Moment>]] = [:]
  private(set) var antal = 0
  private var sedan: [BehovID: Moment] = [:]
  /// The SP of each person that go on, with their needs.
  private var pagar: [PersonID: [SPID: Set<BehovID>]] = [:]

  init(_ utfall: Provutfall) {
    let fakta = utfall.fakta
    var kallelser = utfall.skickade.makeIterator()
    var nasta = kallelser.next()
    for faktum in fakta {
      while let denna = nasta, denna.nar < faktum.nar {
        if case .sp(.kallelse(let sp, let k)) = denna.message { kallas(sp, k.behov, denna.nar) }
        nasta = kallelser.next()
      }
      switch faktum.fact {
      case .samordningsBehovIdentifierat(let sp, let mangd): borjar(sp, mangd, faktum.nar)
      case .insatsBeslut(let b, _, true, _, _): stang(b, faktum.nar)
      case .behovUpphort(let b): stang(b, faktum.nar)
      case .spSlut(let sp, let grund): slutar(sp, grund, faktum.nar)
      default: break
      }
    }
    for b in Array(sedan.keys) { stang(b, fakta.last?.nar ?? Moment(0)) }
  }

  private mutating func borjar(_ sp: SPID, _ mangd: BehovSet, _ nu: Moment) {
    for n in 0..<BehovID.hogst where mangd.contains(n) {
      let b = BehovID(sp.person, n)
      if sedan[b] == nil { sedan[b] = nu }
      pagar[sp.person, default: [:]][sp, default: []].insert(b)
      antal += 1
    }
  }

  /// A kallelse names needs that the SP has taken up since it was identified.
  private mutating func kallas(_ sp: SPID, _ mangd: BehovSet, _ nu: Moment) {
    guard let kanda = pagar[sp.person]?[sp] else { return }
    for n in 0..<BehovID.hogst where mangd.contains(n) && !kanda.contains(BehovID(sp.person, n)) {
      borjar(sp, BehovSet(n), nu)
    }
  }

  private mutating func slutar(_ sp: SPID, _ grund: Avslutsgrund, _ nu: Moment) {
    let behov = pagar[sp.person]?.removeValue(forKey: sp) ?? []
    if grund == .sammanslagen {
      // Its needs move to the other SP of the person (H-87).
      for annan in (pagar[sp.person] ?? [:]).keys { pagar[sp.person]?[annan]?.formUnion(behov) }
    }
    let kvar = (pagar[sp.person] ?? [:]).values.reduce(into: Set()) { $0.formUnion($1) }
    for b in behov where !kvar.contains(b) { stang(b, nu) }
  }

  private mutating func stang(_ b: BehovID, _ nu: Moment) {
    guard let fran = sedan.removeValue(forKey: b), fran < nu else { return }
    av[b, default: []].append(fran..<nu)
  }
}
