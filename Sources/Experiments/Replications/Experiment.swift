import Domain
import Kernel

/// What is compared, and what makes its replications what they are.
package struct Experiment: Sendable {
  /// Which question is asked; a database holds the answers to one.
  package enum Kind: String, Sendable, CaseIterable {
    case run, compare, sweep, screen, select
  }

  package var kind: Kind
  /// What makes replications comparable: with equal origins, equal arms give equal results.
  package var origin: Origin
  /// The first is what the others are compared with, in a comparison.
  package var arms: [Arm]

  package init(kind: Kind, origin: Origin, arms: [Arm]) {
    self.kind = kind
    self.origin = origin
    self.arms = arms
  }

  /// The key figures that every replication ends in.
  package var figures: KeyFigures { KeyFigures(arms[0].varld(0)) }
}

/// Where results come from: the scenario, the program and what the command line said.
package struct Origin: Hashable, Sendable {
  /// The program's version.
  package var version: String
  /// The scenario's name.
  package var scenario: String
  /// The hash of the scenario file.
  package var scenarioHash: String
  /// The scenario file.
  package var text: String
  package var seed: UInt64
  /// By how much inflow and staff are multiplied.
  package var scale: Double
  package var days: Int
  /// The rest that the command line changed, as it is written there.
  package var changes: [String]

  package init(
    version: String, scenario: String, scenarioHash: String, text: String, seed: UInt64,
    scale: Double, days: Int, changes: [String]
  ) {
    self.version = version
    self.scenario = scenario
    self.scenarioHash = scenarioHash
    self.text = text
    self.seed = seed
    self.scale = scale
    self.days = days
    self.changes = changes
  }
}
