import Domain
import Kernel

/// Kallelse, meeting, plan and records: G-05, G-06, G-07, G-14, G-15.
extension Observatorium {
  mutating func kallad(_ sp: SPID, forsta: Bool, _ nu: Sek) {
    let (_, s) = ta(sp, nu)
    rorelse(s, sp, nu)
    spRakning.kallelser += 1
    if !sper.poster[s].flaggor.contains(.kallad) {
      sper.poster[s].flaggor.insert(.kallad)
      ledtidsbok.lagg(
        .identifieradKallelse, sp.person.omrade, sper.poster[s].identifierad, nu)
    }
    if forsta || sper.poster[s].kalladTid == ingenTid {
      sper.poster[s].kalladTid = nu
      sper.poster[s].missade = 0
      invariantbok.holl(.l02)
    }
  }

  mutating func narvaro(_ sp: SPID, _ part: Forvaltning, _ utfall: Narvaro, _ nu: Sek) {
    guard utfall == .uteblev else { return }
    let (_, s) = ta(sp, nu)
    ovrigtRakning.uteblivna += 1
    invariantbok.holl(.l25)
    if sper.poster[s].uteblivna.contains(part) {
      sper.fler[Flerfranvaro(s, part, .obedomd), default: 0] += 1
    }
    sper.poster[s].uteblivna = sper.poster[s].uteblivna.with(part)
  }

  mutating func avvikelse(_ sp: SPID, _ part: Forvaltning, rapporteras: Bool, _ nu: Sek) {
    let (_, s) = ta(sp, nu)
    if !sper.enMindre(Flerfranvaro(s, part, .obedomd)) {
      sper.poster[s].uteblivna = sper.poster[s].uteblivna.without(part)
    }
    if rapporteras {
      ovrigtRakning.avvikelserRapporterade += 1
      if sper.poster[s].rapporterade.contains(part) {
        sper.fler[Flerfranvaro(s, part, .rapporterad), default: 0] += 1
      }
      sper.poster[s].rapporterade = sper.poster[s].rapporterade.with(part)
      sper.poster[s].rapporteradTid = nu
    }
  }

  mutating func avvikelseHanterad(_ sp: SPID, _ part: Forvaltning, _ nu: Sek) {
    let (_, s) = ta(sp, nu)
    ovrigtRakning.avvikelserHanterade += 1
    if !sper.enMindre(Flerfranvaro(s, part, .rapporterad)) {
      sper.poster[s].rapporterade = sper.poster[s].rapporterade.without(part)
    }
  }

  mutating func moteHallet(
    _ sp: SPID, _ parter: ForvaltningSet, _ stodkontakt: ForvaltningSet, _ nu: Sek
  ) {
    let (plats, s) = ta(sp, nu)
    let orsak = Glapporsak(.moteHallet)
    rorelse(s, sp, nu)
    spRakning.motenHallna += 1
    if sper.poster[s].kalladTid != ingenTid {
      ledtidsbok.lagg(.kallelseMote, sp.person.omrade, sper.poster[s].kalladTid, nu)
      sper.poster[s].kalladTid = ingenTid
    }
    sper.poster[s].moteTid = nu
    sper.poster[s].flaggor.insert(.mote)
    sper.poster[s].flaggor.remove(.moteAvgjort)
    sper.poster[s].parter.formUnion(parter)
    sper.poster[s].moteParter.formUnion(parter)
    sper.poster[s].stodSaknas = stodkontakt
    sper.poster[s].stodNekat = []
    sper.poster[s].dokumentTid = bok.granser.efter(nu, kontorstid: bok.granser.varning)
    sper.poster[s].dokumentProvas.formUnion(sper.poster[s].moteParter)
    vackVid(sper.poster[s].dokumentTid, plats)
    invariantbok.holl(.l03)
    ska(sp.initierande, .mall, sp, plats, orsak, nu)
    parter.forEach { ska($0, .handelse, sp, plats, orsak, nu) }
    stodkontakt.forEach {
      ska($0, .arende, sp, plats, orsak, nu)
      ska($0, .stodkontakt, sp, plats, orsak, nu)
    }
  }

  /// A record is due (G-07), unless it is due already.
  mutating func ska(
    _ f: Forvaltning, _ post: TreservaPost, _ sp: SPID, _ plats: Int, _ orsak: Glapporsak,
    _ nu: Sek
  ) {
    let nyckel = Glappnyckel.post(sp, f, post)
    if !bok.arOppen(.g07, nyckel, huvud: register.poster[plats].oppna) {
      oppna(.g07, nyckel, plats, ForvaltningSet(f), orsak, nu)
    }
  }

  mutating func treserva(
    _ sp: SPID, _ f: Forvaltning, _ post: TreservaPost, version: UInt16, _ nu: Sek
  ) {
    let (plats, s) = ta(sp, nu)
    stang(.g07, .post(sp, f, post), plats, Glapporsak(.treserva), nu)
    switch post {
    case .scannad:
      invariantbok.prova(
        .s11, version > 0 && version <= sper.poster[s].version, sp.person, nu,
        "en plan scannades innan den var upprättad")
    case .skrivskydd:
      invariantbok.holl(.s12)
      sper.poster[s].skrivskyddad = max(sper.poster[s].skrivskyddad, version)
    case .stodkontakt:
      if sper.poster[s].stodSaknas.contains(f), sper.poster[s].moteTid != ingenTid {
        ledtidsbok.lagg(.stodkontakt, sp.person.omrade, sper.poster[s].moteTid, nu)
      }
      sper.poster[s].stodSaknas = sper.poster[s].stodSaknas.without(f)
    default: break
    }
  }

  /// A plan version is changed, sent out anew or upprättad: not after its skrivskydd (INV-S12).
  mutating func planAndras(_ sp: SPID, version: UInt16, _ nu: Sek) {
    let (_, s) = ta(sp, nu)
    if version <= sper.poster[s].skrivskyddad {
      invariantbok.bruten(.s12, sp.person, nu, "en plan ändrades efter sitt skrivskydd")
    }
  }

  /// The enskild is at the meeting: proposed in the kallelse, and every called party has said yes
  /// (INV-S15).
  mutating func enskildDeltog(_ sp: SPID, _ nu: Sek) {
    let (_, s) = ta(sp, nu)
    let post = sper.poster[s]
    let bedomt =
      post.flaggor.contains(.deltagandeforslag)
      && post.kallade.without(sp.initierande).isSubset(of: post.deltagandeJa)
    invariantbok.prova(
      .s15, bedomt, sp.person, nu, "den enskilde deltog utan gemensam bedömning")
  }

  mutating func stodkontaktNekad(_ sp: SPID, _ f: Forvaltning, _ nu: Sek) {
    let (plats, s) = ta(sp, nu)
    spRakning.stodkontaktNekad += 1
    sper.poster[s].stodNekat = sper.poster[s].stodNekat.with(f)
    forfaller(sp, f, s, plats, Glapporsak(.stodkontaktNekad), nu)
  }

  /// The party cannot document, so its records lapse (H-88).
  mutating func forfaller(
    _ sp: SPID, _ f: Forvaltning, _ s: Int, _ plats: Int, _ orsak: Glapporsak, _ nu: Sek
  ) {
    sper.poster[s].stodSaknas = sper.poster[s].stodSaknas.without(f)
    stang(.g07, .post(sp, f, .arende), plats, orsak, nu)
    stang(.g07, .post(sp, f, .stodkontakt), plats, orsak, nu)
    stang(.g07, .post(sp, f, .handelse), plats, orsak, nu)
    stang(.g07, .post(sp, f, .scannad), plats, orsak, nu)
  }

  /// The party has got an ärende of its own: it needs none for stödkontakt (SP-64).
  mutating func behoverInteStodkontakt(
    _ plats: Int, _ f: Forvaltning, _ orsak: Glapporsak, _ nu: Sek
  ) {
    var s = register.poster[plats].sp
    while s != ingenLank {
      let post = sper.poster[Int(s)]
      if post.stodSaknas.contains(f) {
        let sp = SPID(register.poster[plats].person, post.initierande, Int(post.nummer))
        sper.poster[Int(s)].stodSaknas = post.stodSaknas.without(f)
        stang(.g07, .post(sp, f, .arende), plats, orsak, nu)
        stang(.g07, .post(sp, f, .stodkontakt), plats, orsak, nu)
      }
      s = post.nasta
    }
  }

  /// A party has lost an ärende or a beslut: unless another is there in the same second, it can no
  /// longer document (INV-S13).
  mutating func provaDokumentIgen(_ plats: Int, _ f: Forvaltning, _ nu: Sek) {
    var s = register.poster[plats].sp
    while s != ingenLank {
      let i = Int(s)
      if sper.poster[i].moteParter.contains(f), !sper.poster[i].flaggor.contains(.avslutad) {
        // Before `varningsgräns` has passed it is tested with the others.
        if sper.poster[i].dokumentTid == ingenTid {
          let frist = bok.granser.arendebyte
          sper.poster[i].dokumentTid =
            frist == 0 ? nu &+ 1 : bok.granser.efter(nu, kontorstid: frist)
        }
        sper.poster[i].dokumentProvas = sper.poster[i].dokumentProvas.with(f)
        vackVid(sper.poster[i].dokumentTid, plats)
      }
      s = sper.poster[i].nasta
    }
  }

  /// From `varningsgräns` after the meeting (INV-S13).
  mutating func provaDokument(_ s: Int, _ plats: Int, _ nu: Sek) {
    sper.poster[s].dokumentTid = ingenTid
    let post = sper.poster[s]
    sper.poster[s].dokumentProvas = []
    guard !post.flaggor.contains(.avslutad), post.aterkallatI.isEmpty else { return }
    // Nothing is left to document but the end, when every need of the SP is no more (SP-75).
    var oppet = false
    var har = register.poster[plats].stodarenden
    for n in 0..<4 {
      if post.behov.contains(n), register.behov[plats * 4 + n].oppet { oppet = true }
      har.formUnion(register.behov[plats * 4 + n].arenden)
      har.formUnion(register.behov[plats * 4 + n].beslut)
    }
    guard oppet else { return }
    invariantbok.prova(
      .s13,
      post.dokumentProvas.intersection(post.moteParter).subtracting(post.stodNekat)
        .isSubset(of: har),
      register.poster[plats].person, nu, "en part utan ärende att dokumentera i")
  }

  mutating func planUpprattad(
    _ sp: SPID, version: UInt16, _ parter: ForvaltningSet, allaGodkant: Bool, _ nu: Sek
  ) {
    let (plats, s) = ta(sp, nu)
    let orsak = Glapporsak(.planUpprattad)
    rorelse(s, sp, nu)
    invariantbok.prova(.s11, allaGodkant, sp.person, nu, "upprättad utan allas godkännande")
    planAndras(sp, version: version, nu)
    spRakning.versioner += 1
    provaPlantid(s, sp.person, nu)
    if sper.poster[s].moteTid != ingenTid {
      ledtidsbok.lagg(.moteUpprattad, sp.person.omrade, sper.poster[s].moteTid, nu)
      sper.poster[s].moteTid = ingenTid
    }
    if sper.poster[s].upprattadTid == ingenTid { sper.poster[s].upprattadTid = nu }
    sper.poster[s].version = version
    sper.poster[s].flaggor.insert(.planIKraft)
    ska(sp.initierande, .skrivskydd, sp, plats, orsak, nu)
    ska(sp.initierande, .sparad, sp, plats, orsak, nu)
    parter.subtracting(sper.poster[s].stodNekat).forEach {
      ska($0, .scannad, sp, plats, orsak, nu)
    }
  }

  /// A meeting without a plan or a tvist for too long (INV-L03).
  mutating func provaPlantid(_ s: Int, _ person: PersonID, _ nu: Sek) {
    let post = sper.poster[s]
    guard post.moteTid != ingenTid, !post.flaggor.contains(.planIKraft),
      !post.flaggor.contains(.moteAvgjort),
      bok.granser.over(bok.granser.planbound, post.moteTid, nu)
    else { return }
    let nar = bok.granser.efter(post.moteTid, kontorstid: bok.granser.planbound)
    invariantbok.bruten(.l03, person, nar, "ett möte utan upprättad plan eller tvist i tid")
  }

  mutating func uppfoljning(_ sp: SPID, gjord: Bool, _ nu: Sek) {
    let (plats, s) = ta(sp, nu)
    // That a follow-up is due is a date that comes by itself, nothing that happens (INV-L05).
    if gjord {
      rorelse(s, sp, nu)
      spRakning.uppfoljningar += 1
      stang(.g15, .sp(sp), plats, Glapporsak(.uppfoljd), nu, parter: sper.poster[s].parter)
    } else if !bok.arOppen(.g15, .sp(sp), huvud: register.poster[plats].oppna) {
      oppna(
        .g15, .sp(sp), plats, ForvaltningSet(sp.initierande), Glapporsak(.uppfoljningsBehov), nu)
    }
  }

  mutating func kontaktSokt(_ sp: SPID, _ fran: Forvaltning, _ till: Forvaltning, _ nu: Sek) {
    let (plats, _) = ta(sp, nu)
    let nyckel = Glappnyckel.kontakt(sp, fran, till)
    if !bok.arOppen(.g14, nyckel, huvud: register.poster[plats].oppna) {
      oppna(
        .g14, nyckel, plats, ForvaltningSet(fran).with(till), Glapporsak(.kontaktSokt), nu)
    }
  }

  /// The contact is reached, or given up: only the first is a lead time.
  mutating func kontaktSlut(
    _ sp: SPID, _ fran: Forvaltning, _ till: Forvaltning, nadd: Bool, _ nu: Sek
  ) {
    let (plats, _) = ta(sp, nu)
    let orsak = Glapporsak(nadd ? .kontaktNadd : .kontaktUppgiven)
    let langd = stang(.g14, Glappnyckel.kontakt(sp, fran, till), plats, orsak, nu)
    if nadd, langd > 0 {
      ledtidsbok.lagg(.kontaktNadd, sp.person.omrade, nu &- langd, nu)
    }
  }
}
