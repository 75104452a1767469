import Kernel

/// Variants against a baseline, replication by replication under the same draws.
package struct Comparison: Sendable {
  /// How one arm differs from the baseline in one key figure.
  package struct Contrast: Hashable, Sendable {
    package enum Verdict: Hashable, Sendable {
      /// Every replication came to the same digest: the change does nothing.
      case identical
      /// The runs differ, but the figure is the same in every replication.
      case unchanged
      /// The interval lies below 0, or above it.
      case lower, higher
      /// All differences are the same number, other than 0, in fewer than
      /// `PairedDifference.fewestWithoutSpread` replications: nothing is then known of how they
      /// spread, and the interval without width says nothing (compare
      /// `StoppingRule.Reason.noSpread`).
      case constant
      /// The interval holds 0.
      case undecided
    }

    package var arm: Int
    package var figure: Int
    /// Arm − baseline, with an interval that holds jointly for all arms (Bonferroni).
    package var paired: PairedDifference
    /// By Holm over the arms: the chance of a difference as large as this if there were none. Nil
    /// where too few replications without any spread say nothing.
    package var adjustedP: Double?
    /// The difference by the baseline's mean; nil where that is 0.
    package var share: Double?
    package var verdict: Verdict
    /// Which key figures have other values than the baseline's in some replication; nil where
    /// nobody has looked.
    package var changed: [Int]?
    /// The difference in hours of work and in meetings, each with an interval of its own at
    /// the comparison's confidence.
    package var hours: PairedDifference
    package var meetings: PairedDifference

    /// Whether every replication differs by the same number, other than 0.
    package var noSpread: Bool { paired.noSpread }
  }

  package let results: Results
  /// The arm that the others are compared with.
  package let baseline: Int
  package let figure: Int
  package let confidence: Double
  /// One for each of the other arms, in their order.
  package private(set) var contrasts: [Contrast]
  /// How far each arm is from the best of the others; nil with fewer than two replications.
  package let best: MCB?

  /// Compares.
  ///
  /// - Parameters:
  ///   - results: at least two replications of every arm, of at least two arms.
  ///   - baseline: an arm.
  ///   - figure: the key figure that is compared.
  ///   - confidence: that all intervals against the baseline hold at once, above 0 and below 1.
  /// - Throws: `StatisticsError` where there are too few replications.
  package init(
    _ results: Results, baseline: Int = 0, figure: Int, confidence: Double = 0.95
  ) throws(StatisticsError) {
    try results.check(figure)
    self.results = results
    self.baseline = baseline
    self.figure = figure
    self.confidence = confidence
    let count = results.count
    func values(_ figure: Int, _ arm: Int) -> [Double] {
      Array(results.values(figure, arm: arm).prefix(count))
    }
    let others = results.replications.indices.filter { $0 != baseline }
    let base = values(figure, baseline)
    let differences = try MultipleComparisons.againstBaseline(
      base, others.map { values(figure, $0) }, confidence: confidence)
    let adjusted = try MultipleComparisons.holm(
      differences.map { $0.saysNothing ? 1 : $0.pValue })
    var contrasts: [Contrast] = []
    for (i, arm) in others.enumerated() {
      func cost(_ name: String) throws(StatisticsError) -> PairedDifference {
        let place = results.figures[name] ?? figure
        return try PairedDifference(
          values(place, arm), values(place, baseline), confidence: confidence)
      }
      let mean = Sample.mean(base)
      let verdict = Comparison.verdict(
        differences[i], results.replications[arm].prefix(count),
        results.replications[baseline].prefix(count))
      contrasts.append(
        Contrast(
          arm: arm, figure: figure, paired: differences[i],
          adjustedP: differences[i].saysNothing ? nil : adjusted[i],
          share: mean == 0 ? nil : differences[i].difference.estimate / mean, verdict: verdict,
          changed: verdict == .unchanged ? results.changed(arm, from: baseline) : nil,
          hours: try cost(Results.hours), meetings: try cost(Results.meetings)))
    }
    self.contrasts = contrasts
    let lower = results.figures.all[figure].sense != .higher
    best = try MCB(
      results.replications.indices.map { values(figure, $0) },
      better: lower ? .smaller : .larger, sampling: .commonRandomNumbers, confidence: confidence)
  }

  /// Looks in the file which key figures have changed, where the verdict asks and the results do not
  /// hold them all.
  ///
  /// - Parameter database: where the results come from.
  /// - Throws: `ResultsError` where the file cannot be read.
  package mutating func look(in database: ResultsDatabase) throws(ResultsError) {
    for i in contrasts.indices where contrasts[i].verdict == .unchanged {
      guard contrasts[i].changed == nil else { continue }
      contrasts[i].changed = try database.changed(
        contrasts[i].arm, from: baseline, below: results.count)
    }
  }

  private static func verdict(
    _ paired: PairedDifference, _ arm: ArraySlice<Replication>,
    _ baseline: ArraySlice<Replication>
  ) -> Contrast.Verdict {
    if zip(arm, baseline).allSatisfy({ $0.digest == $1.digest }) { return .identical }
    switch paired.sign {
    case .none: return .unchanged
    case .lower: return .lower
    case .higher: return .higher
    case .constant: return .constant
    case .undecided: return .undecided
    }
  }

  /// The difference of another figure, with an interval for that figure alone.
  ///
  /// - Parameters:
  ///   - arm: another arm than the baseline.
  ///   - figure: any key figure.
  /// - Returns: arm − baseline.
  /// - Throws: `StatisticsError` where there are too few replications.
  package func difference(arm: Int, figure: Int) throws(StatisticsError) -> PairedDifference {
    try PairedDifference(
      Array(results.values(figure, arm: arm).prefix(results.count)),
      Array(results.values(figure, arm: baseline).prefix(results.count)), confidence: confidence)
  }
}
