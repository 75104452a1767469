import Kernel

/// Trajectories through the unit cube that move one factor at a time, for Morris' screening.
///
/// M. D. Morris, Factorial Sampling Plans for Preliminary Computational Experiments, Technometrics 33
/// (1991). Each factor has `levels` settings 0, 1/(p − 1) … 1; a step moves one by
/// Δ = p/(2(p − 1)), up or down, so that all settings are equally likely.
package struct MorrisDesign: Hashable, Sendable, Codable {
  /// One way through all factors.
  package struct Trajectory: Hashable, Sendable, Codable {
    /// One more than the factors; each differs from the one before it in one factor.
    package let points: [[Double]]
    /// The factor that moves between a point and the next.
    package let order: [Int]
  }

  package let trajectories: [Trajectory]
  package let levels: Int
  package let factors: Int

  /// Δ, the size of each step.
  package var step: Double { Self.step(levels) }

  /// All points, trajectory by trajectory: the order in which `effects` awaits the answers.
  package var points: [[Double]] { trajectories.flatMap(\.points) }

  /// Draws the trajectories, each level, direction and order named by trajectory and factor: more
  /// trajectories leave the first ones as they were.
  ///
  /// - Parameters:
  ///   - trajectories: r, at least 1; 10 to 50 are usual, and 3 are needed for intervals.
  ///   - factors: At least 1.
  ///   - levels: p, even, at least 2; 4 is usual.
  ///   - seed: The same seed gives the same trajectories.
  /// - Throws: `outOfRange` for a number outside its range.
  package init(
    trajectories: Int, factors: Int, levels: Int = 4, seed: UInt64
  ) throws(StatisticsError) {
    guard trajectories >= 1 else { throw .outOfRange("trajectories") }
    guard factors >= 1 else { throw .outOfRange("factors") }
    guard levels >= 2, levels.isMultiple(of: 2) else { throw .outOfRange("levels") }
    self.levels = levels
    self.factors = factors
    self.trajectories = (0..<trajectories).map { number in
      let order = KeyedDraws(seed, .morrisOrder).order(factors, number)
      // Half of the levels lie low enough to go up from, the other half are where that leads.
      var place = (0..<factors).map {
        KeyedDraws(seed, .morrisLevel).index(below: levels / 2, number, $0)
      }
      let falls = (0..<factors).map {
        KeyedDraws(seed, .morrisDirection).index(below: 2, number, $0) == 1
      }
      for factor in 0..<factors where falls[factor] { place[factor] += levels / 2 }
      func point() -> [Double] { place.map { Double($0) / Double(levels - 1) } }
      var points = [point()]
      for factor in order {
        place[factor] += falls[factor] ? -levels / 2 : levels / 2
        points.append(point())
      }
      return Trajectory(points: points, order: order)
    }
  }

  private static func step(_ levels: Int) -> Double {
    Double(levels) / Double(2 * (levels - 1))
  }

  /// What one factor does to the answer, in the answer's unit by the whole range of the factor.
  package struct Effect: Hashable, Sendable {
    /// μ: the mean of the elementary effects; with a sign, so that opposite effects cancel.
    package var mean: Double
    /// μ*, the mean of their sizes, with a bootstrap interval over trajectories (F. Campolongo,
    /// J. Cariboni and A. Saltelli, An Effective Screening Design for Sensitivity Analysis of Large
    /// Models, Environmental Modelling & Software 22, 2007).
    package var size: BCa
    /// σ, their standard deviation: how far the effect hangs on where one stands (curves,
    /// interactions). Nil with a single trajectory.
    package var deviation: Double?
    /// The effects themselves, one of each trajectory.
    package var elementary: [Double]
  }

  /// The effects of the factors, in their order.
  ///
  /// - Parameters:
  ///   - answers: The model's answers at `points`, finite, in that order.
  ///   - confidence: Of the intervals, above 0 and below 1.
  ///   - resamples: Of the bootstrap, at least `BCa.fewestResamples`.
  ///   - seed: Of the bootstrap.
  /// - Returns: One effect a factor.
  /// - Throws: `unequalLengths` where answers are missing or too many, `notFinite` for such an answer,
  ///   `outOfRange` for confidence or resamples.
  package func effects(
    _ answers: [Double], confidence: Double = 0.95, resamples: Int = 10_000, seed: UInt64
  ) throws(StatisticsError) -> [Effect] {
    let expected = trajectories.count * (factors + 1)
    guard answers.count == expected else { throw .unequalLengths(expected, answers.count) }
    try StatisticsError.check(answers, atLeast: 1)
    var elementary = Array(repeating: [Double](), count: factors)
    for (number, trajectory) in trajectories.enumerated() {
      let start = number * (factors + 1)
      for (index, factor) in trajectory.order.enumerated() {
        let rises = trajectory.points[index + 1][factor] > trajectory.points[index][factor]
        let change = answers[start + index + 1] - answers[start + index]
        elementary[factor].append(change / (rises ? step : -step))
      }
    }
    var effects: [Effect] = []
    for values in elementary {
      let size = try BCa.interval(
        values.map(\.magnitude), confidence: confidence, resamples: resamples, seed: seed,
        widened: true, statistic: Sample.mean)
      effects.append(
        Effect(
          mean: Sample.mean(values), size: size,
          deviation: values.count > 1 ? Sample.variance(values).squareRoot() : nil,
          elementary: values))
    }
    return effects
  }
}
