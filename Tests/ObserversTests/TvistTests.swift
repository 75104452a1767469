import Domain
import Kernel
import Testing

@testable import Observers

@Suite("Gaps of tvister, economy and concern")
struct TvistTests {
  static let dygn = 24.0

  /// A need with FFS's beslut in force from 0, and a tvist about it with ÄVO from 10.
  static func tvist(_ spakar: (inout Spakvarden) -> Void = { _ in }) -> Provning {
    var x = Provning(spakar)
    x.anland()
    x.vid(0, .insatsBeslut(x.b, .ffs, bifall: true, fran: x.nar(0), aktor: Provning.ffs.id))
    x.vid(0, .insatsStart(x.b, .ffs, orsak: .utforare))
    x.vid(
      10,
      .tvistUppkommen(
        x.t, sp: 1, parter: .ffsAvo, halvare: ForvaltningSet(.ffs), ansvarD: []))
    return x
  }

  @Test("G-08 is split by whether a beslut exists, and enters no union")
  func tvistglapp() {
    // 10–50 with a beslut (8a), 50–60 without (8b and G-01).
    var x = TvistTests.tvist()
    x.vid(
      50, .beslutUpphort(x.b, .ffs, av: .ffs, orsak: .enskild),
      .insatsSlut(x.b, .ffs, orsak: .enskild))
    x.vid(60, .tvistLost(x.t, utfall: .overenskommelse, niva: .taktisk))
    x.vid(60, .ansvarOverenskommet(x.b, ansvarig: .avo, parter: .ffsAvo))
    x.sluta(100)
    #expect(x.matt(.g08) == Matt(1, 50))
    #expect(x.obs.tvistRad.tid.medBeslut == 40 * 3_600)
    #expect(x.obs.tvistRad.tid.utanBeslut == 10 * 3_600)
    #expect(x.matt(.g01) == Matt(1, 10))
    #expect(x.union("R") == 10)
    #expect(x.median(.tvistLost) == 50)
    // The pair shares 8b, and G-28's time after the agreement (40 h to the end of the run).
    #expect(x.obs.forvaltningspar[4][5] == (10 + 40) * 3_600)
  }

  @Test("the ladder counts entries, days, attempts and where the tvist was solved")
  func eskalering() {
    // Uppkommen 10–34, operativ 34–106 with one failed attempt, taktisk 106–130, solved there.
    var x = TvistTests.tvist()
    x.vid(34, .tvistNiva(x.t, .operativ))
    x.vid(100, .losningsforsok(x.t, .operativ, lyckat: false))
    x.vid(106, .tvistNiva(x.t, .taktisk))
    x.vid(130, .losningsforsok(x.t, .taktisk, lyckat: true))
    x.vid(130, .tvistLost(x.t, utfall: .overenskommelse, niva: .taktisk))
    x.sluta(200)
    let rader = x.obs.eskalering
    #expect(rader.map(\.intradda) == [1, 1, 1, 0, 0])
    #expect(rader.map(\.losta) == [0, 0, 1, 0, 0])
    #expect(rader.map(\.forsok) == [0, 1, 1, 0, 0])
    #expect(rader.map(\.misslyckade) == [0, 1, 0, 0, 0])
    #expect(rader.map(\.medianDagar) == [1, 3, 1, 0, 0])
    #expect(rader.map(\.vistelser) == [1, 1, 1, 0, 0])
    #expect(x.obs.tvistRad.hogstaNiva == [0, 0, 1, 0, 0])
    #expect(x.obs.person(x.p)?.hogstaNiva == .taktisk)
    #expect(x.matt(.g09) == Matt(0, 0))
  }

  @Test("a tvist that becomes moot ends at its level without being solved there")
  func inaktuellPaNivan() {
    var x = TvistTests.tvist()
    x.vid(34, .tvistNiva(x.t, .operativ))
    x.vid(106, .tvistLost(x.t, utfall: .inaktuell, niva: .operativ))
    x.sluta(200)
    #expect(x.obs.eskalering.map(\.inaktuella) == [0, 1, 0, 0, 0])
    #expect(x.obs.eskalering.map(\.losta) == [0, 0, 0, 0, 0])
    #expect(x.obs.eskalering.map(\.kvar) == [0, 0, 0, 0, 0])
  }

  @Test("G-09 runs from the passing of the threshold to the level's next act")
  func eskaleringsglapp() {
    // Operativ threshold 10 vd. The tvist comes up on Monday 5 January 10:00; the 6th is a
    // holiday. 6 h that day, then 7, 8, 9, 12, 13, 14, 15, 16, 19 January are 9 whole days, and
    // 2 h are left: the threshold passes on Tuesday 20 January 10:00 = 15 × 24 + 10 = 370 h.
    var x = TvistTests.tvist()
    x.vid(400, .tvistHandling(x.t, .operativ))
    x.vid(410, .tvistLost(x.t, utfall: .overenskommelse, niva: .operativ))
    x.sluta(500)
    #expect(x.matt(.g09) == Matt(1, 30))
    #expect(x.union("K") == 30)
    let oppnat = x.obs.handelser.first { $0.slag == .g09 }
    #expect(oppnat?.fran == x.nar(370))
    #expect(oppnat?.nyckel.tvist(om: x.p) == x.t)
    #expect(oppnat?.nyckel.niva == .operativ)
    #expect(oppnat?.nyckel.sp(av: x.p) == nil)
  }

  @Test("a late-noticed G-09 is merged with a K gap that began and ended before it was noticed")
  func sentMarkt() {
    // G-09 370–400; a G-14 at 380–390 lies inside: union 30. A second at 395–420 adds 20.
    var x = TvistTests.tvist()
    x.vid(380, .kontaktSokt(x.sp, fran: .ffs, till: .avo))
    x.vid(390, .kontaktNadd(x.sp, fran: .ffs, till: .avo))
    x.vid(395, .kontaktSokt(x.sp, fran: .ffs, till: .avo))
    x.vid(400, .tvistHandling(x.t, .operativ))
    x.vid(420, .kontaktNadd(x.sp, fran: .ffs, till: .avo))
    x.vid(420, .tvistLost(x.t, utfall: .overenskommelse, niva: .operativ))
    x.sluta(500)
    #expect(x.matt(.g09) == Matt(1, 30))
    #expect(x.matt(.g14) == Matt(2, 35))
    #expect(x.union("K") == 50)
  }

  @Test("a tvist told of twice is one; its name used again after the solution is another")
  func sammaNamn() {
    var x = TvistTests.tvist()
    x.vid(12, .tvistUppkommen(x.t, sp: 1, parter: .ffsAvo, halvare: [], ansvarD: []))
    x.vid(20, .tvistLost(x.t, utfall: .overenskommelse, niva: .operativ))
    x.vid(30, .tvistUppkommen(x.t, sp: 2, parter: .ffsAvo, halvare: [], ansvarD: []))
    x.vid(35, .tvistLost(x.t, utfall: .overenskommelse, niva: .operativ))
    x.sluta(100)
    #expect(x.matt(.g08) == Matt(2, 15))
    #expect(x.obs.tvistRad.antal == 2)
  }

  @Test("an unanswered question to arbetsledningen is a G-09 beside the level's own")
  func arbetsledning() {
    // Asked at 10 with varningsgräns 10 vd: passes at 370, answered at 375 (an act of the level).
    var x = TvistTests.tvist { $0.satt(.eskaleringstroskelOperativ, 60) }
    x.vid(10, .arbetsledningFragad(x.t))
    x.vid(375, .arbetsledningSvarad(x.t))
    x.sluta(380)
    #expect(x.matt(.g09) == Matt(1, 5))
  }

  @Test("a team that has not met for twice its interval is idle from then")
  func teamets() {
    // Operative interval 14 d: idle from day 28. A meeting on day 30, the end on day 60: 2 + 2 days
    // in Hisingen, 32 in each of the three others. Taktisk (60) and strategisk (180) not yet.
    var x = Provning()
    let team = Aktor.operativtTeam(.ffs, .hisingen)
    x.vid(30 * 24, .teamMote(team.id, .operativ, iKo: 0, hanterade: 0, problem: false), av: team)
    x.sluta(60 * 24)
    #expect(x.matt(.g09) == Matt(5, (2 + 2 + 3 * 32) * 24))
    #expect(x.rad(.g09).personer == 0)
    #expect(x.union("K") == 0)
    #expect(x.obs.handelser.allSatisfy { $0.person == nil })
  }

  @Test("samordningsgruppen is idle when a question is 30 vardagar old")
  func gruppen() {
    // Asked 5 January 10:00: 30 vd later is Tuesday 17 February 10:00 (6 January is a holiday):
    // day 43. Answered 5 h later.
    var x = Provning()
    x.vid(10, .gruppFragad(.hisingen, nummer: 1))
    x.vid(43 * 24 + 15, .gruppSvarade(.hisingen, nummer: 1))
    x.sluta(43 * 24 + 15)
    let fraga = x.obs.handelser.filter { $0.nyckel.niva == .medling && !$0.oppnat }
    #expect(fraga.count == 1)
    #expect(fraga.first?.fran == x.nar(43 * 24 + 10))
    #expect(x.obs.tvistRad.gruppsvar == 1)
  }

  @Test("G-10 from the utlåtande until the tvist is solved, through OlöstKvarstår")
  func utlatandeglapp() {
    var x = TvistTests.tvist()
    x.vid(12, .losningsforsok(x.t, .strategisk, lyckat: false))
    x.vid(20, .medlingBegard(x.t, misslyckade: 1), .tvistNiva(x.t, .medling))
    x.vid(100, .utlatande(x.t, tasUpp: true, forordad: .avo, ledamoter: [], bunden: false))
    x.vid(150, .olostKvarstar(x.t))
    x.vid(200, .tvistLost(x.t, utfall: .utlatande, niva: .medling))
    x.sluta(300)
    #expect(x.matt(.g10) == Matt(1, 100))
    #expect(x.union("R") == 100)
    #expect(x.median(.begaranUtlatande) == 80)
    #expect(x.obs.tvistRad.olostKvarstar == 1)
    #expect(x.obs.tvistRad.utlatanden == 1)
  }

  @Test("a tvist that became inaktuell after its utlåtande was not solved")
  func inaktuell() {
    func utfall(_ utfall: Tvistutfall) -> Provning {
      var x = TvistTests.tvist()
      x.vid(20, .medlingBegard(x.t, misslyckade: 1), .tvistNiva(x.t, .medling))
      x.vid(100, .utlatande(x.t, tasUpp: true, forordad: .avo, ledamoter: [], bunden: false))
      x.vid(200, .tvistLost(x.t, utfall: utfall, niva: .medling))
      x.sluta(300)
      return x
    }
    for (utfallet, antal) in [(Tvistutfall.utlatande, 1), (.inaktuell, 0)] {
      let x = utfall(utfallet)
      let ledtider = x.obs.ledtider
      #expect(ledtider.first { $0.slag == .utlatandeLost }?.alla.n == antal)
      #expect(ledtider.first { $0.slag == .tvistLost }?.alla.n == 1)
      #expect(x.obs.eskalering.map(\.losta) == [0, 0, 0, 0, antal])
      #expect(x.matt(.g10) == Matt(1, 100))
    }
  }

  @Test("G-11 while a beslut has no post of the right payer")
  func kostnadsglapp() {
    // Beslut at 0 without a post; a post of the wrong share at 5; the right one at 8.
    var x = TvistTests.tvist()
    let dag = Int32(Kalender.datum(x.nar(0)).dagnummer)
    x.vid(
      5,
      .kostnadsPost(
        x.b, beviljande: .ffs, betalare: .ffsAvo, delning: 70, dag: dag, beslutsdag: dag))
    x.vid(
      8,
      .kostnadsPost(
        x.b, beviljande: .ffs, betalare: ForvaltningSet(.ffs), delning: 100, dag: dag,
        beslutsdag: dag))
    x.vid(240, .kostnadUpphor(x.b, dag: dag + 10))
    x.vid(240, .beslutUpphort(x.b, .ffs, av: .ffs, orsak: .behov))
    x.sluta(300)
    #expect(x.matt(.g11) == Matt(1, 8))
    #expect(x.union("E") == 8)
    #expect(x.obs.kostnad == Kostnadsrad(dagar100: 10, dagar5050: 0, dagarAnnat: 0))
    // The post of 70 %, and the eight hours without the right one.
    #expect(x.inv(.s09).brott == 2)
  }

  @Test("G-11 from the day after an agreement to share that no post follows")
  func samfinansiering() {
    // Shared from day 2 (hour 50): the post follows on day 4 at hour 100; a gap from hour 72.
    var x = TvistTests.tvist()
    let dag = Int32(Kalender.datum(x.nar(0)).dagnummer)
    x.vid(
      0,
      .kostnadsPost(
        x.b, beviljande: .ffs, betalare: ForvaltningSet(.ffs), delning: 100, dag: dag,
        beslutsdag: dag))
    x.vid(50, .samfinansiering(x.sp, behov: 0, upprattad: x.nar(50)))
    x.vid(
      100,
      .kostnadsPost(
        x.b, beviljande: .ffs, betalare: .ffsAvo, delning: 50, dag: dag + 4, beslutsdag: dag))
    x.sluta(240)
    #expect(x.matt(.g11) == Matt(1, 28))
    #expect(x.obs.kostnad == Kostnadsrad(dagar100: 4, dagar5050: 6, dagarAnnat: 0))
  }

  @Test("where the SP is closed for whoever shares, it pays alone again")
  func delasInteEfterStangning() {
    // Shared from hour 50; the SP is closed for FFS at hour 100, and its post follows at once.
    var x = TvistTests.tvist()
    let dag = Int32(Kalender.datum(x.nar(0)).dagnummer)
    func post(_ betalare: ForvaltningSet, _ delning: UInt8, _ efter: Int32) -> Fact {
      .kostnadsPost(
        x.b, beviljande: .ffs, betalare: betalare, delning: delning, dag: dag + efter,
        beslutsdag: dag)
    }
    x.vid(0, post(ForvaltningSet(.ffs), 100, 0))
    x.vid(50, .samfinansiering(x.sp, behov: 0, upprattad: x.nar(50)), post(.ffsAvo, 50, 2))
    x.leverera(100, .sp(.stangd(x.sp)), Provning.avo, .enhet(Enhetsplats(.ffs, .hisingen)))
    x.vid(100, post(ForvaltningSet(.ffs), 100, 4))
    x.sluta(240)
    #expect(x.matt(.g11) == Matt(0, 0))
    #expect(x.inv(.s09).brott == 0)
    #expect(x.obs.kostnad == Kostnadsrad(dagar100: 8, dagar5050: 2, dagarAnnat: 0))
  }

  @Test("whoever takes over a shared insats pays alone")
  func delasInteEfterOvertagande() {
    // FFS's beslut is shared from hour 50; ÄVO decides at 100 and pays 100 %.
    var x = TvistTests.tvist()
    let dag = Int32(Kalender.datum(x.nar(0)).dagnummer)
    func post(_ f: Forvaltning, _ betalare: ForvaltningSet, _ delning: UInt8, _ efter: Int32)
      -> Fact
    {
      .kostnadsPost(
        x.b, beviljande: f, betalare: betalare, delning: delning, dag: dag + efter,
        beslutsdag: f == .avo ? dag + 4 : dag)
    }
    x.vid(0, post(.ffs, ForvaltningSet(.ffs), 100, 0))
    x.vid(50, .samfinansiering(x.sp, behov: 0, upprattad: x.nar(50)))
    x.vid(50, post(.ffs, .ffsAvo, 50, 2))
    x.vid(
      100, .insatsBeslut(x.b, .avo, bifall: true, fran: x.nar(100), aktor: Provning.avo.id),
      post(.avo, ForvaltningSet(.avo), 100, 4), av: Provning.avo)
    x.vid(
      101, .beslutUpphort(x.b, .ffs, av: .ffs, orsak: .beslut), .kostnadUpphor(x.b, dag: dag + 4))
    x.sluta(240)
    #expect(x.matt(.g11) == Matt(0, 0))
    #expect(x.inv(.s09).brott == 0)
    #expect(x.obs.kostnad == Kostnadsrad(dagar100: 2 + 6, dagar5050: 2, dagarAnnat: 0))
  }

  @Test("G-24 from the post that takes the month's fees over maxtaxan to the end of the run")
  func avgiftsglapp() {
    var x = Provning()
    x.anland()
    x.vid(10, .avgiftsPost(x.p, .ffs, manad: 24_313, promille: 700))
    x.vid(11, .avgiftsPost(x.p, .avo, manad: 24_313, promille: 600))
    x.vid(700, .avgiftsPost(x.p, .ffs, manad: 24_314, promille: 700))
    x.sluta(800)
    #expect(x.matt(.g24) == Matt(1, 800 - 11))
    #expect(x.inv(.s20).brott == 1)
    #expect(x.inv(.s20).kontrollerade == 3)
  }

  @Test("G-13: an orosanmälan one lookahead later is no gap, a later one runs from the concern")
  func orosglapp() {
    let m = { (x: Provning) in Message.sp(.orosanmalan(x.p, barn: false, fran: .ffs)) }
    var x = Provning()
    x.anland()
    x.vid(10, .akutOro(x.p, observerande: .ffs, barn: false))
    x.skicka(10, m(x), Provning.ffs, Provning.sf)
    x.leverera(10 + 1.0 / 60, m(x), Provning.ffs, Provning.sf)
    x.vid(20, .akutOro(x.p, observerande: .ffs, barn: false))
    x.leverera(23, m(x), Provning.ffs, Provning.sf)
    x.vid(30, .akutOro(x.p, observerande: .sfHisingen, barn: false))
    x.sluta(40)
    #expect(x.matt(.g13) == Matt(1, 3))
    #expect(x.union("P") == 3)
    #expect(x.inv(.l07).brott == 1)
    #expect(x.inv(.l07).kontrollerade == 3)
    #expect(x.obs.ovrigt.akutOro == 3)
  }

  @Test("G-39 counts each unmasked kallelse about a protected person, without time")
  func skyddsglapp() {
    var x = Provning()
    x.anland(true)
    var k = Kallelse(
      nummer: 1, behov: BehovSet(0), sokande: Sokande(), tid: x.nar(200), parter: .ffsAvo)
    x.skicka(40, .sp(.kallelse(x.sp, k)), Provning.ffs, Provning.avo)
    k.maskerad = true
    x.skicka(41, .sp(.kallelse(x.sp, k)), Provning.ffs, Provning.avo)
    x.sluta(50)
    #expect(x.matt(.g39) == Matt(1, 0))
    #expect(x.rad(.g39).personer == 1)
  }
}
