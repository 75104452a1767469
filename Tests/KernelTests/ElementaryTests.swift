import Testing

@testable import Kernel

@Suite("elementary functions")
struct ElementaryTests {
  /// How far two doubles lie apart, in steps between neighbouring doubles.
  static func steps(_ a: Double, _ b: Double) -> UInt64 {
    if a == b { return 0 }
    if !a.isFinite || !b.isFinite { return .max }
    func place(_ x: Double) -> Int64 {
      let bits = Int64(bitPattern: x.bitPattern)
      return bits < 0 ? Int64.min - bits : bits
    }
    let (first, second) = (place(a), place(b))
    return (max(first, second) - min(first, second)).magnitude
  }

  /// Compares with the table; the error is at most `ulp` steps.
  static func check(
    _ name: String, _ table: [(UInt64, UInt64)], ulp: UInt64, _ function: (Double) -> Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var worst: (UInt64, Double) = (0, 0)
    for (argument, value) in table {
      let x = Double(bitPattern: argument)
      let error = steps(function(x), Double(bitPattern: value))
      if error > worst.0 { worst = (error, x) }
    }
    #expect(
      worst.0 <= ulp, "\(name) is off by \(worst.0) ulp at \(worst.1)",
      sourceLocation: sourceLocation)
  }

  @Test("log, exp, log1p and expm1 agree with exact values within two units in the last place")
  func agreeWithTable() {
    Self.check("log", ElementaryTable.log, ulp: 1, Elementary.log)
    Self.check("exp", ElementaryTable.exp, ulp: 1, Elementary.exp)
    Self.check("log1p", ElementaryTable.log1p, ulp: 2, Elementary.log1p)
    Self.check("expm1", ElementaryTable.expm1, ulp: 2, Elementary.expm1)
  }

  @Test("the normal distribution and its inverse agree with exact values to a few ulp")
  func normalAgreesWithTable() {
    Self.check("normalCDF", ElementaryTable.normalCDF, ulp: 8, Elementary.normalCDF)
    Self.check("normalQuantile", ElementaryTable.normalQuantile, ulp: 8, Elementary.normalQuantile)
  }

  @Test("the gamma distribution agrees with exact values to 1 part in 10¹³")
  func gammaAgreesWithTable() {
    for row in ElementaryTable.gammaCDF {
      let (shape, x) = (Double(bitPattern: row.0), Double(bitPattern: row.1))
      let exact = Double(bitPattern: row.2)
      let found = Elementary.gammaCDF(shape: shape, x)
      #expect((found - exact).magnitude <= 1e-13 * exact, "shape \(shape) at \(x)")
    }
  }

  @Test(
    "the gamma quantile undoes the distribution function",
    arguments: [0.01, 0.05, 0.3, 0.9, 1, 2, 5.5, 40, 1000, 10_000])
  func gammaRoundTrip(shape: Double) {
    for p in [1e-15, 1e-6, 0.001, 0.03, 0.2, 0.5, 0.77, 0.99, 0.99999, 1 - 1e-12] {
      let x = Elementary.gammaQuantile(shape: shape, p)
      if x < 1e-290 { continue }
      let back = Elementary.gammaCDF(shape: shape, x)
      let error = (back - p).magnitude / min(p, 1)
      #expect(error < 2e-12, "shape \(shape), p \(p): x \(x) gives \(back)")
    }
    #expect(Elementary.gammaQuantile(shape: shape, 0) == 0)
    #expect(Elementary.gammaQuantile(shape: shape, 1) == .infinity)
  }

  @Test("arguments at and beyond the ends give infinities, zero and NaN as the functions do")
  func ends() {
    #expect(Elementary.log(0) == -.infinity && Elementary.log(.infinity) == .infinity)
    #expect(Elementary.log(-1).isNaN && Elementary.log(.nan).isNaN && Elementary.log(1) == 0)
    #expect(Elementary.log1p(-1) == -.infinity && Elementary.log1p(.infinity) == .infinity)
    #expect(Elementary.log1p(-1.5).isNaN && Elementary.log1p(0) == 0)
    #expect(Elementary.exp(.infinity) == .infinity && Elementary.exp(-.infinity) == 0)
    #expect(Elementary.exp(710) == .infinity && Elementary.exp(-746) == 0)
    #expect(Elementary.exp(.nan).isNaN && Elementary.exp(0) == 1)
    #expect(Elementary.expm1(.infinity) == .infinity && Elementary.expm1(-.infinity) == -1)
    #expect(Elementary.expm1(.nan).isNaN && Elementary.expm1(0) == 0)
    #expect(Elementary.normalCDF(.infinity) == 1 && Elementary.normalCDF(-.infinity) == 0)
    #expect(Elementary.normalCDF(.nan).isNaN && Elementary.normalCDF(0) == 0.5)
    #expect(Elementary.normalQuantile(0) == -.infinity)
    #expect(Elementary.normalQuantile(1) == .infinity && Elementary.normalQuantile(0.5) == 0)
    #expect(Elementary.normalQuantile(-0.1).isNaN && Elementary.normalQuantile(.nan).isNaN)
    #expect(Elementary.gammaCDF(shape: 2, 0) == 0 && Elementary.gammaCDF(shape: 2, .infinity) == 1)
    #expect(Elementary.gammaCDF(shape: -1, 1).isNaN)
  }

  @Test("a power is within its stated error, and exact where that is plain")
  func powers() {
    for (x, y, exact) in [
      (2, 10, 1024), (2, 0.5, 1.4142135623730951), (10, -3, 0.001), (0.3, 3, 0.027), (7, 1, 7),
      (1.5, 100, 4.065611775352152e17), (1e10, 20, 1e200),
    ] as [(Double, Double, Double)] {
      let error = (Elementary.pow(x, y) - exact).magnitude / exact
      let bound = 0x1p-52 * (2 + (y * Elementary.log(x)).magnitude)
      #expect(error <= bound, "\(x) to the power \(y)")
    }
    #expect(Elementary.pow(0, 2) == 0 && Elementary.pow(0, -1) == .infinity)
    #expect(Elementary.pow(0, 0) == 1 && Elementary.pow(-1, 2).isNaN)
  }
}
