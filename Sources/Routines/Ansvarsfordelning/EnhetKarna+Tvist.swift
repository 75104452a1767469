import Domain
import Kernel

/// A tvist begins and climbs: the parties' side and the lifting party's (§3.2).
extension EnhetKarna {
  mutating func tvist(_ m: TvistMessage, fran: ActorID, i context: inout Context) {
    switch m {
    case .oenighet(let t, let sp, let parter, let halvare, let namngesFor):
      oenighet(
        t, sp: sp, parter: parter, halvare: halvare, namngesFor: namngesFor, i: &context)
    case .arbetsledningsFraga(let t): arbetsledningFragas(t, i: &context)
    case .arbetsledningsSvar(let t, _): tillOperativt(t, i: &context)
    case .linjeLyft(let t, _, let parter, _, _, _):
      chefer.ta(
        Jobb(
          .lyftTaktisk, t.person, a: t.behov, b: t.nummer, arg: tvistarg(t, parter),
          sedan: context.nu), i: &context)
    case .teamSvar(let t, let niva, let lyckat, _):
      teamSvar(t, niva: niva, lyckat: lyckat, i: &context)
    case .utlatande(let t, let tasUpp, let forordad, _, _, _):
      utlatande(t, tasUpp: tasUpp, forordad: forordad, i: &context)
    case .tvistLost(let t, let sp, let utfall, let ansvarig):
      annanHarLost(t, sp: sp, utfall: utfall, ansvarig: ansvarig, i: &context)
    case .teamFraga, .teamAterkallad, .begaranOmMedling: break
    }
  }

  /// Packs what a task about a tvist needs beside its number.
  func tvistarg(_ t: TvistID, _ parter: ForvaltningSet) -> Int32 {
    Int32(t.initierande.rawValue) << 8 | Int32(parter.rawValue)
  }

  /// The tvist behind a finished task.
  func tvist(steg m: Tidsmarke) -> TvistID {
    TvistID(
      m.person, behov: m.b, nummer: m.c, initierande: Forvaltning(index: Int(m.d >> 8)))
  }

  /// Where the lifting party keeps the tvist.
  @inline(__always)
  func tvistfall(_ t: TvistID) -> (akt: Int, tvist: Int)? {
    guard let i = akt(t.person) else { return nil }
    var v = Int(akter[i].tvist)
    while v >= 0 {
      if tvister[v].tvist == t { return (i, v) }
      v = Int(tvister[v].nasta)
    }
    return nil
  }

  // MARK: beginning

  /// The parties do not agree who answers for a need.
  mutating func ansvarstvist(_ i: Int, _ f: Int, _ b: Int, i context: inout Context) {
    guard !fall[f].tvistiga.contains(b), harRum(i, i: &context) else { return }
    fall[f].tvistiga = fall[f].tvistiga.with(b)
    // One that the enhet's former SP left open goes on: it is about the same need (H-93).
    guard !akter[i].tvisterna(b).contains(jag) else { return }
    // What the others hold is as they told; the own beslut is as it is.
    var halvare = fall[f].halvarna(b).without(jag)
    if akter[i].beslut.contains(b) { halvare = halvare.with(jag) }
    uppkommen(i, f, behov: UInt8(b), halvare: halvare, i: &context)
  }

  /// The working together in an SP does not work (typ samarbete, H-93).
  mutating func samarbetstvist(_ i: Int, _ f: Int, i context: inout Context) {
    guard !fall[f].samarbetstvist, harRum(i, i: &context) else { return }
    fall[f].samarbetstvist = true
    uppkommen(i, f, behov: TvistID.samarbete, halvare: [], i: &context)
  }

  /// Whether another tvist of the person has a number left; where not, that it is not taken up is
  /// recorded.
  private func harRum(_ i: Int, i context: inout Context) -> Bool {
    if akter[i].antalTvister < .max { return true }
    context.notera(.missadGrans(.sp77, akter[i].person))
    return false
  }

  private mutating func uppkommen(
    _ i: Int, _ f: Int, behov: UInt8, halvare: ForvaltningSet, i context: inout Context
  ) {
    let sp = fall[f].sp
    akter[i].antalTvister &+= 1
    let t = TvistID(
      sp.person, behov: behov, nummer: akter[i].antalTvister, initierande: jag)
    let parter = fall[f].parter.with(jag)
    let utan = behov != TvistID.samarbete && halvare.isEmpty
    let ansvarD: ForvaltningSet =
      switch utan ? Int(context.spakar[.ansvarUtanBeslut]) : 0 {
      case 1: ForvaltningSet(jag)
      case 2: ForvaltningSet(forstKontaktad(sp.person))
      case 3: parter
      default: []
      }
    context.notera(
      .tvistUppkommen(t, sp: sp.nummer, parter: parter, halvare: halvare, ansvarD: ansvarD))
    for regel: RegelID in [.sp79, .sp80, .ans109] { context.tillampa(regel) }
    let namngesFor = fall[f].namngesITvist
    skicka(
      .tvist(
        .oenighet(
          t, sp: sp.nummer, parter: parter, halvare: halvare, namngesFor: namngesFor)),
      till: parter.without(jag), sp.person, i: &context)
    medITvist(
      i, t, sp: sp.nummer, parter: parter, halvare: halvare, namngesFor: namngesFor, i: &context)
  }

  private mutating func oenighet(
    _ t: TvistID, sp: UInt8, parter: ForvaltningSet, halvare: ForvaltningSet,
    namngesFor: ForvaltningSet, i context: inout Context
  ) {
    let i = oppnaAkt(t.person)
    // That the person is named says that there is samtycke, or a provision.
    let spid = SPID(t.person, t.initierande, Int(sp))
    if !namngesFor.isEmpty, let r = roll(i, spid) { larSamtycke(i, r, i: &context) }
    medITvist(
      i, t, sp: sp, parter: parter, halvare: halvare, namngesFor: namngesFor, i: &context)
    // Word of it was so slow that its object is gone (H-84, H-94).
    if t.galletAnsvar, postlada.harUpphort(BehovID(t.person, Int(t.behov))) {
      behovUpphorITvist(i, Int(t.behov), i: &context)
    }
    stangOmKlar(i, i: &context)
  }

  /// Every party knows that the need is disputed; the lifting one begins to lift.
  private mutating func medITvist(
    _ i: Int, _ t: TvistID, sp: UInt8, parter: ForvaltningSet, halvare: ForvaltningSet,
    namngesFor: ForvaltningSet, i context: inout Context
  ) {
    if t.galletAnsvar {
      let b = Int(t.behov)
      akter[i].satt(tvister: akter[i].tvisterna(b).with(t.initierande), for: b)
      brytMotTvisten(i, t, halvare, i: &context)
    }
    let lyfter = halvare.count == 1 ? halvare.first ?? t.initierande : t.initierande
    guard lyfter == jag else { return }
    let v = tvister.lagg(
      Tvistfall(
        tvist: t, sp: sp, parter: parter, halvare: halvare, namngesFor: namngesFor))
    tvister[v].nasta = akter[i].tvist
    akter[i].tvist = Int32(v)
    context.notera(.tvistNiva(t, .uppkommen))
    guard context.foljer(.sp77, t) else { return }
    if t.galletAnsvar, !context.spakar.avsteg.isEmpty,
      !context.foljer(.ans110, t)
    {
      begarMedling(i, v, i: &context)
      return
    }
    context.notera(.arbetsledningFragad(t))
    context.skicka(.tvist(.arbetsledningsFraga(t)), till: context.jag)
    sattNivagrans(v, i: &context)
  }

  /// Deliberate breaches of what protects the enskild while a tvist is open.
  private mutating func brytMotTvisten(
    _ i: Int, _ t: TvistID, _ halvare: ForvaltningSet, i context: inout Context
  ) {
    let b = Int(t.behov)
    let runda = jag.index
    context.tillampa(.ans111)
    let innehavare = halvare.first
    if innehavare != nil, innehavare != jag { context.tillampa(.ans27) }
    guard !context.spakar.avsteg.isEmpty else { return }
    if akter[i].levererar.contains(b), !context.foljer(.ans109, t, runda: runda) {
      akter[i].levererar = akter[i].levererar.without(b)
      context.notera(.insatsAvbrott(BehovID(t.person, b), jag, orsak: .organisatorisk))
    }
    if akter[i].levererar.contains(b), !context.foljer(.sp80, t, runda: runda) {
      akter[i].levererar = akter[i].levererar.without(b)
      context.notera(.insatsAvbrott(BehovID(t.person, b), jag, orsak: .organisatorisk))
    }
    if akter[i].beslut.contains(b), !context.foljer(.ans111, t, runda: runda) {
      avslutaBeslut(i, b, orsak: .organisatorisk, i: &context)
    }
    if let innehavare, innehavare != jag, !context.foljer(.ans27, t, runda: runda) {
      context.notera(
        .beslutUpphort(BehovID(t.person, b), innehavare, av: jag, orsak: .organisatorisk))
    }
  }

  // MARK: climbing

  private mutating func arbetsledningFragas(_ t: TvistID, i context: inout Context) {
    for regel: RegelID in [.ans69, .ans73] {
      guard context.foljer(regel, t) else { return }
    }
    context.tillampa(.ans70)
    forste.ta(
      Jobb(
        .arbetsledning, t.person, a: t.behov, b: t.nummer, arg: tvistarg(t, []),
        sedan: context.nu), i: &context)
  }

  mutating func arbetsledningKlar(_ i: Int, _ m: Tidsmarke, i context: inout Context) {
    let t = tvist(steg: m)
    guard tvistfall(t) != nil else { return }
    context.notera(.arbetsledningSvarad(t))
    context.notera(.tvistHandling(t, .uppkommen))
    context.skicka(.tvist(.arbetsledningsSvar(t, lyft: true)), till: context.jag)
  }

  private mutating func tillOperativt(_ t: TvistID, i context: inout Context) {
    guard let (_, v) = tvistfall(t), tvister[v].niva == .uppkommen else { return }
    sattNiva(v, .operativ, i: &context)
    laggPaDagordning(v, i: &context)
  }

  mutating func sattNiva(_ v: Int, _ niva: Niva, i context: inout Context) {
    tvister[v].niva = niva
    context.notera(.tvistNiva(tvister[v].tvist, niva))
    sattNivagrans(v, i: &context)
  }

  private func nyckel(_ slag: Tidsslag, _ t: TvistID) -> UInt64 {
    UInt64(slag.rawValue) << 56 | UInt64(t.behov) << 48 | UInt64(t.initierande.rawValue) << 40
      | UInt64(t.nummer) << 32 | UInt64(t.person.raw)
  }

  private mutating func sattNivagrans(_ v: Int, i context: inout Context) {
    let t = tvister[v].tvist
    let spak: Spak? =
      switch tvister[v].niva {
      case .uppkommen, .operativ: .nivagransOperativ
      case .taktisk: .nivagransTaktisk
      case .strategisk: .nivagransStrategisk
      case .medling: nil
      }
    guard let spak, context.spakar[spak].isFinite else {
      context.avbryt(nyckel(.nivagrans, t))
      return
    }
    context.satt(
      nyckel(.nivagrans, t),
      context.kalender.grans(vardagar: context.spakar[spak], fran: context.nu),
      Tidsmarke(
        .nivagrans, t.person, a: t.behov, b: t.nummer, c: tvister[v].niva.rawValue,
        d: Int32(t.initierande.rawValue)))
  }

  /// The team in whose agenda the matter belongs, in the initierande's stadsområde.
  func team(_ v: Int, _ niva: Niva, _ context: borrowing Context) -> ActorID {
    let omrade = tvister[v].tvist.person.omrade
    switch niva {
    case .taktisk: return Aktor.taktisktTeam(omrade).id
    case .strategisk, .medling: return Aktor.strategisktTeam(omrade).id
    default:
      if context.spakar[.teamTopologi] == 2 {
        return Aktor.operativtTeam(.sf(omrade), omrade).id
      }
      // An SF has a team only in its own stadsområde, but where there are 24.
      let egen = jag.arSF && context.spakar[.teamTopologi] == 0 ? plats.omrade : omrade
      return Aktor.operativtTeam(jag, egen).id
    }
  }

  /// Puts the matter on the level's agenda (M-031, M-030).
  mutating func laggPaDagordning(_ v: Int, i context: inout Context) {
    let t = tvister[v].tvist
    let niva = tvister[v].niva == .medling ? Niva.strategisk : tvister[v].niva
    let tillfalle = Int(niva.rawValue) | Int(tvister[v].misslyckade) << 3
    if niva > .operativ, !context.foljer(.sp78, t, runda: tillfalle) { return }
    var parter = tvister[v].parter
    if !context.foljer(.ans75, t, runda: Int(niva.rawValue)) {
      parter = ForvaltningSet(jag)
    }
    context.tillampa(.ans110)
    context.notera(.teamFragaInlagd(t, niva, parter: parter))
    let team = team(v, niva, context)
    context.skicka(
      .tvist(
        .teamFraga(
          t, niva: niva, parter: parter, fran: jag,
          identifierad: tvister[v].namnges(for: team, context),
          forsok: tvister[v].misslyckade)),
      till: team)
  }

  /// Takes the matter off the level's agenda, and out of the avdelningschef's queue where it may be
  /// on its way there.
  mutating func taAvDagordning(_ v: Int, i context: inout Context) {
    let niva = tvister[v].niva
    let message = Message.tvist(.teamAterkallad(tvister[v].tvist, niva: niva))
    if tvister[v].hosLedningen { context.skicka(message, till: .forvaltning(jag)) }
    tvister[v].hosLedningen = false
    guard niva != .uppkommen, niva != .medling else { return }
    context.skicka(message, till: team(v, niva, context))
  }

  /// The outcome of an attempt at a team's meeting.
  private mutating func teamSvar(
    _ t: TvistID, niva: Niva, lyckat: Bool, i context: inout Context
  ) {
    guard let (i, v) = tvistfall(t), tvister[v].niva == niva else { return }
    context.notera(.tvistHandling(t, niva))
    tvister[v].hosLedningen = false
    if lyckat {
      los(i, v, utfall: t.galletAnsvar ? .overenskommelse : .samarbetet, i: &context)
      return
    }
    tvister[v].misslyckade &+= 1
    guard !tvister[v].olost else { return }
    let runda = Int(tvister[v].misslyckade)
    if niva < .strategisk {
      let regel: RegelID = niva == .operativ ? .ans76 : .ans86
      if context.ja(Choice(.lyft, t, av: jag, runda: runda)) {
        context.tillampa(regel)
        context.tillampa(.ans68)
        lyft(i, v, i: &context)
      }
    } else if t.galletAnsvar,
      // A limit that passed before there was an attempt forces the request now (INV-S17).
      tvister[v].gransPasserad
        || context.ja(Choice(.medling, t, av: jag, runda: runda))
    {
      begarMedling(i, v, i: &context)
    }
  }

  /// Lifts the matter one level in the own line (M-029).
  private mutating func lyft(_ i: Int, _ v: Int, i context: inout Context) {
    let t = tvister[v].tvist
    let nasta: Niva = tvister[v].niva < .taktisk ? .taktisk : .strategisk
    taAvDagordning(v, i: &context)
    sattNiva(v, nasta, i: &context)
    context.notera(.tvistHandling(t, nasta))
    context.tillampa(nasta == .taktisk ? .ans79 : .ans89)
    tvister[v].hosLedningen = nasta == .strategisk
    let message = Message.tvist(
      .linjeLyft(
        t, till: nasta, parter: tvister[v].parter, halvare: tvister[v].halvare,
        identifierad: tvister[v].namnges(for: team(v, nasta, context), context),
        forsok: tvister[v].misslyckade))
    context.skicka(
      message, till: nasta == .taktisk ? context.jag : Aktor.forvaltning(jag).id)
  }

  /// The enhetschef has taken the matter up: it goes to the taktiskt team.
  mutating func lyftTillTaktisk(_ i: Int, _ m: Tidsmarke, i context: inout Context) {
    let t = tvist(steg: m)
    guard let (_, v) = tvistfall(t), tvister[v].niva == .taktisk else { return }
    context.notera(.tvistHandling(t, .taktisk))
    laggPaDagordning(v, i: &context)
  }

  /// The level's time limit, where one is set, forces the lift (H-24).
  mutating func nivagransNadd(_ m: Tidsmarke, i context: inout Context) {
    let t = TvistID(
      m.person, behov: m.a, nummer: m.b, initierande: Forvaltning(index: Int(m.d)))
    guard let (i, v) = tvistfall(t), tvister[v].niva.rawValue == m.c else { return }
    if tvister[v].niva == .uppkommen {
      tillOperativt(t, i: &context)
    } else if tvister[v].niva < .strategisk {
      lyft(i, v, i: &context)
    } else if t.galletAnsvar, !tvister[v].olost {
      // After an utlåtande that nobody followed a new request has a time of its own (H-27).
      if tvister[v].misslyckade > 0 {
        begarMedling(i, v, i: &context)
      } else {
        tvister[v].gransPasserad = true
      }
    }
  }
}
