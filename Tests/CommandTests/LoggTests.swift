import Foundation
import Testing

@Suite("glapp run writes event logs", .serialized)
struct LoggTests {
  private func kommando() throws -> Kommando {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    return k
  }

  private func byte(_ k: Kommando, _ namn: String) throws -> Data {
    try Data(contentsOf: k.mapp.url.appendingPathComponent(namn))
  }

  @Test("the logs of three processes are those of one, to the byte, and the digest stays")
  func processer() throws {
    let k = try kommando()
    func kor(_ mapp: String, _ argument: String...) throws -> String {
      try FileManager.default.createDirectory(
        at: k.mapp.url.appendingPathComponent(mapp), withIntermediateDirectories: true)
      let utfall = try k.glapp(
        ["run", "prov.yaml", "--quiet", "--json", "\(mapp)/r.json"] + argument)
      #expect(utfall.kod == 0, "\(utfall.fel)")
      let json = try JSONSerialization.jsonObject(with: byte(k, "\(mapp)/r.json"))
      return try #require((json as? [String: Any])?["digest"] as? String)
    }
    func loggar(_ mapp: String) -> [String] {
      [
        "--ocel", "\(mapp)/a.json", "--ocel", "\(mapp)/a.sqlite", "--xes", "\(mapp)/a.xes",
        "--xes-case", "tvist", "--csv", "\(mapp)/csv",
      ]
    }
    let utan = try kor("utan")
    let en = try k.glapp(["run", "prov.yaml", "--quiet"] + loggar("utan"))
    #expect(en.kod == 0, "\(en.fel)")
    let spar = ["--trace", "spår.jsonl", "--processes", "3"]
    let tre = try k.glapp(
      ["run", "prov.yaml", "--quiet", "--json", "r.json"] + loggar("tre") + spar)
    #expect(tre.kod == 65, "the directory is not there yet")
    #expect(try kor("tre") == utan)
    let igen = try k.glapp(
      ["run", "prov.yaml", "--quiet", "--json", "r.json"] + loggar("tre") + spar)
    #expect(igen.kod == 0, "\(igen.fel)")
    let json = try JSONSerialization.jsonObject(with: byte(k, "r.json")) as? [String: Any]
    #expect(json?["digest"] as? String == utan)
    let tabeller = [
      "handelser", "kopplingar", "objekt", "andringar", "objektkopplingar",
    ].map { "csv/\($0).csv" }
    for fil in ["a.json", "a.sqlite", "a.xes"] + tabeller {
      #expect(try byte(k, "utan/\(fil)") == byte(k, "tre/\(fil)"), "\(fil)")
    }
    // The trace beside logs is the trace without them.
    #expect(try k.glapp("run", "prov.yaml", "--quiet", "--trace", "ensam.jsonl").kod == 0)
    #expect(try byte(k, "ensam.jsonl") == byte(k, "spår.jsonl"))
  }

  @Test(
    "--ocel, --xes and --csv together are the same from any number of processes, in every style",
    arguments: [
      ["--processes", "3", "--xes-case", "person"],
      ["--processes", "2", "--xes-case", "behov", "--csv-style", "plain"],
      ["--processes", "7", "--xes-case", "sp", "--csv-style", "excel"],
      ["--link", "local", "--processes", "3"],
    ])
  func uppdelat(argument: [String]) throws {
    let k = try kommando()
    let (en, flera) = ("en", "flera")
    for mapp in [en, flera] {
      try FileManager.default.createDirectory(
        at: k.mapp.url.appendingPathComponent(mapp), withIntermediateDirectories: true)
      let lank = ["--processes", "--link"]
      let ensam = argument.indices.filter { i in
        !lank.contains(argument[i]) && (i == 0 || !lank.contains(argument[i - 1]))
      }.map { argument[$0] }
      let utfall = try k.glapp(
        [
          "run", "prov.yaml", "--quiet", "--ocel", "\(mapp)/a.json", "--xes", "\(mapp)/a.xes",
          "--csv", "\(mapp)/csv",
        ] + (mapp == en ? ensam : argument))
      #expect(utfall.kod == 0, "\(utfall.fel)")
    }
    let filer = try FileManager.default.subpathsOfDirectory(
      atPath: k.mapp.url.appendingPathComponent(en).path
    ).filter { $0.contains(".") }.sorted()
    #expect(filer.count == 7, "\(filer)")
    for fil in filer {
      let byte = try byte(k, "\(en)/\(fil)")
      #expect(byte.count > 1000 || fil.hasPrefix("csv/objektkopplingar"))
      #expect(try self.byte(k, "\(flera)/\(fil)") == byte, "\(fil)")
    }
  }

  @Test(
    "bad usage is 64, and nothing is written",
    arguments: [
      ["--ocel", "a.xml"], ["--ocel", "a"], ["--ocel", "a.JSON.txt"], ["--xes", "a.xml"],
      ["--csv", ""], ["--xes-case", "person"], ["--csv-style", "plain"],
      ["--xes", "a.xes", "--xes-case", "insats"], ["--csv", "d", "--csv-style", "svensk"],
      ["--ocel", "a.json", "--ocel", "./a.json"], ["--ocel", "a.json", "--json", "a.json"],
      ["--xes", "a.xes", "--trace", "a.xes"], ["--csv", "a", "--trace", "a"],
      ["--csv", "prov.yaml"], ["--csv", "."], ["--csv", "d", "--ocel", "d/a.json"],
      ["--ocel", "a.json", "--replications", "3"], ["--xes", "a.xes", "--replications", "3"],
      ["--csv", "d", "--replications", "3"],
    ])
  func anvandning(argument: [String]) throws {
    let k = try kommando()
    for sprak in ["sv", "en"] {
      let utfall = try k.glapp(["run", "prov.yaml", "--language", sprak] + argument)
      #expect(utfall.kod == 64, "\(argument): \(utfall.kod) \(utfall.fel)")
      #expect(!utfall.fel.isEmpty && utfall.ut == "")
    }
    #expect(k.mapp.filer == ["prov.yaml"])
  }

  @Test("the scenario is not written over, whatever it is called")
  func scenariot() throws {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "s.json")
    let utfall = try k.glapp("run", "s.json", "--ocel", "./s.json")
    #expect(utfall.kod == 64)
    #expect(utfall.fel.contains("är scenariot självt"))
    #expect(try k.mapp.las("s.json") == Provscenario.litet)
  }

  @Test(
    "bad input is 65, and nothing is left behind",
    arguments: [
      ["--ocel", "finns/inte.json"], ["--ocel", "finns/inte.sqlite"], ["--xes", "finns/inte.xes"],
      ["--csv", "finns/inte"], ["--csv", "full"], ["--csv", "full/fil.txt"],
      ["--ocel", "katalog.json"], ["--ocel", "katalog.sqlite"],
      ["--ocel", "finns/inte.json", "--processes", "2"], ["--csv", "full", "--processes", "2"],
    ])
  func indata(argument: [String]) throws {
    let k = try kommando()
    for namn in ["full", "katalog.json", "katalog.sqlite"] {
      try FileManager.default.createDirectory(
        at: k.mapp.url.appendingPathComponent(namn), withIntermediateDirectories: true)
    }
    try k.mapp.skriv("mitt", till: "full/fil.txt")
    let utfall = try k.glapp(["run", "prov.yaml"] + argument)
    #expect(utfall.kod == 65, "\(argument): \(utfall.kod) \(utfall.fel)")
    #expect(utfall.fel.hasPrefix("Loggen "), "\(utfall.fel)")
    #expect(utfall.fel.split(separator: "\n").count == 1, "\(utfall.fel)")
    #expect(k.mapp.filer == ["full", "katalog.json", "katalog.sqlite", "prov.yaml"])
    #expect(try k.mapp.las("full/fil.txt") == "mitt")
  }

  /// Whether a process has a log open: without a name in the directory, or the one that CSV waits in.
  private func skriver(_ process: Process, _ k: Kommando) -> Bool {
    let fd = "/proc/\(process.processIdentifier)/fd"
    let namn = (try? FileManager.default.contentsOfDirectory(atPath: fd)) ?? []
    let mal = namn.compactMap {
      try? FileManager.default.destinationOfSymbolicLink(atPath: "\(fd)/\($0)")
    }
    let mapp = k.mapp.url.lastPathComponent
    return mal.contains { $0.contains(mapp) && $0.hasSuffix("(deleted)") }
      || k.mapp.filer.contains { $0.hasPrefix("csv") }
  }

  @Test("an interrupted run leaves no log")
  func avbruten() throws {
    let k = try kommando()
    try k.mapp.skriv(Provscenario.stort, till: "stort.yaml")
    let process = try k.starta(
      [
        "run", "stort.yaml", "--quiet", "--ocel", "a.json", "--ocel", "a.sqlite", "--csv", "csv",
        "--xes", "a.xes",
      ])
    while !skriver(process, k), process.isRunning { usleep(20_000) }
    #expect(process.isRunning)
    usleep(300_000)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(k.mapp.filer == ["prov.yaml", "stort.yaml"])
  }
}
