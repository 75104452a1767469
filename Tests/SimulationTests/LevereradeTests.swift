import Domain
import Foundation
import ScenarioFiles
import Simulation
import Testing

/// What the shipped scenarios come to.
@Suite("The shipped scenarios' digests")
struct LevereradeTests {
  @Test("every scenario that is shipped is named in the tests")
  func alla() throws {
    let rot = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let filer = try FileManager.default.contentsOfDirectory(
      atPath: rot.appendingPathComponent("Scenarios").path)
    let namn = filer.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
    #expect(namn.sorted() == Provscenario.levererade)
  }

  @Test("actors and the plain loop give the same digest", arguments: Provscenario.levererade)
  func lika(_ namn: String) async throws {
    let varld = Varld(scenario: try Provscenario.skickat(namn))
    let aktorer = try await Korning.kor(varld, lage: .aktorer)
    let slinga = try await Korning.kor(varld, lage: .slinga)
    #expect(aktorer.digest == slinga.digest)
    #expect(aktorer.events == slinga.events)
    #expect(aktorer.executorJobs == 1)
  }

  /// A digest that changes says that the model has changed: meant or not, it is looked at. Record
  /// it here with the change that meant it.
  @Test(
    "the small scenarios come to the digests on record",
    arguments: [
      ("alla-regler", "307475dec2a3cdcb110f11ff90bcf114"),
      ("blink", "51703c0de65dde9b7cd56845c2817f30"),
      ("bokstavliga-regler", "371d964b6985954f635d6ed085001377"),
      ("post-och-driftstopp", "2ab05dae5b46b6e31eb51559e78dcea3"),
      ("tvist-utan-beslut", "f21a53b70287d6833940f37d7b6d61f6"),
    ])
  func gyllene(_ namn: String, _ digest: String) async throws {
    let varld = Varld(scenario: try Provscenario.skickat(namn))
    let resultat = try await Korning.kor(varld, lage: .slinga)
    #expect("\(resultat.digest)" == digest)
  }
}
