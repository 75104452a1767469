import Domain

/// A hole, a kind of gap, an invariant or a message in full, for a terminal.
package enum Katalogsida {
  /// The IDs of all of them.
  package static var namn: [String] {
    Halkatalog.alla.map(\.text) + GlappSlag.allCases.map(\.text) + InvariantID.allCases.map(\.text)
      + Katalogmeddelande.alla.map(\.nummer)
  }

  /// The lines on what an ID names, in upper or lower case, `H-1` as `H-01`; nil for a rule's.
  package static func rader(_ id: String, sprak s: Rapportsprak, stil: Stil) -> [String]? {
    var text = id.uppercased()
    if ["H-", "G-"].contains(text.prefix(2)), text.count == 3 {
      text = text.prefix(2) + "0" + text.suffix(1)
    }
    if let hal = Halkatalog.hal(text) { return rader(hal, s, stil) }
    if let slag = GlappSlag(text) { return rader(slag, s, stil) }
    if let meddelande = Katalogmeddelande.alla.first(where: { $0.nummer == utfyllt(text) }) {
      return Meddelandesida.rader(meddelande, s, stil)
    }
    return InvariantID(text).map { rader($0, s, stil) }
  }

  private static func rader(_ hal: Hal, _ s: Rapportsprak, _ stil: Stil) -> [String] {
    let falt = Falt(stil: stil)
    return falt.titel(hal.text, hal.oppet(s))
      + falt.rader(s("varför", "why"), hal.varfor(s))
      + falt.rader(s("antagande", "assumption"), hal.antagande(s))
      + regler(hal.regler, s("regler", "rules"), falt, s)
      + falt.rader(s("spakar", "levers"), spakar(bakom: hal.text))
  }

  private static func rader(_ slag: GlappSlag, _ s: Rapportsprak, _ stil: Stil) -> [String] {
    let falt = Falt(stil: stil)
    let klasser = GlappKlass.enskilda.filter { slag.klasser.contains($0.klass) }
    var ut = falt.titel(slag.text, slag.namn)
    if let betydelse = Glappord.betydelse(slag, s) {
      ut += falt.rader(s("betyder", "means"), betydelse)
    }
    ut += falt.rader(
      s("klass", "class"), klasser.map { "\($0.bokstav) \($0.namn)" }.joined(separator: ", "))
    if slag.unionsklasser != slag.klasser {
      let raknas = GlappKlass.enskilda.filter { slag.unionsklasser.contains($0.klass) }
      ut += falt.rader(
        s("räknas i", "counts in"),
        raknas.isEmpty
          ? s("ingen klass", "no class")
          : raknas.map { "\($0.bokstav) \($0.namn)" }.joined(separator: ", "))
    }
    if !slag.galler004Och002 {
      ut += falt.rader(
        s("i modellen", "in the model"),
        s("inte än: dess regler är planerade", "not yet: its rules are planned"))
    }
    ut += regler(slag.hindrasAv, s("hindras av", "prevented by"), falt, s)
    ut += regler(slag.stodsAv, s("stöds av", "helped by"), falt, s)
    ut += falt.rader(
      s("spakar", "levers"),
      Spaktabell.rader.filter { Regelord.namner($0.paverkar, slag.text) }.map(\.namn)
        .joined(separator: ", "))
    ut += falt.rader(
      s("hål", "holes"),
      Halkatalog.alla.filter { $0.varfor.contains(slag.text) }.map(\.text).joined(separator: ", "))
    return ut
  }

  private static func rader(_ id: InvariantID, _ s: Rapportsprak, _ stil: Stil) -> [String] {
    let falt = Falt(stil: stil)
    let slag =
      id.arSakerhet
      ? s("säkerhet: en enda händelse kan bryta den", "safety: one event can violate it")
      : s("livlighet: inom sin gräns, annars öppen", "liveness: within its limit, else open")
    var ut = falt.titel(id.text, id.egenskap(s))
    ut += falt.rader(s("slag", "kind"), slag)
    ut += falt.rader(s("prövas nu", "tested now"), s.jaNej(id.kontrollerasNu))
    ut += regler(id.regler, s("regler", "rules"), falt, s)
    if let varfor = Invariantord.forklaring(id, s) {
      ut += falt.rader(s("utan avsteg", "with no breach"), varfor)
    }
    return ut
  }

  /// `M-22` as `M-022`, `D-1` as `D-01`.
  private static func utfyllt(_ text: String) -> String {
    guard let streck = text.firstIndex(of: "-"), text[..<streck].count == 1 else { return text }
    let nummer = text[text.index(after: streck)...]
    let siffror = text.hasPrefix("D") ? 2 : 3
    return text[...streck] + String(repeating: "0", count: max(0, siffror - nummer.count)) + nummer
  }

  private static func spakar(bakom id: String) -> String {
    Spaktabell.rader.filter { Regelord.namner($0.kalla, id) }.map(\.namn).joined(separator: ", ")
  }

  /// Each rule with its wording; to English readers with its title in English.
  static func regler(
    _ regler: [RegelID], _ namn: String, _ falt: Falt, _ s: Rapportsprak
  ) -> [String] {
    regler.enumerated().flatMap { i, id in
      let regel = Regelkatalog.regel(id)
      return falt.rader(i == 0 ? namn : "", "\(id.text) \(s(regel.citat, regel.title))")
    }
  }
}

/// Named fields below a title.
struct Falt {
  let stil: Stil
  private let bredd = 17

  init(stil: Stil) { self.stil = stil }

  func titel(_ id: String, _ text: String) -> [String] {
    "\(id)  \(text)".bruten(stil.bredd).map { stil.rubrik($0) } + [""]
  }

  /// The field, broken below itself; nothing where it is empty.
  func rader(_ namn: String, _ text: String) -> [String] {
    let hel = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    if stil.arSmal {
      // Too narrow for two columns: the text stands below its name.
      guard !hel.isEmpty else { return [] }
      return (namn.isEmpty ? [] : ["  " + stil.svag(namn)])
        + hel.bruten(stil.bredd - 4).map { "    " + $0 }
    }
    return hel.bruten(stil.bredd - bredd - 2).enumerated().map { i, rad in
      "  " + (i == 0 ? stil.svag(namn.vanster(bredd)) : "".vanster(bredd)) + rad
    }
  }
}
