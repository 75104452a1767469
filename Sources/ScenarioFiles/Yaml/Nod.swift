/// A place in a file, from line 1 and column 1.
struct Plats: Hashable, Sendable {
  var rad: Int
  var kolumn: Int

  /// The file's first character.
  static let start = Plats(rad: 1, kolumn: 1)
  /// No place: the mistake concerns the file itself.
  static let ingen = Plats(rad: 0, kolumn: 0)
}

/// A node of the YAML tree, free from the YAML library's types.
struct Nod: Sendable {
  indirect enum Slag: Sendable {
    /// Text, and whether it stood in quotation marks.
    case skalar(String, citerad: Bool)
    case lista([Nod])
    case karta([(nyckel: Nod, varde: Nod)])
  }

  var plats: Plats
  var slag: Slag

  /// The text of a scalar.
  var text: String? {
    if case .skalar(let text, _) = slag { return text }
    return nil
  }

  /// Nothing written: `nyckel:` and no more.
  var tom: Bool {
    if case .skalar(let text, citerad: false) = slag {
      return text.isEmpty || text == "~" || text == "null"
    }
    return false
  }

  /// What it is, for errors.
  var beskriven: Mening {
    switch slag {
    case .skalar(let text, _):
      tom
        ? Mening(sv: "inget värde", en: "no value")
        : Mening(sv: "”\(text.visad)”", en: "”\(text.visad)”")
    case .lista: Mening(sv: "en lista", en: "a list")
    case .karta: Mening(sv: "nycklar med värden", en: "keys with values")
    }
  }
}
