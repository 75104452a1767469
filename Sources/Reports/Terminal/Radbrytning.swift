extension String {
  /// The line as lines of at most so many columns, broken between words; colours go on where the
  /// line does. A word that is wider than a line stands on one of its own.
  ///
  /// A line of two columns, `  --seed <N>   Slumpens frö`, keeps the second below itself where
  /// there is room for it; else it stands under the first.
  ///
  /// - Parameters:
  ///   - bredd: how many columns there are.
  ///   - stapla: a second column without room stands under the first even where this line would
  ///     fit, so that all lines of a page do the same.
  /// - Returns: the lines.
  package func passad(_ bredd: Int, stapla: Bool = false) -> [String] {
    guard stapla || utanFarg.bredd > bredd else { return [self] }
    let kant = prefix { $0 == " " }.count
    guard let (vanster, kolumn, hoger) = spalter(efter: kant) else {
      if kant > 8 {
        // A second column alone: it goes where those that stand under the first do.
        let egen = bredd - kant >= 28 ? kant : min(6, bredd / 4)
        return String(dropFirst(kant)).brutenMedFarg(bredd, forst: egen, sedan: egen)
      }
      guard utanFarg.bredd > bredd else { return [self] }
      return brutenMedFarg(bredd, forst: kant, sedan: kant == 0 ? 0 : kant + 2)
    }
    if bredd - kolumn >= 28 {
      var rader = hoger.brutenMedFarg(bredd, forst: kolumn, sedan: kolumn)
      guard let forsta = rader.first else { return [self] }
      rader[0] = vanster + forsta.dropFirst(vanster.utanFarg.bredd)
      return rader
    }
    let under = min(kant + 4, bredd / 4)
    return vanster.passad(bredd) + hoger.brutenMedFarg(bredd, forst: under, sedan: under)
  }

  /// The text without codes for colour.
  var utanFarg: String {
    guard contains("\u{1B}") else { return self }
    var ut = ""
    var iKod = false
    for tecken in self {
      if iKod {
        iKod = tecken != "m"
      } else if tecken == "\u{1B}" {
        iKod = true
      } else {
        ut.append(tecken)
      }
    }
    return ut
  }

  /// What stands before a gap of two spaces or more, where the rest begins, and the rest.
  private func spalter(efter kant: Int) -> (String, Int, String)? {
    guard !contains("\u{1B}") else { return nil }
    let tecken = Array(self)
    var i = kant
    while i + 1 < tecken.count {
      if tecken[i] == " ", tecken[i + 1] == " " {
        guard let hoger = tecken[i...].firstIndex(where: { $0 != " " }) else { return nil }
        let vanster = String(tecken[..<i])
        return (vanster, String(tecken[..<hoger]).bredd, String(tecken[hoger...]))
      }
      i += 1
    }
    return nil
  }

  private func brutenMedFarg(_ bredd: Int, forst: Int, sedan: Int) -> [String] {
    var rader: [String] = []
    var rad = String(repeating: " ", count: forst)
    var plats = forst
    var tom = true
    var farg = ""
    for ord in split(separator: " ").map(String.init).flatMap({ $0.delat(bredd - sedan) }) {
      let ordbredd = ord.utanFarg.bredd
      if !tom, plats + 1 + ordbredd > bredd {
        rader.append(farg.isEmpty ? rad : rad + "\u{1B}[0m")
        rad = String(repeating: " ", count: sedan) + farg
        plats = sedan
        tom = true
        // The break is enough between two things.
        if ord.utanFarg == "·" { continue }
      }
      rad += tom ? ord : " " + ord
      plats += ordbredd + (tom ? 0 : 1)
      tom = false
      farg = ord.farg(efter: farg)
    }
    return rader + [rad]
  }

  /// A word that is too wide is parted at the unbroken spaces that hold it together.
  private func delat(_ bredd: Int) -> [String] {
    guard utanFarg.bredd > bredd else { return [self] }
    return split(separator: "\u{A0}").map(String.init)
  }

  /// The colour in force after the text.
  private func farg(efter forr: String) -> String {
    var nu = forr
    for del in split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst() {
      guard let slut = del.firstIndex(of: "m") else { continue }
      let kod = "\u{1B}" + del[...slut]
      nu = kod == "\u{1B}[0m" ? "" : kod
    }
    return nu
  }
}
