import Domain
import Foundation
import Simulation
import Testing

@Suite("The shipped scenarios")
struct TackningTests {
  @Test("they exercise every enacted rule together")
  func allaRegler() async throws {
    var tillampad = [Int](repeating: 0, count: RegelID.antal)
    for namn in try Self.namnen() {
      var scenario = try Provscenario.skickat(namn)
      if namn == "goteborg" { scenario = scenario.skalad(0.1) }
      let resultat = try await Korning.kor(Varld(scenario: scenario), lage: .slinga)
      for rad in resultat.observatorium.regelrader {
        tillampad[Int(rad.regel.ordinal)] += rad.tillampad
      }
    }
    for regel in Regelkatalog.alla {
      guard case .utford = regel.disposition else { continue }
      #expect(tillampad[Int(regel.id.ordinal)] > 0, "\(regel.id) \(regel.title)")
    }
  }

  /// The names of the scenario files.
  private static func namnen() throws -> [String] {
    let mapp = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Scenarios")
    return try FileManager.default.contentsOfDirectory(atPath: mapp.path)
      .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }
}
