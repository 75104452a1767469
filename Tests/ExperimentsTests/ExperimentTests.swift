import Domain
import Foundation
import Synchronization
import Testing

@testable import Experiments

/// A folder of its own for a test's files.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "glapp-experiment-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

@Suite("Experiments and their results files")
struct ExperimentTests {
  /// Two arms of the small scenario: as it is, and with faster teams.
  static func experiment(seed: UInt64 = 1, meetings: Double = 7) -> Experiment {
    var scenario = Litet.scenario(dagar: 28)
    scenario.fro = seed
    let arms = [
      Arm(name: "grund", scenario: scenario),
      Arm(
        name: "tätare möten", scenario: scenario,
        point: [(lever: .motesintervallOperativ, value: meetings)]),
    ]
    let origin = Origin(
      version: "1", scenario: scenario.namn, scenarioHash: "abc", text: "namn: litet", seed: seed,
      scale: 1, days: 28, changes: [])
    return Experiment(kind: .compare, origin: origin, arms: arms)
  }

  /// The replications without the time that they took.
  static func rows(_ database: ResultsDatabase) throws -> [Replication] {
    try database.replications().map {
      var row = $0
      row.wallSeconds = 0
      return row
    }
  }

  static func run(
    _ path: String?, _ numbers: Range<Int> = 0..<6, threads: Int = 1, shard: String? = nil
  ) async throws -> [Replication] {
    let experiment = experiment()
    let slice = try shard.map { try #require(ShardSlice($0)) }
    let database = try ResultsDatabase(
      path: path, experiment, shard: slice, planned: numbers.upperBound)
    try await ExperimentRun(experiment, database, threads: threads).ensure(numbers, shard: slice)
    return try rows(database)
  }

  @Test("names and values of the key figures come from the same walk, and none is twice")
  func figures() async throws {
    let experiment = ExperimentTests.experiment()
    let figures = experiment.figures
    #expect(Set(figures.all.map(\.name)).count == figures.all.count)
    let replication = try await ReplicationRunner.run(
      experiment.arms[0], .init(arm: 0, number: 3))
    #expect(replication.figures.count == figures.all.count)
    let persons = try #require(figures["personer"])
    let parts = try Stadsomrade.allCases.map {
      replication.figures[try #require(figures["personer.\($0.namn)"])]
    }
    #expect(replication.figures[persons] > 20)
    #expect(parts.reduce(0, +) == replication.figures[persons])
    let hours = try #require(figures["arbete.timmar"])
    let months = figures.all.indices.filter {
      figures.all[$0].name.hasPrefix("månad.") && figures.all[$0].name.hasSuffix(".timmar")
    }
    #expect(months.count == 6, "mars i sex förvaltningar")
    let sum = months.reduce(0) { $0 + replication.figures[$1] }
    #expect(abs(sum - replication.figures[hours]) < 1e-6)
    let classR = try #require(figures["klass.R.dagar"])
    let areas = try Stadsomrade.allCases.map {
      replication.figures[try #require(figures["klass.R.dagar.\($0.namn)"])]
    }
    #expect(replication.figures[classR] > 0)
    #expect(abs(areas.reduce(0, +) - replication.figures[classR]) < 1e-6)
    let open = figures.daily.map { replication.figures[$0] }
    let atEnd = try #require(figures["glapp.G-01.öppna vid slut"])
    #expect(open.count == 28 && open.last == replication.figures[atEnd])
  }

  @Test("the rows do not depend on threads, and a replication alone is the same")
  func threads() async throws {
    let one = try await ExperimentTests.run(nil, threads: 1)
    let three = try await ExperimentTests.run(nil, threads: 3)
    #expect(one == three)
    #expect(one.map(\.arm) == [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    #expect(Set(one.map(\.digest)).count > 6, "replikationer skiljer sig åt")
    var alone = try await ReplicationRunner.run(
      ExperimentTests.experiment().arms[1], .init(arm: 1, number: 4))
    alone.wallSeconds = 0
    #expect(alone == one[10])
  }

  @Test("shards merged in any order are the same as one run")
  func shards() async throws {
    let folder = try Folder()
    let whole = try await ExperimentTests.run(folder("hel.db"))
    for count in [1, 3, 7] {
      var files = (1...count).map { folder("\(count)-\($0).db") }
      for (i, file) in files.enumerated() {
        _ = try await ExperimentTests.run(file, shard: "\(i + 1)/\(count)")
      }
      files = files.indices.map { files[($0 * 5 + 3) % count] }
      let merged = folder("hop-\(count).db")
      #expect(try ResultsDatabase.merge(files, into: merged) == 12)
      #expect(try ExperimentTests.rows(ResultsDatabase(existing: merged)) == whole)
      // The same command goes on from the merged file as from one of a single run.
      #expect(try await ExperimentTests.run(merged) == whole)
    }
    #expect(!folder.files.contains { $0.contains(".ny-") })
  }

  @Test("merging refuses doubles, holes and other experiments, and leaves nothing behind")
  func refusals() async throws {
    let folder = try Folder()
    for i in 1...3 {
      _ = try await ExperimentTests.run(folder("\(i).db"), shard: "\(i)/3")
    }
    func refusal(_ names: [String]) -> ResultsError.Reason? {
      do {
        _ = try ResultsDatabase.merge(names.map { folder($0) }, into: folder("ut.db"))
        return nil
      } catch {
        return error.reason
      }
    }
    #expect(refusal(["1.db", "2.db", "1.db", "3.db"]) == .double(arm: "grund", 0))
    #expect(refusal(["1.db", "3.db"]) == .hole(arm: "grund", 1))
    #expect(refusal(["1.db"]) == .hole(arm: "grund", 1))
    // The last slice is not to be forgotten either: two of three hold 0, 1, 3 and 4 of six.
    _ = try await ExperimentTests.run(folder("bara.db"), 0..<1, shard: "1/3")
    _ = try await ExperimentTests.run(folder("bara.db"), 0..<2, shard: "1/3")
    #expect(refusal(["bara.db"]) == .hole(arm: "grund", 1))
    let other = ExperimentTests.experiment(meetings: 3)
    _ = try ResultsDatabase(path: folder("annan.db"), other)
    #expect(refusal(["1.db", "annan.db"]) == .other(.levers("tätare möten")))
    let seeded = ExperimentTests.experiment(seed: 2)
    _ = try ResultsDatabase(path: folder("frö.db"), seeded)
    #expect(refusal(["1.db", "frö.db"]) == .other(.seed(2, 1)))
    try "inget".write(toFile: folder("text.db"), atomically: true, encoding: .utf8)
    #expect(refusal(["1.db", "text.db"]) == .notOurs)
    #expect(refusal(["1.db", "saknas.db"]) == .missing)
    #expect(!folder.files.contains { $0.hasPrefix("ut.db") })
  }

  @Test("a file goes on where it stopped, whatever had finished")
  func resuming() async throws {
    let folder = try Folder()
    let whole = try await ExperimentTests.run(folder("hel.db"))
    let experiment = ExperimentTests.experiment()
    for stop in 1...5 {
      let path = folder("avbruten-\(stop).db")
      let database = try ResultsDatabase(path: path, experiment)
      let counter = Mutex(0)
      let task = Task {
        try await ExperimentRun(experiment, database, threads: 2) { _ in
          let count = counter.withLock { n in
            n += 1
            return n
          }
          if count == stop * 2 { withUnsafeCurrentTask { $0?.cancel() } }
        }.ensure(0..<6)
      }
      _ = await task.result
      let so = try ExperimentTests.rows(database)
      #expect(so.allSatisfy { whole.contains($0) })
      #expect(try await ExperimentTests.run(path) == whole)
    }
  }

  @Test("a file of another experiment is refused with what differs")
  func others() async throws {
    let folder = try Folder()
    let path = folder("a.db")
    _ = try ResultsDatabase(path: path, ExperimentTests.experiment())
    var other = ExperimentTests.experiment()
    other.origin.scenarioHash = "annan"
    let error = #expect(throws: ResultsError.self) { try ResultsDatabase(path: path, other) }
    #expect(error?.reason == .other(.scenario("litet")))
    #expect(error?.description.contains("a.db: filen hör till ett annat experiment") == true)
    other = ExperimentTests.experiment()
    other.arms.removeLast()
    let arms = #expect(throws: ResultsError.self) { try ResultsDatabase(path: path, other) }
    #expect(arms?.reason == .other(.arms(["grund", "tätare möten"], ["grund"])))
  }

  @Test("a lever that a point leaves unset is so in the file too")
  func unset() throws {
    let folder = try Folder()
    var experiment = ExperimentTests.experiment()
    experiment.arms[1] = Arm(
      name: "utan", scenario: experiment.arms[0].scenario,
      point: [(lever: .ansvarUtanBeslut, value: .infinity)])
    _ = try ResultsDatabase(path: folder("a.db"), experiment)
    _ = try ResultsDatabase(path: folder("a.db"), experiment)
    let stored = try ResultsDatabase(existing: folder("a.db")).experiment()
    #expect(stored.arms[1].point == [Spak.ansvarUtanBeslut.rad.namn: .infinity])
    #expect(try FullGrid.points([[1, .infinity], [2]]) == [[1, 2], [.infinity, 2]])
    #expect(throws: StatisticsError.notFinite) { try FullGrid.points([[1, .nan]]) }
  }

  @Test("nothing begins after a cancellation, however short the replications are")
  func cancelling() async throws {
    let experiment = ExperimentTests.experiment()
    let arms = [Arm(name: "en dag", scenario: Litet.scenario(perDag: 1, dagar: 1))]
    for threads in [1, 3] {
      let task = Task {
        var handed: [Int] = []
        do {
          try await ReplicationRunner(arms, threads: threads).run(
            (0..<60).map { .init(arm: 0, number: $0) }
          ) { replication in
            handed.append(replication.number)
            if handed.count == 2 { withUnsafeCurrentTask { $0?.cancel() } }
          }
          return (handed, false)
        } catch { return (handed, error is CancellationError) }
      }
      let (handed, cancelled) = await task.value
      #expect(cancelled)
      #expect((2...2 + threads).contains(handed.count), "\(handed)")
    }
    // Also where all that is asked for is in the file already.
    let database = try ResultsDatabase(path: nil, experiment)
    let run = ExperimentRun(experiment, database, threads: 2)
    try await run.ensure(0..<2)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await run.ensure(0..<2)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test("how many replications are enough depends on the results alone, not on threads or a file")
  func stopping() async throws {
    let experiment = ExperimentTests.experiment()
    let figure = try #require(experiment.figures["klass.R.dagar"])
    let rule = try StoppingRule(.relative(0.12), lookAhead: 2, budget: 45)
    let all = try ResultsDatabase(path: nil, experiment)
    try await ExperimentRun(experiment, all, threads: 2).ensure(0..<45)
    let whole = Results(experiment.figures, arms: 2, try all.replications())
    // One by one, with the rule as it is.
    let series = (0..<2).map { whole.values(figure, arm: $0) }
    let count = try #require(
      try (1...45).first { n in
        try series.allSatisfy {
          if case .stop = try rule.decide(Array($0.prefix(n))) { true } else { false }
        }
      })
    #expect(count > 12 && count % ExperimentRun.round != 0, "\(count)")
    for (threads, database) in [
      (1, try ResultsDatabase(path: nil, experiment)),
      (3, try ResultsDatabase(path: nil, experiment)), (2, all),
    ] {
      let enough = try await ExperimentRun(experiment, database, threads: threads).run(
        until: rule, figure: figure, watching: { $0 })
      #expect(enough.count == count && enough.results.replications.map(\.count) == [count, count])
      #expect(
        (0..<2).map { enough.results.values(figure, arm: $0) }
          == series.map { Array($0.prefix(count)) })
      let ran = try #require(try database.finished()[0]).count
      #expect(database === all || ran == (count + 9) / 10 * 10, "whole rounds: \(ran)")
      // Some of the file's numbers are read without the others, to the last bit.
      let some = try database.values(of: figure, 3..<9)
      #expect(some.count == 12)
      for (task, value) in some { #expect(value == series[task.arm][task.number]) }
    }
  }

  @Test("many that make the same file at once all get it")
  func together() async throws {
    let folder = try Folder()
    let experiment = ExperimentTests.experiment()
    for round in 0..<25 {
      let path = folder("\(round).db")
      let failures = await withTaskGroup(of: String?.self) { group in
        for _ in 0..<6 {
          group.addTask { @concurrent in
            do {
              _ = try ResultsDatabase(path: path, experiment)
              return nil
            } catch { return "\(error)" }
          }
        }
        return await group.reduce(into: [String]()) { if let text = $1 { $0.append(text) } }
      }
      #expect(failures.isEmpty, "\(failures)")
      #expect(try ResultsDatabase(existing: path).experiment().arms.count == 2)
    }
  }

  @Test("files of another build with other key figures are refused as that")
  func builds() throws {
    let ours = StoredExperiment(ExperimentTests.experiment(), shard: nil, planned: nil)
    var theirs = ours
    theirs.figures.removeLast()
    #expect(ours.difference(from: theirs) == .figures("1"))
  }

  @Test("numbers survive the file to the last bit")
  func bits() throws {
    let folder = try Folder()
    let experiment = ExperimentTests.experiment()
    let database = try ResultsDatabase(path: folder("a.db"), experiment)
    let some: [Double] = [
      0.1, 1.0 / 3, 12_345_678.9, Double.leastNonzeroMagnitude, 1e300, 0, 794_070.4879745371,
    ]
    let figures = experiment.figures.all.indices.map { some[$0 % some.count] }
    let row = Replication(
      arm: 1, number: 7, digest: "d", envelopes: 3, events: 4, figures: figures, wallSeconds: 0.25)
    try database.add(row)
    try database.add(row)
    #expect(try ResultsDatabase(existing: folder("a.db")).replications() == [row])
    var wrong = row
    wrong.digest = "e"
    #expect(throws: ResultsError.self) { try database.add(wrong) }
  }
}
