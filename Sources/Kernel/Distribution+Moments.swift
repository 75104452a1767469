/// Moments where a closed form is at hand; nil for a truncated distribution other than a constant
/// or a uniform one.
extension Distribution {
  /// The expected value.
  public var mean: Double? {
    switch family {
    case .constant(let value):
      return value
    case .uniform(let first, let last):
      return (max(first, low) + min(last, high)) / 2
    case _ where isTruncated:
      return nil
    case .triangular(let low, let mode, let high):
      return (low + mode + high) / 3
    case .exponential(let mean), .normal(let mean, _), .gamma(let mean, _):
      return mean
    case .lognormal(let median, let sigma):
      return median * Elementary.exp(sigma * sigma / 2)
    case .weibull(let scale, let shape):
      return scale * Self.gammaFunction(1 + 1 / shape)
    }
  }

  /// The expected square of the distance from the mean.
  public var variance: Double? {
    switch family {
    case .constant:
      return 0
    case .uniform(let first, let last):
      let width = min(last, high) - max(first, low)
      return width * width / 12
    case _ where isTruncated:
      return nil
    case .triangular(let low, let mode, let high):
      let (left, right) = (mode - low, high - mode)
      return (left * left + right * right + left * right) / 18
    case .exponential(let mean):
      return mean * mean
    case .lognormal(let median, let sigma):
      let square = sigma * sigma
      return median * median * Elementary.exp(square) * Elementary.expm1(square)
    case .normal(_, let deviation):
      return deviation * deviation
    case .gamma(let mean, let shape):
      return mean * mean / shape
    case .weibull(let scale, let shape):
      let first = Self.gammaFunction(1 + 1 / shape)
      return scale * scale * (Self.gammaFunction(1 + 2 / shape) - first * first)
    }
  }

  private static func gammaFunction(_ x: Double) -> Double {
    Elementary.exp(Elementary.logGamma(x))
  }
}
