import Domain
import Testing

@testable import ScenarioFiles

/// A scenario with only what must be there, and room for more.
func minsta(_ mer: String = "") -> String {
  """
  namn: Minsta
  start: 2026-01-12
  dagar: 14
  \(mer)
  """
}

/// The scenario of a text that is right.
func last(_ text: String) throws -> Scenario {
  try ScenarioFil.las(text: text, filnamn: "prov.yaml").scenario
}

/// The errors of a text that is wrong, one a line.
func felen(_ text: String, _ sprak: Sprak = .sv) -> [String] {
  do throws(ScenarioFel) {
    _ = try ScenarioFil.las(text: text, filnamn: "prov.yaml")
    return []
  } catch {
    return error.text(sprak: sprak).split(separator: "\n").map(String.init)
  }
}

@Test("the smallest scenario has three keys and every default")
func minstaScenariot() throws {
  let scenario = try last(minsta())
  #expect(scenario.namn == "Minsta")
  #expect(scenario.start.text == "2026-01-12")
  #expect(scenario.dagar == 14)
  #expect(scenario.fro == 1)
  #expect(scenario.spakar == Spakvarden())
  #expect(scenario.bemanning == Array(repeating: .forval, count: 12))
}

@Test("a wrong key is named with its line, column and the nearest right one")
func okandNyckel() {
  #expect(
    felen(minsta("inflde: 3")) == ["prov.yaml:4:1: okänd nyckel ”inflde”; menade du ”inflöde”?"])
}
