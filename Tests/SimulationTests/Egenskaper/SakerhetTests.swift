import Domain
import Kernel
import Observers
import Simulation
import Testing

/// Every safety invariant in a city where what may go wrong by itself often does.
@Suite("Safety without an avsteg")
struct SakerhetTests {
  /// Short needs, many SP side by side, samtycken that are withdrawn, given anew and narrower, and
  /// disclosures by law.
  static func stad(dagar: Int) -> Scenario {
    var ut = Provstad.scenario(dagar: dagar, perDag: 3, rikligt: true)
    ut.satt([
      .behovslangd: 150, .dubbelkontakt: 0.6, .samtyckesgrad: 0.9, .samtyckesOmfattning: 0.7,
      .aterkallelsegrad: 0.5, .omfragaTid: 7, .sekretessbrytandegrad: 0.15, .stodkontaktsgrad: 0.8,
      .oenighetsgrad: 0.5, .bifallsgrad: 0.7, .losningOperativ: 0.4, .samfinansieringsgrad: 0.6,
      .avgiftsandel: 1, .spUppfoljning: 60, .motesintervallOperativ: 7,
      .motesintervallTaktisk: 14, .motesintervallStrategisk: 30,
    ])
    return ut
  }

  @Test(
    "no safety invariant breaks in a city where SP, samtycken and tvister cross", arguments: 0..<8)
  func stad(replikation: Int) async throws {
    let varld = Varld(scenario: Self.stad(dagar: 300), replikation: replikation)
    let obs = try await Korning.kor(varld, lage: .slinga).observatorium
    #expect(obs.sp.antal > 500)
    #expect(obs.sp.samtyckenAterkallade > 100)
    #expect(obs.tvistRad.antal > 100)
    for rad in obs.invarianter where rad.id.arSakerhet && !rad.id.vantasBrytas {
      #expect(rad.brott == 0, "\(rad.id.text): \(rad.brott), \(String(describing: rad.forsta))")
    }
  }

  @Test(
    "no shipped scenario names anybody to whom the samtycke does not reach",
    arguments: Provscenario.levererade)
  func skickade(namn: String) async throws {
    let varld = Varld(scenario: try Provscenario.skickat(namn))
    let obs = try await Korning.kor(varld, lage: .slinga).observatorium
    for rad in obs.invarianter where rad.id == .s02 || rad.id == .s04 {
      #expect(rad.brott == 0, "\(rad.id.text): \(rad.brott), \(String(describing: rad.forsta))")
    }
  }

  @Test(
    "a person is named before a team only where all who sit there are covered", arguments: 0..<3)
  func organ(topologi: Int) async {
    var scenario = Self.stad(dagar: 200)
    scenario.satt([
      .teamTopologi: Double(topologi), .aterkallelsegrad: 0, .sekretessbrytandegrad: 0,
      .losningOperativ: 0.2, .losningTaktisk: 0.2, .losningStrategisk: 0.2,
    ])
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    // What each initierande was given, in order.
    var omfattning: [SPID: ForvaltningSet] = [:]
    var sp: [TvistID: SPID] = [:]
    for f in utfall.fakta {
      if case .samtycke(let id, .givet, let mangd, _, let kandI) = f.fact, kandI == id.initierande {
        omfattning[id] = mangd.with(kandI)
      } else if case .tvistUppkommen(let t, let nummer, _, _, _) = f.fact {
        sp[t] = SPID(t.person, t.initierande, Int(nummer))
      }
    }
    var namngivna = 0
    var anonyma = 0
    for m in utfall.skickade where Aktor.namnd(m.till) == nil {
      guard case .tvist(let tvist) = m.message, let id = sp[tvist.tvist] else { continue }
      switch tvist {
      case .teamFraga, .begaranOmMedling: break
      default: continue
      }
      guard m.message.personuppgifter else {
        anonyma += 1
        continue
      }
      namngivna += 1
      let dar = Aktor(m.till).ledamoter(topologi: topologi)
      #expect(dar.isSubset(of: omfattning[id] ?? []), "\(tvist)")
      #expect(!dar.isEmpty)
    }
    #expect(namngivna > 20, "\(namngivna)")
    #expect(anonyma > 20, "\(anonyma)")
  }
}
