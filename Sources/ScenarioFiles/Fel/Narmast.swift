/// The nearest right word, for suggestions.
enum Narmast {
  /// The word among `kandidater` that is nearest to `ord`, if any is near enough.
  ///
  /// Upper and lower case, å ä ö against a o, and spaces are no difference; otherwise a third of
  /// the letters may differ.
  static func ord(_ ord: String, bland kandidater: [String]) -> String? {
    guard ord.count <= 60 else { return nil }
    let sokt = enkel(ord)
    var bast: (avstand: Int, ord: String)?
    for kandidat in kandidater {
      let enkelKandidat = enkel(kandidat)
      let d = avstand(sokt, enkelKandidat)
      let grans = max(1, max(sokt.count, enkelKandidat.count) / 3)
      guard d <= grans else { continue }
      if let nu = bast, nu.avstand <= d { continue }
      bast = (d, kandidat)
    }
    return bast?.ord
  }

  /// Letters without case, dots and rings; spaces left out.
  static func enkel(_ ord: String) -> [Character] {
    ord.lowercased().compactMap { tecken in
      switch tecken {
      case "å", "ä", "à", "á": "a"
      case "ö", "ø": "o"
      case "é", "è": "e"
      case " ", "-", "_": nil
      default: tecken
      }
    }
  }

  /// Levenshtein's distance: the fewest insertions, deletions and exchanges of letters.
  static func avstand(_ a: [Character], _ b: [Character]) -> Int {
    guard !a.isEmpty else { return b.count }
    guard !b.isEmpty else { return a.count }
    var rad = Array(0...b.count)
    for i in 1...a.count {
      var snett = rad[0]
      rad[0] = i
      for j in 1...b.count {
        let over = rad[j]
        rad[j] = min(over + 1, rad[j - 1] + 1, snett + (a[i - 1] == b[j - 1] ? 0 : 1))
        snett = over
      }
    }
    return rad[b.count]
  }
}
