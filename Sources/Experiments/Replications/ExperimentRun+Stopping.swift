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

  /// How many replications of each arm are run at a time beyond what has been judged.
  static let round = 10

  /// Runs replications of all arms until a rule says of everything watched that they are enough.
  ///
  /// The number depends on the results alone, which are looked at in the order of their numbers; the
  /// threads and the replications that a file holds already change nothing. Replications are run ahead
  /// in rounds of a fixed size, so that threads have work; what they find beyond the decision is in
  /// the file, but not in the results.
  ///
  /// - Parameters:
  ///   - rule: when it is enough; its fixed number, precision and budget.
  ///   - figure: the key figure that the rule is about.
  ///   - needed: the figures that the results are to hold; nil for all.
  ///   - watched: what is judged of one replication, from the figure's values by arm: one number a
  ///     question, always as many.
  /// - Returns: the results of as many replications as were needed, and why no more.
  /// - Throws: `CancellationError`, `ResultsError`, or `StatisticsError` for figures that are not
  ///   finite.
  package func run(
    until rule: StoppingRule, figure: Int, needed: [Int]? = nil,
    watching watched: ([Double]) -> [Double]
  ) async throws -> Enough {
    let arms = Array(experiment.arms.indices)
    var judges: [StoppingRule.Judge] = []
    var seen = 0
    repeat {
      try Task.checkCancellation()
      let next: Range<Int>
      if case .fixed(let count) = rule.goal {
        next = 0..<count
      } else {
        next = seen..<min(rule.budget, seen + max(ExperimentRun.round, rule.first - seen))
      }
      try await ensure(next)
      let values = try database.values(of: figure, next)
      let without = values.values.count { $0.isNaN }
      if without > 0 {
        throw StatisticsError.noCases(
          figure: experiment.figures.all[figure].name, replications: without, of: values.count)
      }
      for number in next {
        let replication = try arms.map { arm throws(ResultsError) in
          guard let value = values[.init(arm: arm, number: number)] else {
            throw ResultsError(database.path, .damaged)
          }
          return value
        }
        let answers = watched(replication)
        if judges.isEmpty { judges = answers.map { _ in StoppingRule.Judge(rule) } }
        for i in judges.indices where judges[i].enough == nil {
          try judges[i].add(answers[i])
        }
        seen = number + 1
        if judges.allSatisfy({ $0.enough != nil }) { break }
      }
    } while !judges.allSatisfy { $0.enough != nil }
    let reasons = judges.compactMap { judge -> StoppingRule.Reason? in
      if case .stop(let reason, _) = judge.decision { reason } else { nil }
    }
    let results = Results(
      experiment.figures, arms: arms.count,
      try database.replications(below: seen, figures: needed), read: needed)
    return Enough(results: results, count: seen, reasons: reasons)
  }
}
