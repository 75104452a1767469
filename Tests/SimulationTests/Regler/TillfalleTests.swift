import Domain
import Kernel
import Observers
import Simulation
import Testing

@Suite("A rule broken on some occasions")
struct TillfalleTests {
  /// One person, one need that two förvaltningar could answer for, and meetings again and again.
  private func upprepat(_ regel: RegelID) async throws -> Provutfall {
    let klassas = ForvaltningSet(.ffs).with(.avo)
    var scenario = try #require(Provstad.fall(klassas: klassas, []))
    let mall = scenario.personer[0]
    scenario.personer = (0..<12).map { k in
      var ut = mall
      ut.namn = "Petra \(k)"
      return ut
    }
    scenario.dagar = 1_200
    scenario.satt([
      .franvarograd: 0.3, .andelGiltigOrsak: 0, .maxKallelser: 20, .andringsgrad: 1,
      .bifallsgrad: 0, .stodkontaktSamtycke: 0,
    ])
    scenario.spakar.satt(avsteg: regel, 0.5)
    return await Provbok.kor(Varld(scenario: scenario))
  }

  /// Persons with one need that several förvaltningar could answer for, whose samtycke is withdrawn and
  /// given anew for some of the parties: what was agreed with one who has left is agreed anew, and
  /// who comes back has no ärende.
  private func vaxlande(_ regel: RegelID?) async throws -> Provutfall {
    // With two of them nobody seeks more than one other: its contacts are occasions after another.
    let hos: [Forvaltning] =
      regel == .sp81 || regel == .sp82 ? [.ffs, .avo] : [.ffs, .avo, .sfHisingen]
    let klassas = hos.reduce(into: ForvaltningSet()) { $0 = $0.with($1) }
    var scenario = try #require(Provstad.fall(klassas: klassas, []))
    var mall = scenario.personer[0]
    mall.behov = [mall.behov[1]]
    scenario.personer = (0..<240).map { k in
      var ut = mall
      ut.namn = "Petra \(k)"
      ut.forstKontaktad = hos[k % hos.count]
      if regel == .sp81 { ut.kand = [(.ffs, 10), (.avo, 10), (.sfHisingen, 10)] }
      return ut
    }
    scenario.dagar = 1_500
    scenario.satt([
      .aterkallelsegrad: 0.5, .samtyckesOmfattning: 0.5, .maxOmfragor: 20, .andringsgrad: 1,
      .stodkontaktSamtycke: 0, .oenighetsgrad: 0, .franvarograd: 0.2, .andelGiltigOrsak: 0,
      .avvikelsegrad: 1,
    ])
    if let regel { scenario.spakar.satt(avsteg: regel, 0.5) }
    return await Provbok.kor(Varld(scenario: scenario))
  }

  /// What is broken at one meeting is drawn anew at the next: else an SP would be all good or all
  /// bad, and a share of 50 % mean something else than it says.
  @Test(
    "is drawn anew at each kallelse and meeting",
    arguments: [
      .sp53, .ans64, .ans25, .ans14, .sp63, .sp68, .ans67, .sp64, .sp67,
    ] as [RegelID])
  func anew(_ regel: RegelID) async throws {
    blandas(regel, i: try await upprepat(regel))
  }

  @Test(
    "is drawn anew at each meeting with other parties",
    arguments: [
      .ans28, .ans31, .sp38, .sp65, .ans104, .sp81, .sp82, .sp83, .sp84, .sp85,
    ] as [RegelID])
  func medAndra(_ regel: RegelID) async throws {
    blandas(regel, i: try await vaxlande(regel))
  }

  /// Some actor, in some person's only SP, keeps the rule at one occasion and breaks it at another.
  private func blandas(_ regel: RegelID, i utfall: Provutfall) {
    var brutet: [Provbok.Tillampning: Int] = [:]
    var sper: [PersonID: Set<SPID>] = [:]
    for f in utfall.fakta {
      if case .regelBruten(regel, let person) = f.fact {
        brutet[.init(regel: regel, aktor: f.aktor, person: person), default: 0] += 1
      } else if case .spTillstand(let sp, _, _, _) = f.fact {
        sper[sp.person, default: []].insert(sp)
      }
    }
    // Another SP of the person draws anew by itself: only who has one is looked at.
    let sedda = utfall.tillampat.filter {
      $0.key.regel == regel && $0.value > 1 && sper[$0.key.person]?.count == 1
    }
    #expect(sedda.count > 2, "\(sedda.count)")
    let blandade = sedda.filter { (brutet[$0.key] ?? 0) > 0 && (brutet[$0.key] ?? 0) < $0.value }
    #expect(!blandade.isEmpty)
  }

  /// A förvaltning's report of a party is handled or not, whatever became of the one before.
  @Test("is drawn anew at each avvikelse that the team handles")
  func avvikelse() async throws {
    let utfall = try await vaxlande(.ans91)
    struct Nyckel: Hashable {
      let sp: SPID
      let part: Forvaltning
    }
    var rapporterade: [Nyckel: Int] = [:]
    var hanterade: [Nyckel: Int] = [:]
    for f in utfall.fakta {
      switch f.fact {
      case .avvikelseBeslut(let sp, let part, _, true):
        rapporterade[Nyckel(sp: sp, part: part), default: 0] += 1
      case .avvikelseHanterad(let sp, let part):
        hanterade[Nyckel(sp: sp, part: part), default: 0] += 1
      default: break
      }
    }
    // Four reports leave no doubt: of those one is handled and more than what may wait is not.
    let blandade = rapporterade.filter {
      $0.value > 3 && (1..<$0.value - 1).contains(hanterade[$0.key] ?? 0)
    }
    #expect(blandade.count > 2)
  }

  /// What is owed about a beslut is owed by each förvaltning that takes one, and anew at its next:
  /// of the beslut about one need some keep the rule and some break it.
  @Test(
    "is drawn anew at each beslut about a need",
    arguments: [.ans26, .ans98, .ans99, .ans100, .ans102, .ans103] as [RegelID])
  func beslut(_ regel: RegelID) async throws {
    var scenario = Provstad.scenario(dagar: 600, perDag: 1, rikligt: true)
    scenario.satt(Provstad.tvistigt)
    scenario.satt([.ansvarFlyttas: 1, .foljsamhetUtlatande: 1, .bifallsgrad: 0.7])
    scenario.spakar.satt(avsteg: regel, 0.5)
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    var brutet: [BehovID: [Bool]] = [:]
    var avEn: [BehovID: [Forvaltning: [Bool]]] = [:]
    for (k, f) in utfall.fakta.enumerated() {
      guard case .insatsBeslut(let behov, let av, let bifall, _, let aktor) = f.fact,
        bifall || regel == .ans26
      else { continue }
      // What is recorded about a beslut comes in the same breath.
      let bruten =
        regel == .ans26
        ? aktor != f.aktor
        : utfall.fakta[(k + 1)...].prefix { $0.nar == f.nar && $0.aktor == f.aktor }.contains {
          if case .regelBruten(regel, behov.person) = $0.fact { true } else { false }
        }
      brutet[behov, default: []].append(bruten)
      avEn[behov, default: [:]][av, default: []].append(bruten)
    }
    #expect(brutet.values.count { Set($0).count > 1 } > 5)
    guard regel == .ans26 else { return }
    #expect(avEn.values.flatMap(\.values).count { Set($0).count > 1 } > 5)
  }

  /// Concern after concern of one person is an occasion each; the SF that sees one itself owes
  /// nobody a report.
  @Test("SP-52 is drawn anew at each concern, and only where there is somebody to tell")
  func oro() async {
    var scenario = Provstad.scenario(dagar: 400, perDag: 0.5)
    scenario.satt([.akutOrograd: 3, .behovslangd: 3650])
    scenario.spakar.satt(avsteg: .sp52, 0.5)
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    var brutet: [PersonID: Int] = [:]
    var tillfallen: [PersonID: Int] = [:]
    var hosSF: [PersonID: Int] = [:]
    for f in utfall.fakta {
      switch f.fact {
      case .akutOro(let person, let av, _):
        if av == .sf(person.omrade) {
          hosSF[person, default: 0] += 1
        } else {
          tillfallen[person, default: 0] += 1
        }
      case .regelBruten(.sp52, let person): brutet[person, default: 0] += 1
      default: break
      }
    }
    let flera = tillfallen.filter { $0.value > 2 }
    #expect(flera.count > 20)
    #expect(flera.contains { (1..<$0.value).contains(brutet[$0.key] ?? 0) })
    #expect(hosSF.keys.allSatisfy { tillfallen[$0] != nil || brutet[$0] == nil })
  }

  /// The avdelningschef and the strategic level are occasions of their own.
  @Test("SP-78 is drawn anew at each level")
  func lyft() async {
    var scenario = Provstad.scenario(dagar: 500, perDag: 1, rikligt: true)
    scenario.satt(Provstad.tvistigt)
    scenario.spakar.satt(avsteg: .sp78, 0.5)
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    var taktiskt: Set<TvistID> = []
    var strategiskt: Set<TvistID> = []
    var brutet: [PersonID: Int] = [:]
    for f in utfall.fakta {
      switch f.fact {
      case .teamFragaInlagd(let t, .taktisk, _): taktiskt.insert(t)
      case .teamFragaInlagd(let t, .strategisk, _): strategiskt.insert(t)
      case .regelBruten(.sp78, let person): brutet[person, default: 0] += 1
      default: break
      }
    }
    // It was kept at the tactical level, and broken at another occasion of the same tvist's person.
    #expect(taktiskt.contains { !strategiskt.contains($0) && (brutet[$0.person] ?? 0) > 0 })
    #expect(strategiskt.contains { taktiskt.contains($0) })
  }

  /// A lot is of the case and the occasion as well as of the seed and the replication.
  @Test("lots between equals differ between occasions, cases, seeds and replications")
  func lotter() async throws {
    let utfall = try await vaxlande(nil)
    var timmar: [SPID: Set<Int64>] = [:]
    var forsta: [Int64: Int] = [:]
    for m in utfall.meddelanden {
      guard case .sp(.kallelse(let sp, let k)) = m.message, timmar[sp] == nil || k.nummer > 1
      else { continue }
      let timme = k.tid.ticks % Sekunder.dygn / Sekunder.timme
      if timmar[sp] == nil { forsta[timme, default: 0] += 1 }
      timmar[sp, default: []].insert(timme)
    }
    #expect(forsta.count > 4)
    #expect(timmar.values.count { $0.count > 1 } > 50)
    let fall = try #require(Provstad.fall(klassas: ForvaltningSet(.ffs), []))
    let person = PersonID(.hisingen, 1)
    var lotter: Set<UInt64> = []
    for (fro, replikation) in [(1, 0), (1, 1), (2, 0), (2, 1)] {
      var scenario = fall
      scenario.fro = UInt64(fro)
      let varld = Varld(scenario: scenario, replikation: replikation)
      for slag: Lottslag in [.motestimme, .ansvarig, .rapportor, .handlaggare, .kommission] {
        for nummer: UInt8 in [1, 2] {
          for namn: UInt64 in [0, 1] {
            for initierande: Forvaltning in [.ffs, .avo] {
              lotter.insert(
                varld.lott(slag, person, fall: varld.fall(initierande, nummer), namn: namn))
            }
          }
        }
      }
    }
    #expect(lotter.count == 160)
  }

  /// Costs of an insats begin at its start only where ANS-100 is broken for that very insats.
  @Test("ANS-100 touches only the insatser whose own draw broke it", arguments: [1e-12, 0.5])
  func kostnad(andel: Double) async {
    var scenario = Provstad.scenario(dagar: 200, perDag: 0.5, rikligt: true)
    let utan = await Provbok.kor(Varld(scenario: scenario)).perPerson()
    scenario.spakar.satt(avsteg: .ans100, andel)
    let med = await Provbok.kor(Varld(scenario: scenario))
    var brutna: Set<PersonID> = []
    for f in med.fakta {
      if case .regelBruten(.ans100, let person) = f.fact { brutna.insert(person) }
    }
    #expect(brutna.isEmpty == (andel < 0.1))
    let handelser = med.perPerson()
    #expect(handelser.count == utan.count)
    #expect(utan.keys.allSatisfy { brutna.contains($0) || handelser[$0] == utan[$0] })
    // Where it is broken the post comes when the insats begins, once.
    var poster: [BehovID: Int] = [:]
    var borjade: Set<BehovID> = []
    for f in med.fakta {
      switch f.fact {
      case .kostnadsPost(let behov, _, _, _, _, _): poster[behov, default: 0] += 1
      case .insatsStart(let behov, _, _): borjade.insert(behov)
      default: break
      }
    }
    let enGang = borjade.filter { brutna.contains($0.person) && poster[$0] == 1 }
    #expect(enGang.count > 10 || andel < 0.1)
  }
}
