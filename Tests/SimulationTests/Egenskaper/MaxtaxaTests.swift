import Domain
import Kernel
import Simulation
import Testing

@Suite("Maxtaxan")
struct MaxtaxaTests {
  @Test(
    "three parties that charge keep together to maxtaxan, whatever their fees", arguments: 0..<12)
  func tre(replikation: Int) async {
    guard let start = Datum("2026-09-07") else { return }
    var scenario = Scenario(namn: "tre avgifter", start: start, dagar: 120)
    scenario.satt(Provstad.alltGarVal)
    scenario.satt([.avgiftsandel: 1, .spUppfoljning: 365])
    var person = HandskrivenPerson(
      namn: "Petra Papper", omrade: .hisingen,
      ankomst: Kalender.moment(start, sekund: 9 * Sekunder.timme), alder: 70)
    person.behov = [BehovsSlag.hemloshet, .funktionsnedsattning, .aldrande].map {
      var behov = HandskrivenPerson.Behov(slag: $0)
      behov.langdDagar = 3_000
      return behov
    }
    person.val = [Skrivet(.deltagandeforslag, varde: 0)]
    scenario.personer = [person]
    let utfall = await Provbok.kor(Varld(scenario: scenario, replikation: replikation))
    var poster: [UInt16: [Int]] = [:]
    for faktum in utfall.fakta {
      if case .avgiftsPost(_, _, let manad, let promille) = faktum.fact {
        poster[manad, default: []].append(Int(promille))
      }
    }
    #expect(poster.values.contains { $0.count == 3 })
    for (_, avgifter) in poster { #expect(avgifter.reduce(0, +) <= 1_000, "\(avgifter)") }
  }
}
