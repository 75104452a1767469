import Testing

@testable import Kernel

/// A distribution with the name that a failure shows.
struct NamedDistribution: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let distribution: Distribution

  static let untruncated: [NamedDistribution] = make { () throws(DistributionError) in
    [
      ("uniform", try .uniform(low: -2, high: 5)),
      ("triangular", try .triangular(low: 1, mode: 2, high: 9)),
      ("triangular, mode at its low end", try .triangular(low: 1, mode: 1, high: 4)),
      ("exponential", try .exponential(mean: 3)),
      ("lognormal", try .lognormal(median: 12, sigma: 0.6)),
      ("normal", try .normal(mean: 10, sd: 3)),
      ("gamma 0.5", try .gamma(mean: 2, shape: 0.5)),
      ("gamma 4", try .gamma(mean: 8, shape: 4)),
      ("weibull", try .weibull(scale: 5, shape: 1.7)),
    ]
  }

  static let truncated: [NamedDistribution] = make { () throws(DistributionError) in
    [
      ("uniform", try .uniform(low: 0, high: 8).truncated(low: 2, high: 3)),
      ("triangular", try .triangular(low: 1, mode: 2, high: 9).truncated(low: 1.5, high: 100)),
      ("exponential in its tail", try .exponential(mean: 1).truncated(low: 45, high: .infinity)),
      ("lognormal", try .lognormal(median: 12, sigma: 0.6).truncated(low: 1, high: 30)),
      ("normal above zero", try .normal(mean: 1, sd: 3).truncated(low: 0, high: .infinity)),
      ("normal in its tail", try .normal(mean: 0, sd: 1).truncated(low: 9, high: 12)),
      ("gamma", try .gamma(mean: 8, shape: 4).truncated(low: 10, high: 20)),
      ("weibull", try .weibull(scale: 5, shape: 1.7).truncated(low: -1, high: 6)),
    ]
  }

  private static func make(
    _ list: () throws(DistributionError) -> [(String, Distribution)]
  ) -> [NamedDistribution] {
    do {
      return try list().map { NamedDistribution(testDescription: $0.0, distribution: $0.1) }
    } catch {
      preconditionFailure("\(error)")
    }
  }
}

@Suite("distributions")
struct DistributionTests {
  static let all = NamedDistribution.untruncated + NamedDistribution.truncated

  private static func draws(_ named: NamedDistribution, _ count: Int) -> [Double] {
    var draws = Draws(seed: UInt64(named.testDescription.utf8.count) &* 977)
    return (0..<count).map { _ in named.distribution.quantile(draws.uniform()) }
  }

  @Test("draws follow the distribution function (Kolmogorov–Smirnov, chi-square)", arguments: all)
  func goodnessOfFit(named: NamedDistribution) {
    let count = 4000
    let values = Self.draws(named, count).sorted()
    var distance = 0.0
    var cells = [Int](repeating: 0, count: 50)
    for (index, value) in values.enumerated() {
      let p = named.distribution.cumulative(value)
      distance = max(distance, p - Double(index) / Double(count))
      distance = max(distance, Double(index + 1) / Double(count) - p)
      cells[min(Int(p * 50), 49)] += 1
    }
    // The critical value at 0.1 % is 1.949/√n.
    #expect(distance * Double(count).squareRoot() < 1.949)
    // 49 degrees of freedom: the critical value at 0.1 % is 85.35.
    #expect(Statistics.chiSquare(cells) < 85.35)
  }

  @Test("draws have the moments of the closed forms", arguments: NamedDistribution.untruncated)
  func moments(named: NamedDistribution) throws {
    let mean = try #require(named.distribution.mean)
    let variance = try #require(named.distribution.variance)
    // The quantile at the middles of equal cells, as an integral: no chance in it.
    let cells = 20_000
    var (sum, squares) = (0.0, 0.0)
    for cell in 0..<cells {
      let value = named.distribution.quantile((Double(cell) + 0.5) / Double(cells)) - mean
      sum += value
      squares += value * value
    }
    let deviation = variance.squareRoot()
    #expect((sum / Double(cells)).magnitude < 1e-3 * deviation)
    #expect((squares / Double(cells) / variance - 1).magnitude < 0.01)

    let draws = Self.draws(named, 4000)
    let average = draws.reduce(0, +) / 4000
    #expect((average - mean).magnitude < 3.5 * deviation / 4000.0.squareRoot())
  }

  @Test("the quantile rises with its argument and undoes the distribution function", arguments: all)
  func quantileIsMonotone(named: NamedDistribution) {
    let distribution = named.distribution
    var last = -Double.infinity
    for step in 1..<2000 {
      let u = Double(step) / 2000
      let value = distribution.quantile(u)
      #expect(value >= last)
      #expect(value >= distribution.low && value <= distribution.high)
      #expect((distribution.cumulative(value) - u).magnitude < 1e-12)
      last = value
    }
    for u in [0x1p-54, 1 - 0x1p-53] {
      let value = distribution.quantile(u)
      #expect(value.isFinite && value >= distribution.low && value <= distribution.high)
    }
  }

  @Test("a truncated draw equals the draw of the whole at the place within the limits")
  func truncationInverts() throws {
    let whole = try Distribution.exponential(mean: 10)
    let part = try whole.truncated(low: 2, high: 15)
    let (from, to) = (whole.cumulative(2), whole.cumulative(15))
    for u in [0.01, 0.3, 0.5, 0.9] {
      let expected = whole.quantile(from + u * (to - from))
      #expect((part.quantile(u) - expected).magnitude < 1e-13 * expected)
    }
    let narrower = try part.truncated(low: 1, high: 12)
    #expect(narrower == (try whole.truncated(low: 2, high: 12)))
  }

  @Test("bad numbers are refused, with the number named")
  func refusals() {
    func refused(
      _ error: DistributionError, _ make: () throws(DistributionError) -> Distribution,
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      #expect(throws: error, sourceLocation: sourceLocation) { try make() }
    }
    refused(.notFinite(.value)) { () throws(DistributionError) in try .constant(.nan) }
    refused(.outOfOrder(.low, .high)) { () throws(DistributionError) in
      try .uniform(low: 2, high: 1)
    }
    refused(.outOfOrder(.mode, .high)) { () throws(DistributionError) in
      try .triangular(low: 0, mode: 3, high: 2)
    }
    refused(.notPositive(.mean)) { () throws(DistributionError) in try .exponential(mean: 0) }
    refused(.notFinite(.mean)) { () throws(DistributionError) in try .exponential(mean: .infinity) }
    refused(.negative(.sigma)) { () throws(DistributionError) in
      try .lognormal(median: 1, sigma: -1)
    }
    refused(.negative(.standardDeviation)) { () throws(DistributionError) in
      try .normal(mean: 1, sd: -1)
    }
    refused(.notPositive(.shape)) { () throws(DistributionError) in try .gamma(mean: 1, shape: 0) }
    refused(.notPositive(.scale)) { () throws(DistributionError) in
      try .weibull(scale: 0, shape: 1)
    }
    refused(.nothingWithin) { () throws(DistributionError) in
      try Distribution.uniform(low: 0, high: 1).truncated(low: 2, high: 3)
    }
    refused(.nothingWithin) { () throws(DistributionError) in
      try Distribution.constant(5).truncated(low: 6, high: 7)
    }
    refused(.outOfOrder(.low, .high)) { () throws(DistributionError) in
      try Distribution.exponential(mean: 1).truncated(low: 3, high: 2)
    }
  }

  @Test("a spread of zero is a constant")
  func degenerate() throws {
    let five = try Distribution.constant(5)
    #expect(try Distribution.normal(mean: 5, sd: 0) == five)
    #expect(try Distribution.lognormal(median: 5, sigma: 0) == five)
    #expect(try Distribution.uniform(low: 5, high: 5) == five)
    #expect(five.quantile(0.3) == 5 && five.mean == 5 && five.variance == 0)
  }
}
