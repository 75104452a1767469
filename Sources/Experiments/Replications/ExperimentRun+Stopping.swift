extension ExperimentRun {
  /// How many replications a question was given, and why no more.
  package struct Enough: Sendable {
    package var results: Results
    /// Of every arm.
    package var count: Int
    /// By what was watched: each arm's figure, or its difference from the baseline.
    package var reasons: [StoppingRule.Reason]

    package init(results: Results, count: Int, reasons: [StoppingRule.Reason]) {
      self.results = results
      self.count = count
      self.reasons = reasons
    }

    /// Whether some of what was watched did not become precise enough within the budget.
    package var budgetRanOut: Bool { reasons.contains(.budget) }
  }

  /// Runs replications of all arms until a rule says of everything watched that they are enough.
  ///
  /// The number depends on the results alone, which are looked at in the order of their numbers; the
  /// threads and the replications that a file holds already change nothing.
  ///
  /// - Parameters:
  ///   - rule: when it is enough; its fixed number, precision and budget.
  ///   - watched: what the rule is about, from the results so far: one series a question.
  /// - Returns: the results of as many replications as were needed, and why no more.
  /// - Throws: `CancellationError`, `ResultsError`, or `StatisticsError` for figures that are not
  ///   finite.
  package func run(
    until rule: StoppingRule, watching watched: (Results) -> [[Double]]
  ) async throws -> Enough {
    let figures = experiment.figures
    var count = 0
    while true {
      try Task.checkCancellation()
      let results = Results(
        figures, arms: experiment.arms.count, try database.replications(below: count))
      var more = 0
      var reasons: [StoppingRule.Reason] = []
      for series in watched(results) {
        switch try rule.decide(series) {
        case .more(let number): more = max(more, number)
        case .stop(let reason, _): reasons.append(reason)
        }
      }
      if more == 0 { return Enough(results: results, count: count, reasons: reasons) }
      count += more
      try await ensure(0..<count)
    }
  }
}
