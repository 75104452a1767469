import Kernel

/// Trajectories through the unit cube that move one factor at a time, for Morris' screening.
///
/// M. D. Morris, Factorial Sampling Plans for Preliminary Computational Experiments, Technometrics 33
/// (1991). A factor with a range has `levels` settings 0, 1/(p − 1) … 1; a step moves it by
/// Δ = p/(2(p − 1)), up or down, so that all settings are equally likely. Alternatives have no
/// distances, so that no Δ fits them: a step moves from one of them to any other.
package struct MorrisDesign: Hashable, Sendable, Codable {
  /// What a factor is moved over.
  package enum Factor: Hashable, Sendable, Codable {
    case range
    /// So many settings without distances, at least 2. The share of number i of k is (i + ½)/k.
    case alternatives(Int)
  }

  /// One way through all factors.
  package struct Trajectory: Hashable, Sendable, Codable {
    /// One more than the factors; each differs from the one before it in one factor.
    package let points: [[Double]]
    /// The factor that moves between a point and the next.
    package let order: [Int]
  }

  package let trajectories: [Trajectory]
  package let levels: Int
  package let factors: [Factor]

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
    trajectories: Int, factors: [Factor], levels: Int = 4, seed: UInt64
  ) throws(StatisticsError) {
    guard trajectories >= 1 else { throw .outOfRange("trajectories") }
    guard !factors.isEmpty else { throw .outOfRange("factors") }
    guard levels >= 2, levels.isMultiple(of: 2) else { throw .outOfRange("levels") }
    for case .alternatives(let count) in factors where count < 2 { throw .outOfRange("factors") }
    self.levels = levels
    self.factors = factors
    let moves = factors.indices.map { factor in
      switch factors[factor] {
      case .range: Self.steps(trajectories, levels, factor, seed)
      case .alternatives(let count): Self.changes(trajectories, among: count, factor, seed)
      }
    }
    self.trajectories = (0..<trajectories).map { number in
      let order = KeyedDraws(seed, .morrisOrder).order(factors.count, number)
      var point = moves.map { $0[number].from }
      var points = [point]
      for factor in order {
        point[factor] = moves[factor][number].to
        points.append(point)
      }
      return Trajectory(points: points, order: order)
    }
  }

  private typealias Move = (from: Double, to: Double)

  private static func falls(_ number: Int, _ factor: Int, _ seed: UInt64) -> Bool {
    KeyedDraws(seed, .morrisDirection).index(below: 2, number, factor) == 1
  }

  /// A range's moves, trajectory by trajectory.
  private static func steps(
    _ trajectories: Int, _ levels: Int, _ factor: Int, _ seed: UInt64
  ) -> [Move] {
    (0..<trajectories).map { number in
      // Half of the levels lie low enough to go up from, the other half are where that leads.
      let place = KeyedDraws(seed, .morrisLevel).index(below: levels / 2, number, factor)
      let low = Double(place) / Double(levels - 1)
      let high = Double(place + levels / 2) / Double(levels - 1)
      return falls(number, factor, seed) ? (high, low) : (low, high)
    }
  }

  /// The moves among alternatives: every pair is met once before any is met again, in an order drawn
  /// for each time round.
  private static func changes(
    _ trajectories: Int, among count: Int, _ factor: Int, _ seed: UInt64
  ) -> [Move] {
    let pairs = (1..<count).flatMap { later in (0..<later).map { ($0, later) } }
    func share(_ place: Int) -> Double { (Double(place) + 0.5) / Double(count) }
    var order: [Int] = []
    return (0..<trajectories).map { number in
      let (round, turn) = number.quotientAndRemainder(dividingBy: pairs.count)
      if turn == 0 { order = KeyedDraws(seed, .morrisPair).order(pairs.count, factor, round) }
      let (earlier, later) = pairs[order[turn]]
      return falls(number, factor, seed)
        ? (share(later), share(earlier)) : (share(earlier), share(later))
    }
  }

  /// What one factor does to the answer, in the answer's unit: by the whole range of a factor that
  /// has one, and of a change from one alternative to another, whichever they are, of one that has
  /// alternatives. Up is then from an earlier alternative to a later.
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
  ///   - standing: Where on its range, 0–1, a factor truly stood at a share: one that takes whole
  ///     numbers only has not moved by Δ, and the effect is by the step that was taken.
  /// - Returns: One effect a factor.
  /// - Throws: `unequalLengths` where answers are missing or too many, `notFinite` for such an answer,
  ///   `outOfRange` for confidence or resamples, or for a factor that did not move.
  package func effects(
    _ answers: [Double], confidence: Double = 0.95, resamples: Int = 10_000, seed: UInt64,
    standing: (_ factor: Int, _ share: Double) -> Double = { $1 }
  ) throws(StatisticsError) -> [Effect] {
    let expected = trajectories.count * (factors.count + 1)
    guard answers.count == expected else { throw .unequalLengths(expected, answers.count) }
    try StatisticsError.check(answers, atLeast: 1)
    var elementary = Array(repeating: [Double](), count: factors.count)
    for (number, trajectory) in trajectories.enumerated() {
      let start = number * (factors.count + 1)
      for (index, factor) in trajectory.order.enumerated() {
        let (from, to) = (trajectory.points[index][factor], trajectory.points[index + 1][factor])
        let step =
          switch factors[factor] {
          case .range: standing(factor, to) - standing(factor, from)
          case .alternatives: to > from ? 1.0 : -1
          }
        guard step != 0 else { throw .outOfRange("standing") }
        let change = answers[start + index + 1] - answers[start + index]
        elementary[factor].append(change / step)
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
