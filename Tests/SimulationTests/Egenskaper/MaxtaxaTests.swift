import Domain
import Kernel
import Simulation
import Testing

@Suite("Maxtaxan")
struct MaxtaxaTests {
  /// Petra, whose needs each carry a fee.
  private static func scenario(_ behov: [BehovsSlag], dagar: Int) -> Scenario? {
    guard let start = Datum("2026-09-07") else { return nil }
    var ut = Scenario(namn: "avgifter", start: start, dagar: dagar)
    ut.satt(Provstad.alltGarVal)
    ut.satt([.avgiftsandel: 1, .spUppfoljning: 365])
    var person = HandskrivenPerson(
      namn: "Petra Papper", omrade: .hisingen,
      ankomst: Kalender.moment(start, sekund: 9 * Sekunder.timme), alder: 70)
    person.behov = behov.map {
      var behov = HandskrivenPerson.Behov(slag: $0)
      behov.langdDagar = 3_000
      return behov
    }
    person.val = [Skrivet(.deltagandeforslag, varde: 0)]
    ut.personer = [person]
    return ut
  }

  /// The fees booked, by month, of each förvaltning.
  private static func poster(_ utfall: Provutfall) -> [UInt16: [Forvaltning: [Int]]] {
    var ut: [UInt16: [Forvaltning: [Int]]] = [:]
    for faktum in utfall.fakta {
      if case .avgiftsPost(_, let f, let manad, let promille) = faktum.fact {
        ut[manad, default: [:]][f, default: []].append(Int(promille))
      }
    }
    return ut
  }

  @Test(
    "three parties that charge keep together to maxtaxan, whatever their fees", arguments: 0..<12)
  func tre(replikation: Int) async throws {
    let scenario = try #require(
      Self.scenario([.hemloshet, .funktionsnedsattning, .aldrande], dagar: 120))
    let utfall = await Provbok.kor(Varld(scenario: scenario, replikation: replikation))
    let poster = Self.poster(utfall)
    #expect(poster.values.contains { $0.count == 3 })
    for avgifter in poster.values {
      #expect(avgifter.values.allSatisfy { $0.count == 1 })
      #expect(avgifter.values.reduce(0) { $0 + $1[0] } <= 1_000, "\(avgifter)")
    }
  }

  @Test("whoever delivers books its fee once a month, with and without an SP", arguments: 0..<4)
  func ensam(replikation: Int) async throws {
    let scenario = try #require(Self.scenario([.aldrande], dagar: 200))
    let utfall = await Provbok.kor(Varld(scenario: scenario, replikation: replikation))
    let poster = Self.poster(utfall)
    // October to February: the insats has begun by then.
    #expect(poster.count == 5)
    #expect(poster.values.allSatisfy { $0.count == 1 && $0[.avo]?.count == 1 })
    #expect(Set(poster.values.map { $0[.avo] ?? [] }).count == 1)
  }

  @Test("without samtycke nobody compares: the sum passes maxtaxan, and is a G-24 (H-31)")
  func aterkallat() async throws {
    var over = 0
    for replikation in 0..<8 {
      var scenario = try #require(Self.scenario([.aldrande, .funktionsnedsattning], dagar: 200))
      // Withdrawn when the insatser have begun, and refused from then on.
      var nej = Skrivet(.samtycke, varde: 0)
      nej.runda = 1
      scenario.personer[0].val += [
        Skrivet(.aterkallelse, varde: 60), nej,
      ]
      let utfall = await Provbok.kor(Varld(scenario: scenario, replikation: replikation))
      let tva = Self.poster(utfall).filter { $0.value.count == 2 }
      #expect(tva.count >= 4)
      // November and on: the withdrawal has reached both.
      let sena = tva.filter { $0.key >= 24_322 }.values.map { $0.values.reduce(0) { $0 + $1[0] } }
      #expect(sena.count == 4)
      let brott = utfall.observatorium.invarianter.first { $0.id == .s20 }?.brott ?? 0
      #expect(brott == sena.count { $0 > 1_000 })
      over += brott
    }
    #expect(over > 0)
  }
}
