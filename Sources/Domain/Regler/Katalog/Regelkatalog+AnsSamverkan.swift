extension Regelkatalog {
  /// ANS-60–97: samverkan i individärenden och på tre nivåer.
  static let ansSamverkan: [Avsnitt] = [
    Avsnitt(
      .ansvarsfordelning, "Samverkan › Samarbete i individärenden",
      [
        Rad(
          60, "SP is the tool for individual collaboration", rader: "L388", .ska,
          [.glapp(.g04)],
          citat: "Vid samarbete i individärenden ska den samordnade planen användas som verktyg",
          .utford(rutin: .spInitiering, brott: .glapp(.g04)),
          avsteg: "Flera förvaltningar har pågående ärenden för personen, men ingen SP används",
          departure: """
            Several förvaltningar have open ärenden for the person, but no SP is used
            """),
        Rad(
          61, "Start planning early", rader: "L390-392", .bor,
          [.mjuk],
          citat: """
            Planeringen bör påbörjas tidigt, antingen när ett nytt ärende blir aktuellt eller i ett \
            redan pågående ärende
            """,
          .kontrollerad(
            av: .matt(
              """
              Tidig planering: tiden från att samordningsbehovet ses till första steget i SP (G-04)
              """,
              en: """
                Early planning: time from when the need of coordination is seen to the first \
                step of an SP (G-04)
                """))),
        Rad(
          62, "SP is a tool for professionals", rader: "L394", .def,
          [.konf],
          citat: "Den samordnade planen är ett arbetsverktyg för professionella",
          .kontrollerad(
            av: .struktur(
              """
              En kallelse till SP-möte går bara till socialsekreterare och 1:e socialsekreterare, utom vid \
              gemensam bedömning (SP-61)
              """,
              en: """
                A kallelse to an SP meeting goes only to socialsekreterare and 1:e \
                socialsekreterare, except for a joint assessment (SP-61)
                """))),
        Rad(
          63, "Samverkan needs samtycke", rader: "L394-398", .ska,
          [.sekr, .glapp(.g03)],
          citat: "För att samverkan ska få ske",
          .utford(rutin: .samtycke, brott: .invariant(.s02)),
          avsteg: "SP-mötet kallas fast den enskilde sagt nej till samtycke",
          departure: "The SP meeting is called although the enskild has refused samtycke"),
        Rad(
          64, "Information sharing needs samtycke", rader: "L396-398", .ska,
          [.sekr],
          citat: """
            för att information ska kunna delas mellan olika verksamheter, krävs den enskildes samtycke
            """,
          .utford(rutin: .samtycke, brott: .invariant(.s02)),
          avsteg: "Personuppgifter skickas till en förvaltning utanför samtyckets omfattning",
          departure: """
            Personuppgifter are sent to a förvaltning outside the extent of the samtycke
            """),
        Rad(
          65, "The enskild is not expected at planning meetings", rader: "L398", .def,
          [.brott],
          citat: "Däremot förväntas den enskilde inte delta i planeringsmötena",
          .kontrollerad(av: .invariant(.s15))),
        Rad(
          66, "SP may precede a SIP", rader: "L400-402", .kan,
          [.ingen],
          citat: "Planen kan med fördel användas inför en SIP",
          .utford(rutin: .spPlan, brott: .ingen)),
        Rad(
          67, "SP meetings are documented", rader: "L404", .ska,
          [.glapp(.g07)],
          citat: "Möten kring den samordnade planen ska dokumenteras",
          .utford(rutin: .spMote, brott: .glapp(.g07)),
          avsteg: "Mötet om SP dokumenteras inte alls",
          departure: "The meeting on the SP is not documented at all"),
        Rad(
          68, "Questions may be lifted in the line", rader: "L404-406", .kan,
          [.ingen],
          citat: "Vid behov kan frågor lyftas vidare i linjeorganisationen",
          .utford(rutin: .tvist, brott: .ingen)),
        Rad(
          69, "1:e socialsekreterare leads the work", rader: "L406-408", .ska,
          [.glapp(.g09)],
          citat: """
            1:e socialsekreterare ansvarar för att arbetsleda socialsekreterare angående samarbete i \
            individärenden
            """,
          .utford(rutin: .arbetsledning, brott: .glapp(.g09)),
          avsteg: "1:e socialsekreteraren svarar inte på arbetsledningsfrågan",
          departure: "The 1:e socialsekreterare does not answer the question of arbetsledning"),
      ]),
    Avsnitt(
      .ansvarsfordelning, "Samverkan › Operativ samverkan",
      [
        Rad(
          70, "Operative collaboration is between 1:e socialsekreterare", rader: "L412", .def,
          [.konf],
          citat: "Den operativa samverkan sker mellan 1:e socialsekreterare",
          .kontrollerad(
            av: .struktur(
              "Operativa gränssnittsteam består av 1:e socialsekreterare",
              en: "Operative gränssnittsteam consist of 1:e socialsekreterare"))),
        Rad(
          71, "Operative teams meet regularly, by need", rader: "L412-414", .ska,
          [.glapp(.g09)],
          citat: "De träffas regelbundet, utifrån behov, i så kallade operativa gränssnittsteam",
          .utford(rutin: .team, brott: .glapp(.g09)),
          avsteg: "Det operativa teamet träffas aldrig",
          departure: "The operative team never meets"),
        Rad(
          72, "One team per stadsområde and förvaltning", rader: "L414-416", .def,
          [.konf],
          citat: "ett team per stadsområde och förvaltning",
          .kontrollerad(av: .invariant(.s18))),
        Rad(
          73, "Team task: support in arbetsledning", rader: "L418", .ska,
          [.glapp(.g09)],
          citat: "planera hur socialsekreterare ska få stöd i sin arbetsledning",
          .utford(rutin: .arbetsledning, brott: .glapp(.g09)),
          avsteg: "Teamet planerar inget stöd i arbetsledning: frågorna till 1:e blir liggande",
          departure: """
            The team plans no support in arbetsledning: the questions to the 1:e are left lying
            """),
        Rad(
          74, "Team task: conditions for collaboration", rader: "L418-422", .ska,
          [.mjuk],
          citat: """
            hur verksamheterna tillsammans kan skapa goda förutsättningar för samarbete i individärenden
            """,
          .kontrollerad(
            av: .matt(
              """
              Förutsättningar för samarbete: antal SP-möten som hålls och antal som missas
              """,
              en: "Conditions for collaboration: number of SP meetings held and number missed"))),
        Rad(
          75, "Works from concrete cases", rader: "L422-424", .ska,
          [.brott],
          citat: "Samverkan utgår från konkreta ärenden och frågor som berör flera förvaltningar",
          .utford(rutin: .team, brott: .invariant(.s19)),
          avsteg: "Teamet tar upp en fråga som bara rör en förvaltning",
          departure: "The team takes up a question that concerns one förvaltning only"),
        Rad(
          76, "The team may lift", rader: "L424", .kan,
          [.ingen],
          citat: "Vid behov kan frågor lyftas vidare i linjeorganisationen",
          .utford(rutin: .tvist, brott: .ingen)),
        Rad(
          77, "Enhetschef answers for operative collaboration", rader: "L425", .ska,
          [.brott],
          citat: "Enhetschefen har det övergripande ansvaret för den operativa samverkan",
          .kontrollerad(
            av: .struktur(
              """
              Varje operativt team har en enhetschef som svarar för det (H-85)
              """,
              en: "Each operative team has an enhetschef who answers for it (H-85)"))),
        Rad(
          78, "Enhetschef makes sure the operative teams work", rader: "L425-429", .ska,
          [.glapp(.g09)],
          citat: """
            säkerställa att operativa gränssnittsteam fungerar som avsett med ett effektivt samarbete \
            mellan förvaltningarna
            """,
          .utford(rutin: .team, brott: .glapp(.g09)),
          avsteg: "Det operativa teamet ställer in sina möten, och enhetschefen gör inget åt det",
          departure: """
            The operative team cancels its meetings, and the enhetschef does nothing about it
            """),
      ]),
    Avsnitt(
      .ansvarsfordelning, "Samverkan › Taktisk samverkan",
      [
        Rad(
          79, "Tactical collaboration is between enhetschefer", rader: "L433", .def,
          [.konf],
          citat: "Den taktiska samverkan sker mellan enhetschefer",
          .kontrollerad(
            av: .struktur(
              "Taktiska gränssnittsteam består av enhetschefer",
              en: "Tactical gränssnittsteam consist of enhetschefer"))),
        Rad(
          80, "Tactical teams meet regularly and by need", rader: "L433-435", .ska,
          [.glapp(.g09)],
          citat: "De träffas regelbundet och efter behov i så kallade taktiska gränssnittsteam",
          .utford(rutin: .team, brott: .glapp(.g09)),
          avsteg: "Det taktiska teamet träffas aldrig",
          departure: "The tactical team never meets"),
        Rad(
          81, "Turn goals into assignments", rader: "L435-437", .ska,
          [.mjuk],
          citat: """
            omsätta övergripande mål till tydliga och genomförbara uppdrag för de operativa teamen
            """,
          .kontrollerad(
            av: .matt(
              "Antal uppdrag från taktiska till operativa team",
              en: "Number of assignments from tactical to operative teams"))),
        Rad(
          82, "Identify obstacles", rader: "L439", .ska,
          [.mjuk],
          citat: "Teamen identifierar hinder för samverkan",
          .kontrollerad(
            av: .matt(
              "Antal hinder som tagits upp på taktiska möten",
              en: "Number of obstacles taken up at tactical meetings"))),
        Rad(
          83, "Adjust ways of working", rader: "L439", .ska,
          [.mjuk],
          citat: "ser över och justerar arbetssätt",
          .kontrollerad(
            av: .matt(
              """
              Andel upptagna hinder som lett till ett uppdrag med ändrat arbetssätt
              """,
              en: """
                Share of the obstacles taken up that led to an assignment with a changed way of \
                working
                """))),
        Rad(
          84, "Right competence in place", rader: "L439-441", .ska,
          [.mjuk],
          citat: "säkerställer att rätt kompetens finns på plats för uppdragen",
          .kontrollerad(
            av: .matt(
              """
              Kompetens på plats: kötid hos 1:e socialsekreterare per stadsområde
              """,
              en: """
                Competence in place: queueing time at the 1:e socialsekreterare per stadsområde
                """))),
        Rad(
          85, "Resources used effectively", rader: "L441-443", .ska,
          [.mjuk],
          citat: "De ansvarar också för att resurser används på ett effektivt sätt",
          .kontrollerad(
            av: .matt(
              "Resurser: beläggning per enhet",
              en: "Resources: utilisation per enhet"))),
        Rad(
          86, "The team may lift", rader: "L443-445", .kan,
          [.ingen],
          citat: "Vid behov kan frågor lyftas vidare i linjeorganisationen",
          .utford(rutin: .tvist, brott: .ingen)),
        Rad(
          87,
          """
          Avdelningschef/verksamhetschef answers for tactical collaboration
          """, rader: "L447-449", .ska,
          [.brott],
          citat: """
            Avdelningschef/verksamhetschef har det övergripande ansvaret för den taktiska samverkan
            """,
          .kontrollerad(
            av: .struktur(
              """
              Varje taktiskt team har en avdelnings- eller verksamhetschef som svarar för det (H-85)
              """,
              en: """
                Each tactical team has an avdelningschef or verksamhetschef who answers for it \
                (H-85)
                """))),
        Rad(
          88, "Makes sure tactical teams work", rader: "L449-451", .ska,
          [.glapp(.g09)],
          citat: """
            säkerställa att taktiska gränssnittsteam fungerar som avsett och samarbetet mellan \
            enhetscheferna är effektivt
            """,
          .utford(rutin: .team, brott: .glapp(.g09)),
          avsteg: """
            Det taktiska teamet ställer in sina möten, och avdelnings- eller verksamhetschefen gör inget \
            åt det
            """,
          departure: """
            The tactical team cancels its meetings, and the avdelningschef or verksamhetschef \
            does nothing about it
            """),
      ]),
    Avsnitt(
      .ansvarsfordelning, "Samverkan › Strategisk samverkan",
      [
        Rad(
          89, "Composition of strategic teams", rader: "L455-457", .def,
          [.konf],
          citat:
            "Dessa team består av verksamhets- och avdelningschefer från respektive förvaltning",
          .kontrollerad(
            av: .struktur(
              """
              Strategiska gränssnittsteam består av verksamhets- och avdelningschefer från varje \
              förvaltning
              """,
              en: """
                Strategic gränssnittsteam consist of verksamhetschefer and avdelningschefer from \
                each förvaltning
                """))),
        Rad(
          90, "Analyse how collaboration works", rader: "L457-459", .ska,
          [.mjuk],
          citat: "analysera hur samverkan fungerar",
          .kontrollerad(
            av: .matt(
              "Antal strategiska möten där lämnade nyckeltal analyserats",
              en: "Number of strategic meetings at which the nyckeltal handed in were analysed"))),
        Rad(
          91, "Handle avvikelser", rader: "L459", .ska,
          [.brott],
          citat: "hantera avvikelser",
          .utford(rutin: .avvikelse, brott: .invariant(.l25)),
          avsteg: "Det strategiska teamet hanterar inte den rapporterade avvikelsen",
          departure: "The strategic team does not handle the avvikelse that was reported"),
        Rad(
          92, "Identify development needs", rader: "L459", .ska,
          [.mjuk],
          citat: "identifiera behov av utveckling",
          .kontrollerad(
            av: .matt(
              """
              Antal utvecklingsbehov som strategiska team fört vidare till samordningsgruppen
              """,
              en: """
                Number of development needs that strategic teams passed on to samordningsgruppen
                """))),
        Rad(
          93, "Meet regularly, not only when problems arise", rader: "L461-463", .ska,
          [.glapp(.g09), .brott],
          citat: """
            Cheferna träffas regelbundet, utifrån behov i stadsområdet och förvaltningen och inte enbart \
            när problem uppstår
            """,
          .utford(rutin: .team, brott: .glapp(.g09)),
          avsteg: "Det strategiska teamet träffas bara när ett problem ligger i kön",
          departure: "The strategic team meets only when a problem is in the queue"),
        Rad(
          94, "Follow-up by nyckeltal", rader: "L465", .ska,
          [.mjuk],
          citat:
            "Uppföljning sker med hjälp av nyckeltal, där fokus ligger på hur samverkan fungerar",
          .kontrollerad(
            av: .matt(
              """
              Andel förvaltningar som lämnat nyckeltal före det strategiska mötet
              """,
              en: """
                Share of förvaltningar that handed in nyckeltal before the strategic meeting
                """))),
        Rad(
          95, "Shared responsibility that meetings take place", rader: "L467-469", .ska,
          [.glapp(.g09)],
          citat:
            "Verksamhets- och avdelningscheferna delar på ansvaret för att dessa möten blir av",
          .utford(rutin: .team, brott: .glapp(.g09)),
          avsteg: "Ingen chef tar på sig att det strategiska mötet blir av: det ställs in",
          departure: """
            No chef sees to it that the strategic meeting takes place: it is cancelled
            """),
        Rad(
          96, "And that they keep good quality", rader: "L467-469", .ska,
          [.mjuk],
          citat: "de håller god kvalitet",
          .kontrollerad(
            av: .matt(
              """
              Mötenas kvalitet: andel frågor på strategiska möten som avgjorts vid mötet
              """,
              en: """
                Quality of the meetings: share of questions at strategic meetings that are \
                settled at the meeting
                """))),
        Rad(
          97, "May lift to samordningsgruppen", rader: "L471-473", .kan,
          [.ingen],
          citat: """
            Vid behov kan gränssnittsteamet lyfta frågor till den övergripande samordningsgruppen
            """,
          .utford(rutin: .samordningsgrupp, brott: .ingen)),
      ]),
  ]
}
