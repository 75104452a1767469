import Domain
import Foundation
import GRDB
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

@Suite("Results files")
struct ResultsFileTests {
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
    #expect(folder.files.allSatisfy { $0.hasSuffix(".db") }, "\(folder.files)")
  }

  @Test("a full disk is told as that, and not as damage, wherever it fills", arguments: 1...24)
  func full(pages: Int) async throws {
    let folder = try Folder()
    _ = try await ExperimentTests.run(folder("1.db"))
    let stored = try ResultsDatabase(existing: folder("1.db"))
    // As a merged file is made: without a journal, and here with few pages.
    var settings = Configuration()
    settings.prepareDatabase {
      try $0.execute(
        sql: "PRAGMA journal_mode = OFF; PRAGMA page_size = 512; PRAGMA max_page_count = \(pages)")
    }
    let queue = try DatabaseQueue(path: folder("ny.db"), configuration: settings)
    let (whole, rows) = (try stored.experiment(), try stored.replications())
    do {
      try ResultsSchema.migrate(queue, nil)
      try await queue.write { db in
        try whole.save(db)
        for row in rows { try StoredExperiment.insert(db, row) }
      }
      Issue.record("\(pages) pages are enough")
    } catch {
      let told = ResultsError(folder("ny.db"), error)
      #expect(told.reason == .full, "\(told)")
      #expect(told.description.contains("disken är full") && told.english.contains("disk is full"))
    }
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
    #expect(arms?.reason == .other(.armCount(2, 1)))
    other = ExperimentTests.experiment()
    other.arms[1].name = "glesare möten"
    let name = #expect(throws: ResultsError.self) { try ResultsDatabase(path: path, other) }
    #expect(name?.reason == .other(.arm(1, "tätare möten", "glesare möten")))
    #expect(
      name?.description.contains("dess alternativ 2 är ”tätare möten”, inte ”glesare möten”")
        == true, "\(String(describing: name))")
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
      arm: 1, number: 7, digest: String(repeating: "d", count: 32), envelopes: 3, events: 4,
      figures: figures, wallSeconds: 0.25)
    try database.add(row)
    try database.add(row)
    #expect(try ResultsDatabase(existing: folder("a.db")).replications() == [row])
    var wrong = row
    wrong.digest = String(repeating: "e", count: 32)
    #expect(throws: ResultsError.self) { try database.add(wrong) }
  }

  @Test("a whole screening merges, and one that lacks a point of a way does not")
  func screening() async throws {
    let folder = try Folder()
    let scenario = Litet.scenario(perDag: 1, dagar: 2)
    let axes = [Axis(whole: .oenighetsgrad), Axis(whole: .teamTopologi)]
    let design = try Screening.Design(axes, trajectories: 3, levels: 4, seed: 1)
    var experiment = ExperimentTests.experiment()
    experiment.kind = .screen
    experiment.arms = design.points.enumerated().map { i, values in
      Arm(
        name: "\(i)", scenario: scenario,
        point: zip(axes, values).map { (lever: $0.lever, value: $1) })
    }
    for (count, lacking) in [(1, 0), (2, 0), (2, 1)] {
      let file = folder("\(count)-\(lacking).db")
      let database = try ResultsDatabase(path: file, experiment, planned: count)
      let tasks = design.tasks(count).dropLast(lacking)
      try await ExperimentRun(experiment, database, threads: 2).ensure(Array(tasks))
      let target = folder("hop-\(count)-\(lacking).db")
      if lacking == 0 {
        #expect(try ResultsDatabase.merge([file], into: target) == 9 * count)
      } else {
        let error = #expect(throws: ResultsError.self) {
          try ResultsDatabase.merge([file], into: target)
        }
        #expect(error?.reason == .hole(arm: "8", 5), "\(String(describing: error))")
      }
    }
  }

  @Test("some figures are read without the others, and are the same; the rows hold no more")
  func someFigures() async throws {
    let folder = try Folder()
    let experiment = ExperimentTests.experiment()
    _ = try await ExperimentTests.run(folder("a.db"), 0..<3)
    let database = try ResultsDatabase(existing: folder("a.db"))
    let whole = try database.replications()
    let figures = experiment.figures
    let places = [0, 7, 8, figures.all.count - 1]
    let some = try database.replications(figures: places)
    #expect(some.map(\.figures.count) == whole.map { _ in 4 })
    let (all, few) = (
      Results(figures, arms: 2, whole), Results(figures, arms: 2, some, read: places)
    )
    for (place, arm) in places.flatMap({ [($0, 0), ($0, 1)] }) {
      let (a, b) = (all.values(place, arm: arm), few.values(place, arm: arm))
      #expect(a.count == 3 && zip(a, b).allSatisfy { !Replication.differ($0, $1) })
    }
    // What a comparison asks of the file beside them is what all of them say.
    let changed = try #require(all.changed(1, from: 0))
    #expect(changed.count > 3 && few.changed(1, from: 0) == nil)
    #expect(try database.changed(1, from: 0, below: 3) == changed)
    #expect(try database.changed(1, from: 1, below: 3) == [])
  }

  @Test("a comparison of some figures comes to that of all, and says which others have changed")
  func comparison() async throws {
    let experiment = ExperimentTests.experiment()
    let database = try ResultsDatabase(path: nil, experiment)
    let run = ExperimentRun(experiment, database, threads: 2)
    let rule = try StoppingRule(.fixed(6), budget: 6)
    // The faster teams leave the persons as they are.
    for name in [Results.mainFigure, "personer"] {
      let figure = try #require(experiment.figures[name])
      let needed = Results.needed(figure, experiment.figures)
      let whole = try await run.run(until: rule, figure: figure) { $0 }
      let few = try await run.run(until: rule, figure: figure, needed: needed) { $0 }
      #expect(few.results.replications.joined().allSatisfy { $0.figures.count == needed.count })
      let expected = try Comparison(whole.results, figure: figure)
      var found = try Comparison(few.results, figure: figure)
      try found.look(in: database)
      #expect(found.contrasts == expected.contrasts)
      #expect(found.contrasts[0].verdict == .unchanged || name != "personer")
      #expect((found.contrasts[0].changed == nil) == (found.contrasts[0].verdict != .unchanged))
    }
  }

  @Test("figures are written and read to the last bit, and other texts are refused")
  func figuresText() {
    let values: [Double] = [
      0, 12, 0.1, -3.25, 1e300, Double.leastNonzeroMagnitude, 1e16, 123_456_789_012_345,
      9_007_199_254_740_992, .nan,
      -0.0,
    ]
    let text = FiguresText(values)
    let read = text.values(values.count)
    #expect(read?.map(\.bitPattern).dropLast(2) == values.map(\.bitPattern).dropLast(2))
    #expect(read?[9].isNaN == true && read?[10].sign == .minus)
    #expect(text.values(values.count, at: [0, 2, 8]) == [0, 0.1, values[8]])
    #expect(text.values(values.count - 1) == nil && text.values(values.count + 1) == nil)
    #expect(text.values(values.count - 1, at: [0]) == nil)
    for wrong in [
      "", "[", "]", "[]", "[1.0,2.0", "1.0,2.0]", "[1.0,]", "[1.0,x]", "[1.0,nan]", "[1.0,inf]",
      "[1.0,0x1]", "[1.0, 2.0]", "[1.0,1e999]", "{1.0,2.0}",
    ] {
      #expect(FiguresText(wrong).values(2) == nil, "\(wrong)")
    }
  }
}
