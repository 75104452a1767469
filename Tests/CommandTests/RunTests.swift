import Foundation
import Testing

@Suite("glapp run", .serialized)
struct RunTests {
  private func kommando() throws -> Kommando {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    return k
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("the report goes to stdout, and nothing to stderr where it is no terminal")
  func rapport() throws {
    let utfall = try kommando().glapp("run", "prov.yaml")
    #expect(utfall.kod == 0)
    #expect(utfall.fel == "")
    #expect(utfall.ut.contains("Ett simulerat utfall, ingen prognos"))
    #expect(!utfall.ut.contains("\u{1B}"))
    let engelska = try kommando().glapp("run", "prov.yaml", "--language", "en")
    #expect(engelska.ut.contains("One simulated outcome, not a forecast"))
    #expect(engelska.ut.contains("G-01 ansvarsglapp"))
  }

  @Test("the same run gives the same digest, with actors or without; another seed another")
  func digest() throws {
    let k = try kommando()
    func digest(_ argument: String...) throws -> String {
      let utfall = try k.glapp(["run", "prov.yaml", "--json", "-"] + argument)
      return try #require(json(utfall.ut)["digest"] as? String)
    }
    let forsta = try digest()
    #expect(try digest() == forsta)
    #expect(try digest("--plain-loop") == forsta)
    #expect(try digest("--seed", "2") != forsta)
    #expect(try digest("--replication", "1") != forsta)
    #expect(try digest("--variant", "tätare möten") != forsta)
    #expect(try digest("--set", "kallelseSvarsgräns=5 vardagar") != forsta)
    #expect(try digest("--days", "30") != forsta)
  }

  @Test("--json - writes JSON alone; --quiet writes nothing")
  func tyst() throws {
    let k = try kommando()
    let d = try json(k.glapp("run", "prov.yaml", "--json", "-").ut)
    #expect(d["executor_jobs"] as? Int == 1)
    #expect(d["simulated_days"] as? Int == 60)
    #expect(try json(k.glapp("run", "prov.yaml", "--quiet", "--json", "-").ut)["persons"] != nil)
    let tyst = try k.glapp("run", "prov.yaml", "--quiet", "--json", "r.json")
    #expect(tyst.ut == "" && tyst.fel == "" && tyst.kod == 0)
    #expect(try json(k.mapp.las("r.json"))["scenario"] as? String == "Prov")
    #expect(k.mapp.filer == ["prov.yaml", "r.json"])
  }

  @Test("a lever on the command line goes before the variant and is marked scenario")
  func spak() throws {
    let k = try kommando()
    let utfall = try k.glapp(
      "run", "prov.yaml", "--variant", "tätare möten", "--set",
      "mötesintervallOperativ=21 dagar", "--set", "avsteg[SP-30]=5 %", "--json", "-")
    let d = try json(utfall.ut)
    let spakar = try #require(d["levers"] as? [[String: Any]])
    let rad = try #require(spakar.first { $0["name"] as? String == "mötesintervallOperativ" })
    #expect(rad["value"] as? Double == 21)
    #expect(rad["mark"] as? String == "scenario")
    #expect((d["deviations"] as? [[String: Any]])?.first?["rule"] as? String == "SP-30")
    #expect(d["variant"] as? String == "tätare möten")
  }

  @Test("twice the city has about twice the persons")
  func skala() throws {
    let k = try kommando()
    let ett = try json(k.glapp("run", "prov.yaml", "--json", "-").ut)["persons"] as? Int ?? 0
    let tva =
      try json(k.glapp("run", "prov.yaml", "--scale", "2", "--json", "-").ut)["persons"]
      as? Int ?? 0
    #expect(ett > 50)
    #expect(tva > ett * 3 / 2 && tva < ett * 5 / 2)
  }

  @Test("a decimal comma is read, and a rule's ID in lower case")
  func komma() throws {
    let k = try kommando()
    let utfall = try k.glapp(
      "run", "prov.yaml", "--scale", "0,5", "--set", "avsteg[sp-31]=5 %", "--days", "30")
    #expect(utfall.kod == 0, "\(utfall.fel)")
    #expect(utfall.ut.contains("--scale 0,5"))
    #expect(utfall.ut.contains("avsteg[SP-31]"))
  }

  @Test("the trace is JSON, a line an event")
  func spar() throws {
    let k = try kommando()
    #expect(try k.glapp("run", "prov.yaml", "--trace", "spår.jsonl", "--quiet").kod == 0)
    let rader = try k.mapp.las("spår.jsonl").split(separator: "\n")
    #expect(rader.count > 1_000)
    for rad in rader.prefix(20) { #expect(try json(String(rad))["key"] != nil) }
  }
}
