import Kernel

/// The regularised incomplete beta function.
package enum IncompleteBeta {
  /// I_x(a, b), the probability that a beta variable of shapes `a` and `b` (above 0) is at most
  /// `x`, and the probability that it is above. Relative error about 1 part in 10¹³ in the smaller
  /// of the two.
  ///
  /// - Parameters:
  ///   - a: The first shape.
  ///   - b: The second shape.
  ///   - x: Where, from 0 to 1.
  ///   - y: 1 − x, given apart so that neither end loses digits.
  /// - Returns: NaN twice where a shape is not above 0 or `x` lies outside [0, 1].
  ///
  /// By the continued fraction 8.17.22 of the NIST Handbook of Mathematical Functions (2010), with
  /// the factor before it from deviances (C. Loader, Fast and Accurate Computation of Binomial
  /// Probabilities, 2000), so that large shapes lose nothing.
  package static func parts(
    _ a: Double, _ b: Double, x: Double, y: Double
  ) -> (below: Double, above: Double) {
    guard a > 0, b > 0, x >= 0, y >= 0 else { return (.nan, .nan) }
    if x == 0 { return (0, 1) }
    if y == 0 { return (1, 0) }
    let factor = factor(a, b, x: x, y: y)
    if x <= (a + 1) / (a + b + 2) {
      let below = min(factor * fraction(a, b, x) / a, 1)
      return (below, 1 - below)
    }
    let above = min(factor * fraction(b, a, y) / b, 1)
    return (1 - above, above)
  }

  /// xᵃ·yᵇ/B(a, b).
  private static func factor(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
    let n = a + b
    // (n·x − a)/a and (n·y − b)/b, from x + y = 1.
    let excess = b * x - a * y
    let exponent =
      Elementary.stirlingRest(n) - Elementary.stirlingRest(a) - Elementary.stirlingRest(b)
      - a * Elementary.deviance(n * x / a, excess / a)
      - b * Elementary.deviance(n * y / b, -excess / b)
    return Elementary.exp(exponent) * (a / n * b / 6.28318530717958647693).squareRoot()
  }

  /// The continued fraction, by Lentz's method.
  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    var c = 1.0
    var d = 1 / away(1 - (a + b) * x / (a + 1))
    var product = d
    for index in 1..<1_000_000 {
      let m = Double(index)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / away(1 + even * d)
      c = away(1 + even / c)
      product *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / away(1 + odd * d)
      c = away(1 + odd / c)
      let step = d * c
      product *= step
      if (step - 1).magnitude < 0x1p-52 { break }
    }
    return product
  }

  /// The number itself, kept away from 0.
  private static func away(_ x: Double) -> Double { x.magnitude < 0x1p-900 ? 0x1p-900 : x }
}
