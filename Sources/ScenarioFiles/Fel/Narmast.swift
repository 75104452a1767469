/// The nearest right word, for suggestions.
enum Narmast {
  /// The word among `kandidater` that is nearest to `ord`, if any is near enough.
  ///
  /// Upper and lower case, å ä ö against a o, and spaces are no difference; otherwise a third of
  /// the letters may differ. Failing that, a word that holds `ord` whole, unless `delar` is false.
  static func ord(_ ord: String, bland kandidater: [String], delar: Bool = true) -> String? {
    guard ord.count <= 60 else { return nil }
    let sokt = enkel(ord)
    var bast: (avstand: Int, ord: String)?
    for kandidat in kandidater {
      let enkelKandidat = enkel(kandidat)
      let d = avstand(sokt, enkelKandidat)
      let grans = max(1, max(sokt.count, enkelKandidat.count) / 3)
      guard d <= grans, d < max(sokt.count, enkelKandidat.count) else { continue }
      if let nu = bast, nu.avstand <= d { continue }
      bast = (d, kandidat)
    }
    if let bast { return bast.ord }
    guard delar, sokt.count >= 5 else { return nil }
    return kandidater.first { String(enkel($0)).contains(String(sokt)) }
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

  /// Levenshtein's distance, where two neighbours that have changed places are one mistake.
  static func avstand(_ a: [Character], _ b: [Character]) -> Int {
    guard !a.isEmpty else { return b.count }
    guard !b.isEmpty else { return a.count }
    var forra = Array(0...b.count)
    var fore = forra
    for i in 1...a.count {
      var rad = [i]
      for j in 1...b.count {
        var d = min(
          forra[j] + 1, rad[j - 1] + 1, forra[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { d = min(d, fore[j - 2] + 1) }
        rad.append(d)
      }
      fore = forra
      forra = rad
    }
    return forra[b.count]
  }
}
