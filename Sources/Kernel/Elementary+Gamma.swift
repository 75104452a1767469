extension Elementary {
  /// The probability that a gamma variable of the given shape (above 0) and scale 1 is at most x.
  ///
  /// Relative error about 1 part in 10¹³ for shapes from 0.01 to 10,000.
  public static func gammaCDF(shape: Double, _ x: Double) -> Double {
    gammaParts(shape: shape, x).below
  }

  /// The probability that a gamma variable of the given shape and scale 1 is above x.
  static func gammaSurvival(shape: Double, _ x: Double) -> Double {
    gammaParts(shape: shape, x).above
  }

  /// The number below which a gamma variable of the given shape and scale 1 lies with probability
  /// `p`; 0 at 0, ∞ at 1, NaN outside.
  ///
  /// It is found by iteration, so it rises with `p` only up to a relative rounding of some 10⁻¹³.
  public static func gammaQuantile(shape: Double, _ p: Double) -> Double {
    if !(p >= 0 && p <= 1 && shape > 0) { return .nan }
    if p > 0.5 { return gammaQuantile(shape: shape, above: 1 - p) }
    if p == 0 { return 0 }
    return solveGamma(shape: shape, log(p), logBelow: log(p), z: normalQuantile(p)) { x in
      log(gammaParts(shape: shape, x).below)
    }
  }

  /// The number above which such a variable lies with probability `q`, exact also for tiny `q`.
  static func gammaQuantile(shape: Double, above q: Double) -> Double {
    if q > 0.5 { return gammaQuantile(shape: shape, 1 - q) }
    if q == 0 { return .infinity }
    return solveGamma(shape: shape, -log(q), logBelow: log1p(-q), z: -normalQuantile(q)) { x in
      -log(gammaParts(shape: shape, x).above)
    }
  }

  /// The logarithm of the gamma function, for x above 0.
  static func logGamma(_ x: Double) -> Double {
    (x - 0.5) * log(x) - x + 0.918938533204672741780 + stirlingRest(x)
  }

  /// Finds the x at which the increasing `function` of x has the value `target`, by the secant
  /// rule on log x, kept inside a shrinking bracket.
  private static func solveGamma(
    shape: Double, _ target: Double, logBelow: Double, z: Double, _ function: (Double) -> Double
  ) -> Double {
    // Wilson and Hilferty's start; for a small one the first term of the series.
    let root = 1 - 1 / (9 * shape) + z / (3 * shape.squareRoot())
    var start = shape * root * root * root
    if !(root > 0.2) || start < 0.1 * shape {
      start = exp((logBelow + logGamma(shape + 1)) / shape)
    }
    if start < 0x1p-1000 { return start }
    var at = log(min(start, 0x1p1000))
    var (low, high) = (-Double.infinity, Double.infinity)
    var error = function(exp(at)) - target
    var step = error > 0 ? -0x1p-10 : 0x1p-10
    for _ in 0..<100 where error != 0 {
      if error > 0 { high = at } else { low = at }
      var next = at + step
      if !(next > low && next < high) { next = (low + high) * 0.5 }
      let nextError = function(exp(next)) - target
      let slope = (nextError - error) / (next - at)
      let moved = (next - at).magnitude
      at = next
      error = nextError
      if !(slope > 0) || moved <= 0x1p-50 * max(1, at.magnitude) { break }
      step = -error / slope
      step = min(max(step, -2), 2)
      if step.magnitude <= 0x1p-53 * max(1, at.magnitude) { break }
    }
    return exp(at)
  }

  /// The regularised incomplete gamma functions P and Q.
  private static func gammaParts(shape: Double, _ x: Double) -> (below: Double, above: Double) {
    if x.isNaN || !(shape > 0) { return (.nan, .nan) }
    if x <= 0 { return (0, 1) }
    if x == .infinity { return (1, 0) }
    let density = gammaDensity(shape: shape, x)
    if x < shape + 1 {
      // x^a·e^−x/Γ(a+1) · (1 + x/(a+1) + x²/((a+1)(a+2)) + …)
      var (term, sum, divisor) = (1.0, 1.0, shape)
      while term > sum * 0x1p-56 {
        divisor += 1
        term *= x / divisor
        sum += term
      }
      let below = min(density * sum, 1)
      return (below, 1 - below)
    }
    let above = min(density * shape * gammaFraction(shape: shape, x), 1)
    return (1 - above, above)
  }

  /// Legendre's continued fraction of Γ(a, x)·eˣ·x^−a, by Lentz's method.
  private static func gammaFraction(shape: Double, _ x: Double) -> Double {
    var b = x + 1 - shape
    var c = 0x1p900
    var d = 1 / b
    var product = d
    for index in 1..<100_000 {
      let n = Double(index)
      let a = -n * (n - shape)
      b += 2
      d = a * d + b
      if d.magnitude < 0x1p-900 { d = 0x1p-900 }
      c = b + a / c
      if c.magnitude < 0x1p-900 { c = 0x1p-900 }
      d = 1 / d
      let factor = d * c
      product *= factor
      if (factor - 1).magnitude < 0x1p-52 { break }
    }
    return product
  }

  /// x^a·e^−x/Γ(a+1), from deviances so that large a lose nothing (C. Loader, 2000).
  private static func gammaDensity(shape: Double, _ x: Double) -> Double {
    let exponent = -stirlingRest(shape) - shape * deviance(x / shape, (x - shape) / shape)
    return exp(exponent) / (6.28318530717958647693 * shape).squareRoot()
  }

  /// t − ln(1 + t), where ratio = 1 + t.
  package static func deviance(_ ratio: Double, _ t: Double) -> Double {
    if t.magnitude > 0.3 { return t - log(ratio) }
    // With s = t/(2+t): ln(1+t) = 2·(s + s³/3 + …), and t − 2s = t·s.
    let s = t / (2 + t)
    let square = s * s
    var (power, sum, divisor) = (2 * s * square, 0.0, 3.0)
    while power.magnitude > 0x1p-60 * (t * s).magnitude {
      sum += power / divisor
      power *= square
      divisor += 2
    }
    return t * s - sum
  }

  /// ln Γ(x) − ((x − ½)·ln x − x + ½·ln 2π), by Stirling's series from x = 16.
  package static func stirlingRest(_ x: Double) -> Double {
    var at = x
    var sum = 0.0
    while at < 16 {
      sum += (at + 0.5) * log1p(1 / at) - 1
      at += 1
    }
    let square = 1 / (at * at)
    let series = polynomial(
      square,
      SIMD8(
        0, 1.0 / 156, -691.0 / 360_360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12))
    return sum + series / at
  }
}
