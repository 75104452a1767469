import Kernel

/// The largest of several t variables that share one estimate of spread and correlate by ½ pairwise:
/// what one-sided comparisons of several systems with one (a control, or the best) hang on.
///
/// C. W. Dunnett, A Multiple Comparison Procedure for Comparing Several Treatments with a Control,
/// Journal of the American Statistical Association 50 (1955); the same numbers serve multiple
/// comparisons with the best (J. C. Hsu, Multiple Comparisons, 1996).
package enum EquicorrelatedT {
  /// The probability that none of `count` such variables is above `d`. Absolute error below 10⁻¹⁰
  /// for counts to 100.
  ///
  /// - Parameters:
  ///   - d: The point, the same for all.
  ///   - count: How many variables, at least 1.
  ///   - df: Degrees of freedom of the shared estimate of spread, at least 1; ∞ where it is known.
  /// - Returns: NaN outside those ranges.
  ///
  /// With Z₀, Z₁ … standard normal and s the estimate of spread, T_i = (Z_i − Z₀)/(√2·s). Given Z₀
  /// and s they are independent, so that two integrals remain; both integrands are smooth and vanish
  /// at their ends, where the trapezoidal rule gains digits in proportion to its points.
  package static func cdf(_ d: Double, count: Int, degreesOfFreedom df: Double) -> Double {
    guard count >= 1, df >= 1, !d.isNaN else { return .nan }
    if df == .infinity { return given(d * 2.0.squareRoot(), count) }
    let a = df / 2
    // The logarithm of the density of u = ln s is constant − a·(e²ᵘ − 1 − 2u).
    let constant = Elementary.exp(
      0.693147180559945309417 - 0.918938533204672741780 - Elementary.stirlingRest(a))
    let scale = constant * a.squareRoot()
    let step = min(0.05, 0.35 / (2 * df).squareRoot())
    var sum = 0.0
    for direction in [-1.0, 1.0] {
      var index = direction < 0 ? 1.0 : 0
      while true {
        let u = direction * index * step
        let exponent = a * (Elementary.expm1(2 * u) - 2 * u)
        if exponent > 42 { break }
        let weight = Elementary.exp(-exponent)
        sum += weight * given(d * 2.0.squareRoot() * Elementary.exp(u), count)
        index += 1
      }
    }
    return min(scale * step * sum, 1)
  }

  /// The `d` at which that probability is `p`: the critical point of one-sided comparisons at joint
  /// confidence `p`. Relative error below 10⁻⁸.
  ///
  /// - Parameters:
  ///   - p: Between ½ and 1, neither included.
  ///   - count: How many comparisons, at least 1: one less than the systems.
  ///   - df: Degrees of freedom, as for `cdf`.
  /// - Returns: NaN outside those ranges.
  package static func quantile(_ p: Double, count: Int, degreesOfFreedom df: Double) -> Double {
    guard p > 0.5, p < 1, count >= 1, df >= 1 else { return .nan }
    // A single comparison needs less, Bonferroni's inequality more.
    var low = StudentT.quantile(p, degreesOfFreedom: df)
    var high = StudentT.quantile(1 - (1 - p) / Double(count), degreesOfFreedom: df)
    if count == 1 { return low }
    func error(_ d: Double) -> Double { cdf(d, count: count, degreesOfFreedom: df) - p }
    var (errorLow, errorHigh) = (error(low), error(high))
    // Regula falsi, halving the weight of an end that stays (the Illinois rule).
    for _ in 0..<100 where high - low > 1e-11 * high {
      let next = (low * errorHigh - high * errorLow) / (errorHigh - errorLow)
      guard next > low, next < high else { break }
      let value = error(next)
      if value == 0 { return next }
      if value < 0 {
        (low, errorLow) = (next, value)
        errorHigh /= 2
      } else {
        (high, errorHigh) = (next, value)
        errorLow /= 2
      }
    }
    return errorHigh.magnitude < errorLow.magnitude ? high : low
  }

  /// ∫ φ(z)·Φ(w + z)ᶜ dz: the probability that none of `count` Z_i − Z₀ is above w.
  private static func given(_ w: Double, _ count: Int) -> Double {
    let step = 0.7 / Double(count + 1).squareRoot()
    let half = Int(8.6 / step) + 1
    var sum = 0.0
    for index in -half...half {
      let z = Double(index) * step
      var power = 1.0
      var base = Elementary.normalCDF(w + z)
      var left = count
      while left > 0 {
        if left & 1 == 1 { power *= base }
        base *= base
        left >>= 1
      }
      sum += Elementary.exp(-0.5 * z * z) * power
    }
    return sum * step / 6.28318530717958647693.squareRoot()
  }
}
