/// What one replication of one arm came to: a pure function of the two.
package struct Replication: Hashable, Sendable {
  /// The arm's place in the experiment.
  package var arm: Int
  /// From 0.
  package var number: Int
  /// 32 hexadecimal digits.
  package var digest: String
  package var envelopes: Int
  package var events: Int
  /// The values of the experiment's key figures, in their order.
  package var figures: [Double]
  /// How long it took, seconds; the only part that may differ from time to time.
  package var wallSeconds: Double

  package init(
    arm: Int, number: Int, digest: String, envelopes: Int, events: Int, figures: [Double],
    wallSeconds: Double
  ) {
    self.arm = arm
    self.number = number
    self.digest = digest
    self.envelopes = envelopes
    self.events = events
    self.figures = figures
    self.wallSeconds = wallSeconds
  }
}
