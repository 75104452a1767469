import Domain

/// Finds what is shaped like a real personnummer: no real person ever enters a scenario.
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
    var ut: [Int] = []
    var k = 0
    while k < tecken.count {
      guard arSiffra(tecken[k]) else {
        k += 1
        continue
      }
      let start = k
      while k < tecken.count, arSiffra(tecken[k]) { k += 1 }
      guard [6, 8, 10, 12].contains(k - start) else { continue }
      var sista: [Int]?
      if k + 4 < tecken.count, "-+–−".unicodeScalars.contains(tecken[k]),
        tecken[(k + 1)...(k + 4)].allSatisfy(arSiffra),
        k + 5 >= tecken.count || !arSiffra(tecken[k + 5])
      {
        sista = siffror(tecken[(k + 1)...(k + 4)])
      }
      if arPersonnummer(siffror(tecken[start..<k]), sista) { ut.append(start + 1) }
    }
    return ut
  }

  /// With a sign before the last four the date decides; without it the check digit must agree too.
  private static func arPersonnummer(_ forsta: [Int], _ sista: [Int]?) -> Bool {
    if let sista {
      guard forsta.count == 6 || forsta.count == 8 else { return false }
      return harDatum(forsta) && sista != [0, 0, 0, 0]
    }
    guard forsta.count == 10 || forsta.count == 12 else { return false }
    return harDatum(Array(forsta.dropLast(4))) && kontrollsiffra(Array(forsta.suffix(10)))
  }

  /// Whether six or eight digits are a date; the day may be 60 more (samordningsnummer).
  private static func harDatum(_ siffror: [Int]) -> Bool {
    let kort = siffror.suffix(6).map { $0 }
    if siffror.count == 8, ![18, 19, 20].contains(siffror[0] * 10 + siffror[1]) { return false }
    let ar = 2000 + kort[0] * 10 + kort[1]
    let manad = kort[2] * 10 + kort[3]
    let dag = kort[4] * 10 + kort[5]
    return Datum(ar: ar, manad: manad, dag: dag > 60 ? dag - 60 : dag) != nil
  }

  /// Luhn's check over ten digits.
  private static func kontrollsiffra(_ siffror: [Int]) -> Bool {
    var summa = 0
    for (i, siffra) in siffror.enumerated() {
      let produkt = siffra * (i % 2 == 0 ? 2 : 1)
      summa += produkt / 10 + produkt % 10
    }
    return summa % 10 == 0
  }

  private static func siffror(_ tecken: ArraySlice<Unicode.Scalar>) -> [Int] {
    tecken.map { Int($0.value) - 48 }
  }
  private static func arSiffra(_ t: Unicode.Scalar) -> Bool { (48...57).contains(t.value) }
}
