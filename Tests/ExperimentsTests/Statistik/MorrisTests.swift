import Domain
import Testing

@testable import Experiments

/// So many factors with ranges.
func rangeFactors(_ count: Int) -> [MorrisDesign.Factor] { Array(repeating: .range, count: count) }

@Suite("Morris' elementary effects")
struct MorrisTests {
  private func effects(
    _ factors: Int, trajectories: Int = 30, _ model: ([Double]) -> Double
  ) throws -> [MorrisDesign.Effect] {
    let design = try MorrisDesign(
      trajectories: trajectories, factors: rangeFactors(factors), seed: 17)
    return try design.effects(design.points.map(model), resamples: 2000, seed: 17)
  }

  @Test("a linear model has its slopes as effects, without spread")
  func linear() throws {
    let slopes = [3.0, -2, 0, 0.5]
    let found = try effects(4) { x in 7 + zip(slopes, x).reduce(0) { $0 + $1.0 * $1.1 } }
    for (effect, slope) in zip(found, slopes) {
      #expect((effect.mean - slope).magnitude < 1e-12)
      #expect((effect.size.interval.estimate - slope.magnitude).magnitude < 1e-12)
      #expect(try #require(effect.deviation) < 1e-12)
      #expect(effect.elementary.count == 30)
    }
    #expect(found[2].size.basis == .constant)
  }

  @Test("a square rises by 2/3 or 4/3, a product by where the other factor stands")
  func curves() throws {
    // From 0 to 2/3 and from 1/3 to 1, over a step of 2/3.
    let found = try effects(3) { $0[0] * $0[0] + 4 * $0[1] * $0[2] }
    for value in found[0].elementary {
      #expect(min((value - 2.0 / 3).magnitude, (value - 4.0 / 3).magnitude) < 1e-12)
    }
    for value in found[1].elementary {
      let level = value / 4 * 3
      #expect((level - level.rounded()).magnitude < 1e-12 && level > -1e-12 && level < 3 + 1e-12)
    }
    #expect((found[0].mean - 1).magnitude < 0.2)
    #expect((found[1].mean - 2).magnitude < 0.9)
    let deviations = try found.map { try #require($0.deviation) }
    #expect(deviations[1] > deviations[0])
  }

  @Test("opposite effects cancel in μ but not in μ*, which has an interval")
  func opposite() throws {
    // The effect of the first is 1 or −1, by where the second stands.
    let found = try effects(2, trajectories: 200) { $0[1] > 0.5 ? $0[0] : -$0[0] }
    #expect(found[0].mean.magnitude < 0.2)
    #expect((found[0].size.interval.estimate - 1).magnitude < 1e-12)
    #expect((try #require(found[0].deviation) - 1).magnitude < 0.05)
    let second = found[1].size
    #expect(second.basis == .bca)
    #expect(second.interval.lower < second.interval.estimate)
    #expect(second.interval.upper > second.interval.estimate)
  }

  @Test("Sobol's g function: μ* falls with a, as its factors (|4x − 2| + a)/(1 + a) demand")
  func gFunction() throws {
    let a = [0.0, 1, 4.5, 9, 99]
    let found = try effects(5, trajectories: 100) { x in
      zip(x, a).reduce(1) { $0 * ((4 * $1.0 - 2).magnitude + $1.1) / (1 + $1.1) }
    }
    let sizes = found.map(\.size.interval.estimate)
    #expect(sizes == sizes.sorted(by: >))
    // |4x − 2| is 2, 2/3, 2/3, 2 on the four levels: every effect of a factor is ±2/(1 + a) times
    // the others' factors, whose mean on the grid is (4/3 + a)/(1 + a).
    for factor in 0..<5 {
      let others = a.indices.filter { $0 != factor }.reduce(1) {
        $0 * (4.0 / 3 + a[$1]) / (1 + a[$1])
      }
      let exact = 2 / (1 + a[factor]) * others
      #expect(found[factor].size.interval.contains(exact), "\(factor): \(found[factor].size)")
    }
  }

  @Test("one trajectory gives effects without spread or interval")
  func single() throws {
    let found = try effects(2, trajectories: 1) { $0[0] }
    #expect(found[0].deviation == nil && found[0].size.basis == .tooFew)
    #expect((found[0].mean - 1).magnitude < 1e-12)
  }

  // MARK: Levers

  /// A screening of figures made up from the levers' own values, as they stand in the points.
  private func screening(
    _ axes: [Axis], trajectories: Int = 12, levels: Int = 4, _ figure: ([Double]) -> Double
  ) throws -> Screening {
    let design = try Screening.Design(axes, trajectories: trajectories, levels: levels, seed: 5)
    let name = KeyFigure(name: Results.mainFigure, unit: .dagar, sense: .lower)
    let rows = design.points.enumerated().map { arm, point in
      Replication(
        arm: arm, number: 0, digest: "", envelopes: 0, events: 0, figures: [figure(point)],
        wallSeconds: 0)
    }
    let results = Results(KeyFigures([name]), arms: rows.count, rows)
    return try Screening(design, results, figure: 0, seed: 5)
  }

  @Test("the effect of a lever with two alternatives is the difference between them")
  func twoAlternatives() throws {
    // As a comparison would find it: 40 more with ”ja”, beside a lever that moves as well.
    let found = try screening([Axis(whole: .direktorsbeslut), Axis(whole: .oenighetsgrad)]) {
      100 + 40 * $0[0] + 7 * $0[1]
    }
    let line = try #require(found.lines.first { $0.axis.lever == .direktorsbeslut })
    for effect in line.effect.elementary { #expect((effect - 40).magnitude < 1e-9) }
    #expect((line.effect.mean - 40).magnitude < 1e-9)
  }

  @Test("of several alternatives every pair is compared, and the effects are their differences")
  func severalAlternatives() throws {
    let lever = Spak.ansvarUtanBeslut
    let answers = [100.0, 107, 131, 190]
    let design = try Screening.Design(
      [Axis(whole: lever)], trajectories: 12, levels: 4, seed: 5)
    let pairs = design.morris.trajectories.map { way in
      way.points.map { Int(design.axes[0].value($0[0])) }
    }
    for half in [pairs.prefix(6), pairs.suffix(6)] {
      #expect(
        Set(half.map { Set($0) }).count == 6, "each of the six pairs once in six ways: \(pairs)")
    }
    #expect(Set(pairs.map { $0[0] < $0[1] }) == [false, true], "both ways")
    let found = try screening([Axis(whole: lever)]) { answers[Int($0[0])] }.lines[0].effect
    let differences = pairs.map { answers[$0.max() ?? 0] - answers[$0.min() ?? 0] }
    #expect(found.elementary == differences)
    // The mean over all pairs, which alternatives beside each other in the table do not stand for.
    #expect((found.size.interval.estimate - (7 + 31 + 90 + 24 + 83 + 59) / 6).magnitude < 1e-9)
  }

  @Test("counts stand on whole numbers, and the effect is by the step that was taken")
  func counts() throws {
    // 1, 2, 4 and 5: a step is three quarters of the range and not two thirds.
    for (lever, levels) in [(Spak.maxOmgangar, 4), (.kommissionsstorlek, 4), (.maxOmfragor, 6)] {
      let row = lever.rad
      let found = try screening([Axis(whole: lever), Axis(whole: .oenighetsgrad)], levels: levels) {
        10 * $0[0] + $0[1]
      }
      let line = try #require(found.lines.first { $0.axis.lever == lever })
      for effect in line.effect.elementary {
        #expect((effect - 10 * (row.hogst - row.lagst)).magnitude < 1e-9, "\(row.namn)")
      }
    }
  }

  @Test(
    "more trajectories leave the pairs of alternatives as they were; one alternative is refused")
  func keyedPairs() throws {
    let kinds: [MorrisDesign.Factor] = [.range, .alternatives(3), .alternatives(4)]
    let ten = try MorrisDesign(trajectories: 10, factors: kinds, seed: 8)
    let thirty = try MorrisDesign(trajectories: 30, factors: kinds, seed: 8)
    #expect(Array(thirty.trajectories.prefix(10)) == ten.trajectories)
    #expect(throws: StatisticsError.outOfRange("factors")) {
      try MorrisDesign(trajectories: 1, factors: [.alternatives(1)], seed: 1)
    }
  }
}
