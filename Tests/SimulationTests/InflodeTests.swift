import Domain
import Simulation
import Testing

@Suite("inflow")
struct InflodeTests {
  /// How many come on a vardag to Centrum.
  private func personer(_ antal: Double, bara: Inflode.Dagar, replikation: Int) async throws -> Int
  {
    var scenario = try Provscenario.skickat("blink")
    scenario.personer = []
    scenario.start = try #require(Datum("2026-03-02"))
    scenario.dagar = 1
    scenario.inflode = scenario.inflode.map { _ in Inflode(antal: 0, bara: bara) }
    scenario.inflode[Stadsomrade.centrum.index].antal = antal
    return try await Korning.kor(
      Varld(scenario: scenario, replikation: replikation), lage: .slinga
    ).personer
  }

  /// The number is Poisson: within four standard deviations, which the whole seconds of time once
  /// took it far beyond. A run begins at eight, so the first civil day has two thirds of a day.
  @Test(
    "as many come as the scenario says, also where several come in a second",
    arguments: [
      (10_000.0, Inflode.Dagar.vardagar, 10_000.0), (40_000, .vardagar, 40_000),
      (18_000, .allaDagar, 12_000),
    ])
  func antal(_ takt: Double, _ bara: Inflode.Dagar, _ vantat: Double) async throws {
    let fick = try await personer(takt, bara: bara, replikation: 3)
    #expect(abs(Double(fick) - vantat) < 4 * vantat.squareRoot())
  }
}
