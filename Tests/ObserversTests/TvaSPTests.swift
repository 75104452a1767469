import Domain
import Testing

@testable import Observers

/// What belongs to one SP, tvist or agreement and not to everything about the person.
@Suite("Several SP about one person")
struct TvaSPTests {
  @Test("INV-S13 asks nothing of an SP whose needs are all gone", arguments: [false, true])
  func behovetBorta(borta: Bool) {
    var x = SPTests.kallad()
    x.vid(50, .moteHallet(x.sp, parter: .ffsAvo, stodkontakt: ForvaltningSet(.avo)))
    if borta { x.vid(60, .behovUpphort(x.b)) }
    x.sluta(600)
    #expect(x.inv(.s13).kontrollerade == (borta ? 0 : 1))
    #expect(x.inv(.s13).brott == (borta ? 0 : 1))
  }

  @Test(
    "nobody hands over by an agreement in which it takes no part",
    arguments: [ForvaltningSet.ffsAvo, .tre])
  func utanforAvtalet(parter: ForvaltningSet) {
    var x = Provning()
    x.anland()
    x.vid(1, .arendeOppnat(x.b, .sfHisingen), av: Provning.sf)
    x.vid(50, .ansvarOverenskommet(x.b, ansvarig: .avo, parter: parter))
    x.vid(60, .arendeAvslutat(x.b, .sfHisingen), av: Provning.sf)
    x.sluta(100)
    let deltog = parter.contains(.sfHisingen)
    #expect(x.matt(.g40) == (deltog ? Matt(1, 40) : Matt(0, 0)))
    #expect(x.inv(.s43).brott == (deltog ? 1 : 0))
  }

  @Test(
    "a tvist holds the beslut of its own parties",
    arguments: [ForvaltningSet.ffsSf, .tre])
  func utanforTvisten(parter: ForvaltningSet) {
    var x = Provning()
    x.anland()
    x.vid(
      1, .insatsBeslut(x.b, .avo, bifall: true, fran: x.nar(1), aktor: Provning.avo.id),
      av: Provning.avo)
    x.vid(10, .tvistUppkommen(x.t, sp: 1, parter: parter, halvare: [], ansvarD: []))
    x.vid(20, .beslutUpphort(x.b, .avo, av: .avo, orsak: .beslut), av: Provning.avo)
    x.sluta(30)
    #expect(x.inv(.s05).brott == (parter.contains(.avo) ? 1 : 0))
  }

  @Test("a sharing that is agreed in one SP stays when another ends")
  func delningen() {
    var x = Provning()
    x.anland()
    let dag = Int32(Kalender.datum(x.nar(0)).dagnummer)
    let annan = SPID(x.p, .avo, 1)
    func post(_ delning: UInt8, _ n: Int32) -> Fact {
      .kostnadsPost(
        x.b, beviljande: .ffs, betalare: delning == 50 ? .ffsAvo : ForvaltningSet(.ffs),
        delning: delning, dag: dag + n, beslutsdag: dag)
    }
    x.vid(
      1, .insatsBeslut(x.b, .ffs, bifall: true, fran: x.nar(1), aktor: Provning.ffs.id),
      post(100, 0))
    x.vid(2, .samordningsBehovIdentifierat(x.sp, behov: BehovSet(0)))
    x.vid(2, .samordningsBehovIdentifierat(annan, behov: BehovSet(0)), av: Provning.avo)
    x.vid(30, .samfinansiering(x.sp, behov: 0, upprattad: x.nar(30)), post(50, 1))
    x.vid(40, .spSlut(annan, grund: .langsiktigLosning), av: Provning.avo)
    x.vid(150, .spSlut(x.sp, grund: .langsiktigLosning), post(100, 6))
    x.sluta(240)
    #expect(x.inv(.s09).brott == 0)
    #expect(x.matt(.g11) == Matt(0, 0))
  }
}
