import Domain

extension Scenariotabell {
  static let profil = Objekt(
    namn: "Profil",
    beskrivning: "En sorts personer: ålder, behov och historia.",
    nycklar: [
      Nyckel(
        "andel", andel, obligatorisk: true,
        "Profilens andel av alla personer. Summan över profilerna ska vara 100 %."),
      Nyckel(
        "ålder", .intervall(0...110, enhet: "år"), forval: "18–64",
        "Åldern dras jämnt inom intervallet."),
      Nyckel(
        "behov", .lista(.ettAv([slag, .objekt(behovsdel)]), hogst: 4), obligatorisk: true,
        "Behov som personerna har, var och ett med sin andel; det första för dem dit."),
      Nyckel(
        "även", .lista(.ettAv([slag, .objekt(avendel)]), hogst: 20),
        "Ytterligare behov; ett av dem dras efter vikt när flerbehov säger ja."),
      Nyckel(
        "flerbehov", andel, forval: "spaken flerbehov", "Andel som har ytterligare ett behov."),
      Nyckel(
        "gränssnitt", andel, forval: "spaken andelGränssnitt",
        "Andel av behoven som tabellen inte kan ge till exakt en förvaltning (H-18)."),
      Nyckel(
        "känd", .objekt(kand), "Hur stor andel som redan varit känd av en förvaltning (ANS-41)."),
    ])

  private static let behovsdel = Objekt(
    namn: "Behov i en profil",
    beskrivning: "Kan också skrivas som bara slaget.",
    nycklar: [
      Nyckel("slag", slag, obligatorisk: true, "Behovets slag i ansvarstabellen (ANS-33–59)."),
      Nyckel("andel", andel, forval: "100 %", "Andel av profilens personer som har det."),
    ])

  private static let avendel = Objekt(
    namn: "Ytterligare behov",
    beskrivning: "Kan också skrivas som bara slaget.",
    nycklar: [
      Nyckel("slag", slag, obligatorisk: true, "Behovets slag."),
      Nyckel(
        "vikt", .matt(Matt(enheter: [.ingen], lagst: 0, hogst: 1_000, exempel: "3")), forval: "1",
        "Hur ofta det dras i förhållande till de andra."),
    ])

  private static let kand = Objekt(
    namn: "Känd sedan tidigare",
    beskrivning: "”SF” är socialförvaltningen i personens eget stadsområde.",
    nycklar: (["SF"] + forvaltningar).map { namn in
      Nyckel(
        namn,
        .objekt(
          Objekt(
            namn: "Historia",
            beskrivning: "Den senaste stödinsatsen.",
            nycklar: [
              Nyckel("andel", andel, obligatorisk: true, "Andel av profilens personer."),
              Nyckel(
                "år sedan", .intervall(0...60, enhet: "år"), forval: "0–5",
                "När den senaste stödinsatsen upphörde; dras jämnt."),
            ])),
        namn == "SF" ? "Det egna stadsområdets SF." : "Känd av \(namn).")
    })

  // MARK: Times

  static let tider = Objekt(
    namn: "Tider",
    beskrivning: "Ett steg som inte nämns har sin förvalda tid.",
    nycklar: Steg.allCases.map { steg in
      Nyckel(
        steg.namn, .objekt(steg.harLedtid ? stegtid : motestid),
        forval: "arbetstid \(Talord.text(steg.forval.arbetstimmar)) h",
        steg.harLedtid
          ? "Tiden för steget \(steg.namn)." : "Arbetstiden för \(steg.namn); ledtid saknas.")
    })

  private static let arbetstid = Nyckel(
    "arbetstid",
    .matt(
      Matt(
        enheter: [.timmar, Enhetsord("min", ["minuter", "minut"], delare: 60)], lagst: 0,
        hogst: 400, exempel: "10 h")),
    forval: "stegets förval", "Kontorstid som en person är upptagen.")

  private static let motestid = Objekt(
    namn: "Mötestid", beskrivning: "Ett möte har bara arbetstid.", nycklar: [arbetstid])

  private static let stegtid = Objekt(
    namn: "Stegtid",
    beskrivning: "Arbetstid, och ledtid med sin fördelning.",
    nycklar: [
      arbetstid,
      Nyckel(
        "ledtid", vardagar(0...730), forval: "stegets förval",
        "Tid från att steget börjar tills det är klart; vad talet är avgörs av fördelningen."),
      Nyckel(
        "fördelning", .ord(Fordelningsslag.allCases.map(\.rawValue)), forval: "lognormal",
        "Hur ledtiden varierar, och vad talet i ledtid är."),
      Nyckel(
        "sigma", .matt(Matt(enheter: [.ingen], lagst: 0.01, hogst: 3, exempel: "0,5")),
        forval: "0,5", "Spridningen i en lognormal fördelning."),
      Nyckel(
        "form", .matt(Matt(enheter: [.ingen], lagst: 0.1, hogst: 100, exempel: "2")),
        "Formen i en gamma- eller weibullfördelning."),
      Nyckel("spridning", vardagar(0...365), "Standardavvikelsen i en normalfördelning."),
      Nyckel("lägst", vardagar(0...730), "Kortaste ledtid."),
      Nyckel("högst", vardagar(0...730), "Längsta ledtid."),
    ])
}
