import Domain
import Kernel

/// How persons turn up, and with which needs.
extension OmvarldKarna {
  /// Sets the timer of the next arrival, at the rate in force. Whoever comes in the same second
  /// turns up at once.
  mutating func nastaAnkomst(i context: inout Context) {
    let inflode = context.varld.epoker[context.epok].inflode[omrade.index]
    guard inflode.antal > 0 else {
      // Wait for an epoch in which somebody comes.
      if context.epok + 1 < context.varld.epoker.count {
        context.satt(
          context.varld.epoker[context.epok + 1].fran,
          Tidsmarke(.ankomst, PersonID(omrade, nasta), a: 2))
      }
      return
    }
    while true {
      let person = PersonID(omrade, nasta)
      let dagar = Distribution.vantan(medel: 1 / inflode.antal)
        .quantile(context.uniform(Choice(.ankomst, person)))
      let due = kommer(om: dagar, inflode, context)
      guard due < context.varld.slut else { return }
      guard due == context.nu else { return context.satt(due, Tidsmarke(.ankomst, person, a: 0)) }
      anland(person, i: &context)
      nasta = person.nummer + 1
    }
  }

  /// When the next person comes, a gap of so many days after the last.
  ///
  /// Time is whole seconds. Gaps cut to them make too many persons come: half a second of each gap,
  /// fewer than one in a thousand where gaps are longer than ten minutes. Where they are shorter what
  /// is cut off is carried to the next gap.
  private mutating func kommer(
    om dagar: Double, _ inflode: Inflode, _ context: borrowing Context
  ) -> Moment {
    let kontor = inflode.bara == .vardagar
    let dag = Double(kontor ? Sekunder.arbetsdag : Sekunder.dygn)
    guard dag / inflode.antal < OmvarldKarna.tatt else {
      return kontor ? context.om(vardagar: dagar) : context.om(dagar: dagar)
    }
    let lucka = dagar * dag + rest
    let hela = lucka.rounded(.down)
    rest = lucka - hela
    guard kontor else { return Moment(context.nu.ticks + Int64(hela)) }
    return hela < 1
      ? context.kalender.nastaKontorstid(context.nu)
      : context.kalender.efter(context.nu, kontorstid: Int64(hela))
  }
  /// Mean gaps below so many seconds are close.
  private static let tatt = 600.0

  /// Persons who are in the model when the run starts (`antalEnskilda`), spread over the first
  /// working day.
  mutating func startaBefintliga(i context: inout Context) {
    let alla = context.spakar[.antalEnskilda]
    let summa = context.varld.scenario.inflode.reduce(0) { $0 + $1.antal }
    guard alla > 0, summa > 0 else { return }
    let antal = Int(alla * context.varld.scenario.inflode[omrade.index].antal / summa)
    let oppnar = context.kalender.nastaKontorstid(context.nu)
    for k in 0..<antal {
      let sekund = Int64(k) * Sekunder.arbetsdag / Int64(max(1, antal))
      context.satt(
        Moment(oppnar.ticks + 1 + sekund), Tidsmarke(.ankomst, PersonID(omrade, nasta), a: 1))
      nasta += 1
    }
  }

  private mutating func plats(_ person: PersonID) {
    while personer.count <= person.nummer {
      personer.append(Personlage())
    }
    personer[person.nummer].finns = true
  }

  /// A sampled person turns up.
  mutating func anland(_ person: PersonID, i context: inout Context) {
    let u = context.uniform(Choice(.profil, person)) * (profilgranser.last ?? 1)
    let p = profilgranser.firstIndex { u < $0 } ?? profilgranser.count - 1
    let profil = context.varld.scenario.profiler[p]
    var sokande = Sokande()
    let spann = profil.alder.upperBound - profil.alder.lowerBound + 1
    sokande.alder = UInt8(
      clamping: profil.alder.lowerBound
        + Int(context.uniform(Choice(.alder, person)) * Double(spann)))
    sokande.skyddad = context.ja(Choice(.skyddad, person))
    valjBehov(profil, &sokande, person, i: &context)
    for (i, historia) in profil.kand.enumerated() {
      let forvaltning = historia.forvaltning ?? .sf(omrade)
      guard
        context.uniform(Choice(.kand, person, behov: UInt8(i))) < historia.andel
      else { continue }
      let u = context.uniform(Choice(.kand, person, behov: UInt8(i), runda: 1))
      let ar =
        historia.arSedan.lowerBound
        + u * (historia.arSedan.upperBound - historia.arSedan.lowerBound)
      sokande.satt(kand: UInt16(clamping: Int(ar * 365)), i: forvaltning)
    }
    for b in 0..<Int(sokande.antal) { gransfall(b, profil, &sokande, person, i: &context) }
    borja(person, sokande, profil: UInt8(clamping: p), kontaktar: nil, i: &context)
  }

  private func valjBehov(
    _ profil: Profil, _ sokande: inout Sokande, _ person: PersonID, i context: inout Context
  ) {
    for (i, del) in profil.behov.enumerated() {
      let val = Choice(.behovAndel, person, behov: UInt8(i))
      if i == 0 && profil.behov.count == 1 || context.ja(val, sannolikhet: del.andel) {
        sokande.laggTill(del.slag, granssnitt: nil)
      }
    }
    if sokande.antal == 0, let forst = profil.behov.first {
      sokande.laggTill(forst.slag, granssnitt: nil)
    }
    let andel = profil.flerbehov ?? context.spakar[.flerbehov]
    guard !profil.aven.isEmpty, context.ja(Choice(.flerbehov, person), sannolikhet: andel)
    else { return }
    let summa = profil.aven.reduce(0) { $0 + $1.andel }
    var u = context.uniform(Choice(.flerbehov, person, runda: 1)) * summa
    for del in profil.aven {
      u -= del.andel
      if u < 0 {
        sokande.laggTill(del.slag, granssnitt: nil)
        return
      }
    }
  }

  /// Makes a need a gränssnitt case on a share of occasions: nobody claims it, or two do (H-18,
  /// H-19).
  private func gransfall(
    _ b: Int, _ profil: Profil, _ sokande: inout Sokande, _ person: PersonID,
    i context: inout Context
  ) {
    let andel = profil.granssnitt ?? context.spakar[.andelGranssnitt]
    guard context.ja(Choice(.granssnitt, person, behov: UInt8(b)), sannolikhet: andel) else {
      return
    }
    let hem = tabell(sokande, b, context)
    let u = context.uniform(Choice(.granssnittSlag, person, behov: UInt8(b)))
    let ingen = context.spakar[.granssnittUtanAnsprak]
    guard u >= ingen else {
      sokande.satt(forvalt: [], for: b)
      return
    }
    let geografi = (1 - ingen) * context.spakar[.granssnittGeografiskt]
    let sf = Forvaltning.sf(omrade)
    let forsta = hem.first ?? sf
    let andra: Forvaltning
    if u < ingen + geografi {
      let steg = 1 + Int((u - ingen) / max(geografi, 1e-12) * 3)
      andra = Forvaltning(index: (omrade.index + min(3, steg)) & 3)
      sokande.satt(forvalt: ForvaltningSet(sf).with(andra), for: b)
      return
    }
    let rest = (u - ingen - geografi) / max(1 - ingen - geografi, 1e-12)
    if forsta.arSF {
      andra = rest < 0.5 ? .ffs : .avo
    } else {
      andra = rest < 0.5 ? sf : forsta == .ffs ? .avo : .ffs
    }
    sokande.satt(forvalt: ForvaltningSet(forsta).with(andra), for: b)
  }

  /// The home of a need by the table alone.
  private func tabell(_ sokande: Sokande, _ b: Int, _ context: borrowing Context) -> ForvaltningSet
  {
    Klassare.tabell(
      sokande.slag(b), sokande, omrade,
      fonsterDagar: Int(context.spakar[.kandTidsfonster]) * 365,
      aldrealder: Int(context.spakar[.aldrealder])
    ).ansprak
  }

  /// The person enters the model, its needs arise, and it turns to a förvaltning.
  private mutating func borja(
    _ person: PersonID, _ sokande: Sokande, profil: UInt8, kontaktar: Forvaltning?,
    i context: inout Context
  ) {
    plats(person)
    let hem = kontaktar ?? tabell(sokande, 0, context).first ?? .sf(omrade)
    personer[person.nummer].barn = sokande.alder < 18
    var alla: BehovSet = []
    for b in 0..<Int(sokande.antal) {
      alla = alla.with(b)
      uppstar(person, b, langd: nil, i: &context)
    }
    let enhet = Aktor.enhet(Enhetsplats(hem, omrade))
    personer[person.nummer].kontakter |= 1 << UInt16(enhet.id.raw - 4)
    besoker(
      .besok(person, nya: alla, sokande, forst: hem, profil: profil), enhet, i: &context)
    besokAndra(person, sokande, alla, forst: hem, i: &context)
    sattOro(person, enhet: UInt8(enhet.id.raw), runda: 0, i: &context)
  }

  /// Some with needs in several förvaltningar turn to two of them at once (H-87).
  private mutating func besokAndra(
    _ person: PersonID, _ sokande: Sokande, _ alla: BehovSet, forst: Forvaltning,
    i context: inout Context
  ) {
    guard sokande.antal > 1, context.ja(Choice(.dubbelkontakt, person)) else { return }
    for b in 1..<Int(sokande.antal) {
      guard let hem = tabell(sokande, b, context).first, hem != forst else { continue }
      let enhet = Aktor.enhet(Enhetsplats(hem, omrade))
      personer[person.nummer].kontakter |= 1 << UInt16(enhet.id.raw - 4)
      // Second in the same hour: the first visit is where the needs are identified.
      besoker(
        .besok(person, nya: alla, sokande, forst: forst, profil: 255), enhet,
        efter: context.varld.lookahead, i: &context)
      return
    }
  }

  /// The person comes when the enhet is open; the need is identified at the visit.
  private func besoker(
    _ besok: OmvarldMessage, _ enhet: Aktor, efter: Int64 = 0, i context: inout Context
  ) {
    let oppet = context.kalender.nastaKontorstid(
      Moment(context.nu.ticks + context.varld.lookahead))
    context.skicka(.omvarld(besok), till: enhet.id, tidigast: Moment(oppet.ticks + efter))
  }

  private mutating func uppstar(
    _ person: PersonID, _ b: Int, langd: Double?, i context: inout Context
  ) {
    personer[person.nummer].oppna = personer[person.nummer].oppna.with(b)
    let dagar =
      langd
      ?? context.tid(
        Choice(.behovslangd, person, behov: UInt8(b)), context.spakar.fordelning(.behovslangd))
    let slut = context.om(dagar: dagar)
    if slut < context.varld.slut {
      context.satt(slut, Tidsmarke(.behovSlut, person, a: UInt8(b)))
    }
  }

  /// A handwritten person turns up.
  mutating func handskriven(_ person: PersonID, _ i: Int, i context: inout Context) {
    let skriven = context.varld.scenario.personer[i]
    var sokande = skriven.sokande
    let hem =
      skriven.forstKontaktad ?? tabell(sokande, 0, context).first ?? .sf(omrade)
    plats(person)
    personer[person.nummer].barn = skriven.alder < 18
    var nu: BehovSet = []
    for (b, behov) in skriven.behov.enumerated() {
      if behov.efterDagar > 0 {
        context.satt(
          context.om(dagar: behov.efterDagar),
          Tidsmarke(.nyttBehov, person, a: UInt8(b), d: Int32(i)))
      } else {
        nu = nu.with(b)
        uppstar(person, b, langd: behov.langdDagar, i: &context)
      }
    }
    let enhet = Aktor.enhet(Enhetsplats(hem, omrade))
    personer[person.nummer].kontakter |= 1 << UInt16(enhet.id.raw - 4)
    sokande.antal = UInt8(skriven.behov.count)
    besoker(
      .besok(person, nya: nu, sokande, forst: hem, profil: 255), enhet, i: &context)
    sattOro(person, enhet: UInt8(enhet.id.raw), runda: 0, i: &context)
  }

  /// A later need of a handwritten person arises; the person turns to the same enhet.
  mutating func nyttBehov(_ person: PersonID, _ b: Int, _ i: Int, i context: inout Context) {
    let skriven = context.varld.scenario.personer[i]
    // Days are counted to the visit, at which the need is identified.
    let besok = context.kalender.nastaKontorstid(
      Moment(context.nu.ticks + context.varld.lookahead))
    let idag = Kalender.datum(besok).dagnummer
    var sokande = skriven.sokande
    sokande.aldras(dagar: idag - Kalender.datum(skriven.ankomst).dagnummer)
    for insats in stodinsatser where insats.person == person {
      let dagar = insats.slut < 0 ? 0 : idag - Int(insats.slut)
      sokande.satt(kand: UInt16(clamping: min(dagar, 65_534)), i: insats.forvaltning)
    }
    let hem = skriven.forstKontaktad ?? tabell(sokande, 0, context).first ?? .sf(omrade)
    uppstar(person, b, langd: skriven.behov[b].langdDagar, i: &context)
    besoker(
      .besok(person, nya: BehovSet(b), sokande, forst: hem, profil: 255),
      .enhet(Enhetsplats(hem, omrade)), i: &context)
  }
}

extension HandskrivenPerson {
  /// What an enhet learns of the person.
  package var sokande: Sokande {
    var ut = Sokande()
    ut.alder = UInt8(clamping: alder)
    ut.skyddad = skyddad
    for behov in behov { ut.laggTill(behov.slag, granssnitt: behov.klassas) }
    for (forvaltning, dagar) in kand {
      ut.satt(kand: UInt16(clamping: min(dagar, 65_534)), i: forvaltning)
    }
    return ut
  }
}
