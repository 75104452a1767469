import Foundation
import Testing

@Suite("On a terminal", .serialized)
struct TerminalTests {
  private func kommando() throws -> Kommando {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    return k
  }

  @Test("colour on a terminal, none with NO_COLOR, none in a pipe")
  func farg() throws {
    let k = try kommando()
    #expect(try k.terminal("glapp run prov.yaml").ut.contains("\u{1B}[1m"))
    #expect(try !k.terminal("NO_COLOR=1 glapp run prov.yaml").ut.contains("\u{1B}["))
    #expect(try !k.terminal("TERM=dumb glapp run prov.yaml").ut.contains("\u{1B}["))
    #expect(try !k.terminal("glapp run prov.yaml | cat").ut.contains("\u{1B}["))
    #expect(try k.terminal("glapp follow prov.yaml --person Ada").ut.contains("\u{1B}[1m"))
  }

  @Test("no line is wider than 100 columns")
  func bredd() throws {
    let k = try kommando()
    for rad in [
      "glapp run prov.yaml", "glapp follow prov.yaml --worst", "glapp follow prov.yaml --list",
      "glapp levers", "glapp rules",
    ] {
      for utrad in try k.skal(rad).ut.split(separator: "\n") {
        #expect(utrad.unicodeScalars.count <= 100, "\(rad): \(utrad)")
      }
    }
  }

  @Test("a long run shows its progress on a terminal's stderr, and takes it away")
  func forlopp() throws {
    let k = try Kommando()
    try k.mapp.skriv(
      Provscenario.stort.replacingOccurrences(of: "dagar: 3000", with: "dagar: 3000"),
      till: "stort.yaml")
    let process = try k.terminal(
      "timeout -s INT 4 glapp run stort.yaml --scale 4 > ut.txt; echo kod $?")
    #expect(process.ut.contains("░"))
    #expect(process.ut.contains("\r\u{1B}[K"))
    #expect(process.ut.contains("Avbrutet"))
    #expect(
      try k.skal("timeout -s INT 3 glapp run stort.yaml --scale 4 2>&1").ut
        == "Avbrutet. Ingen fil skrevs.\n")
  }

  @Test("Ctrl-C ends in order with 130, and no file is left", arguments: [true, false])
  func avbrott(aktorer: Bool) throws {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.stort, till: "stort.yaml")
    let process = try k.starta(
      ["run", "stort.yaml", "--scale", "4", "--json", "r.json", "--trace", "t.jsonl"]
        + (aktorer ? [] : ["--plain-loop"]))
    Thread.sleep(forTimeInterval: 1.5)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    #expect(k.mapp.filer == ["stort.yaml"])
  }
}
