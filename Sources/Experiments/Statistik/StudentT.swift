import Kernel

/// Student's t distribution.
///
/// Degrees of freedom are real and at least 1; ∞ is the normal distribution. Outside, and where a
/// probability lies outside [0, 1], the answer is NaN. Relative error below 10⁻¹⁰ for
/// probabilities from 10⁻¹⁰⁰ on either side (Student, The Probable Error of a Mean, Biometrika 6,
/// 1908).
package enum StudentT {
  /// The probability that the variable is at most `t`.
  package static func cdf(_ t: Double, degreesOfFreedom: Double) -> Double {
    guard t.magnitude > 0 || t.isNaN else { return degreesOfFreedom >= 1 ? 0.5 : .nan }
    let (centre, tail) = parts(t.magnitude, degreesOfFreedom)
    return t < 0 ? tail : 0.5 + centre
  }

  /// The probability that the variable is above `t`, exact also far out.
  package static func survival(_ t: Double, degreesOfFreedom: Double) -> Double {
    cdf(-t, degreesOfFreedom: degreesOfFreedom)
  }

  /// The probability that the variable lies at least as far from 0 as `t`: the p-value of a
  /// two-sided test.
  package static func twoSided(_ t: Double, degreesOfFreedom: Double) -> Double {
    min(2 * cdf(-t.magnitude, degreesOfFreedom: degreesOfFreedom), 1)
  }

  /// The number below which the variable lies with probability `p`; −∞ at 0, ∞ at 1.
  package static func quantile(_ p: Double, degreesOfFreedom: Double) -> Double {
    guard p >= 0, p <= 1, degreesOfFreedom >= 1 else { return .nan }
    if degreesOfFreedom == .infinity { return Elementary.normalQuantile(p) }
    if p == 0 { return -.infinity }
    if p == 1 { return .infinity }
    if p == 0.5 { return 0 }
    let away = (p - 0.5).magnitude
    let size =
      away < 0.25
      ? solve(degreesOfFreedom, central: away)
      : solve(degreesOfFreedom, tail: p < 0.5 ? p : 1 - p)
    return p < 0.5 ? -size : size
  }

  /// The t at which P(0 < T ≤ t) is `central`.
  private static func solve(_ df: Double, central target: Double) -> Double {
    // Below the root, since no t distribution has a higher density in the middle than the normal.
    iterate(Elementary.log(2.50662827463100050242 * target)) { t in
      let centre = parts(t, df).centre
      return (Elementary.log(centre / target), t * density(t, df) / centre)
    }
  }

  /// The t at which P(T > t) is `tail`.
  private static func solve(_ df: Double, tail target: Double) -> Double {
    iterate(Elementary.log(-Elementary.normalQuantile(target))) { t in
      let tail = parts(t, df).tail
      return (Elementary.log(tail / target), -t * density(t, df) / tail)
    }
  }

  /// Newton's rule on ln t. The logarithms of both probabilities are concave in ln t, so that after
  /// the first step it approaches from one side and never passes.
  private static func iterate(
    _ start: Double, _ function: (Double) -> (value: Double, slope: Double)
  ) -> Double {
    var at = start
    for _ in 0..<100 {
      let (value, slope) = function(Elementary.exp(at))
      let step = value / slope
      guard step.isFinite else { break }
      at -= step
      if step.magnitude <= 0x1p-51 * max(1, at.magnitude) { break }
    }
    return Elementary.exp(at)
  }

  /// The density at `t`.
  private static func density(_ t: Double, _ df: Double) -> Double {
    let a = df / 2
    // ln Γ(a + ½) − ln Γ(a) − ½·ln a, without the difference of two large numbers.
    let ratio =
      a * Elementary.log1p(0.5 / a) - 0.5 + Elementary.stirlingRest(a + 0.5)
      - Elementary.stirlingRest(a)
    let exponent = ratio - (a + 0.5) * Elementary.log1p(t / df * t)
    return Elementary.exp(exponent) / 6.28318530717958647693.squareRoot()
  }

  /// P(0 < T ≤ t) and P(T > t), for t above 0.
  private static func parts(_ t: Double, _ df: Double) -> (centre: Double, tail: Double) {
    guard t > 0, df >= 1 else { return (.nan, .nan) }
    if t == .infinity { return (0.5, 0) }
    if df == .infinity {
      let tail = Elementary.normalCDF(-t)
      return (0.5 - tail, tail)
    }
    let square = t * t
    let (below, above) = IncompleteBeta.parts(
      df / 2, 0.5, x: df / (df + square), y: square / (df + square))
    return (above / 2, below / 2)
  }
}
