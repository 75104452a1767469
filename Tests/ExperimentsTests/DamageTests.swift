import Foundation
import GRDB
import Testing

@testable import Experiments

@Suite("Damaged results files")
struct DamageTests {
  /// A generator of its own, so that the places are the same every time.
  private struct Places {
    var state: UInt64

    mutating func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
  }

  /// The file with a part missing, a bit turned, or a page of zeros.
  private static func damaged(_ whole: Data, _ number: Int) -> Data {
    var (data, places) = (whole, Places(state: UInt64(number)))
    switch number % 4 {
    case 0: data.removeLast(1 + places.next(data.count - 1))
    case 1:
      let page = places.next(data.count / 4096) * 4096
      data.replaceSubrange(page..<page + 4096, with: Data(count: 4096))
    case 2:
      // The texts and numbers of the tables.
      for _ in 0...places.next(40) { data[places.next(data.count)] ^= 1 << places.next(8) }
    default: data[places.next(data.count)] ^= 1 << places.next(8)
    }
    return data
  }

  private static func execute(_ change: String, _ path: String) throws {
    let file = try ResultsDatabase(existing: path)
    try file.queue.writeWithoutTransaction { db in
      try db.execute(sql: "DROP VIEW figure")
      try db.execute(sql: change)
    }
    try file.queue.close()
  }

  @Test("whatever has happened to a file, reading it ends in its contents or in a refusal")
  func fuzz() async throws {
    let folder = try Folder()
    _ = try await ExperimentTests.run(folder("hel.db"), 0..<3)
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder("hel.db")))
    let experiment = ExperimentTests.experiment()
    var refused = 0
    for number in 0..<160 {
      let path = folder("\(number).db")
      func write() throws {
        try DamageTests.damaged(whole, number).write(to: URL(fileURLWithPath: path))
      }
      try write()
      do throws(ResultsError) {
        let file = try ResultsDatabase(existing: path)
        let stored = try file.experiment()
        _ = try file.finished()
        let results = Results(
          KeyFigures(stored.figures), arms: stored.arms.count, try file.replications())
        for arm in stored.arms.indices { _ = results.mean(Results.mainFigure, arm: arm) }
      } catch {
        refused += 1
        #expect(!error.description.isEmpty && !error.english.isEmpty)
      }
      try write()
      _ = try? ResultsDatabase.merge([path, folder("hel.db")], into: folder("ut.db"))
      _ = try? ResultsDatabase.merge([path], into: folder("ut-\(number).db"))
      try write()
      if let file = try? ResultsDatabase(path: path, experiment) {
        _ = try? file.replications()
        _ = try? file.finished()
      }
      try? FileManager.default.removeItem(atPath: path)
    }
    #expect(refused > 40, "\(refused)")
  }

  @Test(
    "contents that no program wrote are damage",
    arguments: [
      "UPDATE replication SET figures = '[1,2'", "UPDATE replication SET figures = '[1,2]'",
      "UPDATE replication SET figures = '{}'", "UPDATE replication SET digest = 'abc'",
      "UPDATE replication SET digest = replace(digest, substr(digest, 9, 1), 'X')",
      "UPDATE replication SET number = -1 WHERE number = 1",
      "UPDATE replication SET number = 9223372036854775807 WHERE number = 1",
      "PRAGMA foreign_keys = OFF; UPDATE replication SET arm = 7 WHERE arm = 1",
      "UPDATE replication SET events = -5",
      "PRAGMA foreign_keys = OFF; UPDATE arm SET id = 9 WHERE id = 1",
      "PRAGMA foreign_keys = OFF; DELETE FROM arm",
      "UPDATE arm SET point = 'x'", "UPDATE experiment SET kind = 'annan'",
      "UPDATE experiment SET seed = 'x'", "UPDATE experiment SET changes = ''",
      "UPDATE experiment SET shard = '3/2'", "UPDATE key_figure SET unit = 'meter' WHERE id = 0",
      "ALTER TABLE experiment RENAME COLUMN scale TO skala", "DELETE FROM key_figure",
      "ALTER TABLE replication RENAME TO annat",
    ])
  func contents(change: String) async throws {
    let folder = try Folder()
    _ = try await ExperimentTests.run(folder("a.db"), 0..<2)
    try DamageTests.execute(change, folder("a.db"))
    func read() throws(ResultsError) {
      let file = try ResultsDatabase(existing: folder("a.db"))
      _ = try file.experiment()
      _ = try file.replications()
    }
    let error = #expect(throws: ResultsError.self) { try read() }
    #expect(error?.reason == .damaged, "\(change): \(String(describing: error))")
    let merged = #expect(throws: ResultsError.self) {
      try ResultsDatabase.merge([folder("a.db")], into: folder("b.db"))
    }
    #expect(merged?.reason == .damaged, "\(change): \(String(describing: merged))")
  }

  @Test(
    "what the system or SQLite says of a file is Swedish in Swedish, and its own words in English")
  func orsaker() {
    let nekad = ResultsError("r.db", errno: EACCES)
    #expect(nekad.description == "r.db: filen kan inte läsas eller skrivas: rättigheten saknas.")
    #expect(nekad.english == "r.db: the file cannot be read or written: Permission denied.")
    // A number that no list holds is told as that, not in English.
    #expect(ResultsError("r.db", errno: 9999).description.contains("systemet svarar med fel 9999"))
    let upptagen = ResultsError("r.db", DatabaseError(resultCode: .SQLITE_BUSY))
    #expect(upptagen.description.hasSuffix("ett annat program använder den."))
    let lasbar = ResultsError("r.db", DatabaseError(resultCode: .SQLITE_READONLY, message: "x y z"))
    #expect(
      lasbar.description.hasSuffix("den kan bara läsas.") && lasbar.english.hasSuffix("x y z."))
    #expect(ResultsError("r.db", errno: ENOSPC).description.contains("disken är full"))
  }
}
