import Domain
import Kernel

/// Samfinansiering (ANS-101–103) and the monthly maxtaxa check (ANS-108).
extension EnhetKarna {
  /// An överenskommelse of 50/50 is upprättad in an SP in force: the granting förvaltning books it.
  mutating func samfinansiera(
    _ sp: SPID, _ b: Int, med: Forvaltning, upprattad: Moment, i context: inout Context
  ) {
    guard let i = akt(sp.person), akter[i].beslut.contains(b) else { return }
    // Two share, no more (H-30): what is shared in another SP already stays so.
    guard !akter[i].samfinansierad.contains(b) else { return }
    let tillfalle = beslutstillfalle(b, senasteBeslut(i, b), context)
    let delning: UInt8 = context.foljer(.ans101, sp, runda: tillfalle) ? 50 : 70
    akter[i].satt(delning: sp, for: b)
    akter[i].bokforsVidStart = akter[i].bokforsVidStart.without(b)
    let behov = BehovID(sp.person, b)
    context.notera(.samfinansiering(sp, behov: UInt8(b), upprattad: upprattad))
    context.notera(
      .kostnadsPost(
        behov, beviljande: jag, betalare: ForvaltningSet(jag).with(med), delning: delning,
        dag: Int32(Kalender.datum(upprattad).dagnummer), beslutsdag: akter[i].beslutsdagen(b)))
  }

  /// The plan has ended, or the enhet's part in it, and with it the sharing (H-30).
  mutating func samfinansieringSlut(
    _ i: Int, _ sp: SPID, fran slut: Moment, i context: inout Context
  ) {
    for b in 0..<BehovID.hogst where akter[i].delas(b, i: sp) {
      akter[i].samfinansierad = akter[i].samfinansierad.without(b)
      context.notera(
        .kostnadsPost(
          BehovID(akter[i].person, b), beviljande: jag, betalare: ForvaltningSet(jag),
          delning: 100,
          dag: max(akter[i].beslutsdagen(b), Int32(Kalender.datum(slut).dagnummer)),
          beslutsdag: akter[i].beslutsdagen(b)))
    }
  }

  /// Sets the next month end: the first of the next month at 07:00.
  mutating func sattManadsslut(i context: inout Context) {
    let (ar, manad, _) = Kalender.datum(context.nu).delar
    guard
      let nasta = Datum(ar: manad == 12 ? ar + 1 : ar, manad: manad == 12 ? 1 : manad + 1, dag: 1)
    else { return }
    let due = Kalender.moment(nasta, sekund: 7 * Sekunder.timme)
    guard due < context.varld.slut else { return }
    context.satt(due, Tidsmarke(.manadsslut))
  }

  /// A calendar month has ended: fees are compared with the other charging förvaltningar, with
  /// samtycke, and booked the day after; where there is no SP to compare in, at once.
  mutating func manadsslut(i context: inout Context) {
    sattManadsslut(i: &context)
    let (ar, m, _) = Datum(dagnummer: Kalender.datum(context.nu).dagnummer - 1).delar
    let manad = UInt16(ar * 12 + m - 1)
    var jamfors = false
    for i in 0..<akter.platser {
      let akt = akter[i]
      guard !akt.levererar.isEmpty, self.akt(akt.person) == i else { continue }
      let promille = avgift(i)
      guard promille > 0 else { continue }
      guard akt.part >= 0 || akt.fall >= 0 else {
        bokfor(avgift: promille, akt.person, manad: manad, i: &context)
        continue
      }
      akter[i].manadsavgift = promille
      jamfors = true
      let andra = avgiftsparter(i)
      guard !andra.isEmpty, context.foljer(.ans108, akt.person, runda: Int(manad)) else { continue }
      skicka(
        .ansvar(.maxtaxa(akt.person, manad: manad, promille: promille, fran: jag, svar: false)),
        till: andra, akt.person, i: &context)
    }
    guard jamfors else { return }
    context.satt(
      Moment(context.nu.ticks + max(Sekunder.dygn, 2 * context.varld.lookahead)),
      Tidsmarke(.avgiftsbokning, d: Int32(manad)))
  }

  /// The month's fees that waited for a comparison are booked, lowered by what was agreed to.
  mutating func bokforAvgifter(_ m: Tidsmarke, i context: inout Context) {
    for i in 0..<akter.platser where akter[i].manadsavgift > 0 {
      let akt = akter[i]
      guard self.akt(akt.person) == i else { continue }
      akter[i].manadsavgift = 0
      akter[i].avdrag = 0
      akter[i].lagreAvgifter = 0
      let promille = akt.manadsavgift - min(akt.avdrag, akt.manadsavgift)
      bokfor(avgift: promille, akt.person, manad: UInt16(clamping: m.d), i: &context)
      stangOmKlar(i, i: &context)
    }
  }

  private func bokfor(
    avgift promille: UInt16, _ person: PersonID, manad: UInt16, i context: inout Context
  ) {
    context.notera(.avgiftsPost(person, jag, manad: manad, promille: promille))
  }

  /// The month's fee for a person, in thousandths of maxtaxan: one förvaltning alone never takes
  /// more than that (ANS-108).
  private func avgift(_ i: Int) -> UInt16 {
    var summa = 0
    for b in 0..<BehovID.hogst where akter[i].levererar.contains(b) {
      summa += Int(akter[i].avgiften(b))
    }
    return UInt16(clamping: min(1_000, summa))
  }

  /// The other parties of every SP of the person in which there is samtycke to speak of fees (H-31).
  private func avgiftsparter(_ i: Int) -> ForvaltningSet {
    var ut: ForvaltningSet = []
    let f = Int(akter[i].fall)
    if f >= 0, fall[f].galler > 0, fall[f].farDela { ut.formUnion(fall[f].andra) }
    var r = Int(akter[i].part)
    while r >= 0 {
      if roller[r].hallet, roller[r].samtycke { ut.formUnion(roller[r].parter) }
      r = Int(roller[r].nasta)
    }
    return ut.without(jag)
  }

  /// Another förvaltning's fee arrives; the one with the higher fee leads (H-31). Of three, each
  /// takes what the lower ones leave of maxtaxan.
  mutating func maxtaxa(
    _ person: PersonID, manad: UInt16, promille: UInt16, fran: Forvaltning, svar: Bool,
    i context: inout Context
  ) {
    guard !svar, let i = akt(person) else { return }
    // What comes when the month is booked, or where nothing is charged, is too late for anything.
    let egen = akter[i].manadsavgift
    guard egen > 0, egen > promille || (egen == promille && jag.rawValue < fran.rawValue) else {
      return
    }
    akter[i].lagreAvgifter &+= promille
    let over = Int(egen) + Int(akter[i].lagreAvgifter) - 1_000
    akter[i].avdrag = UInt16(clamping: max(0, over))
  }
}
