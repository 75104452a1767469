import Testing

@testable import Experiments

@Suite("BCa bootstrap")
struct BCaTests {
  private let a = StatistikTable.a
  private let b = StatistikTable.b

  private func expect(
    _ result: BCa, _ number: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let exact = Array(StatistikTable.bca[(5 * number)..<(5 * number + 5)])
    #expect(result.basis == .bca, sourceLocation: sourceLocation)
    let found = [
      result.interval.estimate, result.interval.lower, result.interval.upper,
      try #require(result.bias), try #require(result.acceleration),
    ]
    for (x, y) in zip(found, exact) {
      #expect((x - y).magnitude < 1e-9, "\(found), exact \(exact)", sourceLocation: sourceLocation)
    }
  }

  @Test("with the same resamples it is SciPy's, to 10⁻⁹: mean, median, p90, a ratio")
  func scipy() throws {
    func of(_ confidence: Double, _ statistic: ([Double]) -> Double) throws -> BCa {
      try BCa.interval(a, confidence: confidence, resamples: 2000, seed: 2024, statistic: statistic)
    }
    try expect(try of(0.95, Sample.mean), 0)
    try expect(try of(0.95, Sample.median), 1)
    try expect(try of(0.9) { Sample.quantile($0, 0.9) }, 2)
    let rows = zip(a, b).map { (a: $0, b: $1) }
    let ratio = try BCa.interval(rows, resamples: 2000, seed: 2024) { rows in
      rows.reduce(0) { $0 + $1.a } / rows.reduce(0) { $0 + $1.b }
    }
    try expect(ratio, 3)
  }

  @Test("widened percentiles are Hesterberg's, and SciPy's interval at them")
  func widened() throws {
    // What Teachers Should Know about the Bootstrap (2015), table 3, to its four decimals.
    for (n, tail) in [(5, 0.0010), (10, 0.0086), (20, 0.0159), (40, 0.0203), (80, 0.0226)] {
      #expect((BCa.widenedTail(n, confidence: 0.95) - tail).magnitude < 0.5e-4 + 1e-6, "\(n)")
    }
    let tail = BCa.widenedTail(a.count, confidence: 0.95)
    let wide = try BCa.interval(
      a, resamples: 2000, seed: 2024, widened: true, statistic: Sample.mean)
    let same = try BCa.interval(
      a, confidence: 1 - 2 * tail, resamples: 2000, seed: 2024, statistic: Sample.mean)
    #expect((wide.interval.lower - same.interval.lower).magnitude < 1e-12)
    #expect((wide.interval.upper - same.interval.upper).magnitude < 1e-12)
    #expect(wide.interval.confidence == 0.95)
  }

  @Test("a quantile has ends only where it lies among so many values often enough")
  func fewest() throws {
    for (p, fewest) in [(0.5, 6), (0.9, 36), (0.1, 36)] {
      for (count, basis) in [(fewest - 1, BCa.Basis.tooFew), (fewest, .bca)] {
        let values = Draws.normals(3, 1, count: count)
        let found = try BCa.quantile(values, p, resamples: 2000, seed: 1)
        #expect(found.basis == basis, "\(p) \(count)")
        #expect(found.interval.estimate == Sample.quantile(values, p))
        #expect(found.interval.halfWidth.isFinite == (basis == .bca))
      }
    }
  }

  @Test("a ratio's ends are the outer ones of BCa's and Fieller's")
  func ratio() throws {
    let rows = zip(a, b).map { (over: $0, under: $1) }
    let found = try BCa.ratio(rows, resamples: 2000, seed: 2024)
    let own = try BCa.interval(rows, resamples: 2000, seed: 2024, widened: true) { rows in
      rows.reduce(0) { $0 + $1.over } / rows.reduce(0) { $0 + $1.under }
    }
    let (lower, upper) = try #require(BCa.fieller(rows, confidence: 0.95))
    #expect(found.interval.lower == min(lower, own.interval.lower))
    #expect(found.interval.upper == max(upper, own.interval.upper))
    // Its ends are where Student's t interval of the mean of x − r·y begins to hold 0.
    for end in [lower, upper] {
      let mean = try ConfidenceInterval.mean(rows.map { $0.over - end * $0.under })
      #expect(min(mean.lower.magnitude, mean.upper.magnitude) < 1e-9, "\(mean)")
    }
    let zero = try BCa.ratio(
      [1.0, 2, 3, 4].enumerated().map { (over: $1, under: $0 % 2 == 0 ? 1.0 : -0.9) },
      resamples: 2000, seed: 1)
    #expect(zero.basis == .undefined)
  }

  @Test("the same seed gives the same interval, another nearly the same")
  func seeds() throws {
    let first = try BCa.interval(a, seed: 1, statistic: Sample.mean)
    #expect(try BCa.interval(a, seed: 1, statistic: Sample.mean) == first)
    let second = try BCa.interval(a, seed: 2, statistic: Sample.mean)
    #expect(second != first)
    #expect((second.interval.lower - first.interval.lower).magnitude < 0.15)
    #expect((second.interval.upper - first.interval.upper).magnitude < 0.15)
  }

  @Test("a scaled and shifted statistic has the scaled and shifted interval")
  func equivariance() throws {
    let plain = try BCa.interval(a, resamples: 2000, seed: 5, statistic: Sample.median)
    let moved = try BCa.interval(a, resamples: 2000, seed: 5) { 7 + 2 * Sample.median($0) }
    #expect((moved.interval.lower - (7 + 2 * plain.interval.lower)).magnitude < 1e-12)
    #expect((moved.interval.upper - (7 + 2 * plain.interval.upper)).magnitude < 1e-12)
    // A falling one exchanges the ends; the percentiles mirror.
    let turned = try BCa.interval(a, resamples: 2000, seed: 5) { -Sample.median($0) }
    #expect((turned.interval.lower + plain.interval.upper).magnitude < 1e-9)
    #expect((turned.interval.upper + plain.interval.lower).magnitude < 1e-9)
  }

  @Test("equal replications give a point, two give nothing, and both say so")
  func degenerate() throws {
    let equal = try BCa.interval([4.0, 4, 4, 4], seed: 1, statistic: Sample.mean)
    #expect(equal.basis == .constant)
    #expect(equal.interval.lower == 4 && equal.interval.upper == 4)
    let two = try BCa.interval([4.0, 5], seed: 1, statistic: Sample.mean)
    #expect(two.basis == .tooFew && two.interval.estimate == 4.5)
    #expect(two.interval.lower == -.infinity && two.interval.upper == .infinity)
    #expect(two.bias == nil && two.acceleration == nil)
  }

  @Test("where all resamples lie on one side the plain percentiles are given")
  func oneSided() throws {
    let rows = (1...12).map(Double.init)
    // The estimate is above every resample, since none comes in the rows' own order.
    let result = try BCa.interval(rows, seed: 1) { $0 == rows ? 20 : Sample.mean($0) }
    #expect(result.basis == .percentile)
    #expect(result.interval.lower > 1 && result.interval.upper < 12)
    #expect(result.bias == nil)
  }

  @Test("a ratio whose denominator can become 0 has no interval")
  func undefined() throws {
    let rows = [(1.0, 0.0), (2, 0), (3, 0), (4, 1)]
    let result = try BCa.interval(rows, seed: 1) { rows in
      rows.reduce(0) { $0 + $1.0 } / rows.reduce(0) { $0 + $1.1 }
    }
    #expect(result.basis == .undefined && result.interval.estimate == 10)
    #expect(result.interval.upper == .infinity)
  }

  @Test("too few resamples, no rows and a confidence of 1 are refused")
  func refused() {
    #expect(throws: StatisticsError.outOfRange("resamples")) {
      try BCa.interval(a, resamples: 1999, seed: 1, statistic: Sample.mean)
    }
    #expect(throws: StatisticsError.tooFew(needed: 1, given: 0)) {
      try BCa.interval([Double](), seed: 1, statistic: Sample.mean)
    }
    #expect(throws: StatisticsError.outOfRange("confidence")) {
      try BCa.interval(a, confidence: 1, seed: 1, statistic: Sample.mean)
    }
  }
}
