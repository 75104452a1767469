import Domain
import EventLogs
import Foundation
import Observers
import Simulation
import Testing

@Suite("The ledger from the trace")
struct LedgerTests {
  /// What `scripts/ledger_from_trace.py` prints.
  private struct Ledger: Decodable {
    struct Kind: Decodable, Equatable {
      var intervals: Int
      var days_total: Double
      var days_max: Double
      var persons: Int
      var censored: Int
    }
    var kinds: [String: Kind]
    var classes: [String: Double]
  }

  private static let rot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A directory of this process; those of processes that were killed are swept first.
  private static func mapp() throws -> URL {
    let filer = FileManager.default
    let tillfalligt = filer.temporaryDirectory
    for namn in try filer.contentsOfDirectory(atPath: tillfalligt.path) {
      let delar = namn.split(separator: "-")
      guard namn.hasPrefix("glapp-ledger-"), delar.count == 4, let pid = Int32(delar[2]),
        kill(pid, 0) != 0, errno == ESRCH
      else { continue }
      try? filer.removeItem(at: tillfalligt.appendingPathComponent(namn))
    }
    let pid = ProcessInfo.processInfo.processIdentifier
    let mapp = tillfalligt.appendingPathComponent(
      "glapp-ledger-\(pid)-\(UUID().uuidString.prefix(8))")
    try filer.createDirectory(at: mapp, withIntermediateDirectories: true)
    return mapp
  }

  @Test("the traces of a test that was killed are swept by the next")
  func sopning() throws {
    let filer = FileManager.default
    let dod = Process()
    dod.executableURL = URL(fileURLWithPath: "/bin/true")
    try dod.run()
    dod.waitUntilExit()
    let kvar = filer.temporaryDirectory
      .appendingPathComponent("glapp-ledger-\(dod.processIdentifier)-00000000")
    try filer.createDirectory(at: kvar, withIntermediateDirectories: true)
    let mapp = try Self.mapp()
    defer { try? filer.removeItem(at: mapp) }
    #expect(filer.fileExists(atPath: mapp.path))
    #expect(!filer.fileExists(atPath: kvar.path))
  }

  private func python(_ spar: URL) throws -> Ledger {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let skript = Self.rot.appendingPathComponent("scripts/ledger_from_trace.py")
    process.arguments = ["python3", skript.path, spar.path]
    let ut = Pipe()
    process.standardOutput = ut
    try process.run()
    let data = try ut.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try JSONDecoder().decode(Ledger.self, from: data)
  }

  @Test("a script of some twenty lines finds the run's own ledger in the trace", arguments: [0, 1])
  func ledger(replikation: Int) async throws {
    let spar = try Self.mapp().appendingPathComponent("\(replikation).jsonl")
    defer { try? FileManager.default.removeItem(at: spar.deletingLastPathComponent()) }
    let varld = Provscenario.varld(dagar: 200, replikation: replikation)
    let resultat = try await Korning.kor(varld, spar: Spar(path: spar.path))
    let ledger = try python(spar)

    for rad in resultat.observatorium.glapp {
      let dagar = { (sekunder: Int64) in Double(sekunder) / 86_400 }
      let vantad = Ledger.Kind(
        intervals: rad.intervall, days_total: dagar(rad.sekunder), days_max: dagar(rad.langsta),
        persons: rad.personer, censored: rad.censurerade)
      let funnen = ledger.kinds[rad.slag.text]
      #expect(
        (funnen ?? .init(intervals: 0, days_total: 0, days_max: 0, persons: 0, censored: 0))
          == vantad, "\(rad.slag.text)")
    }
    for rad in resultat.observatorium.klasser {
      #expect(ledger.classes[rad.bokstav, default: 0] == Double(rad.sekunder) / 86_400)
    }
  }
}
