/// Bisection for the two ends of what a system bears, on a grid of rates.
///
/// Step k of the grid is (1 + precision)ᵏ times the rate that the search starts from, so that a
/// width in steps is a width in percent and a rate is never tried twice.
package enum Sokning {
  /// The lowest step that grows, and the highest below it that holds; nil where none was found in
  /// the range.
  package struct Granser: Hashable, Sendable {
    package var haller: Int?
    package var vaxer: Int?
  }

  /// Searches.
  ///
  /// First steps are doubled in size until one that holds and one that grows are found, then each
  /// end is bisected. What lies between them neither holds nor grows for certain.
  ///
  /// - Parameters:
  ///   - hogst: the last step that is tried, up and down.
  ///   - prova: the verdict at a step; asked at most once for each.
  /// - Returns: the two ends.
  /// - Throws: what `prova` throws.
  package static func sok<E: Error>(
    hogst: Int, prova: (Int) async throws(E) -> Utslag
  ) async throws(E) -> Granser {
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
    /// The last step from `a` towards `b` on the same side as `a`.
    func dela(_ a: Int, _ b: Int, _ ja: (Utslag) -> Bool) async throws(E) -> Int {
      var (a, b) = (a, b)
      while abs(b - a) > 1 {
        let mitt = a + (b - a) / 2
        if ja(try await fraga(mitt)) { a = mitt } else { b = mitt }
      }
      return a
    }
    /// The tried step nearest to `k` in a direction with a verdict that is not wanted.
    func motsatt(_ k: Int, _ riktning: Int, _ nej: (Utslag) -> Bool) -> Int? {
      let dar = kanda.filter { ($0.key - k) * riktning > 0 && nej($0.value) }.keys
      return riktning > 0 ? dar.min() : dar.max()
    }
    var granser = Granser(haller: haller, vaxer: vaxer)
    if let haller {
      let tak = motsatt(haller, 1) { $0 != .haller }
      granser.haller =
        if let tak { try await dela(haller, tak) { $0 == .haller } } else {
          kanda.filter { $0.value == .haller }.keys.max()
        }
    }
    if let vaxer {
      let golv = motsatt(vaxer, -1) { $0 != .vaxer }
      granser.vaxer =
        if let golv { try await dela(vaxer, golv) { $0 == .vaxer } } else {
          kanda.filter { $0.value == .vaxer }.keys.min()
        }
    }
    // Verdicts need not follow the inflow: what holds above something that grows is not borne.
    let vaxt = kanda.filter { $0.value == .vaxer }.keys.min()
    granser.vaxer = vaxt
    granser.haller = kanda.filter { $0.value == .haller && $0.key < vaxt ?? .max }.keys.max()
    return granser
  }
}
