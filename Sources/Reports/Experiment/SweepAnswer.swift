import Experiments

/// Which points of a sweep may be the best: one answer for the sentence and for JSON.
///
/// Two questions must both be answered before a point is called the best: whether the comparisons
/// with the best (MCB) leave it alone, and whether its difference from each of the others holds
/// among all pairs, since the two that are named were chosen after looking. The second is the
/// stricter.
struct SweepAnswer {
  private let sweep: Sweep
  private let results: Results
  private let confidence: Double
  /// The points from the best mean to the other end; equals in the order of the sweep.
  let order: [Sweep.Point]

  /// - Parameters:
  ///   - sweep: the answer.
  ///   - results: the replications.
  ///   - confidence: that the intervals of all pairs hold at once.
  init(_ sweep: Sweep, _ results: Results, confidence: Double) {
    self.sweep = sweep
    self.results = results
    self.confidence = confidence
    let lower = results.figures.all[sweep.figure].sense != .higher
    order = sweep.points.sorted {
      let (a, b) = ($0.mean.estimate, $1.mean.estimate)
      return a != b ? (a < b) == lower : $0.arm < $1.arm
    }
  }

  /// The difference of two points, with an interval that holds for all pairs at once; nil with one
  /// replication.
  func difference(_ a: Sweep.Point, _ b: Sweep.Point) -> PairedDifference? {
    ChosenPair.difference(
      results.values(sweep.figure, arm: a.arm), results.values(sweep.figure, arm: b.arm),
      among: sweep.points.count, confidence: confidence)
  }

  /// The arms of the points that may be the best, in the order of the sweep: those that the
  /// comparisons with the best leave, and all that cannot be told from the best mean. Empty with one
  /// replication.
  var candidates: [Int] {
    guard let best = sweep.best, let first = order.first else { return [] }
    let left = best.candidates.map { sweep.points[$0].arm }
    let close = order.dropFirst().filter { point in
      difference(first, point).map { !ChosenPair.isDecided($0) } ?? true
    }
    let all = Set(left + [first.arm] + close.map(\.arm))
    return sweep.points.map(\.arm).filter(all.contains)
  }

  /// Whether several points share the place as the best, and no other can be it.
  var isShared: Bool {
    guard case .best(let points) = sweep.best?.finding else { return false }
    return points.count > 1 && candidates.count == points.count
  }

  /// `best`, `shared_best`, `undecided` or `alike`, as JSON has it; nil with one replication.
  var finding: String? {
    guard let best = sweep.best else { return nil }
    switch best.finding {
    case .alike: return "alike"
    case .best(let points) where points.count > 1: return isShared ? "shared_best" : "undecided"
    case .best, .among: return candidates.count == 1 ? "best" : "undecided"
    }
  }
}
