import Testing

@testable import Experiments

@Suite("trend")
struct TrendTests {
  @Test("the line through points on a line has its slope; one x has none")
  func lutning() throws {
    let punkter = [1.0, 2, 5, 9].map { (x: $0, y: 3 + 0.25 * $0) }
    #expect(abs(try #require(Trend.lutning(punkter)) - 0.25) < 1e-12)
    // By hand: mean (2, 2), Sxx 2, Sxy 1.
    let trappa = [(x: 1.0, y: 1.0), (x: 2.0, y: 3.0), (x: 3.0, y: 2.0)]
    #expect(abs(try #require(Trend.lutning(trappa)) - 0.5) < 1e-12)
    #expect(Trend.lutning([(x: 1, y: 1)]) == nil)
    #expect(Trend.lutning([(x: 1, y: 1), (x: 1, y: 2)]) == nil)
  }

  @Test("the interval is Student's: mean 3, variance 2.5 and n 5 give 3 ± 1.5075")
  func intervall() {
    let i = Trend.intervall([1, 2, 3, 4, 5])
    #expect(i.medel == 3)
    #expect(abs(i.hogst - 4.50745) < 1e-4)
    #expect(abs(i.lagst - 1.49255) < 1e-4)
    let ett = Trend.intervall([7])
    #expect(ett.medel == 7 && ett.lagst == -.infinity && ett.hogst == .infinity)
  }

  @Test("a verdict needs certainty in both directions")
  func utslag() {
    func i(_ lagst: Double, _ hogst: Double, slut: Double = 8) -> Stationstrend {
      Stationstrend(
        station: .ledning(.ffs),
        lutning: .init(medel: (lagst + hogst) / 2, lagst: lagst, hogst: hogst), vantan: 8,
        slutvantan: slut, belagt: nil)
    }
    #expect(Prov.utslag([], grans: 0.02) == .haller)
    #expect(Prov.utslag([i(-0.1, 0.02), i(0, 0.01)], grans: 0.02) == .haller)
    #expect(Prov.utslag([i(-0.1, 0.03), i(0, 0.01)], grans: 0.02) == .osakert)
    // A short wait is no queue yet, whatever its slope.
    #expect(Prov.utslag([i(-0.1, 0.03, slut: 7.9)], grans: 0.02) == .haller)
    #expect(Prov.utslag([i(-0.1, 0.01), i(0.021, 0.3, slut: 7.9)], grans: 0.02) == .haller)
    #expect(Prov.utslag([i(-0.1, 0.01), i(0.021, 0.3, slut: 8)], grans: 0.02) == .vaxer)
    // A queue that cannot be judged is no proof of anything.
    func utan(_ slut: Double) -> Stationstrend {
      Stationstrend(station: .team(47), lutning: nil, vantan: 8, slutvantan: slut, belagt: nil)
    }
    #expect(Prov.utslag([utan(23.9)], grans: 0.02) == .haller)
    #expect(Prov.utslag([i(-0.1, 0.01), utan(24)], grans: 0.02) == .osakert)
    #expect(Prov.utslag([i(0.021, 0.3), utan(24)], grans: 0.02) == .vaxer)
  }
}
