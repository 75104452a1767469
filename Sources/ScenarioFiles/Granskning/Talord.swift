/// A number as written in a scenario file, and what follows it.
struct Talord {
  let tal: Double
  /// The rest of the text: the unit.
  let enhet: String
  /// Whether it was written without decimals.
  let arHeltal: Bool

  /// Reads `12,5 %`, `20 000`, `-3 dagar`; `nil` where the text does not begin with a number.
  ///
  /// Decimal comma and decimal point are the same; a space may part groups of three digits.
  init?(_ text: String) {
    let tecken = Array(text.trimmad.unicodeScalars)
    var i = 0
    var siffror = ""
    if i < tecken.count, tecken[i] == "-" || tecken[i] == "+" || tecken[i] == "−" {
      if tecken[i] != "+" { siffror = "-" }
      i += 1
    }
    let forsta = i
    while i < tecken.count, Talord.arSiffra(tecken[i]) {
      siffror.unicodeScalars.append(tecken[i])
      i += 1
    }
    guard i > forsta, i - forsta <= 20 else { return nil }
    // Groups of three after the first one to three digits.
    if i - forsta <= 3 {
      while i + 3 < tecken.count, Talord.arMellanrum(tecken[i]),
        tecken[(i + 1)...(i + 3)].allSatisfy(Talord.arSiffra),
        i + 4 >= tecken.count || !Talord.arSiffra(tecken[i + 4]), siffror.count < 20
      {
        siffror.unicodeScalars.append(contentsOf: tecken[(i + 1)...(i + 3)])
        i += 4
      }
    }
    var heltal = true
    if i + 1 < tecken.count, tecken[i] == "," || tecken[i] == ".", Talord.arSiffra(tecken[i + 1]) {
      siffror += "."
      heltal = false
      i += 1
      while i < tecken.count, Talord.arSiffra(tecken[i]) {
        if siffror.utf8.count < 40 { siffror.unicodeScalars.append(tecken[i]) }
        i += 1
      }
    }
    guard let tal = Double(siffror) else { return nil }
    self.tal = tal
    arHeltal = heltal
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: tecken[i...])
    enhet = String(rest).trimmad
  }

  private static func arSiffra(_ t: Unicode.Scalar) -> Bool { (48...57).contains(t.value) }
  private static func arMellanrum(_ t: Unicode.Scalar) -> Bool {
    t == " " || t == "\u{A0}" || t == "\u{202F}"
  }

  /// A number as people write it: decimal comma, no needless decimals.
  static func text(_ tal: Double) -> String {
    guard tal.isFinite else { return "ingen" }
    if tal == tal.rounded(), abs(tal) < 1e15 { return grupperad(String(Int64(tal))) }
    // Six decimals are more than any unit needs.
    let avrundat = (tal * 1_000_000).rounded() / 1_000_000
    if avrundat == avrundat.rounded(), abs(avrundat) < 1e15 {
      return grupperad(String(Int64(avrundat)))
    }
    return String(describing: avrundat).map { $0 == "." ? "," : String($0) }.joined()
  }

  /// Five digits or more in groups of three.
  private static func grupperad(_ siffror: String) -> String {
    guard siffror.count > 4 else { return siffror }
    var ut = ""
    for (i, siffra) in siffror.enumerated() {
      let kvar = siffror.count - i
      if i > 0, kvar % 3 == 0, ut != "-" { ut += " " }
      ut.append(siffra)
    }
    return ut
  }
}

extension String {
  /// Without white space at either end.
  var trimmad: String {
    var delar = Substring(self).unicodeScalars
    while let f = delar.first, f.properties.isWhitespace { delar.removeFirst() }
    while let s = delar.last, s.properties.isWhitespace { delar.removeLast() }
    return String(delar)
  }
}
