/// The nearest right word, for suggestions.
package enum NarmasteOrd {
  /// The word among `kandidater` nearest to `ord`, if at most a third of the letters differ.
  ///
  /// Upper and lower case, and å ä ö against a o, are no difference.
  package static func till(_ ord: String, bland kandidater: [String]) -> String? {
    guard ord.count <= 80 else { return nil }
    let sokt = enkel(ord)
    let narmast = kandidater.map { (avstand(sokt, enkel($0)), $0) }.min { $0.0 < $1.0 }
    guard let (d, namn) = narmast, d <= max(1, max(sokt.count, namn.count) / 3) else { return nil }
    return namn
  }

  private static func enkel(_ ord: String) -> [Character] {
    ord.lowercased().compactMap {
      switch $0 {
      case "å", "ä": "a"
      case "ö": "o"
      case " ", "-", "_": nil
      default: $0
      }
    }
  }

  /// Levenshtein's distance.
  private static func avstand(_ a: [Character], _ b: [Character]) -> Int {
    var rad = Array(0...b.count)
    for (i, tecken) in a.enumerated() {
      var snett = rad[0]
      rad[0] = i + 1
      for j in b.indices {
        let over = rad[j + 1]
        rad[j + 1] = min(over + 1, rad[j] + 1, snett + (tecken == b[j] ? 0 : 1))
        snett = over
      }
    }
    return rad[b.count]
  }
}
