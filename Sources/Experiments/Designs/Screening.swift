import Domain

/// Which levers matter at all: Morris' elementary effects over their ranges.
package struct Screening: Sendable {
  /// What moving a lever over its whole range does to the key figure.
  package struct Line: Hashable, Sendable {
    package var axis: Axis
    package var effect: MorrisDesign.Effect
  }

  /// The ways through the levers, and the arms that their points are.
  package struct Design: Sendable {
    package let axes: [Axis]
    package let morris: MorrisDesign

    /// - Parameters:
    ///   - axes: the levers, at least one.
    ///   - trajectories: how many ways through them, at least 1.
    ///   - levels: settings of each lever, even.
    ///   - seed: the same seed gives the same ways.
    /// - Throws: `StatisticsError` for a number outside its range.
    package init(
      _ axes: [Axis], trajectories: Int, levels: Int, seed: UInt64
    ) throws(StatisticsError) {
      self.axes = axes
      morris = try MorrisDesign(
        trajectories: trajectories, factors: axes.count, levels: levels, seed: seed)
    }

    /// The levers' values at each point, way by way.
    package var points: [[Double]] {
      morris.points.map { shares in zip(axes, shares).map { $0.value($1) } }
    }

    /// What to run: each way has replications of its own, the same in all its points, so that a step
    /// is judged under common draws and the ways see different ones.
    ///
    /// - Parameter replications: of each point.
    /// - Returns: the replications by arm, the arms being the points.
    package func tasks(_ replications: Int) -> [ReplicationRunner.Task] {
      let perWay = axes.count + 1
      return morris.points.indices.flatMap { arm in
        (0..<replications).map {
          ReplicationRunner.Task(arm: arm, number: arm / perWay * replications + $0)
        }
      }
    }
  }

  package let figure: Int
  /// The largest mean size of effect first.
  package let lines: [Line]

  /// - Parameters:
  ///   - design: what was run.
  ///   - results: the replications of its tasks.
  ///   - figure: the key figure that answers.
  ///   - confidence: of the intervals, above 0 and below 1.
  ///   - seed: of the bootstrap.
  /// - Throws: `StatisticsError` where an answer is missing.
  package init(
    _ design: Design, _ results: Results, figure: Int, confidence: Double = 0.95, seed: UInt64
  ) throws(StatisticsError) {
    try results.check(figure)
    self.figure = figure
    let answers = results.replications.indices.map { results.mean(figure, arm: $0) }
    let effects = try design.morris.effects(
      answers, confidence: confidence, resamples: BCa.fewestResamples, seed: seed)
    lines = zip(design.axes, effects).map { Line(axis: $0, effect: $1) }
      .sorted {
        ($0.effect.size.interval.estimate, $1.axis.lever.index)
          > ($1.effect.size.interval.estimate, $0.axis.lever.index)
      }
  }
}
