/// A probability distribution that is sampled by inversion: one uniform number makes one draw, and
/// a greater number never makes a smaller draw.
///
/// Inversion keeps draws comparable between variants of a scenario: under the same uniform number
/// a longer mean gives a longer time. Units are those of the parameters.
///
/// ```swift
/// let days = try Distribution.lognormal(median: 12, sigma: 0.6).truncated(low: 1, high: 90)
/// let draw = days.quantile(KeyedRandom.uniform(fromBits: bits))
/// ```
public struct Distribution: Hashable, Sendable {
  /// The kinds of distribution, with their parameters as checked by the makers of `Distribution`.
  public enum Family: Hashable, Sendable {
    /// Always the value.
    case constant(Double)
    /// Equally likely from low to high.
    case uniform(low: Double, high: Double)
    /// Density rising from low to mode and falling to high.
    case triangular(low: Double, mode: Double, high: Double)
    /// The time to the next of events that happen independently, with its mean.
    case exponential(mean: Double)
    /// The exponential of a normal variable with standard deviation sigma.
    case lognormal(median: Double, sigma: Double)
    /// The bell curve.
    case normal(mean: Double, standardDeviation: Double)
    /// The gamma distribution; shape 1 is the exponential, whole shapes are Erlang's.
    case gamma(mean: Double, shape: Double)
    /// The Weibull distribution; shape 1 is the exponential with mean scale.
    case weibull(scale: Double, shape: Double)
  }

  /// The kind and its parameters.
  public let family: Family

  /// The limits of the truncation, infinite where there is none.
  public private(set) var low = -Double.infinity
  /// See `low`.
  public private(set) var high = Double.infinity

  /// Where the truncated interval begins on the scale of probability: of lying below `low`, or,
  /// when `countsFromAbove`, of lying above it, which is exact in the upper tail.
  private var start = 0.0
  /// The probability of lying within the limits.
  private var span = 1.0
  private var countsFromAbove = false

  init(family: Family) { self.family = family }

  /// The same distribution on the condition that the value lies from `low` to `high`.
  ///
  /// The inverse is taken on the restricted interval of probability, so a draw still takes one
  /// uniform number. Limits that are already there stay; the narrower hold.
  public func truncated(low: Double, high: Double) throws(DistributionError) -> Distribution {
    if low.isNaN { throw .notFinite(.low) }
    if high.isNaN { throw .notFinite(.high) }
    if low > high { throw .outOfOrder(.low, .high) }
    var result = self
    result.low = max(low, self.low)
    result.high = min(high, self.high)
    if case .constant(let value) = family {
      if !(result.low <= value && value <= result.high) { throw .nothingWithin }
      return result
    }
    let (belowLow, aboveLow) = family.probabilities(result.low)
    let (belowHigh, aboveHigh) = family.probabilities(result.high)
    result.countsFromAbove = aboveLow < 0.5
    result.start = result.countsFromAbove ? aboveLow : belowLow
    result.span = result.countsFromAbove ? aboveLow - aboveHigh : belowHigh - belowLow
    if !(result.span > 1e-300) { throw .nothingWithin }
    return result
  }

  /// The value that is not exceeded with probability `u`, which lies in the open interval (0, 1).
  public func quantile(_ u: Double) -> Double {
    if !isTruncated { return family.quantile(u) }
    let value =
      countsFromAbove
      ? family.upperQuantile(start - u * span) : family.quantile(start + u * span)
    return min(max(value, low), high)
  }

  /// Whether limits are set.
  public var isTruncated: Bool { low > -.infinity || high < .infinity }

  /// The probability of a value of at most `x`.
  public func cumulative(_ x: Double) -> Double {
    if !isTruncated || x.isNaN { return family.probabilities(x).below }
    if x < low { return 0 }
    if x >= high { return 1 }
    let (below, above) = family.probabilities(x)
    if case .constant = family { return below }
    return min(max((countsFromAbove ? start - above : below - start) / span, 0), 1)
  }
}
