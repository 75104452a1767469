import Domain

/// The parts of a run that several processes observe, brought together.
///
/// What is kept of one person never leaves the process that owns the person; only sums do.
extension Observatorium {
  /// The sums of finished observers, as words for `addera`.
  package var summor: ContiguousArray<UInt64> {
    // The walk that writes changes nothing, but it is the same walk as the one that adds.
    var kopia = self
    var s = Summering()
    kopia.summera(&s)
    return s.ord
  }

  /// Adds the sums of finished observers of other persons of the same run.
  ///
  /// `summor` comes from an equal build.
  package mutating func addera(_ summor: ContiguousArray<UInt64>) {
    var s = Summering(summor)
    summera(&s)
  }

  private mutating func summera(_ s: inout Summering) {
    bok.summera(&s)
    invariantbok.summera(&s)
    ledtidsbok.summera(&s)
    nivabok.summera(&s)
    arbetsbok.summera(&s)
    manadsbok.summera(&s)
    regelbok.summera(&s)
    klassbok.summera(&s)
    spRakning.summera(&s)
    tvistRakning.summera(&s)
    personRakning.summera(&s)
    ovrigtRakning.summera(&s)
    postrad.summera(&s)
    s.summa(&kostnadsRakning.dagar100)
    s.summa(&kostnadsRakning.dagar5050)
    s.summa(&kostnadsRakning.dagarAnnat)
    s.summa(&tvisttid.medBeslut)
    s.summa(&tvisttid.utanBeslut)
    s.summa(&tvisttid.samarbete)
    s.summor(&levereradePerTyp)
    s.summor(&skrivnaVal)
  }
}

extension Glappbok {
  fileprivate mutating func summera(_ s: inout Summering) {
    for i in summor.indices { summor[i].summera(&s) }
    for i in forvaltningar.indices { forvaltningar[i].summera(&s) }
    s.summor(&par)
    dygn.summera(&s)
  }
}

extension Glappsumma {
  fileprivate mutating func summera(_ s: inout Summering) {
    s.summa(&sekunder)
    s.storst(&langsta)
    s.summa(&inomRegel)
    s.summa(&avslagSekunder)
    s.summa(&avslag)
    s.summa(&intervall)
    s.summa(&personer)
    s.summa(&censurerade)
    s.summa(&overGrans)
    s.summa(&forlorade)
    s.summa(&forloradeSekunder)
  }
}

extension SPRad {
  fileprivate mutating func summera(_ s: inout Summering) {
    s.summa(&antal)
    s.summor(&tillstand)
    s.summor(&avslutsgrund)
    s.summa(&kallelser)
    s.summa(&motenHallna)
    s.summa(&motenMissade)
    s.summa(&overenskommelser)
    s.summa(&medKontinuitet)
    s.summa(&versioner)
    s.summa(&uppfoljningar)
    s.summa(&sip)
    s.summa(&samfinansieringar)
    s.summa(&samtyckenGivna)
    s.summa(&samtyckenNekade)
    s.summa(&samtyckenAterkallade)
    s.summa(&stodkontaktNekad)
    s.summa(&orosanmalningar)
    s.summa(&sekretesslatens)
  }
}

extension TvistRad {
  fileprivate mutating func summera(_ s: inout Summering) {
    s.summa(&antal)
    s.summa(&oppnaVidSlut)
    s.summor(&hogstaNiva)
    s.summor(&utfall)
    s.summa(&omAnsvar)
    s.summa(&omSamarbete)
    s.summa(&olostKvarstar)
    s.summa(&medlingBegard)
    s.summa(&utlatanden)
    s.summa(&avvisade)
    s.summa(&gruppfragor)
    s.summa(&gruppsvar)
  }
}

extension Personrakning {
  fileprivate mutating func summera(_ s: inout Summering) {
    s.summa(&antal)
    s.summor(&perStadsomrade)
    s.summa(&behov)
    s.summa(&behovUpphorda)
    s.summa(&medGlapp)
    s.summa(&skyddade)
    s.summa(&merAnEttDygn)
  }
}

extension Postrad {
  fileprivate mutating func summera(_ s: inout Summering) {
    s.summor(&forlorade)
    s.summa(&omsanda)
    s.summor(&forsenade)
    s.summor(&stoppade)
    s.summor(&dubblerade)
    s.summor(&treserva)
  }
}

extension Ovrigt {
  fileprivate mutating func summera(_ s: inout Summering) {
    s.summor(&handlaggarePerPerson)
    s.summa(&missadeGranser)
    s.summa(&ovantade)
    s.summa(&uteblivna)
    s.summa(&avvikelserRapporterade)
    s.summa(&avvikelserHanterade)
    s.summa(&akutOro)
    s.summor(&teammoten)
    s.summa(&levererade)
    s.summa(&skickade)
  }
}
