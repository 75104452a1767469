import Domain

extension Scenariotabell {
  static let person = Objekt(
    namn: "Person",
    beskrivning: "En påhittad person med egna behov och, om man vill, skrivna val.",
    nycklar: [
      Nyckel("namn", .text(hogst: 80), obligatorisk: true, "Ett påhittat namn."),
      Nyckel(
        "stadsområde", .ord(Stadsomrade.allCases.map(\.namn)), obligatorisk: true,
        "Där personen vistas."),
      Nyckel(
        "ankomst", .tidpunkt, forval: "kl. 9 den första dagen", "När personen först hör av sig."),
      Nyckel("ålder", .heltal(0...110), forval: "40", "Ålder i år."),
      Nyckel(
        "behov", .lista(.ettAv([slag, .objekt(personbehov)]), hogst: 4), obligatorisk: true,
        "Personens behov, högst fyra; det första för personen dit."),
      Nyckel("känd", .objekt(kandSedan), "När den senaste stödinsatsen upphörde (ANS-41)."),
      Nyckel("skyddad", jaNej, forval: "nej", "Om personen har skyddade personuppgifter (SP-23)."),
      Nyckel(
        "kontaktar först", .ord(forvaltningar), forval: "det första behovets förvaltning",
        "Dit personen vänder sig först."),
      Nyckel(
        "val", .lista(.objekt(val), hogst: 200),
        "Val som är bestämda i förväg; alla andra val slumpas."),
    ])

  private static let personbehov = Objekt(
    namn: "Behov hos en person",
    beskrivning: "Kan också skrivas som bara slaget.",
    nycklar: [
      Nyckel("slag", slag, obligatorisk: true, "Behovets slag i ansvarstabellen."),
      Nyckel(
        "klassas", .lista(.ord(forvaltningar), hogst: 6),
        "Gör behovet till ett gränssnittsbehov: de förvaltningar som det klassas till; ”[]” ingen."),
      Nyckel("efter", dagar(0...3_660), forval: "0 dagar", "Dagar efter ankomsten då det uppstår."),
      Nyckel(
        "upphör efter", dagar(1...36_500), forval: "spaken behovslängd",
        "Dagar från att det uppstår tills det upphör."),
    ])

  private static let kandSedan = Objekt(
    namn: "Känd sedan",
    beskrivning: "”SF” är socialförvaltningen i personens eget stadsområde.",
    nycklar: (["SF"] + forvaltningar).map { namn in
      Nyckel(
        namn,
        .matt(
          Matt(
            enheter: [
              Enhetsord("dagar sedan", ["dag sedan"]), Enhetsord("år sedan", faktor: 365),
            ], lagst: 0, hogst: 36_500, exempel: "2 år sedan")),
        namn == "SF"
          ? "När insatsen i det egna stadsområdets SF upphörde."
          : "När den senaste stödinsatsen i \(namn) upphörde.")
    })

  /// The word for the enskild in `vem`.
  static let denEnskilde = "den enskilde"
  /// Stands for `aldrig`.
  static let aldrig = 1e9

  static let val = Objekt(
    namn: "Val",
    beskrivning: "Precis ett val, och vid behov för vem, vilket behov och vilken gång det gäller.",
    nycklar: Andamal.allCases.filter(\.kanSkrivas).map { andamal in
      Nyckel(andamal.namn, form(andamal), "Valet ”\(andamal.namn)”.")
    } + [
      Nyckel(
        "vem", .ord(forvaltningar + [denEnskilde]), forval: "vem som helst",
        "Den som väljer; för post den som meddelandet är till."),
      Nyckel("behov", .heltal(1...4), forval: "alla", "Vilket av personens behov, från 1."),
      Nyckel("runda", .heltal(0...65_535), forval: "alla", "Vilken gång i ordningen."),
    ])

  /// The names that say what a choice is about, not what is chosen.
  static let valetsOmstandigheter = ["vem", "behov", "runda"]

  private static func form(_ andamal: Andamal) -> Form {
    if !andamal.svar.isEmpty { return .ord(andamal.svar) }
    return switch andamal {
    case .aterkallelse, .akutOro: dagar(0...36_500, ord: ["aldrig": aldrig])
    case .behovslangd: dagar(1...36_500)
    default: vardagar(0...3_650)
    }
  }
}
