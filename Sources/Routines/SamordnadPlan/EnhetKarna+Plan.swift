import Domain
import Kernel

/// The plan: written, approved by all, locked, saved and scanned (SP-34–37, 69–71; H-06, H-07).
extension EnhetKarna {
  func dokumenteraMall(_ m: Tidsmarke, i context: inout Context) {
    guard context.foljer(.sp62, sp(steg: m), runda: Int(m.d)) else { return }
    context.notera(.treserva(sp(steg: m), jag, .mall, version: 0))
  }

  /// The draft is written: sending it is the initierande's own approval.
  mutating func planSkriven(_ i: Int, _ f: Int, _ version: Int, i context: inout Context) {
    let t = fall[f].tillstand
    guard t >= .moteHallet, t < .avslutad, version == Int(fall[f].version) + 1,
      fall[f].farDela
    else { return }
    let sp = fall[f].sp
    fall[f].version = UInt16(truncatingIfNeeded: version)
    fall[f].godkant = ForvaltningSet(jag)
    fall[f].paminda = false
    if t != .utkast { byt(f, till: .utkast, i: &context) }
    if !context.foljer(.sp35, sp, runda: version) {
      uppratta(i, f, i: &context)
      return
    }
    byt(f, till: .forGodkannande, i: &context)
    skicka(
      .sp(.planUtkast(sp, version: fall[f].version, paminnelse: false)), till: fall[f].andra,
      sp.person, i: &context)
    sattGodkannandeGrans(f, varv: 1, i: &context)
    if fall[f].andra.isEmpty { uppratta(i, f, i: &context) }
  }

  private mutating func sattGodkannandeGrans(_ f: Int, varv: UInt8, i context: inout Context) {
    let sp = fall[f].sp
    context.satt(
      nyckel(.godkannandeGrans, sp),
      context.kalender.grans(
        vardagar: context.spakar[.godkannandeGrans], fran: context.nu),
      Tidsmarke(
        .godkannandeGrans, sp.person, a: sp.nummer, c: varv, d: Int32(fall[f].version)))
  }

  /// Somebody has not answered in time: one reminder, then silence counts as no (H-06).
  mutating func planObesvarad(_ m: Tidsmarke, i context: inout Context) {
    guard let (i, f) = fall(m), fall[f].tillstand == .forGodkannande,
      Int32(fall[f].version) == m.d
    else { return }
    let tysta = fall[f].parter.subtracting(fall[f].godkant)
    if m.c == 1 {
      skicka(
        .sp(.planUtkast(fall[f].sp, version: fall[f].version, paminnelse: true)), till: tysta,
        m.person, i: &context)
      sattGodkannandeGrans(f, varv: 2, i: &context)
    } else {
      nekad(i, f, ansvar: false, i: &context)
    }
  }

  /// The draft reaches a party (M-013).
  mutating func planUtkast(
    _ sp: SPID, version: UInt16, paminnelse: Bool, i context: inout Context
  ) {
    guard let i = akt(sp.person), let r = roll(i, sp) else { return }
    larSamtycke(i, r, i: &context)
    roller[r].version = version
    // Who has its answer under way has no other for the reminder.
    if paminnelse, roller[r].svaradVersion == version { return }
    let runda = Int(version)
    guard context.foljer(.sp69, sp, runda: runda << 3 | jag.index) else { return }
    let svar = context.valj(
      Choice(
        .godkannande, sp, av: jag, runda: runda | (paminnelse ? Choice.paminnelse : 0)))
    guard svar != 3 else { return }
    roller[r].svaradVersion = version
    let vardagar = context.tid(
      Choice(.godkannandetid, sp, av: jag, runda: runda),
      context.spakar.fordelning(.godkannandetid))
    context.satt(
      context.om(vardagar: max(0.001, vardagar)),
      Tidsmarke(
        .plansvarKlart, sp.person, a: sp.initierande.rawValue, b: sp.nummer, c: UInt8(svar),
        d: Int32(version), e: context.varld.postfel && paminnelse ? 1 : 0))
  }

  /// The party's answer is sent (M-014).
  mutating func svaraPlan(_ m: Tidsmarke, i context: inout Context) {
    let sp = sp(m)
    guard let i = akt(m.person), let r = roll(i, sp), Int32(roller[r].version) == m.d else {
      return
    }
    roller[r].svaradVersion = 0
    context.skicka(
      .sp(
        .planSvar(
          sp, version: UInt16(truncatingIfNeeded: m.d),
          svar: Plansvar(rawValue: m.c) ?? .godkand)),
      till: enhet(sp.initierande, sp.person), gang: Int(m.e))
  }

  /// A party's answer reaches the initierande.
  mutating func planSvar(
    _ sp: SPID, version: UInt16, svar: Plansvar, fran: ActorID, i context: inout Context
  ) {
    guard let i = akt(sp.person), let f = fall(i, nummer: sp.nummer),
      fall[f].tillstand == .forGodkannande, fall[f].version == version,
      let part = Aktor.namnd(fran)
    else {
      context.notera(.ovantat(sp.person, .planSvar))
      svaraOmSlut(sp, fran, i: &context)
      return
    }
    if svar == .godkand {
      fall[f].godkant = fall[f].godkant.with(part)
      if fall[f].parter.isSubset(of: fall[f].godkant) { uppratta(i, f, i: &context) }
    } else {
      nekad(i, f, ansvar: svar == .nejAnsvar, i: &context)
    }
  }

  /// A version is refused: a new one, and at the limit a tvist (H-06).
  private mutating func nekad(_ i: Int, _ f: Int, ansvar: Bool, i context: inout Context) {
    let sp = fall[f].sp
    context.avbryt(nyckel(.godkannandeGrans, sp))
    byt(f, till: .utkast, i: &context)
    fall[f].nekade &+= 1
    if Int(fall[f].nekade) >= Int(context.spakar[.maxOmgangar]) {
      fall[f].nekade = 0
      if ansvar, let b = omtvistatBehov(i, f) {
        ansvarstvist(i, f, b, i: &context)
      } else {
        samarbetstvist(i, f, i: &context)
      }
    }
    nyVersion(i, f, i: &context)
  }

  /// The need that a refusal on grounds of ansvar is about: a gränssnitt need, else the first.
  private func omtvistatBehov(_ i: Int, _ f: Int) -> Int? {
    let oppna = fall[f].behov.intersection(akter[i].kanda)
    for b in 0..<BehovID.hogst where oppna.contains(b) && akter[i].anspraken(b).count != 1 {
      return b
    }
    return oppna.isEmpty ? nil : oppna.rawValue.trailingZeroBitCount
  }

  /// A new plan version is to be written.
  mutating func nyVersion(_ i: Int, _ f: Int, i context: inout Context) {
    guard fall[f].version < SPFall.hogstVersion else {
      context.notera(.missadGrans(.sp35, fall[f].sp.person))
      return
    }
    arbeta(
      .plan, i, a: jag.rawValue, b: fall[f].sp.nummer, arg: Int32(fall[f].version) + 1,
      i: &context)
  }

  /// All have approved: the plan is upprättad (SP-35, 69).
  private mutating func uppratta(_ i: Int, _ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    context.avbryt(nyckel(.godkannandeGrans, sp))
    let alla = fall[f].parter.isSubset(of: fall[f].godkant)
    fall[f].galler = fall[f].version
    fall[f].nekade = 0
    fall[f].scannat = []
    context.notera(
      .planUpprattad(sp, version: fall[f].version, parter: fall[f].parter, allaGodkant: alla))
    byt(f, till: .upprattad, i: &context)
    arbeta(
      .skrivskydd, i, a: jag.rawValue, b: sp.nummer, arg: Int32(fall[f].version), i: &context)
    samfinansieraOmAvtalat(i, f, i: &context)
    if fall[f].version == 1, context.ja(Choice(.sip, sp, av: jag)) {
      context.tillampa(.ans66)
      context.notera(.sipForberedd(sp))
    }
    sattUppfoljning(f, i: &context)
    if fall[f].uppfoljningVantar {
      arbeta(
        .uppfoljning, i, a: jag.rawValue, b: sp.nummer, arg: Int32(fall[f].uppfoljning),
        i: &context)
    }
    kallaOmNyttBehov(i, f, i: &context)
  }

  /// Some SP include an överenskommelse of 50/50 between two (ANS-101, 102).
  private mutating func samfinansieraOmAvtalat(_ i: Int, _ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    guard fall[f].samfinansierad == 7,
      context.ja(Choice(.samfinansiering, sp, av: jag))
    else { return }
    for b in 0..<BehovID.hogst where fall[f].behov.contains(b) {
      guard let halvare = fall[f].halvarna(b).first,
        let med = fall[f].parter.without(halvare).first
      else { continue }
      context.tillampa(.ans22)
      fall[f].samfinansierad = UInt8(b)
      if halvare == jag {
        samfinansiera(sp, b, med: med, upprattad: context.nu, i: &context)
      } else {
        context.skicka(
          .ansvar(.samfinansiering(sp, behov: UInt8(b), med: med, upprattad: context.nu)),
          till: enhet(halvare, sp.person))
      }
      return
    }
  }

  /// The initierande locks and saves the version; then everybody scans it (H-07).
  mutating func skrivskydda(_ m: Tidsmarke, i context: inout Context) {
    let sp = sp(steg: m)
    let version = Int(m.d)
    let v = UInt16(truncatingIfNeeded: version)
    if context.foljer(.sp36, sp, runda: version) {
      context.notera(.treserva(sp, jag, .skrivskydd, version: v))
    } else {
      // What nobody has locked is changed where it lies.
      context.notera(.planAndrad(sp, version: v))
    }
    if context.foljer(.sp37, sp, runda: version) {
      context.notera(.treserva(sp, jag, .sparad, version: v))
    }
    guard let i = akt(sp.person) else { return scanna(m, i: &context) }
    if let f = fall(i, nummer: sp.nummer) {
      skicka(.sp(.planUpprattad(sp, version: v)), till: fall[f].andra, sp.person, i: &context)
    }
    arbeta(.scanning, i, a: jag.rawValue, b: sp.nummer, arg: Int32(version), i: &context)
  }

  /// The plan is in force: a party scans it into its own Treserva.
  mutating func planGaller(_ sp: SPID, version: UInt16, i context: inout Context) {
    guard let i = akt(sp.person), let r = roll(i, sp) else { return }
    roller[r].version = version
    guard !roller[r].stodNekad else {
      // Without an ärende of its own it has nowhere to scan to (H-88).
      context.skicka(
        .sp(.scannad(sp, version: version)), till: enhet(sp.initierande, sp.person))
      return
    }
    arbeta(
      .scanning, i, a: sp.initierande.rawValue, b: sp.nummer, arg: Int32(version), i: &context)
  }

  mutating func scanna(_ m: Tidsmarke, i context: inout Context) {
    let sp = sp(steg: m)
    let version = UInt16(truncatingIfNeeded: m.d)
    let runda = Int(m.d) << 3 | jag.index
    let gor =
      context.foljer(.sp70, sp, runda: runda)
      && (sp.initierande == jag || context.foljer(.sp71, sp, runda: runda))
    if gor { context.notera(.treserva(sp, jag, .scannad, version: version)) }
    if sp.initierande == jag {
      if gor, let i = akt(m.person), let f = fall(i, nummer: sp.nummer) {
        scannat(f, jag, version, i: &context)
      }
    } else if gor {
      context.skicka(
        .sp(.scannad(sp, version: version)), till: enhet(sp.initierande, sp.person))
    }
  }

  mutating func harScannat(
    _ sp: SPID, version: UInt16, fran: ActorID, i context: inout Context
  ) {
    guard let i = akt(sp.person), let f = fall(i, nummer: sp.nummer),
      let part = Aktor.namnd(fran)
    else { return }
    scannat(f, part, version, i: &context)
  }

  /// When all have scanned the plan it is registered, and in force in the same handler (SP-72).
  private mutating func scannat(
    _ f: Int, _ part: Forvaltning, _ version: UInt16, i context: inout Context
  ) {
    guard fall[f].version == version else { return }
    fall[f].scannat = fall[f].scannat.with(part)
    pagarOmAllaScannat(f, i: &context)
  }

  /// Registrerad, and in the same handler Pågår, when every party has scanned the plan in force.
  mutating func pagarOmAllaScannat(_ f: Int, i context: inout Context) {
    guard fall[f].tillstand == .upprattad, fall[f].parter.isSubset(of: fall[f].scannat) else {
      return
    }
    byt(f, till: .registrerad, i: &context)
    context.tillampa(.sp72)
    context.tillampa(.sp74)
    byt(f, till: .pagar, i: &context)
  }
}
