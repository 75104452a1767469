import Foundation
import Testing

@Suite("A killed process leaves no files behind", .serialized)
struct KvarlamnatTests {
  private func kommando() throws -> Kommando {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    return k
  }

  /// Kills a process after so long; whether it was still running.
  private func doda(_ process: Process, efter sekunder: Double) -> Bool {
    Thread.sleep(forTimeInterval: sekunder)
    let levde = process.isRunning
    if levde { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return levde && process.terminationReason == .uncaughtSignal
  }

  #if os(Linux)
    /// A blow in the moment between making a file and opening it leaves it, empty; the next run
    /// removes it.
    private func tomt(_ k: Kommando, utom: [String]) throws -> Bool {
      try k.mapp.filer.filter { !utom.contains($0) }.allSatisfy {
        let path = k.mapp.url.appendingPathComponent($0).path
        return try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int == 0
      }
    }

    @Test("kill -9 during a merge, whenever it comes, leaves nothing beside the target")
    func fogning() throws {
      let k = try kommando()
      let fraga = ["run", "prov.yaml", "--replications", "60", "--days", "10", "-q"]
      for del in ["1", "2"] {
        let utfall = try k.glapp(fraga + ["--database", "\(del).db", "--shard", "\(del)/2"])
        #expect(utfall.kod == 0, "\(utfall.fel)")
      }
      let filer = k.mapp.filer
      var dodade = 0
      // Until a merge is quicker than the blow.
      for steg in 1...200 {
        let process = try k.starta(["merge", "1.db", "2.db", "--into", "alla.db"])
        let dog = doda(process, efter: 0.002 * pow(1.05, Double(steg)))
        dodade += dog ? 1 : 0
        #expect(try tomt(k, utom: filer + ["alla.db"]), "\(k.mapp.filer)")
        if !dog { break }
        try? FileManager.default.removeItem(at: k.mapp.url.appendingPathComponent("alla.db"))
      }
      #expect(dodade > 0)
      #expect(k.mapp.filer == (filer + ["alla.db"]).sorted())
      #expect(try k.glapp("results", "alla.db").kod == 0)
    }

    @Test("kill -9 during a run with logs leaves nothing of them")
    func loggar() throws {
      let k = try Kommando()
      try k.mapp.skriv(Provscenario.stort, till: "prov.yaml")
      for vanta in [0.3, 1.0] {
        let process = try k.starta([
          "run", "prov.yaml", "-q", "--ocel", "a.sqlite", "--ocel", "a.json", "--xes", "a.xes",
          "--csv", "tabeller",
        ])
        #expect(doda(process, efter: vanta), "it was to be killed in its midst")
        #expect(try tomt(k, utom: ["prov.yaml"]), "\(k.mapp.filer)")
      }
    }
  #endif
}
