import Simulation

/// Runs what is missing of an experiment, and keeps it in its results file.
package struct ExperimentRun: Sendable {
  package let experiment: Experiment
  package let database: ResultsDatabase
  private let threads: Int
  private let progress: @Sendable (Progress) -> Void

  /// How far the work that was asked for has come.
  package struct Progress: Hashable, Sendable {
    /// From 0 to 1, of what was missing.
    package var share: Double
    /// Finished replications in the file, and how many there will be.
    package var finished: Int
    package var wanted: Int
  }

  /// - Parameters:
  ///   - experiment: what is run.
  ///   - database: where finished replications are, and are put.
  ///   - threads: how many replications run at a time.
  ///   - progress: told how far the work has come, from any thread.
  package init(
    _ experiment: Experiment, _ database: ResultsDatabase, threads: Int,
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.experiment = experiment
    self.database = database
    self.threads = threads
    self.progress = progress
  }

  /// Sees to it that replications are in the file.
  ///
  /// Replication by replication, all arms of each, so that an interrupted comparison has whole pairs.
  ///
  /// - Parameters:
  ///   - numbers: which replications.
  ///   - arms: of which arms; nil for all.
  ///   - shard: which slice of them; nil for all.
  /// - Throws: `CancellationError` where the task was cancelled, or `ResultsError`; what had finished
  ///   is in the file.
  package func ensure(
    _ numbers: Range<Int>, arms: [Int]? = nil, shard: ShardSlice? = nil
  ) async throws {
    let wanted = numbers.filter { shard?.contains($0) ?? true }
    try await ensure(
      wanted.flatMap { number in
        (arms ?? Array(experiment.arms.indices)).map { .init(arm: $0, number: number) }
      })
  }

  /// Sees to it that certain replications of certain arms are in the file.
  ///
  /// - Parameter wanted: them, in the order in which to run what is missing.
  /// - Throws: as above.
  package func ensure(_ wanted: [ReplicationRunner.Task]) async throws {
    try Task.checkCancellation()
    let numbers = wanted.map(\.number)
    guard let least = numbers.min(), let most = numbers.max() else { return }
    let there = try database.finished(least...most)
    let missing = wanted.filter { there[$0.arm]?.contains($0.number) != true }
    guard !missing.isEmpty else { return }
    let before = wanted.count - missing.count
    var finished = before
    let runner = ReplicationRunner(experiment.arms, threads: threads)
    let control = ControlReplication.task
    let tasks = database.isControlled ? missing : [control] + missing.filter { $0 != control }
    let adding = Set(missing)
    // Nothing is added before it is known to belong there.
    var held: [Replication] = []
    try await runner.run(tasks) { share in
      progress(
        Progress(
          share: share, finished: before + Int(share * Double(missing.count)),
          wanted: wanted.count))
    } finished: { replication in
      if !database.isControlled, replication.task == control { try database.control(replication) }
      held.append(replication)
      guard database.isControlled else { return }
      for replication in held where adding.contains(replication.task) {
        try database.add(replication)
        finished += 1
      }
      held = []
    }
    progress(Progress(share: 1, finished: finished, wanted: wanted.count))
  }
}
