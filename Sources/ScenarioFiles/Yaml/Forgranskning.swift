/// What is checked on a file's bytes before they are read as YAML.
enum Forgranskning {
  /// 10 MiB.
  static let hogstByte = 10 * 1024 * 1024
  /// Lines, list items and keys together.
  static let hogstPoster = 200_000
  /// Levels of brackets, and of dashes on one line.
  static let hogstDjup = 40

  /// The text of the bytes, or `nil` with the mistake noted.
  static func text(_ byte: [UInt8], _ lista: inout Fellista) -> String? {
    guard byte.count <= hogstByte else {
      lista.fel(
        .ingen, sv: "filen är större än 10 MiB (\(byte.count) byte)",
        en: "the file is larger than 10 MiB (\(byte.count) bytes)")
      return nil
    }
    if byte.starts(with: [0xFF, 0xFE]) || byte.starts(with: [0xFE, 0xFF]) {
      lista.fel(
        .start, sv: "filen är skriven i UTF-16", en: "the file is in UTF-16",
        vantat: Mening(sv: "spara den som UTF-8", en: "save it as UTF-8"))
      return nil
    }
    guard let text = String(validating: byte, as: UTF8.self) else {
      lista.fel(
        forstaOgiltiga(byte), sv: "tecknet är inte giltig UTF-8",
        en: "the character is not valid UTF-8",
        vantat: Mening(sv: "spara filen som UTF-8", en: "save the file as UTF-8"))
      return nil
    }
    let utanBOM =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    return granska(utanBOM, &lista) ? utanBOM : nil
  }

  /// Where the first byte stands that is no UTF-8.
  private static func forstaOgiltiga(_ byte: [UInt8]) -> Plats {
    var lag = 0
    var hog = byte.count
    // Prefixes are valid up to the fault; a cut inside a character is repaired by stepping back.
    while lag < hog {
      let mitt = (lag + hog + 1) / 2
      var slut = mitt
      while slut > 0, slut < byte.count, byte[slut] & 0xC0 == 0x80 { slut -= 1 }
      if String(validating: byte[..<slut], as: UTF8.self) != nil {
        lag = mitt
      } else {
        hog = mitt - 1
      }
    }
    let fore = String(decoding: byte[..<lag], as: UTF8.self)
    var rad = 1
    var kolumn = 1
    for tecken in fore.unicodeScalars {
      if tecken == "\n" { rad += 1; kolumn = 1 } else { kolumn += 1 }
    }
    return Plats(rad: rad, kolumn: kolumn)
  }

  /// Looks for what no scenario may hold; `false` where reading on would be unwise.
  static func granska(_ text: String, _ lista: inout Fellista) -> Bool {
    let tecken = Array(text.unicodeScalars)
    guard tecken.contains(where: { !$0.properties.isWhitespace }) else {
      lista.fel(
        .start, sv: "filen är tom", en: "the file is empty",
        vantat: Mening(
          sv: "en scenariofil börjar till exempel med ”namn:”",
          en: "a scenario file begins for example with ”namn:”"))
      return false
    }
    return kontrolltecken(tecken, &lista) && storlek(tecken, &lista) && alias(tecken, &lista)
  }

  private static func kontrolltecken(_ tecken: [Unicode.Scalar], _ lista: inout Fellista) -> Bool {
    var plats = Plats.start
    for t in tecken {
      if t == "\n" {
        plats = Plats(rad: plats.rad + 1, kolumn: 1)
        continue
      }
      if t.value < 32, t != "\t", t != "\r" {
        lista.fel(
          plats, sv: "ett styrtecken (kod \(t.value)) i filen; är det en textfil?",
          en: "a control character (code \(t.value)) in the file; is it a text file?")
        return false
      }
      plats.kolumn += 1
    }
    return true
  }

  /// Bounds on items and nesting, so that no small file can fill the memory or the stack.
  private static func storlek(_ tecken: [Unicode.Scalar], _ lista: inout Fellista) -> Bool {
    var plats = Plats.start
    var poster = 0
    var djup = 0
    var streckIRad = 0
    for (i, t) in tecken.enumerated() {
      switch t {
      case "\n", "\r":
        plats = t == "\n" ? Plats(rad: plats.rad + 1, kolumn: 0) : plats
        poster += 1
        streckIRad = 0
        // A bracket in a text or comment must not count for ever.
        if t == "\n", i + 1 < tecken.count,
          !" \t\n\r#]}[{,\"'".unicodeScalars.contains(tecken[i + 1])
        {
          djup = 0
        }
      case ",": poster += 1
      case "[", "{":
        djup += 1
        poster += 1
      case "]", "}": djup = max(0, djup - 1)
      case "-", "?", ":":
        if i + 1 < tecken.count, tecken[i + 1] == " " || tecken[i + 1] == "\t" {
          streckIRad += 1
          poster += 1
        }
      default: break
      }
      plats.kolumn += 1
      if djup > hogstDjup || streckIRad > 200 {
        lista.fel(
          plats, sv: "filen är för djupt nästlad", en: "the file is nested too deeply",
          vantat: Mening(
            sv: "ett scenario har aldrig mer än tio nivåer",
            en: "a scenario never has more than ten levels"))
        return false
      }
    }
    guard poster <= hogstPoster else {
      lista.fel(
        .ingen, sv: "filen har fler än \(Talord.text(Double(hogstPoster))) rader och poster",
        en: "the file has more than \(hogstPoster) lines and items")
      return false
    }
    return true
  }

  /// Refuses an alias (`*namn`) of an anchor (`&namn`): a few lines of them can stand for billions.
  ///
  /// A token starts with the sign only after something that is no letter or digit, so that nothing
  /// is missed; without an alias the tree is never larger than the text.
  private static func alias(_ tecken: [Unicode.Scalar], _ lista: inout Fellista) -> Bool {
    var ankare: Set<String> = []
    var plats = Plats.start
    var i = 0
    while i < tecken.count {
      let t = tecken[i]
      if t == "\n" {
        plats = Plats(rad: plats.rad + 1, kolumn: 1)
        i += 1
        continue
      }
      if t == "&" || t == "*", i == 0 || !arNamntecken(tecken[i - 1]) {
        var namn = ""
        var j = i + 1
        while j < tecken.count, arNamntecken(tecken[j]) {
          namn.unicodeScalars.append(tecken[j])
          j += 1
        }
        if t == "&", !namn.isEmpty { ankare.insert(namn) }
        if t == "*", ankare.contains(namn) {
          lista.fel(
            plats, sv: "alias (”*\(namn.visad)”) är inte tillåtna i en scenariofil",
            en: "aliases (”*\(namn.visad)”) are not allowed in a scenario file",
            vantat: Mening(sv: "skriv ut värdet", en: "write the value itself"))
          return false
        }
      }
      plats.kolumn += 1
      i += 1
    }
    return true
  }

  private static func arNamntecken(_ t: Unicode.Scalar) -> Bool {
    switch t {
    case "0"..."9", "a"..."z", "A"..."Z", "_", "-": true
    default: false
    }
  }
}
