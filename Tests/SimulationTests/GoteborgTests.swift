import Domain
import Observers
import Simulation
import Testing

/// The shipped city keeps what must always hold; `scripts/safety.py` runs whole years of it.
@Suite("Göteborg keeps its safety invariants")
struct GoteborgTests {
  @Test("four months of Göteborg break no safety invariant", arguments: 0..<20)
  func varen(replikation: Int) async throws {
    var scenario = try Provscenario.skickat("goteborg")
    scenario.dagar = 125
    let varld = Varld(scenario: scenario, replikation: replikation)
    let obs = try await Korning.kor(varld, lage: .slinga).observatorium
    for rad in obs.invarianter where rad.id.arSakerhet && !rad.id.vantasBrytas {
      #expect(rad.brott == 0, "\(rad.id.text): \(rad.brott), \(String(describing: rad.forsta))")
    }
    // That nobody answers before somebody has decided is the documents' own gap (H-01).
    #expect((obs.invarianter.first { $0.id == .s01 }?.brott ?? 0) > 0)
  }
}
