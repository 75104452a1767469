import Domain
import Foundation
import ScenarioFiles

@testable import Experiments

/// Small scenarios for the tests.
enum Litet {
  /// An SF with so many handläggare, and persons with one plain need each.
  static func scenario(perDag: Double = 4, handlaggare: Int = 6, dagar: Int = 84) -> Scenario {
    var scenario = Scenario(
      namn: "litet", start: Datum("2026-03-02") ?? Datum(dagnummer: 0), dagar: dagar)
    scenario.inflode = (0..<4).map { Inflode(antal: $0 == 1 ? perDag : 0, bara: .vardagar) }
    scenario.bemanning = scenario.bemanning.map { _ in
      Bemanning(handlaggare: handlaggare, forste: 2, enhetschefer: 1, avdelningschefer: 1)
    }
    scenario.profiler = [
      Profil(
        namn: "vuxen", andel: 1, alder: 20...60,
        behov: [.init(slag: .ekonomisktBistand, andel: 1)])
    ]
    // Room for everybody: only the work itself can pile up.
    scenario.spakar.satt(.arendenPerHandlaggare, 60)
    return scenario
  }

  static func skickat(_ namn: String) throws -> Scenario {
    let rot = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try ScenarioFil.las(path: rot.appendingPathComponent("Scenarios/\(namn).yaml").path)
      .scenario
  }
}
