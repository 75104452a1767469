import Domain
import Foundation
import ScenarioFiles

/// A small scenario in which much happens.
enum Provscenario {
  static func varld(dagar: Int = 120, perDag: Double = 1, replikation: Int = 0) -> Varld {
    var scenario = Scenario(namn: "prov", start: Datum(dagnummer: 20_458), dagar: dagar)
    scenario.inflode = Array(
      repeating: Inflode(antal: perDag, bara: .allaDagar), count: Stadsomrade.allCases.count)
    var profil = Profil(
      namn: "vuxen", andel: 1, alder: 20...60, behov: [.init(slag: .beroende, andel: 1)])
    profil.aven = [
      .init(slag: .hemloshet, andel: 2), .init(slag: .funktionsnedsattning, andel: 1),
    ]
    profil.flerbehov = 0.7
    profil.granssnitt = 0.6
    scenario.profiler = [profil]
    return Varld(scenario: scenario, replikation: replikation)
  }

  /// The shipped scenarios.
  static let levererade = [
    "alla-regler", "blink", "bokstavliga-regler", "goteborg", "last",
    "post-och-driftstopp", "tvist-utan-beslut",
  ]

  /// A shipped scenario; of the one that is there to be heavy, only the first days.
  static func skickat(_ namn: String) throws -> Scenario {
    let rot = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let fil = rot.appendingPathComponent("Scenarios/\(namn).yaml").path
    var scenario = try ScenarioFil.las(path: fil).scenario
    if namn == "last" { scenario.dagar = 2 }
    return scenario
  }
}
