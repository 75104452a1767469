import Domain
import Experiments
import Kernel
import Observers
import Reports
import Testing

/// A small world written by hand: one person, two needs, a disagreement that is solved.
struct Prov {
  let varld: Varld
  var observatorium: Observatorium
  var foljder: [Foljd] = []
  let ada = PersonID(.hisingen, 1)

  init() throws {
    let start = try #require(Datum("2026-02-02"))
    var scenario = Scenario(namn: "Prov på Hisingen", start: start, dagar: 60)
    var person = HandskrivenPerson(
      namn: "Ada Exempel", omrade: .hisingen, ankomst: Kalender.moment(start), alder: 47)
    person.behov = [.init(slag: .ekonomisktBistand), .init(slag: .beroende)]
    scenario.personer = [person]
    scenario.spakar.satt(.kallelseSvarsgrans, 5)
    scenario.spakar.satt(avsteg: .sp30, 0.05)
    varld = Varld(scenario: scenario)
    observatorium = Observatorium(varld: varld)
    observatorium.sparaHandelser = true
  }

  func nar(_ dag: Int, _ timme: Int64 = 9) -> Moment {
    Kalender.moment(varld.scenario.start + dag, sekund: timme * 3600)
  }

  /// An event of an actor, observed as a run would, and kept for the story.
  mutating func hander(
    _ nar: Moment, hos aktor: Aktor, _ fakta: [Fact], _ regler: [RegelID] = [],
    _ skickar: [(Message, Aktor)] = []
  ) {
    var foljd = Foljd(nar: nar, aktor: aktor.id, fran: aktor.id)
    foljd.message = .tid(Tidsmarke(.stegKlart, ada))
    foljd.regler = regler
    foljd.fakta = fakta
    foljd.skickade = skickar.map { Foljd.Skickat(till: $0.1.id, message: $0.0) }
    observatorium.fakta(ContiguousArray(fakta), nu: nar, aktor: aktor.id)
    observatorium.regler(ScratchList(ContiguousArray(regler)))
    for (message, till) in skickar {
      observatorium.skickat(
        Utskick(till: till.id, due: nar, message: message), fran: aktor.id, nu: nar)
    }
    foljd.glapp = observatorium.handelser.filter { $0.person == ada }
    observatorium.handelser = []
    foljder.append(foljd)
  }

  /// From the first visit to the agreement.
  mutating func allt() {
    let sf = Aktor.enhet(Enhetsplats(.sfHisingen, .hisingen))
    let ffs = Aktor.enhet(Enhetsplats(.ffs, .hisingen))
    let hem = Aktor.omvarld(.hisingen)
    let ena = BehovID(ada, 0)
    let andra = BehovID(ada, 1)
    let sp = SPID(ada, .sfHisingen, 1)
    let tvist = TvistID(ada, behov: 1, nummer: 0, initierande: .sfHisingen)
    let parter: ForvaltningSet = [
      ForvaltningSet(.sfHisingen), ForvaltningSet(.ffs),
    ]
    hander(
      nar(0), hos: hem,
      [
        .personAnlande(ada, profil: 255, alder: 47, skyddad: false),
        .behovIdentifierat(ena, slag: .ekonomisktBistand, forstKontaktad: .sfHisingen),
        .behovIdentifierat(andra, slag: .beroende, forstKontaktad: .sfHisingen),
      ])
    hander(
      nar(0, 10), hos: sf,
      [
        .klassning(andra, ansprak: parter, kandDagar: -1, gransDagar: 1825),
        .arendeOppnat(ena, .sfHisingen),
        .arendeFransagt(andra, .sfHisingen, endastOrganisatoriskt: false),
        .samordningsBehovIdentifierat(sp, behov: BehovSet(1)),
        .handlaggareUtsedd(ada, Enhetsplats(.sfHisingen, .hisingen), vantade: 3600),
      ], [.sp28, .sp29])
    hander(
      nar(3), hos: sf,
      [.spTillstand(sp, fran: .identifierad, till: .samtyckeInhamtas, version: 0)],
      [.sp30, .sp41],
      [
        (
          .sp(
            .samtyckesBegaran(
              sp, mottagare: ForvaltningSet(.ffs), runda: 0, stodkontakt: false,
              aterkallelseForklarad: true)), hem
        )
      ])
    hander(
      nar(9), hos: sf,
      [
        .regelBruten(.sp30, ada),
        .tvistUppkommen(tvist, sp: 1, parter: parter, halvare: [], ansvarD: []),
        .tvistNiva(tvist, .operativ),
      ], [.sp77],
      [
        (
          .tvist(
            .teamFraga(
              tvist, niva: .operativ, parter: parter, fran: .sfHisingen, identifierad: true,
              forsok: 0)),
          .operativtTeam(.sfHisingen, .hisingen)
        )
      ])
    hander(
      nar(30), hos: ffs,
      [
        .losningsforsok(tvist, .operativ, lyckat: true),
        .tvistLost(tvist, utfall: .overenskommelse, niva: .operativ),
        .ansvarOverenskommet(andra, ansvarig: .ffs, parter: parter),
        .arbetssteg(Enhetsplats(.ffs, .hisingen), .handlaggare, ko: 7200, arbete: 36_000),
      ], [.ans110])
  }

  /// Ends the run; what is still open is censored.
  mutating func avsluta() {
    observatorium.avsluta(vid: varld.slut)
    var sist = Foljd(nar: varld.slut, aktor: Aktor.omvarld(.hisingen).id, fran: ActorID(0))
    sist.glapp = observatorium.handelser.filter { $0.person == ada }
    observatorium.handelser = []
    foljder.append(sist)
  }

  /// The basis of a report, with figures of a made-up machine.
  func underlag() -> Underlag {
    var underlag = Underlag(observatorium, varld, hash: "00112233445566778899aabbccddeeff")
    underlag.matning.digest = "0123456789abcdef0123456789abcdef"
    underlag.matning.envelopes = 12_345
    underlag.matning.events = 23_456
    underlag.matning.executorJobs = 1
    underlag.matning.wallSeconds = 0.125
    underlag.matning.peakMemoryBytes = 30 * 1_048_576
    return underlag
  }

  static func fardig() throws -> Prov {
    var prov = try Prov()
    prov.allt()
    prov.avsluta()
    return prov
  }
}

extension ExperimentReport {
  /// What a report says of an experiment made up for a test.
  static func prov(
    _ names: [String], _ sprak: Rapportsprak = .sv, kind: Experiment.Kind = .compare,
    reasons: [StoppingRule.Reason] = [.fixed]
  ) -> ExperimentReport {
    ExperimentReport(
      kind: kind,
      origin: Origin(
        version: "0", scenario: "Prov", scenarioHash: "00", text: "", seed: 1, scale: 1, days: 60,
        changes: []),
      names: names, descriptions: names.map { _ in "" }, confidence: 0.95, reasons: reasons,
      command: "glapp", sprak: sprak)
  }
}
