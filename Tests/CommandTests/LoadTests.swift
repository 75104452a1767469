import Foundation
import Testing

@Suite("glapp load", .serialized)
struct LoadTests {
  private func kommando() throws -> Kommando {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    return k
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// What makes a test of the whole city a short one.
  static let kort =
    " --scale 0,05 --duration 28 --replications 2 --precision 50 --seconds 0,5"

  private static let fraga = [
    "load", "prov.yaml", "--only", "organisation", "--replications", "2", "--precision", "25",
  ]

  private static let dokument = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/load.md").standardized

  @Test("the search ends in an answer, a page and the same JSON on any number of threads")
  func sok() throws {
    let k = try kommando()
    let utfall = try k.glapp(
      LoadTests.fraga + ["--json", "a.json", "--report", "r.html", "--threads", "1"])
    #expect(utfall.kod == 0, "\(utfall.fel)")
    #expect(utfall.fel == "")
    #expect(utfall.ut.contains("Var organisationen böjer sig"))
    #expect(try k.glapp(LoadTests.fraga + ["--json", "b.json", "--threads", "4", "-q"]).kod == 0)
    var (a, b) = (try json(k.mapp.las("a.json")), try json(k.mapp.las("b.json")))
    #expect(a["complete"] as? Bool == true)
    #expect((a["command"] as? String)?.hasPrefix("glapp load prov.yaml") == true)
    a["command"] = nil
    b["command"] = nil
    #expect(NSDictionary(dictionary: a) == NSDictionary(dictionary: b))
    let o = try #require(a["organisation"] as? [String: Any])
    #expect(o["search_finished"] as? Bool == true)
    #expect((o["trials"] as? [Any])?.count ?? 0 >= 3)
    #expect(o["ramp"] is [String: Any])
    #expect(utfall.ut.contains("Väntan medan inflödet höjs"))
    let sida = try k.mapp.las("r.html")
    #expect(sida.hasPrefix("<!DOCTYPE html>") && sida.contains("</html>"))
    #expect(k.mapp.filer == ["a.json", "b.json", "prov.yaml", "r.html"])
  }

  @Test("a crossed threshold ends with 1, a kept one with 0, and JSON tells which")
  func trosklar() throws {
    let k = try kommando()
    // With six replications an answer is sure.
    let fast = LoadTests.fraga + ["--rate", "3", "--replications", "6"]
    let bruten = try k.glapp(
      fast + [
        "--fail-if", "hållbart_inflöde>2", "--fail-if", "headroom<0", "--json", "t.json",
      ])
    #expect(bruten.kod == 1)
    #expect(bruten.fel.contains("hållbart_inflöde>2") && !bruten.fel.contains("headroom"))
    let rader = try #require(try json(k.mapp.las("t.json"))["thresholds"] as? [[String: Any]])
    #expect(rader.map { $0["outcome"] as? String } == ["crossed", "kept"])
    #expect(try k.glapp(fast + ["--fail-if", "headroom<0"]).kod == 0)
  }

  @Test("the machine's part gives figures for every step")
  func maskin() throws {
    let utfall = try kommando().glapp(
      "load", "prov.yaml", "--only", "machine", "--seconds", "0.5", "--json", "-")
    #expect(utfall.kod == 0, "\(utfall.fel)")
    let d = try json(utfall.ut)
    #expect(d["organisation"] is NSNull)
    let steg = try #require((d["machine"] as? [String: Any])?["steps"] as? [[String: Any]])
    #expect(steg.count >= 1)
    for s in steg {
      #expect(s["envelopes_per_second"] as? Double ?? 0 > 0)
      #expect((s["processes"] as? [Any])?.count == 1)
    }
  }

  @Test("in several processes the windows are timed, and every process has a row")
  func processer() throws {
    let k = try kommando()
    let utfall = try k.glapp([
      "load", "prov.yaml", "--only", "machine", "--seconds", "10", "--processes", "2", "--days",
      "20", "--json", "a.json",
    ])
    #expect(utfall.kod == 0, "\(utfall.fel)")
    #expect(utfall.ut.contains("2 processer; tiderna är fönstrens"))
    let vanlig = try k.glapp(["run", "prov.yaml", "--days", "20", "--json", "-"])
    let ensam = try json(vanlig.ut)
    let maskin = try #require(try json(k.mapp.las("a.json"))["machine"] as? [String: Any])
    let forst = try #require((maskin["steps"] as? [[String: Any]])?.first)
    #expect(forst["envelopes"] as? Int == ensam["envelopes"] as? Int)
    #expect(forst["events"] as? Int == ensam["events"] as? Int)
    let rader = try #require(forst["processes"] as? [[String: Any]])
    #expect(rader.map { $0["rank"] as? Int } == [0, 1])
    let ensamRad = try #require((ensam["processes"] as? [[String: Any]])?.first)
    for rad in rader { #expect(Set(rad.keys) == Set(ensamRad.keys)) }
    let dokument = try String(contentsOf: LoadTests.dokument, encoding: .utf8)
    for nyckel in ensamRad.keys { #expect(dokument.contains("`\(nyckel)`"), "\(nyckel)") }
    let fonster = try #require(forst["windows"] as? Int)
    #expect((forst["window_ns"] as? [String: Any])?["samples"] as? Int == fonster - 1)
    #expect(forst["latency_ns"] == nil)
  }

  @Test("a step is of the same world in one process and in several")
  func sammaVarld() throws {
    let k = try kommando()
    try k.mapp.skriv(
      Provscenario.litet.replacingOccurrences(
        of: "varianter:\n", with: "varianter:\n  fler:\n    inflöde: { Hisingen: 7 /vardag }\n"),
      till: "prov.yaml")
    var steg: [[[String: Any]]] = []
    for processer in ["1", "2"] {
      let utfall = try k.glapp([
        "load", "prov.yaml", "--only", "machine", "--seconds", "8", "--processes", processer,
        "--duration", "28", "--scale", "0,3", "--set", "möteskapacitetOperativ=1", "--set",
        "antalEnskilda=9", "--variant", "fler", "--json", "-",
      ])
      #expect(utfall.kod == 0, "\(utfall.fel)")
      let maskin = try #require(try json(utfall.ut)["machine"] as? [String: Any])
      steg.append(
        try #require(maskin["steps"] as? [[String: Any]]).filter { $0["whole"] as? Bool == true })
    }
    // The first is not made larger at all.
    #expect(steg[0].count > 1 && steg[1].count > 1)
    for (ensam, flera) in zip(steg[0], steg[1]) {
      for matt in ["scale", "inflow", "simulated_days", "envelopes", "events", "persons"] {
        let (a, b) = (ensam[matt] as? NSNumber, flera[matt] as? NSNumber)
        #expect(a != nil && a == b, "\(matt)")
      }
    }
  }

  @Test("what cannot be asked is refused, with the nearest right word")
  func fel() throws {
    let k = try kommando()
    try k.mapp.skriv(
      Provscenario.litet.replacingOccurrences(
        of: "inflöde: { Hisingen: 3 /vardag }\n", with: ""), till: "tomt.yaml")
    let fall: [(ord: [String], kod: Int32, text: String)] = [
      (["--fail-if", "hållbart_inflode<3"], 64, "hållbart_inflöde"),
      (["--fail-if", "sustainable_inflow=3"], 64, "jämförelse"),
      (["--fail-if", "headroom<x"], 64, "inget tal"),
      (["--only", "machine", "--fail-if", "headroom<1"], 64, "--only machine"),
      (["--only", "machine", "--rate", "3"], 64, "--rate"),
      (["--ramp", "9..3"], 64, "40..160"), (["--rate", "noll"], 64, "--rate"),
      (["--rate", "-1"], 64, "0,001"), (["--ramp", "-1..3"], 64, "--ramp"),
      (["--growth-limit", "-1"], 64, "ett tal mellan 0 och"),
      (["--replications", "1"], 64, "--replications"), (["--duration", "3"], 64, "--duration"),
      (["--duration", "30", "--days", "30"], 64, "--days"),
      (["--report", "-"], 64, "--report"), (["--report", "prov.yaml"], 64, "scenariot"),
      (["--days", "7"], 65, "14 dagar"), (["--json", "finns/inte.json"], 65, "finns/inte.json"),
    ]
    for (ord, kod, text) in fall {
      let utfall = try k.glapp(["load", "prov.yaml"] + ord)
      #expect(utfall.kod == kod, "\(ord): \(utfall.fel)")
      #expect(utfall.fel.contains(text), "\(ord): \(utfall.fel)")
    }
    let tomt = try k.glapp("load", "tomt.yaml", "--only", "organisation")
    #expect(tomt.kod == 65 && tomt.fel.contains("inget inflöde"), "\(tomt.fel)")
    // After Easter day the second half has a holiday and four vardagar.
    try k.mapp.skriv(
      Provscenario.litet.replacingOccurrences(of: "2026-03-02", with: "2026-03-28"),
      till: "pask.yaml")
    let pask = try k.glapp("load", "pask.yaml", "--duration", "14", "--only", "organisation")
    #expect(pask.kod == 65 && pask.fel.contains("har här 4 vardagar"), "\(pask.fel)")
    #expect(k.mapp.filer == ["pask.yaml", "prov.yaml", "tomt.yaml"])
  }

  @Test("all conditions that are wrong are told at once", arguments: ["sv", "en"])
  func flerafel(sprak: String) throws {
    let utfall = try kommando().glapp([
      "load", "prov.yaml", "--only", "machine", "--language", sprak, "--fail-if", "minne<3",
      "--fail-if", "latency_p99_us>1", "--fail-if", "headroom<x", "--fail-if", "headroom<1",
      "--fail-if", "headroom",
    ])
    #expect(utfall.kod == 64)
    let fel = ["minne_mb", "headroom<x", "headroom<1", "”headroom”:"]
    let platser = fel.map { utfall.fel.firstRange(of: $0)?.lowerBound }
    #expect(platser.allSatisfy { $0 != nil }, "\(utfall.fel)")
    #expect(platser.compactMap { $0 } == platser.compactMap { $0 }.sorted(), "\(utfall.fel)")
    #expect(!utfall.fel.contains("latency_p99_us>1"))
  }

  @Test("the unit of an inflow is the scenario's own, in the help and in what is refused")
  func enhet() throws {
    let k = try kommando()
    func ord(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let sv = "i scenariots egen enhet (personer per vardag eller per dag)"
    let en = "in the scenario's own unit (persons per working day or a day)"
    for (sprak, text) in [("sv", sv), ("en", en)] {
      let hjalp = ord(try k.glapp("load", "--help", "--language", sprak).ut)
      #expect(hjalp.components(separatedBy: text).count == 3, "\(hjalp)")
      for val in [["--rate", "noll"], ["--ramp", "9..3"], ["--ramp", "x..3"]] {
        let utfall = try k.glapp(["load", "prov.yaml", "--language", sprak] + val)
        #expect(utfall.kod == 64 && ord(utfall.fel).contains(text), "\(val): \(utfall.fel)")
      }
    }
  }

  @Test("a killed or interrupted test leaves its curve so far", arguments: [SIGKILL, SIGINT])
  func avbrott(signal: Int32) throws {
    let k = try kommando()
    try k.mapp.skriv(Provscenario.stort, till: "stort.yaml")
    let process = try k.starta(
      [
        "load", "stort.yaml", "--only", "organisation", "--duration", "60", "--replications", "2",
        "--precision", "0.5", "--json", "kurva.json",
      ])
    var antal = 0
    let slut = Date(timeIntervalSinceNow: 120)
    while antal < 1, process.isRunning, Date() < slut {
      usleep(20_000)
      let o = (try? json(k.mapp.las("kurva.json")))?["organisation"] as? [String: Any]
      antal = (o?["trials"] as? [Any])?.count ?? 0
    }
    #expect(process.isRunning)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationStatus == (signal == SIGINT ? 130 : SIGKILL))
    let d = try json(k.mapp.las("kurva.json"))
    #expect(d["complete"] as? Bool == false)
    let o = try #require(d["organisation"] as? [String: Any])
    #expect((o["trials"] as? [Any])?.count ?? 0 >= 1)
  }

  @Test("on a terminal the test is followed, and the view is gone when it is done")
  func vy() throws {
    let rad = LoadTests.fraga.joined(separator: " ")
    let utfall = try kommando().terminal("glapp \(rad)")
    #expect(utfall.kod == 0, "\(utfall.ut)")
    #expect(utfall.ut.contains("Organisationen · prov 1"))
    #expect(utfall.ut.contains("\u{1B}[J"))
    #expect(!utfall.ut.contains("\u{1B}[38"))
    let sist = utfall.ut.components(separatedBy: "\u{1B}[J").last ?? ""
    #expect(!sist.contains("· prov ") && sist.contains("Var organisationen böjer sig"))
  }
}
