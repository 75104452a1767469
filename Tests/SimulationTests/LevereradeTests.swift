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
      ("alla-regler", "93d111771de196acca7939bfcfab511e"),
      ("blink", "742725d0770663c114c04ade0e1ac584"),
      ("bokstavliga-regler", "8531b4f635cc564e16f81d832805c28a"),
      ("post-och-driftstopp", "6919fc66c0c346d3d146b8c3c03d65db"),
      ("tvist-utan-beslut", "9322cb9a38e91f39724f82ba436ce30c"),
    ])
  func gyllene(_ namn: String, _ digest: String) async throws {
    let varld = Varld(scenario: try Provscenario.skickat(namn))
    let resultat = try await Korning.kor(varld, lage: .slinga)
    #expect("\(resultat.digest)" == digest)
  }
}
