import Domain
import Kernel

/// Finding the right recipient (SP-81–89) and calling the meeting (SP-31–33, 53–58).
extension EnhetKarna {
  /// Samtycke is there: who has no known handläggare is contacted first.
  mutating func sokKontakt(_ i: Int, _ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    let sokande = akter[i].sokande
    let fonster = context.spakar.kandfonsterDagar
    var kallas = fall[f].berorda.intersection(fall[f].omfattning)
    // The kallelse to come: whom it goes to is one occasion, for the contact and the kallelse.
    if !context.foljer(.ans64, sp, runda: Int(fall[f].kallelse) + 1) { kallas = fall[f].berorda }
    fall[f].sokta = []
    for g in Forvaltning.allCases where kallas.contains(g) && !fall[f].kontaktade.contains(g) {
      let dagar = sokande.kandDagar(g)
      let kand = dagar != Sokande.aldrigKand && Int(dagar) <= fonster
      if kand, context.foljer(.sp81, sp, runda: kontakttillfalle(f, g)) { continue }
      fall[f].sokta = fall[f].sokta.with(g)
      sok(f, g, forsok: 0, i: &context)
    }
    kallaOmKontaktad(i, f, i: &context)
  }

  /// A name for a contact with a förvaltning: another one before a later kallelse, or after a new
  /// samtycke, is an occasion of its own.
  private func kontakttillfalle(_ f: Int, _ g: Forvaltning) -> Int {
    Int(fall[f].kallelse) << 11 | Int(fall[f].runda) << 3 | g.index
  }

  /// Contacts the mottag of a förvaltning; by a wrong route nobody answers.
  private mutating func sok(
    _ f: Int, _ g: Forvaltning, forsok: Int, i context: inout Context
  ) {
    let sp = fall[f].sp
    if forsok == 0 { context.notera(.kontaktSokt(sp, fran: jag, till: g)) }
    let vag: RegelID = g == .ffs ? .sp83 : g == .avo ? .sp84 : .sp85
    let tillfalle = kontakttillfalle(f, g)
    let rattVag =
      forsok > 0
      || context.foljer(.sp82, sp, runda: tillfalle)
        && context.foljer(vag, sp, runda: tillfalle)
    guard rattVag else {
      // Tried again, by the listed route, when nobody has answered for a while.
      context.satt(
        context.om(vardagar: context.spakar[.varningsgrans]),
        Tidsmarke(.kontaktsvar, sp.person, a: sp.nummer, b: g.rawValue, c: 1, d: 1))
      return
    }
    if g.arSF { context.tillampa(SFMottag.regel(g)) }
    let b = fall[f].behov.rawValue.trailingZeroBitCount
    let mottag = akt(sp.person).map { SFMottag.mottag(akter[$0].sokande.slag(b)) } ?? 0
    context.skicka(
      .sp(.forstaKontakt(sp, mottag: mottag, telefon: Kontaktvag.endastTelefon(g, mottag))),
      till: enhet(g, sp.person))
  }

  /// A first contact reaches the mottag: it answers after a while (H-34, H-92).
  mutating func kontaktas(
    _ sp: SPID, telefon: Bool, fran: ActorID, i context: inout Context
  ) {
    let fel = context.ja(Choice(.kontakt, sp, av: jag))
    let vantan = context.spakar[.kontaktsvarstid]
    let due: Moment
    if telefon {
      due = context.kalender.nastaKontorstid(
        Moment(
          context.nu.ticks + Int64(context.spakar[.telefonsvarstid] * Double(Sekunder.minut))))
    } else {
      due = context.om(vardagar: max(0.001, vantan))
    }
    // A wrong mottag hands the question on within the förvaltning: the wait once more.
    context.satt(
      due,
      Tidsmarke(
        .kontaktsvar, sp.person, a: sp.nummer, b: sp.initierande.rawValue, c: fel ? 2 : 3,
        d: 0))
  }

  /// The mottag answers; or the initierande tries again by the right route.
  mutating func svaraKontakt(_ m: Tidsmarke, i context: inout Context) {
    if m.d == 1 {
      guard let (_, f) = fall(m), fall[f].sokta.contains(Forvaltning(index: Int(m.b))) else {
        return
      }
      sok(f, Forvaltning(index: Int(m.b)), forsok: 1, i: &context)
      return
    }
    let sp = SPID(m.person, Forvaltning(index: Int(m.b)), Int(m.a))
    if m.c == 2 {
      context.satt(
        context.om(vardagar: max(0.001, context.spakar[.kontaktsvarstid])),
        Tidsmarke(.kontaktsvar, m.person, a: m.a, b: m.b, c: 3, d: 0))
    }
    context.skicka(
      .sp(.forstaKontaktSvar(sp, fran: jag, ratt: m.c == 3)),
      till: enhet(sp.initierande, sp.person))
  }

  /// The mottag's answer reaches the initierande.
  mutating func kontaktBesvarad(
    _ sp: SPID, fran: Forvaltning, ratt: Bool, i context: inout Context
  ) {
    guard ratt, let i = akt(sp.person), let f = fall(i, nummer: sp.nummer),
      fall[f].sokta.contains(fran)
    else { return }
    fall[f].sokta = fall[f].sokta.without(fran)
    fall[f].kontaktade = fall[f].kontaktade.with(fran)
    context.notera(.kontaktNadd(sp, fran: jag, till: fran))
    kallaOmKontaktad(i, f, i: &context)
  }

  private mutating func kallaOmKontaktad(_ i: Int, _ f: Int, i context: inout Context) {
    let t = fall[f].tillstand
    guard fall[f].sokta.isEmpty,
      t == .samtyckeFinns || t == .upprattad || t == .registrerad || t == .pagar
    else { return }
    let sp = fall[f].sp
    guard context.foljer(.sp31, sp, runda: Int(fall[f].kallelse)) else { return }
    arbeta(
      .kallelse, i, a: jag.rawValue, b: sp.nummer, arg: Int32(fall[f].kallelse), i: &context)
  }

  /// Gives up contacts that nobody answered, when the SP leaves the states that need them.
  mutating func slutaSoka(_ f: Int, i context: inout Context) {
    for g in Forvaltning.allCases where fall[f].sokta.contains(g) {
      context.notera(.kontaktUppgiven(fall[f].sp, fran: jag, till: g))
    }
    fall[f].sokta = []
  }

  /// Calls the meeting (M-010).
  mutating func kalla(_ i: Int, _ f: Int, i context: inout Context) {
    let t = fall[f].tillstand
    guard
      t == .samtyckeFinns || t == .uteblivet || t == .upprattad || t == .registrerad || t == .pagar
    else { return }
    let sp = fall[f].sp
    guard fall[f].kallelse < SPFall.hogstVersion else {
      context.notera(.missadGrans(.sp54, sp.person))
      return
    }
    var kallas = fall[f].berorda.intersection(fall[f].omfattning)
    let nummer = Int(fall[f].kallelse) + 1
    if !context.foljer(.ans64, sp, runda: nummer) { kallas = fall[f].berorda }
    if kallas.count > 1, !context.foljer(.sp53, sp, runda: nummer), let forsta = kallas.first {
      kallas = kallas.without(forsta)
    }
    let forsta = t != .uteblivet
    fall[f].kallelse &+= 1
    fall[f].parter = kallas.with(jag)
    fall[f].kallelseSkickad = context.nu
    fall[f].svarat = []
    fall[f].deltagandeJa = []
    fall[f].narvarande = []
    fall[f].medArende = []
    fall[f].uteblivna = []
    fall[f].paminda = false
    fall[f].flyttad = 0
    if forsta { fall[f].missade = 0 }
    fall[f].deltagandeForslag = context.ja(
      Choice(.deltagandeforslag, sp, av: jag, runda: nummer))
    context.tillampa(.sp54)
    fall[f].motestid = ledigTid(
      context.om(vardagar: context.spakar[.motesframforhallning]), sp, nummer, context)
    skickaKallelse(i, f, i: &context)
    context.notera(.kallad(sp, nummer: UInt16(truncatingIfNeeded: nummer), forsta: forsta))
    byt(f, till: .kallad, i: &context)
    sattSvarsgrans(f, i: &context)
  }

  /// An hour of the day between the first and the last that meetings are held, drawn by name so
  /// that they spread over it.
  private func ledigTid(
    _ fran: Moment, _ sp: SPID, _ nummer: Int, _ context: borrowing Context
  ) -> Moment {
    let forst = Int64(context.spakar[.moteTidigast])
    let timmar = UInt64(max(1, Int64(context.spakar[.moteSenast]) - forst + 1))
    let varld = context.varld
    let h =
      varld.lott(
        .motestimme, sp.person, fall: varld.fall(sp.initierande, sp.nummer), namn: UInt64(nummer))
      % timmar
    return context.kalender.vardag(fran: fran, timme: forst + Int64(h))
  }

  /// Writes and sends the kallelse to every called party, with its mandatory content.
  private mutating func skickaKallelse(_ i: Int, _ f: Int, i context: inout Context) {
    let sp = fall[f].sp
    var k = Kallelse(
      nummer: Int(fall[f].kallelse), behov: fall[f].behov, sokande: akter[i].sokande,
      tid: fall[f].motestid, parter: fall[f].parter)
    k.ansprak = akter[i].ansprak
    k.stodkontakt =
      fall[f].stodsamtycke && (fall[f].samtycke || fall[f].lagstod == 0)
      && context.spakar[.stodkontaktSamtycke] == 0
    k.deltagande = fall[f].deltagandeForslag
    k.lagstod = fall[f].lagstod != 0 && !fall[f].samtycke
    let n = Int(k.nummer)
    let person = sp.person
    context.tillampa(.sp39)
    if !context.foljer(.sp32, sp, runda: n) { k.falt.remove(.syfte) }
    if !context.foljer(.sp33, sp, runda: n) { k.falt.remove(.behov) }
    if !context.foljer(.sp56, sp, runda: n) { k.falt.remove(.varfor) }
    if !context.foljer(.sp57, sp, runda: n) { k.falt.remove([.fragor, .onskatResultat]) }
    if !context.foljer(.sp58, sp, runda: n) { k.falt.remove([.tidpunkt, .motesform]) }
    k.utover = !context.foljer(.sp55, sp, runda: n)
    if k.skyddad {
      let regel: RegelID = jag.arSF ? .sp23 : jag == .ffs ? .sp24 : .sp25
      k.maskerad = context.foljer(regel, sp, runda: n)
    }
    skicka(
      .sp(.kallelse(sp, k)), till: fall[f].andra, person, gang: Int(fall[f].flyttad), i: &context)
    context.satt(
      nyckel(.motetSlut, sp),
      Moment(
        fall[f].motestid.ticks
          + max(
            Int64(context.spakar[.motetsVantan] * Double(Sekunder.minut)),
            2 * context.varld.lookahead)),
      Tidsmarke(.motetSlut, person, a: sp.nummer, d: Int32(fall[f].kallelse)))
  }

  private mutating func sattSvarsgrans(_ f: Int, i context: inout Context) {
    let grans = context.spakar[.kallelseSvarsgrans]
    guard grans.isFinite else { return }
    for (varv, slag) in [(1.0, Tidsslag.svarsgransKallelse), (2, .paminnelseKallelse)] {
      context.satt(
        context.kalender.grans(vardagar: grans * varv, fran: context.nu),
        Tidsmarke(
          slag, fall[f].sp.person, a: fall[f].sp.nummer, d: Int32(fall[f].kallelse)))
    }
  }

  /// The deadline to answer has passed, where one is set: a reminder, then a tvist (§3.1).
  mutating func kallelseObesvarad(_ m: Tidsmarke, i context: inout Context) {
    guard let (i, f) = fall(m), fall[f].tillstand == .kallad, Int32(fall[f].kallelse) == m.d
    else {
      return
    }
    let tysta = fall[f].andra.subtracting(fall[f].svarat)
    guard !tysta.isEmpty else { return }
    if m.slag == .svarsgransKallelse {
      context.notera(.missadGrans(.sp59, m.person))
      skicka(
        .sp(.kallelsePaminnelse(fall[f].sp, kallelse: fall[f].kallelse)), till: tysta, m.person,
        i: &context)
    } else {
      samarbetstvist(i, f, i: &context)
    }
  }

  /// An answer to the kallelse (M-011).
  mutating func kallelseSvar(
    _ sp: SPID, kallelse: UInt16, svar: Kallelsesvar, tid: Moment, deltagande: Bool,
    fran: ActorID, i context: inout Context
  ) {
    guard let i = akt(sp.person), let f = fall(i, nummer: sp.nummer),
      fall[f].tillstand == .kallad, fall[f].kallelse == kallelse,
      let part = Aktor.namnd(fran)
    else {
      context.notera(.ovantat(sp.person, .kallelseSvar))
      svaraOmSlut(sp, fran, i: &context)
      return
    }
    fall[f].svarat = fall[f].svarat.with(part)
    if deltagande { fall[f].deltagandeJa = fall[f].deltagandeJa.with(part) }
    switch svar {
    case .kommer, .tystnad: break
    case .annatForslag, .forhinder:
      // Too late: the others have come.
      guard context.nu < fall[f].motestid else { return }
      // The meeting is moved; the new time goes to everybody (H-03).
      fall[f].motestid = tid
      fall[f].flyttad &+= 1
      skickaKallelse(i, f, i: &context)
    case .avbojer:
      for b in 0..<BehovID.hogst
      where fall[f].behov.contains(b) && galler(i, b, part, jag) {
        ansvarstvist(i, f, b, i: &context)
      }
    }
  }

  /// Somebody writes as a party in an SP that is no more: where the post can fail it may not have
  /// learned the end, and is told it anew (H-84).
  func svaraOmSlut(_ sp: SPID, _ fran: ActorID, i context: inout Context) {
    guard context.varld.postfel, Aktor.namnd(fran) != nil else { return }
    if let i = akt(sp.person), fall(i, nummer: sp.nummer) != nil { return }
    context.skicka(.sp(.stangd(sp)), till: fran, gang: 1)
  }

  /// Whether a called party is called because of a need: it has a claim, or nobody but the
  /// initierande has one and it is the neighbour in the gränssnitt.
  func galler(_ i: Int, _ b: Int, _ part: Forvaltning, _ initierande: Forvaltning) -> Bool {
    let ansprak = akter[i].anspraken(b).without(initierande)
    return ansprak.contains(part)
      || ansprak.isEmpty
        && EnhetKarna.granne(initierande, akter[i].person.omrade) == part
  }

  /// Another initierande has called for the same person: the earliest kallelse wins (H-87).
  mutating func konkurrerar(_ i: Int, med sp: SPID, i context: inout Context) {
    let f = Int(akter[i].fall)
    guard f >= 0, fall[f].tillstand <= .uteblivet else { return }
    if fall[f].kallelse > 0 {
      let deras = context.skrivet.ticks
      let min = fall[f].kallelseSkickad.ticks
      if min < deras || (min == deras && jag.namn < sp.initierande.namn) { return }
    }
    context.skicka(
      .sp(.sammanslagning(sp, behov: fall[f].behov)), till: enhet(sp.initierande, sp.person))
    fall[f].grund = .sammanslagen
    slutfor(i, f, i: &context)
  }

  /// The needs of a merged SP come here.
  mutating func sammanslas(_ sp: SPID, _ behov: BehovSet, i context: inout Context) {
    guard let i = akt(sp.person), let f = fall(i, nummer: sp.nummer) else { return }
    for b in 0..<BehovID.hogst where behov.contains(b) && !akter[i].kanda.contains(b) {
      akter[i].kanda = akter[i].kanda.with(b)
      _ = klassa(i, b, i: &context)
    }
    utokaSP(i, f, behov, i: &context)
  }
}

/// Which of an SF's three mottag a need belongs to (SP-85–89).
enum SFMottag {
  /// 0 barn och unga, 1 vuxen, 2 ekonomiskt bistånd.
  static func mottag(_ slag: BehovsSlag) -> UInt8 {
    switch slag {
    case .barnSkydd: 0
    case .ekonomisktBistand: 2
    default: 1
    }
  }

  static func regel(_ sf: Forvaltning) -> RegelID {
    switch sf {
    case .sfCentrum: .sp86
    case .sfHisingen: .sp87
    case .sfNordost: .sp88
    default: .sp89
    }
  }
}
