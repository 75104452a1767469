import Domain
import Reports

/// Reads the words by which persons are chosen.
enum Personval {
  /// The person that a text names: `Hisingen-12`, or a handwritten one's name or its beginning.
  static func tolka(_ text: String, _ varld: Varld) throws -> PersonID {
    let skrivna = varld.scenario.personer
    if let i = skrivna.firstIndex(where: { $0.namn.lowercased() == text.lowercased() }) {
      return varld.handskrivna[i]
    }
    if let person = PersonID(text) { return person }
    let visat = text.ofarlig.kapad(60)
    let ord = text.lowercased()
    let fornamn = skrivna.indices.filter {
      skrivna[$0].namn.lowercased().split(separator: " ").first.map(String.init) == ord
    }
    let borjar = skrivna.indices.filter { skrivna[$0].namn.lowercased().hasPrefix(ord) }
    let traffar = fornamn.isEmpty && !ord.isEmpty ? borjar : fornamn
    if traffar.count == 1 { return varld.handskrivna[traffar[0]] }
    if !traffar.isEmpty {
      let lista = traffar.map { varld.namn(varld.handskrivna[$0]).ofarlig }
        .joined(separator: ", ")
      throw Avslut.indata(
        "Flera personer heter så: ”\(visat)” kan vara \(lista).",
        "Several persons are called so: ”\(visat)” may be \(lista).")
    }
    let namn = skrivna.map(\.namn) + Stadsomrade.allCases.map { "\($0.namn)-\(1000)" }
    if let nara = NarmasteOrd.till(text, bland: namn) {
      throw Avslut.indata(
        "Personen ”\(visat)” finns inte; menade du ”\(nara)”?",
        "There is no person ”\(visat)”; did you mean ”\(nara)”?")
    }
    throw Avslut.indata(
      "Personen ”\(visat)” finns inte; skriv till exempel Hisingen-1000, eller välj ur --list.",
      "There is no person ”\(visat)”; write e.g. Hisingen-1000, or choose from --list.")
  }

  /// What is told where a person never turned up.
  static func kom(_ person: PersonID, _ varld: Varld) -> Avslut {
    .indata(
      """
      \(varld.namn(person)) kom aldrig i den här körningen; välj en person ur --list \
      (slumpade personer numreras från \(HandskrivenPerson.reserverade)).
      """,
      """
      \(varld.namn(person)) never turned up in this run; choose a person from --list \
      (sampled persons are numbered from \(HandskrivenPerson.reserverade)).
      """)
  }

  static func niva(_ text: String) throws -> Niva {
    try ord(text, Niva.allCases, "nivå", "level") { $0.namn }
  }

  static func glapp(_ text: String) throws -> GlappSlag {
    let slag = GlappSlag.allCases.filter(\.galler004Och002)
    if let slag = slag.first(where: { $0.namn == text.lowercased() }) { return slag }
    return try ord(text, slag, "glappslag", "kind of gap", okand: "Okänt") { $0.text }
  }

  static func forvaltning(_ text: String) throws -> Forvaltning {
    try ord(text, Forvaltning.allCases, "förvaltning", "förvaltning") { $0.namn }
  }

  /// The one of some values that a word names, upper or lower case.
  private static func ord<T>(
    _ text: String, _ alla: [T], _ sv: String, _ en: String, okand: String = "Okänd",
    _ namn: (T) -> String
  ) throws -> T {
    if let funnen = alla.first(where: { namn($0).lowercased() == text.lowercased() }) {
      return funnen
    }
    let visat = text.ofarlig.kapad(60)
    if let nara = NarmasteOrd.till(text, bland: alla.map(namn)) {
      throw Avslut.anvandning(
        "\(okand) \(sv) ”\(visat)”; menade du ”\(nara)”?",
        "Unknown \(en) ”\(visat)”; did you mean ”\(nara)”?")
    }
    let lista = alla.map(namn).joined(separator: ", ")
    throw Avslut.anvandning(
      "\(okand) \(sv) ”\(visat)”; välj bland \(lista).",
      "Unknown \(en) ”\(visat)”; choose among \(lista).")
  }
}
