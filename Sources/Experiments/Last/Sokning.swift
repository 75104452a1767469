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
  /// end is bisected. What lies between them neither holds nor grows for certain.
  ///
  /// - Parameters:
  ///   - hogst: the last step that is tried, up and down.
  ///   - prova: the verdict at a step; asked at most once for each.
  /// - Throws: what `prova` throws.
  package static func sok<E: Error>(
    hogst: Int, prova: (Int) async throws(E) -> Utslag
  ) async throws(E) {
    var kanda: [Int: Utslag] = [:]
    func fraga(_ k: Int) async throws(E) -> Utslag {
      if let kand = kanda[k] { return kand }
      let utslag = try await prova(k)
      kanda[k] = utslag
      return utslag
    }
    /// The first step in a direction that satisfies, in strides that double.
    func leta(_ riktning: Int, _ ja: (Utslag) -> Bool) async throws(E) -> Int? {
      var k = 0
      var steg = 4
      while true {
        if ja(try await fraga(k)) { return k }
        guard k != riktning * hogst else { return nil }
        k = max(-hogst, min(hogst, k + riktning * steg))
        steg *= 2
      }
    }
    let haller = try await leta(-1) { $0 == .haller }
    let vaxer = try await leta(1) { $0 == .vaxer }
    /// Finds the last step from `a` towards `b` on the same side as `a`.
    func dela(_ a: Int, _ b: Int, _ ja: (Utslag) -> Bool) async throws(E) {
      var (a, b) = (a, b)
      while abs(b - a) > 1 {
        let mitt = a + (b - a) / 2
        if ja(try await fraga(mitt)) { a = mitt } else { b = mitt }
      }
    }
    /// The tried step nearest to `k` in a direction with a verdict that is not wanted.
    func motsatt(_ k: Int, _ riktning: Int, _ nej: (Utslag) -> Bool) -> Int? {
      let dar = kanda.filter { ($0.key - k) * riktning > 0 && nej($0.value) }.keys
      return riktning > 0 ? dar.min() : dar.max()
    }
    if let haller, let tak = motsatt(haller, 1, { $0 != .haller }) {
      try await dela(haller, tak) { $0 == .haller }
    }
    if let vaxer, let golv = motsatt(vaxer, -1, { $0 != .vaxer }) {
      try await dela(vaxer, golv) { $0 == .vaxer }
    }
  }
}
