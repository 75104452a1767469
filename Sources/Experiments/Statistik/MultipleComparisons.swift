/// Many comparisons at once, so that the chance of any false statement stays below what was asked.
package enum MultipleComparisons {
  /// The differences of several systems from a baseline, jointly at the given confidence.
  ///
  /// Each interval has confidence 1 − (1 − confidence)/m for m alternatives (Bonferroni's
  /// inequality; it needs neither normality beyond each t interval nor independence).
  ///
  /// - Parameters:
  ///   - baseline: One value of each replication, at least two.
  ///   - alternatives: At least one; the values of the same replications in the same order.
  ///   - confidence: That all intervals hold at once, above 0 and below 1.
  /// - Returns: alternative − baseline, in the order given. The p-values are each test's own: see
  ///   `holm`.
  /// - Throws: `tooFew`, `unequalLengths` or `notFinite` for such series, `outOfRange` for the
  ///   confidence.
  package static func againstBaseline(
    _ baseline: [Double], _ alternatives: [[Double]], confidence: Double = 0.95
  ) throws(StatisticsError) -> [PairedDifference] {
    guard !alternatives.isEmpty else { throw .tooFew(needed: 1, given: 0) }
    try StatisticsError.check(confidence: confidence)
    let each = each(of: alternatives.count, confidence)
    var differences: [PairedDifference] = []
    for alternative in alternatives {
      differences.append(try PairedDifference(alternative, baseline, confidence: each))
    }
    return differences
  }

  /// The confidence of each of `count` statements that together have the one given (Bonferroni).
  static func each(of count: Int, _ confidence: Double) -> Double {
    1 - (1 - confidence) / Double(count)
  }

  /// Adjusted p-values: rejecting those at or below α keeps the chance of any false rejection at or
  /// below α, however the tests depend on one another.
  ///
  /// S. Holm, A Simple Sequentially Rejective Multiple Test Procedure, Scandinavian Journal of
  /// Statistics 6 (1979): the i-th smallest of m is multiplied by m − i + 1, never falling below the
  /// one before it and never above 1.
  ///
  /// - Parameter pValues: Each between 0 and 1.
  /// - Returns: The adjusted values, in the order given.
  /// - Throws: `outOfRange` for a number that is no probability.
  package static func holm(_ pValues: [Double]) throws(StatisticsError) -> [Double] {
    for p in pValues where !(p >= 0 && p <= 1) { throw .outOfRange("pValues") }
    let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var adjusted = pValues
    var highest = 0.0
    for (rank, index) in order.enumerated() {
      highest = max(highest, min(Double(pValues.count - rank) * pValues[index], 1))
      adjusted[index] = highest
    }
    return adjusted
  }
}
