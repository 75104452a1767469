import Testing

@testable import Experiments

@Suite("steady state")
struct SteadyStateTests {
  @Test("a series worked by hand: two high batches, then 1 and 3 in turn")
  func byHand() throws {
    // Batch means 20, 12, 1, 3, 1, 3, …: 22 batches, the last 20 with mean 2 and squares 20.
    let batches = [20.0, 12] + (0..<20).map { $0.isMultiple(of: 2) ? 1 : 3 }
    let values = batches.flatMap { mean in [-2, -1, 0, 1, 2].map { mean + $0 } }
    let mser = try MSER5(values)
    // Twenty batches with squares 20.
    #expect((mser.statistics[2] - 0.05).magnitude < 1e-12)
    // With the 12 kept too: sum 52 and raw squares 244; with the 20 as well: 72 and 644.
    #expect((mser.statistics[1] - (244 - 2704.0 / 21) / 441).magnitude < 1e-12)
    #expect((mser.statistics[0] - (644 - 5184.0 / 22) / 484).magnitude < 1e-12)
    #expect(mser.truncation == 10)
    #expect(mser.mean == 2)
    #expect(mser.statistics.count == 18)
    // Three values more make no batch.
    #expect(try MSER5(values + [9, 9, 9]) == mser)
  }

  @Test("the statistic is that of its definition, computed anew, to 10⁻⁹")
  func reference() throws {
    let mser = try MSER5(StatistikTable.series)
    #expect(mser.statistics.count == StatistikTable.mser.count)
    for (found, exact) in zip(mser.statistics, StatistikTable.mser) {
      #expect((found - exact).magnitude < 1e-9)
    }
    let least = try #require(StatistikTable.mser.min())
    #expect(mser.truncation == 5 * (try #require(StatistikTable.mser.firstIndex(of: least))))
  }

  @Test("a shift leaves the truncation, and a steady series is left whole or nearly")
  func shift() throws {
    let plain = try MSER5(StatistikTable.series)
    let moved = try MSER5(StatistikTable.series.map { 100 - 4 * $0 })
    #expect(moved.truncation == plain.truncation)
    #expect((moved.mean - (100 - 4 * plain.mean)).magnitude < 1e-9)
    let equal = try MSER5(Array(repeating: 3, count: 60))
    #expect(equal.truncation == 0 && equal.mean == 3)
  }

  @Test("a series that never settles, and one of fewer than ten batches, are too short")
  func tooShort() throws {
    let rising = try MSER5((0..<200).map(Double.init))
    #expect(rising.truncation == nil && rising.mean == 99.5)
    #expect(try MSER5(Array(repeating: 1, count: 49)).truncation == nil)
    #expect(try MSER5(Array(repeating: 1, count: 50)).truncation == 0)
    #expect(try MSER5([1, 2]).mean.isNaN)
    #expect(throws: StatisticsError.notFinite) { try MSER5([.infinity]) }
  }

  @Test("a Welch plot smooths the means over replications, more narrowly at the start")
  func welch() throws {
    let runs = [[0.0, 2, 4, 6, 8, 10, 12, 14], [2, 4, 6, 8, 10, 12, 14, 24]]
    #expect(try WelchPlot.ensembleMeans(runs) == [1, 3, 5, 7, 9, 11, 13, 19])
    #expect(try WelchPlot.points(runs, window: 0) == [1, 3, 5, 7, 9, 11, 13, 19])
    #expect(try WelchPlot.points(runs, window: 1) == [1, 3, 5, 7, 9, 11, 43.0 / 3])
    #expect(try WelchPlot.points(runs, window: 2) == [1, 3, 5, 7, 9, 59.0 / 5])
    #expect(throws: StatisticsError.outOfRange("window")) {
      try WelchPlot.points(runs, window: 3)
    }
    #expect(throws: StatisticsError.unequalLengths(2, 1)) {
      try WelchPlot.points([[1, 2], [1]], window: 0)
    }
    #expect(throws: StatisticsError.tooFew(needed: 1, given: 0)) {
      try WelchPlot.points([], window: 0)
    }
  }
}
