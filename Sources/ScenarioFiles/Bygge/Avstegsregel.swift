import Domain

/// Which rules `avsteg` may break.
enum Avstegsregel {
  /// The rule of a name, or what is wrong with it.
  static func tolka(_ namn: String) -> Result<RegelID, Anmarkning> {
    func fel(_ sv: String, _ en: String, _ forslag: String?) -> Result<RegelID, Anmarkning> {
      .failure(
        Anmarkning(
          fil: "", rad: 0, kolumn: 0, hittat: Mening(sv: sv, en: en),
          vantat: forslag == nil
            ? Mening(
              sv: "skriv till exempel ”SP-30: 5 %”", en: "write for example ”SP-30: 5 %”") : nil,
          forslag: forslag))
    }
    guard let regel = RegelID(namn) else {
      return fel(
        "det finns ingen regel ”\(namn.visad)”", "there is no rule ”\(namn.visad)”",
        liknande(namn))
    }
    guard brytbara.contains(regel) else {
      return fel(
        "regeln \(regel.text) går inte att göra avsteg från",
        "the rule \(regel.text) cannot be broken by avsteg", nil)
    }
    return .success(regel)
  }

  /// The enacted rules of SP and ANS that say what is done wrong when they are broken.
  static let brytbara: [RegelID] = Regelkatalog.alla.filter {
    ($0.dokument == .samordnadPlan || $0.dokument == .ansvarsfordelning)
      && $0.avstegsbeskrivning != nil
  }.map(\.id)

  private static func liknande(_ namn: String) -> String? {
    Narmast.ord(namn, bland: brytbara.map(\.text))
  }
}
