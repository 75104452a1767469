import Domain
import Kernel
import Simulation
import Testing

@Suite("Disputes")
struct OenighetTests {
  @Test("a party that is called for a need which nobody claims and declines disputes that need")
  func avbojerUtanAnsprak() async throws {
    var scenario = try #require(
      Provstad.fall(
        klassas: [], [Skrivet(.kallelsesvar, varde: Double(Kallelsesvar.avbojer.rawValue))]))
    scenario.satt([.battreHemGrad: 0, .andringsgrad: 0])
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    let fransagt = utfall.fakta.count {
      if case .arendeFransagt(let b, .ffs, _) = $0.fact { b.nummer == 1 } else { false }
    }
    #expect(fransagt == 1)
    let tvister = utfall.fakta.compactMap {
      if case .tvistUppkommen(let t, _, let parter, _, _) = $0.fact {
        (t.behov, parter)
      } else {
        nil
      }
    }
    #expect(tvister.map(\.0) == [1])
    #expect(tvister.first?.1 == ForvaltningSet(.sfHisingen).with(.ffs))
  }

  @Test("after an utlåtande that nobody follows a new request waits, whatever the level's limit")
  func nyBegaranVantar() async throws {
    let val: [(Andamal, Double)] = [
      (.oenighet, 1), (.losning, 0), (.lyft, 1), (.medling, 1), (.avvisning, 0), (.foljsamhet, 0),
      (.medlingstid, 5), (.grupplyft, 0),
    ]
    var scenario = try #require(
      Provstad.fall(
        klassas: ForvaltningSet(.sfHisingen).with(.ffs),
        val.map { Skrivet($0.0, varde: $0.1) }))
    scenario.satt([
      .nivagransStrategisk: 3, .omprovningstid: 20, .motesintervallOperativ: 7,
      .motesintervallTaktisk: 14, .motesintervallStrategisk: 30,
    ])
    let varld = Varld(scenario: scenario)
    let utfall = await Provbok.kor(varld)
    var olost: Moment?
    var begaranden = 0
    for faktum in utfall.fakta {
      if case .olostKvarstar = faktum.fact { olost = faktum.nar }
      guard case .medlingBegard = faktum.fact else { continue }
      begaranden += 1
      guard let olost else { continue }
      let vantan = varld.kalender.kontorstid(fran: olost, till: faktum.nar)
      #expect(vantan >= 20 * Sekunder.arbetsdag)
    }
    #expect(begaranden > 2)
  }

  @Test("a party that is silent even after a reminder is disputed with at twice the limit")
  func tystPart() async throws {
    var scenario = try #require(
      Provstad.fall(
        klassas: ForvaltningSet(.ffs),
        [Skrivet(.kallelsesvar, varde: Double(Kallelsesvar.tystnad.rawValue))]))
    scenario.satt([
      .kallelseSvarsgrans: 2, .motesframforhallning: 10, .battreHemGrad: 0, .andringsgrad: 0,
    ])
    let varld = Varld(scenario: scenario)
    let utfall = await Provbok.kor(varld)
    var kallad: Moment?
    var missad: Moment?
    var tvist: (nar: Moment, behov: UInt8)?
    var hallet = false
    for faktum in utfall.fakta {
      switch faktum.fact {
      case .kallad: kallad = kallad ?? faktum.nar
      case .missadGrans(.sp59, _): missad = missad ?? faktum.nar
      case .tvistUppkommen(let t, _, _, _, _): tvist = tvist ?? (faktum.nar, t.behov)
      case .moteHallet: hallet = true
      default: break
      }
    }
    let fran = try #require(kallad)
    #expect(missad == varld.kalender.grans(vardagar: 2, fran: fran))
    #expect(tvist?.nar == varld.kalender.grans(vardagar: 4, fran: fran))
    #expect(tvist?.behov == TvistID.samarbete)
    #expect(hallet)
    #expect(utfall.meddelanden.count { $0.message.typ == .kallelsePaminnelse } == 1)
  }
}
