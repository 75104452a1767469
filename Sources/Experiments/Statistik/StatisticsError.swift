/// Why numbers cannot be judged as asked. Every case is a fault of the call, not of the run: nothing
/// has been changed, and the same call with other numbers can succeed.
package enum StatisticsError: Error, Hashable, Sendable {
  /// Fewer values (replications, systems, points) than the method needs.
  case tooFew(needed: Int, given: Int)
  /// A key figure is the median or p90 of cases, and some replications had none.
  case noCases(figure: String, replications: Int, of: Int)
  /// Series that belong together, pair by pair, are not equally long.
  case unequalLengths(Int, Int)
  /// A value is NaN or infinite.
  case notFinite
  /// A setting, named as in the call, lies outside its range.
  case outOfRange(String)
  /// The system is not waiting for a value.
  case notAwaited(system: Int)

  /// Checks that there are enough values and that all are finite.
  static func check(_ values: [Double], atLeast needed: Int) throws(StatisticsError) {
    if values.count < needed { throw .tooFew(needed: needed, given: values.count) }
    for value in values where !value.isFinite { throw .notFinite }
  }

  /// Checks that a joint or single confidence lies strictly between 0 and 1.
  static func check(confidence: Double) throws(StatisticsError) {
    if !(confidence > 0 && confidence < 1) { throw .outOfRange("confidence") }
  }

  /// Checks that there are at least two series, equally long, of at least so many finite values.
  static func check(
    systems: [[Double]], replications needed: Int
  ) throws(StatisticsError) {
    guard systems.count >= 2 else { throw .tooFew(needed: 2, given: systems.count) }
    for series in systems {
      if series.count != systems[0].count {
        throw .unequalLengths(systems[0].count, series.count)
      }
      try check(series, atLeast: needed)
    }
  }
}
