import Domain
import Kernel

/// What comes due: timers and finished work.
extension EnhetKarna {
  mutating func tiden(_ m: Tidsmarke, i context: inout Context) {
    switch m.slag {
    case .stegKlart: steg(m, i: &context)
    case .kollaKo: kollaKo(m, i: &context)
    case .arendeUppfoljning: foljUppArende(m.person, i: &context)
    case .insatsStart: startaInsats(m.person, Int(m.a), i: &context)
    case .insatsBeslutEfterTvist: beslutaEfterTvist(m, i: &context)
    case .manadsslut: manadsslut(i: &context)
    case .avgiftsbokning: bokforAvgifter(m, i: &context)
    default: tidISP(m, i: &context)
    }
  }

  private mutating func kollaKo(_ m: Tidsmarke, i context: inout Context) {
    switch Roll(rawValue: m.a) {
    case .forste: forste.kollaKo(i: &context)
    default: chefer.kollaKo(i: &context)
    }
  }

  private mutating func tidISP(_ m: Tidsmarke, i context: inout Context) {
    switch m.slag {
    case .svarsgransSamtycke: samtyckeObesvarat(m, i: &context)
    case .omfraga: fragaIgen(m, i: &context)
    case .kontaktsvar: svaraKontakt(m, i: &context)
    case .kallelsesvarKlart: svaraKallelse(m, i: &context)
    case .svarsgransKallelse, .paminnelseKallelse: kallelseObesvarad(m, i: &context)
    case .motestid: partensMotestid(m, i: &context)
    case .motetSlut: motetSlut(m, i: &context)
    case .omkallelse: kallaIgen(m, i: &context)
    case .plansvarKlart: svaraPlan(m, i: &context)
    case .godkannandeGrans: planObesvarad(m, i: &context)
    case .uppfoljning: uppfoljningDags(m, i: &context)
    case .aterkallelseVidare: forVidareAterkallelse(m, i: &context)
    case .stodkontaktSlut: stodkontaktSlut(m, i: &context)
    case .nivagrans: nivagransNadd(m, i: &context)
    case .nyBegaran: begarIgen(m, i: &context)
    case .beslutEfterUtlatande: beslutEfterUtlatande(m, i: &context)
    default: break
    }
  }

  /// A task is done: what it was for happens now, if it is still wanted.
  private mutating func steg(_ m: Tidsmarke, i context: inout Context) {
    guard let uppgift = Uppgift(rawValue: m.a) else { return }
    if context.varld.postfel, vantarPaTreserva(uppgift, m, i: &context) { return }
    // What needs no akt is done even where the case has been put away meanwhile.
    switch uppgift {
    case .konsultationssvar: return svaraKonsultation(m, i: &context)
    case .mall: return dokumenteraMall(m, i: &context)
    case .registreraSamtycke: return registreraSamtycke(m, i: &context)
    case .handelse: return registreraHandelse(m, i: &context)
    case .skrivskydd: return skrivskydda(m, i: &context)
    case .scanning: return scanna(m, i: &context)
    case .avslutDokumentera: return dokumenteraAvslut(m, i: &context)
    default: break
    }
    guard let i = akt(m.person) else { return }
    switch uppgift {
    case .utred: utreddKlart(i, Int(m.d), i: &context)
    case .arbetsledning: arbetsledningKlar(i, m, i: &context)
    case .lyftTaktisk: lyftTillTaktisk(i, m, i: &context)
    case .stodkontakt: beslutaStodkontakt(i, m, i: &context)
    case .uppfoljningssvar: svaraUppfoljning(i, m, i: &context)
    case .samrad: utforLosning(i, m, i: &context)
    case .lyftStrategisk, .lyftMedling: break
    default: stegIFall(uppgift, i, m, i: &context)
    }
    if akt(m.person) == i { stangOmKlar(i, i: &context) }
  }

  /// A record that is due while Treserva is down is made when it is up again (H-84).
  private func vantarPaTreserva(
    _ uppgift: Uppgift, _ m: Tidsmarke, i context: inout Context
  ) -> Bool {
    guard let post = uppgift.treservapost else { return false }
    let uppe = context.varld.oppet(.treserva, context.nu)
    guard uppe > context.nu else { return false }
    let due = context.kalender.nastaKontorstid(uppe)
    context.notera(
      .treservaVantar(sp(steg: m), jag, post, sekunder: Int32(clamping: due - context.nu)))
    context.satt(due, m)
    return true
  }

  /// Tasks of the initierande in its SP.
  private mutating func stegIFall(
    _ uppgift: Uppgift, _ i: Int, _ m: Tidsmarke, i context: inout Context
  ) {
    guard let f = fall(i, nummer: m.c) else { return }
    switch uppgift {
    case .fragaSamtycke: begarSamtycke(i, f, i: &context)
    case .kallelse: kalla(i, f, i: &context)
    case .plan: planSkriven(i, f, Int(m.d), i: &context)
    case .uppfoljning: foljUpp(i, f, i: &context)
    case .avslut: avsluta(i, f, i: &context)
    default: break
    }
  }

  /// The SP that this enhet initiated, if it still has that number.
  @inline(__always)
  func fall(_ i: Int, nummer: UInt8) -> Int? {
    let f = Int(akter[i].fall)
    guard f >= 0, fall[f].sp.nummer == nummer else { return nil }
    return f
  }

  /// The SP behind a timer of the initierande.
  @inline(__always)
  func fall(_ m: Tidsmarke) -> (akt: Int, fall: Int)? {
    guard let i = akt(m.person), let f = fall(i, nummer: m.a) else { return nil }
    return (i, f)
  }

  /// The role in another's SP, if the enhet has it.
  @inline(__always)
  func roll(_ i: Int, _ sp: SPID) -> Int? {
    var r = Int(akter[i].part)
    while r >= 0 {
      if roller[r].sp == sp { return r }
      r = Int(roller[r].nasta)
    }
    return nil
  }

  /// The SP in which an enhet takes part, from a timer: `a` the initierande, `b` the number.
  func sp(_ m: Tidsmarke) -> SPID { SPID(m.person, Forvaltning(index: Int(m.a)), Int(m.b)) }

  /// The same from a finished task.
  func sp(steg m: Tidsmarke) -> SPID { SPID(m.person, Forvaltning(index: Int(m.b)), Int(m.c)) }
}
