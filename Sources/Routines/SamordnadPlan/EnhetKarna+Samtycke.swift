import Domain
import Kernel

/// From a seen need to an answered samtycke question (SP-21–30, 39–51).
extension EnhetKarna {
  /// Needs of other förvaltningar are seen: an SP case begins (SP-28), or grows.
  mutating func identifieraSP(_ i: Int, _ sedda: BehovSet, i context: inout Context) {
    let person = akter[i].person
    let gammal = Int(akter[i].fall)
    if gammal >= 0 {
      utokaSP(i, gammal, sedda, i: &context)
      return
    }
    guard akter[i].antalSP < .max else {
      context.notera(.missadGrans(.sp28, person))
      return
    }
    akter[i].antalSP += 1
    let sp = SPID(person, jag, Int(akter[i].antalSP))
    let f = fall.lagg(
      SPFall(sp: sp, behov: sedda, berorda: berorda(i, sedda)))
    akter[i].fall = Int32(f)
    context.notera(.samordningsBehovIdentifierat(sp, behov: sedda))
    context.notera(.spTillstand(sp, fran: .identifierad, till: .identifierad, version: 0))
    ansvarUtanBeslut(f, i: &context)
    // What this förvaltning can begin itself it does not wait for the SP with.
    fall[f].agerar = agerar(i, f, i: &context)
    if fall[f].agerar { borjaFraga(i, f, i: &context) }
    sattArendeUppfoljning(i, i: &context)
  }

  /// A need more in an SP that is under way: it is on the next kallelse.
  mutating func utokaSP(
    _ i: Int, _ f: Int, _ sedda: BehovSet, i context: inout Context
  ) {
    taUpp(i, f, sedda, i: &context)
    let t = fall[f].tillstand
    if t == .upprattad || t == .registrerad || t == .pagar { sokKontakt(i, f, i: &context) }
  }

  /// The SP is about these needs too.
  mutating func taUpp(_ i: Int, _ f: Int, _ behov: BehovSet, i context: inout Context) {
    fall[f].behov = fall[f].behov.union(behov)
    fall[f].berorda = fall[f].berorda.union(berorda(i, behov))
    ansvarUtanBeslut(f, i: &context)
  }

  /// A need that came up after the meeting is called about when the plan is upprättad.
  mutating func kallaOmNyttBehov(_ i: Int, _ f: Int, i context: inout Context) {
    let nya = fall[f].behov.intersection(akter[i].kanda).subtracting(fall[f].motesbehov)
    if !nya.isEmpty { sokKontakt(i, f, i: &context) }
  }

  /// Who is concerned by the needs: those who claim them, and where nobody or only this
  /// förvaltning does, the one that the need's kind points to.
  func berorda(_ i: Int, _ behov: BehovSet) -> ForvaltningSet {
    let omrade = akter[i].person.omrade
    var ut: ForvaltningSet = []
    for b in 0..<BehovID.hogst where behov.contains(b) {
      let ansprak = akter[i].anspraken(b)
      ut.formUnion(ansprak)
      if ansprak.without(jag).isEmpty { ut = ut.with(EnhetKarna.granne(jag, omrade)) }
    }
    return ut.without(jag)
  }

  /// The förvaltning next to this one in the gränssnitt: SF's is FFS, the others' is SF.
  static func granne(_ forvaltning: Forvaltning, _ omrade: Stadsomrade) -> Forvaltning {
    forvaltning.arSF ? .ffs : .sf(omrade)
  }

  /// The lever of H-01: who bears the ansvar of the SP's needs until somebody has decided.
  private mutating func ansvarUtanBeslut(_ f: Int, i context: inout Context) {
    let mangd: ForvaltningSet
    switch Int(context.spakar[.ansvarUtanBeslut]) {
    case 1: mangd = ForvaltningSet(jag)
    case 2: mangd = ForvaltningSet(forstKontaktad(fall[f].sp.person))
    case 3: mangd = fall[f].berorda.with(jag)
    default: return
    }
    for b in 0..<BehovID.hogst where fall[f].behov.contains(b) {
      context.notera(.ansvarUtanBeslut(BehovID(fall[f].sp.person, b), mangd))
    }
  }

  /// Whom the person turned to first, as far as is known here.
  func forstKontaktad(_ person: PersonID) -> Forvaltning {
    guard let i = akt(person), akter[i].forstHos < 6 else { return jag }
    return Forvaltning(index: Int(akter[i].forstHos))
  }

  /// Whether the discoverer acts: `initieringsgrad`, and the duties that begin an SP.
  private mutating func agerar(_ i: Int, _ f: Int, i context: inout Context) -> Bool {
    let sp = fall[f].sp
    var alla = true
    if fall[f].berorda.count > 0, !context.foljer(.sp21, sp) { alla = false }
    for regel: RegelID in [.sp28, .sp29] {
      if !context.foljer(regel, sp) { alla = false }
    }
    if akter[i].harArende || !akter[i].vantar.isEmpty, !context.foljer(.ans60, sp) {
      alla = false
    }
    if let regel = hemloshetsregel(i, f), !context.foljer(regel, sp) { alla = false }
    context.tillampa(.ans61)
    guard alla else { return false }
    return context.ja(Choice(.initiering, sp, av: jag))
  }

  /// The rule by which a homeless person's other needs call others to an SP (ANS-42, 51, 59).
  private func hemloshetsregel(_ i: Int, _ f: Int) -> RegelID? {
    let sokande = akter[i].sokande
    var hemlos = false
    for b in 0..<Int(sokande.antal) {
      let slag = sokande.slag(b)
      if slag == .hemloshet || slag == .avhysning { hemlos = true }
    }
    guard hemlos else { return nil }
    let sf = ForvaltningSet(.sf(fall[f].sp.person.omrade))
    switch jag {
    case .ffs: return fall[f].berorda.isDisjoint(with: sf) ? nil : .ans42
    case .avo: return fall[f].berorda.isDisjoint(with: sf) ? nil : .ans59
    default: return fall[f].berorda.isDisjoint(with: [.ffs, .avo]) ? nil : .ans51
    }
  }

  /// Begins the work towards the samtycke question.
  mutating func borjaFraga(_ i: Int, _ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    guard context.foljer(.sp30, sp, runda: Int(fall[f].runda)) else { return }
    if fall[f].runda == 0, !context.foljer(.sp40, sp) {
      // Called before there is a samtycke: personuppgifter cross without cover.
      fall[f].omfattning = fall[f].berorda
      fall[f].stodsamtycke = true
      byt(f, till: .samtyckeFinns, i: &context)
      sokKontakt(i, f, i: &context)
      return
    }
    arbeta(.fragaSamtycke, i, a: jag.rawValue, b: sp.nummer, arg: Int32(fall[f].runda), i: &context)
  }

  /// Asks the enskild (M-001).
  mutating func begarSamtycke(_ i: Int, _ f: Int, i context: inout Context) {
    let tillstand = fall[f].tillstand
    guard tillstand == .identifierad || tillstand == .samtyckeSaknas else { return }
    let sp = fall[f].sp
    context.tillampa(.sp41)
    let forklarad = context.foljer(.sp43, sp, runda: Int(fall[f].runda) | 64)
    context.notera(.samtyckeBegart(sp, runda: fall[f].runda))
    byt(f, till: .samtyckeInhamtas, i: &context)
    context.skicka(
      .sp(
        .samtyckesBegaran(
          sp, mottagare: fall[f].berorda, runda: fall[f].runda,
          stodkontakt: context.spakar[.stodkontaktSamtycke] == 0,
          aterkallelseForklarad: forklarad)),
      till: .omvarld(sp.person.omrade))
    context.satt(
      nyckel(.svarsgransSamtycke, sp),
      context.kalender.grans(
        vardagar: context.spakar[.samtyckesSvarsgrans], fran: context.nu),
      Tidsmarke(.svarsgransSamtycke, sp.person, a: sp.nummer, b: fall[f].runda))
  }

  /// A name for a timer of an SP.
  func nyckel(_ slag: Tidsslag, _ sp: SPID, _ del: UInt8 = 0) -> UInt64 {
    UInt64(slag.rawValue) << 56 | UInt64(del) << 48 | UInt64(sp.initierande.rawValue) << 40
      | UInt64(sp.nummer) << 32 | UInt64(sp.person.raw)
  }

  /// The enskild answers (M-002).
  mutating func samtyckesSvar(
    _ sp: SPID, runda: UInt8, ja: Bool, omfattning: ForvaltningSet, stodkontakt: Bool,
    i context: inout Context
  ) {
    guard let i = akt(sp.person) else { return }
    if runda >= OmvarldKarna.stodfraga {
      stodsvar(i, sp, ja: stodkontakt, i: &context)
      return
    }
    guard let f = fall(i, nummer: sp.nummer),
      fall[f].tillstand == .samtyckeInhamtas || fall[f].tillstand == .samtyckeSaknas
    else {
      context.notera(.ovantat(sp.person, .samtyckesSvar))
      return
    }
    guard context.foljer(.sp41, sp, runda: Int(runda) | 64) else { return }
    context.avbryt(nyckel(.svarsgransSamtycke, sp))
    let galler = ja && !omfattning.isDisjoint(with: fall[f].berorda)
    context.notera(
      .samtycke(
        sp, utfall: galler ? .givet : .nekat, omfattning: omfattning, stodkontakt: stodkontakt,
        kandI: jag))
    context.tillampa(.ans63)
    context.tillampa(.ans106)
    arbeta(
      .registreraSamtycke, i, a: jag.rawValue, b: sp.nummer, arg: Int32(runda), i: &context)
    if galler {
      fall[f].samtycke = true
      fall[f].omfattning = omfattning
      fall[f].stodsamtycke = stodkontakt
      aterupptaEllerKalla(i, f, i: &context)
    } else {
      if fall[f].tillstand != .samtyckeSaknas { byt(f, till: .samtyckeSaknas, i: &context) }
      utanSamtycke(i, f, i: &context)
    }
  }

  /// Samtycke is there: on to the kallelse, or back to the state that a withdrawal left (H-90).
  private mutating func aterupptaEllerKalla(_ i: Int, _ f: Int, i context: inout Context) {
    slappUtanSamtycke(f, i: &context)
    // A withdrawal that is not passed on yet is no longer true.
    context.avbryt(nyckel(.aterkallelseVidare, fall[f].sp))
    switch fall[f].andra.isEmpty ? .identifierad : fall[f].lamnat {
    case .moteHallet:
      byt(f, till: .moteHallet, i: &context)
      arbeta(
        .plan, i, a: jag.rawValue, b: fall[f].sp.nummer, arg: Int32(fall[f].version) + 1,
        i: &context)
    case .utkast, .forGodkannande:
      byt(f, till: .utkast, i: &context)
      arbeta(
        .plan, i, a: jag.rawValue, b: fall[f].sp.nummer, arg: Int32(fall[f].version) + 1,
        i: &context)
    case .upprattad, .registrerad, .pagar:
      byt(f, till: fall[f].lamnat, i: &context)
      // The last scan may have come in the meantime.
      pagarOmAllaScannat(f, i: &context)
      sattUppfoljning(f, i: &context)
      kallaOmNyttBehov(i, f, i: &context)
    default:
      byt(f, till: .samtyckeFinns, i: &context)
      sokKontakt(i, f, i: &context)
    }
    let ateruppta = fall[f].lamnat >= .moteHallet
    fall[f].lamnat = .identifierad
    if ateruppta { berattaBeslut(i, f, i: &context) }
    sakraArende(i, i: &context)
  }

  /// A new samtycke may cover fewer: who it leaves out is no party any more, and is told so by the
  /// SP's id alone.
  private mutating func slappUtanSamtycke(_ f: Int, i context: inout Context) {
    let ute = fall[f].andra.subtracting(fall[f].omfattning)
    guard !ute.isEmpty else { return }
    skicka(.sp(.stangd(fall[f].sp)), till: ute, fall[f].sp.person, i: &context)
    fall[f].parter = fall[f].parter.subtracting(ute)
    for b in 0..<BehovID.hogst {
      fall[f].satt(halvare: fall[f].halvarna(b).subtracting(ute), for: b)
    }
  }

  /// The answer is entered in the samtyckesmodul (SP-46).
  func registreraSamtycke(_ m: Tidsmarke, i context: inout Context) {
    guard context.foljer(.sp46, sp(steg: m), runda: Int(m.d)) else { return }
    context.notera(
      .treserva(sp(steg: m), jag, .samtycke, version: UInt16(truncatingIfNeeded: m.d)))
  }

  /// Nobody has answered in time (H-89); a late answer still counts.
  mutating func samtyckeObesvarat(_ m: Tidsmarke, i context: inout Context) {
    guard let (i, f) = fall(m), fall[f].tillstand == .samtyckeInhamtas, fall[f].runda == m.b
    else { return }
    byt(f, till: .samtyckeSaknas, i: &context)
    utanSamtycke(i, f, i: &context)
  }

  /// What can be done without samtycke: consult unidentified, disclose by law, ask again, or end.
  mutating func utanSamtycke(_ i: Int, _ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    let runda = Int(fall[f].runda)
    if !context.spakar.avsteg.isEmpty, !context.foljer(.ans63, sp, runda: runda) {
      // Called although the enskild has said no.
      fall[f].omfattning = fall[f].berorda
      byt(f, till: .samtyckeFinns, i: &context)
      sokKontakt(i, f, i: &context)
      return
    }
    if fall[f].konsultation == 0, context.ja(Choice(.konsultation, sp, av: jag)) {
      konsultera(i, f, i: &context)
    }
    if context.spakar[.sekretessbrytandeTillats] == 1,
      context.ja(Choice(.utlamnande, sp, av: jag, runda: runda))
    {
      lamnaUt(i, f, i: &context)
      return
    }
    guard runda < Int(context.spakar[.maxOmfragor]) else {
      fall[f].grund = .samtyckeUteblev
      arbeta(.avslut, i, a: jag.rawValue, b: sp.nummer, i: &context)
      return
    }
    context.satt(
      context.om(dagar: context.spakar[.omfragaTid]),
      Tidsmarke(.omfraga, sp.person, a: sp.nummer, b: fall[f].runda))
  }

  /// The question is asked anew (H-11).
  mutating func fragaIgen(_ m: Tidsmarke, i context: inout Context) {
    guard let (i, f) = fall(m), fall[f].tillstand == .samtyckeSaknas, fall[f].runda == m.b
    else { return }
    fall[f].runda += 1
    borjaFraga(i, f, i: &context)
  }

  /// A sekretessbrytande bestämmelse applies: named, it carries the SP on (SP-44, 45; H-10).
  private mutating func lamnaUt(_ i: Int, _ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    context.tillampa(.sp44)
    let lagstod: UInt8 = context.foljer(.sp45, sp) ? 1 : 0
    fall[f].lagstod = 1
    fall[f].omfattning = fall[f].berorda
    skicka(
      .sp(.utlamnande(sp, lagstod: lagstod)), till: fall[f].berorda, sp.person, i: &context)
    byt(f, till: .samtyckeFinns, i: &context)
    sokKontakt(i, f, i: &context)
  }

  /// Consults a berörd förvaltning without identifying the person (SP-47–51).
  private mutating func konsultera(_ i: Int, _ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    context.tillampa(.sp47)
    fall[f].konsultation = 1
    var till = fall[f].berorda.first ?? .ffs
    if !context.foljer(.sp48, sp) {
      till = Forvaltning.allCases.first { !fall[f].berorda.contains($0) && $0 != jag } ?? till
    }
    let identifierar = !context.foljer(.sp49, sp)
    let fragor: UInt8 = context.foljer(.sp51, sp) ? 2 : 0
    let b = fall[f].behov.rawValue.trailingZeroBitCount
    context.skicka(
      .sp(
        .konsultation(
          sp, slag: akter[i].sokande.slag(b), fragor: fragor, personuppgifter: identifierar)),
      till: enhet(till, sp.person))
  }

  /// A colleague of another förvaltning asks about a case without a name (M-005).
  mutating func konsulteras(
    _ sp: SPID, slag: BehovsSlag, i context: inout Context
  ) {
    let jobb = Jobb(
      .konsultationssvar, sp.person, a: sp.initierande.rawValue, b: sp.nummer,
      arg: Int32(slag.rawValue), sedan: context.nu)
    let varld = context.varld
    let lott = varld.lott(
      .konsultation, sp.person, fall: varld.fall(sp.initierande, sp.nummer))
    let vem = Int(lott % UInt64(antalHandlaggare))
    handlaggare.ta(jobb, stol: vem, i: &context)
  }

  mutating func svaraKonsultation(_ m: Tidsmarke, i context: inout Context) {
    let sp = sp(steg: m)
    context.tillampa(.sp50)
    context.skicka(
      .sp(
        .konsultationsSvar(
          sp, slag: BehovsSlag(rawValue: UInt8(truncatingIfNeeded: m.d)) ?? .beroende)),
      till: enhet(sp.initierande, sp.person))
  }

  /// Changes the SP's state and records it.
  mutating func byt(_ f: Int, till: SPTillstand, i context: inout Context) {
    let fran = fall[f].tillstand
    fall[f].tillstand = till
    context.notera(
      .spTillstand(fall[f].sp, fran: fran, till: till, version: fall[f].version))
  }
}
