import Domain
import Kernel

/// Who answers: överenskommelser, decisions of others, hand-over (ANS-14, 111; H-86, H-98).
extension EnhetKarna {
  mutating func ansvar(_ m: AnsvarMessage, fran: ActorID, i context: inout Context) {
    switch m {
    case .overenskommelse(let sp, let behov, let ansvarig, _, let iTvist, _):
      let i = oppnaAkt(sp.person)
      anteckna(behov: Int(behov), i: sp, akt: i)
      taEmotAnsvar(i, sp, Int(behov), ansvarig: ansvarig, iTvist: iTvist, i: &context)
      stangOmKlar(i, i: &context)
    case .beslutUnderrattelse(let sp, let behov, let forvaltning, let bifall, let fran):
      annansBeslut(
        sp, Int(behov), av: forvaltning, bifall: bifall, fran: fran, i: &context)
    case .samfinansiering(let sp, let behov, let med, let upprattad):
      samfinansiera(sp, Int(behov), med: med, upprattad: upprattad, i: &context)
    case .maxtaxa(let person, let manad, let promille, let fran, let svar):
      maxtaxa(person, manad: manad, promille: promille, fran: fran, svar: svar, i: &context)
    case .insatsBeslut, .avvikelse: break
    }
  }

  /// An överenskommelse names who answers for a need.
  mutating func taEmotAnsvar(
    _ i: Int, _ sp: SPID, _ b: Int, ansvarig: Forvaltning, iTvist: Bool, i context: inout Context
  ) {
    if ansvarig == jag {
      blirAnsvarig(i, b, iTvist: iTvist, i: &context)
      return
    }
    akter[i].utpekad = akter[i].utpekad.without(b)
    if akter[i].beslut.contains(b) || akter[i].arenden.contains(b) {
      akter[i].overlamna(b, till: ansvarig)
      if context.spakar[.overlamningsordning] == 1 {
        lamnaOver(i, b, till: ansvarig, i: &context)
      }
    }
  }

  private mutating func blirAnsvarig(
    _ i: Int, _ b: Int, iTvist: Bool, i context: inout Context
  ) {
    let person = akter[i].person
    // Named before, and at work on it: the same goes on.
    let redan =
      akter[i].utpekad.contains(b)
      && (akter[i].arenden.contains(b) || akter[i].vantar.contains(b))
    akter[i].utpekad = akter[i].utpekad.with(b)
    akter[i].kanda = akter[i].kanda.with(b)
    akter[i].fransagda = akter[i].fransagda.without(b)
    akter[i].overlamnas = akter[i].overlamnas.without(b)
    guard !akter[i].beslut.contains(b), !redan else { return }
    if iTvist {
      if !akter[i].arenden.contains(b) {
        akter[i].arenden = akter[i].arenden.with(b)
        context.notera(.arendeOppnat(BehovID(person, b), jag))
      }
      // The new beslut is in force `överlämningstid` after the agreement (H-86).
      context.satt(
        context.om(dagar: max(0.0001, context.spakar[.overlamningstid])),
        Tidsmarke(.insatsBeslutEfterTvist, person, a: UInt8(b)))
      _ = stol(i, i: &context)
    } else if !akter[i].arenden.contains(b), !akter[i].vantar.contains(b) {
      fordela(i, behov: b, i: &context)
    }
  }

  /// The decision that follows a solved tvist; or the old one ends as the new is in force.
  mutating func beslutaEfterTvist(_ m: Tidsmarke, i context: inout Context) {
    guard let i = akt(m.person) else { return }
    let b = Int(m.a)
    if m.c == 1 {
      lamnaOver(i, b, till: Forvaltning(index: Int(m.d)), i: &context)
      stangOmKlar(i, i: &context)
      return
    }
    guard akter[i].utpekad.contains(b), akter[i].kanda.contains(b),
      !akter[i].beslut.contains(b)
    else { return }
    fattaBeslut(i, b, genast: true, i: &context)
  }

  /// Another party has decided: the initierande notes it, a former holder ends its own (H-86).
  private mutating func annansBeslut(
    _ sp: SPID, _ b: Int, av forvaltning: Forvaltning, bifall: Bool, fran: Moment,
    i context: inout Context
  ) {
    guard let i = akt(sp.person) else { return }
    if let f = fall(i, nummer: sp.nummer), sp.initierande == jag {
      if bifall {
        fall[f].satt(halvare: fall[f].halvarna(b).with(forvaltning), for: b)
        berattaForGamla(i, f, b, av: forvaltning, fran: fran, i: &context)
      } else {
        avslagISP(i, f, b, av: forvaltning, i: &context)
      }
    }
    guard bifall, akter[i].overlamnas(b, till: forvaltning) else { return }
    if fran <= context.nu {
      lamnaOver(i, b, till: forvaltning, i: &context)
      stangOmKlar(i, i: &context)
    } else {
      context.satt(
        fran,
        Tidsmarke(
          .insatsBeslutEfterTvist, sp.person, a: UInt8(b), c: 1, d: Int32(forvaltning.rawValue)))
    }
  }

  /// The initierande passes a beslut on to the former holders, which it alone may know.
  private mutating func berattaForGamla(
    _ i: Int, _ f: Int, _ b: Int, av forvaltning: Forvaltning, fran: Moment,
    i context: inout Context
  ) {
    let gamla = fall[f].halvarna(b).without(forvaltning).without(jag)
    guard !gamla.isEmpty, fall[f].farDela else { return }
    let sp = fall[f].sp
    skicka(
      .ansvar(
        .beslutUnderrattelse(
          sp, behov: UInt8(b), forvaltning: forvaltning, bifall: true, fran: fran)),
      till: gamla, sp.person, i: &context)
    // With the one agreed on in their place they end theirs.
    if fall[f].ansvarig(for: b) == forvaltning {
      fall[f].satt(halvare: ForvaltningSet(forvaltning), for: b)
    }
  }

  /// A samtycke is there again: the initierande tells what was decided while nobody might be told.
  mutating func berattaBeslut(_ i: Int, _ f: Int, i context: inout Context) {
    guard fall[f].farDela else { return }
    let sp = fall[f].sp
    for b in 0..<BehovID.hogst where fall[f].behov.contains(b) && akter[i].kanda.contains(b) {
      guard let ansvarig = fall[f].ansvarig(for: b) else { continue }
      if ansvarig != jag {
        guard fall[f].halvarna(b).contains(ansvarig) else { continue }
        berattaForGamla(i, f, b, av: ansvarig, fran: context.nu, i: &context)
      } else if akter[i].beslut.contains(b) {
        skicka(
          .ansvar(
            .beslutUnderrattelse(
              sp, behov: UInt8(b), forvaltning: jag, bifall: true, fran: context.nu)),
          till: fall[f].andra, sp.person, i: &context)
      }
    }
  }

  /// The same of a party, to the initierande: a beslut, or that it has refused what it was named
  /// for (H-98).
  mutating func berattaBeslut(_ i: Int, iRoll r: Int, i context: inout Context) {
    let sp = roller[r].sp
    for b in 0..<BehovID.hogst where roller[r].behov.contains(b) && akter[i].kanda.contains(b) {
      let bifall = akter[i].beslut.contains(b)
      guard bifall || avslaget(i, b) else { continue }
      context.skicka(
        .ansvar(
          .beslutUnderrattelse(
            sp, behov: UInt8(b), forvaltning: jag, bifall: bifall, fran: context.nu)),
        till: enhet(sp.initierande, sp.person))
    }
  }

  /// Whether the förvaltning has decided about the need, and is not at work on it: it has refused.
  private func avslaget(_ i: Int, _ b: Int) -> Bool {
    akter[i].antalBeslut >> (8 * UInt32(b)) & 0xFF > 0
      && !akter[i].beslut.contains(b) && !akter[i].arenden.contains(b)
      && !akter[i].vantar.contains(b) && !akter[i].utpekad.contains(b)
  }

  /// An agreement tells a party that the SP is about a need, where the kallelse did not yet (H-87).
  mutating func anteckna(behov b: Int, i sp: SPID, akt i: Int) {
    if let r = roll(i, sp) { roller[r].behov = roller[r].behov.with(b) }
  }

  /// The other's beslut is in force: the own one ends, but not while a new tvist locks it (ANS-111).
  /// A later agreement may have named somebody else meanwhile.
  private mutating func lamnaOver(
    _ i: Int, _ b: Int, till forvaltning: Forvaltning, i context: inout Context
  ) {
    guard akter[i].overlamnas(b, till: forvaltning) else { return }
    if akter[i].tvistigt(b) {
      context.satt(
        context.om(dagar: 1),
        Tidsmarke(
          .insatsBeslutEfterTvist, akter[i].person, a: UInt8(b), c: 1,
          d: Int32(forvaltning.rawValue)))
      return
    }
    avslutaBeslut(i, b, orsak: .beslut, i: &context)
  }

  /// The agreed förvaltning has refused: the agreement lapses, a new tvist begins (H-98).
  mutating func avslagISP(
    _ i: Int, _ f: Int, _ b: Int, av forvaltning: Forvaltning, i context: inout Context
  ) {
    guard fall[f].ansvarig(for: b) == forvaltning, akter[i].kanda.contains(b) else { return }
    // A new samtycke may have left nobody to disagree with: the next meeting settles it.
    guard !fall[f].andra.isEmpty else {
      fall[f].slapp(ansvarigFor: b)
      return
    }
    ansvarstvist(i, f, b, i: &context)
  }
}
