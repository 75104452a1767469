extension Distribution.Family {
  /// The value below which lies the share `p` of the distribution.
  func quantile(_ p: Double) -> Double {
    switch self {
    case .constant(let value):
      return value
    case .uniform(let low, let high):
      return p < 0.5 ? low + p * (high - low) : high - (1 - p) * (high - low)
    case .triangular(let low, let mode, let high):
      let split = (mode - low) / (high - low)
      return p < split
        ? low + (p * (high - low) * (mode - low)).squareRoot()
        : high - ((1 - p) * (high - low) * (high - mode)).squareRoot()
    case .exponential(let mean):
      return -mean * Elementary.log1p(-p)
    case .lognormal(let median, let sigma):
      return median * Elementary.exp(sigma * Elementary.normalQuantile(p))
    case .normal(let mean, let deviation):
      return mean + deviation * Elementary.normalQuantile(p)
    case .gamma(let mean, let shape):
      return mean / shape * Elementary.gammaQuantile(shape: shape, p)
    case .weibull(let scale, let shape):
      return scale * Elementary.pow(-Elementary.log1p(-p), 1 / shape)
    }
  }

  /// The value above which lies the share `q` of the distribution.
  func upperQuantile(_ q: Double) -> Double {
    switch self {
    case .constant(let value):
      return value
    case .uniform(let low, let high):
      return q < 0.5 ? high - q * (high - low) : low + (1 - q) * (high - low)
    case .triangular(let low, let mode, let high):
      let split = (high - mode) / (high - low)
      return q < split
        ? high - (q * (high - low) * (high - mode)).squareRoot()
        : low + ((1 - q) * (high - low) * (mode - low)).squareRoot()
    case .exponential(let mean):
      return -mean * Elementary.log(q)
    case .lognormal(let median, let sigma):
      return median * Elementary.exp(-sigma * Elementary.normalQuantile(q))
    case .normal(let mean, let deviation):
      return mean - deviation * Elementary.normalQuantile(q)
    case .gamma(let mean, let shape):
      return mean / shape * Elementary.gammaQuantile(shape: shape, above: q)
    case .weibull(let scale, let shape):
      return scale * Elementary.pow(-Elementary.log(q), 1 / shape)
    }
  }

  /// The probabilities of a value of at most `x` and of one above.
  func probabilities(_ x: Double) -> (below: Double, above: Double) {
    switch self {
    case .constant(let value):
      return x < value ? (0, 1) : (1, 0)
    case .uniform(let low, let high):
      let inside = min(max(x, low), high)
      return ((inside - low) / (high - low), (high - inside) / (high - low))
    case .triangular(let low, let mode, let high):
      let inside = min(max(x, low), high)
      if inside < mode {
        let below = (inside - low) / (high - low) * ((inside - low) / (mode - low))
        return (below, 1 - below)
      }
      if inside == high { return (1, 0) }
      let above = (high - inside) / (high - low) * ((high - inside) / (high - mode))
      return (1 - above, above)
    case .exponential(let mean):
      return Self.survival(max(x, 0) / mean)
    case .lognormal(let median, let sigma):
      if x <= 0 { return (0, 1) }
      let z = Elementary.log(x / median) / sigma
      return (Elementary.normalCDF(z), Elementary.normalCDF(-z))
    case .normal(let mean, let deviation):
      let z = (x - mean) / deviation
      return (Elementary.normalCDF(z), Elementary.normalCDF(-z))
    case .gamma(let mean, let shape):
      let scaled = max(x, 0) / mean * shape
      return (
        Elementary.gammaCDF(shape: shape, scaled), Elementary.gammaSurvival(shape: shape, scaled)
      )
    case .weibull(let scale, let shape):
      return Self.survival(Elementary.pow(max(x, 0) / scale, shape))
    }
  }

  /// 1 − e^−hazard and e^−hazard.
  private static func survival(_ hazard: Double) -> (below: Double, above: Double) {
    (-Elementary.expm1(-hazard), Elementary.exp(-hazard))
  }
}
