import ArgumentParser
import Domain
import Reports
import ScenarioFiles
import Simulation

/// What is run: a scenario, a variant and a replication of it.
struct Korval: ParsableArguments {
  @OptionGroup var grund: Scenarioval

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak("Vilken replikation, från 0.", "Which replication, from 0."), valueName: "K"))
  var replication = 0

  @Option(
    help: ArgumentHelp(
      sprak("En variant ur scenariot.", "A variant of the scenario."), valueName: "NAMN"))
  var variant: String?

  var scenario: String { grund.scenario }

  mutating func validate() throws {
    if replication < 0 {
      throw ValidationError(
        sprak("--replication ska vara 0 eller mer.", "--replication must be 0 or more."))
    }
  }

  /// Reads the scenario and makes the frame of the run.
  ///
  /// - Throws: an `Avslut` that names what is wrong.
  func uppdrag(tyst: Bool) throws -> Uppdrag {
    try uppdrag(Scenariolasning.las(scenario, tyst: tyst), tyst: tyst)
  }

  /// Makes the frame of the run of a scenario that has been read.
  func uppdrag(_ inlast: Inlast, tyst: Bool = true) throws -> Uppdrag {
    let scenario = try grund.andra(inlast, tyst: tyst)
    let vald = try variant.map { try grund.variant($0, bland: scenario.varianter) }
    if !tyst, let vald { try grund.varna(inlast, varianter: [vald.namn]) }
    let varld = Varld(scenario: scenario, variant: vald, replikation: replication)
    return Uppdrag(
      varld: varld, variant: vald, hash: inlast.hash, skala: grund.scale, text: inlast.text)
  }

  /// What the command line changes, as it is written there.
  var andrat: [String] { grund.andrat(replikation: replication) }

  /// The arguments that say the same, for another process.
  var argument: [String] {
    // With an equals sign, because a variant's name may begin with a dash.
    var ut = grund.satta.map { "--set=\($0)" }
    if let fro = grund.seed?.varde { ut += ["--seed", "\(fro)"] }
    if let variant { ut.append("--variant=\(variant)") }
    if let days = grund.days { ut += ["--days", "\(days)"] }
    return ut + ["--replication", "\(replication)", "--scale", "\(grund.scale)", "--", scenario]
  }
}

/// A frame that is ready to be run, and where it came from.
struct Uppdrag: Sendable {
  var varld: Varld
  var variant: Variant?
  var hash: String
  var skala: Double
  /// The scenario's text.
  var text: String
  /// How many times as large the city is as the arguments say.
  var ganger = 1.0

  /// The same run in a city `x` times as large, with all that the command line changed in it.
  func skalat(_ x: Double) -> Uppdrag {
    guard x != 1 else { return self }
    var stort = self
    stort.variant = variant?.skalad(x)
    stort.varld = Varld(
      scenario: varld.scenario.skalad(x), variant: stort.variant, replikation: varld.replikation)
    stort.skala *= x
    stort.ganger *= x
    return stort
  }
}
