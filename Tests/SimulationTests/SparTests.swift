import Domain
import EventLogs
import Foundation
import Kernel
import Simulation
import Testing

@Suite("The trace")
struct SparTests {
  /// A folder of the test's own.
  private func katalog() throws -> URL {
    let katalog = FileManager.default.temporaryDirectory
      .appendingPathComponent("glapp-spar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: katalog, withIntermediateDirectories: true)
    return katalog
  }

  private struct Rad: Decodable {
    var key: [Int]
    var time: String
    var actor: String?
    var namnd: String?
    var from: String?
    var type: String
    var rules: [String]
  }

  private func rader(_ fil: URL) throws -> [Rad] {
    let text = try String(contentsOf: fil, encoding: .utf8)
    #expect(text.hasSuffix("\n"))
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Rad.self, from: Data($0.utf8))
    }
  }

  @Test("a trace changes nothing in the run, and every line is JSON in the total order")
  func ordning() async throws {
    let katalog = try katalog()
    defer { try? FileManager.default.removeItem(at: katalog) }
    let fil = katalog.appendingPathComponent("spår.jsonl")
    let utan = try await PHOLD.aktorer(PHOLD.varld(dagar: 1), population: 1)
    let med = try await PHOLD.aktorer(
      PHOLD.varld(dagar: 1), population: 1, spar: Spar(path: fil.path))
    #expect(med.digest == utan.digest)

    let rader = try rader(fil)
    let nycklar = rader.map(\.key)
    #expect(nycklar.allSatisfy { $0.count == 6 })
    #expect(nycklar == nycklar.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(Set(nycklar).count == nycklar.count)
    #expect(rader.filter { $0.key[5] == 0 && $0.key[4] > 0 }.count == med.events)
    #expect(rader.last?.type == "Slut")
    #expect(rader.last?.time == "2026-01-06T00:00:00")
    let oro = try #require(rader.first { $0.type == "W-003 AkutOroSyns" })
    #expect(oro.rules == ["SP-31", "SP-59"])
    #expect(oro.from != nil)
    #expect(Set(rader.compactMap(\.namnd)).count == Forvaltning.allCases.count)
    // Nothing but the trace is left in the folder.
    #expect(try FileManager.default.contentsOfDirectory(atPath: katalog.path) == ["spår.jsonl"])
  }

  @Test("a run of the model gives the same digest with a trace as without")
  func modell() async throws {
    let katalog = try katalog()
    defer { try? FileManager.default.removeItem(at: katalog) }
    let fil = katalog.appendingPathComponent("a.jsonl")
    let med = try await Korning.kor(Provscenario.varld(), spar: Spar(path: fil.path))
    #expect(try await Korning.kor(Provscenario.varld()).digest == med.digest)
    #expect(try rader(fil).filter { $0.key[5] == 0 && $0.key[4] > 0 }.count == med.events)
  }

  @Test("a trace that cannot be written is refused in one sentence, and nothing is left behind")
  func fel() async throws {
    let katalog = try katalog()
    defer { try? FileManager.default.removeItem(at: katalog) }
    let fall: [(String, Sparfel.Slag, String)] = [
      (
        katalog.path, .arKatalog,
        "Spåret kan inte skrivas: \(katalog.path) är en katalog, ange en fil."
      ),
      (
        katalog.path + "/finns/inte.jsonl", .katalogSaknas,
        "Spåret kan inte skrivas: katalogen till \(katalog.path)/finns/inte.jsonl finns inte."
      ),
    ]
    for (path, slag, mening) in fall {
      let fel = await #expect(throws: Sparfel.self) {
        try await Korning.kor(Provscenario.varld(dagar: 1), spar: Spar(path: path))
      }
      #expect(fel?.slag == slag)
      #expect(fel?.description == mening)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: katalog.path) == [])
  }

  #if os(Linux)
    @Test("a full disk is told as such")
    func fullt() throws {
      // Every write to /dev/full fails for want of space.
      let full = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
      var skrivare = Sparskrivare(del: full.fileDescriptor)
      let varld = Provscenario.varld(dagar: 1)
      let nyckel = EventKey(
        time: varld.start, receiver: ActorID(0), tieBreak: 0, sender: ActorID(0), sequence: 0)
      skrivare.start(nyckel, [.sp30])
      var fel: Sparfel?
      do throws(Sparfel) {
        try skrivare.avsluta(delVid: varld.slut, [])
      } catch {
        fel = error
      }
      #expect(fel?.slag == .fullt)
    }
  #endif

  @Test("a cancelled run says so and keeps no trace")
  func avbruten() async throws {
    let katalog = try katalog()
    defer { try? FileManager.default.removeItem(at: katalog) }
    let spar = Spar(path: katalog.appendingPathComponent("a.jsonl").path)
    let uppgift = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await Korning.kor(Provscenario.varld(dagar: 400, perDag: 20), spar: spar)
    }
    let resultat = try await uppgift.value
    #expect(resultat.avbruten || resultat.events < 4096)
    if resultat.avbruten {
      #expect(try FileManager.default.contentsOfDirectory(atPath: katalog.path) == [])
    }
  }
}
