import Domain
import Kernel

/// A called förvaltning's side of an SP: its answer, attendance and records (H-39).
extension EnhetKarna {
  /// The kallelse arrives (M-010).
  mutating func kallas(_ sp: SPID, _ k: Kallelse, i context: inout Context) {
    let i = oppnaAkt(sp.person)
    konkurrerar(i, med: sp, i: &context)
    larKanna(i, k)
    let gammal = roll(i, sp)
    let r: Int
    if let gammal {
      r = gammal
      let ny = roller[r].kallelse != k.nummer
      if ny {
        roller[r].flyttad = 0
      } else if roller[r].motestid != k.tid {
        roller[r].flyttad &+= 1
      }
      roller[r].motestid = k.tid
      roller[r].parter = k.parter
      roller[r].behov = k.behov
      roller[r].kallelse = k.nummer
      let anyo = !roller[r].samtycke
      if anyo { notera(samtyckeI: sp, k, i: &context) }
      roller[r].stodsamtycke = k.stodkontakt || akter[i].stodarende && !k.lagstod
      roller[r].samtycke = true
      roller[r].aterkallad = false
      if anyo { berattaBeslut(i, iRoll: r, i: &context) }
      if ny { valjSvar(i, r, k, i: &context) }
    } else {
      r = roller.lagg(Partsroll(sp: sp, kallelse: k))
      roller[r].nasta = akter[i].part
      akter[i].part = Int32(r)
      notera(samtyckeI: sp, k, i: &context)
      valjSvar(i, r, k, i: &context)
    }
    // A kallelse that comes after the meeting's time tells of a meeting that nobody can go to.
    guard k.tid > context.nu else { return context.avbryt(nyckel(.motestid, sp)) }
    context.satt(
      nyckel(.motestid, sp), k.tid,
      Tidsmarke(
        .motestid, sp.person, a: sp.initierande.rawValue, b: sp.nummer, d: Int32(k.nummer)))
  }

  /// The kallelse tells that samtycke is there; the enhet knows it from now on.
  private func notera(samtyckeI sp: SPID, _ k: Kallelse, i context: inout Context) {
    guard !k.lagstod else { return }
    context.notera(
      .samtycke(
        sp, utfall: .givet, omfattning: k.parter, stodkontakt: k.stodkontakt, kandI: jag))
  }

  /// A draft or a follow-up comes after a withdrawal: so there is samtycke anew, and the SP goes on
  /// where it was left (H-90). A stödkontakt that ended with the withdrawal is needed again.
  mutating func larSamtycke(_ i: Int, _ r: Int, i context: inout Context) {
    guard roller[r].aterkallad else { return }
    roller[r].samtycke = true
    roller[r].aterkallad = false
    context.notera(
      .samtycke(
        roller[r].sp, utfall: .givet, omfattning: roller[r].parter,
        stodkontakt: roller[r].stodsamtycke, kandI: jag))
    berattaBeslut(i, iRoll: r, i: &context)
    sakraArende(i, i: &context)
  }

  /// What the kallelse says of the person, where the enhet did not know it.
  private mutating func larKanna(_ i: Int, _ k: Kallelse) {
    for b in 0..<BehovID.hogst where k.behov.contains(b) {
      let slag =
        switch b {
        case 0: k.slag.0
        case 1: k.slag.1
        case 2: k.slag.2
        default: k.slag.3
        }
      let ansprak =
        switch b {
        case 0: k.ansprak.0
        case 1: k.ansprak.1
        case 2: k.ansprak.2
        default: k.ansprak.3
        }
      akter[i].sokande.lar(slag, b)
      akter[i].satt(ansprak: ansprak, for: b)
    }
    akter[i].sokande.skyddad = k.skyddad
  }

  /// How the called förvaltning answers (H-03).
  private mutating func valjSvar(
    _ i: Int, _ r: Int, _ k: Kallelse, i context: inout Context
  ) {
    let sp = roller[r].sp
    let person = sp.person
    context.tillampa(.sp59)
    var svar = context.valj(
      Choice(.kallelsesvar, sp, av: jag, runda: Int(k.nummer)))
    var organisatoriskt = false
    if !context.spakar.avsteg.isEmpty {
      for regel: RegelID in [.ans12] where context.spakar.avsteg[Int(regel.ordinal)] > 0 {
        if !context.foljer(regel, sp, runda: Int(k.nummer)) {
          svar = 3
          organisatoriskt = true
        }
      }
    }
    if svar == 3 { franSag(i, sp, k.behov, organisatoriskt, i: &context) }
    guard svar != 4 else { return }
    roller[r].svaradKallelse = k.nummer
    let deltagande =
      k.deltagande
      && context.ja(Choice(.deltagande, sp, av: jag, runda: Int(k.nummer)))
    let vardagar = context.tid(
      Choice(.kallelsesvarstid, sp, av: jag, runda: Int(k.nummer)),
      context.spakar.fordelning(.kallelseSvarstid))
    context.satt(
      context.om(vardagar: max(0.001, vardagar)),
      Tidsmarke(
        .kallelsesvarKlart, person, a: sp.initierande.rawValue, b: sp.nummer, c: UInt8(svar),
        d: Int32(k.nummer), e: deltagande ? 1 : 0))
  }

  /// "Inte vårt": the party disclaims the needs of the kallelse that are said to be its.
  private mutating func franSag(
    _ i: Int, _ sp: SPID, _ behov: BehovSet, _ organisatoriskt: Bool, i context: inout Context
  ) {
    for b in 0..<BehovID.hogst
    where behov.contains(b) && galler(i, b, jag, sp.initierande)
      && !akter[i].beslut.contains(b) && !akter[i].overlamnas.contains(b)
    {
      // What another is to take over is not let go before that (H-86).
      akter[i].fransagda = akter[i].fransagda.with(b)
      // Work on it stops with the disclaimer.
      akter[i].arenden = akter[i].arenden.without(b)
      akter[i].vantar = akter[i].vantar.without(b)
      akter[i].utpekad = akter[i].utpekad.without(b)
      context.notera(
        .arendeFransagt(
          BehovID(akter[i].person, b), jag, endastOrganisatoriskt: organisatoriskt))
    }
    sakraArende(i, i: &context)
  }

  /// The answer is sent (M-011); another proposal is three vardagar later.
  mutating func svaraKallelse(_ m: Tidsmarke, i context: inout Context) {
    let sp = sp(m)
    guard let i = akt(m.person), let r = roll(i, sp), Int32(roller[r].kallelse) == m.d else {
      return
    }
    roller[r].svaradKallelse = 0
    let svar = Kallelsesvar(rawValue: m.c) ?? .kommer
    var tid = roller[r].motestid
    if svar == .annatForslag || svar == .forhinder {
      guard context.nu < tid else { return }
      // It does not come at this time; the new kallelse tells when.
      context.avbryt(nyckel(.motestid, sp))
      tid = context.kalender.vardag(
        fran: context.kalender.efter(
          tid, kontorstid: Int64(context.spakar[.omkallelseTid] * Double(Sekunder.arbetsdag))),
        timme: 10)
    }
    context.skicka(
      .sp(
        .kallelseSvar(
          sp, kallelse: roller[r].kallelse, svar: svar, tid: tid, deltagande: m.e == 1)),
      till: enhet(sp.initierande, sp.person))
  }

  /// A reminder: the party answers at once that it comes, or is silent still (§3.1). Who has its
  /// answer under way has no other.
  mutating func paminns(_ sp: SPID, kallelse: UInt16, i context: inout Context) {
    guard let i = akt(sp.person), let r = roll(i, sp), roller[r].kallelse == kallelse,
      roller[r].svaradKallelse != kallelse
    else { return }
    let svar = context.valj(
      Choice(.kallelsesvar, sp, av: jag, runda: Int(kallelse) | Choice.paminnelse))
    guard svar != 4 else { return }
    context.skicka(
      .sp(
        .kallelseSvar(
          sp, kallelse: kallelse, svar: .kommer, tid: roller[r].motestid, deltagande: false)),
      till: enhet(sp.initierande, sp.person), gang: 1)
  }

  /// The time of the meeting: the party is there or not (SP-59, 60).
  mutating func partensMotestid(_ m: Tidsmarke, i context: inout Context) {
    let sp = sp(m)
    guard let i = akt(m.person), let r = roll(i, sp), Int32(roller[r].kallelse) == m.d,
      roller[r].samtycke
    else { return }
    let runda = Int(m.d) | Int(roller[r].flyttad) << 16
    var utfall =
      Narvaro(
        rawValue: UInt8(
          context.valj(Choice(.narvaro, sp, av: jag, runda: runda))))
      ?? .deltog
    let tillfalle = Int(m.d) << 3 | jag.index | Int(roller[r].flyttad) << 24
    if !context.foljer(.sp59, sp, runda: tillfalle) { utfall = .uteblev }
    if !context.spakar.avsteg.isEmpty, context.spakar.avsteg[Int(RegelID.sp60.ordinal)] > 0,
      !context.foljer(.sp60, sp, runda: tillfalle)
    {
      utfall = .uteblev
    }
    if utfall == .deltog {
      handlaggare.boka(
        stol: stol(i, i: &context),
        timmar: context.varld.scenario.tider[Steg.mote.index].arbetstimmar, i: &context)
    }
    context.skicka(
      .sp(
        .narvaro(
          sp, kallelse: roller[r].kallelse, utfall: utfall, arenden: akter[i].arenden,
          beslut: akter[i].beslut,
          pagaende: akter[i].harArende || akter[i].stodarende)),
      till: enhet(sp.initierande, sp.person))
  }

  /// The meeting was held: the party registers it, first opening an ärende where it has none.
  mutating func motesBesked(
    _ sp: SPID, kallelse: UInt16, hallet: Bool, narvarande: ForvaltningSet,
    uteblivna: ForvaltningSet, i context: inout Context
  ) {
    if !hallet {
      rapporteraFranvaro(
        sp, kallelse: kallelse, narvarande: narvarande, uteblivna: uteblivna, i: &context)
    }
    guard hallet, let i = akt(sp.person), let r = roll(i, sp) else { return }
    roller[r].hallet = true
    // Each meeting asks anew: an earlier no to a stödkontakt was about an earlier samtycke.
    roller[r].stodNekad = false
    registreraMotet(i, sp, i: &context)
  }

  /// The initierande's own records after the meeting.
  mutating func egenRegistrering(_ i: Int, _ f: Int, i context: inout Context) {
    registreraMotet(i, fall[f].sp, i: &context)
  }

  private mutating func registreraMotet(_ i: Int, _ sp: SPID, i context: inout Context) {
    if akter[i].harArende || akter[i].stodarende {
      arbeta(
        .handelse, i, a: sp.initierande.rawValue, b: sp.nummer, i: &context)
    } else {
      oppnaStodarende(i, sp, i: &context)
    }
  }

  /// No pågående ärende: one is opened, and stödkontakt decided, with the enskild's samtycke
  /// (SP-64–67, H-88).
  private mutating func oppnaStodarende(_ i: Int, _ sp: SPID, i context: inout Context) {
    let separat = context.spakar[.stodkontaktSamtycke] == 1
    if separat {
      context.tillampa(.sp67)
      context.skicka(
        .sp(
          .samtyckesBegaran(
            sp, mottagare: ForvaltningSet(jag), runda: OmvarldKarna.stodfraga + jag.rawValue,
            stodkontakt: true, aterkallelseForklarad: true)),
        till: .omvarld(sp.person.omrade))
      return
    }
    stodsvar(i, sp, ja: stodsamtycke(i, sp), i: &context)
  }

  /// A name for the own part of the latest kallelse: what a party owes after a meeting is owed anew
  /// after the next.
  private func tillfalle(_ i: Int, _ sp: SPID) -> Int {
    if sp.initierande == jag, let f = fall(i, nummer: sp.nummer) {
      return Int(fall[f].kallelse) << 3 | jag.index
    }
    return roll(i, sp).map { Int(roller[$0].kallelse) << 3 | jag.index } ?? jag.index
  }

  private func stodsamtycke(_ i: Int, _ sp: SPID) -> Bool {
    if sp.initierande == jag, let f = fall(i, nummer: sp.nummer) {
      return fall[f].samtycke && fall[f].stodsamtycke
    }
    if let r = roll(i, sp) { return roller[r].stodsamtycke }
    return false
  }

  /// The last own ärende has closed while an SP goes on: one is opened in the same breath, so that
  /// the SP can be documented without a break (SP-64); the beslut follows.
  mutating func sakraArende(_ i: Int, i context: inout Context) {
    guard !akter[i].harArende, !akter[i].stodarende else { return }
    var r = Int(akter[i].part)
    while r >= 0 {
      let roll = roller[r]
      if roll.hallet, !roll.stodNekad, roll.samtycke, !roll.behov.isEmpty {
        sakra(i, roll.sp, i: &context)
      }
      r = Int(roll.nasta)
    }
    let f = Int(akter[i].fall)
    if f >= 0, fall[f].harHallits, fall[f].farDela, fall[f].tillstand != .avslutad,
      !fall[f].behov.isDisjoint(with: akter[i].kanda)
    {
      sakra(i, fall[f].sp, i: &context)
    }
  }

  private mutating func sakra(_ i: Int, _ sp: SPID, i context: inout Context) {
    // One is enough for every SP of the person.
    guard !akter[i].stodarende else { return }
    if stodsamtycke(i, sp), context.foljer(.sp64, sp, runda: tillfalle(i, sp)) {
      oppnaDirekt(i, i: &context)
    }
    oppnaStodarende(i, sp, i: &context)
  }

  private mutating func oppnaDirekt(_ i: Int, i context: inout Context) {
    guard !akter[i].stodarende else { return }
    akter[i].stodarende = true
    context.notera(.stodarendeOppnat(akter[i].person, jag))
    if context.spakar[.stodkontaktGerKand] == 1 { stodinsats(i, forr: false, i: &context) }
  }

  /// A need is no more: the SP in which the enhet is a party are about one less.
  mutating func behovUpphorIRoller(_ i: Int, _ b: Int) {
    var r = Int(akter[i].part)
    while r >= 0 {
      roller[r].behov = roller[r].behov.without(b)
      r = Int(roller[r].nasta)
    }
  }

  /// Whether the SP's samtycke is still in force, as known here.
  private func galler(_ i: Int, _ sp: SPID) -> Bool {
    if sp.initierande == jag, let f = fall(i, nummer: sp.nummer) { return fall[f].samtycke }
    if let r = roll(i, sp) { return roller[r].samtycke }
    return false
  }

  /// The answer about stödkontakt is known: the beslut is taken, or its duties lapse.
  mutating func stodsvar(_ i: Int, _ sp: SPID, ja: Bool, i context: inout Context) {
    let foljer = context.foljer(.sp67, sp, runda: tillfalle(i, sp))
    if !foljer {
      if let r = roll(i, sp) { roller[r].stodsamtycke = false }
      if sp.initierande == jag, let f = fall(i, nummer: sp.nummer) {
        fall[f].stodsamtycke = false
      }
    } else if ja {
      if let r = roll(i, sp) { roller[r].stodsamtycke = true }
      if sp.initierande == jag, let f = fall(i, nummer: sp.nummer) {
        fall[f].stodsamtycke = true
      }
    }
    if let r = roll(i, sp) { roller[r].stodNekad = !ja && foljer }
    guard ja || !foljer else {
      context.notera(.stodkontaktNekad(sp, jag))
      return
    }
    arbeta(
      .stodkontakt, i, a: sp.initierande.rawValue, b: sp.nummer, arg: foljer ? 0 : 1, i: &context)
  }

  /// The ärende is opened and the administrative decision taken.
  mutating func beslutaStodkontakt(_ i: Int, _ m: Tidsmarke, i context: inout Context) {
    let sp = sp(steg: m)
    let finns = roll(i, sp) != nil || sp.initierande == jag && fall(i, nummer: sp.nummer) != nil
    // Decided without samtycke only where SP-67 is broken on purpose; a withdrawal, a kallelse that
    // rests on a provision or the SP's end in the meantime means that nothing is decided.
    guard finns, m.d == 1 || galler(i, sp) && stodsamtycke(i, sp) else {
      if !stodsamtycke(i, sp), let r = roll(i, sp) { roller[r].stodNekad = true }
      context.notera(.stodkontaktNekad(sp, jag))
      return
    }
    // An own ärende has been opened in the meantime: it serves, and no stödkontakt is needed.
    if akter[i].harArende {
      arbeta(.handelse, i, a: sp.initierande.rawValue, b: sp.nummer, i: &context)
      return
    }
    guard context.foljer(.sp64, sp, runda: tillfalle(i, sp)) else { return }
    oppnaDirekt(i, i: &context)
    context.notera(.treserva(sp, jag, .arende, version: 0))
    if context.foljer(.sp65, sp, runda: tillfalle(i, sp)),
      context.foljer(.ans104, sp, runda: tillfalle(i, sp))
    {
      context.tillampa(.sp66)
      context.tillampa(.ans105)
      context.notera(
        .stodkontaktBeslut(
          sp, jag, samtycke: stodsamtycke(i, sp), ansokanKravd: false))
      context.notera(.treserva(sp, jag, .stodkontakt, version: 0))
    }
    arbeta(.handelse, i, a: sp.initierande.rawValue, b: sp.nummer, i: &context)
  }

  /// A händelse that the SP is genomförd: one satisfies SP-63 and SP-68 (H-08).
  func registreraHandelse(_ m: Tidsmarke, i context: inout Context) {
    let sp = sp(steg: m)
    let runda = akt(sp.person).map { tillfalle($0, sp) } ?? jag.index
    var gor = true
    for regel: RegelID in [.sp63, .sp68, .ans67] {
      if !context.foljer(regel, sp, runda: runda) { gor = false }
    }
    context.tillampa(.sp71)
    guard gor else { return }
    context.notera(.treserva(sp, jag, .handelse, version: 0))
  }

  /// Stödkontakt ends with the SP or a withdrawal (H-14, H-09).
  mutating func stangStodarende(_ i: Int, i context: inout Context) {
    guard akter[i].stodarende else { return }
    akter[i].stodarende = false
    context.notera(.stodarendeAvslutat(akter[i].person, jag))
    if context.spakar[.stodkontaktGerKand] == 1 { stodinsats(i, forr: true, i: &context) }
  }

  mutating func stodkontaktSlut(_ m: Tidsmarke, i context: inout Context) {
    guard let i = akt(m.person) else { return }
    stangStodarende(i, i: &context)
    // Another SP with samtycke in force needs one still.
    sakraArende(i, i: &context)
    stangOmKlar(i, i: &context)
  }

  /// Leaves an SP in which the enhet was a party.
  mutating func slappRoll(_ i: Int, _ sp: SPID) {
    var fore = -1
    var r = Int(akter[i].part)
    while r >= 0 {
      let nasta = roller[r].nasta
      if roller[r].sp == sp {
        if fore < 0 { akter[i].part = nasta } else { roller[fore].nasta = nasta }
        roller.tom(r)
        return
      }
      fore = r
      r = Int(nasta)
    }
  }
}
