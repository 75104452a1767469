/// Multiple comparisons with the best: for each system, how much better or worse it is than the best
/// of the others.
///
/// Each pair of systems has an interval of its own; together they say how far each system is from the
/// best of the others. D. G. Edwards and J. C. Hsu, Multiple Comparisons with the Best Treatment,
/// Journal of the American Statistical Association 78 (1983); J. C. Hsu, Multiple Comparisons: Theory
/// and Methods (1996), chapters 4 and 7.
package struct MCB: Hashable, Sendable {
  /// How the systems' replications hang together, and what is supposed of their spread.
  package enum Sampling: String, Hashable, Sendable, Codable {
    /// Each system has draws of its own; all have one variance, estimated within the systems with
    /// k(n − 1) degrees of freedom (J. C. Hsu, Constrained Simultaneous Confidence Intervals for
    /// Multiple Comparisons with the Best, The Annals of Statistics 12, 1984).
    case independent
    /// Replication j has the same draws in every system. Each pair is judged by its own differences,
    /// with Student's t of n − 1 degrees of freedom at 1 − α/(k − 1) (Bonferroni): nothing is
    /// supposed of how variances and correlations differ between pairs, only that the differences of
    /// a pair are roughly normal.
    ///
    /// B. L. Nelson and F. J. Matejcik, Using Common Random Numbers for Indifference-Zone Selection
    /// and Multiple Comparisons in Simulation, Management Science 41 (1995), pool the variance over
    /// all systems. That supposes sphericity: that all differences vary equally. Variants that never
    /// differ from one another break it, and then the one that does seems more certain than it is.
    case commonRandomNumbers
  }

  /// Which mean is best.
  package enum Better: String, Hashable, Sendable, Codable {
    case larger, smaller
  }

  /// What may be said of which system is best.
  package enum Finding: Hashable, Sendable {
    /// The interval against each of the others lies beyond 0. Several systems are equal in every one
    /// of at least `PairedDifference.fewestWithoutSpread` replications and share the place.
    case best([Int])
    /// Any of these may be best.
    case among([Int])
    /// All are equal in every replication.
    case alike
  }

  package let better: Better
  package let confidence: Double
  /// The systems that may be the best: those that no other is clearly better than.
  package let candidates: [Int]
  package let finding: Finding

  private let pairs: Pairs

  /// Compares two or more systems, equally many replications each.
  ///
  /// - Parameters:
  ///   - systems: The values of each system, at least two finite ones.
  ///   - better: Whether a larger or a smaller mean is better.
  ///   - sampling: Whether replication j shares its draws between the systems.
  ///   - confidence: That all intervals hold at once, above ½ and below 1.
  /// - Throws: `tooFew`, `unequalLengths` or `notFinite` for such series, `outOfRange` for the
  ///   confidence.
  package init(
    _ systems: [[Double]], better: Better, sampling: Sampling, confidence: Double = 0.95
  ) throws(StatisticsError) {
    try StatisticsError.check(systems: systems, replications: 2)
    guard confidence > 0.5, confidence < 1 else { throw .outOfRange("confidence") }
    let pairs = Pairs(systems, better, sampling, confidence)
    self.better = better
    self.confidence = confidence
    self.pairs = pairs
    // The best means first: there the better ones are soon found.
    let order = systems.indices.sorted { (pairs.merit($0), $1) > (pairs.merit($1), $0) }
    let candidates = systems.indices.filter { system in
      !order.contains { $0 != system && pairs.advantage(system, $0).upper < 0 }
    }
    let found = Self.finding(candidates.isEmpty ? Array(systems.indices) : candidates, pairs)
    finding = found
    self.candidates =
      switch found {
      case .best(let systems), .among(let systems): systems
      case .alike: Array(systems.indices)
      }
  }

  /// The interval of one system's mean less another's; the ends of pairs whose spread is unknown are
  /// infinitely far away.
  package func difference(_ a: Int, _ b: Int) -> ConfidenceInterval {
    turned(pairs.advantage(a, b))
  }

  /// For each system, in the order given, its mean less the best mean of the others: an interval
  /// that has 0 at one end or inside. For `larger`, an upper end of 0 says that none of the others
  /// is worse than it, a lower end of 0 that none is better; for `smaller` the other way round.
  ///
  /// A system's upper end (`larger`) is the least of its pairs'; the lower end the least over those
  /// others that may be the best, and 0 for the only one that may.
  package var intervals: [ConfidenceInterval] {
    pairs.systems.indices.map { system in
      let others = pairs.systems.indices.filter { $0 != system }.map {
        ($0, pairs.advantage(system, $0))
      }
      let gap = others.reduce(Double.infinity) { min($0, $1.1.estimate) }
      let upper = others.reduce(Double.infinity) { min($0, $1.1.upper) }
      let lower = others.filter { candidates.contains($0.0) }.reduce(0) { min($0, $1.1.lower) }
      return turned(
        ConfidenceInterval(
          estimate: gap, lower: lower, upper: max(upper, 0), confidence: confidence))
    }
  }

  private func turned(_ advantage: ConfidenceInterval) -> ConfidenceInterval {
    guard better == .smaller else { return advantage }
    return ConfidenceInterval(
      estimate: 0 - advantage.estimate, lower: 0 - advantage.upper, upper: 0 - advantage.lower,
      confidence: advantage.confidence)
  }

  private static func finding(_ candidates: [Int], _ pairs: Pairs) -> Finding {
    let (first, all) = (candidates[0], pairs.systems.indices)
    guard candidates.allSatisfy({ pairs.systems[$0] == pairs.systems[first] }) else {
      return .among(candidates)
    }
    if candidates.count == all.count { return .alike }
    // Equal in few replications is not equal.
    let equal = pairs.systems[first].count >= PairedDifference.fewestWithoutSpread
    guard candidates.count == 1 || equal else { return .among(candidates) }
    // Who is clearly better than one that is clearly better than a third is clearly better than the
    // third, for the spread of a sum is at most the sum of the spreads. It fails only where what
    // remains has no spread, and says nothing.
    let undecided = all.filter {
      !candidates.contains($0) && !(pairs.advantage(first, $0).lower > 0)
    }
    return undecided.isEmpty ? .best(candidates) : .among((candidates + undecided).sorted())
  }
}

/// The systems pair by pair, so turned that more is better.
private struct Pairs: Hashable, Sendable {
  let systems: [[Double]]
  private let means: [Double]
  private let sign: Double
  /// Of each pair.
  private let confidence: Double
  /// What the standard error of a pair is multiplied by.
  private let critical: Double
  /// Half of the width of all intervals; nil where each pair has its own.
  private let margin: Double?

  init(
    _ systems: [[Double]], _ better: MCB.Better, _ sampling: MCB.Sampling, _ confidence: Double
  ) {
    self.systems = systems
    means = systems.map(Sample.mean)
    sign = better == .larger ? 1 : -1
    let (k, n) = (systems.count, systems[0].count)
    switch sampling {
    case .independent:
      let freedom = Double(k * (n - 1))
      critical = EquicorrelatedT.quantile(confidence, count: k - 1, degreesOfFreedom: freedom)
      margin = critical * (2 * Sample.mean(systems.map(Sample.variance)) / Double(n)).squareRoot()
      self.confidence = confidence
    case .commonRandomNumbers:
      // The very intervals that `MultipleComparisons.againstBaseline` gives: two answers about the
      // same pair never differ.
      self.confidence = MultipleComparisons.each(of: k - 1, confidence)
      critical = ConfidenceInterval.critical(replications: n, confidence: self.confidence)
      margin = nil
    }
  }

  /// The mean, the greater the better.
  func merit(_ system: Int) -> Double { sign * means[system] }

  /// How much better system `a` is than `b`.
  func advantage(_ a: Int, _ b: Int) -> ConfidenceInterval {
    if let margin { return around(sign * (means[a] - means[b]), margin) }
    let differences = zip(systems[a], systems[b]).map { sign * ($0 - $1) }
    let half = ConfidenceInterval.halfWidth(differences, critical: critical)
    let interval = around(Sample.mean(differences), half)
    return PairedDifference.saysNothing(interval, replications: differences.count)
      ? around(interval.estimate, .infinity) : interval
  }

  private func around(_ estimate: Double, _ half: Double) -> ConfidenceInterval {
    ConfidenceInterval(
      estimate: estimate, lower: estimate - half, upper: estimate + half, confidence: confidence)
  }
}
