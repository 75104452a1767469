import Experiments
import Testing

@testable import Reports

@Suite("Names of arms")
struct ArmWordsTests {
  private func en(_ name: String, _ kind: Experiment.Kind, base: Bool = false) -> String {
    ArmWords.shown(name, base: base, kind, .en)
  }

  @Test("a name that the program made is told in English")
  func made() {
    #expect(en("väg 1, punkt 0", .screen) == "way 1, point 0")
    #expect(en("punkt 12: teamTopologi 4", .sweep) == "point 12: teamTopologi 4")
    #expect(en("grundfallet", .compare, base: true) == "the base case")
    #expect(
      en("grundfallet (scenariot)", .select, base: true) == "the base case (the scenario)")
  }

  @Test("the points of a sweep have their units in English")
  func units() {
    #expect(en("mötesintervallOperativ 7 dagar", .sweep) == "mötesintervallOperativ 7 days")
    #expect(
      en("punkt 3: kallelseSvarsgräns 1 vardag, oenighetsgrad 12,5 %", .sweep)
        == "point 3: kallelseSvarsgräns 1 working day, oenighetsgrad 12.5 %")
    #expect(en("kallelseSvarsgräns ingen", .sweep) == "kallelseSvarsgräns none")
    #expect(en("teamTopologi fyraGemensamma", .sweep) == "teamTopologi fyraGemensamma")
  }

  @Test("a name that an author wrote stands as it is, and so does every name in Swedish")
  func written() {
    #expect(en("väg 1, punkt 0", .compare) == "väg 1, punkt 0")
    #expect(en("grundfallet", .compare) == "grundfallet")
    #expect(en("tätare möten", .compare, base: true) == "tätare möten")
    #expect(en("väg ett, punkt 0", .screen) == "väg ett, punkt 0")
    for kind in Experiment.Kind.allCases {
      for name in ["väg 1, punkt 0", "punkt 1: x", "grundfallet"] {
        #expect(ArmWords.shown(name, base: true, kind, .sv) == name)
      }
    }
  }

  @Test("the scenario as it stands is the first arm, under the description of no variant")
  func base() {
    #expect(ArmWords.isBase(0, description: "Scenariot som det står."))
    #expect(ArmWords.isBase(0, description: "The scenario as it stands."))
    #expect(!ArmWords.isBase(1, description: "Scenariot som det står."))
    #expect(!ArmWords.isBase(0, description: "Var sjunde dag."))
  }
}
