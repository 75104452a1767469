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
      ("alla-regler", "e2079d1613f98112009e17384067c0c5"),
      ("blink", "e1ba6fac877e4c78fb468598549b0d1b"),
      ("bokstavliga-regler", "e790745182c0f31c565bda1a499e601f"),
      ("post-och-driftstopp", "e7119225df42a39fc06cb449e9947afb"),
      ("tvist-utan-beslut", "e3dc4c0084e0dc765e57bd20d9061adc"),
    ])
  func gyllene(_ namn: String, _ digest: String) async throws {
    let varld = Varld(scenario: try Provscenario.skickat(namn))
    let resultat = try await Korning.kor(varld, lage: .slinga)
    #expect("\(resultat.digest)" == digest)
  }
}
