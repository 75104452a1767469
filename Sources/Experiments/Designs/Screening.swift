import Domain

/// Which levers matter at all: Morris' elementary effects over their ranges.
package struct Screening: Sendable {
  /// What moving a lever over its whole range does to the key figure; of a lever with named values,
  /// what changing it from one of them to another does.
  package struct Line: Hashable, Sendable {
    package var axis: Axis
    package var effect: MorrisDesign.Effect
  }

  /// The levers that are screened where nobody names any: all but the number of persons at the
  /// start, which only makes the city larger, with ranges of which every combination makes sense.
  ///
  /// - Parameter scenario: where the other levers stand.
  /// - Returns: their axes, in the order of the lever table.
  package static func axes(of scenario: Scenario) -> [Axis] {
    Axis.agreeing(
      Spak.allCases.filter { $0 != .antalEnskilda }.map { Axis(whole: $0) }, scenario.spakar)
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
        trajectories: trajectories, factors: axes.map(\.factor), levels: levels, seed: seed)
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
      morris.points.indices.flatMap {
        Screening.tasks(of: $0, levers: axes.count, replications)
      }
    }
  }

  /// The replications of a point: those of its way, which has one point more than there are levers.
  static func tasks(
    of arm: Int, levers: Int, _ replications: Int
  ) -> [ReplicationRunner.Task] {
    let way = arm / (levers + 1)
    return (way * replications..<(way + 1) * replications).map {
      ReplicationRunner.Task(arm: arm, number: $0)
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
      answers, confidence: confidence, resamples: BCa.fewestResamples, seed: seed
    ) { factor, share in design.axes[factor].standing(share) }
    lines = zip(design.axes, effects).map { Line(axis: $0, effect: $1) }
      .sorted {
        ($0.effect.size.interval.estimate, $1.axis.lever.index)
          > ($1.effect.size.interval.estimate, $0.axis.lever.index)
      }
  }
}
