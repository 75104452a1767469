import Testing

@testable import Experiments

@Suite("intervals")
struct IntervalTests {
  private let a = StatistikTable.a
  private let b = StatistikTable.b

  private func near(_ x: Double, _ y: Double, _ tolerance: Double = 1e-9) -> Bool {
    (x - y).magnitude <= tolerance * max(1, y.magnitude)
  }

  @Test("mean, variance, interval and quantiles are SciPy's and NumPy's, to 10⁻⁹")
  func sample() throws {
    let exact = StatistikTable.sample
    let interval = try ConfidenceInterval.mean(a, confidence: 0.9)
    #expect(near(interval.estimate, exact[0]))
    #expect(near(Sample.variance(a), exact[1]))
    #expect(near(interval.lower, exact[2]))
    #expect(near(interval.upper, exact[3]))
    for (p, value) in zip([0, 0.1, 0.5, 0.9, 1], exact[4...]) {
      #expect(near(Sample.quantile(a, p), value), "\(p)")
    }
    #expect(Sample.median(a) == Sample.quantile(a, 0.5))
    #expect(Sample.median([3, 1, 2]) == 2)
    #expect(Sample.median([4, 1, 2, 3]) == 2.5)
  }

  @Test("one value gives no interval, none an error; equal values give exactly themselves")
  func fewValues() throws {
    let one = try ConfidenceInterval.mean([7])
    #expect(one.estimate == 7 && one.lower == -.infinity && one.upper == .infinity)
    #expect(throws: StatisticsError.tooFew(needed: 1, given: 0)) {
      try ConfidenceInterval.mean([])
    }
    #expect(throws: StatisticsError.notFinite) { try ConfidenceInterval.mean([1, .nan]) }
    #expect(throws: StatisticsError.outOfRange("confidence")) {
      try ConfidenceInterval.mean([1, 2], confidence: 1)
    }
    let equal = try ConfidenceInterval.mean(Array(repeating: 0.1, count: 7))
    #expect(equal.lower == 0.1 && equal.upper == 0.1 && equal.halfWidth == 0)
    #expect(Sample.variance([1]).isNaN)
    #expect(Sample.mean([]).isNaN)
    #expect(Sample.quantile([], 0.5).isNaN)
  }

  @Test("an interval of shifted and scaled values is the shifted and scaled interval")
  func equivariance() throws {
    for seed in 0..<50 {
      let values = Draws.normals(seed, 0, count: 3 + seed)
      let plain = try ConfidenceInterval.mean(values)
      let (scale, shift) = (0.1 + Double(seed), 3.0 * Double(seed) - 40)
      let moved = try ConfidenceInterval.mean(values.map { shift + scale * $0 })
      #expect(near(moved.lower, shift + scale * plain.lower, 1e-11))
      #expect(near(moved.upper, shift + scale * plain.upper, 1e-11))
      let wider = try ConfidenceInterval.mean(values, confidence: 0.99)
      #expect(wider.lower < plain.lower && wider.upper > plain.upper)
      #expect(near(plain.upper - plain.estimate, plain.estimate - plain.lower))
    }
  }

  @Test("paired differences are SciPy's: interval, correlation, variance ratio, p, to 10⁻⁹")
  func paired() throws {
    let exact = StatistikTable.paired
    let pair = try PairedDifference(a, b)
    #expect(near(pair.difference.estimate, exact[0]))
    #expect(near(pair.difference.lower, exact[1]))
    #expect(near(pair.difference.upper, exact[2]))
    #expect(near(try #require(pair.correlation), exact[3]))
    #expect(near(try #require(pair.varianceRatio), exact[4]))
    #expect(pair.pairingHelps)
    #expect((pair.pValue / exact[5] - 1).magnitude < 1e-9)
  }

  @Test("exchanged systems, a shift of both and an order of the pairs change nothing else")
  func pairing() throws {
    for seed in 0..<30 {
      let common = Draws.normals(seed, 9, count: 12)
      let x = zip(common, Draws.normals(seed, 0, count: 12)).map { $0 + $1 }
      let y = zip(common, Draws.normals(seed, 1, count: 12)).map { $0 + 0.5 * $1 }
      let plain = try PairedDifference(x, y)
      let exchanged = try PairedDifference(y, x)
      #expect(near(exchanged.difference.lower, -plain.difference.upper))
      #expect(near(exchanged.pValue, plain.pValue))
      #expect(near(exchanged.correlation ?? 9, plain.correlation ?? 8))
      let shifted = try PairedDifference(x.map { $0 + 5 }, y.map { $0 + 5 })
      #expect(near(shifted.difference.upper, plain.difference.upper))
      #expect(near(shifted.varianceRatio ?? 9, plain.varianceRatio ?? 8))
      let reversed = try PairedDifference(x.reversed(), y.reversed())
      #expect(near(reversed.difference.lower, plain.difference.lower))
    }
  }

  @Test("a pairing that does harm says so; without spread it says what is known")
  func pairingWithoutSpread() throws {
    let against = try PairedDifference([1, 2, 3, 4], [4, 3, 2, 1])
    #expect((try #require(against.correlation) + 1).magnitude < 1e-14)
    #expect(try #require(against.varianceRatio) == 0.5)
    #expect(!against.pairingHelps)
    // A and B vary, the difference does not.
    let parallel = try PairedDifference([1, 2, 4], [3, 4, 6])
    #expect(parallel.varianceRatio == .infinity && parallel.pairingHelps)
    #expect(parallel.difference.lower == -2 && parallel.difference.upper == -2)
    #expect(parallel.pValue == 0)
    let same = try PairedDifference([5, 5, 5], [5, 5, 5])
    #expect(same.varianceRatio == nil && same.correlation == nil && !same.pairingHelps)
    #expect(same.pValue == 1 && same.difference.halfWidth == 0)
    #expect(throws: StatisticsError.unequalLengths(2, 3)) {
      try PairedDifference([1, 2], [1, 2, 3])
    }
    #expect(throws: StatisticsError.tooFew(needed: 2, given: 1)) {
      try PairedDifference([1], [2])
    }
  }
}
