/// When the run has settled, judged by how many G-01 are open from day to day.
///
/// Runs begin empty and end on a date, so their sums need no warm-up. Who asks what the organisation
/// is like once it has settled must leave the start out: MSER-5 proposes how much of it, and a Welch
/// plot shows it. The mean after that is by replication and deletion (Law, Simulation Modeling and
/// Analysis, 2015, section 9.5.2).
package struct SteadyState: Sendable {
  /// The mean over replications by day.
  package let daily: [Double]
  /// The same, smoothed over `2 × window + 1` days; `window` shorter.
  package let welch: [Double]
  package let window: Int
  /// How many days to leave out; nil where the series is too short, or still moves at its end.
  package let truncation: Int?
  /// Open G-01 on a day after that, with a t interval over the replications; nil without.
  package let level: ConfidenceInterval?

  /// - Parameters:
  ///   - results: at least one replication of the arm.
  ///   - arm: which.
  ///   - confidence: of the interval, above 0 and below 1.
  /// - Throws: `StatisticsError` where there is no replication.
  package init(
    _ results: Results, arm: Int = 0, confidence: Double = 0.95
  ) throws(StatisticsError) {
    let places = results.figures.daily
    let series = results.replications[arm].map { row in places.map { results.value($0, of: row) } }
    daily = try WelchPlot.ensembleMeans(series)
    window = min(15, daily.count / 4)
    welch = try WelchPlot.points(series, window: window)
    truncation = try MSER5(daily).truncation
    guard let cut = truncation else {
      level = nil
      return
    }
    level = try .mean(
      series.map { Sample.mean(Array($0.dropFirst(cut))) }, confidence: confidence)
  }
}
