extension Regelkatalog {
  /// UTF: förändring, byte, utskrivning och avslut.
  static let utfForandring: [Avsnitt] = [
    Avsnitt(
      .utforare, "Tabellrad: Ny prövning av tidigare beviljade insatser",
      [
        Rad(
          67, "Handläggaren asks for information in good time", rader: "L231-233", .ska,
          [.glapp(.g20)],
          citat: "efterfrågar handläggaren information om genomförandet i god tid hos utföraren"),
        Rad(
          68, "Utföraren answers promptly (ny prövning)", rader: "L235-236", .ska,
          [.glapp(.g20)],
          citat: "Utföraren meddelar skyndsamt tillbaka aktuell situation"),
        Rad(
          69, "New assessment is made", rader: "L238", .ska,
          [.glapp(.g20)],
          citat: "Ny prövning genomförs"),
        Rad(
          70, "New uppdrag is sent", rader: "L239", .ska,
          [.glapp(.g30)],
          citat: "Nytt uppdrag skickas till utföraren"),
        Rad(
          71, "At ending, the utförare is told", rader: "L240", .ska,
          [.glapp(.g37)],
          citat: "Vid avslut meddelas utföraren"),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Förändrat behov",
      [
        Rad(
          72, "Temporarily increased needs are executed at once", rader: "L244-245", .ska,
          [.miss, .glapp(.g38)],
          citat: """
            Uppstår tillfälligt utökade förändringar av insatser skall detta verkställas omgående
            """),
        Rad(
          73, "Up to 5 days fits in existing ersättning", rader: "L247-249", .def,
          [.brott],
          citat: """
            Vid tillfälliga förändringar upp till 5 dagar ryms det utökade uppdraget i befintlig \
            ersättningen
            """),
        Rad(
          74, "Exception: brukare with only larm", rader: "L249-250", .def,
          [.ingen],
          citat: "undantag brukare med endast larm"),
        Rad(
          75, "Long-term change: contact handläggaren", rader: "L250-253", .ska,
          [.glapp(.g38)],
          citat: """
            Vid långsiktiga förändrade behov (ökning eller minskning) måste kontakt tas med handläggare \
            för uppföljning/ombedömning
            """),
        Rad(
          76, "Utföraren reports changes continuously", rader: "L255-257", .ska,
          [.glapp(.g38)],
          citat: """
            Utföraren ska följa upp och rapportera förändringar (ökning eller minskning) kontinuerligt \
            till handläggaren
            """),
        Rad(
          77, "And states the cause", rader: "L257-258", .ska,
          [.brott],
          citat: "uppge orsak till förändring"),
        Rad(
          78, "Utföraren documents when and why", rader: "L260-262", .ska,
          [.brott],
          citat: "Utföraren dokumenterar när förändring/uppföljning har skett samt orsak"),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Byte av utförare",
      [
        Rad(
          79, "Change applies only to LOV", rader: "L264", .def,
          [.konf],
          citat: "Berör endast LOV"),
        Rad(
          80, "The brukare can always change", rader: "L266", .kan,
          [.ingen],
          citat: "Brukaren kan alltid byta utförare"),
        Rad(
          81, "14 days' notice", rader: "L266-267", .ska,
          [.glapp(.g32)],
          citat: "Vid byte av utförare gäller 14 dagars uppsägningstid"),
        Rad(
          82, "The brukare contacts handläggaren", rader: "L280", .ska,
          [.brott],
          citat: "Brukaren kontaktar handläggaren"),
        Rad(
          83, "Handläggaren tells the current utförare", rader: "L269-270", .ska,
          [.glapp(.g32)],
          citat: "Handläggaren meddelar aktuell utförare om att byte kommer att ske"),
        Rad(
          84, "And contacts the new one orally", rader: "L270-271", .ska,
          [.glapp(.g32)],
          citat: "kontaktar ny utförare för muntlig information"),
        Rad(
          85, "New utförare contacts the previous within 3 vardagar", rader: "L273-275", .ska,
          [.miss, .glapp(.g32)],
          citat: "Ny utförare tar kontakt med föregående utförare inom 3 vardagar"),
        Rad(
          86, "New utförare reports the date", rader: "L277-278", .ska,
          [.glapp(.g32)],
          citat: "Ny utförare meddelar datum för byte till handläggare"),
        Rad(
          87, "Handläggaren reallocates the uppdrag", rader: "L278", .ska,
          [.glapp(.g32)],
          citat: "som omfördelar uppdraget"),
        Rad(
          88, "Handläggaren documents wish and dates", rader: "L283-286", .ska,
          [.brott],
          citat: """
            dokumenterar önskemål om byte och anger datum när utförarna kontaktas samt när bytet sker
            """),
        Rad(
          89, "Change may also follow from a move", rader: "L289-290", .kan,
          [.ingen],
          citat: "Byte till annan utförare kan även ske p.g.a flytt"),
        Rad(
          90, "Returning home: ordinary utförare must take the brukare", rader: "L291-298", .ska,
          [.glapp(.g32)],
          citat:
            "Ordinarie vald utförare har oavsett kapacitetstak skyldighet att ta emot en brukare"),
        Rad(
          91, "Alarm: new utförare contacts HMC", rader: "L299-303", .ska,
          [.glapp(.g33)],
          citat: """
            ska ny utförare kontakta HMC via websesam för korrigering av utförarens kontaktuppgifter \
            till larmcentralen
            """),
        Rad(
          92, "HMC reconnects from the agreed date", rader: "L303-307", .ska,
          [.glapp(.g33)],
          citat: """
            HMC ändrar så att trygghetslarmet blir kopplat till ny aktuell utförare från överenskommet \
            verkställighetsdatum
            """),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Utskrivningsklara, in- och utskrivningsmeddelande",
      [
        Rad(
          93, "Hospital messages reach the current utförare", rader: "L311-313", .ska,
          [.glapp(.g34)],
          citat: """
            In – och utskrivningsmeddelande från lasarettet kommer till aktuell utförare via \
            verksamhetssystemet
            """),
        Rad(
          94, "Utföraren acknowledges its brukare", rader: "L315", .ska,
          [.glapp(.g34)],
          citat: "Utföraren kvitterar sina brukare"),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Bistånd som avslutas eller upphör",
      [
        Rad(
          95, "Tell each other at once when something ends", rader: "L322-324", .ska,
          [.miss, .glapp(.g37)],
          citat: """
            Utförare och handläggare ska omgående meddela varandra om ärendet upphör eller om en insats \
            upphör
            """),
        Rad(
          96, "Utföraren registers the end date of genomförandet", rader: "L326-327", .ska,
          [.glapp(.g37)],
          citat: "Utföraren registrerar slutdatum på genomförandet"),
        Rad(
          97, "And documents it", rader: "L327-328", .ska,
          [.brott],
          citat: "dokumenterar i verksamhetsjournalen"),
        Rad(
          98, "Handläggaren registers the end date of the beslut", rader: "L328-329", .ska,
          [.glapp(.g37)],
          citat: "handläggaren registrerar slutdatum i beslutet"),
        Rad(
          99, "Alarm execution ends with the notice", rader: "L332-334", .ska,
          [.glapp(.g37)],
          citat: "Verkställighet på trygghetslarm avslutas i samband med uppsägning"),
        Rad(
          100, "Outside documentation: journal note that it arrived", rader: "L336-340", .ska,
          [.brott],
          citat: "anger handläggare i journalanteckning att dokumentationen inkommit"),
        Rad(
          101, "And it is scanned to the digital file", rader: "L340-341", .ska,
          [.brott],
          citat: "scannas till digital akt"),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Skyddade personuppgifter",
      [
        Rad(
          102, "The individual must tell about skyddade personuppgifter", rader: "L344-346", .ska,
          [.glapp(.g39)],
          citat: """
            Den enskilde individen ansvarar för att informera om att denne har skyddade personuppgifter
            """),
        Rad(
          103, "Handling follows the förvaltningsövergripande riktlinje", rader: "L348-351", .ska,
          [.sekr, .glapp(.g39)],
          citat: "utgår från den förvaltningsövergripande riktlinjen"),
        Rad(
          104, "Oral notice to the enhetschef before a new uppdrag", rader: "L353-357", .ska,
          [.sekr, .glapp(.g39)],
          citat: """
            underrättar handläggaren via en muntlig kontakt enhetschefen i den utförande verksamheten
            """),
        Rad(
          105, "Verksamheter answer for own routines", rader: "L358-360", .ska,
          [.brott],
          citat: """
            Verksamheter ansvarar för eventuella verksamhetsspecifika rutiner, att dessa är aktuella och \
            kända av medarbetare
            """),
      ]),
  ]
}
