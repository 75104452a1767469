/// The commented scenario that a new user begins with.
package enum Scenariomall {
  /// A scenario under the given name, ready to run and to change.
  package static func text(namn: String) -> String {
    mall.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("namn:") ? "namn: \(citerad(namn))" : String($0) }
      .joined(separator: "\n") + "\n"
  }

  /// The name in quotation marks, so that any sign may stand in it.
  private static func citerad(_ namn: String) -> String {
    let rent = namn.visad.trimmad
    let inne = (rent.isEmpty ? "Mitt scenario" : rent).map { tecken in
      tecken == "\"" || tecken == "\\" ? "\\\(tecken)" : String(tecken)
    }.joined()
    return "\"\(inne)\""
  }

  private static let mall = """
    # Ett scenario för Glapp. Rader med # är kommentarer. Ändra, spara och kör igen.
    # Alla nycklar finns i docs/scenariofilen.md.

    namn: Mitt scenario
    beskrivning: |
      Skriv här vad du vill ta reda på.

    # Första dagen, och hur många kalenderdagar som ska gå.
    start: 2026-03-02
    dagar: 120

    # Samma fil och samma frö ger exakt samma körning. Byt frö för att se en annan slump.
    frö: 1

    # Hur många personer som hör av sig. /vardag = måndag–fredag, /dag = alla dagar.
    inflöde:
      Hisingen: 2 /vardag
      Nordost: 1 /vardag

    # Vilka de är. Andelarna ska bli 100 % tillsammans.
    profiler:
      skuld och missbruk:
        andel: 60 %
        ålder: 18–64
        behov:
          - ekonomiskt bistånd
          - { slag: beroende, andel: 40 % }
        # Ytterligare ett behov, hos var tredje:
        även: [funktionsnedsättning, risk för avhysning]
        flerbehov: 35 %
        känd:
          SF: { andel: 40 %, år sedan: 0–5 }
      äldre:
        andel: 40 %
        ålder: 65–95
        behov: [åldrande]
        även: [funktionsnedsättning]
        flerbehov: 25 %

    # Hela tjänster. Enheter som inte nämns har förvald bemanning.
    bemanning:
      SF Hisingen:
        handläggare: 6
        1:e socialsekreterare: 1
        enhetschef: 1
        avdelningschef: 1

    # Tiden för ett steg: så länge är någon upptagen, och så lång tid går från början till slut.
    tider:
      insatsbeslut: { arbetstid: 10 h, ledtid: 20 vardagar }

    # Spakar: det som dokumenten inte säger, eller det du vill pröva. Förval gäller för resten.
    spakar:
      samtyckesgrad: 85 %
      kallelseSvarsgräns: ingen

    # Varianter att jämföra med.
    varianter:
      svarsfrist på kallelse:
        beskrivning: Den som kallas ska svara inom fem vardagar.
        spakar: { kallelseSvarsgräns: 5 vardagar }
      tätare möten från maj:
        ändringar:
          - från: 2026-05-01
            spakar: { mötesintervallOperativ: 7 dagar }

    # Påhittade personer, om du vill följa någon särskild. Skriv aldrig in en verklig person.
    personer:
      - namn: Frida Exempel
        stadsområde: Hisingen
        ankomst: 2026-03-03 09:00
        ålder: 36
        behov: [ekonomiskt bistånd, funktionsnedsättning]
        känd: { FFS: 2 år sedan }
        # Val som är bestämda i förväg; alla andra slumpas.
        val:
          - { samtycke: ja }

    källor:
      - Antaganden, om inget annat sägs.
    """
}
