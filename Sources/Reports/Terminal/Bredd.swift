extension String {
  /// How many columns the text takes on a terminal: å ä ö one, a combining mark none, wide two.
  package var bredd: Int { unicodeScalars.reduce(0) { $0 + $1.bredd } }

  /// The text at most so many columns wide; what is cut is marked by an ellipsis.
  package func kapad(_ hogst: Int) -> String {
    guard bredd > hogst else { return self }
    guard hogst > 0 else { return "" }
    var ut = ""
    var kvar = hogst - 1
    for tecken in self {
      let bredd = String(tecken).bredd
      guard bredd <= kvar else { break }
      ut.append(tecken)
      kvar -= bredd
    }
    return ut + "…"
  }

  /// The text followed by spaces, to so many columns.
  func vanster(_ bredd: Int) -> String {
    self + String(repeating: " ", count: max(0, bredd - self.bredd))
  }

  /// The text after spaces, to so many columns.
  func hoger(_ bredd: Int) -> String {
    String(repeating: " ", count: max(0, bredd - self.bredd)) + self
  }

  /// Without control characters: what a file says must not steer the terminal.
  package var ofarlig: String {
    var ut = String.UnicodeScalarView()
    for tecken in unicodeScalars {
      let farlig =
        tecken.value < 32 || (0x7F...0x9F).contains(tecken.value)
        || (0x202A...0x202E).contains(tecken.value) || (0x2066...0x2069).contains(tecken.value)
      ut.append(farlig ? " " : tecken)
    }
    return String(ut)
  }

  /// Kept together by unbroken spaces where it fits on a line.
  func delbar(_ bredd: Int) -> String {
    guard self.bredd < bredd else { return self }
    return String(map { $0 == " " ? "\u{A0}" : $0 })
  }

  /// Lines of at most `bredd` columns, broken at spaces; later lines are indented. A point between
  /// two things (`a · b`) never begins a later line: where it has no room, the break is enough.
  package func bruten(_ bredd: Int, indrag: Int = 0) -> [String] {
    var rader: [String] = []
    var rad = ""
    for ord in split(separator: " ", omittingEmptySubsequences: true) {
      let start = rader.isEmpty ? "" : String(repeating: " ", count: indrag)
      if rad.isEmpty {
        rad = start + ord
      } else if rad.bredd + 1 + String(ord).bredd <= bredd {
        rad += " " + ord
      } else if ord == "·" {
        rader.append(rad)
        rad = ""
      } else {
        rader.append(rad)
        rad = String(repeating: " ", count: indrag) + ord
      }
    }
    if !rad.isEmpty { rader.append(rad) }
    return rader
  }
}

extension Unicode.Scalar {
  var bredd: Int {
    if value < 0x300 { return value < 32 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
