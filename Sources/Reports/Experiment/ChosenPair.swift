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
  ) -> PairedDifference? {
    let pairs = max(1, count * (count - 1) / 2)
    let both = min(a.count, b.count)
    return try? PairedDifference(
      Array(a.prefix(both)), Array(b.prefix(both)),
      confidence: 1 - (1 - confidence) / Double(pairs))
  }

  /// Whether there is no doubt which of the two is larger.
  static func isDecided(_ d: PairedDifference) -> Bool { d.sign == .lower || d.sign == .higher }

  /// The size with its ends, e.g. `12 (8 till 15)`, or that it never varies.
  static func text(_ d: PairedDifference, _ words: FigureWords, _ s: Rapportsprak) -> String {
    let i = d.difference
    let (least, most) = i.estimate < 0 ? (-i.upper, -i.lower) : (i.lower, i.upper)
    let words = words.fitted(to: i)
    return words.value(abs(i.estimate))
      + (d.noSpread
        ? s(" (densamma \(s.inAll(d.replications)))", " (the same \(s.inAll(d.replications)))")
        : s(
          " (\(words.value(least)) till \(words.value(most)))",
          " (\(words.value(least)) to \(words.value(most)))"))
  }
}
