import Foundation
import Testing

@testable import ScenarioFiles

/// Broken files, each beside a text with exactly what is said of it.
private enum Trasiga {
  static let mapp = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Trasiga")

  static let namn: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: mapp.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  /// All errors of a file in both languages, with its name instead of its path.
  static func fel(_ namn: String) -> String {
    let vag = mapp.appending(path: namn).path
    do throws(ScenarioFel) {
      _ = try ScenarioFil.las(path: vag)
      return "inget fel\n"
    } catch {
      return Sprak.allCases.map { error.text(sprak: $0) + "\n" }.joined(separator: "\n")
        .replacing(vag, with: namn)
    }
  }
}

@Test("there are at least forty broken files")
func mangaTrasiga() {
  #expect(Trasiga.namn.count == 103)
}

@Test("a broken file gets exactly its message", arguments: Trasiga.namn)
func trasig(_ namn: String) throws {
  let facit = Trasiga.mapp.appending(path: namn.dropLast(".yaml".count) + ".txt")
  let fel = Trasiga.fel(namn)
  if ProcessInfo.processInfo.environment["GLAPP_RECORD"] != nil {
    try fel.write(to: facit, atomically: true, encoding: .utf8)
  }
  #expect(fel == (try String(contentsOf: facit, encoding: .utf8)))
  #expect(!fel.hasPrefix("inget fel"))
}

@Test("a file over 10 MiB is refused before it is read as YAML")
func forStor() {
  let text = "namn: " + String(repeating: "a", count: Forgranskning.hogstByte)
  #expect(felen(text) == ["prov.yaml: filen är större än 10 MiB (10485766 byte)"])
}

@Test("a file of more items than a scenario can hold is refused")
func forMangaPoster() {
  let text = minsta("a:\n" + String(repeating: "- 1\n", count: 150_000))
  #expect(felen(text) == ["prov.yaml: filen har fler än 200 000 rader och poster"])
}

@Test("a file that is not there, or may not be read, is said to be so")
func saknas() {
  let vag = "/finns/inte.yaml"
  #expect(throws: ScenarioFel.self) { try ScenarioFil.las(path: vag) }
  do throws(ScenarioFel) { _ = try ScenarioFil.las(path: vag) } catch {
    #expect(error.text() == "/finns/inte.yaml: filen finns inte")
  }
}

@Test("nesting as deep as the library allows does not crash", arguments: [39, 41, 900, 5_000])
func djup(_ niva: Int) {
  let hakar = String(repeating: "[", count: niva) + String(repeating: "]", count: niva)
  #expect(!felen(minsta("a: \(hakar)")).isEmpty)
  // A key in the first column in between hides the depth from the check on the bytes.
  let gomd = String(repeating: "[\na: ", count: niva)
  #expect(!felen(minsta("a: \(gomd)")).isEmpty)
  let streck = String(repeating: "- ", count: niva)
  #expect(!felen(minsta("a:\n  \(streck)")).isEmpty)
  let indrag = (0..<min(niva, 900)).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
  #expect(!felen(minsta(indrag)).isEmpty)
}

@Test(
  "a large hostile file is refused before long",
  arguments: [
    "- 1\n", "a: 1\n", "? a\n", "{a: [", "[],", "'", "\"\\x41", "&a ", "x ", "%", "|\n", "!!str ",
    "- - - ", "frö: 1\n", "\t", "k0: {k1: 2, k1: 3}\n", "*b ", "121212-1212 ",
  ])
func fientlig(_ bit: String) {
  // Of the largest size only a few: the rest would take a minute in all.
  let storlek = ["x ", "[],"].contains(bit) ? Forgranskning.hogstByte - 200 : 300_000
  let tid = ContinuousClock().measure {
    #expect(
      !felen(minsta(String(repeating: bit, count: min(storlek / bit.utf8.count, 6_000_000))))
        .isEmpty)
  }
  #expect(tid < .seconds(60))
}
