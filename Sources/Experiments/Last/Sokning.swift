/// Bisection for the two ends of what a system bears, on a grid of rates.
///
/// Step k of the grid is (1 + precision)ᵏ times the rate that the search starts from, so that a
/// width in steps is a width in percent and a rate is never tried twice.
package enum Sokning {
  /// What verdicts at some rates tell: the lowest rate that grows, and the highest below it that
  /// holds; nil where there is none. Verdicts need not follow the rate: what holds above something
  /// that grows is not borne.
  package struct Granser<Takt: Comparable & Hashable & Sendable>: Hashable, Sendable {
    package let haller: Takt?
    package let vaxer: Takt?

    package init(_ prov: [(takt: Takt, utslag: Utslag)]) {
      let vaxer = prov.filter { $0.utslag == .vaxer }.map(\.takt).min()
      let holl = prov.filter { $0.utslag == .haller }.map(\.takt)
      haller = holl.filter { takt in vaxer.map { takt < $0 } ?? true }.max()
      self.vaxer = vaxer
    }
  }

  /// Searches.
  ///
  /// First steps are doubled in size until one that holds and one that grows are found, then each
  /// end is bisected until the next step beyond it has another verdict. A trial can move either end:
  /// the search goes on until both stand. What lies between them neither holds nor grows for
  /// certain.
  ///
  /// - Parameters:
  ///   - hogst: the last step that is tried, up and down.
  ///   - prova: the verdict at a step; asked at most once for each.
  /// - Throws: what `prova` throws.
  package static func sok<E: Error>(
    hogst: Int, prova: (Int) async throws(E) -> Utslag
  ) async throws(E) {
    var kanda: [Int: Utslag] = [:]
    /// Tries steps in a direction, in strides that double, until one has a verdict.
    func leta(_ riktning: Int, _ efter: Utslag) async throws(E) {
      var k = 0
      var steg = 4
      while true {
        if kanda[k] == nil { kanda[k] = try await prova(k) }
        if kanda[k] == efter || k == riktning * hogst { return }
        k = max(-hogst, min(hogst, k + riktning * steg))
        steg *= 2
      }
    }
    try await leta(-1, .haller)
    try await leta(1, .vaxer)
    while let k = oppen(kanda) { kanda[k] = try await prova(k) }
  }

  /// The step to try next where an end is open: halfway between the lowest that grows and the
  /// highest below it that does not, else halfway between the highest below that that holds and the
  /// lowest above it that does not; nil where both ends stand.
  private static func oppen(_ kanda: [Int: Utslag]) -> Int? {
    let granser = Granser(kanda.map { (takt: $0.key, utslag: $0.value) })
    func mitt(_ a: Int?, _ b: Int?) -> Int? {
      guard let a, let b, b - a > 1 else { return nil }
      return a + (b - a) / 2
    }
    let under = kanda.keys.filter { k in granser.vaxer.map { k < $0 } ?? false }.max()
    if let k = mitt(under, granser.vaxer) { return k }
    let over = kanda.filter { k, utslag in
      utslag != .haller && granser.haller.map { k > $0 } ?? false
    }
    return mitt(granser.haller, over.keys.min())
  }
}
