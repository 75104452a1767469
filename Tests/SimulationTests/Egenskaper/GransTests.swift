import Domain
import Kernel
import Testing

@Suite("Limits that levers set")
struct GransTests {
  private func nar(_ utfall: Provutfall, _ tas: (Fact) -> Bool) -> Moment? {
    utfall.fakta.first { tas($0.fact) }?.nar
  }

  @Test("two and a half vardagar to answer a kallelse are no two")
  func kallelse() async throws {
    var scenario = try #require(
      Provstad.fall(
        klassas: ForvaltningSet(.ffs),
        [Skrivet(.kallelsesvar, varde: Double(Kallelsesvar.tystnad.rawValue))]))
    scenario.satt([.kallelseSvarsgrans: 2.5, .motesframforhallning: 10])
    let varld = Varld(scenario: scenario)
    let utfall = await Provbok.kor(varld)
    let kallad = try #require(nar(utfall) { if case .kallad = $0 { true } else { false } })
    let missad = nar(utfall) { if case .missadGrans = $0 { true } else { false } }
    let tvist = nar(utfall) { if case .tvistUppkommen = $0 { true } else { false } }
    #expect(missad == varld.kalender.grans(vardagar: 2.5, fran: kallad))
    #expect(tvist == varld.kalender.grans(vardagar: 5, fran: kallad))
  }

  @Test("two and a half vardagar to answer the samtycke question are no two")
  func samtycke() async throws {
    var scenario = try #require(
      Provstad.fall(klassas: ForvaltningSet(.ffs), [Skrivet(.samtycke, varde: 2)]))
    scenario.satt([.samtyckesSvarsgrans: 2.5])
    let varld = Varld(scenario: scenario)
    let utfall = await Provbok.kor(varld)
    let fragad = try #require(nar(utfall) { if case .samtyckeBegart = $0 { true } else { false } })
    let saknas = nar(utfall) {
      if case .spTillstand(_, _, .samtyckeSaknas, _) = $0 { true } else { false }
    }
    #expect(saknas == varld.kalender.grans(vardagar: 2.5, fran: fragad))
  }

  @Test("a party whose answer is under way gives no other when it is reminded")
  func paminnelse() async throws {
    var scenario = try #require(
      Provstad.fall(
        klassas: ForvaltningSet(.ffs),
        [Skrivet(.kallelsesvarstid, varde: 3), Skrivet(.godkannandetid, varde: 7)]))
    scenario.satt([
      .kallelseSvarsgrans: 2, .motesframforhallning: 10, .godkannandeGrans: 5, .andringsgrad: 0,
    ])
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    let typer = utfall.meddelanden.map(\.message.typ)
    #expect(typer.count { $0 == .kallelsePaminnelse } == 1)
    #expect(typer.count { $0 == .kallelseSvar } == 1)
    // The draft and its reminder; one answer.
    #expect(typer.count { $0 == .planUtkast } == 2)
    #expect(typer.count { $0 == .planSvar } == 1)
  }

  @Test("a stödkontakt outlives a withdrawal by its lever", arguments: [1, 2.5, 5])
  func stodkontakt(_ vardagar: Double) async throws {
    // SF answers for both needs: FFS has nothing but the stödkontakt.
    var scenario = try #require(
      Provstad.fall(
        klassas: ForvaltningSet(.sfHisingen).with(.ffs),
        [
          Skrivet(.oenighet, varde: 0), Skrivet(.ansvarig, varde: 1),
          Skrivet(.aterkallelse, varde: 40),
        ]))
    scenario.satt([.stodkontaktSlutTid: vardagar])
    let varld = Varld(scenario: scenario)
    let utfall = await Provbok.kor(varld)
    let aterkallat = try #require(
      nar(utfall) {
        if case .samtycke(_, .aterkallat, _, _, .ffs) = $0 { true } else { false }
      })
    let slut = try #require(
      nar(utfall) { if case .stodarendeAvslutat(_, .ffs) = $0 { true } else { false } })
    #expect(
      slut
        == varld.kalender.efter(
          aterkallat, kontorstid: Int64(vardagar * Double(Sekunder.arbetsdag))))
  }

  @Test("akut oro is seen at most as often as the lever says", arguments: [1, 8, 12])
  func oro(_ hogst: Int) async throws {
    var scenario = try #require(
      Provstad.fall(klassas: ForvaltningSet(.ffs), [Skrivet(.akutOro, varde: 5)]))
    if hogst != 8 { scenario.satt([.maxAkutOro: Double(hogst)]) }
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    let sedd = utfall.fakta.count { if case .akutOro = $0.fact { true } else { false } }
    #expect(sedd == hogst)
  }

  @Test("the strategic limit forces a request as soon as an attempt has failed, not before")
  func medling() async throws {
    let val: [(Andamal, Double)] = [(.oenighet, 1), (.losning, 0), (.medling, 0), (.grupplyft, 0)]
    var scenario = try #require(
      Provstad.fall(
        klassas: ForvaltningSet(.sfHisingen).with(.ffs),
        val.map { Skrivet($0.0, varde: $0.1) }))
    // The limits lift the tvist through every level before any team has met about it.
    scenario.satt([
      .nivagransOperativ: 1, .nivagransTaktisk: 1, .nivagransStrategisk: 1,
      .motesintervallOperativ: 60, .motesintervallTaktisk: 90, .motesintervallStrategisk: 90,
    ])
    let varld = Varld(scenario: scenario)
    let utfall = await Provbok.kor(varld)
    var forsok: [(nar: Moment, niva: Niva)] = []
    var strategisk: Moment?
    var begard: (nar: Moment, misslyckade: UInt16)?
    for faktum in utfall.fakta {
      switch faktum.fact {
      case .losningsforsok(_, let niva, false) where begard == nil:
        forsok.append((faktum.nar, niva))
      case .tvistNiva(_, .strategisk): strategisk = strategisk ?? faktum.nar
      case .medlingBegard(_, let n): begard = begard ?? (faktum.nar, n)
      default: break
      }
    }
    let lyft = try #require(strategisk)
    let request = try #require(begard)
    #expect(forsok.map(\.niva) == [.strategisk])
    #expect(request.misslyckade == 1)
    // The team's answer is on its way for one lookahead.
    #expect(request.nar.ticks == forsok[0].nar.ticks + varld.lookahead)
    #expect(request.nar > varld.kalender.grans(vardagar: 1, fran: lyft))
  }

  @Test("a tvist that ends while its lift waits for a chef is on no agenda afterwards")
  func indragen() async throws {
    let val: [(Andamal, Double)] = [(.oenighet, 1), (.losning, 0), (.lyft, 1), (.grupplyft, 0)]
    var scenario = try #require(
      Provstad.fall(
        klassas: ForvaltningSet(.sfHisingen).with(.ffs),
        val.map { Skrivet($0.0, varde: $0.1) }))
    let forst = await Provbok.kor(Varld(scenario: scenario))
    let arInlagd = { (fact: Fact) in
      if case .teamFragaInlagd(_, .strategisk, _) = fact { true } else { false }
    }
    let lyft = try #require(
      nar(forst) { if case .tvistNiva(_, .strategisk) = $0 { true } else { false } })
    let inlagd = try #require(nar(forst, arInlagd))
    // The same, but the need ends halfway between the lift and the agenda.
    let person = scenario.personer[0]
    let mitt = (lyft.ticks + inlagd.ticks) / 2
    scenario.personer[0].behov[1].langdDagar =
      Double(mitt - person.ankomst.ticks) / Double(Sekunder.dygn)
    let sedan = await Provbok.kor(Varld(scenario: scenario))
    let slut = nar(sedan) { if case .tvistLost(_, .inaktuell, _) = $0 { true } else { false } }
    #expect(slut.map { $0 > lyft && $0 < inlagd } == true)
    #expect(nar(sedan, arInlagd) == nil)
    let forsok = sedan.fakta.count {
      if case .losningsforsok(_, .strategisk, _) = $0.fact { true } else { false }
    }
    #expect(forsok == 0)
  }
}
