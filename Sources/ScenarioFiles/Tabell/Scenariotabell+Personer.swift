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
      Nyckel(
        andamal.namn, form(andamal), "Valet ”\(andamal.namn)”. Runda: \(rundan(andamal)).")
    } + [
      Nyckel(
        "vem", .ord(forvaltningar + [denEnskilde]), forval: "vem som helst",
        "Den som väljer; för post den som meddelandet är till."),
      Nyckel("behov", .heltal(1...4), forval: "alla", "Vilket av personens behov, från 1."),
      Nyckel(
        "runda", .heltal(0...65_535), forval: "alla",
        "Vilken gång i ordningen, som valet räknar den. I personens andra SP eller tvist, och de följande, stämmer ingen runda: där gäller bara rader utan."
      ),
    ])

  /// What a choice's `runda` counts, and from which number.
  private static func rundan(_ andamal: Andamal) -> String {
    switch andamal {
    case .samtycke, .omfattning, .stodkontakt, .samtyckesSvarstid, .aterkallelse:
      "frågan om samtycke, från 0; den om bara stödkontakt från 128"
    case .upptackt: "0 vid besöket, sedan uppföljningarna av ärendet eller av SP, från 1"
    case .battreHem: "uppföljningen av ärendet, från 1"
    case .initiering: "0 när behovet ses, sedan uppföljningarna av ärendet, från 1"
    case .utlamnande: "frågan om samtycke som inget gav, från 0"
    case .kallelsesvar: "kallelsen, från 1; svaret på en påminnelse 32 768 mer"
    case .kallelsesvarstid, .avvikelse, .deltagandeforslag, .deltagande, .oenighet:
      "kallelsen, från 1"
    case .narvaro: "kallelsen, från 1; ett flyttat möte har en som inte går att skriva"
    case .konsultation, .kontakt, .samfinansiering, .sip, .behovslangd: "alltid 0"
    case .ansvarig: "0 vid mötet, 1 när en tvist löses, 2 i medlingskommissionen"
    case .godkannande: "planens version, från 1; svaret på en påminnelse 32 768 mer"
    case .godkannandetid: "planens version, från 1"
    case .andring: "uppföljningen av SP, från 1"
    case .bifall, .verkstallighet: "förvaltningens beslut om behovet, från 0"
    case .losning, .grupplyft: "försöket att lösa tvisten på nivån, från 1"
    case .lyft, .medling: "det misslyckade försöket i tvisten, från 1"
    case .avvisning, .medlingstid: "begäran om medling, från 1"
    case .flyttas: "begäran om medling, från 1; 0 när parterna löser tvisten själva"
    case .foljsamhet: "utlåtandet, från 1"
    case .akutOro: "gången, från 0"
    case .kallelsensPost: "kallelsen, från 1"
    case .planensPost: "planens version, från 1; en påminnelse 32 768 mer"
    case .steg, .overenskommelsensPost, .ovrigPost, .postensDrojsmal:
      "det som arbetet eller meddelandet gäller; lämnas helst tom"
    default: "räknas inte"
    }
  }

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
