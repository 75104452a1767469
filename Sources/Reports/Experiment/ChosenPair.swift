import Experiments

/// The difference of two things that were chosen after looking at all of them.
enum ChosenPair {
  /// - Parameters:
  ///   - a: of the one, by replication.
  ///   - b: of the other; of unequal lengths only the replications of both count.
  ///   - count: among how many the two were chosen.
  ///   - confidence: that the intervals of all pairs hold at once (Bonferroni).
  /// - Returns: a − b; nil with fewer than two replications.
  static func difference(
    _ a: [Double], _ b: [Double], among count: Int, confidence: Double
  ) -> ConfidenceInterval? {
    let pairs = max(1, count * (count - 1) / 2)
    let both = min(a.count, b.count)
    return try? PairedDifference(
      Array(a.prefix(both)), Array(b.prefix(both)),
      confidence: 1 - (1 - confidence) / Double(pairs)
    ).difference
  }

  /// Whether the interval leaves no doubt which of the two is larger.
  static func isDecided(_ d: ConfidenceInterval) -> Bool { d.lower > 0 || d.upper < 0 }

  /// The size with its ends, e.g. `12 (8 till 15)`.
  static func text(_ d: ConfidenceInterval, _ words: FigureWords, _ s: Rapportsprak) -> String {
    let (least, most) = d.estimate < 0 ? (-d.upper, -d.lower) : (d.lower, d.upper)
    let words = words.fitted(to: d)
    return words.value(abs(d.estimate))
      + s(
        " (\(words.value(least)) till \(words.value(most)))",
        " (\(words.value(least)) to \(words.value(most)))")
  }
}
