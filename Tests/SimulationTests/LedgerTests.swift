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
    let spar = FileManager.default.temporaryDirectory
      .appendingPathComponent("glapp-ledger-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: spar) }
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
