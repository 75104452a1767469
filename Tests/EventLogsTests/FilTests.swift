import Domain
import Foundation
import Simulation
import Testing

@testable import EventLogs

@Suite("Files of event logs")
struct FilTests {
  @Test("why a trace or a log cannot be written is Swedish in Swedish, whatever the reason")
  func orsaker() {
    for (nummer, sv) in [
      (EIO, "disken svarar inte"), (ENOTTY, "systemet svarar med fel \(ENOTTY)"),
    ] {
      let fel = Sparfel("t", errno: nummer)
      #expect(fel.description == "Spåret kan inte skrivas: t: \(sv).")
      #expect(
        fel.engelska == "The trace cannot be written: t: \(String(cString: strerror(nummer))).")
    }
    let logg = Sparfel("l", .sqlite(8, "attempt to write a readonly database"), .logg)
    #expect(logg.description == "Loggen kan inte skrivas: l: den kan bara läsas.")
    #expect(logg.engelska.hasSuffix("readonly database."))
  }

  @Test("logs change nothing in a run")
  func digest() async throws {
    let mapp = try Mapp()
    let varld = try Prov.varld("blink")
    let med = try await Korning.kor(
      varld, loggar: Loggval(ocel: [mapp.path("a.json"), mapp.path("a.sqlite")]))
    #expect(try await Korning.kor(varld).digest == med.digest)
    #expect(mapp.filer == ["a.json", "a.sqlite"])
  }

  @Test("a log that cannot be written is refused in one sentence, and nothing is left behind")
  func fel() async throws {
    let mapp = try Mapp()
    let varld = try Prov.varld("blink", dagar: 1)
    try FileManager.default.createDirectory(
      atPath: mapp.path("annat"), withIntermediateDirectories: true)
    try Data("mitt".utf8).write(to: mapp.url.appendingPathComponent("annat/mitt.txt"))
    try Data("mitt".utf8).write(to: mapp.url.appendingPathComponent("fil"))
    let fall: [(Loggval, Sparfel.Slag)] = [
      (Loggval(ocel: [mapp.path("finns/inte.json")]), .katalogSaknas),
      (Loggval(ocel: [mapp.path("finns/inte.sqlite")]), .katalogSaknas),
      (Loggval(xes: mapp.path("finns/inte.xes")), .katalogSaknas),
      (Loggval(csv: mapp.path("finns/inte")), .katalogSaknas),
      (Loggval(ocel: [mapp.path("annat")]), .arKatalog),
      (Loggval(csv: mapp.path("annat")), .annatInnehall),
      (Loggval(csv: mapp.path("fil")), .ingenFil),
      // The first ones are opened before it is seen that the last one cannot be.
      (
        Loggval(
          ocel: [mapp.path("a.json"), mapp.path("a.sqlite")], xes: mapp.path("a.xes"),
          csv: mapp.path("annat")), .annatInnehall
      ),
    ]
    for (val, slag) in fall {
      let fel = await #expect(throws: Sparfel.self) { try await Korning.kor(varld, loggar: val) }
      #expect(fel?.slag == slag)
      #expect(fel?.vad == .logg)
      #expect(fel?.description.hasPrefix("Loggen ") == true)
      #expect(fel?.engelska.hasPrefix("The log ") == true)
      #expect(mapp.filer == ["annat", "fil"])
    }
    #expect(try mapp.las("annat/mitt.txt") == "mitt")
    #expect(try mapp.las("fil") == "mitt")
  }

  @Test("CSV takes the place of an empty directory and of an older log")
  func ersatter() async throws {
    let mapp = try Mapp()
    let varld = try Prov.varld("blink", dagar: 1)
    try FileManager.default.createDirectory(
      atPath: mapp.path("tom"), withIntermediateDirectories: true)
    _ = try await Korning.kor(varld, loggar: Loggval(csv: mapp.path("tom/")))
    let excel = try mapp.las("tom/handelser.csv")
    _ = try await Korning.kor(varld, loggar: Loggval(csv: mapp.path("tom"), stil: .plain))
    #expect(try mapp.las("tom/handelser.csv") != excel)
    #expect(mapp.filer == ["tom"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: mapp.path("tom")).sorted()
        == CSV.filer.sorted())
  }

  @Test("a log takes the place of an older file, also by a link")
  func lank() async throws {
    let mapp = try Mapp()
    let varld = try Prov.varld("blink", dagar: 1)
    for andelse in ["json", "sqlite"] {
      try Data("gammalt".utf8).write(to: mapp.url.appendingPathComponent("a.\(andelse)"))
      try FileManager.default.createSymbolicLink(
        atPath: mapp.path("l.\(andelse)"), withDestinationPath: "a.\(andelse)")
      _ = try await Korning.kor(varld, loggar: Loggval(ocel: [mapp.path("l.\(andelse)")]))
      let data = try Data(contentsOf: mapp.url.appendingPathComponent("a.\(andelse)"))
      #expect(data.count > 10_000)
      let lank = try FileManager.default.attributesOfItem(atPath: mapp.path("l.\(andelse)"))
      #expect(lank[.type] as? FileAttributeType == .typeSymbolicLink)
    }
  }

  @Test("a cancelled run leaves no log")
  func avbruten() async throws {
    let mapp = try Mapp()
    var scenario = try Prov.varld("goteborg").scenario
    scenario.dagar = 200
    let varld = Varld(scenario: scenario)
    let val = Loggval(
      ocel: [mapp.path("a.json"), mapp.path("a.sqlite")], xes: mapp.path("a.xes"),
      csv: mapp.path("csv"))
    let uppgift = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await Korning.kor(varld, loggar: val)
    }
    #expect(try await uppgift.value.avbruten)
    #expect(mapp.filer == [])
  }

  @Test("chains come back whole and in order, however they are mixed")
  func kedjor() throws {
    let mapp = try Mapp()
    try Data().write(to: mapp.url.appendingPathComponent("k"))
    let fil = open(mapp.path("k"), O_RDWR)
    defer { close(fil) }
    let kedjor = Kedjefil(fil)
    var sist: [Int?] = [nil, nil, nil]
    var vantat: [[[UInt8]]] = [[], [], []]
    for i in 0..<5_000 {
      let k = i * 7 % 3
      let byte = [UInt8](repeating: UInt8(i & 255), count: i * 13 % 97)
      sist[k] = kedjor.lagg(byte, fore: sist[k])
      vantat[k].append(byte)
    }
    for k in 0..<3 { #expect(try kedjor.kedja(till: sist[k]) == vantat[k]) }
    #expect(try kedjor.kedja(till: nil) == [])
  }

  #if os(Linux)
    @Test("a full disk is told as such")
    func fullt() throws {
      let full = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
      let kedjor = Kedjefil(full.fileDescriptor)
      let sist = kedjor.lagg([1, 2, 3], fore: nil)
      var fel: Sparfel?
      do throws(Sparfel) { _ = try kedjor.kedja(till: sist) } catch { fel = error }
      #expect(fel?.slag == .fullt)
    }
  #endif
}
