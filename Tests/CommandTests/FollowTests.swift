import Foundation
import Testing

@Suite("glapp follow, levers and rules", .serialized)
struct FollowTests {
  private func kommando() throws -> Kommando {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    return k
  }

  @Test("a handwritten person is followed by name or identity, to the same story")
  func person() throws {
    let k = try kommando()
    let namn = try k.glapp("follow", "prov.yaml", "--person", "Ada")
    #expect(namn.kod == 0)
    #expect(namn.ut.hasPrefix("Ada (Hisingen-1)\n"))
    #expect(namn.ut.contains("Ansvar för behov 1 (ekonomiskt bistånd): ingen → SF Hisingen"))
    #expect(try k.glapp("follow", "prov.yaml", "--person", "hisingen-1").ut == namn.ut)
    #expect(try k.glapp("follow", "prov.yaml", "--person", "Ada").ut == namn.ut)
  }

  @Test("--worst follows the first of --list")
  func varst() throws {
    let k = try kommando()
    let lista = try k.glapp("follow", "prov.yaml", "--list", "--limit", "1").ut
    let forsta = try #require(lista.split(separator: "\n").dropFirst().first).split(separator: " ")
    let varst = try k.glapp("follow", "prov.yaml", "--worst").ut
    #expect(varst.hasPrefix("Värst drabbad: "))
    #expect(varst.contains("\n\n\(try #require(forsta.first))"))
  }

  @Test("filters leave fewer persons")
  func filter() throws {
    let k = try kommando()
    func antal(_ filter: String...) throws -> Int {
      let ut = try k.glapp(["follow", "prov.yaml", "--list", "--limit", "1000"] + filter).ut
      return ut.split(separator: "\n").filter { $0.hasPrefix("  ") }.count - 1
    }
    let alla = try antal()
    let glapp = try antal("--gap", "G-04")
    let tvist = try antal("--level", "operativ")
    #expect(alla > 100)
    #expect(glapp > 0 && glapp < alla)
    #expect(tvist > 0 && tvist < alla)
    #expect(try antal("--forvaltning", "FFS") < alla)
  }

  @Test("levers tells every lever, and its value in a scenario")
  func spakar() throws {
    let k = try kommando()
    #expect(try k.glapp("levers").ut.contains("119 spakar"))
    try k.mapp.skriv(Provscenario.litet + "spakar: { varningsgräns: 5 vardagar }\n", till: "s.yaml")
    let utfall = try k.glapp("levers", "s.yaml")
    #expect(utfall.ut.contains("varningsgräns  = 5\u{A0}vardagar (scenario) avviker"))
  }

  @Test("the beginning of a name is enough where one person has it")
  func borjan() throws {
    let k = try kommando()
    try k.mapp.skriv(
      Provscenario.litet + """
          - { namn: Rolf Exempel, stadsområde: Hisingen, behov: [beroende] }
          - { namn: Rolf Annan, stadsområde: Hisingen, behov: [beroende] }

        """, till: "fler.yaml")
    let ada = try k.glapp("follow", "fler.yaml", "--person", "ad")
    #expect(ada.ut.hasPrefix("Ada (Hisingen-1)\n"))
    let rolf = try k.glapp("follow", "fler.yaml", "--person", "Rolf")
    #expect(rolf.kod == 65)
    #expect(rolf.fel.contains("Rolf Exempel (Hisingen-2), Rolf Annan (Hisingen-3)"))
    #expect(try k.glapp("follow", "fler.yaml", "--person", "rolf a").kod == 0)
  }

  @Test("rules tells a hole, a kind of gap and an invariant; levers tells one lever")
  func katalogen() throws {
    let k = try kommando()
    #expect(try k.glapp("rules", "h-1").ut.contains("ansvarUtanBeslut"))
    #expect(try k.glapp("rules", "G-01").ut.contains("ansvarsglapp"))
    #expect(try k.glapp("rules", "INV-S01").ut.contains("H-98"))
    let spak = try k.glapp("levers", "ansvarUtanBeslut").ut
    #expect(spak.hasPrefix("ansvarUtanBeslut\n"))
    #expect(!spak.contains("119 spakar"))
  }

  @Test("rules tells one rule, one document, or all with their counts")
  func regler() throws {
    let k = try kommando()
    let regel = try k.glapp("rules", "sp-30")
    #expect(regel.ut.contains("”Samtycke inhämtas från den enskilde”"))
    #expect(regel.ut.contains("avsteg[SP-30]"))
    let alla = try k.glapp("rules").ut
    #expect(alla.contains("254 regler är planerade"))
    #expect(try k.glapp("rules", "--document", "UTF").ut.contains("105 regler är planerade"))
  }
}
