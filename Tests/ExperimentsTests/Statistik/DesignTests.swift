import Testing

@testable import Experiments

@Suite("designs")
struct DesignTests {
  @Test("a Latin hypercube has one point in each stratum of each factor")
  func strata() throws {
    for (count, factors, seed) in [(1, 1, 1), (7, 3, 2), (100, 12, 3), (1000, 2, 4)] {
      let points = try LatinHypercube.points(count, factors: factors, seed: UInt64(seed))
      #expect(points.count == count)
      for factor in 0..<factors {
        #expect(points.allSatisfy { $0.count == factors && $0[factor] > 0 && $0[factor] < 1 })
        let strata = points.map { Int($0[factor] * Double(count)) }
        #expect(strata.sorted() == Array(0..<count))
      }
    }
    #expect(throws: StatisticsError.outOfRange("count")) {
      try LatinHypercube.points(0, factors: 1, seed: 1)
    }
    #expect(throws: StatisticsError.outOfRange("factors")) {
      try LatinHypercube.points(1, factors: 0, seed: 1)
    }
  }

  @Test("a seed gives one hypercube; a further factor changes nothing of the others")
  func keyed() throws {
    let three = try LatinHypercube.points(20, factors: 3, seed: 9)
    #expect(try LatinHypercube.points(20, factors: 3, seed: 9) == three)
    #expect(try LatinHypercube.points(20, factors: 3, seed: 10) != three)
    #expect(try LatinHypercube.points(20, factors: 4, seed: 9).map { Array($0.prefix(3)) } == three)
    // Factors are not paired: over many points they hardly correlate.
    let many = try LatinHypercube.points(2000, factors: 2, seed: 1)
    let correlation = Sample.correlation(many.map { $0[0] }, many.map { $0[1] })
    #expect(try #require(correlation).magnitude < 0.08)
  }

  @Test("a full grid has every combination, the last factor fastest")
  func grid() throws {
    #expect(
      try FullGrid.points([[1, 2], [10, 20, 30]])
        == [[1, 10], [1, 20], [1, 30], [2, 10], [2, 20], [2, 30]])
    #expect(try FullGrid.points([]) == [[]])
    #expect(throws: StatisticsError.tooFew(needed: 1, given: 0)) {
      try FullGrid.points([[1], []])
    }
    #expect(throws: StatisticsError.outOfRange("limit")) {
      try FullGrid.points([[1, 2], [1, 2]], limit: 3)
    }
    #expect(throws: StatisticsError.outOfRange("limit")) {
      try FullGrid.points(Array(repeating: [1, 2], count: 70), limit: .max)
    }
  }

  @Test("a range gives settings at equal distances and meets its ends")
  func ranges() throws {
    let range = try FactorRange(0.1, 0.7)
    #expect(try range.levels(1).map { ($0 * 1e9).rounded() } == [4e8])
    let levels = try range.levels(4)
    #expect(levels.first == 0.1 && levels.last == 0.7)
    for (level, exact) in zip(levels, [0.1, 0.3, 0.5, 0.7]) {
      #expect((level - exact).magnitude < 1e-15)
    }
    #expect(throws: StatisticsError.outOfRange("upper")) { try FactorRange(2, 1) }
    #expect(throws: StatisticsError.notFinite) { try FactorRange(0, .infinity) }
    #expect(throws: StatisticsError.outOfRange("count")) { try range.levels(0) }
  }

  @Test("a trajectory moves each factor once, by Δ, on the grid")
  func trajectories() throws {
    for levels in [2, 4, 6, 8] {
      let design = try MorrisDesign(
        trajectories: 40, factors: rangeFactors(6), levels: levels, seed: 3)
      #expect(design.points.count == 40 * 7)
      let step = Double(levels) / Double(2 * (levels - 1))
      var seen = Array(repeating: 0, count: levels)
      for trajectory in design.trajectories {
        #expect(trajectory.order.sorted() == Array(0..<6))
        for (index, factor) in trajectory.order.enumerated() {
          let (from, to) = (trajectory.points[index], trajectory.points[index + 1])
          for other in 0..<6 where other != factor { #expect(from[other] == to[other]) }
          #expect(((to[factor] - from[factor]).magnitude - step).magnitude < 1e-15)
        }
        for share in trajectory.points.joined() {
          let level = share * Double(levels - 1)
          #expect((level - level.rounded()).magnitude < 1e-12 && share >= 0 && share <= 1)
          seen[Int(level.rounded())] += 1
        }
      }
      // All levels are equally likely: 1680 settings, of which a tenth off would be chance in none.
      let expected = Double(40 * 7 * 6) / Double(levels)
      for count in seen { #expect((Double(count) / expected - 1).magnitude < 0.35) }
    }
  }

  @Test("more trajectories leave the first ones as they were")
  func moreTrajectories() throws {
    let ten = try MorrisDesign(trajectories: 10, factors: rangeFactors(4), seed: 8)
    let twenty = try MorrisDesign(trajectories: 20, factors: rangeFactors(4), seed: 8)
    #expect(Array(twenty.trajectories.prefix(10)) == ten.trajectories)
    #expect(try MorrisDesign(trajectories: 10, factors: rangeFactors(4), seed: 9) != ten)
    #expect(throws: StatisticsError.outOfRange("levels")) {
      try MorrisDesign(trajectories: 1, factors: rangeFactors(1), levels: 3, seed: 1)
    }
    #expect(throws: StatisticsError.unequalLengths(50, 49)) {
      try ten.effects(Array(repeating: 0, count: 49), seed: 1)
    }
  }
}
