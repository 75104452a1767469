/// Makers, each of which checks its numbers.
extension Distribution {
  /// Always `value`.
  public static func constant(_ value: Double) throws(DistributionError) -> Distribution {
    try check(finite: value, .value)
    return Distribution(family: .constant(value))
  }

  /// Equally likely from `low` to `high`.
  public static func uniform(
    low: Double, high: Double
  ) throws(DistributionError) -> Distribution {
    try check(finite: low, .low)
    try check(finite: high, .high)
    if low > high { throw .outOfOrder(.low, .high) }
    return Distribution(
      family: low == high ? .constant(low) : .uniform(low: low, high: high))
  }

  /// Density rising from `low` to `mode` and falling to `high`.
  public static func triangular(
    low: Double, mode: Double, high: Double
  ) throws(DistributionError) -> Distribution {
    try check(finite: low, .low)
    try check(finite: mode, .mode)
    try check(finite: high, .high)
    if low > mode { throw .outOfOrder(.low, .mode) }
    if mode > high { throw .outOfOrder(.mode, .high) }
    return Distribution(
      family: low == high ? .constant(low) : .triangular(low: low, mode: mode, high: high))
  }

  /// The time to the next of events that happen independently; `mean` above 0.
  public static func exponential(mean: Double) throws(DistributionError) -> Distribution {
    try check(positive: mean, .mean)
    return Distribution(family: .exponential(mean: mean))
  }

  /// The exponential of a normal variable with standard deviation `sigma` (from 0); `median` above
  /// 0. Two thirds of the values lie between median÷e^sigma and median×e^sigma.
  public static func lognormal(
    median: Double, sigma: Double
  ) throws(DistributionError) -> Distribution {
    try check(positive: median, .median)
    try check(notNegative: sigma, .sigma)
    return Distribution(
      family: sigma == 0 ? .constant(median) : .lognormal(median: median, sigma: sigma))
  }

  /// The bell curve with standard deviation `sd`, from 0. It reaches below zero.
  public static func normal(mean: Double, sd: Double) throws(DistributionError) -> Distribution {
    try check(finite: mean, .mean)
    try check(notNegative: sd, .standardDeviation)
    return Distribution(
      family: sd == 0 ? .constant(mean) : .normal(mean: mean, standardDeviation: sd))
  }

  /// The gamma distribution; `mean` and `shape` above 0. The variance is mean²÷shape.
  public static func gamma(
    mean: Double, shape: Double
  ) throws(DistributionError) -> Distribution {
    try check(positive: mean, .mean)
    try check(positive: shape, .shape)
    return Distribution(family: .gamma(mean: mean, shape: shape))
  }

  /// The Weibull distribution; `scale` (the 63 % quantile) and `shape` above 0.
  public static func weibull(
    scale: Double, shape: Double
  ) throws(DistributionError) -> Distribution {
    try check(positive: scale, .scale)
    try check(positive: shape, .shape)
    return Distribution(family: .weibull(scale: scale, shape: shape))
  }

  private static func check(
    finite value: Double, _ parameter: DistributionError.Parameter
  ) throws(DistributionError) {
    if !value.isFinite { throw .notFinite(parameter) }
  }

  private static func check(
    positive value: Double, _ parameter: DistributionError.Parameter
  ) throws(DistributionError) {
    try check(finite: value, parameter)
    if value <= 0 { throw .notPositive(parameter) }
  }

  private static func check(
    notNegative value: Double, _ parameter: DistributionError.Parameter
  ) throws(DistributionError) {
    try check(finite: value, parameter)
    if value < 0 { throw .negative(parameter) }
  }
}
