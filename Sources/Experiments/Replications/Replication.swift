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
  /// The values of the experiment's key figures, in their order, or of those that were asked for; NaN
  /// for a median or p90 of no cases.
  package var figures: [Double]
  /// How long it took, seconds; the only part that may differ from time to time.
  package var wallSeconds: Double

  /// Which arm and number.
  var task: ReplicationRunner.Task { .init(arm: arm, number: number) }

  package static func == (a: Replication, b: Replication) -> Bool {
    a.arm == b.arm && a.number == b.number && a.digest == b.digest && a.envelopes == b.envelopes
      && a.events == b.events && a.wallSeconds == b.wallSeconds
      && a.figures.elementsEqual(b.figures) { !differ($0, $1) }
  }

  /// Whether two values of a figure differ; two without cases do not.
  static func differ(_ a: Double, _ b: Double) -> Bool { a != b && !(a.isNaN && b.isNaN) }

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
