/// An estimate with the ends between which the true value lies at a stated confidence.
package struct ConfidenceInterval: Hashable, Sendable {
  /// In the unit of the values, like the ends.
  package var estimate: Double
  package var lower: Double
  package var upper: Double
  /// The share of such intervals that hold the true value, 0–1.
  package var confidence: Double

  package init(estimate: Double, lower: Double, upper: Double, confidence: Double) {
    self.estimate = estimate
    self.lower = lower
    self.upper = upper
    self.confidence = confidence
  }

  /// Half of the distance between the ends; ∞ where nothing is known of the spread.
  package var halfWidth: Double { (upper - lower) / 2 }

  /// Whether the value lies between the ends, ends included.
  package func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// The mean of independent replications, with Student's t interval.
  ///
  /// A single value says nothing of the spread: its ends are infinitely far away.
  ///
  /// - Parameters:
  ///   - values: One of each replication, finite, at least one.
  ///   - confidence: Of the interval, above 0 and below 1.
  /// - Returns: The mean and its interval, in the unit of the values.
  /// - Throws: `tooFew` or `notFinite` for such values, `outOfRange` for the confidence.
  package static func mean(
    _ values: [Double], confidence: Double = 0.95
  ) throws(StatisticsError) -> ConfidenceInterval {
    try StatisticsError.check(values, atLeast: 1)
    try StatisticsError.check(confidence: confidence)
    let mean = Sample.mean(values)
    let half = halfWidth(values, confidence: confidence)
    return ConfidenceInterval(
      estimate: mean, lower: mean - half, upper: mean + half, confidence: confidence)
  }

  /// Half of the width of that interval.
  static func halfWidth(_ values: [Double], confidence: Double) -> Double {
    halfWidth(values, critical: critical(replications: values.count, confidence: confidence))
  }

  /// As that, with Student's t already at hand.
  static func halfWidth(_ values: [Double], critical: Double) -> Double {
    guard values.count >= 2 else { return .infinity }
    return critical * (Sample.variance(values) / Double(values.count)).squareRoot()
  }

  /// Student's t of so many replications; NaN below two.
  static func critical(replications n: Int, confidence: Double) -> Double {
    StudentT.quantile((1 + confidence) / 2, degreesOfFreedom: Double(n - 1))
  }
}
