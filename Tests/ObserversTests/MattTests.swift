import Domain
import Kernel
import Testing

@testable import Observers

@Suite("Work, rules, persons")
struct MattTests {
  @Test("work is counted by enhet and role, with the middle queue time within a fifth")
  func arbete() {
    var x = Provning()
    let plats = Enhetsplats(.ffs, .hisingen)
    for ko in [0, 1_000, 3_000, 3_600, 90_000] as [Int32] {
      x.vid(1, .arbetssteg(plats, .handlaggare, ko: ko, arbete: 600))
    }
    x.vid(1, .ledningsarbete(.avo, ko: 10, arbete: 20))
    let rad = x.obs.arbete.first { $0.plats == plats && $0.roll == .handlaggare }
    #expect(rad?.steg == 5)
    #expect(rad?.koSekunder == 97_600)
    #expect(rad?.langstaKo == 90_000)
    #expect(rad?.arbetsSekunder == 3_000)
    #expect((2_500...3_600).contains(rad?.medianKo ?? 0))
    let ledning = x.obs.arbete.first { $0.plats == nil && $0.forvaltning == .avo }
    #expect(ledning?.arbetsSekunder == 20)
    #expect(x.obs.arbete.count == 12 * 4 + 6)
  }

  @Test("work is booked in the month in which it was done, in a part of a run too")
  func manader() {
    var x = Provning()
    for dag in [1, 30, 70] {
      x.vid(
        Double(24 * dag),
        .arbetssteg(Enhetsplats(.ffs, .hisingen), .handlaggare, ko: Int32(dag), arbete: 600))
      x.vid(Double(24 * dag), .ledningsarbete(.avo, ko: 10, arbete: 20))
    }
    x.sluta(24 * 80)
    for observatorium in [x.obs, x.delad] {
      let manader = observatorium.manader.prefix(4)
      #expect(
        manader.map { $0.arbetsSekunder[Forvaltning.ffs.index] } == [600, 600, 600, 0])
      #expect(manader.map { $0.koSekunder[Forvaltning.ffs.index] } == [1, 30, 70, 0])
      #expect(manader.map { $0.arbetsSekunder[Forvaltning.avo.index] } == [20, 20, 20, 0])
    }
  }

  @Test("the classes of queue time hold every value within a fifth")
  func koklasser() {
    var forra = 0
    for sekunder in [1, 2, 3, 4, 5, 7, 8, 100, 1_000, 28_800, 1_000_000, Int32.max] as [Int32] {
      let klass = Arbetsbok.klass(sekunder)
      #expect(klass > forra || sekunder < 4)
      #expect(klass < 125)
      let kvot = Double(Arbetsbok.mitt(klass)) / Double(sekunder)
      #expect((0.8...1.25).contains(kvot), "\(sekunder)")
      forra = klass
    }
  }

  @Test("rules, limits, surprises and handläggare are counted")
  func regler() {
    var x = Provning()
    x.tillampa([.sp31, .sp31, .ans25])
    x.vid(1, .regelBruten(.sp31, x.p), .missadGrans(.ans25, x.p), .ovantat(x.p, .kallelse))
    x.vid(
      2, .personAnlande(x.p, profil: 3, alder: 70, skyddad: false),
      .handlaggareUtsedd(x.p, Enhetsplats(.ffs, .hisingen), vantade: 7_200),
      .handlaggareUtsedd(x.p, Enhetsplats(.avo, .hisingen), vantade: 0))
    x.sluta(3)
    let sp31 = x.obs.regelrader[Int(RegelID.sp31.ordinal)]
    #expect(sp31.tillampad == 2 && sp31.bruten == 1)
    #expect(x.obs.regelrader[Int(RegelID.ans25.ordinal)].missadGrans == 1)
    #expect(x.obs.ovrigt.ovantade == 1 && x.obs.ovrigt.missadeGranser == 1)
    #expect(x.obs.ovrigt.handlaggarePerPerson[2] == 1)
    #expect(x.obs.personer.antal == 1 && x.obs.personer.perStadsomrade == [0, 1, 0, 0])
    #expect(x.obs.person(x.p)?.alder == 70)
  }

  @Test("the worst hit come first: by R and S together, then by K")
  func varst() {
    // Persons 1–4 wait 10, 30, 20, 30 hours for somebody to answer; the last also waits for a
    // contact for 5.
    var x = Provning()
    let timmar = [10.0, 30, 20, 30]
    let personer = (0..<4).map { PersonID(.nordost, 1 + $0) }
    for p in personer {
      x.vid(0, .behovIdentifierat(BehovID(p, 0), slag: .aldrande, forstKontaktad: .avo))
    }
    let sp = SPID(personer[3], .avo, 1)
    x.vid(1, .kontaktSokt(sp, fran: .avo, till: .ffs))
    x.vid(6, .kontaktNadd(sp, fran: .avo, till: .ffs))
    for i in [0, 2, 1, 3] { x.vid(timmar[i], .arendeOppnat(BehovID(personer[i], 0), .avo)) }
    x.sluta(100)
    #expect(x.obs.varst(antal: 3) == [personer[3], personer[1], personer[2]])
    #expect(x.obs.varst(antal: 10).count == 4)
    let rad = x.obs.person(personer[3])
    #expect(rad?.slag == [.g01, .g14])
    #expect(rad?.klassSekunder == [108_000, 0, 18_000, 0, 0, 0])
    #expect(rad?.forvaltningar == .ffsAvo)
    #expect(x.obs.personer(dar: { $0.slag.contains(.g14) }).map(\.person) == [personer[3]])
    #expect(x.obs.perStadsomrade[Stadsomrade.nordost.index][0].personer == 4)
  }

  @Test("the share over varningsgräns counts office time")
  func overGrans() {
    // varningsgräns 1 vd = 8 office hours. Monday 5 January 08:00 → Wednesday the 7th 08:00 holds
    // exactly 8 h of office time (the 6th is a holiday): not over. One hour later is over.
    for (slut, over) in [(56.0, 0), (57.0, 1)] {
      var x = Provning { $0.satt(.varningsgrans, 1) }
      x.vid(8, .behovIdentifierat(x.b, slag: .aldrande, forstKontaktad: .avo))
      x.vid(slut, .arendeOppnat(x.b, .avo))
      x.sluta(60)
      #expect(x.rad(.g01).overGrans == over)
      #expect(x.rad(.g01).andelOverGrans == Double(over))
    }
  }

  @Test("a person who never appeared has no row, and an empty run has results")
  func tomt() {
    var x = Provning()
    x.sluta(1)
    #expect(x.obs.person(x.p) == nil)
    #expect(x.obs.glapp.count == 20)
    #expect(x.obs.glapp.allSatisfy { $0.intervall == 0 })
    #expect(x.obs.varst(antal: 5).isEmpty)
    #expect(x.obs.ledtider.allSatisfy { $0.alla.n == 0 && $0.alla.median == 0 })
  }
}
