import Domain
import EventLogs
import Foundation
import ScenarioFiles
import Simulation
import Testing

/// An empty directory that goes when the test is done.
final class Mapp {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("glapp-logg-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ namn: String) -> String { url.appendingPathComponent(namn).path }

  func las(_ namn: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(namn), encoding: .utf8)
  }

  var filer: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }
}

enum Prov {
  /// A shipped scenario.
  static func varld(_ namn: String, dagar: Int? = nil) throws -> Varld {
    let rot = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var scenario = try ScenarioFil.las(
      path: rot.appendingPathComponent("Scenarios/\(namn).yaml").path
    ).scenario
    if let dagar { scenario.dagar = dagar }
    return Varld(scenario: scenario)
  }

  /// OCEL's JSON of a run.
  static func ocel(_ varld: Varld) async throws -> OCEL {
    let mapp = try Mapp()
    _ = try await Korning.kor(varld, loggar: Loggval(ocel: [mapp.path("a.json")]))
    return try JSONDecoder().decode(OCEL.self, from: Data(try mapp.las("a.json").utf8))
  }

  /// Holds a text against a file; `GLAPP_RECORD=1` writes the file anew.
  static func jamfor(
    _ text: String, med namn: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let fil = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots/\(namn)")
    if ProcessInfo.processInfo.environment["GLAPP_RECORD"] == "1" {
      try Data(text.utf8).write(to: fil)
    }
    // Byte by byte: a string's lines end differently where CR comes before LF.
    let (a, b) = (Data(text.utf8), (try? Data(contentsOf: fil)) ?? Data())
    let olika = zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    #expect(
      a == b,
      """
      \(namn) differs at byte \(olika ?? min(a.count, b.count)) of \(b.count); \
      GLAPP_RECORD=1 records it anew
      """, sourceLocation: sourceLocation)
  }
}

/// OCEL 2.0 as its JSON has it.
struct OCEL: Decodable {
  struct Typ: Decodable {
    struct Attribut: Decodable {
      var name: String
      var type: String
    }
    var name: String
    var attributes: [Attribut]
  }
  struct Varde: Decodable {
    var name: String
    var time: String?
    var value: String
  }
  struct Koppling: Decodable, Hashable {
    var objectId: String
    var qualifier: String
  }
  struct Handelse: Decodable {
    var id: String
    var type: String
    var time: String
    var attributes: [Varde]
    var relationships: [Koppling]
  }
  struct Objekt: Decodable {
    var id: String
    var type: String
    var attributes: [Varde]
    var relationships: [Koppling]?
  }
  var eventTypes: [Typ]
  var objectTypes: [Typ]
  var events: [Handelse]
  var objects: [Objekt]
}
