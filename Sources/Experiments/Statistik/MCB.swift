/// Multiple comparisons with the best: for each system, how much better or worse it is than the best
/// of the others.
///
/// J. C. Hsu, Constrained Simultaneous Confidence Intervals for Multiple Comparisons with the Best,
/// The Annals of Statistics 12 (1984); with common random numbers B. L. Nelson and F. J. Matejcik,
/// Using Common Random Numbers for Indifference-Zone Selection and Multiple Comparisons in
/// Simulation, Management Science 41 (1995).
package struct MCB: Hashable, Sendable {
  /// How the systems' replications hang together.
  package enum Sampling: String, Hashable, Sendable, Codable {
    /// Each system has draws of its own; all have one variance, estimated within the systems with
    /// k(n − 1) degrees of freedom.
    case independent
    /// Replication j has the same draws in every system. Supposes sphericity: the difference of any
    /// two systems has the same variance, estimated by what remains of the two-way layout (systems
    /// by replications) with (k − 1)(n − 1) degrees of freedom.
    case commonRandomNumbers
  }

  /// Which mean is best.
  package enum Better: String, Hashable, Sendable, Codable {
    case larger, smaller
  }

  /// For each system, in the order given, its mean less the best mean of the others: an interval
  /// that has 0 at one end or inside. For `larger`, an upper end of 0 says that it is not the best,
  /// a lower end of 0 that it is; for `smaller` the other way round.
  package var intervals: [ConfidenceInterval]
  /// The half-width of a comparison with a system known to be the best, in the unit of the values.
  package var margin: Double
  /// The estimated variance of the difference of two systems' values in one replication.
  package var differenceVariance: Double
  package var degreesOfFreedom: Int
  package var better: Better

  /// The systems that may be the best: those not worse than another by more than the margin.
  package var candidates: [Int] {
    intervals.indices.filter {
      let gap = intervals[$0].estimate
      return better == .larger ? gap + margin >= 0 : gap - margin <= 0
    }
  }

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
    let (k, n) = (systems.count, systems[0].count)
    let means = systems.map(Sample.mean)
    switch sampling {
    case .independent:
      degreesOfFreedom = k * (n - 1)
      differenceVariance = 2 * Sample.mean(systems.map(Sample.variance))
    case .commonRandomNumbers:
      degreesOfFreedom = (k - 1) * (n - 1)
      differenceVariance = 2 * Self.residuals(systems, means) / Double(degreesOfFreedom)
    }
    let critical = EquicorrelatedT.quantile(
      confidence, count: k - 1, degreesOfFreedom: Double(degreesOfFreedom))
    let margin = critical * (differenceVariance / Double(n)).squareRoot()
    self.margin = margin
    self.better = better
    intervals = means.indices.map { system in
      let others = means.indices.filter { $0 != system }.map { means[$0] }
      let best = others.reduce(others[0]) { better == .larger ? max($0, $1) : min($0, $1) }
      let gap = means[system] - best
      return ConfidenceInterval(
        estimate: gap, lower: min(gap - margin, 0), upper: max(gap + margin, 0),
        confidence: confidence)
    }
  }

  /// The sum of squares that neither system nor replication explains.
  private static func residuals(_ systems: [[Double]], _ means: [Double]) -> Double {
    let n = systems[0].count
    let whole = Sample.mean(means)
    var sum = 0.0
    for replication in 0..<n {
      let mean = Sample.mean(systems.map { $0[replication] })
      for (values, own) in zip(systems, means) {
        let rest = values[replication] - own - mean + whole
        sum += rest * rest
      }
    }
    return sum
  }
}
