import Domain
import Kernel

extension Logghandelse {
  /// What logs tell of a message that arrived: those that no fact of the same step tells of.
  init?(_ message: Message, fran: ActorID, till: ActorID, tid: Moment) {
    self.init(message.typ.namn, tid: tid, aktor: till)
    koppla(aktor: fran, .avsandare)
    koppla(aktor: till, .mottagare)
    satt(.avsandare, .text(Aktor(fran).namn))
    switch message {
    case .omvarld(.besok(let p, let nya, _, _, _)):
      aktivitet = .besok
      person(p)
      satt(.nyaBehov, .tal(nya.count))
    case .omvarld, .team, .tid: break
    case .sp(let m): tolka(m)
    case .ansvar(let m): tolka(m)
    case .tvist(let m): tolka(m)
    }
    if aktivitet == nil { return nil }
  }

  private mutating func tolka(_ m: SPMessage) {
    switch m {
    case .konsultation(let sp, let slag, _, let personuppgifter):
      om(sp, .konsultation)
      satt(.behovsslag, .text(slag.namn))
      satt(.personuppgifter, .jaNej(personuppgifter))
    case .konsultationsSvar(let sp, let slag):
      om(sp, .konsultationsSvar)
      satt(.behovsslag, .text(slag.namn))
    case .utlamnande(let sp, let lagstod):
      om(sp, .utlamnande)
      satt(.lagstod, .tal(Int(lagstod)))
    case .orosanmalan(let p, let barn, let fran):
      aktivitet = .orosanmalan
      person(p)
      koppla(.forvaltning(fran), .observerar)
      satt(.barn, .jaNej(barn))
    case .kallelse(let sp, let k):
      om(sp, .kallelse)
      behoven(k.behov, av: sp.person)
      forvaltningar(k.parter)
      satt(.nummer, .tal(Int(k.nummer)))
      satt(.motestid, .tid(k.tid))
      satt(.maskerad, .jaNej(k.maskerad))
    case .kallelsePaminnelse(let sp, let kallelse):
      om(sp, .kallelsePaminnelse)
      satt(.nummer, .tal(Int(kallelse)))
    case .kallelseSvar(let sp, let kallelse, let svar, _, _):
      om(sp, .kallelseSvar)
      satt(.nummer, .tal(Int(kallelse)))
      satt(.svar, .text(svar.ord))
    case .planUtkast(let sp, let version, let paminnelse):
      om(sp, .planUtkast)
      satt(.version, .tal(Int(version)))
      satt(.paminnelse, .jaNej(paminnelse))
    case .planSvar(let sp, let version, let svar):
      om(sp, .planSvar)
      satt(.version, .tal(Int(version)))
      satt(.svar, .text(svar.ord))
    case .uppfoljning(let sp, let runda, let svar, _, _):
      om(sp, svar ? .uppfoljningsSvar : .uppfoljningsFraga)
      satt(.runda, .tal(Int(runda)))
    case .sammanslagning(let sp, let behov):
      om(sp, .sammanslagen)
      behoven(behov, av: sp.person)
      for n in 0..<BehovID.hogst where behov.contains(n) {
        binda(.sp(sp), .omfattar, .behov(BehovID(sp.person, n)))
      }
    case .samtyckesBegaran, .samtyckesSvar, .samtyckesAterkallelse, .forstaKontakt,
      .forstaKontaktSvar, .narvaro, .motesBesked, .planUpprattad, .avslut, .scannad, .stangd:
      break
    }
  }

  private mutating func tolka(_ m: AnsvarMessage) {
    switch m {
    case .beslutUnderrattelse(let sp, let behov, let f, let bifall, let fran):
      om(sp, .underrattelse)
      koppla(.behov(BehovID(sp.person, Int(behov))))
      koppla(.forvaltning(f), .ansvarig)
      satt(.bifall, .jaNej(bifall))
      satt(.fran, .tid(fran))
    case .maxtaxa(let p, let manad, let promille, _, _):
      aktivitet = .maxtaxa
      person(p)
      satt(.manad, .tal(Int(manad)))
      satt(.promille, .tal(Int(promille)))
    case .avvikelse(let sp, let part, let kallelse):
      om(sp, .avvikelserapport)
      koppla(.forvaltning(part), .part)
      satt(.nummer, .tal(Int(kallelse)))
    case .insatsBeslut, .overenskommelse, .samfinansiering: break
    }
  }

  private mutating func tolka(_ m: TvistMessage) {
    switch m {
    case .oenighet(_, _, let parter, let halvare, let namngesFor):
      om(m, .oenighet, parter)
      forvaltningar(halvare, .harBeslut)
      satt(.identifierad, .jaNej(!namngesFor.isEmpty))
    case .linjeLyft(_, let till, let parter, let halvare, let identifierad, _):
      om(m, .linjeLyft, parter)
      forvaltningar(halvare, .harBeslut)
      satt(.niva, .text(till.ord))
      satt(.identifierad, .jaNej(identifierad))
    case .teamFraga(_, let niva, let parter, _, let identifierad, _):
      om(m, .teamFraga, parter)
      satt(.niva, .text(niva.ord))
      satt(.identifierad, .jaNej(identifierad))
    case .teamSvar(_, let niva, let lyckat, _):
      om(m, .teamSvar)
      satt(.niva, .text(niva.ord))
      satt(.overens, .jaNej(lyckat))
    case .teamAterkallad(_, let niva):
      om(m, .teamAterkallad)
      satt(.niva, .text(niva.ord))
    case .begaranOmMedling(_, let parter, let halvare, _, let identifierad, _):
      om(m, .begaranOmMedling, parter)
      forvaltningar(halvare, .harBeslut)
      satt(.identifierad, .jaNej(identifierad))
    case .arbetsledningsFraga, .arbetsledningsSvar, .utlatande, .tvistLost: break
    }
  }

  private mutating func om(_ m: TvistMessage, _ vad: Aktivitet, _ parter: ForvaltningSet = []) {
    aktivitet = vad
    tvist(m.tvist)
    forvaltningar(parter)
  }
}
