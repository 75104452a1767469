import Kernel

/// Kim and Nelson's fully sequential selection of the best of several systems (KN).
///
/// Every system runs `first` replications. Then, one replication at a time, systems fall out that are
/// clearly worse than another, until one is left. Where the best is better than every other by at
/// least `indifference`, it is the one left with probability at least 1 − `alpha`, for normal values,
/// independent or with common random numbers.
///
/// Values need not be normal, and the difference of two systems may be one number in all of the first
/// replications. That is no spread of 0: nothing is known of how the two differ, neither falls out
/// by the other, and their variance is taken from all replications so far once it can be. A
/// difference that has been one number in `PairedDifference.fewestWithoutSpread` is believed.
///
/// S.-H. Kim and B. L. Nelson, A Fully Sequential Procedure for Indifference-Zone Selection in
/// Simulation, ACM Transactions on Modeling and Computer Simulation 11 (2001), with c = 1.
///
/// The value holds all that it has been told, so that it can be stored, and a selection that was
/// interrupted goes on from there:
///
///     while let system = selection.next.first {
///       try selection.record(run(system, selection.count(of: system)), of: system)
///     }
package struct KimNelson: Hashable, Sendable, Codable {
  /// Whether the selection goes on.
  package enum Outcome: String, Hashable, Sendable, Codable {
    case running
    /// One system is left, or several with the same value in every replication.
    case selected
    /// The systems left have run as many replications as they may. No probability is promised.
    case budget
  }

  package let better: MCB.Better
  /// n₀, the replications that the variances are estimated from; at least 2, better 10 or more.
  package let first: Int
  /// The largest chance of a wrong choice, above 0 and below ½.
  package let alpha: Double
  /// δ, the smallest difference worth finding, in the unit of the values; above 0.
  package let indifference: Double
  /// The most replications of any one system, at least `first`.
  package let budget: Int
  /// The values of each system, in the order of its replications.
  package private(set) var values: [[Double]]
  /// The systems not eliminated, in rising order.
  package private(set) var survivors: [Int]
  package private(set) var outcome = Outcome.running
  /// S²_il, the variances of the differences over the first replications, or over those until the
  /// first spread was seen: one row a system, empty until the first replications have run.
  package private(set) var differenceVariances: [[Double]] = []
  /// The replications of the last screening, 0 before the first.
  private var screened = 0
  private var sums: [Double]

  /// A selection among `systems` systems, at least 2.
  package init(
    systems: Int, better: MCB.Better, first: Int = 10, alpha: Double = 0.05,
    indifference: Double, budget: Int
  ) throws(StatisticsError) {
    guard systems >= 2 else { throw .tooFew(needed: 2, given: systems) }
    guard first >= 2 else { throw .outOfRange("first") }
    guard alpha > 0, alpha < 0.5 else { throw .outOfRange("alpha") }
    guard indifference > 0, indifference.isFinite else { throw .outOfRange("indifference") }
    guard budget >= first else { throw .outOfRange("budget") }
    self.better = better
    self.first = first
    self.alpha = alpha
    self.indifference = indifference
    self.budget = budget
    values = Array(repeating: [], count: systems)
    sums = Array(repeating: 0, count: systems)
    survivors = Array(0..<systems)
  }

  /// η = ½·[(2α/(k − 1))^(−2/(n₀ − 1)) − 1].
  package var eta: Double {
    let share = 2 * alpha / Double(values.count - 1)
    return 0.5 * Elementary.expm1(-2 / Double(first - 1) * Elementary.log(share))
  }

  /// h² = 2η(n₀ − 1).
  package var hSquared: Double { 2 * eta * Double(first - 1) }

  /// How many replications of a system have been recorded; the next one has this number.
  package func count(of system: Int) -> Int { values[system].count }

  /// The systems that need a replication before anything can be decided, in rising order; empty when
  /// the selection has ended. They may run in any order or at the same time.
  package var next: [Int] {
    guard outcome == .running else { return [] }
    let wanted = max(first, screened + 1)
    return survivors.filter { values[$0].count < wanted }
  }

  /// Takes the next replication of a system.
  ///
  /// - Throws: `notAwaited` where `next` does not name the system, `notFinite` for such a value;
  ///   nothing is changed then.
  package mutating func record(_ value: Double, of system: Int) throws(StatisticsError) {
    guard next.contains(system) else { throw .notAwaited(system: system) }
    guard value.isFinite else { throw .notFinite }
    values[system].append(value)
    sums[system] += value
    if next.isEmpty { screen() }
  }

  /// The system chosen: the one left, or of those left the one with the best mean so far (the first
  /// of equals); nil before the first screening.
  package var selected: Int? {
    guard screened > 0 else { return nil }
    return survivors.dropFirst().reduce(survivors[0]) { isBetter(sums[$1], sums[$0]) ? $1 : $0 }
  }

  /// W_il(r) = max(0, δ/(2r)·(h²·S²_il/δ² − r)): by how much the mean of i may be worse than that of
  /// l after r replications. ∞ while nothing is known of how they differ.
  package func allowance(_ i: Int, _ l: Int, after r: Int) -> Double {
    guard !differenceVariances.isEmpty else { return .infinity }
    return allowance(differenceVariances[i][l], hSquared, after: r)
  }

  private func allowance(_ variance: Double, _ hSquared: Double, after r: Int) -> Double {
    if variance == 0, r < PairedDifference.fewestWithoutSpread { return .infinity }
    let reach = hSquared * variance / (indifference * indifference)
    return max(0, indifference / (2 * Double(r)) * (reach - Double(r)))
  }

  private func isBetter(_ a: Double, _ b: Double) -> Bool { better == .larger ? a > b : a < b }

  /// Eliminates by the values so far, all against all that were left before.
  private mutating func screen() {
    estimateVariances()
    let r = values[survivors[0]].count
    screened = r
    let (before, hSquared) = (survivors, hSquared)
    survivors = before.filter { i in
      before.allSatisfy { l in
        let gap = (better == .larger ? sums[l] - sums[i] : sums[i] - sums[l]) / Double(r)
        return i == l || gap <= allowance(differenceVariances[i][l], hSquared, after: r)
      }
    }
    // Equal sums are not enough: such systems differ, and one more replication may tell them apart.
    let settled =
      r >= PairedDifference.fewestWithoutSpread
      && survivors.allSatisfy { values[$0] == values[survivors[0]] }
    if survivors.count == 1 || settled {
      outcome = .selected
    } else if r >= budget {
      outcome = .budget
    }
  }

  /// Takes the variances from the first replications, and those of pairs that have shown no spread
  /// from all so far.
  private mutating func estimateVariances() {
    if differenceVariances.isEmpty {
      differenceVariances = Array(
        repeating: Array(repeating: 0, count: values.count), count: values.count)
    }
    for i in survivors {
      for l in survivors where i < l && differenceVariances[i][l] == 0 {
        let variance = KimNelson.varianceOfDifference(values[i], values[l])
        differenceVariances[i][l] = variance
        differenceVariances[l][i] = variance
      }
    }
  }

  /// 0 where the differences are one number, but for what rounding leaves of it.
  private static func varianceOfDifference(_ a: [Double], _ b: [Double]) -> Double {
    let differences = zip(a, b).map { $0 - $1 }
    let spread = (differences.max() ?? 0) - (differences.min() ?? 0)
    let size = (a + b).reduce(0) { max($0, $1.magnitude) }
    return spread <= 1e-12 * size ? 0 : Sample.variance(differences)
  }
}
