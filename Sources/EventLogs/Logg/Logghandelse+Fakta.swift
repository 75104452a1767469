import Domain
import Kernel

extension Logghandelse {
  /// What logs tell of a fact; nil where they tell nothing (`docs/eventlogs.md` says why).
  init?(_ faktum: Fact, tid: Moment, aktor: ActorID, profiler: [String]) {
    self.init(faktum.slag.namn, tid: tid, aktor: aktor)
    tolka(person: faktum, profiler)
    tolka(insats: faktum)
    tolka(sp: faktum)
    tolka(plan: faktum)
    tolka(tvist: faktum)
    tolka(ovrigt: faktum)
    if tom { return nil }
    if aktivitet != nil { koppla(aktor: aktor, .utfor) }
  }

  private mutating func tolka(person faktum: Fact, _ profiler: [String]) {
    switch faktum {
    case .personAnlande(let p, let profil, let alder, let skyddad):
      aktivitet = .personAnlande
      person(p)
      let namn = Int(profil) < profiler.count ? profiler[Int(profil)] : "handskriven"
      andra(.person(p), .alder, .tal(Int(alder)), franBorjan: true)
      andra(.person(p), .profil, .text(namn), franBorjan: true)
      andra(.person(p), .skyddad, .jaNej(skyddad), franBorjan: true)
    case .behovIdentifierat(let b, let slag, let forst):
      aktivitet = .behovIdentifierat
      behov(b)
      koppla(.forvaltning(forst), .kontaktad)
      satt(.behovsslag, .text(slag.namn))
      andra(.behov(b), .slag, .text(slag.namn), franBorjan: true)
      andra(.behov(b), .forstKontaktad, .text(forst.namn), franBorjan: true)
    case .behovUpphort(let b):
      aktivitet = .behovUpphort
      behov(b)
      andra(.behov(b), .status, .text("upphört"))
    case .akutOro(let p, let observerande, let barn):
      aktivitet = .akutOro
      person(p)
      koppla(.forvaltning(observerande), .observerar)
      satt(.barn, .jaNej(barn))
    case .klassning(let b, let ansprak, let kand, let grans):
      aktivitet = .klassning
      behov(b)
      forvaltningar(ansprak, .ansprak)
      if kand >= 0 { satt(.kandDagar, .tal(Int(kand))) }
      satt(.gransDagar, .tal(Int(grans)))
    case .handlaggareUtsedd(let p, let plats, let vantade):
      aktivitet = .handlaggareUtsedd
      person(p)
      koppla(.forvaltning(plats.forvaltning), .ansvarig)
      satt(.vantanTimmar, .kvot(Int(vantade), 3_600))
    default: break
    }
  }

  private mutating func tolka(insats faktum: Fact) {
    switch faktum {
    case .arendeOppnat(let b, let f): arende(.arendeOppnat, b, f)
    case .arendeAvslutat(let b, let f): arende(.arendeAvslutat, b, f)
    case .arendeFransagt(let b, let f, let organisatoriskt):
      arende(.arendeFransagt, b, f)
      satt(.endastOrganisatoriskt, .jaNej(organisatoriskt))
    case .stodarendeOppnat(let p, let f), .stodarendeAvslutat(let p, let f):
      if case .stodarendeOppnat = faktum {
        aktivitet = .stodarendeOppnat
      } else {
        aktivitet = .stodarendeAvslutat
      }
      person(p)
      koppla(.forvaltning(f), .stodkontakt)
    case .insatsBeslut(let b, let f, let bifall, let fran, _):
      aktivitet = bifall ? .insatsBeviljad : .insatsAvslagen
      guard bifall else { return arende(.insatsAvslagen, b, f) }
      insats(b, f)
      satt(.fran, .tid(fran))
      andra(.insats(b, f), .lage, .text("beviljad"))
    case .beslutUpphort(let b, let f, let av, let orsak):
      aktivitet = .beslutUpphort
      insats(b, f)
      satt(.orsak, .text(orsak.ord))
      satt(.av, .text(av.namn))
      andra(.insats(b, f), .lage, .text("beslutet upphört"))
    case .insatsStart(let b, let f, let orsak): insats(.insatsStart, b, f, orsak, "pågår")
    case .insatsAvbrott(let b, let f, let orsak): insats(.insatsAvbrott, b, f, orsak, "avbruten")
    case .insatsSlut(let b, let f, let orsak): insats(.insatsSlut, b, f, orsak, "avslutad")
    case .ansvarOverenskommet(let b, let ansvarig, let parter):
      arende(.ansvarOverenskommet, b, ansvarig)
      forvaltningar(parter)
    case .ansvarUtanBeslut(let b, let mangd):
      aktivitet = mangd.isEmpty ? .ansvarUtanBeslutSlut : .ansvarUtanBeslut
      behov(b)
      forvaltningar(mangd, .ansvarig)
    default: break
    }
  }

  private mutating func arende(_ vad: Aktivitet, _ b: BehovID, _ f: Forvaltning) {
    aktivitet = vad
    behov(b)
    koppla(.forvaltning(f), .ansvarig)
  }

  private mutating func insats(
    _ vad: Aktivitet, _ b: BehovID, _ f: Forvaltning, _ orsak: Insatsorsak, _ lage: String
  ) {
    aktivitet = vad
    insats(b, f)
    satt(.orsak, .text(orsak.ord))
    andra(.insats(b, f), .lage, .text(lage))
  }

  private mutating func tolka(tvist faktum: Fact) {
    switch faktum {
    case .tvistUppkommen(let t, let nummer, let parter, let halvare, let ansvarD):
      let sp = SPID(t.person, t.initierande, Int(nummer))
      om(t, .tvistUppkommen)
      self.sp(sp)
      forvaltningar(halvare, .harBeslut)
      forvaltningar(ansvarD, .ansvarig)
      forvaltningar(parter)
      binda(.tvist(t), .uppkomI, .sp(sp))
    case .tvistNiva(let t, let niva):
      switch niva {
      case .uppkommen: om(t, .tillArbetsledning)
      case .operativ: om(t, .tillOperativ)
      case .taktisk: om(t, .tillTaktisk)
      case .strategisk: om(t, .tillStrategisk)
      case .medling: om(t, .tillMedling)
      }
      andra(.tvist(t), .niva, .text(niva.ord))
    case .arbetsledningFragad(let t): om(t, .arbetsledningFragad)
    case .arbetsledningSvarad(let t): om(t, .arbetsledningSvarad)
    case .losningsforsok(let t, let niva, let lyckat):
      om(t, .losningsforsok)
      satt(.niva, .text(niva.ord))
      satt(.lyckat, .jaNej(lyckat))
    case .medlingBegard(let t, let misslyckade):
      om(t, .medlingBegard)
      satt(.misslyckade, .tal(Int(misslyckade)))
    case .utlatande(let t, let tasUpp, let forordad, _, let bunden):
      om(t, .utlatande)
      if tasUpp { koppla(.forvaltning(forordad), .forordad) }
      satt(.tasUpp, .jaNej(tasUpp))
      satt(.bunden, .jaNej(bunden))
    case .olostKvarstar(let t): om(t, .olostKvarstar)
    case .tvistLost(let t, let utfall, let niva):
      om(t, .tvistLost)
      satt(.utfall, .text(utfall.ord))
      satt(.niva, .text(niva.ord))
      andra(.tvist(t), .utfall, .text(utfall.ord))
    case .teamFragaInlagd(let t, let niva, let parter):
      om(t, .teamFragaEnPart)
      forvaltningar(parter)
      satt(.niva, .text(niva.ord))
    default: break
    }
  }

  private mutating func om(_ t: TvistID, _ vad: Aktivitet) {
    aktivitet = vad
    tvist(t)
  }

  private mutating func tolka(ovrigt faktum: Fact) {
    switch faktum {
    case .teamMote(let a, let niva, let iKo, let hanterade, let problem):
      aktivitet = .teamMote
      koppla(.team(a), .utfor)
      satt(.niva, .text(niva.ord))
      satt(.iKo, .tal(Int(iKo)))
      satt(.hanterade, .tal(Int(hanterade)))
      satt(.problem, .jaNej(problem))
    case .gruppFragad(let omrade, let nummer): grupp(.gruppFragad, omrade, nummer)
    case .gruppSvarade(let omrade, let nummer): grupp(.gruppSvarade, omrade, nummer)
    case .aktualitetsprovad(let ar):
      aktivitet = .aktualitetsprovad
      satt(.ar, .tal(Int(ar)))
    case .kostnadsPost(let b, let beviljande, let betalare, let delning, let dag, _):
      aktivitet = .kostnadsPost
      behov(b)
      koppla(.insats(b, beviljande))
      koppla(.forvaltning(beviljande), .beviljar)
      forvaltningar(betalare, .betalar)
      satt(.andel, .tal(Int(delning)))
      satt(.fran, .tid(Kalender.moment(Datum(dagnummer: Int(dag)))))
    case .kostnadUpphor(let b, let dag):
      aktivitet = .kostnadUpphor
      behov(b)
      satt(.fran, .tid(Kalender.moment(Datum(dagnummer: Int(dag)))))
    case .avgiftsPost(let p, let f, let manad, let promille):
      aktivitet = .avgiftsPost
      person(p)
      koppla(.forvaltning(f), .betalar)
      satt(.manad, .tal(Int(manad)))
      satt(.promille, .tal(Int(promille)))
    case .regelBruten(let regel, let p), .missadGrans(let regel, let p):
      if case .regelBruten = faktum { aktivitet = .regelBruten } else { aktivitet = .missadGrans }
      person(p)
      satt(.regel, .text(regel.text))
    case .ovantat(let p, let typ): post(.ovantat, p, typ)
    case .meddelandeForlorat(_, _, _, _, _, .inget), .meddelandeForsenat(_, _, _, _, _, _, .inget),
      .meddelandeDubblerat(_, _, _, _, .inget):
      break
    case .meddelandeForlorat(let p, let till, let typ, let kanal, let omsands, let fore):
      post(.forlorat, p, typ, till, kanal)
      satt(.sandsOm, .jaNej(omsands && fore == .allt))
    case .meddelandeForsenat(let p, let till, let sekunder, let typ, let kanal, let stopp, _):
      post(.forsenat, p, typ, till, kanal)
      satt(.forseningTimmar, .kvot(Int(sekunder), 3_600))
      satt(.driftstopp, .jaNej(stopp))
    case .meddelandeDubblerat(let p, let till, let typ, let kanal, _):
      post(.dubblerat, p, typ, till, kanal)
    default: break
    }
  }

  private mutating func grupp(_ vad: Aktivitet, _ omrade: Stadsomrade, _ nummer: UInt16) {
    aktivitet = vad
    koppla(.team(Aktor.samordningsgrupp.id))
    koppla(.team(Aktor.strategisktTeam(omrade).id))
    satt(.nummer, .tal(Int(nummer)))
    satt(.stadsomrade, .text(omrade.namn))
  }

  private mutating func post(
    _ vad: Aktivitet, _ p: PersonID, _ typ: Meddelandetyp, _ till: ActorID? = nil,
    _ kanal: Kanal? = nil
  ) {
    aktivitet = vad
    person(p)
    satt(.meddelande, .text(typ.namn))
    if let till { koppla(aktor: till, .mottagare) }
    if let kanal { satt(.kanal, .text(kanal.namn)) }
  }
}
