extension Elementary {
  /// The standard normal distribution function.
  ///
  /// By W. J. Cody's rational approximations of the error function (Mathematics of Computation 23,
  /// 1969): a few ulp, also in the lower tail.
  public static func normalCDF(_ x: Double) -> Double {
    if x.isNaN { return x }
    let z = x * 0.707106781186547524401
    let size = z.magnitude
    if size <= 0.46875 { return 0.5 + 0.5 * z * erfRatio(z * z) }
    // z is rounded, which the tail would magnify; x² / 2 is formed from x itself.
    let tail = 0.5 * gaussian(x.magnitude) * (size <= 4 ? erfcMiddle(size) : erfcFar(size))
    return x > 0 ? 1 - tail : tail
  }

  /// The number below which a standard normal variable lies with probability `p`; −∞ at 0, ∞ at 1,
  /// NaN outside.
  ///
  /// By M. J. Wichura's algorithm AS 241 (Applied Statistics 37, 1988), about 1 part in 10¹⁶.
  public static func normalQuantile(_ p: Double) -> Double {
    if !(p >= 0 && p <= 1) { return .nan }
    if p == 0 { return -.infinity }
    if p == 1 { return .infinity }
    let q = p - 0.5
    if q.magnitude <= 0.425 { return q * quantileMiddle(0.180625 - q * q) }
    let r = (-log(q < 0 ? p : 1 - p)).squareRoot()
    let size = r <= 5 ? quantileTail(r - 1.6) : quantileFar(r - 5)
    return q < 0 ? -size : size
  }

  /// exp(−x²/2) without the error that rounding x² would bring for large x.
  private static func gaussian(_ x: Double) -> Double {
    if x > 40 { return 0 }
    let coarse = Double(Int(x * 16)) / 16
    let rest = (x - coarse) * (x + coarse)
    return exp(-0.5 * coarse * coarse) * exp(-0.5 * rest)
  }

  /// erf(z)/z for |z| up to 0.46875, from y = z².
  private static func erfRatio(_ y: Double) -> Double {
    polynomial(
      y,
      SIMD8(
        0, 0, 0, 1.85777706184603153e-1, 3.16112374387056560e0, 1.13864154151050156e2,
        3.77485237685302021e2, 3.20937758913846947e3))
      / polynomial(
        y,
        SIMD8(
          0, 0, 0, 1, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3,
          2.84423683343917062e3))
  }

  /// exp(z²)·erfc(z) for z from 0.46875 to 4.
  private static func erfcMiddle(_ z: Double) -> Double {
    polynomial(
      z,
      SIMD8(
        2.15311535474403846e-8, 5.64188496988670089e-1, 8.88314979438837594e0,
        6.61191906371416295e1, 2.98635138197400131e2, 8.81952221241769090e2, 1.71204761263407058e3,
        2.05107837782607147e3), then: 1.23033935479799725e3)
      / polynomial(
        z,
        SIMD8(
          1, 1.57449261107098347e1, 1.17693950891312499e2, 5.37181101862009858e2,
          1.62138957456669019e3, 3.29079923573345963e3, 4.36261909014324716e3, 3.43936767414372164e3
        ), then: 1.23033935480374942e3)
  }

  /// exp(z²)·erfc(z) for z from 4.
  private static func erfcFar(_ z: Double) -> Double {
    let y = 1 / (z * z)
    let ratio =
      y
      * polynomial(
        y,
        SIMD8(
          0, 0, 1.63153871373020978e-2, 3.05326634961232344e-1, 3.60344899949804439e-1,
          1.25781726111229246e-1, 1.60837851487422766e-2, 6.58749161529837803e-4))
      / polynomial(
        y,
        SIMD8(
          0, 0, 1, 2.56852019228982242e0, 1.87295284992346047e0, 5.27905102951428412e-1,
          6.05183413124413191e-2, 2.33520497626869185e-3))
    return (0.564189583547756286948 - ratio) / z
  }

  private static func quantileMiddle(_ r: Double) -> Double {
    polynomial(
      r,
      SIMD8(
        2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4,
        4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
        1.3314166789178437745e2, 3.3871328727963666080e0))
      / polynomial(
        r,
        SIMD8(
          5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4,
          2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2,
          4.2313330701600911252e1, 1))
  }

  private static func quantileTail(_ r: Double) -> Double {
    polynomial(
      r,
      SIMD8(
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
        1.27045825245236838258e0, 3.64784832476320460504e0, 5.76949722146069140550e0,
        4.63033784615654529590e0, 1.42343711074968357734e0))
      / polynomial(
        r,
        SIMD8(
          1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
          1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e0,
          2.05319162663775882187e0, 1))
  }

  private static func quantileFar(_ r: Double) -> Double {
    polynomial(
      r,
      SIMD8(
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
        2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e0,
        5.46378491116411436990e0, 6.65790464350110377720e0))
      / polynomial(
        r,
        SIMD8(
          2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
          7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
          5.99832206555887937690e-1, 1))
  }
}
