import Domain
import Kernel
import Observers
import Simulation
import Testing

/// Which time round a scripted choice is about, and lines that nothing asks for.
@Suite("Scripted choices and their rounds")
struct SkrivnaValTests {
  private func val(_ andamal: Andamal, _ varde: Double, runda: UInt16) -> Skrivet {
    var ut = Skrivet(andamal, varde: varde)
    ut.runda = runda
    return ut
  }

  @Test("the first follow-up of an SP is round 1, whatever has come between")
  func uppfoljningen() async throws {
    for runda in [UInt16(1), 2] {
      var scenario = try #require(
        Provstad.fall(
          klassas: ForvaltningSet(.ffs),
          [val(.andring, 1, runda: runda), val(.andring, 0, runda: 9)]))
      scenario.satt([.andringsgrad: 0, .spUppfoljning: 30])
      let utfall = await Provbok.kor(Varld(scenario: scenario))
      let andringar: [Bool] = utfall.fakta.compactMap {
        if case .uppfoljd(_, let andring) = $0.fact { andring } else { nil }
      }
      try #require(!andringar.isEmpty)
      #expect(andringar[0] == (runda == 1))
    }
  }

  @Test("a line that nothing asks for is told of, one that answers is not, in both drivers")
  func ofragade() async throws {
    var scenario = try #require(
      Provstad.fall(
        klassas: ForvaltningSet(.ffs),
        [
          val(.samtycke, 1, runda: 0), val(.samtycke, 0, runda: 7), Skrivet(.bifall, varde: 1),
          Skrivet(.bifall, varde: 0),
        ]))
    scenario.personer.append(scenario.personer[0])
    scenario.personer[1].namn = "Pelle Penna"
    scenario.personer[1].omrade = .centrum
    scenario.personer[1].val = [val(.bifall, 1, runda: 0), val(.bifall, 1, runda: 200)]
    for lage in Korning.Lage.allCases {
      let resultat = try await Korning.kor(Varld(scenario: scenario), lage: lage)
      let ofragade = resultat.observatorium.ofragade
      #expect(ofragade.map(\.person) == ["Petra Papper", "Petra Papper", "Pelle Penna"])
      #expect(
        ofragade.map(\.val) == [
          val(.samtycke, 0, runda: 7), Skrivet(.bifall, varde: 0), val(.bifall, 1, runda: 200),
        ])
    }
  }
}
