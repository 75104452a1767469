import Domain
import Kernel
import Testing

@Suite("Limits of time")
struct TidsgransTests {
  let kalender = Kalender(start: Datum(dagnummer: 20_703), dagar: 60)

  /// A moment of September 2026, in which no day but those of the weekends is free.
  private func moment(_ dag: Int, _ timme: Int64) throws -> Moment {
    Kalender.moment(
      try #require(Datum(ar: 2026, manad: 9, dag: dag)), sekund: timme * Sekunder.timme)
  }

  @Test("whole vardagar end at 24:00, and the fraction is office time after that")
  func brak() throws {
    let mandag = try moment(7, 10)
    // Wednesday 24:00; and four hours of Thursday's eight.
    #expect(kalender.grans(vardagar: 2.0, fran: mandag) == (try moment(10, 0)))
    #expect(kalender.grans(vardagar: 2.5, fran: mandag) == (try moment(10, 12)))
    #expect(kalender.grans(vardagar: 0.25, fran: mandag) == (try moment(8, 10)))
    // Friday 24:00, two hours into Monday.
    #expect(kalender.grans(vardagar: 4.25, fran: mandag) == (try moment(14, 10)))
  }

  @Test("a longer limit never ends earlier, and a whole one as it does without a fraction")
  func vaxande() throws {
    for timme: Int64 in [0, 7, 10, 20] {
      for dag in 7...13 {
        let fran = try moment(dag, timme)
        var forra = fran
        for fjardedelar in 0...40 {
          let grans = kalender.grans(vardagar: Double(fjardedelar) / 4, fran: fran)
          #expect(grans > forra)
          forra = grans
          guard fjardedelar % 4 == 0 else { continue }
          #expect(grans == kalender.grans(vardagar: fjardedelar / 4, fran: fran))
        }
      }
    }
  }

  @Test("years with a fraction: half a year back, and the first whole age that has come up to it")
  func ar() {
    var spakar = Spakvarden()
    #expect(spakar.kandfonsterDagar == Int(spakar[.kandTidsfonster]) * 365)
    spakar.satt(.kandTidsfonster, 1.5)
    #expect(spakar.kandfonsterDagar == 547)
    #expect(spakar.forstaAldreAr == 65)
    spakar.satt(.aldrealder, 65.5)
    #expect(spakar.forstaAldreAr == 66)
  }
}
