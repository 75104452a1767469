/// What the replications of one arm say of its key figures, the replication being the unit.
package struct Summary: Sendable {
  /// One figure, or the ratio of two.
  package struct Line: Hashable, Sendable {
    /// The figure's place.
    package var figure: Int
    /// The place of what it is divided by; nil for the figure itself.
    package var divisor: Int?
    /// The mean with Student's t interval, or the ratio of the means with a BCa one.
    package var mean: ConfidenceInterval
    /// The middle replication, and the one that nine in ten stay below; nil for ratios and with
    /// fewer than three replications. Too few have no interval: see `BCa.quantile`.
    package var median: BCa?
    package var p90: BCa?
  }

  package let lines: [Line]
  /// The key figure that the summary is about; one of the lines has it.
  package let figure: Int
  package let count: Int
  /// Whether and when the run settles.
  package let steady: SteadyState

  /// The figures that a summary shows, with those that are divided by another.
  package static let main: [(figure: String, divisor: String?)] = [
    (Results.mainFigure, nil), ("klass.R.dagar", nil), ("klass.S.dagar", nil),
    ("klass.K.dagar", nil),
    ("klass.I.dagar", nil), ("klass.E.dagar", nil), ("klass.P.dagar", nil),
    ("klass.R.dagar", "personer"), ("personer", nil), ("personer.med glapp", "personer"),
    ("personer.mer än ett dygn utan ansvar", nil), ("sp.antal", nil), ("tvister.antal", nil),
    ("tvister.antal", "sp.antal"), ("tvister.öppna vid slut", nil), ("medling.utlåtanden", nil),
    (Results.meetings, nil), (Results.hours, nil),
  ]

  /// - Parameters:
  ///   - results: at least one replication of the arm.
  ///   - arm: which.
  ///   - figure: the key figure that it is about, the first line where it is none of the main ones.
  ///   - confidence: of each interval, above 0 and below 1.
  ///   - seed: of the bootstrap.
  /// - Throws: `StatisticsError` where there is no replication.
  package init(
    _ results: Results, arm: Int = 0, figure: Int, confidence: Double = 0.95, seed: UInt64
  ) throws(StatisticsError) {
    self.figure = figure
    count = results.replications[arm].count
    var lines: [Line] = []
    let about = results.figures.all[figure].name
    let known = Summary.main.contains { $0.figure == about && $0.divisor == nil }
    for (name, by) in (known ? [] : [(about, nil)]) + Summary.main {
      guard let figure = results.figures[name] else { continue }
      let values = results.values(figure, arm: arm)
      guard let divisor = by.flatMap({ results.figures[$0] }) else {
        lines.append(try Summary.line(figure, values, confidence, seed))
        continue
      }
      let rows = zip(values, results.values(divisor, arm: arm)).map { (over: $0, under: $1) }
      let ratio = try BCa.ratio(rows, confidence: confidence, resamples: 2000, seed: seed)
      guard ratio.interval.estimate.isFinite else { continue }
      lines.append(Line(figure: figure, divisor: divisor, mean: ratio.interval))
    }
    self.lines = lines
    steady = try SteadyState(results, arm: arm, confidence: confidence)
  }

  private static func line(
    _ figure: Int, _ values: [Double], _ confidence: Double, _ seed: UInt64
  ) throws(StatisticsError) -> Line {
    var line = Line(figure: figure, mean: try .mean(values, confidence: confidence))
    if values.count >= 3 {
      line.median = try BCa.quantile(
        values, 0.5, confidence: confidence, resamples: 2000, seed: seed)
      line.p90 = try BCa.quantile(
        values, 0.9, confidence: confidence, resamples: 2000, seed: seed)
    }
    return line
  }
}
