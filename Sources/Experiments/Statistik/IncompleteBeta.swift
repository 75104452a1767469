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
  /// By the continued fraction of A. R. DiDonato and A. H. Morris (Algorithm 708, ACM Transactions on
  /// Mathematical Software 18, 1992), with the factor before it from deviances (C. Loader, Fast and
  /// Accurate Computation of Binomial Probabilities, 2000), so that large shapes lose nothing.
  package static func parts(
    _ a: Double, _ b: Double, x: Double, y: Double
  ) -> (below: Double, above: Double) {
    guard a > 0, b > 0, x >= 0, y >= 0 else { return (.nan, .nan) }
    if x == 0 { return (0, 1) }
    if y == 0 { return (1, 0) }
    let factor = factor(a, b, x: x, y: y)
    if x <= (a + 1) / (a + b + 2) {
      let below = min(factor / fraction(a, b, x: x, y: y), 1)
      return (below, 1 - below)
    }
    let above = min(factor / fraction(b, a, x: y, y: x), 1)
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

  /// The continued fraction by which xᵃ·yᵇ/B(a, b) is divided, by Lentz's method. Each partial
  /// denominator hangs on a·y − b·x, not on differences of numbers next to 1.
  private static func fraction(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
    let lambda = a * y - b * x + 1
    var product = away(a * lambda / (a + 1))
    var (c, d) = (product, 0.0)
    for index in 1..<1_000_000 {
      let m = Double(index)
      let odd = a + 2 * m - 1
      let numerator = (a + m - 1) / odd * ((a + b + m - 1) / odd) * m * (b - m) * x * x
      let denominator =
        m + m * (b - m) / odd * x + (a + m) / (odd + 2) * (lambda + m * (1 + y))
      d = 1 / away(denominator + numerator * d)
      c = away(denominator + numerator / c)
      let step = c * d
      product *= step
      if (step - 1).magnitude < 0x1p-51 { break }
    }
    return product
  }

  /// The number itself, kept away from 0.
  private static func away(_ x: Double) -> Double { x.magnitude < 0x1p-900 ? 0x1p-900 : x }
}
