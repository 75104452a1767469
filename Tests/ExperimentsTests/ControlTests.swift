import Domain
import Foundation
import GRDB
import Testing

@testable import Experiments

@Suite("Programs that come to other results")
struct ControlTests {
  /// The same experiment in name, run by what might be another build: the same replications come out
  /// otherwise.
  private static func elsewhere() -> Experiment {
    var experiment = ExperimentTests.experiment(seed: 2)
    experiment.origin.seed = 1
    return experiment
  }

  private static func run(
    _ experiment: Experiment, _ path: String, _ numbers: Range<Int>, shard: String? = nil
  ) async throws {
    let slice = try shard.map { try #require(ShardSlice($0)) }
    let database = try ResultsDatabase(
      path: path, experiment, shard: slice, planned: numbers.upperBound)
    try await ExperimentRun(experiment, database, threads: 2).ensure(numbers, shard: slice)
  }

  private static func count(_ path: String) throws -> Int {
    try ResultsDatabase(existing: path).replications().count
  }

  private static func refusal(_ body: () async throws -> Void) async -> ResultsError.Reason? {
    do {
      try await body()
      return nil
    } catch {
      return (error as? ResultsError)?.reason
    }
  }

  @Test("a build with another model adds nothing to a file, and says why")
  func resuming() async throws {
    let folder = try Folder()
    let path = folder("a.db")
    try await ControlTests.run(ExperimentTests.experiment(), path, 0..<2)
    let refusal = await ControlTests.refusal {
      try await ControlTests.run(ControlTests.elsewhere(), path, 0..<6)
    }
    #expect(refusal == .other(.model("1")))
    #expect(try ControlTests.count(path) == 4)
    // Nothing is missing, so nothing is run and nothing can be mixed.
    try await ControlTests.run(ControlTests.elsewhere(), path, 0..<2)
    try await ControlTests.run(ExperimentTests.experiment(), path, 0..<6)
    #expect(try ControlTests.count(path) == 12)
  }

  @Test("slices by builds with different models do not merge, though none has the control's row")
  func merging() async throws {
    let folder = try Folder()
    try await ControlTests.run(ExperimentTests.experiment(), folder("1.db"), 0..<3, shard: "1/3")
    try await ControlTests.run(ExperimentTests.experiment(), folder("2.db"), 0..<3, shard: "2/3")
    try await ControlTests.run(ControlTests.elsewhere(), folder("3.db"), 0..<3, shard: "3/3")
    #expect(try ControlTests.count(folder("3.db")) == 2)
    for order in [["1", "2", "3"], ["3", "2", "1"], ["2", "3", "1"]] {
      let refusal = await ControlTests.refusal {
        _ = try ResultsDatabase.merge(order.map { folder($0 + ".db") }, into: folder("ut.db"))
      }
      #expect(refusal == .other(.model("1")))
    }
    #expect(!folder.files.contains { $0.hasPrefix("ut.db") })
  }

  @Test("a file from before outcomes were kept goes on, and is held to the replication it has")
  func older() async throws {
    let folder = try Folder()
    for (name, experiment, wanted) in [
      ("a.db", ExperimentTests.experiment(), nil),
      ("b.db", ControlTests.elsewhere(), ResultsError.Reason.other(.model("1"))),
    ] {
      let path = folder(name)
      try await ControlTests.run(ExperimentTests.experiment(), path, 0..<2)
      let queue = try DatabaseQueue(path: path)
      try await queue.write { db in
        try db.execute(
          sql: """
            ALTER TABLE experiment DROP COLUMN control;
            DELETE FROM grdb_migrations WHERE identifier = '2';
            """)
      }
      try queue.close()
      // Who only reads, or is refused, leaves the file as it is.
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(try ControlTests.count(path) == 4)
      var other = experiment
      other.origin.days = 27
      #expect(throws: ResultsError.self) { try ResultsDatabase(path: path, other) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
      let refusal = await ControlTests.refusal {
        try await ControlTests.run(experiment, path, 0..<3)
      }
      #expect(refusal == wanted)
      #expect(try ControlTests.count(path) == (wanted == nil ? 6 : 4))
    }
  }
}
