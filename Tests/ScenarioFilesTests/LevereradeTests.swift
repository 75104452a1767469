import Domain
import Foundation
import Testing

@testable import ScenarioFiles

/// The package's top folder.
let roten = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// Text of a file under the top folder.
func filtext(_ vag: String) throws -> String {
  try String(contentsOf: roten.appending(path: vag), encoding: .utf8)
}

/// The shipped scenarios.
let levererade = [
  "goteborg", "blink", "tvist-utan-beslut", "bokstavliga-regler", "alla-regler", "last",
  "post-och-driftstopp",
]

@Test("every shipped scenario is right and without warnings", arguments: levererade)
func levererat(_ namn: String) throws {
  do throws(ScenarioFel) {
    let inlast = try ScenarioFil.las(path: roten.appending(path: "Scenarios/\(namn).yaml").path)
    #expect(inlast.varningar.isEmpty)
  } catch {
    Issue.record("\(error.text())")
  }
}

/// Compares a committed page with the generated one; GLAPP_RECORD=1 writes it anew.
private func jamfor(_ vag: String, _ genererad: String) throws {
  if ProcessInfo.processInfo.environment["GLAPP_RECORD"] != nil {
    try genererad.write(to: roten.appending(path: vag), atomically: true, encoding: .utf8)
  }
  #expect(
    try filtext(vag) == genererad, "\(vag) är inaktuell: kör testerna med GLAPP_RECORD=1")
}

@Test("the committed reference page is the generated one")
func referenssidan() throws {
  try jamfor("docs/scenariofilen.md", Scenarioschema.referenssida())
}

@Test("the committed JSON Schema is the generated one, and is JSON")
func schemat() throws {
  let text = Scenarioschema.jsonSchema()
  try jamfor("docs/scenario-schema.json", text)
  let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
  let nycklar = (json?["properties"] as? [String: Any])?.keys.sorted()
  #expect(nycklar == Scenariotabell.rot.nycklar.map(\.namn).sorted())
}

@Test("the template validates, whatever the name", arguments: ["Pröva", "a: \"b\" \\ #", ""])
func mallen(_ namn: String) throws {
  let inlast = try ScenarioFil.las(text: Scenariomall.text(namn: namn), filnamn: "mall.yaml")
  #expect(inlast.scenario.namn == (namn.isEmpty ? "Mitt scenario" : namn))
  #expect(inlast.varningar.isEmpty)
}

@Test("the example of the reference page validates")
func exemplet() throws {
  #expect(try last(Scenarioschema.minsta).dagar == 90)
}

@Test("no two kinds of keys share a name with different contents")
func entydigaNamn() {
  var sedda: [String: [String]] = [:]
  var ko = [Scenariotabell.rot]
  while let objekt = ko.popLast() {
    let nycklar = objekt.nycklar.map(\.namn)
    #expect(sedda[objekt.namn] ?? nycklar == nycklar)
    #expect(Set(nycklar).count == nycklar.count)
    sedda[objekt.namn] = nycklar
    ko += objekt.nycklar.flatMap { $0.form.objekt }
  }
}
