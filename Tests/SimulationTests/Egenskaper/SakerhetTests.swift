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
}
