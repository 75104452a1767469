import Domain
import Foundation
import Kernel
import Simulation
import Testing

@testable import EventLogs

@Suite("Formats of event logs")
struct FormatTests {
  @Test("what a log tells of an event survives the file between run and log")
  func byte() throws {
    let p = PersonID(.nordost, 1_234_567)
    let tvist = TvistID(p, behov: 4, nummer: 9, initierande: .avo)
    var h = Logghandelse("M-031 TeamFråga", tid: Moment(1_767_618_000), aktor: ActorID(55))
    h.aktivitet = .teamFraga
    for objekt: Loggobjekt in [
      .person(p), .behov(BehovID(p, 3)), .sp(SPID(p, .ffs, 255)), .tvist(tvist),
      .insats(BehovID(p, 2), .sfSydvast), .forvaltning(.avo), .team(ActorID(54)),
    ] {
      h.koppla(objekt, .part)
      h.andra(objekt, .utfall, .text("ny \u{1F600} \"rad\"\n"), franBorjan: true)
      h.binda(objekt, .uppkomI, .sp(SPID(p, .sfCentrum, 0)))
    }
    for varde: Loggvarde in [.tal(-3), .tiotusendelar(-12_345), .jaNej(true), .tid(Moment(5))] {
      h.satt(.dagar, varde)
    }
    #expect(Logghandelse(h.byte[...]) == h)
    // A file cut short is no log.
    for antal in 0..<h.byte.count { #expect(Logghandelse(h.byte[..<antal]) == nil) }
    h.aktor = nil
    h.aktivitet = nil
    #expect(Logghandelse(h.byte[...]) == h)
    #expect(Set(h.kopplingar.map(\.objekt.text)).count == 7)
  }

  @Test("an object is named once an event, as what it was called first")
  func enGang() {
    var h = Logghandelse("x", tid: Moment(0), aktor: nil)
    h.koppla(.forvaltning(.ffs), .part)
    h.koppla(.forvaltning(.ffs), .utfor)
    #expect(h.kopplingar == [.init(objekt: .forvaltning(.ffs), som: .part)])
  }

  @Test(
    "decimals are exact",
    arguments: [
      (0, "0.0"), (10_000, "1.0"), (-12_345, "-1.2345"), (25_000, "2.5"), (1, "0.0001"),
      (-10, "-0.001"), (123_456_700, "12345.67"),
    ])
  func decimal(tal: Int, text: String) {
    #expect(Loggvarde.decimaltext(tal, tecken: ".") == text)
    #expect(
      Loggvarde.decimaltext(tal, tecken: ",") == text.replacingOccurrences(of: ".", with: ","))
  }

  @Test("a quotient is rounded to four decimals")
  func kvot() {
    #expect(Loggvarde.kvot(43_200, 86_400) == .tiotusendelar(5_000))
    #expect(Loggvarde.kvot(1, 86_400) == .tiotusendelar(0))
    #expect(Loggvarde.kvot(5, 86_400) == .tiotusendelar(1))
    #expect(Loggvarde.kvot(-5, 86_400) == .tiotusendelar(-1))
    #expect(Loggvarde.kvot(0, 3_600) == .tiotusendelar(0))
  }

  @Test("a field of CSV is quoted where it must be, and is no formula in Excel")
  func csv() {
    #expect(CSVFil.falt("a;b", .excel) == "\"a;b\"")
    #expect(CSVFil.falt("a;b", .plain) == "a;b")
    #expect(CSVFil.falt("a,b", .excel) == "a,b")
    #expect(CSVFil.falt("a,b", .plain) == "\"a,b\"")
    #expect(CSVFil.falt("sa \"ja\"\r\n", .plain) == "\"sa \"\"ja\"\"\r\n\"")
    #expect(CSVFil.falt("=1+1", .excel) == "'=1+1")
    #expect(CSVFil.falt("@a;b", .excel) == "\"'@a;b\"")
    #expect(CSVFil.falt("=1+1", .plain) == "=1+1")
    #expect(CSVFil.falt("-1,5", .excel) == "-1,5")
    #expect(CSVFil.falt("+1", .excel) == "+1")
    #expect(CSVFil.falt("=1", .excel) == "'=1" && CSVFil.falt("@1", .excel) == "'@1")
    #expect(CSVFil.falt("\t1", .excel) == "'\t1" && CSVFil.falt("=1", .plain) == "=1")
  }

  @Test("XML has no character that it may not have, and an element stays on its line")
  func xml() throws {
    var ut = XMLText()
    let text = "a & <b> \"c\" 'd'\n\te\u{1}\u{FFFF} å"
    ut.attribut("namn", .text(text))
    #expect(ut.text.split(separator: "\n").count == 1)
    let lasare = Attributlasare()
    let parser = try lasare.tolka(ut.text)
    #expect(parser == "a & <b> \"c\" 'd'\n\te\u{FFFD}\u{FFFD} å")
  }

  @Test("a scenario's own words come through every format")
  func ord() async throws {
    let mapp = try Mapp()
    var scenario = try Prov.varld("blink", dagar: 3).scenario
    let ord = "=a;b,\"c\" & <d>\n\u{1}å\\"
    scenario.namn = ord
    for i in scenario.profiler.indices { scenario.profiler[i].namn = ord }
    _ = try await Korning.kor(
      Varld(scenario: scenario),
      loggar: Loggval(
        ocel: [mapp.path("a.json")], xes: mapp.path("a.xes"), csv: mapp.path("csv"), stil: .plain))
    let ocel = try JSONDecoder().decode(OCEL.self, from: Data(try mapp.las("a.json").utf8))
    #expect(ocel.objects.contains { $0.attributes.contains { $0.value == ord } })
    #expect(
      try mapp.las("csv/objekt.csv").contains("\"=a;b,\"\"c\"\" & <d>\n\u{1}å\\\""))
    let rader = try mapp.las("a.xes").split(separator: "\n")
    #expect(rader.contains { $0.hasPrefix("<string key=\"concept:name\" value=\"=a;b,&quot;c") })
    #expect(rader.allSatisfy { $0.hasPrefix("<") && $0.hasSuffix(">") })
  }

  @Test("a trace of XES is the events of its case, in their order; no trace is empty")
  func fall() async throws {
    let mapp = try Mapp()
    let varld = try Prov.varld("tvist-utan-beslut")
    let ocel = try await Prov.ocel(varld)
    for (fall, typ) in [
      (Loggval.Fall.person, "person"), (.behov, "behov"), (.sp, "SP"), (.tvist, "tvist"),
    ] {
      _ = try await Korning.kor(varld, loggar: Loggval(xes: mapp.path("a.xes"), fall: fall))
      let delar = try mapp.las("a.xes").components(separatedBy: "<trace>\n").dropFirst()
      let objekt = ocel.objects.filter { $0.type == typ }
      #expect(delar.count == objekt.count && !objekt.isEmpty)
      for (del, ett) in zip(delar, objekt) {
        #expect(del.hasPrefix("<string key=\"concept:name\" value=\"\(ett.id)\"/>"))
        let handelser = del.split(separator: "\n").filter { $0.contains("key=\"händelse\"") }
        let vantade = ocel.events.filter { e in
          e.relationships.contains { $0.objectId == ett.id }
        }
        #expect(
          handelser.map { String($0) }
            == vantade.map { "<string key=\"händelse\" value=\"\($0.id)\"/>" })
        #expect(!handelser.isEmpty)
      }
    }
  }
}

/// Reads one XML element's attribute `value`.
private final class Attributlasare {
  /// Entities as XML has them, by hand: the test needs no parser of the system's.
  func tolka(_ rad: String) throws -> String {
    let borjan = try #require(rad.range(of: "value=\""))
    let rest = rad[borjan.upperBound...]
    let slut = try #require(rest.firstIndex(of: "\""))
    var ut = String(rest[..<slut])
    for (fran, till) in [
      ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&#10;", "\n"), ("&#9;", "\t"),
      ("&amp;", "&"),
    ] { ut = ut.replacingOccurrences(of: fran, with: till) }
    return ut
  }
}
