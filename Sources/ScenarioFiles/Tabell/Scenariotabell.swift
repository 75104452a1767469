import Domain

/// The table of a scenario file: every key that may be written, its form and its meaning.
///
/// The parser, the JSON Schema and the reference page are all made from it.
enum Scenariotabell {
  static let rot = Objekt(
    namn: "Scenario",
    beskrivning: "Filens översta nivå.",
    nycklar: [
      Nyckel(
        "namn", .text(hogst: 100), obligatorisk: true,
        "Scenariots namn; det står överst i alla rapporter."),
      Nyckel(
        "beskrivning", .text(hogst: 4_000), "Vad scenariot visar. Flera rader skrivs efter ”|”."),
      Nyckel(
        "ort", .ord(["Göteborg"]), forval: "Göteborg",
        "Kommunen. Bara Göteborg har rutiner i modellen (H-78)."),
      Nyckel(
        "start", .datum, obligatorisk: true,
        "Första dagen, tidigast 2022-11-25 då rutinen började gälla (SP-13), senast 2999-12-31."),
      Nyckel(
        "dagar", .heltal(1...3_660), obligatorisk: true,
        "Hur många kalenderdagar som simuleras."),
      Nyckel(
        "frö", .heltal(0...UInt64.max), forval: "1",
        "Slumpens frö. Samma fil och samma frö ger samma körning, på vilken dator som helst."),
      Nyckel(
        "inflöde", .objekt(inflode(relativt: false)), forval: "0 /dag",
        "Hur många personer med minst ett behov som dyker upp i varje stadsområde."),
      Nyckel(
        "profiler", .namngivna(.objekt(profil), hogst: 200),
        "Vilka behov personerna har. Profilernas andelar ska bli 100 % tillsammans."),
      Nyckel(
        "bemanning", .objekt(bemanning(andring: false)),
        forval:
          "20 handläggare, 3 1:e socialsekreterare, 1 enhetschef och 1 avdelningschef per enhet",
        "Hela tjänster per enhet: de fyra SF, och FFS och ÄVO i vart och ett av stadsområdena."),
      Nyckel("tider", .objekt(tider), "Hur lång tid varje arbetssteg tar."),
      Nyckel(
        "spakar", .objekt(spakar),
        "Vad som kan varieras. Utelämnade spakar har sina förval."),
      Nyckel(
        "driftstopp", .lista(.objekt(driftstopp), hogst: 200),
        "Dagar då ett system ligger nere eller posten är stängd (H-84)."),
      Nyckel(
        "varianter", .namngivna(.objekt(variant), hogst: 200),
        "Namngivna ändringar att jämföra med scenariot som det står."),
      Nyckel(
        "personer", .lista(.objekt(person), hogst: HandskrivenPerson.reserverade - 1),
        "Påhittade personer, skrivna för hand. Skriv aldrig in en verklig person."),
      Nyckel(
        "källor", .lista(.text(hogst: 1_000), hogst: 200),
        "Var siffrorna kommer ifrån; de följer med till rapporten."),
    ])

  private static let driftstopp = Objekt(
    namn: "Driftstopp",
    beskrivning:
      "Meddelanden kommer fram, och anteckningar görs, först när systemet är igång igen.",
    nycklar: [
      Nyckel("från", .datum, obligatorisk: true, "Första dagen utan systemet."),
      Nyckel(
        "dagar", .heltal(1...365), forval: "1", "Hur många kalenderdagar i rad som det är borta."),
      Nyckel(
        "system", .ord(Kanal.system.map(\.namn)), obligatorisk: true,
        "Treserva: inget kan antecknas. E-post: inget skickas. Post: inga brev bärs ut. "
          + "Telefon: ingen nås per telefon."),
    ])

  // MARK: Forms that recur

  static let andel = Form.matt(
    Matt(enheter: [.procent], lagst: 0, hogst: 1, exempel: "35 %"))
  static let jaNej = Form.ord(["nej", "ja"])
  static let slag = Form.ord(BehovsSlag.allCases.map(\.namn))
  static let forvaltningar = Forvaltning.allCases.map(\.namn)

  static func dagar(_ granser: ClosedRange<Double>, ord: [String: Double] = [:]) -> Form {
    .matt(
      Matt(
        enheter: [.dagar], lagst: granser.lowerBound, hogst: granser.upperBound, ord: ord,
        exempel: "30 dagar"))
  }

  static func vardagar(_ granser: ClosedRange<Double>) -> Form {
    .matt(
      Matt(
        enheter: [.vardagar], lagst: granser.lowerBound, hogst: granser.upperBound,
        exempel: "5 vardagar"))
  }

  // MARK: Inflow

  /// Persons a day, by stadsområde; in a change also all at once by a share.
  static func inflode(relativt: Bool) -> Objekt {
    let antal = Form.matt(
      Matt(enheter: [.perDag, .perVardag], lagst: 0, hogst: 10_000, exempel: "18 /dag"))
    var nycklar = Stadsomrade.allCases.map { omrade in
      Nyckel(
        omrade.namn, antal,
        "Personer per dag i stadsområde \(omrade.namn): ”/dag” alla dagar, ”/vardag” kontorstid.")
    }
    if relativt {
      nycklar.append(
        Nyckel(
          "alla", .matt(Matt(enheter: [.procent], lagst: 0, hogst: 100, exempel: "120 %")),
          "Andel av inflödet som det var, i alla stadsområden."))
    }
    return Objekt(
      namn: relativt ? "Ändrat inflöde" : "Inflöde",
      beskrivning: relativt
        ? "Det som inte nämns förblir som det var."
        : "Antalet är ett genomsnitt; ankomsterna sprids slumpvis (en Poissonprocess).",
      nycklar: nycklar)
  }

  // MARK: Staff

  static func bemanning(andring: Bool) -> Objekt {
    let roller = Form.objekt(self.roller(obligatoriska: !andring, andring: andring))
    let omraden = Form.objekt(
      Objekt(
        namn: andring ? "Ändrade enheter" : "Enheter",
        beskrivning: "FFS och ÄVO har en enhet i varje stadsområde.",
        nycklar: Stadsomrade.allCases.map {
          Nyckel($0.namn, roller, "Enheten i stadsområde \($0.namn).")
        }))
    var nycklar = Forvaltning.allCases.map { forvaltning in
      forvaltning.arSF
        ? Nyckel(forvaltning.namn, roller, "Enheten i \(forvaltning.namn).")
        : Nyckel(forvaltning.namn, omraden, "Enheterna i \(forvaltning.namn), per stadsområde.")
    }
    if andring {
      nycklar.append(
        Nyckel(
          "alla", .matt(Matt(enheter: [.procent], lagst: 0, hogst: 100, exempel: "120 %")),
          "Andel av bemanningen som den var, i alla enheter och roller; avrundas till hela tjänster."
        ))
    }
    return Objekt(
      namn: andring ? "Ändrad bemanning" : "Bemanning",
      beskrivning: andring
        ? "Det som inte nämns förblir som det var."
        : "En enhet som inte nämns har förvald bemanning.",
      nycklar: nycklar)
  }

  private static func roller(obligatoriska: Bool, andring: Bool) -> Objekt {
    let texter = [
      "Handläggare; minst en.", "1:e socialsekreterare, som arbetsleder.",
      "Enhetschefer.", "Avdelnings- eller verksamhetschefer.",
    ]
    return Objekt(
      namn: andring ? "Ändrade roller" : "Roller",
      beskrivning: "Hela tjänster per roll.",
      nycklar: zip(Roll.allCases, texter).map { roll, text in
        Nyckel(
          roll.namn, .heltal((roll == .handlaggare ? 1 : 0)...100_000),
          obligatorisk: obligatoriska, text)
      })
  }

}
