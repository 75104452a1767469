extension KimNelson {
  /// After how many replications one system falls out by another, where their means stay as far from
  /// each other as they are: the least r with gap > W_il(r).
  ///
  /// - Parameters:
  ///   - i: the better system.
  ///   - l: the worse one.
  ///   - gap: between their means, at least 0.
  /// - Returns: h²S²/(δ(2·gap + δ)); nil where nothing is known of how the two differ.
  package func replications(of i: Int, over l: Int, gap: Double) -> Double? {
    spread(i, l).map { $0 / (indifference * (2 * gap + indifference)) }
  }

  /// The indifference with which one system would have fallen out by another.
  ///
  /// - Parameters:
  ///   - i: the better system.
  ///   - l: the worse one.
  ///   - gap: between their means, at least 0.
  ///   - replications: within how many.
  /// - Returns: the δ that solves r = h²S²/(δ(2·gap + δ)); nil where nothing is known of how the two
  ///   differ.
  package func indifference(
    of i: Int, over l: Int, gap: Double, within replications: Int
  ) -> Double? {
    spread(i, l).map { (gap * gap + $0 / Double(replications)).squareRoot() - gap }
  }

  /// h²S²_il; nil before a spread was seen.
  private func spread(_ i: Int, _ l: Int) -> Double? {
    guard !differenceVariances.isEmpty, differenceVariances[i][l] > 0 else { return nil }
    return hSquared * differenceVariances[i][l]
  }
}
