import Domain
import Experiments

/// Everything that the HTML report of an experiment is made from.
package struct ReportBasis: Sendable {
  package var report: ExperimentReport
  package var results: Results
  package var arms: [Arm]
  /// The comparison; nil where one scenario alone is reported.
  package var comparison: Comparison?
  /// The key figure that the report is about.
  package var figure: Int
  package var confidence: Double
  /// What the first replication of the baseline came to: rules, invariants, levers.
  package var example: Underlag
  package var cases: [ReportCase]
  /// The arm that the cases and some tables hold against the baseline; nil without one.
  package var shown: Int?
  /// The machine and its system, for the record.
  package var machine: String

  package init(
    report: ExperimentReport, results: Results, arms: [Arm], comparison: Comparison?, figure: Int,
    confidence: Double, example: Underlag, cases: [ReportCase], machine: String
  ) {
    self.report = report
    self.results = results
    self.arms = arms
    self.comparison = comparison
    self.figure = figure
    self.confidence = confidence
    self.example = example
    self.cases = cases
    self.machine = machine
    shown = comparison.flatMap(ReportBasis.best)
  }

  package var baseline: Int { comparison?.baseline ?? 0 }

  /// The arm that a report holds against the baseline: of those that certainly better the figure the
  /// one that does so most, else the one with the best mean.
  ///
  /// - Parameter comparison: variants against a baseline.
  /// - Returns: the arm; nil where every other arm came to the same.
  package static func best(_ comparison: Comparison) -> Int? {
    let higher = comparison.results.figures.all[comparison.figure].sense == .higher
    func gain(_ c: Comparison.Contrast) -> Double {
      higher ? c.paired.difference.estimate : -c.paired.difference.estimate
    }
    let real = comparison.contrasts.filter { $0.verdict != .identical }
    let decided = real.filter { $0.verdict == (higher ? .higher : .lower) }
    let among = decided.isEmpty ? real : decided
    return among.max { (gain($0), $1.arm) < (gain($1), $0.arm) }?.arm
  }
}

/// Means of key figures with their intervals, and how they are written.
struct Estimates {
  let results: Results
  let confidence: Double
  let tal: Tal

  /// The values of a figure by replication; nil where there is no figure of the name.
  func values(_ name: String, _ arm: Int) -> [Double]? {
    results.figures[name].map { results.values($0, arm: arm) }
  }

  /// The mean over the replications that have the figure, with its interval; nil where none has it.
  ///
  /// With one replication the ends are infinitely far away.
  func mean(_ name: String, _ arm: Int) -> ConfidenceInterval? {
    values(name, arm).flatMap { mean($0.filter { !$0.isNaN }) }
  }

  func mean(_ values: [Double]) -> ConfidenceInterval? {
    try? .mean(values, confidence: confidence)
  }

  /// The mean alone; 0 where there is none.
  func value(_ name: String, _ arm: Int) -> Double { mean(name, arm)?.estimate ?? 0 }

  /// `1 234 ± 56`; without the second part where nothing is known of the spread.
  func text(_ name: String, _ arm: Int) -> String { mean(name, arm).map(text) ?? "–" }

  func text(_ interval: ConfidenceInterval) -> String {
    guard interval.estimate.isFinite else { return "–" }
    guard interval.halfWidth.isFinite else { return number(interval.estimate) }
    if interval.halfWidth == 0 { return number(interval.estimate) }
    let decimals = Tal.decimaler(interval.estimate, osakerhet: interval.halfWidth)
    return tal.decimal(interval.estimate, decimals) + "\u{A0}±\u{A0}"
      + tal.decimal(interval.halfWidth, decimals)
  }

  /// A number with as many decimals as make sense.
  func number(_ x: Double, whole: Bool = false) -> String {
    tal.decimal(x, whole ? 0 : Tal.decimaler(x))
  }

  /// The ends for a whisker; nil where nothing is known of the spread.
  func range(_ interval: ConfidenceInterval?) -> ClosedRange<Double>? {
    guard let interval, interval.lower.isFinite, interval.upper.isFinite,
      interval.lower < interval.upper
    else { return nil }
    return max(0, interval.lower)...max(0, interval.upper)
  }
}
