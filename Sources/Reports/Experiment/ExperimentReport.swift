import Experiments

/// What every report of an experiment says of where its figures come from.
package struct ExperimentReport: Sendable {
  package var kind: Experiment.Kind
  package var origin: Origin
  /// The names of the arms, in their order.
  package var names: [String]
  /// What each arm is, in a sentence or more; empty where nothing is said.
  package var descriptions: [String]
  /// Of the intervals, 0–1.
  package var confidence: Double
  /// Why no more replications were run.
  package var reasons: [StoppingRule.Reason]
  /// The command that gives the same again.
  package var command: String
  package var sprak: Rapportsprak

  package init(
    kind: Experiment.Kind, origin: Origin, names: [String], descriptions: [String],
    confidence: Double, reasons: [StoppingRule.Reason], command: String, sprak: Rapportsprak
  ) {
    self.kind = kind
    self.origin = origin
    self.names = names
    self.descriptions = descriptions
    self.confidence = confidence
    self.reasons = reasons
    self.command = command
    self.sprak = sprak
  }

  /// The last lines of a report on the terminal.
  func foot(_ stil: Stil) -> [String] {
    var lines: [String] = []
    if reasons.contains(.budget) {
      lines += sprak(
        "Noggrannheten nåddes inte inom --budget; fler replikationer behövs.",
        "The precision was not reached within --budget; more replications are needed."
      ).bruten(stil.bredd).map(stil.varning)
    }
    lines += sprak(
      "Scenario \(origin.scenarioHash.prefix(12)), frö \(origin.seed), glapp \(origin.version). "
        + "Gör om med: \(command)",
      "Scenario \(origin.scenarioHash.prefix(12)), seed \(origin.seed), glapp \(origin.version). "
        + "Repeat with: \(command)"
    ).bruten(stil.bredd).map(stil.svag)
    return lines
  }
}
