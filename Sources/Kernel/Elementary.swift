/// Elementary functions made only of + − × ÷ √, comparisons and bit patterns.
///
/// The C library's differ between systems and processors in the last bits, and one bit changes a
/// run. These give the same bits everywhere. Errors are a few units in the last place (ulp), as
/// the tests check against tables of 50 digits.
public enum Elementary {
  /// ln 2 in two parts: the first has 32 trailing zero bits, so that its product with a binary
  /// exponent is exact.
  static let ln2High = Double(bitPattern: 0x3FE6_2E42_FEE0_0000)
  static let ln2Low = Double(bitPattern: 0x3DEA_39EF_3579_3C76)

  /// The natural logarithm; −∞ at 0, NaN below.
  public static func log(_ x: Double) -> Double {
    if !(x > 0) { return x == 0 ? -.infinity : .nan }
    if x == .infinity { return x }
    var value = x
    var exponent = 0
    if value < 0x1p-1022 {
      value *= 0x1p54
      exponent = -54
    }
    // value = 2^exponent · m with m in [√½, √2).
    var bits = value.bitPattern
    let shifted = bits &+ (0x3FF0_0000_0000_0000 &- 0x3FE6_A09E_667F_3BCD)
    exponent += Int(shifted &>> 52) - 1023
    bits = shifted & 0x000F_FFFF_FFFF_FFFF &+ 0x3FE6_A09E_667F_3BCD
    let f = Double(bitPattern: bits) - 1
    let half = 0.5 * f * f
    let s = f / (2 + f)
    let correction = s * (half + atanhTail(s * s))
    if exponent == 0 { return f - (half - correction) }
    let k = Double(exponent)
    return k * ln2High - ((half - (correction + k * ln2Low)) - f)
  }

  /// 2·(z/3 + z²/5 + …), the series of 2·artanh(s)/s − 2 with z = s², for z up to 0.0295.
  private static func atanhTail(_ z: Double) -> Double {
    var sum = 2.0 / 23
    sum = sum * z + 2.0 / 21
    sum = sum * z + 2.0 / 19
    sum = sum * z + 2.0 / 17
    sum = sum * z + 2.0 / 15
    sum = sum * z + 2.0 / 13
    sum = sum * z + 2.0 / 11
    sum = sum * z + 2.0 / 9
    sum = sum * z + 2.0 / 7
    sum = sum * z + 2.0 / 5
    sum = sum * z + 2.0 / 3
    return sum * z
  }

  /// ln(1 + x), also for small x; −∞ at −1, NaN below.
  public static func log1p(_ x: Double) -> Double {
    if !(x > -1) { return x == -1 ? -.infinity : .nan }
    if x == .infinity { return x }
    if x.magnitude < 0x1p-54 { return x }
    let u = 1 + x
    let lost = x >= 1 ? 1 - (u - x) : x - (u - 1)
    return log(u) + lost / u
  }

  /// e to the power x.
  public static func exp(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x > 709.79 { return .infinity }
    if x < -745.2 { return 0 }
    let (k, high, low) = reduce(x)
    let r = high - low
    return scale(1 + (high - (low - r * r * expTail(r))), by: k)
  }

  /// e to the power x, minus 1, also for small x.
  public static func expm1(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x > 709.79 { return .infinity }
    if x < -40 { return -1 }
    if x.magnitude < 0x1p-54 { return x }
    let (k, high, low) = reduce(x)
    let r = high - low
    let part = high - (low - r * r * expTail(r))
    if k == 0 { return part }
    // 2^k·(1 + part) − 1
    if k > 56 { return scale(1 + part, by: k) }
    return scale((1 - scale(1, by: -k)) + part, by: k)
  }

  /// x to the power y, for x from 0, as exp(y·log x): the relative error is about |y·log x| ulp.
  /// NaN for negative x.
  public static func pow(_ x: Double, _ y: Double) -> Double {
    if y == 0 || x == 1 { return 1 }
    if x.isNaN || y.isNaN || x < 0 { return .nan }
    if y == 1 { return x }
    if x == 0 { return y > 0 ? 0 : .infinity }
    return exp(y * log(x))
  }

  /// x = k·ln 2 + (high − low), with |high − low| at most ½·ln 2.
  @inline(__always)
  private static func reduce(_ x: Double) -> (k: Int, high: Double, low: Double) {
    if x.magnitude < 0.34 { return (0, x, 0) }
    let quotient = x * 1.442695040888963407
    let k = Int(quotient + (quotient < 0 ? -0.5 : 0.5))
    return (k, x - Double(k) * ln2High, Double(k) * ln2Low)
  }

  /// (eʳ − 1 − r)/r², by its series, for |r| up to 0.35.
  @inline(__always)
  private static func expTail(_ r: Double) -> Double {
    var sum = 1.0 / 87_178_291_200
    sum = sum * r + 1.0 / 6_227_020_800
    sum = sum * r + 1.0 / 479_001_600
    sum = sum * r + 1.0 / 39_916_800
    sum = sum * r + 1.0 / 3_628_800
    sum = sum * r + 1.0 / 362_880
    sum = sum * r + 1.0 / 40_320
    sum = sum * r + 1.0 / 5_040
    sum = sum * r + 1.0 / 720
    sum = sum * r + 1.0 / 120
    sum = sum * r + 1.0 / 24
    sum = sum * r + 1.0 / 6
    return sum * r + 0.5
  }

  /// x·2^k, rounded once also when the result is subnormal; |k| at most 1,080.
  @inline(__always)
  private static func scale(_ x: Double, by k: Int) -> Double {
    if k >= -1021 && k <= 1023 { return x * power(k) }
    if k > 1023 { return x * 0x1p1023 * power(k - 1023) }
    return x * power(k + 1000) * 0x1p-1000
  }

  /// 2^k for a normal result.
  @inline(__always)
  private static func power(_ k: Int) -> Double {
    Double(bitPattern: UInt64(truncatingIfNeeded: k + 1023) &<< 52)
  }

  /// The polynomial of degree 7 with the given coefficients, the constant term last.
  @inline(__always)
  static func polynomial(_ x: Double, _ c: SIMD8<Double>) -> Double {
    let upper = ((c[0] * x + c[1]) * x + c[2]) * x + c[3]
    return (((upper * x + c[4]) * x + c[5]) * x + c[6]) * x + c[7]
  }

  /// The polynomial of degree 8 with the given coefficients and the constant term `then`.
  @inline(__always)
  static func polynomial(_ x: Double, _ c: SIMD8<Double>, then constant: Double) -> Double {
    polynomial(x, c) * x + constant
  }
}
