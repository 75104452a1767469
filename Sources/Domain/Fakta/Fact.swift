import Kernel

/// Something that happened, as the cores record it (§4, recorded facts).
///
/// Every gap, invariant and figure is a function of facts and messages in their order.
@frozen public enum Fact: Sendable, BitwiseCopyable {
  // the world
  /// A person enters the model; `profil` is its number in the scenario, 255 for a handwritten one.
  case personAnlande(PersonID, profil: UInt8, alder: UInt8, skyddad: Bool)
  case behovIdentifierat(BehovID, slag: BehovsSlag, forstKontaktad: Forvaltning)
  case behovUpphort(BehovID)
  case akutOro(PersonID, observerande: Forvaltning, barn: Bool)

  // classification, ärende, decision, insats
  /// `kandDagar` is the age in days of the oldest history that the classifier used; −1 for none.
  case klassning(BehovID, ansprak: ForvaltningSet, kandDagar: Int32, gransDagar: Int32)
  case arendeOppnat(BehovID, Forvaltning)
  case arendeAvslutat(BehovID, Forvaltning)
  /// "Inte vårt": the party disclaims the need.
  case arendeFransagt(BehovID, Forvaltning, endastOrganisatoriskt: Bool)
  /// An ärende only for stödkontakt (SP-64); it puts nobody in R.
  case stodarendeOppnat(PersonID, Forvaltning)
  case stodarendeAvslutat(PersonID, Forvaltning)
  /// `aktor` is who decided (INV-S08).
  case insatsBeslut(BehovID, Forvaltning, bifall: Bool, fran: Moment, aktor: ActorID)
  /// `av` is who ended it (INV-S07); `orsak` why.
  case beslutUpphort(BehovID, Forvaltning, av: Forvaltning, orsak: Insatsorsak)
  case insatsStart(BehovID, Forvaltning, orsak: Insatsorsak)
  case insatsAvbrott(BehovID, Forvaltning, orsak: Insatsorsak)
  case insatsSlut(BehovID, Forvaltning, orsak: Insatsorsak)
  case ansvarOverenskommet(BehovID, ansvarig: Forvaltning, parter: ForvaltningSet)

  /// Whom the lever `ansvarUtanBeslut` gives R while nobody has decided (H-01); empty ends it.
  case ansvarUtanBeslut(BehovID, ForvaltningSet)

  // SP
  case samordningsBehovIdentifierat(SPID, behov: BehovSet)
  case spTillstand(SPID, fran: SPTillstand, till: SPTillstand, version: UInt16)
  case spSlut(SPID, grund: Avslutsgrund)
  /// The initierande has sent the question (starts G-03), `runda` from 0.
  case samtyckeBegart(SPID, runda: UInt8)
  /// As known in `kandI` from now on.
  case samtycke(
    SPID, utfall: Samtyckesutfall, omfattning: ForvaltningSet, stodkontakt: Bool,
    kandI: Forvaltning)
  case kontaktSokt(SPID, fran: Forvaltning, till: Forvaltning)
  case kontaktNadd(SPID, fran: Forvaltning, till: Forvaltning)
  /// Nobody has answered, and the SP has left the states that need the contact.
  case kontaktUppgiven(SPID, fran: Forvaltning, till: Forvaltning)
  /// The first kallelse of a meeting (starts G-05); `nummer` counts kallelser.
  case kallad(SPID, nummer: UInt16, forsta: Bool)
  case narvaro(SPID, part: Forvaltning, utfall: Narvaro, kallelse: UInt16)
  case enskildDeltog(SPID, gemensamtBedomt: Bool)
  case moteHallet(SPID, parter: ForvaltningSet, stodkontakt: ForvaltningSet)
  case stodkontaktNekad(SPID, Forvaltning)
  case planUpprattad(SPID, version: UInt16, parter: ForvaltningSet, allaGodkant: Bool)
  /// A change to a plan version that is upprättad; where it is write-protected too, INV-S12 breaks.
  case planAndrad(SPID, version: UInt16)
  case treserva(SPID, Forvaltning, TreservaPost, version: UInt16)
  case stodkontaktBeslut(SPID, Forvaltning, samtycke: Bool, ansokanKravd: Bool)
  /// Whether an absence without giltig orsak is reported; `av` is nil where nobody does: nobody was
  /// present, or the meeting was called off by a withdrawal or the SP's end.
  case avvikelseBeslut(SPID, part: Forvaltning, av: Forvaltning?, rapporteras: Bool)
  case avvikelseHanterad(SPID, part: Forvaltning)
  case uppfoljningsBehov(SPID)
  case uppfoljd(SPID, andring: Bool)
  case langsiktigLosning(SPID)
  case samfinansiering(SPID, behov: UInt8, upprattad: Moment)
  case sipForberedd(SPID)

  // tvist
  case tvistUppkommen(
    TvistID, sp: UInt8, parter: ForvaltningSet, halvare: ForvaltningSet, ansvarD: ForvaltningSet)
  case tvistNiva(TvistID, Niva)
  /// Any act by the level (ends its idle time, G-09).
  case tvistHandling(TvistID, Niva)
  case arbetsledningFragad(TvistID)
  case arbetsledningSvarad(TvistID)
  case losningsforsok(TvistID, Niva, lyckat: Bool)
  case medlingBegard(TvistID, misslyckade: UInt16)
  /// `ledamoter` are the förvaltningar that the members are from, without those that FFS and ÄVO
  /// lend from another stadsområde (H-26). `bunden` is true where the commission itself has let
  /// somebody connected to the tvist sit.
  case utlatande(
    TvistID, tasUpp: Bool, forordad: Forvaltning, ledamoter: ForvaltningSet, bunden: Bool)
  case olostKvarstar(TvistID)
  case tvistLost(TvistID, utfall: Tvistutfall, niva: Niva)

  // teams
  case teamMote(ActorID, Niva, iKo: UInt16, hanterade: UInt16, problem: Bool)
  /// A team item that concerns fewer than two förvaltningar (a breach of ANS-75).
  case teamFragaInlagd(TvistID, Niva, parter: ForvaltningSet)
  case gruppFragad(Stadsomrade, nummer: UInt16)
  case gruppSvarade(Stadsomrade, nummer: UInt16)
  case aktualitetsprovad(ar: UInt16)
  case arSlut(ar: UInt16)

  // economy
  /// Stands from `dag` (days since 1970) until the next post: one KostnadsPost a day.
  ///
  /// `beslutsdag` is the day of the decision, `delning` the granting förvaltning's share in percent.
  case kostnadsPost(
    BehovID, beviljande: Forvaltning, betalare: ForvaltningSet, delning: UInt8, dag: Int32,
    beslutsdag: Int32)
  case kostnadUpphor(BehovID, dag: Int32)
  /// The month's fees of a person, in thousandths of maxtaxan.
  case avgiftsPost(PersonID, Forvaltning, manad: UInt16, promille: UInt16)

  // work and rules
  /// A step of work is done: seconds of office time in the queue and at work.
  case arbetssteg(Enhetsplats, Roll, ko: Int32, arbete: Int32)
  case ledningsarbete(Forvaltning, ko: Int32, arbete: Int32)
  /// Work came where nobody has the role: it waits until somebody has. Avdelningschefer have no
  /// enhet. `vantat` is how long it has waited already, in seconds of office time.
  case uppdragUtanPersonal(Forvaltning, Roll, Enhetsplats?, vantat: Int32)
  /// The person got a handläggare in the enhet (counts handläggare per person, ANS-30).
  case handlaggareUtsedd(PersonID, Enhetsplats, vantade: Int32)
  /// Duty not done or done wrongly, on purpose (`avsteg`).
  case regelBruten(RegelID, PersonID)
  case missadGrans(RegelID, PersonID)
  /// A message that no row takes in the present state (H-84).
  case ovantat(PersonID, Meddelandetyp)

  // the post (H-84)
  /// A message never arrived; `omsands` tells that its sender will try again. Recorded when it is
  /// first sent, once for each try that is lost; `fore` tells how much of it the run gets to see.
  case meddelandeForlorat(
    PersonID, till: ActorID, Meddelandetyp, Kanal, omsands: Bool, fore: ForeSlutet)
  /// A message will arrive so many seconds after it was sent.
  case meddelandeForsenat(
    PersonID, till: ActorID, sekunder: Int32, Meddelandetyp, Kanal, driftstopp: Bool,
    fore: ForeSlutet)
  /// A message arrives twice.
  case meddelandeDubblerat(PersonID, till: ActorID, Meddelandetyp, Kanal, fore: ForeSlutet)
  /// A record must wait so many seconds until Treserva is up.
  case treservaVantar(SPID, Forvaltning, TreservaPost, sekunder: Int32)
}

/// How much of what is recorded of a message, as it is sent, comes before the run's end. It changes
/// nothing that happens, so it is no part of the digest.
@frozen public enum ForeSlutet: UInt8, Sendable, BitwiseCopyable, Hashable {
  /// All of it.
  case allt
  /// The loss, but not the next try.
  case forlusten
  /// Nothing.
  case inget

  var ord: StaticString {
    switch self {
    case .allt: "inget"
    case .forlusten: "omsändningen"
    case .inget: "allt"
    }
  }
}
