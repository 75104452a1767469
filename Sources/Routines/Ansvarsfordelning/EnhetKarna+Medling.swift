import Domain
import Kernel

/// Medling, its utlåtande, and how a tvist ends (§3.2; ANS-112–119).
extension EnhetKarna {
  /// The avdelningschef is asked to request medling (M-036 follows from the leadership).
  mutating func begarMedling(_ i: Int, _ v: Int, i context: inout Context) {
    let t = tvister[v].tvist
    if tvister[v].niva != .medling {
      taAvDagordning(v, i: &context)
      sattNiva(v, .medling, i: &context)
    }
    tvister[v].olost = false
    tvister[v].begaranden &+= 1
    tvister[v].hosLedningen = true
    context.tillampa(.ans20)
    context.tillampa(.ans112)
    context.notera(.tvistHandling(t, .medling))
    context.notera(.medlingBegard(t, misslyckade: tvister[v].misslyckade))
    context.skicka(
      .tvist(
        .linjeLyft(
          t, till: .medling, parter: tvister[v].parter, halvare: tvister[v].halvare,
          identifierad: tvister[v].namnges(for: Aktor.medlingskommission.id, context),
          forsok: tvister[v].begaranden)),
      till: .forvaltning(jag))
  }

  /// The commission has answered (M-037).
  mutating func utlatande(
    _ t: TvistID, tasUpp: Bool, forordad: Forvaltning, i context: inout Context
  ) {
    guard let (i, v) = tvistfall(t), tvister[v].niva == .medling else { return }
    context.notera(.tvistHandling(t, .medling))
    tvister[v].hosLedningen = false
    guard tasUpp else {
      tillbakaTillStrategisk(v, i: &context)
      return
    }
    tvister[v].utlatanden &+= 1
    tvister[v].forordad = forordad.rawValue
    let runda = Int(tvister[v].utlatanden)
    guard context.foljer(.ans119, t, runda: runda) else {
      // The utlåtande is applied as if it were a decision: ansvar moves with nobody's agreement.
      los(i, v, utfall: .utlatande, overens: false, i: &context)
      return
    }
    if context.ja(
      Choice(
        .foljsamhet, t, vem: 16, runda: runda))
    {
      chefer.ta(
        Jobb(
          .samrad, t.person, a: t.behov, b: t.nummer, arg: tvistarg(t, tvister[v].parter),
          sedan: context.nu), i: &context)
    } else {
      context.satt(
        context.kalender.grans(
          vardagar: context.spakar[.beslutstidEfterUtlatande], fran: context.nu),
        Tidsmarke(
          .beslutEfterUtlatande, t.person, a: t.behov, b: t.nummer,
          d: Int32(t.initierande.rawValue), e: Int32(runda)))
    }
  }

  /// The chefer have conferred and follow the utlåtande.
  mutating func utforLosning(_ i: Int, _ m: Tidsmarke, i context: inout Context) {
    let t = tvist(steg: m)
    guard let (i, v) = tvistfall(t) else { return }
    los(i, v, utfall: .utlatande, i: &context)
  }

  private func tvist(_ m: Tidsmarke) -> TvistID {
    TvistID(m.person, behov: m.a, nummer: m.b, initierande: Forvaltning(index: Int(m.d)))
  }

  /// Nothing was decided after the utlåtande: the tvist remains unsolved (H-27).
  mutating func beslutEfterUtlatande(_ m: Tidsmarke, i context: inout Context) {
    let t = tvist(m)
    guard let (i, v) = tvistfall(t), Int32(tvister[v].utlatanden) == m.e else { return }
    context.notera(.olostKvarstar(t))
    if context.spakar[.direktorsbeslut] == 1 {
      los(i, v, utfall: .direktorsbeslut, i: &context)
      return
    }
    tillbakaTillStrategisk(v, i: &context)
  }

  /// Back on the strategiskt team's agenda; a new request after a while at the earliest.
  private mutating func tillbakaTillStrategisk(_ v: Int, i context: inout Context) {
    let t = tvister[v].tvist
    tvister[v].olost = true
    sattNiva(v, .strategisk, i: &context)
    laggPaDagordning(v, i: &context)
    context.satt(
      context.kalender.grans(vardagar: context.spakar[.omprovningstid], fran: context.nu),
      Tidsmarke(
        .nyBegaran, t.person, a: t.behov, b: t.nummer, d: Int32(t.initierande.rawValue)))
  }

  /// The tvist may be brought to the commission anew (H-26, H-27).
  mutating func begarIgen(_ m: Tidsmarke, i context: inout Context) {
    guard let (i, v) = tvistfall(tvist(m)), tvister[v].niva == .strategisk, tvister[v].olost
    else { return }
    begarMedling(i, v, i: &context)
  }

  // MARK: the end

  /// The tvist is solved: who answers is agreed — unless ANS-119 is broken — and everybody told.
  mutating func los(
    _ i: Int, _ v: Int, utfall: Tvistutfall, overens: Bool = true, i context: inout Context
  ) {
    let fallet = tvister[v]
    let t = fallet.tvist
    let sp = SPID(t.person, t.initierande, Int(fallet.sp))
    var ansvarig: Forvaltning?
    if t.galletAnsvar, utfall != .inaktuell {
      ansvarig = utsedd(i, fallet, utfall, i: &context)
    }
    taAvDagordning(v, i: &context)
    taBort(i, v)
    if let ansvarig, overens {
      sandOverenskommelse(
        sp, Int(t.behov), ansvarig: ansvarig, parter: fallet.parter, iTvist: true,
        dela: fallet.identifierad, runda: EnhetKarna.tvistrunda | Int(t.nummer), i: &context)
    }
    context.notera(.tvistLost(t, utfall: utfall, niva: fallet.niva))
    skicka(
      .tvist(
        .tvistLost(t, sp: fallet.sp, utfall: utfall, ansvarig: ansvarig?.rawValue ?? 7)),
      till: fallet.parter.without(jag), t.person, i: &context)
    efterTvist(i, t, sp, utfall: utfall, ansvarig: ansvarig, i: &context)
  }

  /// Whom the solution names (`ansvarFlyttas`, H-86).
  private mutating func utsedd(
    _ i: Int, _ fallet: Tvistfall, _ utfall: Tvistutfall, i context: inout Context
  ) -> Forvaltning {
    let t = fallet.tvist
    if utfall == .utlatande || utfall == .direktorsbeslut {
      return Forvaltning(index: Int(fallet.forordad))
    }
    let val = Choice(.ansvarig, t, av: jag, runda: 1)
    if let skrivet = context.skrivetVal(val) { return Forvaltning(index: skrivet) }
    let nuvarande = Losningsval.nuvarande(fallet.halvare, t, context.varld)
    let flyttas = context.ja(
      Choice(.flyttas, t, av: jag, runda: 0))
    guard flyttas else { return nuvarande }
    let andra = fallet.parter.without(nuvarande)
    let medAnsprak = andra.intersection(akter[i].anspraken(Int(t.behov)))
    return Losningsval.utse(medAnsprak.isEmpty ? andra : medAnsprak, t, context.varld) ?? nuvarande
  }

  private mutating func taBort(_ i: Int, _ v: Int) {
    var fore = -1
    var n = Int(akter[i].tvist)
    while n >= 0, n != v {
      fore = n
      n = Int(tvister[n].nasta)
    }
    if fore < 0 {
      akter[i].tvist = tvister[v].nasta
    } else {
      tvister[fore].nasta = tvister[v].nasta
    }
    tvister.tom(v)
  }

  /// Another party's tvist about the person has ended.
  mutating func annanHarLost(
    _ t: TvistID, sp nummer: UInt8, utfall: Tvistutfall, ansvarig: UInt8,
    i context: inout Context
  ) {
    guard let i = akt(t.person) else { return }
    let sp = SPID(t.person, t.initierande, Int(nummer))
    efterTvist(
      i, t, sp, utfall: utfall, ansvarig: ansvarig < 6 ? Forvaltning(index: Int(ansvarig)) : nil,
      i: &context)
    stangOmKlar(i, i: &context)
  }

  /// What a solved tvist means here: hand-over, and a new plan version at the initierande (H-93).
  private mutating func efterTvist(
    _ i: Int, _ t: TvistID, _ sp: SPID, utfall: Tvistutfall, ansvarig: Forvaltning?,
    i context: inout Context
  ) {
    if t.galletAnsvar {
      let b = Int(t.behov)
      akter[i].satt(tvister: akter[i].tvisterna(b).without(t.initierande), for: b)
      if t.initierande == jag, akter[i].fall >= 0 {
        let f = Int(akter[i].fall)
        fall[f].tvistiga = fall[f].tvistiga.without(b)
      }
      if let ansvarig {
        anteckna(behov: Int(t.behov), i: sp, akt: i)
        taEmotAnsvar(i, sp, Int(t.behov), ansvarig: ansvarig, iTvist: true, i: &context)
      }
    }
    guard sp.initierande == jag, let f = fall(i, nummer: sp.nummer) else { return }
    if t.galletAnsvar {
      if let ansvarig { fall[f].satt(ansvarig: ansvarig, for: Int(t.behov)) }
    } else {
      fall[f].samarbetstvist = false
    }
    let tillstand = fall[f].tillstand
    guard ansvarig != nil, tillstand >= .utkast, tillstand < .avslutad, fall[f].farDela else {
      return
    }
    if tillstand != .utkast {
      context.avbryt(nyckel(.godkannandeGrans, sp))
      byt(f, till: .utkast, i: &context)
    }
    nyVersion(i, f, i: &context)
  }

  /// The need is no more: a tvist about it has lost its object (H-94).
  mutating func behovUpphorITvist(_ i: Int, _ b: Int, i context: inout Context) {
    akter[i].satt(tvister: [], for: b)
    let f = Int(akter[i].fall)
    if f >= 0 { fall[f].tvistiga = fall[f].tvistiga.without(b) }
    var v = Int(akter[i].tvist)
    while v >= 0 {
      let nasta = Int(tvister[v].nasta)
      if Int(tvister[v].tvist.behov) == b { los(i, v, utfall: .inaktuell, i: &context) }
      v = nasta
    }
  }

  /// The SP has ended: a tvist about its working has lost its object.
  mutating func spSlutITvist(_ i: Int, _ f: Int, i context: inout Context) {
    let nummer = fall[f].sp.nummer
    var v = Int(akter[i].tvist)
    while v >= 0 {
      let nasta = Int(tvister[v].nasta)
      if !tvister[v].tvist.galletAnsvar, tvister[v].sp == nummer {
        los(i, v, utfall: .inaktuell, i: &context)
      }
      v = nasta
    }
  }

  /// Samtycke is withdrawn: from now on the person is not named in the tvist.
  mutating func aterkallatITvist(_ i: Int, i context: inout Context) {
    var v = Int(akter[i].tvist)
    if v >= 0 {
      let t = tvister[v].tvist
      let sp = SPID(t.person, t.initierande, Int(tvister[v].sp))
      context.skicka(.sp(.samtyckesAterkallelse(sp, vidare: true)), till: .forvaltning(jag))
    }
    while v >= 0 {
      berattaForNivan(v, i: &context)
      tvister[v].namngesFor = []
      v = Int(tvister[v].nasta)
    }
  }

  /// Whoever has the matter before it names the person no more either: a later, narrower samtycke
  /// would not cover all who hear the answer (H-90).
  private func berattaForNivan(_ v: Int, i context: inout Context) {
    let t = tvister[v].tvist
    let niva = tvister[v].niva
    guard niva != .uppkommen else { return }
    let organ = niva == .medling ? Aktor.medlingskommission.id : team(v, niva, context)
    guard tvister[v].namnges(for: organ, context) else { return }
    let sp = SPID(t.person, t.initierande, Int(tvister[v].sp))
    context.skicka(.sp(.samtyckesAterkallelse(sp, vidare: true)), till: organ)
  }

  /// A team meets: the members' working time is taken.
  mutating func team(_ m: TeamMessage, i context: inout Context) {
    guard case .mote(let niva, _, _, _) = m else { return }
    let timmar = context.varld.scenario.tider[Steg.teammote.index].arbetstimmar
    if niva == .operativ {
      forste.boka(timmar: timmar, i: &context)
    } else if niva == .taktisk {
      chefer.boka(timmar: timmar, i: &context)
    }
  }
}

/// Picks one of several förvaltningar by a hash of the case, so that none is always first.
enum Losningsval {
  /// From whom ansvar is said to move or not: the holder of the beslut, without beslut the initierande
  /// (`ansvarFlyttas`, H-86).
  static func nuvarande(
    _ halvare: ForvaltningSet, _ t: TvistID, _ varld: Varld
  ) -> Forvaltning {
    utse(halvare, t, varld) ?? t.initierande
  }

  static func utse(_ mangd: ForvaltningSet, _ t: TvistID, _ varld: Varld) -> Forvaltning? {
    var bast: UInt64 = 0
    var vald: Forvaltning?
    for f in Forvaltning.allCases where mangd.contains(f) {
      let namn = UInt64(varld.dragnamn[f.index])
      let lott = varld.lott(
        .losning, t.person, fall: varld.fall(t.initierande, t.nummer),
        namn: UInt64(t.behov) << 8 | namn)
      if vald == nil || lott > bast {
        bast = lott
        vald = f
      }
    }
    return vald
  }
}
