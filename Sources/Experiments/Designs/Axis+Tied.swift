import Domain
import ScenarioFiles

/// Levers that only make sense together (`Spaksamband`).
extension Axis {
  /// Axes of which every combination makes sense.
  ///
  /// Only whole ranges of the lever table are narrowed, for nobody chose them. Of two levers that
  /// must stand in order each gets its side of a bound halfway between where the scenario has them;
  /// where only one of them has a whole range, that ends where the other begins. Shares of one choice
  /// divide equally what the others leave of it.
  ///
  /// - Parameters:
  ///   - axes: each lever once.
  ///   - values: of the levers that are not moved.
  /// - Returns: the axes in their order. Where what was chosen leaves a lever a single value it has
  ///   that, and where what was chosen contradicts itself it does so still.
  package static func agreeing(_ axes: [Axis], _ values: Spakvarden) -> [Axis] {
    var agreeing = axes
    func reach(_ lever: Spak) -> Reach {
      guard let place = axes.firstIndex(where: { $0.lever == lever }) else {
        return Reach(lower: values[lever], upper: values[lever])
      }
      switch agreeing[place].settings {
      case .range(let range):
        let whole = axes[place] == Axis(whole: lever)
        return Reach(lower: range.lower, upper: range.upper, free: whole ? place : nil)
      case .values(let named):
        return Reach(lower: named.min() ?? values[lever], upper: named.max() ?? values[lever])
      }
    }
    for (less, more) in Spaksamband.ordnade {
      let (a, b) = (reach(less), reach(more))
      guard a.upper > b.lower else { continue }
      var bound = b.free == nil ? b.lower : a.upper
      if a.free != nil, b.free != nil {
        // The levers are counts: each keeps one step at least.
        let middle = ((values[less] + values[more]) / 2).rounded(.down)
        bound = min(max(middle, a.lower + 1, b.lower), a.upper, b.upper - 1)
      }
      if let place = a.free { agreeing[place].narrow(a.lower, bound) }
      if let place = b.free { agreeing[place].narrow(bound, b.upper) }
    }
    let shares = Spaksamband.svar.map(reach)
    let free = shares.filter { $0.free != nil }
    let taken = shares.filter { $0.free == nil }.reduce(0) { $0 + $1.upper }
    for share in free {
      let most = max(0, 1 - taken) / Double(free.count)
      if let place = share.free, share.upper > most { agreeing[place].narrow(share.lower, most) }
    }
    return agreeing
  }

  /// What a lever may stand at in a design.
  private struct Reach {
    var lower: Double
    var upper: Double
    /// The place of its axis where that has the whole range; nil where it stands as chosen.
    var free: Int?
  }

  private mutating func narrow(_ lower: Double, _ upper: Double) {
    narrowed = true
    settings =
      lower < upper
      ? (try? FactorRange(lower, upper)).map { .range($0) } ?? settings : .values([lower])
  }
}
