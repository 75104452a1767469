import Domain
import Kernel

/// Follow-up (SP-73, ANS-107), withdrawal (SP-43) and the end (SP-74–76).
extension EnhetKarna {
  /// Sets the next follow-up of a plan in force.
  mutating func sattUppfoljning(_ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    fall[f].uppfoljning &+= 1
    let due = context.om(dagar: context.spakar[.spUppfoljning])
    guard due < context.varld.slut else { return }
    context.satt(
      nyckel(.uppfoljning, sp), due,
      Tidsmarke(.uppfoljning, sp.person, a: sp.nummer, d: Int32(fall[f].uppfoljning)))
  }

  /// A follow-up is due.
  mutating func uppfoljningDags(_ m: Tidsmarke, i context: inout Context) {
    guard let (i, f) = fall(m), Int32(fall[f].uppfoljning) == m.d, fall[f].galler > 0 else {
      return
    }
    let t = fall[f].tillstand
    guard t == .upprattad || t == .registrerad || t == .pagar else {
      sattUppfoljning(f, i: &context)
      return
    }
    sattUppfoljning(f, i: &context)
    let sp = fall[f].sp
    context.notera(.uppfoljningsBehov(sp))
    guard context.foljer(.sp73, sp, runda: Int(m.d)) else { return }
    if !context.foljer(.ans107, sp, runda: Int(m.d)) { return }
    arbeta(.uppfoljning, i, a: jag.rawValue, b: sp.nummer, arg: m.d, i: &context)
  }

  /// The parties are asked where they answer and deliver (M-020).
  mutating func foljUpp(_ i: Int, _ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    let t = fall[f].tillstand
    guard fall[f].farDela else { return }
    guard t == .upprattad || t == .registrerad || t == .pagar else {
      fall[f].uppfoljningVantar = true
      return
    }
    fall[f].uppfoljningVantar = false
    fall[f].uppfoljt = []
    fall[f].uppfoljningPagar = true
    fall[f].ansvarDar = egetAnsvar(i)
    fall[f].levererasDar = egnaUtanBrist(i)
    if fall[f].andra.isEmpty {
      uppfoljtAvAlla(i, f, i: &context)
      return
    }
    skicka(
      .sp(
        .uppfoljning(
          sp, runda: fall[f].uppfoljning, svar: false, ansvar: fall[f].ansvarDar,
          levererar: fall[f].levererasDar)),
      till: fall[f].andra, sp.person, i: &context)
  }

  /// Needs for which this förvaltning answers now: decided, at work on, or agreed on.
  private func egetAnsvar(_ i: Int) -> BehovSet {
    akter[i].beslut.union(akter[i].arenden.subtracting(akter[i].fransagda))
      .union(akter[i].utpekad)
  }

  /// Needs that no undelivered beslut of this förvaltning hangs over.
  private func egnaUtanBrist(_ i: Int) -> BehovSet {
    let brist = akter[i].beslut.union(akter[i].utpekad).subtracting(akter[i].levererar)
    return BehovSet(rawValue: 15).subtracting(brist)
  }

  /// The question reaches a party, or an answer the initierande.
  mutating func uppfoljning(
    _ sp: SPID, runda: UInt16, svar: Bool, ansvar: BehovSet, levererar: BehovSet, fran: ActorID,
    i context: inout Context
  ) {
    guard let i = akt(sp.person) else { return }
    if !svar {
      guard let r = roll(i, sp) else { return }
      larSamtycke(i, r, i: &context)
      arbeta(
        .uppfoljningssvar, i, a: sp.initierande.rawValue, b: sp.nummer, arg: Int32(runda),
        i: &context)
      return
    }
    guard let f = fall(i, nummer: sp.nummer), fall[f].uppfoljningPagar,
      fall[f].uppfoljning == runda, let part = Aktor.namnd(fran)
    else { return }
    fall[f].uppfoljt = fall[f].uppfoljt.with(part)
    fall[f].ansvarDar = fall[f].ansvarDar.union(ansvar)
    fall[f].levererasDar = fall[f].levererasDar.intersection(levererar)
    if fall[f].andra.isSubset(of: fall[f].uppfoljt) { uppfoljtAvAlla(i, f, i: &context) }
  }

  mutating func svaraUppfoljning(_ i: Int, _ m: Tidsmarke, i context: inout Context) {
    let sp = sp(steg: m)
    guard let r = roll(i, sp), roller[r].samtycke else { return }
    context.skicka(
      .sp(
        .uppfoljning(
          sp, runda: UInt16(truncatingIfNeeded: m.d), svar: true, ansvar: egetAnsvar(i),
          levererar: egnaUtanBrist(i))),
      till: enhet(sp.initierande, sp.person))
  }

  /// Everybody has answered: a long-term solution, a change, or on as before (H-94).
  private mutating func uppfoljtAvAlla(_ i: Int, _ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    fall[f].uppfoljningPagar = false
    // Answers that come after a withdrawal lead to nothing; where a new version is being made, the
    // follow-up is done anew when it is upprättad.
    let t = fall[f].tillstand
    guard fall[f].farDela else { return }
    guard t == .upprattad || t == .registrerad || t == .pagar else {
      fall[f].uppfoljningVantar = true
      return
    }
    fall[f].uppfoljda &+= 1
    let runda = Int(fall[f].uppfoljda)
    var andring = context.ja(Choice(.andring, sp, av: jag, runda: runda))
    var nya: BehovSet = []
    for b in 0..<BehovID.hogst where akter[i].osedda.contains(b) {
      let val = Choice(.upptackt, sp, av: jag, behov: UInt8(b), runda: runda)
      if context.ja(val) { nya = nya.with(b) }
    }
    if !nya.isEmpty {
      akter[i].osedda = akter[i].osedda.subtracting(nya)
      klassaAnyo(i, &nya, i: &context)
    }
    if !nya.isEmpty {
      taUpp(i, f, nya, i: &context)
      andring = true
    }
    if taUppObesvarade(i, f, i: &context) { andring = true }
    context.notera(.uppfoljd(sp, andring: andring))
    context.tillampa(.sp74)
    if !context.spakar.avsteg.isEmpty, !context.foljer(.sp74, sp, runda: runda) {
      fall[f].grund = .fortida
      arbeta(.avslut, i, a: jag.rawValue, b: sp.nummer, i: &context)
      return
    }
    let oppna = fall[f].behov.intersection(akter[i].kanda)
    if andring {
      // The plan in force stands until the new version is upprättad; the next state is Kallad.
      sokKontakt(i, f, i: &context)
    } else if oppna.isSubset(of: fall[f].ansvarDar), oppna.isSubset(of: fall[f].levererasDar),
      fall[f].tvistiga.isEmpty, !fall[f].samarbetstvist
    {
      context.notera(.langsiktigLosning(sp))
      fall[f].grund = .langsiktigLosning
      arbeta(.avslut, i, a: jag.rawValue, b: sp.nummer, i: &context)
    }
  }

  /// Open needs that nobody answers for: about what another has refused a tvist begins (H-98), of
  /// the rest a new meeting is to agree. Returns whether one is needed.
  private mutating func taUppObesvarade(_ i: Int, _ f: Int, i context: inout Context) -> Bool {
    let oppna = fall[f].behov.intersection(akter[i].kanda)
    let kanKallas = fall[f].berorda.intersection(fall[f].omfattning).with(jag)
    var mote = false
    for b in 0..<BehovID.hogst
    where oppna.subtracting(fall[f].ansvarDar).subtracting(fall[f].tvistiga).contains(b) {
      if let ansvarig = fall[f].ansvarig(for: b) {
        // Whoever is no party any more was not asked.
        if fall[f].parter.contains(ansvarig) {
          avslagISP(i, f, b, av: ansvarig, i: &context)
        }
      } else if akter[i].anspraken(b).isEmpty || !akter[i].anspraken(b).isDisjoint(with: kanKallas)
      {
        mote = true
      }
    }
    return mote
  }

  // MARK: withdrawal

  /// The enskild has withdrawn (M-003), or another party tells that it happened.
  mutating func aterkallat(_ sp: SPID, vidare: Bool, i context: inout Context) {
    guard let i = akt(sp.person) else { return }
    if vidare {
      guard let r = roll(i, sp) else { return }
      context.notera(
        .samtycke(sp, utfall: .aterkallat, omfattning: [], stodkontakt: false, kandI: jag))
      roller[r].samtycke = false
      roller[r].aterkallad = true
      aterkallatITvist(i, i: &context)
      sattStodkontaktSlut(i, i: &context)
      return
    }
    guard let f = fall(i, nummer: sp.nummer), fall[f].samtycke else { return }
    context.notera(
      .samtycke(sp, utfall: .aterkallat, omfattning: [], stodkontakt: false, kandI: jag))
    arbeta(
      .registreraSamtycke, i, a: jag.rawValue, b: sp.nummer, arg: Int32(fall[f].runda) + 64,
      i: &context)
    guard context.foljer(.sp43, sp, runda: Int(fall[f].runda)) else {
      fall[f].ignoreradAterkallelse = true
      return
    }
    fall[f].samtycke = false
    fall[f].uppfoljningPagar = false
    fall[f].lamnat = fall[f].tillstand
    slutaSoka(f, i: &context)
    context.avbryt(nyckel(.godkannandeGrans, sp))
    context.avbryt(nyckel(.motetSlut, sp))
    ejRapporteraFranvaro(f, i: &context)
    byt(f, till: .samtyckeSaknas, i: &context)
    aterkallatITvist(i, i: &context)
    context.satt(
      nyckel(.aterkallelseVidare, sp),
      context.om(vardagar: max(0.001, context.spakar[.aterkallelseVidareTid])),
      Tidsmarke(.aterkallelseVidare, sp.person, a: sp.nummer))
    sattStodkontaktSlut(i, i: &context)
    utanSamtycke(i, f, i: &context)
  }

  /// The stödkontakt outlives a withdrawal by `stödkontaktSlutTid` (H-09).
  private func sattStodkontaktSlut(_ i: Int, i context: inout Context) {
    guard akter[i].stodarende else { return }
    context.satt(
      context.om(vardagar: max(0.001, context.spakar[.stodkontaktSlutTid])),
      Tidsmarke(.stodkontaktSlut, akter[i].person))
  }

  /// The other parties are told, with the SP's id only (H-90).
  mutating func forVidareAterkallelse(_ m: Tidsmarke, i context: inout Context) {
    guard let (_, f) = fall(m), fall[f].kallelse > 0 else { return }
    skicka(
      .sp(.samtyckesAterkallelse(fall[f].sp, vidare: true)), till: fall[f].andra, m.person,
      gang: Int(fall[f].runda), i: &context)
  }

  // MARK: the end

  /// A need of the SP is no more; with the last one the SP ends (H-94).
  mutating func behovUpphorISP(_ i: Int, _ b: Int, i context: inout Context) {
    let f = Int(akter[i].fall)
    guard f >= 0, fall[f].behov.contains(b) else { return }
    guard fall[f].behov.intersection(akter[i].kanda).isEmpty else { return }
    fall[f].grund = .behovenUpphort
    arbeta(.avslut, i, a: jag.rawValue, b: fall[f].sp.nummer, i: &context)
  }

  /// The SP is closed and the parties told, with samtycke in force (M-021).
  mutating func avsluta(_ i: Int, _ f: Int, i context: inout Context) {
    if fall[f].grund == .samtyckeUteblev, fall[f].samtycke { return }
    let sp = fall[f].sp
    if fall[f].farDela, fall[f].kallelse > 0 {
      skicka(
        .sp(.avslut(sp, grund: fall[f].grund)), till: fall[f].andra, sp.person, i: &context)
    } else if fall[f].kallelse > 0 {
      // Without samtycke no identified word: the parties learn from the SP's id alone.
      skicka(.sp(.stangd(sp)), till: fall[f].andra, sp.person, i: &context)
    }
    context.tillampa(.sp76)
    slutfor(i, f, i: &context)
  }

  /// Ends the main case here.
  mutating func slutfor(_ i: Int, _ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    slutaSoka(f, i: &context)
    for n: Tidsslag in [.svarsgransSamtycke, .motetSlut, .godkannandeGrans, .uppfoljning] {
      context.avbryt(nyckel(n, sp))
    }
    ejRapporteraFranvaro(f, i: &context)
    context.notera(.spSlut(sp, grund: fall[f].grund))
    byt(f, till: .avslutad, i: &context)
    // The needs of a merged SP live on in the other one, which takes them over (H-01, H-87).
    if context.spakar[.ansvarUtanBeslut] != 0, fall[f].grund != .sammanslagen {
      for b in 0..<BehovID.hogst where fall[f].behov.contains(b) {
        context.notera(.ansvarUtanBeslut(BehovID(sp.person, b), []))
      }
    }
    spSlutITvist(i, f, i: &context)
    samfinansieringSlut(i, sp, fran: context.nu, i: &context)
    let grund = fall[f].grund
    akter[i].fall = -1
    fall.tom(f)
    if grund != .sammanslagen {
      arbeta(.avslutDokumentera, i, a: jag.rawValue, b: sp.nummer, i: &context)
    }
    stangStodarendeOmDet(i, sp, i: &context)
  }

  /// The end reaches a party.
  mutating func spAvslutat(_ sp: SPID, i context: inout Context) {
    guard let i = akt(sp.person), roll(i, sp) != nil else { return }
    slappRoll(i, sp)
    // The sharing ended when the SP did, not when the news came (H-30).
    samfinansieringSlut(i, sp, fran: context.skrivet, i: &context)
    arbeta(.avslutDokumentera, i, a: sp.initierande.rawValue, b: sp.nummer, i: &context)
    stangStodarendeOmDet(i, sp, i: &context)
  }

  /// Stödkontakt ends with the SP, unless another SP needs it or SP-76 is broken.
  private mutating func stangStodarendeOmDet(_ i: Int, _ sp: SPID, i context: inout Context) {
    guard akter[i].stodarende, akter[i].part < 0, akter[i].fall < 0 else { return }
    guard context.foljer(.sp76, sp, runda: jag.index) else { return }
    stangStodarende(i, i: &context)
  }

  /// The end is documented in the ärende (SP-75).
  func dokumenteraAvslut(_ m: Tidsmarke, i context: inout Context) {
    guard context.foljer(.sp75, sp(steg: m), runda: jag.index) else { return }
    context.notera(.treserva(sp(steg: m), jag, .avslut, version: 0))
  }
}
