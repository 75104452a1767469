import Domain
import Kernel
import Simulation
import Testing

/// What is counted in a case is counted on, and where a count must end it says so.
@Suite("Counts of a case")
struct RaknareTests {
  /// One person, for years, with the work done in no time.
  private func kor(_ val: [Andamal: Double], dagar: Int, _ spakar: [Spak: Double]) async throws
    -> Provutfall
  {
    var scenario = try #require(
      Provstad.fall(
        klassas: ForvaltningSet(.ffs),
        val.sorted { $0.key.rawValue < $1.key.rawValue }.map { Skrivet($0.key, varde: $0.value) }))
    scenario.dagar = dagar
    scenario.tider = Steg.allCases.map { _ in
      Stegtid(arbetstimmar: 0.1, ledtid: .fast(0.01), mark: .scenario)
    }
    scenario.personer[0].behov[0].langdDagar = 36_500
    scenario.personer[0].behov[1].langdDagar = 36_500
    scenario.satt(spakar)
    return await Provbok.kor(Varld(scenario: scenario))
  }

  private func missade(_ utfall: Provutfall, _ regel: RegelID) -> Int {
    utfall.fakta.count { if case .missadGrans(regel, _) = $0.fact { true } else { false } }
  }

  @Test("plan versions go on after 255, each with a number of its own")
  func versioner() async throws {
    let utfall = try await kor(
      [.godkannande: 2, .godkannandetid: 0], dagar: 300,
      [.motesintervallOperativ: 60])
    var versioner: [UInt16] = []
    for m in utfall.meddelanden {
      if case .sp(.planUtkast(_, let version, false)) = m.message { versioner.append(version) }
    }
    #expect(versioner.count > 300)
    #expect(versioner == (1...UInt16(versioner.count)).map { $0 })
    #expect(missade(utfall, .sp35) == 0)
  }

  @Test("kallelser go on after 255, each with a number of its own")
  func kallelser() async throws {
    let utfall = try await kor(
      [.narvaro: Double(Narvaro.uteblev.rawValue)], dagar: 1_500,
      [.motesframforhallning: 1, .omkallelseTid: 0, .motesintervallOperativ: 60])
    var nummer: [UInt16] = []
    for f in utfall.fakta {
      if case .kallad(_, let n, _) = f.fact { nummer.append(n) }
    }
    #expect(nummer.count > 300)
    #expect(nummer == (1...UInt16(nummer.count)).map { $0 })
  }

  @Test("tvister of a person end at 255 in a förvaltning's SP, and what comes after is recorded")
  func tvister() async throws {
    let utfall = try await kor(
      [.godkannande: 2, .godkannandetid: 1, .losning: 1], dagar: 5_500,
      [.motesintervallOperativ: 7, .maxOmgangar: 1])
    var sedda: Set<TvistID> = []
    var antal = 0
    for f in utfall.fakta {
      if case .tvistUppkommen(let t, _, _, _, _) = f.fact {
        antal += 1
        sedda.insert(t)
      }
    }
    #expect(antal == 255)
    #expect(sedda.count == 255)
    #expect(sedda.allSatisfy { $0.nummer > 0 })
    #expect(missade(utfall, .sp77) > 0)
    // All of them ended: none is begun that nobody lifts.
    let losta = utfall.fakta.count { if case .tvistLost = $0.fact { true } else { false } }
    #expect(losta == 255)
  }
}
