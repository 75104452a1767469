import Domain
import Kernel
import Observers
import Testing

/// What levers that are shares are shares of, and who a better home can be.
@Suite("Shares of answers, and what counts as an agreement")
struct AndelTests {
  /// How the parties of a year's plans answered, by the place in `godkännande`'s answers.
  ///
  /// Drawn by many persons, each with a need that FFS and SF claim.
  private func svar(_ spakar: [Spak: Double]) throws -> [Int] {
    var scenario = Provstad.scenario(dagar: 10)
    scenario.satt(spakar)
    let varld = Varld(scenario: scenario)
    var context = Context(varld: varld)
    var ut = [0, 0, 0, 0]
    for n in 0..<20_000 {
      let sp = SPID(PersonID(.hisingen, 1_000 + n), .sfHisingen, 1)
      ut[context.valj(Choice(.godkannande, sp, av: .ffs, runda: 1))] += 1
    }
    return ut
  }

  @Test("tystGodkännande is the share of all who get the plan, whatever godkännandegrad says")
  func tystnad() throws {
    for grad in [0, 0.5, 0.9, 1] {
      for tyst in [0, 0.02, 0.5] {
        let n = try svar([.godkannandegrad: grad, .tystGodkannande: tyst, .vagranAnsvar: 0.5])
        let alla = Double(n.reduce(0, +))
        #expect(abs(Double(n[3]) / alla - tyst) < 0.012, "\(grad) \(tyst)")
        #expect(abs(Double(n[0]) / alla - (1 - tyst) * grad) < 0.012, "\(grad) \(tyst)")
        #expect(abs(Double(n[1] - n[2]) / alla) < 0.015, "\(grad) \(tyst)")
        if tyst == 0 { #expect(n[3] == 0) }
        if grad == 1 { #expect(n[1] + n[2] == 0) }
      }
    }
  }

  /// Whom FFS thinks of where it sees a better home for a person of an age.
  private func battreHem(alder: Int) async throws -> Set<ForvaltningSet> {
    var scenario = try #require(Provstad.fall(klassas: ForvaltningSet(.ffs), []))
    scenario.satt([.battreHemGrad: 1, .arendeUppfoljning: 30])
    scenario.personer[0].alder = alder
    scenario.personer[0].behov = [.init(slag: .funktionsnedsattning)]
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    var ut: Set<ForvaltningSet> = []
    for f in utfall.fakta {
      if case .klassning(_, let ansprak, _, _) = f.fact, ansprak.count == 2 { ut.insert(ansprak) }
    }
    return ut
  }

  @Test("a better home is one that the table could give: ÄVO only for the older (H-18)")
  func hemmet() async throws {
    #expect(try await battreHem(alder: 34) == [ForvaltningSet(.ffs).with(.sfHisingen)])
    #expect(try await battreHem(alder: 64) == [ForvaltningSet(.ffs).with(.sfHisingen)])
    #expect(try await battreHem(alder: 65) == [ForvaltningSet(.ffs).with(.avo)])
  }

  @Test("what the initierande allots alone is no agreement: the gaps last until somebody has acted")
  func ensidigt() async throws {
    var scenario = try #require(
      Provstad.fall(klassas: ForvaltningSet(.ffs).with(.sfHisingen), []))
    let utan = await Provbok.kor(Varld(scenario: scenario))
    scenario.spakar.satt(avsteg: .sp38, 1)
    let med = await Provbok.kor(Varld(scenario: scenario))
    func slut(_ utfall: Provutfall, _ slag: GlappSlag) -> Moment? {
      utfall.glapp.first { $0.slag == slag && $0.nyckel.behov == 1 }?.till
    }
    func nar(_ utfall: Provutfall, _ villkor: (Fact) -> Bool) -> Moment? {
      utfall.fakta.first { villkor($0.fact) }?.nar
    }
    let overens = try #require(
      nar(utan) { if case .ansvarOverenskommet(let b, _, _) = $0 { b.nummer == 1 } else { false } })
    #expect(slut(utan, .g12) == overens)
    #expect(slut(utan, .g01) == overens)
    #expect(
      nar(med) { if case .ansvarOverenskommet = $0 { true } else { false } } == nil)
    let arende = try #require(
      nar(med) { if case .arendeOppnat(let b, _) = $0 { b.nummer == 1 } else { false } })
    let beslut = try #require(
      nar(med) { if case .insatsBeslut(let b, _, _, _, _) = $0 { b.nummer == 1 } else { false } })
    #expect(slut(med, .g01) == arende)
    #expect(slut(med, .g12) == beslut)
    #expect(beslut > overens)
    #expect(med.fakta.contains { if case .regelBruten(.sp38, _) = $0.fact { true } else { false } })
  }
}
