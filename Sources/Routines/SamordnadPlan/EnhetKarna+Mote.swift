import Domain
import Kernel

/// The SP meeting: attendance, outcome, agreement or oenighet (SP-59–63, 38; ANS-25).
extension EnhetKarna {
  /// A party tells how it attended, and what it holds for the person (M-012).
  mutating func narvaro(
    _ sp: SPID, kallelse: UInt8, utfall: Narvaro, arenden: BehovSet, beslut: BehovSet,
    pagaende: Bool, fran: ActorID, i context: inout Context
  ) {
    guard let i = akt(sp.person), let f = fall(i, nummer: sp.nummer),
      fall[f].tillstand == .kallad, fall[f].kallelse == kallelse,
      let part = Aktor.namnd(fran)
    else {
      context.notera(.ovantat(sp.person, .narvaro))
      svaraOmSlut(sp, fran, i: &context)
      return
    }
    context.notera(.narvaro(sp, part: part, utfall: utfall, kallelse: kallelse))
    switch utfall {
    case .deltog: fall[f].narvarande = fall[f].narvarande.with(part)
    case .giltigOrsak: fall[f].giltiga = fall[f].giltiga.with(part)
    case .uteblev: break
    }
    if pagaende { fall[f].medArende = fall[f].medArende.with(part) }
    for b in 0..<BehovID.hogst {
      let halvare = fall[f].halvarna(b)
      fall[f].satt(
        halvare: beslut.contains(b) ? halvare.with(part) : halvare.without(part), for: b)
    }
  }

  /// The meeting's hour is over: all were there, or it counts as not held (H-95).
  mutating func motetSlut(_ m: Tidsmarke, i context: inout Context) {
    guard let (i, f) = fall(m), fall[f].tillstand == .kallad, fall[f].kallelse == m.b else {
      return
    }
    let sp = fall[f].sp
    let egen = context.valj(
      Choice(.narvaro, sp.person, av: jag, runda: Choice.varv(sp, Int(fall[f].kallelse))))
    let utfall = Narvaro(rawValue: UInt8(egen)) ?? .deltog
    context.notera(.narvaro(sp, part: jag, utfall: utfall, kallelse: fall[f].kallelse))
    if utfall == .deltog {
      fall[f].narvarande = fall[f].narvarande.with(jag)
    } else if utfall == .giltigOrsak {
      fall[f].giltiga = fall[f].giltiga.with(jag)
    }
    if akter[i].harArende || akter[i].stodarende { fall[f].medArende = fall[f].medArende.with(jag) }
    for b in 0..<BehovID.hogst where akter[i].beslut.contains(b) {
      fall[f].satt(halvare: fall[f].halvarna(b).with(jag), for: b)
    }
    context.tillampa(.sp59)
    context.tillampa(.ans65)
    handlaggare.boka(
      stol: stol(i, i: &context),
      timmar: context.varld.scenario.tider[Steg.mote.index].arbetstimmar,
      i: &context)
    if fall[f].parter.isSubset(of: fall[f].narvarande) {
      hallMote(i, f, i: &context)
    } else {
      uteblivet(i, f, i: &context)
    }
  }

  private mutating func uteblivet(_ i: Int, _ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    byt(f, till: .uteblivet, i: &context)
    skicka(
      .sp(.motesBesked(sp, kallelse: fall[f].kallelse, hallet: false)), till: fall[f].andra,
      sp.person, i: &context)
    let utan = fall[f].parter.subtracting(fall[f].narvarande).subtracting(fall[f].giltiga)
    for part in Forvaltning.allCases where utan.contains(part) {
      rapporteraFranvaro(f, part, i: &context)
    }
    fall[f].missade &+= 1
    if Int(fall[f].missade) >= Int(context.spakar[.maxKallelser]) {
      samarbetstvist(i, f, i: &context)
    }
    context.satt(
      context.om(vardagar: max(0.001, context.spakar[.omkallelseTid])),
      Tidsmarke(.omkallelse, sp.person, a: sp.nummer, b: fall[f].kallelse))
  }

  /// An absence without giltig orsak may be reported, by a present party (SP-60, H-05).
  private mutating func rapporteraFranvaro(
    _ f: Int, _ part: Forvaltning, i context: inout Context
  ) {
    let sp = fall[f].sp
    context.tillampa(.sp60)
    let av =
      fall[f].narvarande.contains(jag) ? jag : fall[f].narvarande.first ?? jag
    let rapporteras = context.ja(
      Choice(.avvikelse, sp.person, av: part, runda: Choice.varv(sp, Int(fall[f].kallelse))))
    context.notera(.avvikelseBeslut(sp, part: part, av: av, rapporteras: rapporteras))
    guard rapporteras else { return }
    context.tillampa(.sp10)
    context.skicka(
      .ansvar(.avvikelse(sp, part: part, kallelse: fall[f].kallelse)), till: .forvaltning(jag))
  }

  /// The meeting is called anew (H-05).
  mutating func kallaIgen(_ m: Tidsmarke, i context: inout Context) {
    guard let (i, f) = fall(m), fall[f].tillstand == .uteblivet, fall[f].kallelse == m.b else {
      return
    }
    arbeta(.kallelse, i, a: jag.rawValue, b: fall[f].sp.nummer, i: &context)
  }

  private mutating func hallMote(_ i: Int, _ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    let utan = fall[f].parter.subtracting(fall[f].medArende)
    context.notera(.moteHallet(sp, parter: fall[f].parter, stodkontakt: utan))
    byt(f, till: .moteHallet, i: &context)
    skicka(
      .sp(.motesBesked(sp, kallelse: fall[f].kallelse, hallet: true)), till: fall[f].andra,
      sp.person, i: &context)
    deltagande(f, i: &context)
    for b in 0..<BehovID.hogst where fall[f].behov.contains(b) && akter[i].kanda.contains(b) {
      fordelaAnsvar(i, f, b, i: &context)
    }
    egenRegistrering(i, f, i: &context)
    arbeta(
      .mall, i, a: jag.rawValue, b: sp.nummer, arg: Int32(fall[f].kallelse), i: &context)
    if context.foljer(.sp34, sp.person, runda: Int(fall[f].kallelse)) {
      arbeta(
        .plan, i, a: jag.rawValue, b: sp.nummer, arg: Int32(fall[f].version) + 1, i: &context)
    }
  }

  /// The enskild is there only where everybody has judged it to be of benefit (SP-61, H-97).
  private mutating func deltagande(_ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    let gemensamt =
      fall[f].deltagandeForslag && fall[f].andra.isSubset(of: fall[f].deltagandeJa)
    if fall[f].deltagandeForslag { context.tillampa(.sp61) }
    if gemensamt {
      context.notera(.enskildDeltog(sp, gemensamtBedomt: true))
    } else if !context.spakar.avsteg.isEmpty,
      !context.foljer(.sp61, sp.person, runda: Int(fall[f].kallelse))
    {
      context.notera(.enskildDeltog(sp, gemensamtBedomt: false))
    }
  }

  /// Who answers for a need is settled at the meeting: agreed, or a tvist begins (H-98, §3.1).
  private mutating func fordelaAnsvar(
    _ i: Int, _ f: Int, _ b: Int, i context: inout Context
  ) {
    let sp = fall[f].sp
    if fall[f].tvistiga.contains(b) { return }
    // A new meeting keeps what is settled and still stands.
    if let ansvarig = fall[f].ansvarig(for: b), fall[f].parter.contains(ansvarig) { return }
    let ansprak = akter[i].anspraken(b)
    guard context.foljer(.ans25, sp.person, runda: b) else { return }
    // A need with several causes is nobody's reason to turn it away: where it is, they disagree.
    if ansprak.count > 1, !context.foljer(.ans31, sp.person, runda: b) {
      ansvarstvist(i, f, b, i: &context)
      return
    }
    if ansprak.count != 1,
      context.ja(
        Choice(
          .oenighet, sp.person, av: jag, behov: UInt8(b),
          runda: Choice.varv(sp, Int(fall[f].kallelse))))
    {
      ansvarstvist(i, f, b, i: &context)
      return
    }
    // A unilateral allocation is no gemensamt beslut: recorded as the breach that it is.
    _ = context.foljer(.sp38, sp.person, runda: b)
    let ansvarig = valjAnsvarig(i, f, b, ansprak, i: &context)
    overenskom(i, f, b, ansvarig: ansvarig, iTvist: false, i: &context)
  }

  /// Of several who could answer: behov 3, kontinuitet 2, few handläggare 1 (H-38), then number.
  private mutating func valjAnsvarig(
    _ i: Int, _ f: Int, _ b: Int, _ ansprak: ForvaltningSet, i context: inout Context
  ) -> Forvaltning {
    let sp = fall[f].sp
    let bastForDenEnskilde = context.foljer(.ans28, sp.person, runda: b)
    for regel: RegelID in [.ans29, .ans30, .ans32] { context.tillampa(regel) }
    var bast = -1
    var vald = jag
    for g in Forvaltning.allCases where fall[f].parter.contains(g) {
      var poang = 0
      if bastForDenEnskilde {
        if ansprak.contains(g) { poang += 300 }
        if fall[f].halvarna(b).contains(g) { poang += 200 }
        if fall[f].medArende.contains(g) { poang += 100 }
      }
      // Equals are told apart by a hash of the case, so that no förvaltning always gets it.
      let namn = Int(context.varld.dragnamn[g.index])
      poang += Int(KeyedRandom.mix(UInt64(sp.person.raw) << 8 | UInt64(b << 4 | namn)) % 90)
      if poang > bast {
        bast = poang
        vald = g
      }
    }
    let val = Choice(.ansvarig, sp.person, av: jag, behov: UInt8(b))
    if let skrivet = context.skrivetVal(val) { return Forvaltning(index: skrivet) }
    return vald
  }

  /// The överenskommelse is recorded and sent to every party and the enskild (M-023).
  mutating func overenskom(
    _ i: Int, _ f: Int, _ b: Int, ansvarig: Forvaltning, iTvist: Bool, i context: inout Context
  ) {
    let sp = fall[f].sp
    fall[f].satt(ansvarig: ansvarig, for: b)
    sandOverenskommelse(
      sp, b, ansvarig: ansvarig, parter: fall[f].parter, iTvist: iTvist,
      dela: fall[f].farDela, i: &context)
    taEmotAnsvar(i, sp, b, ansvarig: ansvarig, iTvist: iTvist, i: &context)
  }

  /// Records and sends an överenskommelse; without samtycke only the parties' own records know it.
  mutating func sandOverenskommelse(
    _ sp: SPID, _ b: Int, ansvarig: Forvaltning, parter: ForvaltningSet, iTvist: Bool,
    dela: Bool, i context: inout Context
  ) {
    context.notera(
      .ansvarOverenskommet(BehovID(sp.person, b), ansvarig: ansvarig, parter: parter))
    let message = Message.ansvar(
      .overenskommelse(
        sp, behov: UInt8(b), ansvarig: ansvarig, fran: context.nu, iTvist: iTvist, parter: parter))
    if dela { skicka(message, till: parter.without(jag), sp.person, i: &context) }
    if context.foljer(.ans14, sp.person, runda: b) {
      context.skicka(message, till: .omvarld(sp.person.omrade))
    }
  }
}
