import Domain
import Kernel

/// The SP meeting: attendance, outcome, agreement or oenighet (SP-59–63, 38; ANS-25).
extension EnhetKarna {
  /// A party tells how it attended, and what it holds for the person (M-012).
  mutating func narvaro(
    _ sp: SPID, kallelse: UInt16, utfall: Narvaro, arenden: BehovSet, beslut: BehovSet,
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
    // What was written before the meeting tells of a time that it has been moved from.
    guard context.skrivet >= fall[f].motestid else { return }
    context.notera(.narvaro(sp, part: part, utfall: utfall, kallelse: kallelse))
    switch utfall {
    case .deltog: fall[f].narvarande = fall[f].narvarande.with(part)
    case .giltigOrsak: break
    case .uteblev: fall[f].uteblivna = fall[f].uteblivna.with(part)
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
    guard let (i, f) = fall(m), fall[f].tillstand == .kallad, Int32(fall[f].kallelse) == m.d
    else { return }
    let sp = fall[f].sp
    let egen = context.valj(
      Choice(
        .narvaro, sp, av: jag, runda: Int(fall[f].kallelse) | Int(fall[f].flyttad) << 16))
    let utfall = Narvaro(rawValue: UInt8(egen)) ?? .deltog
    context.notera(.narvaro(sp, part: jag, utfall: utfall, kallelse: fall[f].kallelse))
    switch utfall {
    case .deltog: fall[f].narvarande = fall[f].narvarande.with(jag)
    case .giltigOrsak: break
    case .uteblev: fall[f].uteblivna = fall[f].uteblivna.with(jag)
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
    let narvarande = fall[f].narvarande
    let utan = fall[f].uteblivna
    skicka(
      .sp(
        .motesBesked(
          sp, kallelse: fall[f].kallelse, hallet: false, narvarande: narvarande,
          uteblivna: utan)),
      till: fall[f].andra, sp.person, i: &context)
    rapporteraFranvaro(
      sp, kallelse: fall[f].kallelse, narvarande: narvarande, uteblivna: utan, i: &context)
    fall[f].missade &+= 1
    if Int(fall[f].missade) >= Int(context.spakar[.maxKallelser]) {
      samarbetstvist(i, f, i: &context)
    }
    context.satt(
      context.om(vardagar: max(0.001, context.spakar[.omkallelseTid])),
      Tidsmarke(.omkallelse, sp.person, a: sp.nummer, d: Int32(fall[f].kallelse)))
  }

  /// An absence without giltig orsak may be reported, by a present party and its own line: the
  /// initierande, and where that was absent itself another one (SP-60, H-05).
  ///
  /// Every party that hears of the missed meeting asks itself whether it is the one. Where nobody
  /// was present there is nobody to report: that is what the initierande records.
  mutating func rapporteraFranvaro(
    _ sp: SPID, kallelse: UInt16, narvarande: ForvaltningSet, uteblivna: ForvaltningSet,
    i context: inout Context
  ) {
    let av = EnhetKarna.rapportor(sp, kallelse, narvarande, context.varld)
    guard av == jag || av == nil && sp.initierande == jag else { return }
    for part in Forvaltning.allCases where uteblivna.contains(part) {
      context.tillampa(.sp60)
      let rapporteras =
        av != nil && context.ja(Choice(.avvikelse, sp, av: part, runda: Int(kallelse)))
      context.notera(.avvikelseBeslut(sp, part: part, av: av, rapporteras: rapporteras))
      guard rapporteras else { continue }
      context.tillampa(.sp10)
      context.skicka(
        .ansvar(.avvikelse(sp, part: part, kallelse: kallelse)), till: .forvaltning(jag))
    }
  }

  /// The meeting of a kallelse will not end: absences that are told of already are not reported.
  func ejRapporteraFranvaro(_ f: Int, i context: inout Context) {
    guard fall[f].tillstand == .kallad else { return }
    for part in Forvaltning.allCases where fall[f].uteblivna.contains(part) {
      context.tillampa(.sp60)
      context.notera(.avvikelseBeslut(fall[f].sp, part: part, av: nil, rapporteras: false))
    }
  }

  /// Who reports the absences of a missed meeting; of several others by a hash of the case, so
  /// that it is not always the same.
  private static func rapportor(
    _ sp: SPID, _ kallelse: UInt16, _ narvarande: ForvaltningSet, _ varld: Varld
  ) -> Forvaltning? {
    if narvarande.contains(sp.initierande) { return sp.initierande }
    let fallet = varld.fall(sp.initierande, sp.nummer)
    func lott(_ f: Forvaltning) -> UInt64 {
      varld.lott(
        .rapportor, sp.person, fall: fallet,
        namn: UInt64(kallelse) << 8 | UInt64(varld.dragnamn[f.index]))
    }
    return Forvaltning.allCases.filter { narvarande.contains($0) }.max { lott($0) < lott($1) }
  }

  /// The meeting is called anew (H-05).
  mutating func kallaIgen(_ m: Tidsmarke, i context: inout Context) {
    guard let (i, f) = fall(m), fall[f].tillstand == .uteblivet, Int32(fall[f].kallelse) == m.d
    else { return }
    arbeta(
      .kallelse, i, a: jag.rawValue, b: fall[f].sp.nummer, arg: Int32(fall[f].kallelse),
      i: &context)
  }

  private mutating func hallMote(_ i: Int, _ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    let utan = fall[f].parter.subtracting(fall[f].medArende)
    context.notera(.moteHallet(sp, parter: fall[f].parter, stodkontakt: utan))
    fall[f].hallet = true
    byt(f, till: .moteHallet, i: &context)
    fall[f].motesbehov = fall[f].behov
    skicka(
      .sp(
        .motesBesked(
          sp, kallelse: fall[f].kallelse, hallet: true, narvarande: fall[f].narvarande,
          uteblivna: [])),
      till: fall[f].andra, sp.person, i: &context)
    deltagande(f, i: &context)
    for b in 0..<BehovID.hogst where fall[f].behov.contains(b) && akter[i].kanda.contains(b) {
      fordelaAnsvar(i, f, b, i: &context)
    }
    egenRegistrering(i, f, i: &context)
    arbeta(
      .mall, i, a: jag.rawValue, b: sp.nummer, arg: Int32(fall[f].kallelse), i: &context)
    if context.foljer(.sp34, sp, runda: Int(fall[f].kallelse)) {
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
      !context.foljer(.sp61, sp, runda: Int(fall[f].kallelse))
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
    // Where those with a claim are no parties (H-89), nothing can be agreed about the need.
    if !ansprak.isEmpty, ansprak.isDisjoint(with: fall[f].parter) { return }
    let runda = Int(fall[f].kallelse) << 2 | b
    guard context.foljer(.ans25, sp, runda: runda) else { return }
    // A need with several causes is nobody's reason to turn it away: where it is, they disagree.
    if ansprak.count > 1, !context.foljer(.ans31, sp, runda: runda) {
      ansvarstvist(i, f, b, i: &context)
      return
    }
    if ansprak.count != 1,
      context.ja(
        Choice(
          .oenighet, sp, av: jag, behov: UInt8(b), runda: Int(fall[f].kallelse)))
    {
      ansvarstvist(i, f, b, i: &context)
      return
    }
    let gemensamt = context.foljer(.sp38, sp, runda: runda)
    let ansvarig = valjAnsvarig(i, f, b, ansprak, i: &context)
    overenskom(i, f, b, ansvarig: ansvarig, iTvist: false, gemensamt: gemensamt, i: &context)
  }

  /// Of several who could answer: who meets the most of the weighed criteria, and of equals one who
  /// claims the need, where that weighs anything (H-38).
  private mutating func valjAnsvarig(
    _ i: Int, _ f: Int, _ b: Int, _ ansprak: ForvaltningSet, i context: inout Context
  ) -> Forvaltning {
    let sp = fall[f].sp
    let bastForDenEnskilde = context.foljer(.ans28, sp, runda: Int(fall[f].kallelse) << 2 | b)
    for regel: RegelID in [.ans29, .ans30, .ans32] { context.tillampa(regel) }
    let vikter = [.viktBehov, .viktKontinuitet, .viktHandlaggare].map { (vikt: Spak) in
      Int((context.spakar[vikt] * 100).rounded())
    }
    var bast = (poang: -1, ansprak: 0, lott: UInt64(0))
    var vald = jag
    for g in Forvaltning.allCases where fall[f].parter.contains(g) {
      var poang = 0
      if bastForDenEnskilde {
        if ansprak.contains(g) { poang += vikter[0] }
        if fall[f].halvarna(b).contains(g) { poang += vikter[1] }
        if fall[f].medArende.contains(g) { poang += vikter[2] }
      }
      let gorAnsprak = vikter[0] > 0 && ansprak.contains(g) ? 1 : 0
      // Equals are told apart by a hash of the case, so that no förvaltning always gets it.
      let namn = Int(context.varld.dragnamn[g.index])
      let lott = context.varld.lott(
        .ansvarig, sp.person, fall: context.varld.fall(sp.initierande, sp.nummer),
        namn: UInt64(b << 4 | namn))
      if (poang, gorAnsprak, lott) > bast || bast.poang < 0 {
        bast = (poang, gorAnsprak, lott)
        vald = g
      }
    }
    let val = Choice(.ansvarig, sp, av: jag, behov: UInt8(b))
    if let skrivet = context.skrivetVal(val) { return Forvaltning(index: skrivet) }
    return vald
  }

  /// The överenskommelse is recorded and sent to every party and the enskild (M-023).
  ///
  /// What one has decided alone (`gemensamt` false, a deliberate breach of SP-38) is sent and acted
  /// upon all the same, but nothing has been agreed, and nothing of the kind is recorded.
  mutating func overenskom(
    _ i: Int, _ f: Int, _ b: Int, ansvarig: Forvaltning, iTvist: Bool, gemensamt: Bool = true,
    i context: inout Context
  ) {
    let sp = fall[f].sp
    fall[f].satt(ansvarig: ansvarig, for: b)
    sandOverenskommelse(
      sp, b, ansvarig: ansvarig, parter: fall[f].parter, iTvist: iTvist,
      dela: fall[f].farDela, runda: Int(fall[f].kallelse), gemensamt: gemensamt, i: &context)
    taEmotAnsvar(i, sp, b, ansvarig: ansvarig, iTvist: iTvist, i: &context)
  }

  /// Records and sends an överenskommelse; without samtycke only the parties' own records know it.
  ///
  /// It is named in the draws by `runda`: the kallelse at whose meeting it was made, or the number
  /// of the tvist that it ends, marked by `tvistrunda`.
  mutating func sandOverenskommelse(
    _ sp: SPID, _ b: Int, ansvarig: Forvaltning, parter: ForvaltningSet, iTvist: Bool,
    dela: Bool, runda: Int, gemensamt: Bool = true, i context: inout Context
  ) {
    if gemensamt {
      context.notera(
        .ansvarOverenskommet(BehovID(sp.person, b), ansvarig: ansvarig, parter: parter))
    }
    let message = Message.ansvar(
      .overenskommelse(
        sp, behov: UInt8(b), ansvarig: ansvarig, fran: context.nu, iTvist: iTvist, parter: parter))
    if dela { skicka(message, till: parter.without(jag), sp.person, i: &context) }
    if context.foljer(.ans14, sp, runda: runda << 2 | b) {
      context.skicka(message, till: .omvarld(sp.person.omrade))
    }
  }

  /// Marks an överenskommelse that a tvist came to, apart from those of the meetings.
  static let tvistrunda = 1 << 16
}
