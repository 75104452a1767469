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
      ("alla-regler", "b2c7d767278414c624f1907a6cd14eb2"),
      ("blink", "51703c0de65dde9b7cd56845c2817f30"),
      ("bokstavliga-regler", "642d0fded95616ac8bd36106cbe167db"),
      ("post-och-driftstopp", "6a5d32a1c218c86eb4194948689b6303"),
      ("tvist-utan-beslut", "aa2b57be3a8ea50453a2efc40ee2a4fb"),
    ])
  func gyllene(_ namn: String, _ digest: String) async throws {
    let varld = Varld(scenario: try Provscenario.skickat(namn))
    let resultat = try await Korning.kor(varld, lage: .slinga)
    #expect("\(resultat.digest)" == digest)
  }
}
