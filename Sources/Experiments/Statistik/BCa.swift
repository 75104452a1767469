import Kernel

/// Bootstrap intervals, bias-corrected and accelerated: for medians, percentiles, ratios and
/// whatever else has no t interval.
///
/// B. Efron, Better Bootstrap Confidence Intervals, Journal of the American Statistical Association
/// 82 (1987); B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap (1993), chapter 14.
package struct BCa: Hashable, Sendable {
  /// On what the ends rest.
  package enum Basis: String, Hashable, Sendable, Codable {
    /// On Efron's corrections.
    case bca
    /// On the plain percentiles of the resamples, because the corrections do not exist: all
    /// resamples lie on one side of the estimate, or the acceleration puts an end out of reach.
    case percentile
    /// On nothing: all resamples give the estimate itself. Both ends are the estimate, which says
    /// that the replications show no spread, not that there is none.
    case constant
    /// On nothing: fewer than three replications, or too few for a quantile to lie between the least
    /// and the greatest. The ends are infinitely far away.
    case tooFew
    /// On nothing: the statistic is not finite for the replications, for a resample, or with one of
    /// them left out (a ratio whose denominator can become 0). The ends are infinitely far away.
    case undefined
  }

  package var interval: ConfidenceInterval
  package var basis: Basis
  /// The bias correction z₀, in standard deviations; nil where `basis` is not `bca`.
  package var bias: Double?
  /// The acceleration a, by the jackknife; nil where `basis` is not `bca`.
  package var acceleration: Double?

  /// The fewest resamples allowed: below it the ends of a 95 % interval are mostly noise.
  package static let fewestResamples = 2000

  /// With fewer replications the interval of a mean or a ratio of skewed values holds the truth less
  /// often than it says, and reports warn: see docs/statistics.md.
  package static let fewestForMeans = 20

  /// The interval of a ratio of means.
  ///
  /// BCa at widened percentiles errs where few replications show less skewness than there is;
  /// Fieller's interval (Some Problems in Interval Estimation, Journal of the Royal Statistical
  /// Society B 16, 1954), which is Student's t on x − r·y, errs at its upper end where there is much.
  /// The ends are the outer ones of both, so that the interval holds at least as often as either;
  /// without skewness they are nearly the same.
  ///
  /// - Parameters:
  ///   - rows: what is divided, and by what, of each replication.
  ///   - confidence: as for other statistics.
  ///   - resamples: as for other statistics.
  ///   - seed: as for other statistics.
  /// - Returns: the interval; `basis` is `undefined` where the denominator may be 0.
  /// - Throws: as for other statistics.
  package static func ratio(
    _ rows: [(over: Double, under: Double)], confidence: Double = 0.95, resamples: Int = 10_000,
    seed: UInt64
  ) throws(StatisticsError) -> BCa {
    var found = try interval(
      rows, confidence: confidence, resamples: resamples, seed: seed, widened: true
    ) {
      let (over, under) = $0.reduce((0.0, 0.0)) { ($0.0 + $1.over, $0.1 + $1.under) }
      return over / under
    }
    guard found.basis == .bca || found.basis == .percentile else { return found }
    guard let (lower, upper) = fieller(rows, confidence: confidence) else {
      return nothing(found.interval.estimate, confidence, .undefined)
    }
    found.interval.lower = min(found.interval.lower, lower)
    found.interval.upper = max(found.interval.upper, upper)
    return found
  }

  /// The ratios r for which the mean of x − r·y does not differ from 0; nil where they have no ends.
  static func fieller(
    _ rows: [(over: Double, under: Double)], confidence: Double
  ) -> (lower: Double, upper: Double)? {
    let n = Double(rows.count)
    let t = StudentT.quantile((1 + confidence) / 2, degreesOfFreedom: n - 1)
    let (x, y) = (rows.map(\.over), rows.map(\.under))
    let (meanX, meanY) = (Sample.mean(x), Sample.mean(y))
    let covariance =
      zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) } / (n - 1)
    let a = meanY * meanY - t * t * Sample.variance(y) / n
    let b = meanX * meanY - t * t * covariance / n
    let c = meanX * meanX - t * t * Sample.variance(x) / n
    guard a > 0 else { return nil }
    let root = max(0, b * b - a * c).squareRoot()
    return ((b - root) / a, (b + root) / a)
  }

  /// The interval of a quantile of the replications.
  ///
  /// It has ends only where the quantile lies between the least and the greatest of so many values
  /// often enough, whatever their distribution: pⁿ and (1 − p)ⁿ at most half of what the confidence
  /// leaves. At 95 % that takes 6 replications for a median and 36 for a p90.
  ///
  /// - Parameters:
  ///   - values: one of each replication.
  ///   - p: which quantile, above 0 and below 1.
  ///   - confidence: as for other statistics.
  ///   - resamples: as for other statistics.
  ///   - seed: as for other statistics.
  /// - Returns: the interval; `basis` is `tooFew` where there are too few values.
  /// - Throws: as for other statistics.
  package static func quantile(
    _ values: [Double], _ p: Double, confidence: Double = 0.95, resamples: Int = 10_000,
    seed: UInt64
  ) throws(StatisticsError) -> BCa {
    let statistic = { (values: [Double]) in Sample.quantile(values, p) }
    let tail = (1 - confidence) / 2
    let outside = values.reduce(1.0) { share, _ in share * max(p, 1 - p) }
    if outside > tail, !values.isEmpty {
      return nothing(statistic(values), confidence, .tooFew)
    }
    return try interval(
      values, confidence: confidence, resamples: resamples, seed: seed, statistic: statistic)
  }

  /// The interval of a statistic of replications.
  ///
  /// - Parameters:
  ///   - rows: What each replication gave: one number, or several that belong together (both sides
  ///     of a ratio).
  ///   - confidence: Of the interval, above 0 and below 1.
  ///   - resamples: How many times rows are drawn anew, with replacement. At 10,000 some 250 lie
  ///     beyond each end of a 95 % interval, so that seeds move an end by about 6 % of that tail.
  ///   - seed: The same rows, statistic and seed give the same interval. Draws are named by resample
  ///     and place.
  ///   - widened: For means and ratios of means: the resamples' percentiles are taken as far out as
  ///     Student's t would lie, at Φ(−√(n/(n − 1))·t). Resamples spread too little for few rows
  ///     (T. C. Hesterberg, What Teachers Should Know about the Bootstrap, The American Statistician
  ///     69, 2015, section 4.1.3). Not for quantiles, whose intervals are wide enough.
  ///   - statistic: Of at least one row; called `resamples` + rows + 1 times.
  /// - Returns: The interval, in the statistic's unit, and on what it rests.
  /// - Throws: `outOfRange` for fewer than `fewestResamples` or a confidence outside (0, 1);
  ///   `tooFew` where there are no rows. Every other difficulty is named by `basis`.
  package static func interval<Row>(
    _ rows: [Row], confidence: Double = 0.95, resamples: Int = 10_000, seed: UInt64,
    widened: Bool = false, statistic: ([Row]) -> Double
  ) throws(StatisticsError) -> BCa {
    guard resamples >= fewestResamples else { throw .outOfRange("resamples") }
    try StatisticsError.check(confidence: confidence)
    guard !rows.isEmpty else { throw .tooFew(needed: 1, given: 0) }
    let estimate = statistic(rows)
    guard rows.count >= 3 else { return nothing(estimate, confidence, .tooFew) }
    let draws = KeyedDraws(seed, .resample)
    var resample = rows
    let replicates = (0..<resamples).map { number in
      for place in rows.indices {
        resample[place] = rows[draws.index(below: rows.count, number, place)]
      }
      return statistic(resample)
    }
    let leftOut = rows.indices.map { left in
      var others = rows
      others.remove(at: left)
      return statistic(others)
    }
    return interval(
      estimate: estimate, replicates: replicates, leftOut: leftOut, confidence: confidence,
      tail: widened ? widenedTail(rows.count, confidence: confidence) : nil)
  }

  /// The share of resamples beyond each end that a t interval's ends correspond to.
  static func widenedTail(_ count: Int, confidence: Double) -> Double {
    let n = Double(count)
    let t = StudentT.quantile((1 + confidence) / 2, degreesOfFreedom: n - 1)
    return Elementary.normalCDF(-(n / (n - 1)).squareRoot() * t)
  }

  /// The interval from the statistic's values: of all rows, of the resamples, and with each row left
  /// out in turn.
  static func interval(
    estimate: Double, replicates: [Double], leftOut: [Double], confidence: Double,
    tail: Double? = nil
  ) -> BCa {
    guard estimate.isFinite, replicates.allSatisfy(\.isFinite), leftOut.allSatisfy(\.isFinite)
    else { return nothing(estimate, confidence, .undefined) }
    if replicates.allSatisfy({ $0 == estimate }) {
      let point = ConfidenceInterval(
        estimate: estimate, lower: estimate, upper: estimate, confidence: confidence)
      return BCa(interval: point, basis: .constant)
    }
    let sorted = replicates.sorted()
    let tail = tail ?? (1 - confidence) / 2
    func ends(_ low: Double, _ high: Double) -> ConfidenceInterval {
      ConfidenceInterval(
        estimate: estimate, lower: Sample.quantile(sorted: sorted, low),
        upper: Sample.quantile(sorted: sorted, high), confidence: confidence)
    }
    let bias = bias(estimate, replicates)
    let acceleration = acceleration(leftOut)
    guard bias.isFinite, let low = corrected(tail, bias, acceleration),
      let high = corrected(1 - tail, bias, acceleration)
    else { return BCa(interval: ends(tail, 1 - tail), basis: .percentile) }
    return BCa(interval: ends(low, high), basis: .bca, bias: bias, acceleration: acceleration)
  }

  /// z₀: the normal quantile of the share of resamples below the estimate, those equal to it
  /// counted half.
  static func bias(_ estimate: Double, _ replicates: [Double]) -> Double {
    let below = replicates.reduce(0.0) {
      $0 + ($1 < estimate ? 1 : $1 == estimate ? 0.5 : 0)
    }
    return Elementary.normalQuantile(below / Double(replicates.count))
  }

  /// a: a sixth of the skewness of the jackknife values; 0 where they are all equal.
  static func acceleration(_ leftOut: [Double]) -> Double {
    let mean = Sample.mean(leftOut)
    var (squares, cubes) = (0.0, 0.0)
    for value in leftOut {
      let deviation = mean - value
      squares += deviation * deviation
      cubes += deviation * deviation * deviation
    }
    return squares > 0 ? cubes / (6 * squares * squares.squareRoot()) : 0
  }

  /// Which percentile of the resamples takes the place of the one at `p`; nil where the correction
  /// has no answer.
  private static func corrected(_ p: Double, _ bias: Double, _ acceleration: Double) -> Double? {
    let shifted = bias + Elementary.normalQuantile(p)
    let divisor = 1 - acceleration * shifted
    return divisor > 0 ? Elementary.normalCDF(bias + shifted / divisor) : nil
  }

  private static func nothing(_ estimate: Double, _ confidence: Double, _ basis: Basis) -> BCa {
    let interval = ConfidenceInterval(
      estimate: estimate, lower: -.infinity, upper: .infinity, confidence: confidence)
    return BCa(interval: interval, basis: basis)
  }
}
