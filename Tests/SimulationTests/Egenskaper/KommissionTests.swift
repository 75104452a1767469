import Domain
import Kernel
import Routines
import Testing

@Suite("Medlingskommissionen")
struct KommissionTests {
  private struct Utlatande {
    var tasUpp: Bool
    var forordad: Forvaltning
    var ledamoter: UInt8
    var jav: ForvaltningSet
  }

  /// Has a request answered by the core itself.
  private func utlatande(
    _ person: PersonID, initierande: Forvaltning, parter: ForvaltningSet, halvare: ForvaltningSet,
    _ spakar: [Spak: Double]
  ) throws -> Utlatande {
    var scenario = Scenario(namn: "kommission", start: Datum(dagnummer: 20_703), dagar: 30)
    scenario.satt([.avvisningsgrad: 0])
    scenario.satt(spakar)
    let varld = Varld(scenario: scenario)
    var context = Context(varld: varld)
    var karna = MedlingskommissionKarna(varld: varld)
    let jag = Aktor.medlingskommission.id
    let tvist = TvistID(person, behov: 0, nummer: 1, initierande: initierande)
    context.borja(varld.start, jag)
    karna.hantera(
      .tvist(
        .begaranOmMedling(
          tvist, parter: parter, halvare: halvare, fran: initierande, identifierad: false,
          forsok: 1)),
      fran: Aktor.forvaltning(initierande).id, i: &context)
    let klar = try #require(context.timers.array.first)
    context.borja(klar.due, jag)
    karna.hantera(try #require(klar.message), fran: jag, i: &context)
    let svar = context.utskick.array.compactMap { utskick -> Utlatande? in
      guard
        case .tvist(.utlatande(tvist, let tasUpp, let forordad, let ledamoter, let jav, _)) =
          utskick.message
      else { return nil }
      return Utlatande(tasUpp: tasUpp, forordad: forordad, ledamoter: ledamoter, jav: jav)
    }
    #expect(svar.count == parter.count)
    return try #require(svar.first)
  }

  @Test("it recommends another than the holder of the beslut, or just that one, by the lever")
  func innehavaren() throws {
    let parter = ForvaltningSet(.sfHisingen).with(.ffs).with(.avo)
    for n in 1...40 {
      let person = PersonID(.hisingen, n)
      for (halvare, nuvarande) in [
        (ForvaltningSet(.ffs), Forvaltning.ffs), ([], .sfHisingen),
      ] {
        let stannar = try utlatande(
          person, initierande: .sfHisingen, parter: parter, halvare: halvare, [.ansvarFlyttas: 0])
        #expect(stannar.forordad == nuvarande)
        let flyttar = try utlatande(
          person, initierande: .sfHisingen, parter: parter, halvare: halvare, [.ansvarFlyttas: 1])
        #expect(flyttar.forordad != nuvarande)
        #expect(parter.contains(flyttar.forordad))
      }
    }
  }

  @Test("where too few are no parties, FFS and ÄVO lend members from another stadsområde")
  func fler() throws {
    // Two of SF Sydväst are no parties; of the four of FFS and ÄVO, half are from Centrum and half
    // from Hisingen.
    let parter = ForvaltningSet(.sfCentrum).with(.sfHisingen).with(.sfNordost).with(.ffs).with(.avo)
    for n in 1...20 {
      let hisingen = try utlatande(
        PersonID(.hisingen, n), initierande: .sfHisingen, parter: parter, halvare: [], [:])
      #expect(hisingen.tasUpp)
      #expect(hisingen.ledamoter == 4)
      #expect(hisingen.jav.isEmpty)
      let nordost = try utlatande(
        PersonID(.nordost, n), initierande: .sfNordost, parter: parter, halvare: [], [:])
      #expect(nordost.tasUpp)
      #expect(nordost.ledamoter == 5)
    }
  }

  @Test("an SF has no other stadsområde to lend members from: without a quorum nothing is taken up")
  func ingaFler() throws {
    let parter = ForvaltningSet(.sfCentrum).with(.sfHisingen).with(.sfNordost).with(.sfSydvast)
    let svar = try utlatande(
      PersonID(.hisingen, 1), initierande: .sfHisingen, parter: parter, halvare: [],
      [.kommissionspool: 6])
    #expect(svar.ledamoter == 2)
    #expect(!svar.tasUpp)
  }
}
