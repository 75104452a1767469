import Domain
import Kernel

extension Logghandelse {
  mutating func tolka(sp faktum: Fact) {
    switch faktum {
    case .samordningsBehovIdentifierat(let sp, let behov):
      om(sp, .samordningsBehov)
      behoven(behov, av: sp.person)
      for n in 0..<BehovID.hogst where behov.contains(n) {
        binda(.sp(sp), .omfattar, .behov(BehovID(sp.person, n)))
      }
    case .spTillstand(let sp, _, let till, _): andra(.sp(sp), .tillstand, .text(till.ord))
    case .spSlut(let sp, let grund):
      om(sp, .spSlut)
      satt(.grund, .text(grund.ord))
    case .samtyckeBegart(let sp, let runda):
      om(sp, .samtyckeBegart)
      satt(.runda, .tal(Int(runda)))
    case .samtycke(let sp, let utfall, let omfattning, let stodkontakt, let kandI):
      switch utfall {
      case .givet: om(sp, .samtyckeGivet)
      case .nekat: om(sp, .samtyckeNekat)
      case .aterkallat: om(sp, .samtyckeAterkallat)
      }
      forvaltningar(omfattning)
      koppla(.forvaltning(kandI), .mottagare)
      satt(.stodkontakt, .jaNej(stodkontakt))
    case .kontaktSokt(let sp, let fran, let till): kontakt(.kontaktSokt, sp, fran, till)
    case .kontaktNadd(let sp, let fran, let till): kontakt(.kontaktNadd, sp, fran, till)
    case .kontaktUppgiven(let sp, let fran, let till): kontakt(.kontaktUppgiven, sp, fran, till)
    case .kallad(let sp, let nummer, let forsta):
      om(sp, .kallad)
      satt(.nummer, .tal(Int(nummer)))
      satt(.forsta, .jaNej(forsta))
    case .narvaro(let sp, let part, let utfall, let kallelse):
      om(sp, .narvaro)
      koppla(.forvaltning(part), .part)
      satt(.nummer, .tal(Int(kallelse)))
      satt(.utfall, .text(utfall.ord))
    case .enskildDeltog(let sp, let gemensamt):
      om(sp, .enskildDeltog)
      satt(.gemensamtBedomt, .jaNej(gemensamt))
    case .moteHallet(let sp, let parter, let stodkontakt):
      om(sp, .moteHallet)
      forvaltningar(parter)
      forvaltningar(stodkontakt, .stodkontakt)
    case .stodkontaktNekad(let sp, let f):
      om(sp, .stodkontaktNekad)
      koppla(.forvaltning(f), .stodkontakt)
    default: break
    }
  }

  mutating func tolka(plan faktum: Fact) {
    switch faktum {
    case .planUpprattad(let sp, let version, let parter, let alla):
      om(sp, .planUpprattad)
      forvaltningar(parter)
      satt(.version, .tal(Int(version)))
      satt(.allaGodkant, .jaNej(alla))
      andra(.sp(sp), .planversion, .tal(Int(version)))
    case .planAndrad(let sp, let version):
      om(sp, .planAndrad)
      satt(.version, .tal(Int(version)))
    case .treserva(let sp, let f, let post, let version):
      om(sp, .treserva)
      koppla(.forvaltning(f), .ansvarig)
      satt(.post, .text(post.ord))
      satt(.version, .tal(Int(version)))
    case .treservaVantar(let sp, let f, let post, let sekunder):
      om(sp, .treservaVantar)
      koppla(.forvaltning(f), .ansvarig)
      satt(.post, .text(post.ord))
      satt(.vantanTimmar, .kvot(Int(sekunder), 3_600))
    case .stodkontaktBeslut(let sp, let f, let samtycke, let ansokan):
      om(sp, .stodkontaktBeslut)
      koppla(.forvaltning(f), .stodkontakt)
      satt(.samtycke, .jaNej(samtycke))
      satt(.ansokanKravd, .jaNej(ansokan))
    case .avvikelseBeslut(let sp, let part, let av, let rapporteras):
      om(sp, .avvikelseBeslut)
      koppla(.forvaltning(part), .part)
      if let av { koppla(.forvaltning(av), .ansvarig) }
      satt(.rapporteras, .jaNej(rapporteras))
    case .avvikelseHanterad(let sp, let part):
      om(sp, .avvikelseHanterad)
      koppla(.forvaltning(part), .part)
    case .uppfoljningsBehov(let sp): om(sp, .uppfoljningsBehov)
    case .uppfoljd(let sp, let andring):
      om(sp, .uppfoljd)
      satt(.andring, .jaNej(andring))
    case .langsiktigLosning(let sp): om(sp, .langsiktigLosning)
    case .samfinansiering(let sp, let behov, _):
      om(sp, .samfinansiering)
      koppla(.behov(BehovID(sp.person, Int(behov))))
    case .sipForberedd(let sp): om(sp, .sipForberedd)
    default: break
    }
  }

  private mutating func kontakt(
    _ vad: Aktivitet, _ sp: SPID, _ fran: Forvaltning, _ till: Forvaltning
  ) {
    om(sp, vad)
    koppla(.forvaltning(fran), .avsandare)
    koppla(.forvaltning(till), .mottagare)
  }

  mutating func om(_ sp: SPID, _ vad: Aktivitet) {
    aktivitet = vad
    self.sp(sp)
    koppla(.forvaltning(sp.initierande), .initierande)
  }
}
