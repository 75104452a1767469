/// Where the start of a series stops colouring its mean: MSER-5, which leaves out so many of the
/// first values that the mean of the rest is most certain.
///
/// K. P. White, An Effective Truncation Heuristic for Bias Reduction in Simulation Output,
/// Simulation 69 (1997); K. P. White, M. J. Cobb and S. C. Spratt, A Comparison of Five Steady-State
/// Truncation Heuristics for Simulation, Proceedings of the Winter Simulation Conference (2000).
package struct MSER5: Hashable, Sendable {
  /// Values in a batch.
  package static let batch = 5
  /// Batches at the end that no truncation may reach into: a mean of so few looks certain by chance
  /// (K. Hoad, S. Robinson and R. Davies, Automating Warm-Up Length Estimation, Journal of the
  /// Operational Research Society 61, 2010).
  package static let keptBatches = 5

  /// How many values to leave out, a multiple of 5 and at most half of the series; nil where the
  /// series is too short: fewer than ten batches, or the least statistic beyond its first half.
  package var truncation: Int?
  /// The mean of the batches kept, of all batches where `truncation` is nil; NaN without a batch.
  package var mean: Double
  /// The statistic by number of batches left out: Σ(Z − mean)²/m² over the m batches kept.
  package var statistics: [Double]

  /// Judges one series in order of time: values of one long run, or means over replications. Values
  /// beyond the last whole batch are left out.
  ///
  /// - Throws: `notFinite` where a value is NaN or infinite.
  package init(_ values: [Double]) throws(StatisticsError) {
    try StatisticsError.check(values, atLeast: 0)
    let batches = (0..<values.count / Self.batch).map { number in
      Sample.mean(Array(values[number * Self.batch..<(number + 1) * Self.batch]))
    }
    mean = Sample.mean(batches)
    statistics = []
    guard batches.count >= 2 * Self.keptBatches else { return }
    // From the end, so that each step only adds a batch.
    var running = RunningMoments()
    var fromEnd: [Double] = []
    for value in batches.reversed() {
      running.add(value)
      let m = Double(running.count)
      fromEnd.append(running.variance * (m - 1) / (m * m))
    }
    statistics = Array(fromEnd.reversed().prefix(batches.count - Self.keptBatches + 1))
    let least = statistics.indices.reduce(0) { statistics[$1] < statistics[$0] ? $1 : $0 }
    guard 2 * least <= batches.count else { return }
    truncation = least * Self.batch
    mean = Sample.mean(Array(batches[least...]))
  }
}

/// What a Welch plot shows, by which the eye finds the end of a start-up.
///
/// P. D. Welch, The Statistical Analysis of Simulation Results, in S. Lavenberg (ed.), The Computer
/// Performance Modeling Handbook (1983).
package enum WelchPlot {
  /// The means over replications, smoothed over 2w + 1 points; the first w points over as many as
  /// there are on either side. The last w have no value.
  ///
  /// - Parameters:
  ///   - replications: Series of equal length, at least one.
  ///   - window: w, from 0 to a quarter of the length.
  /// - Returns: The length of the series less w points.
  /// - Throws: `tooFew`, `unequalLengths` or `notFinite` for such series, `outOfRange` for the window.
  package static func points(
    _ replications: [[Double]], window: Int
  ) throws(StatisticsError) -> [Double] {
    let means = try ensembleMeans(replications)
    guard window >= 0, window <= means.count / 4 else { throw .outOfRange("window") }
    return (0..<means.count - window).map { place in
      let reach = min(window, place)
      return Sample.mean(Array(means[place - reach...place + reach]))
    }
  }

  /// The mean over replications at each place of the series.
  package static func ensembleMeans(
    _ replications: [[Double]]
  ) throws(StatisticsError) -> [Double] {
    guard let first = replications.first else { throw .tooFew(needed: 1, given: 0) }
    for series in replications {
      if series.count != first.count { throw .unequalLengths(first.count, series.count) }
      try StatisticsError.check(series, atLeast: 1)
    }
    return first.indices.map { place in Sample.mean(replications.map { $0[place] }) }
  }
}
