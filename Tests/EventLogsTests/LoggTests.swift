import Domain
import Foundation
import Observers
import Simulation
import Testing

@testable import EventLogs

@Suite("Event logs")
struct LoggTests {
  @Test("the logs of the blink scenario are those recorded")
  func guld() async throws {
    let mapp = try Mapp()
    var varld = try Prov.varld("blink", dagar: 2)
    _ = try await Korning.kor(
      varld,
      loggar: Loggval(
        ocel: [mapp.path("a.json")], xes: mapp.path("a.xes"), csv: mapp.path("csv")))
    try Prov.jamfor(mapp.las("a.json"), med: "blink.json")
    try Prov.jamfor(mapp.las("a.xes"), med: "blink.xes")
    #expect(mapp.filer == ["a.json", "a.xes", "csv"])
    for fil in CSV.filer { try Prov.jamfor(mapp.las("csv/\(fil)"), med: "blink-\(fil)") }
    varld = try Prov.varld("blink", dagar: 2)
    _ = try await Korning.kor(
      varld, lage: .slinga, loggar: Loggval(csv: mapp.path("plain"), stil: .plain))
    try Prov.jamfor(mapp.las("plain/handelser.csv"), med: "blink-plain.csv")
  }

  @Test(
    "every event has an object and every object an event; types, times and qualifiers are right",
    arguments: ["blink", "tvist-utan-beslut", "alla-regler", "post-och-driftstopp"])
  func egenskaper(namn: String) async throws {
    let logg = try await Prov.ocel(Prov.varld(namn))
    #expect(logg.events.count > 300)
    #expect(logg.events.map(\.time) == logg.events.map(\.time).sorted())
    #expect(Set(logg.events.map(\.id)).count == logg.events.count)
    #expect(Set(logg.objects.map(\.id)).count == logg.objects.count)
    let namngivna = Set(logg.events.flatMap { $0.relationships.map(\.objectId) })
    #expect(namngivna == Set(logg.objects.map(\.id)))
    for handelse in logg.events {
      #expect(!handelse.relationships.isEmpty, "\(handelse.id)")
      let objekt = handelse.relationships.map(\.objectId)
      #expect(Set(objekt).count == objekt.count, "\(handelse.id) names an object twice")
      #expect(handelse.relationships.allSatisfy { !$0.qualifier.isEmpty })
      let typ = try #require(logg.eventTypes.first { $0.name == handelse.type })
      #expect(Set(handelse.attributes.map(\.name)).isSubset(of: typ.attributes.map(\.name)))
    }
    for objekt in logg.objects {
      let typ = try #require(logg.objectTypes.first { $0.name == objekt.type })
      #expect(Set(objekt.attributes.map(\.name)).isSubset(of: typ.attributes.map(\.name)))
      let tider = objekt.attributes.compactMap(\.time)
      #expect(tider == tider.sorted() && tider.count == objekt.attributes.count)
      // What changes had a value before.
      for varde in objekt.attributes where varde.time != "1970-01-01T00:00:00Z" {
        let forsta = objekt.attributes.first { $0.name == varde.name }
        #expect(forsta?.time == "1970-01-01T00:00:00Z", "\(objekt.id) \(varde.name)")
      }
      let band = objekt.relationships ?? []
      #expect(Set(band).count == band.count)
      #expect(band.allSatisfy { namngivna.contains($0.objectId) && !$0.qualifier.isEmpty })
    }
  }

  @Test(
    "nothing happens to a person at an instant before who comes, and with which needs, is told",
    arguments: ["blink", "alla-regler"])
  func ordning(namn: String) async throws {
    let logg = try await Prov.ocel(Prov.varld(namn))
    let personer = Set(logg.objects.filter { $0.type == "person" }.map(\.id))
    var forsta: [String: String] = [:]
    var besok = 0
    var steg: (tid: String, steg: Int) = ("", 0)
    for handelse in logg.events {
      for person in handelse.relationships.map(\.objectId) where personer.contains(person) {
        if forsta[person] == nil { forsta[person] = handelse.type }
      }
      if handelse.type == "Besök" { besok += 1 }
      let rang = ["Person anländer": 0, "Behov identifierat": 1][handelse.type] ?? 2
      #expect(steg.tid != handelse.time || steg.steg <= rang, "\(handelse.id)")
      steg = (handelse.time, rang)
    }
    #expect(besok > 0 && forsta.count == personer.count)
    #expect(Set(forsta.values) == ["Person anländer"], "\(Set(forsta.values))")
  }

  @Test("declared values have the type that is declared")
  func typer() async throws {
    let logg = try await Prov.ocel(Prov.varld("alla-regler"))
    for handelse in logg.events {
      for varde in handelse.attributes {
        let typ = logg.eventTypes.first { $0.name == handelse.type }?.attributes
          .first { $0.name == varde.name }?.type
        switch typ {
        case "integer": #expect(Int(varde.value) != nil, "\(varde)")
        case "float": #expect(Double(varde.value) != nil && varde.value.contains("."), "\(varde)")
        case "boolean": #expect(["true", "false"].contains(varde.value), "\(varde)")
        case "time": #expect(varde.value.hasSuffix("Z") && varde.value.count == 20, "\(varde)")
        default: #expect(typ == "string" && !varde.value.isEmpty, "\(varde)")
        }
      }
    }
  }

  @Test("a tvist's climb and end are changes of the tvist, and its SP and behov stand beside it")
  func tvist() async throws {
    let logg = try await Prov.ocel(Prov.varld("tvist-utan-beslut"))
    let tvister = logg.objects.filter { $0.type == "tvist" }
    #expect(!tvister.isEmpty)
    for tvist in tvister {
      let nivaer = tvist.attributes.filter { $0.name == "nivå" }.map(\.value)
      #expect(nivaer.first == "arbetsledning")
      let typer = Set((tvist.relationships ?? []).map(\.qualifier))
      #expect(typer.isSuperset(of: ["rör", "uppkom i"]))
      let handelser = logg.events.filter { e in
        e.relationships.contains { $0.objectId == tvist.id }
      }
      #expect(handelser.contains { $0.type == "Tvist uppkommen" })
      let lost = handelser.contains { $0.type == "Tvist löst" }
      #expect(
        (tvist.attributes.last { $0.name == "utfall" }?.value == "öppen") == !lost, "\(tvist.id)")
    }
  }

  @Test("no two activities or attributes share a name, a place in the table or a name of a table")
  func tabell() {
    let alla = Aktivitet.allCases
    #expect(Aktivitet.tabell.map(\.aktivitet) == alla)
    #expect(Set(alla.map(\.namn)).count == alla.count)
    #expect(Set(alla.map { $0.tabellnamn.lowercased() }).count == alla.count)
    #expect(alla.allSatisfy { $0.tabellnamn.allSatisfy { $0.isASCII } })
    #expect(Set(Loggattribut.allCases.map(\.namn)).count == Loggattribut.allCases.count)
    #expect(Set(Objektattribut.allCases.map(\.namn)).count == Objektattribut.allCases.count)
    #expect(Set(Relation.allCases.map { "\($0.namn)" }).count == Relation.allCases.count)
    let namn =
      alla.map(\.namn) + Loggattribut.allCases.map(\.namn) + Objektattribut.allCases.map(\.namn)
    #expect(namn.allSatisfy { !$0.contains { "&<>\"';=".contains($0) } })
    // A column of CSV and an attribute of XES have one name each.
    #expect(
      Set(Objekttyp.allCases.map(\.namn)).isDisjoint(with: Loggattribut.allCases.map(\.namn)))
  }

  @Test("docs/eventlogs.md lists every activity with its attributes, and what is left out")
  func dokument() throws {
    let rot = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: rot.appendingPathComponent("docs/eventlogs.md"), encoding: .utf8)
    for aktivitet in Aktivitet.allCases {
      let attribut = aktivitet.rad.attribut.map(\.namn).joined(separator: ", ")
      #expect(text.contains("| \(aktivitet.namn) | \(attribut) |"), "\(aktivitet.namn)")
    }
    for som in Relation.allCases { #expect(text.contains("`\(som.namn)`"), "\(som.namn)") }
    for attribut in Objektattribut.allCases { #expect(text.contains(attribut.namn)) }
  }
}
