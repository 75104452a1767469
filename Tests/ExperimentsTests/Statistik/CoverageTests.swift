import Kernel
import Testing

@testable import Experiments

/// Whether intervals hold the true value as often as they say. With GLAPP_COVERAGE=1000 in the
/// environment the figures of docs/statistics.md are made anew and printed.
@Suite("coverage")
struct CoverageTests {
  @Test("95 % t intervals of the mean wait hold it in about 95 % of experiments")
  func mean() throws {
    let exact = Coverage.meanWait(serving: 1)
    let share = try Coverage.share("t interval of a mean, n = 20") { experiment in
      try ConfidenceInterval.mean(Coverage.meanWaits(experiment, serving: 1, count: 20))
        .contains(exact)
    }
    #expect(Coverage.allowed.contains(share), "\(share)")
  }

  @Test("95 % intervals of paired differences hold the difference in about 95 %, and pairing helps")
  func paired() throws {
    let exact = Coverage.meanWait(serving: 1) - Coverage.meanWait(serving: 1.1)
    var helped = 0
    let share = try Coverage.share("paired difference, n = 20") { experiment in
      let pair = try PairedDifference(
        Coverage.meanWaits(experiment, serving: 1, count: 20),
        Coverage.meanWaits(experiment, serving: 1.1, count: 20))
      helped += pair.pairingHelps ? 1 : 0
      return pair.difference.contains(exact)
    }
    #expect(Coverage.allowed.contains(share), "\(share)")
    #expect(helped == Coverage.experiments)
  }

  @Test("95 % BCa intervals of a median hold it in about 95 %")
  func median() throws {
    // The time in the system is exponential with rate μ − λ.
    let exact = 0.693147180559945309417 / 0.5
    let share = try Coverage.share("BCa of a median, n = 50") { experiment in
      let times = (0..<50).map {
        Coverage.queue(experiment, $0, serving: 1, customers: 20).lastTime
      }
      return try BCa.interval(
        times, resamples: 2000, seed: UInt64(experiment), statistic: Sample.median
      ).interval.contains(exact)
    }
    #expect(Coverage.allowed.contains(share), "\(share)")
  }

  @Test("95 % BCa intervals of a p90 hold it in about 95 % from the fewest replications on")
  func p90() throws {
    let exact = 2.30258509299404568402 / 0.5
    let share = try Coverage.share("BCa of a p90, n = 36") { experiment in
      let times = (0..<36).map {
        Coverage.queue(experiment, $0, serving: 1, customers: 20).lastTime
      }
      return try BCa.quantile(times, 0.9, resamples: 2000, seed: UInt64(experiment))
        .interval.contains(exact)
    }
    #expect(Coverage.allowed.contains(share), "\(share)")
  }

  @Test("95 % intervals of a ratio of two skewed means hold it in about 95 %", arguments: [20, 50])
  func ratio(count: Int) throws {
    let exact = Coverage.meanWait(serving: 1) / Coverage.meanWait(serving: 1.1)
    let share = try Coverage.share("BCa and Fieller of a ratio of means, n = \(count)") {
      experiment in
      let slow = Coverage.meanWaits(experiment, serving: 1, count: count)
      let fast = Coverage.meanWaits(experiment, serving: 1.1, count: count)
      return try BCa.ratio(
        zip(slow, fast).map { (over: $0, under: $1) }, resamples: 2000, seed: UInt64(experiment)
      ).interval.contains(exact)
    }
    #expect(Coverage.allowed.contains(share), "\(count): \(share)")
  }

  @Test("joint intervals against a baseline all hold in at least about 95 %")
  func baseline() throws {
    let share = try Coverage.share("Bonferroni, 4 alternatives, n = 15") { experiment in
      let systems = Self.normalSystems(experiment, count: 15)
      return try MultipleComparisons.againstBaseline(systems[0], Array(systems[1...]))
        .enumerated().allSatisfy { $1.difference.contains(Self.means[$0 + 1] - Self.means[0]) }
    }
    #expect(share >= Coverage.allowed.lowerBound, "\(share)")
  }

  @Test("comparisons with the best all hold in at least about 95 %, with common draws or without")
  func mcb() throws {
    for sampling in [MCB.Sampling.independent, .commonRandomNumbers] {
      let share = try Coverage.share("MCB, \(sampling), 5 systems, n = 15") { experiment in
        let systems = Self.normalSystems(
          experiment, count: 15, shared: sampling == .commonRandomNumbers)
        let mcb = try MCB(systems, better: .larger, sampling: sampling)
        return mcb.intervals.enumerated().allSatisfy { index, interval in
          let others = Self.means.enumerated().filter { $0.offset != index }.map(\.element)
          return interval.contains(Self.means[index] - others.reduce(-1e9, max))
        }
      }
      #expect(share >= Coverage.atLeast, "\(sampling): \(share)")
    }
  }

  @Test(
    "of systems that are truly equal one is called best in at most about 5 %",
    arguments: [2, 4, 8, 12])
  func falselyBest(count: Int) throws {
    // All but one are the baseline in every replication; one differs by pure noise.
    let trials = 5 * Coverage.experiments
    var (alone, all) = (0, 0)
    for trial in 0..<trials {
      let base = Draws.normals(trial, 0, count: 20)
      let noise = zip(base, Draws.normals(trial, 1, count: 20)).map { $0 + 0.5 * $1 }
      var systems = Array(repeating: base, count: count)
      systems[count - 1] = noise
      if try MCB(systems, better: .smaller, sampling: .commonRandomNumbers).isDecided { alone += 1 }
      // Each differs, by noise of its own size.
      systems = (0..<count).map { s in
        zip(base, Draws.normals(trial, 2 + s, count: 20)).map { $0 + Double(s) * $1 }
      }
      if try MCB(systems, better: .smaller, sampling: .commonRandomNumbers).isDecided { all += 1 }
    }
    let bound = 0.05 + 3.1 * (0.05 * 0.95 / Double(trials)).squareRoot()
    for falsely in [alone, all] {
      if Coverage.isFull { print("MCB, \(count) equal systems: \(falsely) of \(trials)") }
      #expect(Double(falsely) / Double(trials) <= bound, "\(count): \(falsely) of \(trials)")
    }
  }

  @Test("KN finds the best by δ, all others alike, in at least 1 − α of the trials")
  func kimNelson() throws {
    // Kim and Nelson's own setting: δ = σ/√n₀.
    let delta = 1 / 10.0.squareRoot()
    var replications = 0
    let share = try Coverage.share("KN, 5 systems, n₀ = 10, slippage") { experiment in
      var selection = try KimNelson(
        systems: 5, better: .larger, indifference: delta, budget: 100_000)
      while let system = selection.next.first {
        let number = selection.count(of: system)
        let value = Draws.normal(experiment, system, number) + (system == 2 ? delta : 0)
        try selection.record(value, of: system)
      }
      replications += selection.values.reduce(0) { $0 + $1.count }
      return selection.selected == 2
    }
    if Coverage.isFull {
      print("KN replications a trial: \(Double(replications) / Double(Coverage.experiments))")
    }
    #expect(share >= Coverage.atLeast, "\(share)")
  }

  @Test("intervals of a mean at which a precision stopped hold it in not much less than 95 %")
  func stopped() throws {
    let exact = Coverage.meanWait(serving: 1)
    var replications = 0
    let rule = try StoppingRule(.relative(0.1), budget: 400)
    let share = try Coverage.share("t interval after stopping at γ = 0.1") { experiment in
      var values: [Double] = []
      while case .more(let count) = try rule.decide(values) {
        for _ in 0..<count {
          values.append(Coverage.queue(experiment, values.count, serving: 1).meanWait)
        }
      }
      replications += values.count
      return try ConfidenceInterval.mean(values).contains(exact)
    }
    if Coverage.isFull {
      print("stopping replications: \(Double(replications) / Double(Coverage.experiments))")
    }
    #expect(share >= Coverage.allowed.lowerBound - 0.03, "\(share)")
  }

  static let means = [0.0, 0.1, 0.2, 0.5, 0.6]

  /// Replications of five systems; with `shared`, each has a part that is common to all.
  static func normalSystems(
    _ experiment: Int, count: Int, shared: Bool = true
  ) -> [[Double]] {
    means.enumerated().map { system, mean in
      (0..<count).map {
        mean + Draws.normal(experiment, system, $0)
          + (shared ? 2 * Draws.normal(experiment, 99, $0) : 0)
      }
    }
  }
}

extension MCB {
  /// Whether one system, or several equal ones, are called best of all.
  fileprivate var isDecided: Bool {
    if case .best = finding { return true }
    return false
  }
}
