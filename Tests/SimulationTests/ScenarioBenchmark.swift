import Domain
import Foundation
import ScenarioFiles
import Simulation
import Testing

@Suite(
  "What a scenario costs", .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["GLAPP_BENCHMARK"] != nil))
struct ScenarioBenchmark {
  // GLAPP_BENCHMARK=1 swift test -c release -Xswiftc -enable-testing --filter ScenarioBenchmark
  @Test(
    "the Göteborg scenario, at the scale that GLAPP_SCALE names", arguments: Korning.Lage.allCases)
  func goteborg(lage: Korning.Lage) async throws {
    let skala = ProcessInfo.processInfo.environment["GLAPP_SCALE"].flatMap(Double.init) ?? 1
    let scenario = try Provscenario.skickat("goteborg").skalad(skala)
    let r = try await Korning.kor(Varld(scenario: scenario), lage: lage)
    let perHandelse = Int(r.wallSeconds * 1e9 / Double(max(1, r.events)))
    print(
      "\(lage): \(r.personer) personer, \(r.envelopes) kuvert, \(r.events) händelser,",
      "\(r.fakta) fakta, \(r.wallSeconds) s, \(Int(r.envelopesPerSecond)) kuvert/s,",
      "\(perHandelse) ns per händelse, \(r.peakMemoryBytes >> 20) MiB, jobb \(r.executorJobs)",
      r.digest)
  }
}
