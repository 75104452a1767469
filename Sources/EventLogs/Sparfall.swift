import Domain
import Kernel

/// What a line of the trace is about.
enum Sparfall {
  case sp(SPID)
  case tvist(TvistID)
  case behov(BehovID)

  /// E.g. `SP Hisingen-12/FFS/1`, `T Hisingen-12/behov 1/0`, `Hisingen-12/behov 1`.
  var text: String {
    switch self {
    case .sp(let sp): sp.text
    case .tvist(let tvist): tvist.text
    case .behov(let behov): "\(behov.person.text)/behov \(behov.nummer + 1)"
    }
  }
}

extension Message {
  var sparfall: Sparfall? {
    switch self {
    case .omvarld(.behovUpphor(let behov)): .behov(behov)
    case .omvarld: nil
    case .sp(let m): m.sp.map { .sp($0) }
    case .ansvar(let m):
      switch m {
      case .insatsBeslut(let behov, _, _, _): .behov(behov)
      case .beslutUnderrattelse(let sp, _, _, _, _), .overenskommelse(let sp, _, _, _, _, _),
        .samfinansiering(let sp, _, _, _), .avvikelse(let sp, _, _):
        .sp(sp)
      case .maxtaxa: nil
      }
    case .tvist(let m): .tvist(m.tvist)
    case .team, .tid: nil
    }
  }
}

extension Fact {
  var sparfall: Sparfall? {
    switch self {
    case .behovIdentifierat(let b, _, _), .behovUpphort(let b), .klassning(let b, _, _, _),
      .arendeOppnat(let b, _), .arendeAvslutat(let b, _), .arendeFransagt(let b, _, _),
      .insatsBeslut(let b, _, _, _, _), .beslutUpphort(let b, _, _, _), .insatsStart(let b, _, _),
      .insatsAvbrott(let b, _, _), .insatsSlut(let b, _, _), .ansvarOverenskommet(let b, _, _),
      .ansvarUtanBeslut(let b, _), .kostnadsPost(let b, _, _, _, _, _), .kostnadUpphor(let b, _):
      .behov(b)
    case .samordningsBehovIdentifierat(let sp, _), .spTillstand(let sp, _, _, _),
      .spSlut(let sp, _), .samtyckeBegart(let sp, _), .samtycke(let sp, _, _, _, _),
      .kontaktSokt(let sp, _, _), .kontaktNadd(let sp, _, _), .kontaktUppgiven(let sp, _, _),
      .kallad(let sp, _, _),
      .narvaro(let sp, _, _, _), .enskildDeltog(let sp, _), .moteHallet(let sp, _, _),
      .stodkontaktNekad(let sp, _), .planUpprattad(let sp, _, _, _),
      .planAndrad(let sp, _), .treserva(let sp, _, _, _),
      .stodkontaktBeslut(let sp, _, _, _), .avvikelseBeslut(let sp, _, _, _),
      .avvikelseHanterad(let sp, _), .uppfoljningsBehov(let sp), .uppfoljd(let sp, _),
      .langsiktigLosning(let sp), .samfinansiering(let sp, _, _), .sipForberedd(let sp),
      .treservaVantar(let sp, _, _, _):
      .sp(sp)
    case .tvistUppkommen(let t, _, _, _, _), .tvistNiva(let t, _), .tvistHandling(let t, _),
      .arbetsledningFragad(let t), .arbetsledningSvarad(let t), .losningsforsok(let t, _, _),
      .medlingBegard(let t, _), .utlatande(let t, _, _, _, _), .olostKvarstar(let t),
      .tvistLost(let t, _, _), .teamFragaInlagd(let t, _, _):
      .tvist(t)
    case .personAnlande, .akutOro, .stodarendeOppnat, .stodarendeAvslutat, .teamMote,
      .gruppFragad, .gruppSvarade, .aktualitetsprovad, .arSlut, .avgiftsPost,
      .arbetssteg, .ledningsarbete, .uppdragUtanPersonal, .handlaggareUtsedd,
      .regelBruten, .missadGrans, .ovantat, .meddelandeForlorat, .meddelandeForsenat,
      .meddelandeDubblerat:
      nil
    }
  }
}
