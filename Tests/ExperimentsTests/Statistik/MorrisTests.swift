import Testing

@testable import Experiments

@Suite("Morris' elementary effects")
struct MorrisTests {
  private func effects(
    _ factors: Int, trajectories: Int = 30, _ model: ([Double]) -> Double
  ) throws -> [MorrisDesign.Effect] {
    let design = try MorrisDesign(trajectories: trajectories, factors: factors, seed: 17)
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
}
