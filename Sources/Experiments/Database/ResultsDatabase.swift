import Foundation
import GRDB
import Synchronization

/// The finished replications of one experiment, in an SQLite file.
///
/// Each is written in a transaction of its own as it finishes, so that whatever ends the program
/// leaves every finished one. A file holds one experiment: its scenario, its arms, and the names of
/// its key figures.
package final class ResultsDatabase: Sendable {
  /// The file; nil for one that is gone when it is closed.
  package let path: String?
  let queue: DatabaseQueue
  /// Whether this program is known to come to what those before it came to.
  private let controlled = Mutex(false)

  /// Opens a file, or makes one.
  ///
  /// - Parameters:
  ///   - path: the file; nil keeps the results in a file without a name, for as long as the value
  ///     lives.
  ///   - experiment: what the file holds or is to hold.
  ///   - shard: which slice of the replications the file is for; nil for all.
  ///   - planned: how many replications of each arm there are to be, over all slices; nil where the
  ///     results decide.
  /// - Throws: `ResultsError` where the file cannot be used, or holds something else.
  package convenience init(
    path: String?, _ experiment: Experiment, shard: ShardSlice? = nil, planned: Int? = nil
  ) throws(ResultsError) {
    try self.init(path: path)
    try attempt { try prepare(experiment, shard, planned) }
  }

  /// Opens a file that exists, whatever experiment it holds, to read it: it stays as it is, and an
  /// older program can read it still.
  ///
  /// - Throws: `ResultsError` where there is no such file, or it holds no results.
  package convenience init(existing path: String) throws(ResultsError) {
    guard FileManager.default.fileExists(atPath: path) else {
      throw ResultsError(path, .missing)
    }
    try self.init(path: path)
    try attempt {
      guard try ResultsSchema.isOurs(queue) else { throw ResultsError(path, .notOurs) }
      try ResultsSchema.refuseNewer(queue, path)
    }
  }

  /// Makes a file with empty tables, and no journal beside it: nobody reads it before it is whole.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - opened: called when the file is open, before anything is written.
  /// - Throws: `ResultsError` where it cannot be made.
  convenience init(new path: String, opened: () -> Void) throws(ResultsError) {
    try self.init(path: path, journal: false)
    opened()
    try attempt { try ResultsSchema.migrate(queue, path) }
  }

  private init(path: String?, journal: Bool = true) throws(ResultsError) {
    self.path = path
    do {
      var settings = Configuration()
      settings.busyMode = .timeout(10)
      settings.prepareDatabase {
        try $0.execute(sql: "PRAGMA foreign_keys = ON")
        if !journal { try $0.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF") }
      }
      queue = try DatabaseQueue(
        path: path.map(ResultsDatabase.plain) ?? "", configuration: settings)
    } catch {
      throw ResultsError(path, error)
    }
  }

  /// The path of a file whatever it is called: SQLite gives `:memory:` and `file:` meanings of their
  /// own, and what was kept there would be gone.
  static func plain(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }

  private func prepare(
    _ experiment: Experiment, _ shard: ShardSlice?, _ planned: Int?
  ) throws {
    guard try ResultsSchema.isEmpty(queue) || ResultsSchema.isOurs(queue) else {
      throw ResultsError(path, .notOurs)
    }
    let ours = StoredExperiment(experiment, shard: shard, planned: planned)
    func refuse(_ theirs: StoredExperiment) throws {
      if let difference = ours.difference(from: theirs) {
        throw ResultsError(path, .other(difference))
      }
    }
    // A file that is refused stays as it is: another program may go on with it.
    if try ResultsSchema.isOurs(queue) {
      try ResultsSchema.refuseNewer(queue, path)
      if let theirs = try queue.read({ try StoredExperiment.load($0, path) }) { try refuse(theirs) }
    }
    try ResultsSchema.migrate(queue, path)
    try queue.write { db in
      guard let theirs = try StoredExperiment.load(db, path) else { return try ours.save(db) }
      try refuse(theirs)
      try db.execute(
        sql: "UPDATE experiment SET planned = max(coalesce(planned, 0), ?) WHERE ? IS NOT NULL",
        arguments: [planned, planned])
    }
  }

  /// What the file holds.
  package func experiment() throws(ResultsError) -> StoredExperiment {
    try attempt {
      guard let stored = try queue.read({ try StoredExperiment.load($0, path) }) else {
        throw ResultsError(path, .notOurs)
      }
      return stored
    }
  }

  /// Whether the control replication has come out as it did for those who added to the file before;
  /// if not, nothing may be added.
  var isControlled: Bool { controlled.withLock { $0 } }

  /// Tells what the control replication came to.
  ///
  /// - Throws: `ResultsError` where it came out otherwise for those who added to the file before.
  func control(_ replication: Replication) throws(ResultsError) {
    let ours = ControlReplication.outcome(replication)
    try attempt {
      try queue.write { db in
        // A file from before outcomes were kept may have the replication itself.
        let there = try Row.fetchOne(
          db, sql: "SELECT * FROM replication WHERE arm = ? AND number = ?",
          arguments: [replication.arm, replication.number])
        let earlier = try there.map {
          ControlReplication.outcome(try StoredExperiment.replication($0, .init(db), path))
        }
        try db.execute(
          sql: "UPDATE experiment SET control = coalesce(control, ?)", arguments: [earlier ?? ours])
        let row = try Row.fetchOne(db, sql: "SELECT control, version FROM experiment")
        guard let row else { throw ResultsError(path, .notOurs) }
        guard try row.decode(String.self, forColumn: "control") == ours else {
          throw ResultsError(path, .other(.model(try row.decode(forColumn: "version"))))
        }
      }
    }
    controlled.withLock { $0 = true }
  }

  /// Adds a finished replication. One that is there already stays as it is.
  ///
  /// - Throws: `ResultsError` where it cannot be written, or another result of the same replication
  ///   is there.
  package func add(_ replication: Replication) throws(ResultsError) {
    try attempt {
      try queue.write { db in
        let there = try String.fetchOne(
          db, sql: "SELECT digest FROM replication WHERE arm = ? AND number = ?",
          arguments: [replication.arm, replication.number])
        if let there {
          guard there == replication.digest else {
            throw ResultsError(path, .contradiction(arm: replication.arm, replication.number))
          }
          return
        }
        try StoredExperiment.insert(db, replication)
      }
    }
  }

  /// The numbers of the finished replications, by arm.
  ///
  /// - Parameter range: only these numbers; nil for all.
  /// - Returns: them; nothing for an arm without any.
  /// - Throws: `ResultsError` where the file cannot be read.
  package func finished(
    _ range: ClosedRange<Int>? = nil
  ) throws(ResultsError) -> [Int: Set<Int>] {
    try attempt {
      try queue.read { db in
        let shape = try StoredExperiment.Shape(db)
        var numbers: [Int: Set<Int>] = [:]
        let (least, most) = (range?.lowerBound ?? Int.min, range?.upperBound ?? Int.max)
        // Arm by arm, as the rows lie.
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT replication.arm, number FROM arm CROSS JOIN replication
            ON replication.arm = arm.id WHERE number BETWEEN ? AND ?
            """, arguments: [least, most])
        while let row = try rows.next() {
          let arm: Int = try row.decode(atIndex: 0)
          let number: Int = try row.decode(atIndex: 1)
          guard shape.allows(arm: arm, number: number) else { throw ResultsError(path, .damaged) }
          numbers[arm, default: []].insert(number)
        }
        return numbers
      }
    }
  }

  /// The finished replications, by arm and number.
  ///
  /// - Parameters:
  ///   - below: only those with a smaller number; nil for all.
  ///   - from: only those with this number or a larger one; nil for all.
  ///   - figures: the places of the figures that they are to hold, rising; nil for all. Of the others
  ///     nothing is kept, so that many replications take little memory.
  /// - Returns: them, with their figures.
  /// - Throws: `ResultsError` where the file cannot be read.
  package func replications(
    below: Int? = nil, from: Int? = nil, figures: [Int]? = nil
  ) throws(ResultsError) -> [Replication] {
    try attempt {
      try queue.read { db in
        let shape = try StoredExperiment.Shape(db)
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT arm, number, digest, envelopes, events, figures, wall_seconds FROM replication
            WHERE number BETWEEN ? AND ? ORDER BY arm, number
            """, arguments: [from ?? Int.min, below.map { $0 - 1 } ?? Int.max])
        var all: [Replication] = []
        while let row = try rows.next() {
          all.append(try StoredExperiment.replication(row, shape, path, figures))
        }
        return all
      }
    }
  }

  /// Which key figures an arm has other values of than another, in some replication that both have.
  ///
  /// - Parameters:
  ///   - arm: the one.
  ///   - other: the other.
  ///   - below: only replications with a smaller number.
  /// - Returns: their places, rising.
  /// - Throws: `ResultsError` where the file cannot be read.
  func changed(_ arm: Int, from other: Int, below: Int) throws(ResultsError) -> [Int] {
    try attempt {
      try queue.read { db in
        let count = try StoredExperiment.Shape(db).figures
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT a.figures, b.figures FROM replication AS a JOIN replication AS b
            ON b.arm = ? AND b.number = a.number WHERE a.arm = ? AND a.number < ?
            """, arguments: [other, arm, below])
        var changed: Set<Int> = []
        while let row = try rows.next() {
          let (a, b): (String, String) = (
            try row.decode(atIndex: 0), try row.decode(atIndex: 1)
          )
          guard a != b else { continue }
          guard let ours = FiguresText(a).values(count), let theirs = FiguresText(b).values(count)
          else { throw ResultsError(path, .damaged) }
          changed.formUnion(
            ours.indices.filter { Replication.differ(ours[$0], theirs[$0]) })
        }
        return changed.sorted()
      }
    }
  }

  /// The values of one key figure; of the other figures nothing is read.
  ///
  /// - Parameters:
  ///   - figure: its place.
  ///   - numbers: of which replications.
  /// - Returns: by arm and number, of those that have finished.
  /// - Throws: `ResultsError` where the file cannot be read.
  package func values(
    of figure: Int, _ numbers: Range<Int>
  ) throws(ResultsError) -> [ReplicationRunner.Task: Double] {
    try attempt {
      try queue.read { db in
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT replication.arm, number, figures -> ? FROM arm CROSS JOIN replication
            ON replication.arm = arm.id WHERE number >= ? AND number < ?
            """, arguments: ["$[\(figure)]", numbers.lowerBound, numbers.upperBound])
        var values: [ReplicationRunner.Task: Double] = [:]
        while let row = try rows.next() {
          // The number as it is written: SQLite's own reading may differ in the last bit.
          guard let text = try row.decode(String?.self, atIndex: 2),
            let value = text == "null" ? .nan : Double(text)
          else {
            throw ResultsError(path, .damaged)
          }
          values[.init(arm: try row.decode(atIndex: 0), number: try row.decode(atIndex: 1))] = value
        }
        return values
      }
    }
  }

  func attempt<T>(_ work: () throws -> T) throws(ResultsError) -> T {
    do {
      return try work()
    } catch {
      throw ResultsError(path, error)
    }
  }
}
