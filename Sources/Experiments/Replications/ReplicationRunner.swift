import Domain
import Simulation
import Synchronization

/// Runs replications on threads, and hands over each as it finishes.
///
/// Every replication has a shard of its own, so they share nothing and their results do not depend
/// on how many run at a time.
package struct ReplicationRunner: Sendable {
  /// An arm and a replication of it.
  package struct Task: Hashable, Sendable {
    package var arm: Int
    package var number: Int

    package init(arm: Int, number: Int) {
      self.arm = arm
      self.number = number
    }
  }

  private let arms: [Arm]
  private let threads: Int

  /// - Parameters:
  ///   - arms: of the experiment.
  ///   - threads: how many replications run at a time, at least 1.
  package init(_ arms: [Arm], threads: Int) {
    self.arms = arms
    self.threads = max(1, threads)
  }

  /// Runs what is asked for.
  ///
  /// - Parameters:
  ///   - tasks: what to run, in the order in which to begin.
  ///   - progress: told, from any thread, how much of all the tasks is done, from 0 to 1.
  ///   - finished: given each replication when it has finished, one at a time, in no certain order.
  /// - Throws: `CancellationError` where the task was cancelled, or what `finished` throws. Nothing
  ///   begins after a cancellation, however short the replications are; those under way that finish
  ///   all the same are handed over.
  package func run(
    _ tasks: [Task], progress: @escaping @Sendable (Double) -> Void = { _ in },
    finished: (Replication) throws -> Void
  ) async throws {
    let parts = Parts(tasks.count)
    try await withThrowingTaskGroup(of: Replication.self) { group in
      var next = 0
      var stopped = false
      func begin() {
        stopped = stopped || _Concurrency.Task.isCancelled
        guard next < tasks.count, !stopped else { return }
        let (i, task, arm) = (next, tasks[next], arms[tasks[next].arm])
        next += 1
        group.addTask {
          try await ReplicationRunner.run(arm, task) { progress(parts.report(i, $0)) }
        }
      }
      for _ in 0..<threads { begin() }
      while let result = await group.nextResult() {
        do {
          try finished(try result.get())
        } catch is CancellationError {
          stopped = true
        }
        begin()
      }
      if stopped { throw CancellationError() }
    }
  }

  /// Runs one replication alone.
  ///
  /// - Throws: `CancellationError` where the task was cancelled.
  package static func run(
    _ arm: Arm, _ task: Task, progress: (@Sendable (Double) -> Void)? = nil
  ) async throws -> Replication {
    let result = try await Korning.kor(arm.varld(task.number), framsteg: progress)
    if result.avbruten { throw CancellationError() }
    return Replication(
      arm: task.arm, number: task.number, digest: result.digest.description,
      envelopes: result.envelopes, events: result.events,
      figures: KeyFigures.values(result.observatorium, events: result.events),
      wallSeconds: result.wallSeconds)
  }
}

/// How far each of many pieces of work has come.
private final class Parts: Sendable {
  private struct State {
    var parts: [Double]
    var sum = 0.0
  }

  private let state: Mutex<State>
  private let count: Double

  init(_ count: Int) {
    state = Mutex(State(parts: Array(repeating: 0, count: count)))
    self.count = Double(max(1, count))
  }

  /// Notes how far one has come, and says how far all have.
  func report(_ part: Int, _ share: Double) -> Double {
    state.withLock { state in
      state.sum += share - state.parts[part]
      state.parts[part] = share
      return min(1, max(0, state.sum / count))
    }
  }
}
