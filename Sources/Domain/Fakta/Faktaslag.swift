import Kernel

/// The kind of a fact.
@frozen public enum Faktaslag: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case personAnlande, behovIdentifierat, behovUpphort, akutOro, klassning, arendeOppnat
  case arendeAvslutat, arendeFransagt, stodarendeOppnat, stodarendeAvslutat, insatsBeslut
  case beslutUpphort, insatsStart, insatsAvbrott, insatsSlut, ansvarOverenskommet
  case ansvarUtanBeslut, samordningsBehovIdentifierat, spTillstand, spSlut, samtyckeBegart
  case samtycke, kontaktSokt, kontaktNadd, kallad, narvaro, enskildDeltog, moteHallet
  case stodkontaktNekad, planUpprattad, planAndrad, treserva, stodkontaktBeslut
  case avvikelseBeslut, avvikelseHanterad, uppfoljningsBehov, uppfoljd, langsiktigLosning
  case samfinansiering, sipForberedd, tvistUppkommen, tvistNiva, tvistHandling
  case arbetsledningFragad, arbetsledningSvarad, losningsforsok, medlingBegard, utlatande
  case olostKvarstar, tvistLost, teamMote, teamFragaInlagd, gruppFragad, gruppSvarade
  case aktualitetsprovad, arSlut, kostnadsPost, kostnadUpphor, avgiftsPost
  // 59 and 60 are nobody's: a kind keeps its number, and with it the digests
  case arbetssteg = 61, ledningsarbete, handlaggareUtsedd, regelBruten, missadGrans
  case ovantat
  case meddelandeForlorat, meddelandeForsenat, meddelandeDubblerat, treservaVantar
  case kontaktUppgiven, uppdragUtanPersonal

  @inlinable public var index: Int { Int(rawValue) }

  /// The name in traces and stories.
  public var namn: String {
    switch self {
    case .personAnlande: "PersonAnlände"
    case .behovIdentifierat: "BehovIdentifierat"
    case .behovUpphort: "BehovUpphört"
    case .akutOro: "AkutOro"
    case .klassning: "Klassning"
    case .arendeOppnat: "ÄrendeÖppnat"
    case .arendeAvslutat: "ÄrendeAvslutat"
    case .arendeFransagt: "ÄrendeFrånsagt"
    case .stodarendeOppnat: "StödärendeÖppnat"
    case .stodarendeAvslutat: "StödärendeAvslutat"
    case .insatsBeslut: "InsatsBeslutFattat"
    case .beslutUpphort: "BeslutUpphört"
    case .insatsStart: "InsatsStart"
    case .insatsAvbrott: "InsatsAvbrott"
    case .insatsSlut: "InsatsSlut"
    case .ansvarOverenskommet: "AnsvarÖverenskommet"
    case .ansvarUtanBeslut: "AnsvarUtanBeslut"
    case .samordningsBehovIdentifierat: "SamordningsBehovIdentifierat"
    case .spTillstand: "SPTillstånd"
    case .spSlut: "SPSlut"
    case .samtyckeBegart: "SamtyckeBegärt"
    case .samtycke: "SamtyckesRegistrering"
    case .kontaktSokt: "KontaktSökt"
    case .kontaktNadd: "KontaktNådd"
    case .kontaktUppgiven: "KontaktUppgiven"
    case .kallad: "Kallad"
    case .narvaro: "SPMötesNärvaro"
    case .enskildDeltog: "EnskildDeltog"
    case .moteHallet: "MöteHållet"
    case .stodkontaktNekad: "StödkontaktNekad"
    case .planUpprattad: "PlanUpprättad"
    case .planAndrad: "PlanÄndrad"
    case .treserva: "Treserva"
    case .stodkontaktBeslut: "StödkontaktBeslut"
    case .avvikelseBeslut: "AvvikelseBeslut"
    case .avvikelseHanterad: "AvvikelseHanterad"
    case .uppfoljningsBehov: "UppföljningsBehov"
    case .uppfoljd: "Uppföljd"
    case .langsiktigLosning: "LångsiktigLösning"
    case .samfinansiering: "Samfinansiering"
    case .sipForberedd: "SIPFörberedd"
    case .tvistUppkommen: "TvistUppkommen"
    case .tvistNiva: "TvistNivå"
    case .tvistHandling: "TvistHandling"
    case .arbetsledningFragad: "ArbetsledningFrågad"
    case .arbetsledningSvarad: "ArbetsledningSvarad"
    case .losningsforsok: "Lösningsförsök"
    case .medlingBegard: "MedlingBegärd"
    case .utlatande: "UtlåtandeGivet"
    case .olostKvarstar: "OlöstKvarstår"
    case .tvistLost: "TvistLöst"
    case .teamMote: "TeamMöteHållet"
    case .teamFragaInlagd: "TeamFrågaInlagd"
    case .gruppFragad: "SamordningsgruppFrågad"
    case .gruppSvarade: "SamordningsgruppSvarade"
    case .aktualitetsprovad: "Aktualitetsprövad"
    case .arSlut: "ÅrSlut"
    case .kostnadsPost: "KostnadsPost"
    case .kostnadUpphor: "KostnadUpphör"
    case .avgiftsPost: "AvgiftsPost"
    case .arbetssteg: "Arbetssteg"
    case .ledningsarbete: "Ledningsarbete"
    case .uppdragUtanPersonal: "UppdragUtanPersonal"
    case .handlaggareUtsedd: "HandläggareUtsedd"
    case .regelBruten: "RegelBruten"
    case .missadGrans: "MissadGräns"
    case .ovantat: "Oväntat"
    case .meddelandeForlorat: "MeddelandeFörlorat"
    case .meddelandeForsenat: "MeddelandeFörsenat"
    case .meddelandeDubblerat: "MeddelandeDubblerat"
    case .treservaVantar: "TreservaVäntar"
    }
  }
}

extension Fact {
  /// The fact's kind.
  public var slag: Faktaslag {
    switch self {
    case .personAnlande: .personAnlande
    case .behovIdentifierat: .behovIdentifierat
    case .behovUpphort: .behovUpphort
    case .akutOro: .akutOro
    case .klassning: .klassning
    case .arendeOppnat: .arendeOppnat
    case .arendeAvslutat: .arendeAvslutat
    case .arendeFransagt: .arendeFransagt
    case .stodarendeOppnat: .stodarendeOppnat
    case .stodarendeAvslutat: .stodarendeAvslutat
    case .insatsBeslut: .insatsBeslut
    case .beslutUpphort: .beslutUpphort
    case .insatsStart: .insatsStart
    case .insatsAvbrott: .insatsAvbrott
    case .insatsSlut: .insatsSlut
    case .ansvarOverenskommet: .ansvarOverenskommet
    case .ansvarUtanBeslut: .ansvarUtanBeslut
    case .samordningsBehovIdentifierat: .samordningsBehovIdentifierat
    case .spTillstand: .spTillstand
    case .spSlut: .spSlut
    case .samtyckeBegart: .samtyckeBegart
    case .samtycke: .samtycke
    case .kontaktSokt: .kontaktSokt
    case .kontaktNadd: .kontaktNadd
    case .kontaktUppgiven: .kontaktUppgiven
    case .kallad: .kallad
    case .narvaro: .narvaro
    case .enskildDeltog: .enskildDeltog
    case .moteHallet: .moteHallet
    case .stodkontaktNekad: .stodkontaktNekad
    case .planUpprattad: .planUpprattad
    case .planAndrad: .planAndrad
    case .treserva: .treserva
    case .stodkontaktBeslut: .stodkontaktBeslut
    case .avvikelseBeslut: .avvikelseBeslut
    case .avvikelseHanterad: .avvikelseHanterad
    case .uppfoljningsBehov: .uppfoljningsBehov
    case .uppfoljd: .uppfoljd
    case .langsiktigLosning: .langsiktigLosning
    case .samfinansiering: .samfinansiering
    case .sipForberedd: .sipForberedd
    case .tvistUppkommen: .tvistUppkommen
    case .tvistNiva: .tvistNiva
    case .tvistHandling: .tvistHandling
    case .arbetsledningFragad: .arbetsledningFragad
    case .arbetsledningSvarad: .arbetsledningSvarad
    case .losningsforsok: .losningsforsok
    case .medlingBegard: .medlingBegard
    case .utlatande: .utlatande
    case .olostKvarstar: .olostKvarstar
    case .tvistLost: .tvistLost
    case .teamMote: .teamMote
    case .teamFragaInlagd: .teamFragaInlagd
    case .gruppFragad: .gruppFragad
    case .gruppSvarade: .gruppSvarade
    case .aktualitetsprovad: .aktualitetsprovad
    case .arSlut: .arSlut
    case .kostnadsPost: .kostnadsPost
    case .kostnadUpphor: .kostnadUpphor
    case .avgiftsPost: .avgiftsPost
    case .arbetssteg: .arbetssteg
    case .ledningsarbete: .ledningsarbete
    case .uppdragUtanPersonal: .uppdragUtanPersonal
    case .handlaggareUtsedd: .handlaggareUtsedd
    case .regelBruten: .regelBruten
    case .missadGrans: .missadGrans
    case .ovantat: .ovantat
    case .meddelandeForlorat: .meddelandeForlorat
    case .meddelandeForsenat: .meddelandeForsenat
    case .meddelandeDubblerat: .meddelandeDubblerat
    case .treservaVantar: .treservaVantar
    }
  }

  /// The person that the fact is about, where it is about one.
  public var person: PersonID? {
    switch self {
    case .personAnlande(let p, _, _, _): p
    case .behovIdentifierat(let b0, _, _): b0.person
    case .behovUpphort(let b0): b0.person
    case .akutOro(let p, _, _): p
    case .klassning(let b0, _, _, _): b0.person
    case .arendeOppnat(let b0, _): b0.person
    case .arendeAvslutat(let b0, _): b0.person
    case .arendeFransagt(let b0, _, _): b0.person
    case .stodarendeOppnat(let p, _): p
    case .stodarendeAvslutat(let p, _): p
    case .insatsBeslut(let b0, _, _, _, _): b0.person
    case .beslutUpphort(let b0, _, _, _): b0.person
    case .insatsStart(let b0, _, _): b0.person
    case .insatsAvbrott(let b0, _, _): b0.person
    case .insatsSlut(let b0, _, _): b0.person
    case .ansvarOverenskommet(let b0, _, _): b0.person
    case .ansvarUtanBeslut(let b0, _): b0.person
    case .samordningsBehovIdentifierat(let sp, _): sp.person
    case .spTillstand(let sp, _, _, _): sp.person
    case .spSlut(let sp, _): sp.person
    case .samtyckeBegart(let sp, _): sp.person
    case .samtycke(let sp, _, _, _, _): sp.person
    case .kontaktSokt(let sp, _, _): sp.person
    case .kontaktNadd(let sp, _, _): sp.person
    case .kontaktUppgiven(let sp, _, _): sp.person
    case .kallad(let sp, _, _): sp.person
    case .narvaro(let sp, _, _, _): sp.person
    case .enskildDeltog(let sp, _): sp.person
    case .moteHallet(let sp, _, _): sp.person
    case .stodkontaktNekad(let sp, _): sp.person
    case .planUpprattad(let sp, _, _, _): sp.person
    case .planAndrad(let sp, _): sp.person
    case .treserva(let sp, _, _, _): sp.person
    case .stodkontaktBeslut(let sp, _, _, _): sp.person
    case .avvikelseBeslut(let sp, _, _, _): sp.person
    case .avvikelseHanterad(let sp, _): sp.person
    case .uppfoljningsBehov(let sp): sp.person
    case .uppfoljd(let sp, _): sp.person
    case .langsiktigLosning(let sp): sp.person
    case .samfinansiering(let sp, _, _): sp.person
    case .sipForberedd(let sp): sp.person
    case .tvistUppkommen(let tv, _, _, _, _): tv.person
    case .tvistNiva(let tv, _): tv.person
    case .tvistHandling(let tv, _): tv.person
    case .arbetsledningFragad(let tv): tv.person
    case .arbetsledningSvarad(let tv): tv.person
    case .losningsforsok(let tv, _, _): tv.person
    case .medlingBegard(let tv, _): tv.person
    case .utlatande(let tv, _, _, _, _): tv.person
    case .olostKvarstar(let tv): tv.person
    case .tvistLost(let tv, _, _): tv.person
    case .teamFragaInlagd(let tv, _, _): tv.person
    case .kostnadsPost(let b0, _, _, _, _, _): b0.person
    case .kostnadUpphor(let b0, _): b0.person
    case .avgiftsPost(let p, _, _, _): p
    case .handlaggareUtsedd(let p, _, _): p
    case .regelBruten(_, let p): p
    case .missadGrans(_, let p): p
    case .ovantat(let p, _): p
    case .meddelandeForlorat(let p, _, _, _, _, _): p
    case .meddelandeForsenat(let p, _, _, _, _, _, _): p
    case .meddelandeDubblerat(let p, _, _, _, _): p
    case .treservaVantar(let sp, _, _, _): sp.person
    case .teamMote, .gruppFragad, .gruppSvarade, .aktualitetsprovad, .arSlut, .arbetssteg,
      .ledningsarbete, .uppdragUtanPersonal:
      nil
    }
  }
}
