import Domain
import Kernel

extension Observatorium {
  /// The person's place, with the person brought up to `nu`.
  @inline(__always)
  mutating func ta(_ p: PersonID, _ nu: Sek) -> Int {
    let plats = register.plats(p)
    stall(plats, nu)
    return plats
  }

  /// Folds one fact.
  mutating func vik(_ fact: Fact, _ nu: Sek, _ aktor: ActorID) {
    switch fact {
    case .personAnlande(let p, let profil, let alder, let skyddad):
      anlande(p, profil, alder, skyddad, nu)
    case .behovIdentifierat(let b, let slag, let forst): behovIdentifierat(b, slag, forst, nu)
    case .behovUpphort(let b): behovUpphort(b, nu)
    case .akutOro(let p, let observerande, _): akutOro(p, observerande, nu)
    case .klassning(let b, let ansprak, let dagar, _): klassning(b, ansprak, dagar: dagar, nu)
    case .arendeOppnat(let b, let f): arende(b, f, oppnat: true, nu, Glapporsak(.arendeOppnat))
    case .arendeAvslutat(let b, let f):
      arende(b, f, oppnat: false, nu, Glapporsak(.arendeAvslutat))
    case .arendeFransagt(let b, let f, _):
      arende(b, f, oppnat: false, nu, Glapporsak(.arendeFransagt))
    case .stodarendeOppnat(let p, let f): stodarende(p, f, oppnat: true, nu)
    case .stodarendeAvslutat(let p, let f): stodarende(p, f, oppnat: false, nu)
    case .insatsBeslut(let b, let f, let bifall, let fran, let av):
      provaBeslutare(aktor, b.person, nu)
      insatsBeslut(b, f, bifall: bifall, fran: fran, av: av, nu)
    case .beslutUpphort(let b, let f, let av, let orsak):
      provaBeslutare(aktor, b.person, nu)
      beslutUpphort(b, f, av: av, orsak, nu)
    case .insatsStart(let b, let f, let orsak): insatsStart(b, f, orsak, nu)
    case .insatsAvbrott(let b, let f, let orsak): insatsSlut(b, f, orsak, avbrott: true, nu)
    case .insatsSlut(let b, let f, let orsak): insatsSlut(b, f, orsak, avbrott: false, nu)
    case .ansvarOverenskommet(let b, let ansvarig, let parter):
      provaBeslutare(aktor, b.person, nu)
      overenskommet(b, ansvarig, parter, aktor, nu)
    case .ansvarUtanBeslut(let b, let mangd): tillsVidare(b, mangd, nu)
    case .arbetssteg(let plats, let roll, let ko, let arbete):
      arbetsbok.steg(plats, roll, ko: ko, arbete: arbete)
      manadsbok.lagg(plats.forvaltning, ko: ko, arbete: arbete, nu)
    case .ledningsarbete(let f, let ko, let arbete):
      arbetsbok.ledning(f, ko: ko, arbete: arbete)
      manadsbok.lagg(f, ko: ko, arbete: arbete, nu)
    case .uppdragUtanPersonal: break
    case .handlaggareUtsedd(let p, _, let vantade): handlaggareUtsedd(p, vantade, nu)
    case .regelBruten(let regel, _): regelbok.brutna[Int(regel.ordinal)] += 1
    case .missadGrans(let regel, _):
      regelbok.missade[Int(regel.ordinal)] += 1
      ovrigtRakning.missadeGranser += 1
    case .ovantat: ovrigtRakning.ovantade += 1
    case .meddelandeForlorat, .meddelandeForsenat, .meddelandeDubblerat, .treservaVantar:
      vikPost(fact, nu)
    case .samordningsBehovIdentifierat, .spTillstand, .spSlut, .samtyckeBegart, .samtycke,
      .kontaktSokt, .kontaktNadd, .kontaktUppgiven, .kallad, .narvaro, .enskildDeltog,
      .moteHallet, .stodkontaktNekad, .planUpprattad, .planAndrad, .treserva, .stodkontaktBeslut,
      .avvikelseBeslut, .avvikelseHanterad, .uppfoljningsBehov, .uppfoljd, .langsiktigLosning,
      .samfinansiering, .sipForberedd:
      vikSP(fact, nu, aktor)
    case .tvistUppkommen, .tvistNiva, .tvistHandling, .arbetsledningFragad, .arbetsledningSvarad,
      .losningsforsok, .medlingBegard, .utlatande, .olostKvarstar, .tvistLost, .teamMote,
      .teamFragaInlagd, .gruppFragad, .gruppSvarade, .aktualitetsprovad, .arSlut:
      vikTvist(fact, nu)
    case .kostnadsPost, .kostnadUpphor, .avgiftsPost:
      vikEkonomi(fact, nu, aktor)
    }
  }

  private mutating func vikSP(_ fact: Fact, _ nu: Sek, _ aktor: ActorID) {
    switch fact {
    case .samordningsBehovIdentifierat(let sp, let behov): samordningsbehov(sp, behov, nu)
    case .spTillstand(let sp, let fran, let till, _): spTillstand(sp, fran: fran, till: till, nu)
    case .spSlut(let sp, let grund): spSlut(sp, grund, nu)
    case .samtyckeBegart(let sp, _): samtyckeBegart(sp, nu)
    case .samtycke(let sp, let utfall, let omfattning, _, let kandI):
      samtycke(sp, utfall, omfattning, kandI, nu)
    case .kontaktSokt(let sp, let fran, let till): kontaktSokt(sp, fran, till, nu)
    case .kontaktNadd(let sp, let fran, let till):
      kontaktSlut(sp, fran, till, nadd: true, nu)
    case .kontaktUppgiven(let sp, let fran, let till):
      kontaktSlut(sp, fran, till, nadd: false, nu)
    case .kallad(let sp, _, let forsta): kallad(sp, forsta: forsta, nu)
    case .narvaro(let sp, let part, let utfall, _): narvaro(sp, part, utfall, nu)
    case .enskildDeltog(let sp, _): enskildDeltog(sp, nu)
    case .moteHallet(let sp, let parter, let stodkontakt):
      moteHallet(sp, parter, stodkontakt, nu)
    case .stodkontaktNekad(let sp, let f): stodkontaktNekad(sp, f, nu)
    case .planUpprattad(let sp, let version, let parter, let godkant):
      planUpprattad(sp, version: version, parter, allaGodkant: godkant, nu)
    case .planAndrad(let sp, let version): planAndras(sp, version: version, nu)
    case .treserva(let sp, let f, let post, let version):
      treserva(sp, f, post, version: version, nu)
    case .stodkontaktBeslut(let sp, let f, let samtycke, let ansokan):
      stodkontaktBeslut(sp, f, samtycke: samtycke, ansokan: ansokan, nu)
    case .avvikelseBeslut(let sp, let part, _, let rapporteras):
      avvikelse(sp, part, rapporteras: rapporteras, nu)
    case .avvikelseHanterad(let sp, let part): avvikelseHanterad(sp, part, nu)
    case .uppfoljningsBehov(let sp): uppfoljning(sp, gjord: false, nu)
    case .uppfoljd(let sp, _): uppfoljning(sp, gjord: true, nu)
    case .samfinansiering(let sp, let behov, _):
      spRakning.samfinansieringar += 1
      let (plats, s) = ta(sp, nu)
      if behov < 4, register.behov[plats &* 4 &+ Int(behov)].oppet {
        sper.poster[s].delarBehov = behov
        sper.poster[s].delarAv = Aktor.namnd(aktor)?.rawValue ?? 255
        delningAndrad(plats, Int(behov), nu)
      }
    case .sipForberedd: spRakning.sip += 1
    default: break
    }
  }

  private mutating func vikTvist(_ fact: Fact, _ nu: Sek) {
    switch fact {
    case .tvistUppkommen(let t, let sp, let parter, _, let ansvarD):
      tvistUppkommen(t, sp: sp, parter, ansvarD, nu)
    case .tvistNiva(let t, let niva): tvistNiva(t, niva, nu)
    case .tvistHandling(let t, _): tvistHandling(t, Glapporsak(.tvistHandling), nu)
    case .arbetsledningFragad(let t): arbetsledning(t, fragad: true, nu)
    case .arbetsledningSvarad(let t): arbetsledning(t, fragad: false, nu)
    case .losningsforsok(let t, let niva, let lyckat):
      losningsforsok(t, niva, lyckat: lyckat, nu)
    case .medlingBegard(let t, let misslyckade): medlingBegard(t, misslyckade: misslyckade, nu)
    case .utlatande(let t, let tasUpp, _, let ledamoter, _):
      utlatande(t, tasUpp: tasUpp, ledamoter: ledamoter, nu)
    case .olostKvarstar(let t): olostKvarstar(t, nu)
    case .tvistLost(let t, let utfall, let niva): tvistLost(t, utfall, niva, nu)
    case .teamMote(let team, let niva, _, _, _): teamMote(team, niva, nu)
    case .teamFragaInlagd(let t, _, let parter):
      invariantbok.prova(
        .s19, parter.count >= 2, t.person, nu, "en teamfråga som rör en enda förvaltning")
    case .gruppFragad(let omrade, let nummer): gruppFragad(omrade, nummer, nu)
    case .gruppSvarade(let omrade, let nummer): gruppSvarade(omrade, nummer, nu)
    case .aktualitetsprovad(let ar): teambok.provade.append(ar)
    case .arSlut(let ar): teambok.slutade.append(ar)
    default: break
    }
  }

  private mutating func vikEkonomi(_ fact: Fact, _ nu: Sek, _ aktor: ActorID) {
    switch fact {
    case .kostnadsPost(
      let b, let beviljande, let betalare, let delning, let dag, let beslutsdag):
      provaBeslutare(aktor, b.person, nu)
      kostnadsPost(
        b, beviljande, betalare, delning: delning, dag: dag, beslutsdag: beslutsdag, nu)
    case .kostnadUpphor(let b, let dag): kostnadUpphor(b, dag: dag, aktor, nu)
    case .avgiftsPost(let p, let f, let manad, let promille):
      avgift(p, f, manad: manad, promille: promille, nu)
    default: break
    }
  }
}

extension Observatorium {
  private mutating func anlande(
    _ p: PersonID, _ profil: UInt8, _ alder: UInt8, _ skyddad: Bool, _ nu: Sek
  ) {
    let plats = ta(p, nu)
    register.poster[plats].profil = profil
    register.poster[plats].alder = alder
    register.poster[plats].skyddad = skyddad
    personRakning.antal += 1
    personRakning.perStadsomrade[p.omrade.index] += 1
    if skyddad { personRakning.skyddade += 1 }
  }

  /// The commission advises only: it changes no ansvar, beslut or payer (INV-S17).
  @inline(__always)
  private mutating func provaBeslutare(_ aktor: ActorID, _ p: PersonID, _ nu: Sek) {
    if aktor == Observatorium.kommission {
      invariantbok.bruten(.s17, p, nu, "medlingskommissionen ändrade ansvar, beslut eller betalare")
    }
  }

  /// H-01's lever: who answers until somebody has decided.
  private mutating func tillsVidare(_ b: BehovID, _ mangd: ForvaltningSet, _ nu: Sek) {
    let plats = ta(b.person, nu)
    let i = plats &* 4 &+ Int(b.nummer)
    // The need may be identified only later in the same second, by another enhet.
    if mangd.isEmpty {
      // An SP has ended; who initiated another one that goes on answers still.
      register.behov[i].tillsVidare.formIntersection(initierande(plats))
    } else {
      register.behov[i].tillsVidare.formUnion(mangd)
    }
    vardera(plats, Int(b.nummer), nu, Glapporsak(.ansvarUtanBeslut))
  }

  /// The initierande of every SP of the person that goes on.
  @inline(__always)
  private func initierande(_ plats: Int) -> ForvaltningSet {
    var ut: ForvaltningSet = []
    var i = register.poster[plats].sp
    while i != ingenLank {
      let post = sper.poster[Int(i)]
      if !post.flaggor.contains(.avslutad) { ut = ut.with(post.initierande) }
      i = post.nasta
    }
    return ut
  }

  private static let kommission = Aktor.medlingskommission.id

  private mutating func handlaggareUtsedd(_ p: PersonID, _ vantade: Int32, _ nu: Sek) {
    let plats = ta(p, nu)
    if register.poster[plats].handlaggare < 15 { register.poster[plats].handlaggare += 1 }
    ledtidsbok.lagg(.handlaggare, p.omrade, 0, vantade)
  }

  private mutating func samtyckeBegart(_ sp: SPID, _ nu: Sek) {
    let (_, s) = ta(sp, nu)
    rorelse(s, sp, nu)
    if sper.poster[s].begartTid == ingenTid { sper.poster[s].begartTid = nu }
  }

  private mutating func stodkontaktBeslut(
    _ sp: SPID, _ f: Forvaltning, samtycke: Bool, ansokan: Bool, _ nu: Sek
  ) {
    let (_, s) = ta(sp, nu)
    let aterkallat = sper.poster[s].aterkallatI.contains(f)
    invariantbok.prova(
      .s14, samtycke && !ansokan && !aterkallat, sp.person, nu,
      "stödkontakt utan samtycke, eller med krav på ansökan")
  }
}
