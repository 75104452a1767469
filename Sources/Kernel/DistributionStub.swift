package struct Distribution: Hashable, Sendable {
  var m: Double
  package static func constant(_ x: Double) -> Distribution { Distribution(m: x) }
  package static func lognormal(median: Double, sigma: Double) -> Distribution {
    Distribution(m: median)
  }
  package static func exponential(mean: Double) -> Distribution { Distribution(m: mean) }
  package func truncated(_ a: Double, _ b: Double) -> Distribution { self }
  package func quantile(_ u: Double) -> Double { m * 2 * u }
}
