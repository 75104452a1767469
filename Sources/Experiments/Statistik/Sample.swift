/// What a series of values says of itself. Empty series give NaN.
package enum Sample {
  /// The arithmetic mean.
  package static func mean(_ values: [Double]) -> Double {
    guard let first = values.first else { return .nan }
    // About the first value, so that a series of equal values has exactly that mean.
    return first + values.reduce(0) { $0 + ($1 - first) } / Double(values.count)
  }

  /// The sum of squared deviations from the mean over n − 1; NaN below two values.
  ///
  /// Two passes with the correction for a rounded mean (T. F. Chan, G. H. Golub and R. J. LeVeque,
  /// Algorithms for Computing the Sample Variance, The American Statistician 37, 1983).
  package static func variance(_ values: [Double]) -> Double {
    let n = Double(values.count)
    guard n >= 2 else { return .nan }
    let mean = mean(values)
    var (squares, rest) = (0.0, 0.0)
    for value in values {
      squares += (value - mean) * (value - mean)
      rest += value - mean
    }
    return max(squares - rest * rest / n, 0) / (n - 1)
  }

  /// Pearson's correlation of two equally long series, −1 to 1; nil where a series is constant or
  /// the lengths differ.
  package static func correlation(_ a: [Double], _ b: [Double]) -> Double? {
    guard a.count == b.count, a.count >= 2 else { return nil }
    let (meanA, meanB) = (mean(a), mean(b))
    var (aa, ab, bb) = (0.0, 0.0, 0.0)
    for (x, y) in zip(a, b) {
      aa += (x - meanA) * (x - meanA)
      ab += (x - meanA) * (y - meanB)
      bb += (y - meanB) * (y - meanB)
    }
    guard aa > 0, bb > 0 else { return nil }
    return min(max(ab / (aa.squareRoot() * bb.squareRoot()), -1), 1)
  }

  /// The estimated quantile at `p`, 0–1; NaN outside and for an empty series.
  ///
  /// Type 7 of R. J. Hyndman and Y. Fan (Sample Quantiles in Statistical Packages, The American
  /// Statistician 50, 1996): linear between the values, the least at 0 and the greatest at 1. It is
  /// meant for values of replications. Lead times of a run are reported by nearest rank
  /// (`Observers.Ledtidsbok`), which always is a time that occurred; the two are kept apart.
  package static func quantile(_ values: [Double], _ p: Double) -> Double {
    quantile(sorted: values.sorted(), p)
  }

  /// The middle value, or the mean of the two in the middle: the quantile at ½.
  package static func median(_ values: [Double]) -> Double { quantile(values, 0.5) }

  /// As `quantile`, of values that rise already.
  static func quantile(sorted values: [Double], _ p: Double) -> Double {
    guard !values.isEmpty, p >= 0, p <= 1 else { return .nan }
    let place = Double(values.count - 1) * p
    let index = Int(place)
    guard index + 1 < values.count else { return values[values.count - 1] }
    let share = place - Double(index)
    if share == 0 { return values[index] }
    return values[index] + share * (values[index + 1] - values[index])
  }
}
