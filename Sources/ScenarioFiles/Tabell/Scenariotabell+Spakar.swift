import Domain

extension Scenariotabell {
  static let spakar = Objekt(
    namn: "Spakar",
    beskrivning: "Alla spakar, från spaktabellen. Enheten skrivs alltid ut.",
    nycklar: Spaktabell.rader.map { rad in
      Nyckel(rad.namn, form(rad), forval: rad.skrivet(rad.forval), rad.beskrivning)
    } + [avsteg])

  static let avsteg = Nyckel(
    "avsteg", .namngivna(andel, hogst: RegelID.antal),
    "Andel av tillfällena då en regel inte följs, till exempel ”SP-30: 5 %”.")

  /// How a lever's value is written.
  static func form(_ rad: Spakrad) -> Form {
    if case .alternativ(let ord) = rad.slag { return .ord(ord) }
    let enhet = Enhetsord(rad.enhet)
    return .matt(
      Matt(
        enheter: [enhet], lagst: rad.lagst, hogst: rad.hogst, heltal: rad.enhet == .antal,
        ord: rad.kanSaknas ? ["ingen": Spakvarden.inget] : [:],
        exempel: rad.skrivet(rad.forval ?? rad.lagst)))
  }

  // MARK: Variants

  private static let andringsnycklar = [
    Nyckel("spakar", .objekt(spakar), "Spakar som ändras."),
    avsteg,
    Nyckel("bemanning", .objekt(bemanning(andring: true)), "Bemanning som ändras."),
    Nyckel("inflöde", .objekt(inflode(relativt: true)), "Inflöde som ändras."),
  ]

  static let variant = Objekt(
    namn: "Variant",
    beskrivning: "Vad som skiljer varianten från scenariot. Det som inte nämns är som i scenariot.",
    nycklar: [Nyckel("beskrivning", .text(hogst: 4_000), "Frågan som varianten svarar på.")]
      + andringsnycklar + [
        Nyckel(
          "ändringar",
          .lista(
            .objekt(
              Objekt(
                namn: "Ändring",
                beskrivning: "En ändring, från starten eller från ett datum.",
                nycklar: [
                  Nyckel("från", .datum, forval: "start", "Dagen då ändringen börjar gälla.")
                ] + andringsnycklar)), hogst: 100),
          "Ändringar, var och en från sitt datum.")
      ])
}

extension Spakrad {
  /// A value of the lever as a scenario file writes it.
  package func skrivet(_ varde: Double?) -> String {
    guard let varde, varde.isFinite else { return "ingen" }
    if case .alternativ(let ord) = slag { return ord[min(max(0, Int(varde)), ord.count - 1)] }
    return Enhetsord(enhet).skriven(varde)
  }
}
