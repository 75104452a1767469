/// A factor's range, by which a point of the unit cube becomes a setting.
package struct FactorRange: Hashable, Sendable, Codable {
  package let lower: Double
  package let upper: Double

  /// A range between finite ends, the lower not above the upper.
  package init(_ lower: Double, _ upper: Double) throws(StatisticsError) {
    guard lower.isFinite, upper.isFinite else { throw .notFinite }
    guard lower <= upper else { throw .outOfRange("upper") }
    self.lower = lower
    self.upper = upper
  }

  /// The setting at a share of the range, 0–1; the ends are met exactly.
  package func setting(_ share: Double) -> Double {
    share == 1 ? upper : lower * (1 - share) + upper * share
  }

  /// So many settings at equal distances, the ends included; the middle where it is one.
  package func levels(_ count: Int) throws(StatisticsError) -> [Double] {
    guard count >= 1 else { throw .outOfRange("count") }
    if count == 1 { return [setting(0.5)] }
    return (0..<count).map { setting(Double($0) / Double(count - 1)) }
  }
}

/// Every combination of the factors' settings.
package enum FullGrid {
  /// The points, the last factor varying fastest. No factor gives one point without settings.
  ///
  /// - Parameters:
  ///   - levels: The settings of each factor, at least one each; ∞ is a setting like others, for a
  ///     lever that is not set.
  ///   - limit: The most points allowed.
  /// - Returns: As many points as the numbers of settings multiplied, one setting a factor each.
  /// - Throws: `outOfRange` where there would be more, `tooFew` for a factor without settings,
  ///   `notFinite` for NaN.
  package static func points(
    _ levels: [[Double]], limit: Int = 1_000_000
  ) throws(StatisticsError) -> [[Double]] {
    var count = 1
    for settings in levels {
      if settings.isEmpty { throw .tooFew(needed: 1, given: 0) }
      for setting in settings where setting.isNaN { throw .notFinite }
      let (product, overflow) = count.multipliedReportingOverflow(by: settings.count)
      if overflow || product > limit { throw .outOfRange("limit") }
      count = product
    }
    return levels.reduce([[]]) { points, settings in
      points.flatMap { point in settings.map { point + [$0] } }
    }
  }
}

/// Points spread so that each factor's range is covered evenly.
///
/// M. D. McKay, R. J. Beckman and W. J. Conover, A Comparison of Three Methods for Selecting Values
/// of Input Variables in the Analysis of Output from a Computer Code, Technometrics 21 (1979).
package enum LatinHypercube {
  /// Points of the open unit cube: of each factor's `count` equal strata every one holds one point,
  /// at a place drawn within it.
  ///
  /// Each factor's order is a permutation of its own, named by the factor's number: a further factor
  /// leaves the settings of the others as they were.
  ///
  /// - Parameters:
  ///   - count: Points, at least 1.
  ///   - factors: At least 1.
  ///   - seed: The same seed gives the same points.
  /// - Returns: The points, one number a factor each; see `FactorRange.setting`.
  /// - Throws: `outOfRange` where a number is below 1.
  package static func points(
    _ count: Int, factors: Int, seed: UInt64
  ) throws(StatisticsError) -> [[Double]] {
    guard count >= 1 else { throw .outOfRange("count") }
    guard factors >= 1 else { throw .outOfRange("factors") }
    let orders = (0..<factors).map { KeyedDraws(seed, .latinOrder).order(count, $0) }
    let places = KeyedDraws(seed, .latinPlace)
    return (0..<count).map { point in
      (0..<factors).map { factor in
        let stratum = Double(orders[factor][point])
        let share = (stratum + places.uniform(factor, point)) / Double(count)
        // Rounding must not lift the highest place into the next stratum.
        return min(share, ((stratum + 1) / Double(count)).nextDown)
      }
    }
  }
}
