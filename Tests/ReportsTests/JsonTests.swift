import Domain
import Foundation
import Reports
import Testing

@Suite("The JSON result")
struct JsonTests {
  private func dokument() throws -> [String: Any] {
    let text = Resultatjson.dokument(try Prov.fardig().underlag()).skriven
    return try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("holds the keys that were promised, with their types")
  func nycklar() throws {
    let d = try dokument()
    for nyckel in ["version", "scenario", "scenario_hash", "digest"] {
      #expect(d[nyckel] is String, "\(nyckel)")
    }
    for nyckel in [
      "seed", "replication", "simulated_days", "envelopes", "events", "executor_jobs",
      "wall_seconds", "peak_memory_bytes", "persons",
    ] {
      #expect(d[nyckel] is NSNumber, "\(nyckel)")
    }
    for nyckel in ["sp", "tvister"] { #expect(d[nyckel] is [String: Any], "\(nyckel)") }
    for nyckel in [
      "levers", "escalation", "gaps", "by_forvaltning", "by_stadsomrade", "workload",
      "invariants", "rules", "lead_times",
    ] {
      #expect(d[nyckel] is [[String: Any]], "\(nyckel)")
    }
    #expect(d["variant"] is NSNull)
  }

  @Test("each row holds its keys")
  func rader() throws {
    let d = try dokument()
    let vantat: [String: [String]] = [
      "gaps": ["kind", "class", "intervals", "persons", "days_total", "days_max", "censored"],
      "levers": ["name", "value", "mark"],
      "escalation": ["level", "entered", "solved", "median_days", "p90_days"],
      "invariants": ["id", "checked", "violations"],
      "rules": ["id", "exercised", "broken"],
      "by_forvaltning": ["name", "gaps"], "by_stadsomrade": ["name", "gaps"],
    ]
    for (lista, nycklar) in vantat {
      let rad = try #require((d[lista] as? [[String: Any]])?.first, "\(lista)")
      for nyckel in nycklar { #expect(rad[nyckel] != nil, "\(lista).\(nyckel)") }
    }
  }

  @Test("gaps and tvister say what happened")
  func varden() throws {
    let d = try dokument()
    let gaps = try #require(d["gaps"] as? [[String: Any]])
    let g01 = try #require(gaps.first { $0["kind"] as? String == "G-01" })
    #expect(g01["intervals"] as? Int == 2)
    #expect(g01["days_max"] as? Double == 30)
    let tvister = try #require(d["tvister"] as? [String: Any])
    #expect((tvister["by_highest_level"] as? [String: Int])?["operativ"] == 1)
    #expect((tvister["by_outcome"] as? [String: Int])?["löst genom överenskommelse"] == 1)
  }

  @Test("keys keep their order, and reals read back exactly")
  func ordning() throws {
    let varde = Jsonvarde.objekt([
      "b": .tal(0.1 + 0.2), "a": .lista([.hel(-1), .null, .sant(true)]),
      "ö": .text("rad\n\"två\"\u{1}"), "tal": .stort(.max),
    ])
    let vantat = """
      {
        "b": 0.30000000000000004,
        "a": [-1, null, true],
        "ö": "rad\\n\\"två\\"\\u0001",
        "tal": 18446744073709551615
      }

      """
    #expect(varde.skriven == vantat)
    for x in [1.0 / 3, Double.leastNonzeroMagnitude, 1.7976931348623157e308, 1e21, 123456789.125] {
      let text = Jsonvarde.lista([.tal(x)]).skriven
      let last = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Double]
      #expect(last == [x])
    }
  }

  @Test("what no number can say is null")
  func oandligt() {
    #expect(Jsonvarde.lista([.tal(.infinity), .tal(.nan)]).skriven == "[null, null]\n")
  }
}
