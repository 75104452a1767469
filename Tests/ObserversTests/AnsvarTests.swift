import Domain
import Testing

@testable import Observers

@Suite("Gaps of responsibility and service")
struct AnsvarTests {
  @Test("G-01 runs from the need to an ärende, and again from the disclaimer to the agreement")
  func ansvarsglapp() {
    // 0–5 nobody; 5–9 FFS's ärende; 9–12 disclaimed; 12– named by agreement; closed at 20.
    var x = Provning()
    x.anland()
    x.vid(5, .arendeOppnat(x.b, .ffs))
    x.vid(9, .arendeFransagt(x.b, .ffs, endastOrganisatoriskt: false))
    x.vid(12, .ansvarOverenskommet(x.b, ansvarig: .avo, parter: .ffsAvo))
    x.vid(20, .behovUpphort(x.b))
    x.sluta(30)
    #expect(x.matt(.g01) == Matt(2, 8))
    #expect(x.rad(.g01).personer == 1)
    #expect(x.rad(.g01).langsta == 5 * 3_600)
    #expect(x.union("R") == 8)
    #expect(x.inv(.s01).brott == 2)
    #expect(x.inv(.s01).kontrollerade == 1)
    #expect(x.median(.behovAnsvar) == 5)
  }

  @Test("an ärende in the same second leaves no G-01 and no trace of it")
  func ingetGlapp() {
    var x = Provning()
    x.vid(
      0, .behovIdentifierat(x.b, slag: .aldrande, forstKontaktad: .avo), .arendeOppnat(x.b, .avo))
    x.sluta(10)
    #expect(x.matt(.g01) == Matt(0, 0))
    #expect(x.obs.handelser.isEmpty)
    #expect(x.inv(.s01).brott == 0)
  }

  @Test("a need that nobody answers for at the end is censored")
  func censurerat() {
    var x = Provning()
    x.anland()
    x.sluta(24)
    #expect(x.matt(.g01) == Matt(1, 24))
    #expect(x.rad(.g01).censurerade == 1)
    #expect(x.obs.handelser.last?.censurerat == true)
    #expect(x.inv(.s01).brott == 1)
  }

  @Test("during a tvist without beslut the lever's förvaltning answers, until the tvist is solved")
  func ansvarD() {
    // 0–4 nobody; the tvist's D answers 4–10; then nobody again until the run ends at 12.
    var x = Provning()
    x.anland()
    x.vid(
      4, .tvistUppkommen(x.t, sp: 1, parter: .ffsAvo, halvare: [], ansvarD: ForvaltningSet(.ffs)))
    x.vid(10, .tvistLost(x.t, utfall: .overenskommelse, niva: .operativ))
    x.sluta(12)
    #expect(x.matt(.g01) == Matt(2, 6))
  }

  @Test("G-02 opens by itself when the insats is due, and stops while it is delivered")
  func insatsglapp() {
    // Decided at 10, due at 48, starts at 60, interrupted 100–110, beslut ends at 200.
    var x = Provning()
    x.anland()
    x.vid(
      10,
      .insatsBeslut(x.b, .ffs, bifall: true, fran: x.nar(48), aktor: Provning.ffs.id))
    x.vid(60, .insatsStart(x.b, .ffs, orsak: .utforare))
    x.vid(100, .insatsAvbrott(x.b, .ffs, orsak: .organisatorisk))
    x.vid(110, .insatsStart(x.b, .ffs, orsak: .organisatorisk))
    x.vid(200, .beslutUpphort(x.b, .ffs, av: .ffs, orsak: .behov))
    x.vid(200, .insatsSlut(x.b, .ffs, orsak: .behov), .behovUpphort(x.b))
    x.sluta(300)
    #expect(x.matt(.g02) == Matt(2, 12 + 10))
    #expect(x.union("S") == 22)
    let forsta = x.obs.handelser.first { $0.slag == .g02 }
    #expect(forsta?.fran == x.nar(48))
    #expect(forsta?.oppnadesAv == .tid)
  }

  @Test("G-12 runs while two claim the need, until a bifall")
  func tillhorighetsglapp() {
    // 0–1 unclassified; two claims at 1; FFS decides at 31. ÄVO's same classification adds nothing.
    var x = Provning()
    x.anland()
    x.vid(1, .klassning(x.b, ansprak: .ffsAvo, kandDagar: -1, gransDagar: 1_826))
    x.vid(3, .klassning(x.b, ansprak: .ffsAvo, kandDagar: -1, gransDagar: 1_826))
    x.vid(31, .insatsBeslut(x.b, .ffs, bifall: true, fran: x.nar(400), aktor: Provning.ffs.id))
    x.sluta(40)
    #expect(x.matt(.g12) == Matt(1, 30))
    // G-01 0–31 covers G-12 1–31: the union counts the time once.
    #expect(x.union("R") == 31)
    #expect(x.obs.perForvaltning[Forvaltning.avo.index][Glappindex.index(.g12)].sekunder == 108_000)
    #expect(x.obs.forvaltningspar[4][5] >= 108_000)
  }

  @Test("a new classification with one förvaltning ends G-12; nobody claiming opens it too")
  func nyKlassning() {
    var x = Provning()
    x.anland()
    x.vid(2, .klassning(x.b, ansprak: [], kandDagar: -1, gransDagar: 1_826))
    x.vid(6, .klassning(x.b, ansprak: ForvaltningSet(.ffs), kandDagar: -1, gransDagar: 1_826))
    x.sluta(40)
    #expect(x.matt(.g12) == Matt(1, 4))
  }

  @Test("an avslag that lapses the agreement, or a beslut that ends, opens G-12 anew")
  func tillhorighetIgen() {
    // Two claims at 2, agreement at 6, avslag at 10; a bifall holds 20–30.
    var x = Provning()
    x.anland()
    x.vid(2, .klassning(x.b, ansprak: .ffsAvo, kandDagar: -1, gransDagar: 1_826))
    x.vid(6, .ansvarOverenskommet(x.b, ansvarig: .avo, parter: .ffsAvo))
    x.vid(10, .insatsBeslut(x.b, .avo, bifall: false, fran: x.nar(10), aktor: Provning.avo.id))
    x.vid(20, .insatsBeslut(x.b, .ffs, bifall: true, fran: x.nar(20), aktor: Provning.ffs.id))
    x.vid(30, .beslutUpphort(x.b, .ffs, av: .ffs, orsak: .beslut))
    x.sluta(40)
    #expect(x.matt(.g12) == Matt(3, 4 + 10 + 10))
    let oppnade = x.obs.handelser.filter { $0.slag == .g12 && $0.oppnat }.map(\.oppnadesAv)
    #expect(
      oppnade == [
        Glapporsak(.klassning), Glapporsak(.insatsBeslut), Glapporsak(.beslutUpphort),
      ])
    // With one claim, and where nobody has classified it, an avslag opens none.
    for ansprak in [ForvaltningSet(.avo), nil] {
      var y = Provning()
      y.anland()
      if let ansprak {
        y.vid(2, .klassning(y.b, ansprak: ansprak, kandDagar: -1, gransDagar: 1_826))
      }
      y.vid(10, .insatsBeslut(y.b, .avo, bifall: false, fran: y.nar(10), aktor: Provning.avo.id))
      y.sluta(40)
      #expect(y.matt(.g12) == Matt(0, 0))
    }
  }

  @Test("G-40 runs from the old beslut's end until the new one is in force")
  func overlamningsglapp() {
    // FFS decides at 1; agreement names ÄVO at 100; FFS ends at 110; ÄVO decides at 150, in force 160.
    var x = Provning()
    x.anland()
    x.vid(1, .insatsBeslut(x.b, .ffs, bifall: true, fran: x.nar(1), aktor: Provning.ffs.id))
    x.vid(1, .insatsStart(x.b, .ffs, orsak: .utforare))
    x.vid(100, .ansvarOverenskommet(x.b, ansvarig: .avo, parter: .ffsAvo))
    x.vid(
      110, .beslutUpphort(x.b, .ffs, av: .ffs, orsak: .beslut),
      .insatsSlut(x.b, .ffs, orsak: .beslut))
    x.vid(150, .insatsBeslut(x.b, .avo, bifall: true, fran: x.nar(160), aktor: Provning.avo.id))
    x.vid(170, .insatsStart(x.b, .avo, orsak: .utforare))
    x.sluta(200)
    #expect(x.matt(.g40) == Matt(1, 50))
    // The new insats is due at 160 and starts at 170, so S holds 110–170.
    #expect(x.matt(.g02) == Matt(1, 10))
    #expect(x.union("S") == 60)
    // ÄVO is named, so there is no G-01 (0–1 apart).
    #expect(x.matt(.g01) == Matt(1, 1))
    #expect(x.inv(.s43).brott == 1)
    #expect(x.inv(.s43).kontrollerade == 1)
  }

  @Test("a beslut that ends the second the new one takes effect makes no G-40")
  func overlamningUtanGlapp() {
    var x = Provning()
    x.anland()
    x.vid(1, .insatsBeslut(x.b, .ffs, bifall: true, fran: x.nar(1), aktor: Provning.ffs.id))
    x.vid(100, .ansvarOverenskommet(x.b, ansvarig: .avo, parter: .ffsAvo))
    x.vid(150, .insatsBeslut(x.b, .avo, bifall: true, fran: x.nar(160), aktor: Provning.avo.id))
    x.vid(160, .beslutUpphort(x.b, .ffs, av: .ffs, orsak: .beslut))
    x.sluta(200)
    #expect(x.matt(.g40) == Matt(0, 0))
    #expect(x.inv(.s43).brott == 0)
    #expect(x.inv(.s43).kontrollerade == 1)
  }

  @Test("without a beslut the old ärende is what must not end too early")
  func overlamningAvArende() {
    var x = Provning()
    x.anland()
    x.vid(0, .arendeOppnat(x.b, .ffs))
    x.vid(10, .ansvarOverenskommet(x.b, ansvarig: .avo, parter: .ffsAvo))
    x.vid(12, .arendeAvslutat(x.b, .ffs))
    x.vid(20, .insatsBeslut(x.b, .avo, bifall: true, fran: x.nar(20), aktor: Provning.avo.id))
    x.sluta(30)
    #expect(x.matt(.g40) == Matt(1, 8))
  }

  @Test("G-28 lasts until the enskild and every other party has been told")
  func informationsglapp() {
    // Agreed by FFS at 10; ÄVO told at 11, the enskild at 13; one minute of it is by the rules.
    var x = Provning()
    x.anland()
    x.vid(10, .ansvarOverenskommet(x.b, ansvarig: .avo, parter: .ffsAvo))
    let m = Message.ansvar(
      .overenskommelse(
        x.sp, behov: 0, ansvarig: .avo, fran: x.nar(10), iTvist: false, parter: .ffsAvo))
    x.leverera(11, m, Provning.ffs, Provning.avo)
    x.leverera(13, m, Provning.ffs, Provning.varlden)
    x.sluta(30)
    #expect(x.matt(.g28) == Matt(1, 3))
    #expect(x.rad(.g28).inomRegel == 60)
    #expect(x.union("I") == 3)
  }

  @Test("what another enhet does in the second before the need is identified stands")
  func sammaSekund() {
    // SF opens its ärende and classifies before FFS's handler records the need, same second.
    var x = Provning()
    x.vid(
      0, .klassning(x.b, ansprak: .ffsSf, kandDagar: -1, gransDagar: 1_826),
      .arendeOppnat(x.b, .sfHisingen), av: Provning.sf)
    x.vid(0, .behovIdentifierat(x.b, slag: .beroende, forstKontaktad: .ffs))
    x.vid(20, .klassning(x.b, ansprak: ForvaltningSet(.ffs), kandDagar: -1, gransDagar: 1_826))
    x.sluta(30)
    #expect(x.matt(.g01) == Matt(0, 0))
    #expect(x.matt(.g12) == Matt(1, 20))
  }

  @Test("an agreement that changes nothing informs nobody")
  func sammaAnsvarig() {
    var x = Provning()
    x.anland()
    x.vid(0, .arendeOppnat(x.b, .ffs))
    x.vid(10, .ansvarOverenskommet(x.b, ansvarig: .ffs, parter: .ffsAvo))
    x.sluta(30)
    #expect(x.matt(.g28) == Matt(0, 0))
  }
}
