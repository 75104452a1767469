/// A table of aligned columns for a terminal.
package struct Tabell {
  package enum Sida: Sendable { case vanster, hoger }

  /// A column: its heading, and the side that its cells keep to.
  package struct Spalt: Sendable {
    package var rubrik: String
    package var sida: Sida
    /// Whether the column gives way where the table is too wide: its cells go on below themselves.
    package var mjuk: Bool

    package static func text(_ rubrik: String, mjuk: Bool = false) -> Spalt {
      Spalt(rubrik: rubrik, sida: .vanster, mjuk: mjuk)
    }
    package static func tal(_ rubrik: String) -> Spalt {
      Spalt(rubrik: rubrik, sida: .hoger, mjuk: false)
    }
  }

  private var spalter: [Spalt]
  private var rader: [[String]] = []
  private let indrag = 2

  package init(_ spalter: [Spalt]) { self.spalter = spalter }

  package var tom: Bool { rader.isEmpty }

  /// Adds a row; missing cells are empty.
  package mutating func rad(_ celler: [String]) {
    rader.append(celler + Array(repeating: "", count: max(0, spalter.count - celler.count)))
  }

  package mutating func rad(_ celler: String...) { rad(celler) }

  /// The table's lines, headings first, none wider than the style allows: where the columns do not
  /// fit beside each other, each row stands by itself with its headings before the cells. Nothing
  /// is cut.
  package func text(_ stil: Stil) -> [String] {
    // On a narrow terminal a soft column would be of single words.
    let bredder = bredder(stil.arSmal ? .max : stil.bredd)
    if indrag + bredder.reduce(0, +) + 2 * (bredder.count - 1) > stil.bredd {
      return rader.flatMap { staplad($0, stil) }
    }
    let rubriker = rad(spalter.map(\.rubrik), bredder)
    return [stil.svag(rubriker)] + rader.flatMap { brutenRad($0, bredder) }
  }

  /// A row as a paragraph: the first cell, and below it the others. A name needs no heading before
  /// it, a number does.
  private func staplad(_ celler: [String], _ stil: Stil) -> [String] {
    let resten = zip(spalter, celler).dropFirst().filter {
      !$0.1.allSatisfy { $0 == " " || $0 == "█" }
    }
    func medRubrik(_ spalt: Spalt, _ cell: String) -> String {
      spalt.rubrik.isEmpty ? cell : "\(spalt.rubrik) \(cell)"
    }
    let text = resten.map { medRubrik($0, $1).delbar(stil.bredd - 4) }
    let forsta = zip(spalter, celler).prefix(1).map { spalt, cell in
      (spalt.sida == .hoger ? medRubrik(spalt, cell) : cell).delbar(stil.bredd - 2)
    }.joined()
    return forsta.bruten(stil.bredd - 2).map { "  " + $0 }
      + text.joined(separator: " · ").bruten(stil.bredd - 4).map { "    " + stil.svag($0) }
  }

  /// How wide each column is: as wide as its cells, the soft ones narrower where the table is wider
  /// than `hogst`, but never narrower than a word.
  private func bredder(_ hogst: Int) -> [Int] {
    var bredder = spalter.indices.map { i in
      max(spalter[i].rubrik.bredd, rader.map { $0[i].bredd }.max() ?? 0)
    }
    var over = indrag + bredder.reduce(0, +) + 2 * (bredder.count - 1) - hogst
    guard over > 0 else { return bredder }
    let minst = spalter.indices.map { i in
      spalter[i].mjuk ? min(bredder[i], max(14, ordbredd(i))) : bredder[i]
    }
    while over > 0,
      let bredast = spalter.indices.filter({ bredder[$0] > minst[$0] }).max(by: {
        bredder[$0] < bredder[$1]
      })
    {
      bredder[bredast] -= 1
      over -= 1
    }
    return bredder
  }

  /// How wide the column's widest word is, its heading among them.
  private func ordbredd(_ i: Int) -> Int {
    rader.map { $0[i] }.reduce(spalter[i].rubrik.bredd) { hittills, cell in
      cell.split(separator: " ").reduce(hittills) { max($0, String($1).bredd) }
    }
  }

  /// A row, on more lines where a cell goes on below itself.
  private func brutenRad(_ celler: [String], _ bredder: [Int]) -> [String] {
    let delar = spalter.indices.map { i in
      celler[i].bredd > bredder[i] ? celler[i].bruten(bredder[i]) : [celler[i]]
    }
    return (0..<(delar.map(\.count).max() ?? 1)).map { n in
      rad(delar.map { n < $0.count ? $0[n] : "" }, bredder)
    }
  }

  private func rad(_ celler: [String], _ bredder: [Int]) -> String {
    var ut = String(repeating: " ", count: indrag)
    for (i, spalt) in spalter.enumerated() {
      let cell = celler[i]
      ut += spalt.sida == .vanster ? cell.vanster(bredder[i]) : cell.hoger(bredder[i])
      if i + 1 < spalter.count { ut += "  " }
    }
    while ut.last == " " { ut.removeLast() }
    return ut
  }
}
