import Domain
import Reports
import Testing

@Suite("Rules and levers for people")
struct KatalogTests {
  @Test("every rule is told within 100 columns, with its quotation and disposition")
  func regler() {
    for id in RegelID.alla {
      let rader = Regelsida(id, sprak: .sv, stil: .enkel).rader
      #expect(rader.allSatisfy { $0.bredd <= 100 }, "\(id.text)")
      #expect(rader.contains { $0.contains("disposition") }, "\(id.text)")
      #expect(rader.contains { $0.contains("”") }, "\(id.text)")
    }
  }

  @Test("every hole, kind of gap and invariant is told within 100 columns")
  func katalogen() throws {
    for id in Katalogsida.namn {
      let rader = try #require(
        Katalogsida.rader(id.lowercased(), sprak: .sv, stil: .enkel), "\(id)")
      #expect(rader.count > 2 && rader.allSatisfy { $0.bredd <= 100 }, "\(id)")
    }
    #expect(Katalogsida.rader("SP-30", sprak: .sv, stil: .enkel) == nil)
  }

  @Test("the table names every rule once and counts the planned ones")
  func tabell() {
    let rader = Regeltabell.rader(Dokument.allCases, sprak: .sv, stil: .enkel)
    for id in RegelID.alla {
      #expect(rader.filter { $0.hasPrefix("  \(id.text) ") }.count == 1, "\(id.text)")
    }
    let planerade = Regelkatalog.antal(i: Regelkatalog.alla).planerade
    #expect(planerade == 254)
    #expect(rader.contains { $0.hasPrefix("254 regler är planerade") })
    #expect(rader.allSatisfy { $0.bredd <= 100 })
  }

  @Test("every lever is told, with its default and mark")
  func spakar() {
    let text = Spaksida.rader(nil, sprak: .sv, stil: .enkel)
    for rad in Spaktabell.rader {
      #expect(text.contains(rad.namn), "\(rad.namn)")
    }
    #expect(text.filter { $0.contains("förval ") }.count >= Spaktabell.rader.count)
    #expect(text.allSatisfy { $0.bredd <= 100 })
  }

  @Test("with a scenario a changed lever is pointed out")
  func varden() {
    var varden = Spakvarden()
    varden.satt(.varningsgrans, 5)
    let text = Spaksida.rader(varden, sprak: .sv, stil: .enkel)
    #expect(text.contains("varningsgräns  = 5\u{A0}vardagar (scenario) avviker"))
  }
}
