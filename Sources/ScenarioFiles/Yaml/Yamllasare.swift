import Yams

/// Text → tree, with every mistake of the YAML itself in plain words.
struct Yamllasare {
  /// Put after a repeated key, so that the library takes the file all the same.
  private static let marke: Unicode.Scalar = "\u{E000}"
  /// The most repeated keys that are looked up one by one: fewer in a large file, which is read anew
  /// for each of them.
  private var hogstDubbletter: Int { max(2, min(50, 100_000 / rader.count)) }

  private var rader: [[Unicode.Scalar]]
  private var poster = 0
  /// Where a repeated key stood first, by the line of the repetition; both from 1.
  private var forsta: [Int: [String: Int]] = [:]

  private init(_ text: String) {
    rader = text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }
    ).map(Array.init)
  }

  /// The tree of a text that `Forgranskning` has let through; `nil` where there is none.
  static func las(_ text: String, _ lista: inout Fellista) -> Nod? {
    var lasare = Yamllasare(text)
    for varv in 0...lasare.hogstDubbletter {
      do {
        guard let rot = try Yams.compose(yaml: lasare.text, .basic, .default, .utf8) else {
          lista.fel(
            .start, sv: "filen innehåller bara kommentarer", en: "the file holds only comments",
            vantat: Mening(
              sv: "en scenariofil börjar till exempel med ”namn:”",
              en: "a scenario file begins for example with ”namn:”"))
          return nil
        }
        return lasare.nod(rot, &lista)
      } catch {
        guard lasare.forsokIgen(efter: error, sista: varv == lasare.hogstDubbletter, &lista) else {
          return nil
        }
      }
    }
    return nil
  }

  private var text: String {
    var ut = String.UnicodeScalarView()
    for (i, rad) in rader.enumerated() {
      if i > 0 { ut.append("\n") }
      ut.append(contentsOf: rad)
    }
    return String(ut)
  }

  // MARK: Repeated keys

  /// Notes the error; `true` where the text was changed so that reading can go on.
  private mutating func forsokIgen(
    efter error: any Error, sista: Bool, _ lista: inout Fellista
  ) -> Bool {
    guard case YamlError.duplicatedKeysInMapping(let nycklar, let kontext) = error else {
      Yamlfel.notera(error, &lista)
      return false
    }
    let plats = Plats(rad: kontext.mark.line, kolumn: kontext.mark.column)
    guard !sista, let nyckel = nyckeln(plats, bland: nycklar),
      let andra = upprepning(av: nyckel, plats)
    else {
      let namn = (nycklar.first ?? "").visad
      lista.fel(
        plats, sv: "nyckeln ”\(namn)” förekommer flera gånger",
        en: "the key ”\(namn)” occurs more than once")
      return false
    }
    forsta[andra.rad + 1, default: [:]][nyckel.map(String.init).joined()] = plats.rad
    rader[andra.rad].insert(Yamllasare.marke, at: andra.efter)
    return true
  }

  /// Which of the repeated keys stands at a place.
  private func nyckeln(_ plats: Plats, bland nycklar: [String]) -> [Unicode.Scalar]? {
    guard plats.rad >= 1, plats.rad <= rader.count else { return nil }
    let rest = rader[plats.rad - 1].dropFirst(plats.kolumn - 1)
    let traffar = nycklar.filter { rest.starts(with: $0.unicodeScalars) && !$0.isEmpty }
    return traffar.max { $0.count < $1.count }.map { Array($0.unicodeScalars) }
  }

  /// Where the key stands again in the same mapping: line from 0, and the column after it.
  private func upprepning(av nyckel: [Unicode.Scalar], _ plats: Plats) -> (rad: Int, efter: Int)? {
    let indrag = plats.kolumn - 1
    let fore = rader[plats.rad - 1].prefix(indrag)
    guard fore.allSatisfy({ $0 == " " || $0 == "-" }) else {
      return upprepningIKlammer(av: nyckel, plats)
    }
    for rad in plats.rad..<rader.count {
      let innehall = rader[rad]
      guard let forsta = innehall.firstIndex(where: { $0 != " " && $0 != "\r" }),
        innehall[forsta] != "#"
      else { continue }
      if forsta < indrag { return nil }
      guard forsta == indrag, innehall[forsta...].starts(with: nyckel) else { continue }
      let efter = forsta + nyckel.count
      if arNyckelslut(innehall, efter) { return (rad, efter) }
    }
    return nil
  }

  private func upprepningIKlammer(
    av nyckel: [Unicode.Scalar], _ plats: Plats
  ) -> (rad: Int, efter: Int)? {
    var djup = 0
    var kolumn = plats.kolumn - 1 + nyckel.count
    for rad in (plats.rad - 1)..<min(rader.count, plats.rad + 200) {
      let innehall = rader[rad]
      while kolumn < innehall.count {
        let t = innehall[kolumn]
        if t == "{" || t == "[" { djup += 1 }
        if t == "}" || t == "]" { djup -= 1 }
        if djup < 0 { return nil }
        let forra = kolumn > 0 ? innehall[kolumn - 1] : " "
        if djup == 0, " ,{".unicodeScalars.contains(forra),
          innehall[kolumn...].starts(with: nyckel),
          arNyckelslut(innehall, kolumn + nyckel.count)
        {
          return (rad, kolumn + nyckel.count)
        }
        kolumn += 1
      }
      kolumn = 0
    }
    return nil
  }

  private func arNyckelslut(_ rad: [Unicode.Scalar], _ efter: Int) -> Bool {
    rad.dropFirst(efter).first { $0 != " " } == ":"
  }

  // MARK: The library's tree

  private mutating func nod(_ nod: Node, _ lista: inout Fellista) -> Nod {
    let plats = self.plats(nod)
    poster += 1
    switch nod {
    case .scalar(let skalar):
      return Nod(plats: plats, slag: .skalar(skalar.string, citerad: skalar.style != .plain))
    case .sequence(let sekvens):
      var delar: [Nod] = []
      for del in sekvens { delar.append(self.nod(del, &lista)) }
      return Nod(plats: plats, slag: .lista(delar))
    case .mapping(let karta):
      var par: [(nyckel: Nod, varde: Nod)] = []
      for (nyckel, varde) in karta {
        var nyckelnod = self.nod(nyckel, &lista)
        let vardenod = self.nod(varde, &lista)
        if let namn = nyckelnod.text, namn.unicodeScalars.last == Yamllasare.marke {
          var ren = namn.unicodeScalars
          ren.removeAll { $0 == Yamllasare.marke }
          nyckelnod.slag = .skalar(String(ren), citerad: false)
          let rad = forsta[nyckelnod.plats.rad]?[String(ren)]
          lista.fel(
            nyckelnod.plats, sv: "nyckeln ”\(String(ren).visad)” förekommer två gånger",
            en: "the key ”\(String(ren).visad)” occurs twice",
            vantat: rad.map {
              Mening(sv: "den första står på rad \($0)", en: "the first one is on line \($0)")
            })
          continue
        }
        par.append((nyckelnod, vardenod))
      }
      return Nod(plats: plats, slag: .karta(par))
    case .alias:
      return Nod(plats: plats, slag: .skalar("", citerad: true))
    }
  }

  /// The node's place in the file as the user has it, without the marks put in.
  private func plats(_ nod: Node) -> Plats {
    guard let mark = nod.mark else { return .start }
    guard mark.line >= 1, mark.line <= rader.count else {
      return Plats(rad: mark.line, kolumn: mark.column)
    }
    let insatta = rader[mark.line - 1].prefix(max(0, mark.column - 1))
      .count { $0 == Yamllasare.marke }
    return Plats(rad: mark.line, kolumn: mark.column - insatta)
  }
}
