/// The difference of two systems that ran the same replications: same seed, same draws, pair by
/// pair.
///
/// A. M. Law, Simulation Modeling and Analysis (2015), sections 10.2 and 11.2.
package struct PairedDifference: Hashable, Sendable {
  /// The mean of A − B, with Student's t interval of the differences.
  package var difference: ConfidenceInterval
  /// Pearson's correlation of A and B; nil where one of them is constant.
  package var correlation: Double?
  /// (S²A + S²B)/S²Z with Z = A − B: how many times as many replications independent draws would
  /// have needed. ∞ where the differences do not vary at all but A and B do; nil where none varies.
  package var varianceRatio: Double?
  /// The p-value of the two-sided paired t test that the mean difference is 0. Where the differences
  /// do not vary it is 1 if they are 0 and 0 otherwise.
  package var pValue: Double
  /// How many pairs there were.
  package var replications: Int

  /// Whether common draws made the difference more certain than independent ones would have. A ratio
  /// of 1 or less says that they did not.
  package var pairingHelps: Bool { varianceRatio.map { $0 > 1 } ?? false }

  /// With how many replications a difference is believed though it never varies: so many of one
  /// sign come by chance alone once in 512 times (the sign test: 2 · ½¹⁰).
  package static let fewestWithoutSpread = 10

  /// Whether every replication differs by the same number, other than 0: nothing is then known of
  /// how differences spread, and the interval has no width.
  package var noSpread: Bool { Self.noSpread(difference) }

  private static func noSpread(_ difference: ConfidenceInterval) -> Bool {
    difference.estimate != 0 && difference.lower == difference.upper
  }

  /// What is known of which way a mean difference goes.
  package enum Sign: Hashable, Sendable {
    /// Every difference is 0.
    case none
    /// The interval lies below 0, or above it.
    case lower, higher
    /// All differences are one number other than 0, but too few for it to be believed of others:
    /// told as what it was in each of them, and never with an interval.
    case constant
    /// The interval holds 0.
    case undecided

    /// Whether there is a difference: it is decided, or the same in every replication.
    package var isKnown: Bool { self == .lower || self == .higher || self == .constant }
  }

  /// Which way the difference goes: the one rule by which anything is called decided.
  package var sign: Sign {
    if saysNothing { return .constant }
    if difference.lower == 0, difference.upper == 0 { return .none }
    if difference.upper < 0 { return .lower }
    return difference.lower > 0 ? .higher : .undecided
  }

  /// Whether the difference is known to be above 0, or below it.
  package var goesUp: Bool { sign.isKnown && difference.estimate > 0 }
  package var goesDown: Bool { sign.isKnown && difference.estimate < 0 }

  /// Whether the differences are one number other than 0, too few times to be believed.
  package var saysNothing: Bool {
    Self.saysNothing(difference, replications: replications)
  }

  /// The same of an interval of so many differences.
  static func saysNothing(_ difference: ConfidenceInterval, replications: Int) -> Bool {
    replications < fewestWithoutSpread && noSpread(difference)
  }

  /// Compares A with B.
  ///
  /// - Parameters:
  ///   - a: One value of each replication, finite, at least two.
  ///   - b: The values of the same replications in the same order.
  ///   - confidence: Of the interval, above 0 and below 1.
  /// - Throws: `tooFew`, `unequalLengths` or `notFinite` for such series, `outOfRange` for the
  ///   confidence.
  package init(_ a: [Double], _ b: [Double], confidence: Double = 0.95) throws(StatisticsError) {
    try StatisticsError.check(systems: [a, b], replications: 2)
    let differences = zip(a, b).map { $0 - $1 }
    replications = differences.count
    difference = try .mean(differences, confidence: confidence)
    correlation = Sample.correlation(a, b)
    let variance = Sample.variance(differences)
    let together = Sample.variance(a) + Sample.variance(b)
    varianceRatio = variance > 0 ? together / variance : together > 0 ? .infinity : nil
    if variance > 0 {
      let n = Double(a.count)
      let t = difference.estimate / (variance / n).squareRoot()
      pValue = StudentT.twoSided(t, degreesOfFreedom: n - 1)
    } else {
      pValue = difference.estimate == 0 ? 1 : 0
    }
  }
}
