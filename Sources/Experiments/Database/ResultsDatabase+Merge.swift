import EventLogs
import Foundation
import GRDB

extension ResultsDatabase {
  /// Joins files of slices of one experiment to a new file, the same in whatever order they come.
  ///
  /// - Parameters:
  ///   - paths: the files, at least one.
  ///   - target: the new file; it must not exist, and appears whole or not at all.
  /// - Returns: how many replications the new file has.
  /// - Throws: `ResultsError` where a file holds another experiment, a replication is in two of them,
  ///   or one is in none.
  package static func merge(_ paths: [String], into target: String) throws(ResultsError) -> Int {
    if FileManager.default.fileExists(atPath: target) { throw ResultsError(target, .exists) }
    var first: StoredExperiment?
    var planned = 0
    var seen: Set<ReplicationRunner.Task> = []
    for path in paths {
      let file = try ResultsDatabase(existing: path)
      let stored = try file.experiment()
      if let difference = first.flatMap({ $0.difference(from: stored, shards: false) }) {
        throw ResultsError(path, .other(difference))
      }
      planned = max(planned, stored.planned ?? 0)
      let control = first?.control ?? stored.control
      first = first ?? stored
      first?.control = control
      for task in try file.tasks() {
        guard seen.insert(task).inserted else {
          throw ResultsError(path, .double(arm: stored.arms[task.arm].name, task.number))
        }
      }
    }
    guard var whole = first else { throw ResultsError(target, .missing) }
    whole.shard = nil
    if planned > 0 { whole.planned = planned }
    try refuseHoles(whole, seen, paths)
    try write(whole, paths, target)
    return seen.count
  }

  /// Which replications there are, whatever their arms are.
  private func tasks() throws(ResultsError) -> [ReplicationRunner.Task] {
    try attempt {
      try queue.read { db in
        let shape = try StoredExperiment.Shape(db)
        let rows = try Row.fetchCursor(db, sql: "SELECT arm, number FROM replication")
        var tasks: [ReplicationRunner.Task] = []
        while let row = try rows.next() {
          let task = ReplicationRunner.Task(
            arm: try row.decode(atIndex: 0), number: try row.decode(atIndex: 1))
          guard shape.allows(arm: task.arm, number: task.number) else {
            throw ResultsError(path, .damaged)
          }
          tasks.append(task)
        }
        return tasks
      }
    }
  }

  /// Copies the replications as they stand, one at a time, each checked on its way.
  private func copy(to target: Database, _ name: String) throws {
    try queue.read { db in
      let shape = try StoredExperiment.Shape(db)
      let insert = try target.makeStatement(sql: StoredExperiment.insertion)
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM replication ORDER BY arm, number")
      while let row = try rows.next() {
        _ = try StoredExperiment.replication(row, shape, path)
        do {
          try insert.execute(arguments: StatementArguments(row.databaseValues))
        } catch {
          throw ResultsError(name, error)
        }
      }
    }
  }

  /// Every arm must have every replication that was planned, or up to the last one of any.
  ///
  /// A selection drops arms on the way, so there each arm must have all up to its own last. The points
  /// of a screening have those of their way.
  private static func refuseHoles(
    _ whole: StoredExperiment, _ seen: Set<ReplicationRunner.Task>, _ paths: [String]
  ) throws(ResultsError) {
    let last = max(seen.map(\.number).max() ?? -1, (whole.planned ?? 0) - 1)
    for arm in whole.arms.indices {
      let wanted =
        switch whole.kind {
        case .screen:
          Screening.tasks(
            of: arm, levers: whole.arms[arm].point.count, max(1, whole.planned ?? 1))
        case .select: tasks(arm, through: seen.filter { $0.arm == arm }.map(\.number).max() ?? -1)
        case .run, .compare, .sweep: tasks(arm, through: last)
        }
      for task in wanted where !seen.contains(task) {
        throw ResultsError(
          paths.joined(separator: ", "), .hole(arm: whole.arms[arm].name, task.number))
      }
    }
  }

  private static func tasks(_ arm: Int, through last: Int) -> [ReplicationRunner.Task] {
    (0..<max(0, last + 1)).map { ReplicationRunner.Task(arm: arm, number: $0) }
  }

  /// Writes a file without a name, which takes it when it is whole.
  private static func write(
    _ whole: StoredExperiment, _ paths: [String], _ target: String
  ) throws(ResultsError) {
    guard let work = Arbetsfil(target) else {
      throw ResultsError(target, errno: errno)
    }
    do {
      let file = try ResultsDatabase(new: work.namn, opened: work.oppnad)
      try file.queue.write { db in
        try whole.save(db)
        for path in paths {
          let slice = try ResultsDatabase(existing: path)
          try slice.attempt { try slice.copy(to: db, target) }
        }
      }
      try file.queue.close()
    } catch let error as ResultsError where paths.contains(error.path ?? "") {
      throw error
    } catch {
      // The file that is told of is the one asked for, not the one it is made in.
      throw ResultsError(target, ResultsError(target, error).reason)
    }
    switch work.namnge(ersatt: false) {
    case 0: return
    case EEXIST: throw ResultsError(target, .exists)
    case let number: throw ResultsError(target, errno: number)
    }
  }
}
