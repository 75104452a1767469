import Testing

@testable import Experiments

@Suite("comparisons")
struct ComparisonTests {
  private let a = StatistikTable.a
  private let b = StatistikTable.b
  private let c = StatistikTable.c

  @Test("Holm's adjusted p-values are those of statsmodels")
  func holm() throws {
    let adjusted = try MultipleComparisons.holm(StatistikTable.holm.map(\.0))
    for (found, exact) in zip(adjusted, StatistikTable.holm.map(\.1)) {
      #expect((found - exact).magnitude < 1e-14)
    }
    #expect(try MultipleComparisons.holm([]) == [])
    #expect(throws: StatisticsError.outOfRange("pValues")) { try MultipleComparisons.holm([.nan]) }
    #expect(throws: StatisticsError.outOfRange("pValues")) { try MultipleComparisons.holm([1.1]) }
  }

  @Test("Holm's values lie between the plain ones and Bonferroni's, in the same order")
  func holmAgainstBonferroni() throws {
    for seed in 0..<100 {
      let count = 1 + seed % 9
      let plain = (0..<count).map { Draws.uniform(seed, 0, $0) }
      let adjusted = try MultipleComparisons.holm(plain)
      for (p, q) in zip(plain, adjusted) {
        #expect(p <= q && q <= min(1, Double(count) * p))
      }
      for i in 0..<count {
        for j in 0..<count where plain[i] < plain[j] { #expect(adjusted[i] <= adjusted[j]) }
      }
      let turned = try MultipleComparisons.holm(plain.reversed())
      #expect(Array(turned.reversed()) == adjusted)
    }
  }

  @Test("against a baseline each of m intervals has confidence 1 − α/m")
  func baseline() throws {
    let joint = try MultipleComparisons.againstBaseline(a, [b, c], confidence: 0.9)
    #expect(joint[0] == (try PairedDifference(b, a, confidence: 0.95)))
    #expect(joint[1] == (try PairedDifference(c, a, confidence: 0.95)))
    #expect(throws: StatisticsError.tooFew(needed: 1, given: 0)) {
      try MultipleComparisons.againstBaseline(a, [])
    }
  }

  @Test("comparisons with the best are those of the papers, computed anew, to 10⁻⁷")
  func mcb() throws {
    for (part, sampling) in [MCB.Sampling.independent, .commonRandomNumbers].enumerated() {
      let mcb = try MCB([a, b, c], better: .larger, sampling: sampling)
      for (interval, exact) in zip(mcb.intervals, StatistikTable.mcb[(3 * part)...]) {
        #expect((interval.estimate - exact.0).magnitude < 1e-9)
        #expect((interval.lower - exact.1).magnitude < 1e-7)
        #expect((interval.upper - exact.2).magnitude < 1e-7)
      }
    }
  }

  @Test("pairs that vary differently have ends of their own, SciPy's paired t, to 10⁻⁹")
  func mcbUnequal() throws {
    let systems = [a, b, c, StatistikTable.d, StatistikTable.e, StatistikTable.f]
    let mcb = try MCB(systems, better: .larger, sampling: .commonRandomNumbers)
    for (interval, exact) in zip(mcb.intervals, StatistikTable.mcbSix) {
      #expect((interval.estimate - exact.0).magnitude < 1e-9)
      #expect((interval.lower - exact.1).magnitude < 1e-9, "\(interval)")
      #expect((interval.upper - exact.2).magnitude < 1e-9, "\(interval)")
    }
  }

  @Test("with common draws each pair's interval is the one against a baseline")
  func mcbOfPairs() throws {
    let mcb = try MCB([a, b, c], better: .larger, sampling: .commonRandomNumbers)
    for (x, y) in zip([1, 2], try MultipleComparisons.againstBaseline(a, [b, c])) {
      #expect(mcb.difference(x, 0) == y.difference)
    }
    let turned = try MCB([a, b, c], better: .smaller, sampling: .commonRandomNumbers)
    for x in 0..<3 {
      for y in 0..<3 where x != y { #expect(turned.difference(x, y) == mcb.difference(x, y)) }
    }
  }

  @Test("smaller is better mirrors larger; a shift of all replications changes nothing")
  func mcbMirrored() throws {
    for seed in 0..<20 {
      let systems = (0..<5).map { s in
        (0..<8).map { Draws.normal(seed, s, $0) + 0.4 * Double(s) }
      }
      for sampling in [MCB.Sampling.independent, .commonRandomNumbers] {
        let larger = try MCB(systems, better: .larger, sampling: sampling)
        let smaller = try MCB(
          systems.map { $0.map { -$0 } }, better: .smaller, sampling: sampling)
        #expect(smaller.finding == larger.finding)
        for (x, y) in zip(larger.intervals, smaller.intervals) {
          #expect((x.lower + y.upper).magnitude < 1e-12 && (x.upper + y.lower).magnitude < 1e-12)
          #expect(x.lower <= 0 && x.upper >= 0)
        }
        let best = larger.intervals.filter { $0.estimate > 0 }
        #expect(best.count == 1)
      }
      // What a replication adds to every system is taken out.
      let noisy = systems.map { $0.enumerated().map { $1 + 100 * Draws.normal(seed, 9, $0) } }
      let plain = try MCB(systems, better: .larger, sampling: .commonRandomNumbers)
      let shared = try MCB(noisy, better: .larger, sampling: .commonRandomNumbers)
      let apart = try MCB(noisy, better: .larger, sampling: .independent)
      for system in 1..<5 {
        let width = plain.difference(system, 0).halfWidth
        #expect((width / shared.difference(system, 0).halfWidth - 1).magnitude < 1e-9)
        #expect(apart.difference(system, 0).halfWidth > 10 * width)
      }
    }
  }

  @Test("clearly worse systems are no candidates; systems exactly alike all are")
  func candidates() throws {
    let low = Draws.normals(1, 0, count: 10)
    let high = Draws.normals(1, 1, count: 10).map { $0 + 20 }
    for sampling in [MCB.Sampling.independent, .commonRandomNumbers] {
      let mcb = try MCB([low, high, low], better: .larger, sampling: sampling)
      #expect(mcb.candidates == [1] && mcb.finding == .best([1]))
      #expect(mcb.intervals[1].lower == 0 && mcb.intervals[0].upper == 0)
      let alike = try MCB([[1, 1], [1, 1]], better: .smaller, sampling: sampling)
      #expect(alike.candidates == [0, 1] && alike.finding == .alike)
      #expect(alike.intervals.allSatisfy { $0.lower == 0 && $0.upper == 0 })
    }
    #expect(throws: StatisticsError.tooFew(needed: 2, given: 1)) {
      try MCB([low], better: .larger, sampling: .independent)
    }
    #expect(throws: StatisticsError.unequalLengths(10, 9)) {
      try MCB([low, Array(high.dropLast())], better: .larger, sampling: .independent)
    }
  }

  @Test("a system equal to another in every replication shares the place with it")
  func shared() throws {
    let base = Draws.normals(2, 0, count: 10)
    let better = zip(base, Draws.normals(2, 1, count: 10)).map { $0 - 5 + 0.1 * $1 }
    let mcb = try MCB(
      [base, better, better, base], better: .smaller, sampling: .commonRandomNumbers)
    #expect(mcb.finding == .best([1, 2]))
    let worse = try MCB(
      [base, better, better, base], better: .larger, sampling: .commonRandomNumbers)
    #expect(worse.finding == .best([0, 3]))
  }

  @Test("what is best only by way of a third is not called best")
  func byWay() throws {
    // 0 is clearly worse than 1, and 1 than 2; 0 and 2 differ by 10 in all, which says nothing.
    let turn: [Double] = [1, -1, 0, 0]
    let systems = [[0, 0, 0, 0], turn.map { 5 + 0.25 * $0 }, [10, 10, 10, 10]]
    let mcb = try MCB(systems, better: .larger, sampling: .commonRandomNumbers)
    #expect(mcb.difference(0, 1).upper < 0 && mcb.difference(1, 2).upper < 0)
    #expect(mcb.difference(0, 2).upper == .infinity)
    #expect(mcb.finding == .among([0, 2]) && mcb.candidates == [0, 2])
    #expect(mcb.intervals[2].lower == -.infinity)
  }

  @Test("a difference that never varies says nothing in few replications")
  func withoutSpread() throws {
    for (count, sure) in [(4, false), (9, false), (10, true)] {
      let base = (0..<count).map { Double($0 * $0 % 7) }
      let mcb = try MCB(
        [base, base.map { $0 - 3 }, base.map { $0 + 1 }], better: .smaller,
        sampling: .commonRandomNumbers)
      #expect(mcb.finding == (sure ? .best([1]) : .among([0, 1, 2])), "\(count)")
    }
  }
}
