import Domain

/// Finds what is shaped like a real personnummer: no real person ever enters a scenario.
///
/// The digits may be of any script, and stand apart by blanks, dots, slashes or dashes. A date of
/// the simulated time (2022 or later) followed by a figure is no personnummer.
enum Personnummer {
  /// Notes every personnummer or samordningsnummer in a text, comments and all.
  static func granska(_ text: String, _ lista: inout Fellista) {
    for (i, rad) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for kolumn in kolumner(Array(rad.unicodeScalars)) {
        lista.fel(
          Plats(rad: i + 1, kolumn: kolumn),
          sv: "något som ser ut som ett verkligt personnummer",
          en: "something shaped like a real personnummer",
          vantat: Mening(
            sv: "scenarier får bara innehålla påhittade personer, utan nummer",
            en: "scenarios may only hold made-up persons, without numbers"))
      }
    }
  }

  /// The columns, from 1, where one begins.
  static func kolumner(_ tecken: [Unicode.Scalar]) -> [Int] {
    let grupper = Siffergrupp.alla(tecken)
    var ut: [Int] = []
    var i = 0
    while i < grupper.count {
      let langd = borjan(grupper[i...])
      if langd > 0 { ut.append(grupper[i].start + 1) }
      i += max(1, langd)
    }
    return ut
  }

  /// How many groups the personnummer at the start takes; 0 where there is none.
  private static func borjan(_ grupper: ArraySlice<Siffergrupp>) -> Int {
    guard let forsta = grupper.first else { return 0 }
    if forsta.siffror.count == 10 || forsta.siffror.count == 12 {
      let siffror = forsta.siffror
      return harDatum(siffror.dropLast(4)) && kontrollsiffra(siffror.suffix(10)) ? 1 : 0
    }
    for datumets in 1...3 {
      let delar = grupper.prefix(datumets + 1)
      guard delar.count == datumets + 1, let sista = delar.last else { return 0 }
      let datum = delar.dropLast()
      guard sista.siffror.count == 4, sista.siffror != [0, 0, 0, 0], arDatumform(datum),
        harDatum(datum.flatMap(\.siffror))
      else { continue }
      if arPersonnummer(Array(datum), sista) { return datumets + 1 }
    }
    return 0
  }

  /// Year, month and day in one, two or three groups.
  private static func arDatumform(_ datum: ArraySlice<Siffergrupp>) -> Bool {
    switch datum.map(\.siffror.count) {
    case [6], [8], [2, 4], [4, 4], [2, 2, 2], [4, 2, 2]: true
    default: false
    }
  }

  /// Whether a date and four digits belong together.
  private static func arPersonnummer(_ datum: [Siffergrupp], _ sista: Siffergrupp) -> Bool {
    let helt = datum.count == 1
    if datum.dropFirst().contains(where: { $0.fore == .annat }) { return false }
    let siffror = datum.flatMap(\.siffror)
    let simulerat = siffror.count == 8 && Array(siffror.prefix(4)).tal >= 2022
    switch sista.fore {
    case .inget, .annat: return false
    case .streck: return helt || !sista.foljsAvTal
    case .streckMedLuft, .luft:
      // What goes on as a date, a time or a decimal number is one.
      if sista.foljsAvTal || simulerat { return false }
      // Figures in columns: only the check digit tells them apart.
      let datumMedLuft = datum.dropFirst().contains { $0.fore != .streck }
      let saker =
        siffror.count == 8 && (helt || datum.count == 3)
        || sista.fore == .streckMedLuft && !datumMedLuft
      return saker || kontrollsiffra(siffror.suffix(6) + sista.siffror)
    }
  }

  /// Whether six or eight digits are a date; the day may be 60 more (samordningsnummer).
  private static func harDatum(_ siffror: some BidirectionalCollection<Int>) -> Bool {
    let alla = Array(siffror)
    guard alla.count == 6 || alla.count == 8 else { return false }
    if alla.count == 8, ![18, 19, 20].contains(Array(alla.prefix(2)).tal) { return false }
    let kort = Array(alla.suffix(6))
    let dag = Array(kort[4...]).tal
    return Datum(
      ar: 2000 + Array(kort[..<2]).tal, manad: Array(kort[2..<4]).tal,
      dag: dag > 60 ? dag - 60 : dag) != nil
  }

  /// Luhn's check over ten digits.
  private static func kontrollsiffra(_ siffror: ArraySlice<Int>) -> Bool {
    var summa = 0
    for (i, siffra) in siffror.enumerated() {
      let produkt = siffra * (i % 2 == 0 ? 2 : 1)
      summa += produkt / 10 + produkt % 10
    }
    return summa % 10 == 0
  }
}

/// Digits that stand together in a line, and what stands before them.
struct Siffergrupp {
  /// What parts the group from the one before it.
  enum Avstand { case inget, streck, streckMedLuft, luft, annat }

  var siffror: [Int] = []
  /// The index of the first digit in the line.
  let start: Int
  let fore: Avstand
  /// A sign and another digit follow at once, as in a date, a time or a decimal number.
  var foljsAvTal = false

  /// The groups of a line in order.
  static func alla(_ tecken: [Unicode.Scalar]) -> [Siffergrupp] {
    var ut: [Siffergrupp] = []
    var slut = 0
    var k = 0
    while k < tecken.count {
      guard tecken[k].siffra != nil else {
        k += 1
        continue
      }
      let fore = ut.isEmpty ? Avstand.inget : avstand(tecken[slut..<k])
      var grupp = Siffergrupp(start: k, fore: fore)
      while k < tecken.count, let siffra = tecken[k].siffra {
        grupp.siffror.append(siffra)
        k += 1
      }
      slut = k
      grupp.foljsAvTal =
        k + 1 < tecken.count && (tecken[k].arStreck || ":,".unicodeScalars.contains(tecken[k]))
        && tecken[k + 1].siffra != nil
      ut.append(grupp)
    }
    return ut
  }

  private static func avstand(_ mellan: ArraySlice<Unicode.Scalar>) -> Avstand {
    guard mellan.count <= 5, mellan.allSatisfy({ $0.arStreck || $0.arLuft }) else { return .annat }
    let streck = mellan.count { $0.arStreck }
    if streck > 1 { return .annat }
    if streck == 0 { return .luft }
    return mellan.count == 1 ? .streck : .streckMedLuft
  }
}

extension [Int] {
  /// The number that the digits write.
  fileprivate var tal: Int { reduce(0) { $0 * 10 + $1 } }
}

extension Unicode.Scalar {
  /// The value of a decimal digit of any script.
  fileprivate var siffra: Int? {
    if isASCII { return (48...57).contains(value) ? Int(value) - 48 : nil }
    guard properties.numericType == .decimal, let tal = properties.numericValue else { return nil }
    return Int(tal)
  }

  /// A sign that people write between the parts of a number.
  fileprivate var arStreck: Bool {
    "-+./\\_".unicodeScalars.contains(self) || "＋－．／＿·∕⁄−".unicodeScalars.contains(self)
      || properties.generalCategory == .dashPunctuation
  }

  /// A blank, or a mark that is not seen.
  fileprivate var arLuft: Bool {
    properties.isWhitespace || properties.generalCategory == .format
  }
}
