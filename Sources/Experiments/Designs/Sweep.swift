import Domain

/// How a key figure answers when levers move.
package struct Sweep: Sendable {
  /// What one point came to.
  package struct Point: Hashable, Sendable {
    package var arm: Int
    /// By axis.
    package var values: [Double]
    /// The key figure, with a t interval for the point alone.
    package var mean: ConfidenceInterval
    package var hours: ConfidenceInterval
    package var meetings: ConfidenceInterval
  }

  package let axes: [Axis]
  package let figure: Int
  package let points: [Point]
  /// How far each point is from the best of the others; nil with a single point or replication.
  package let best: MCB?

  /// - Parameters:
  ///   - axes: in the order of the points' levers.
  ///   - experiment: whose arms are the points.
  ///   - results: at least one replication of every arm.
  ///   - figure: the key figure that answers.
  ///   - confidence: of each interval, above 0 and below 1.
  /// - Throws: `StatisticsError` where a point has no replication.
  package init(
    _ axes: [Axis], _ experiment: Experiment, _ results: Results, figure: Int,
    confidence: Double = 0.95
  ) throws(StatisticsError) {
    try results.check(figure)
    self.axes = axes
    self.figure = figure
    var points: [Point] = []
    for (arm, design) in experiment.arms.enumerated() {
      func mean(_ name: String) throws(StatisticsError) -> ConfidenceInterval {
        try .mean(results.values(results.figures[name] ?? figure, arm: arm), confidence: confidence)
      }
      points.append(
        Point(
          arm: arm, values: design.point.map(\.value),
          mean: try .mean(results.values(figure, arm: arm), confidence: confidence),
          hours: try mean(Results.hours), meetings: try mean(Results.meetings)))
    }
    self.points = points
    guard points.count > 1, results.count > 1 else {
      best = nil
      return
    }
    let lower = results.figures.all[figure].sense != .higher
    best = try MCB(
      points.map { Array(results.values(figure, arm: $0.arm).prefix(results.count)) },
      better: lower ? .smaller : .larger, sampling: .commonRandomNumbers, confidence: confidence)
  }

  /// Every combination of the axes' settings.
  ///
  /// - Parameters:
  ///   - axes: each with how many settings it has, where it is a range.
  ///   - limit: the most points allowed.
  /// - Returns: the points, the last axis varying fastest; a value an axis each.
  /// - Throws: `StatisticsError` where there would be more points.
  package static func grid(
    _ axes: [(axis: Axis, steps: Int)], limit: Int
  ) throws(StatisticsError) -> [[Double]] {
    var levels: [[Double]] = []
    for (axis, steps) in axes { levels.append(try axis.levels(steps)) }
    return try FullGrid.points(levels, limit: limit)
  }

  /// Points spread over the axes by a Latin hypercube.
  ///
  /// - Parameters:
  ///   - axes: at least one.
  ///   - samples: how many points.
  ///   - seed: the same seed gives the same points.
  /// - Returns: the points, a value an axis each.
  /// - Throws: `StatisticsError` for numbers below 1.
  package static func latin(
    _ axes: [Axis], samples: Int, seed: UInt64
  ) throws(StatisticsError) -> [[Double]] {
    try LatinHypercube.points(samples, factors: axes.count, seed: seed).map { shares in
      zip(axes, shares).map { $0.value($1) }
    }
  }
}
