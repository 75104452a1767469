/// The best of several variants, by Kim and Nelson's procedure.
package struct Selection: Sendable {
  package let knowledge: KimNelson
  package let figure: Int
  package let results: Results
  /// By arm: after how many replications it fell out; nil for those left.
  package let eliminated: [Int?]

  /// Runs until one is left, or the budget is gone.
  ///
  /// Each round gives every arm that is left one replication more; the round's numbers do not depend
  /// on threads or on what a file holds already.
  ///
  /// - Parameters:
  ///   - run: the experiment.
  ///   - start: the procedure before its first replication.
  ///   - figure: the key figure.
  /// - Throws: `CancellationError`, `ResultsError`, or `StatisticsError` for a figure that is not
  ///   finite.
  package init(_ run: ExperimentRun, _ start: KimNelson, figure: Int) async throws {
    var knowledge = start
    var eliminated: [Int?] = Array(repeating: nil, count: start.survivors.count)
    while !knowledge.next.isEmpty {
      try Task.checkCancellation()
      let tasks = knowledge.next.flatMap { arm in
        let first = knowledge.count(of: arm)
        return (first..<max(first + 1, knowledge.first)).map {
          ReplicationRunner.Task(arm: arm, number: $0)
        }
      }
      try await run.ensure(tasks)
      let numbers = tasks.map(\.number)
      let values = try run.database.values(
        of: figure, (numbers.min() ?? 0)..<(numbers.max() ?? 0) + 1)
      let without = values.values.count { $0.isNaN }
      if without > 0 {
        throw StatisticsError.noCases(
          figure: run.experiment.figures.all[figure].name, replications: without, of: values.count)
      }
      for task in tasks {
        guard let value = values[task] else { throw ResultsError(run.database.path, .damaged) }
        try knowledge.record(value, of: task.arm)
      }
      for arm in eliminated.indices
      where eliminated[arm] == nil && !knowledge.survivors.contains(arm) {
        eliminated[arm] = knowledge.count(of: arm)
      }
    }
    self.knowledge = knowledge
    self.figure = figure
    self.eliminated = eliminated
    let last = knowledge.survivors.map { knowledge.count(of: $0) }.max() ?? 0
    let needed = Results.needed(figure, run.experiment.figures)
    let all = try run.database.replications(below: last, figures: needed)
    results = Results(
      run.experiment.figures, arms: run.experiment.arms.count,
      all.filter { $0.number < knowledge.count(of: $0.arm) }, read: needed)
  }
}
