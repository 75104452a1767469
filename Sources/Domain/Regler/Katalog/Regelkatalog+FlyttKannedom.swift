extension Regelkatalog {
  /// FLYTT: syfte, omfattning och ansvarigt stadsområde.
  static let flyttKannedom: [Avsnitt] = [
    Avsnitt(
      .overflyttning, "Inledning › Syftet med denna rutin",
      [
        Rad(
          1, "A handläggare in the stadsområde where one lives", rader: "L4-6", .ska,
          [.glapp(.g16)],
          citat: "alla brukare ska ha en handläggare i det stadsområde som hen bor"),
        Rad(
          2, "Why: easier visits and follow-up", rader: "L6", .syfte,
          [.ingen],
          citat: "underlätta besök och uppföljning av insats"),
        Rad(
          3, "All överlämningar are done the same way", rader: "L6-8", .ska,
          [.brott],
          citat: "säkerställa att alla överlämningar utförs på samma sätt"),
        Rad(
          4, "Equal treatment", rader: "L8-10", .syfte,
          [.ingen],
          citat: "likvärdig behandling av alla brukare"),
      ]),
    Avsnitt(
      .overflyttning, "Inledning › Vem omfattas av rutinen",
      [
        Rad(
          5, "Scope: all enheter in verksamhet myndighet", rader: "L13", .def,
          [.konf],
          citat: "gäller tills vidare för alla enheter inom verksamhet myndighet")
      ]),
    Avsnitt(
      .overflyttning, "Inledning › Bakgrund",
      [
        Rad(
          6, "FFS is organised in stadsområden", rader: "L16-20", .def,
          [.konf],
          citat: "har verksamhet myndighet organiserat sig i stadsområden")
      ]),
    Avsnitt(
      .overflyttning,
      """
      Rutin › Ansvarigt stadsområde får kännedom om att brukare har flyttat/ska flytta
      """,
      [
        Rad(
          7, "Trigger: knowledge of a move in an ongoing ärende", rader: "L26-28", .ska,
          [.glapp(.g16)],
          citat: """
            får kännedom om att brukare i pågående ärende ska flytta/har flyttat till nytt stadsområde
            """),
        Rad(
          8, "Not for moves caused by bistånd for hemlöshet", rader: "L28-32", .def,
          [.brott],
          citat: "det inte beror på bistånd utifrån hemlöshet"),
        Rad(
          9, "First inform the brukare", rader: "L32-34", .ska,
          [.brott],
          citat: """
            ska handläggare först informera brukare om att det innebär att brukaren kommer att få en ny \
            handläggare
            """),
        Rad(
          10, "Then check the list", rader: "L34-36", .ska,
          [.brott],
          citat: "Därefter ska handläggare kontrollera nedanstående i ärendet"),
        Rad(
          11, "Beslut valid at least three months after sending", rader: "L38", .ska,
          [.brott, .glapp(.g20)],
          citat: "Beslut gäller minst i tre månader efter det att överflyttningen skickats"),
        Rad(
          12, "Fetch decisions from websotis", rader: "L38-42", .ska,
          [.brott],
          citat: "är det överlämnande stadsområde som ansvarar för att ta ut beslut från websotis"),
        Rad(
          13, "And attach them to the dokumentsammanställning", rader: "L42", .ska,
          [.brott],
          citat: "bifoga till dokumentsammanställning"),
        Rad(
          14, "Beslutsmeddelande for all ongoing decisions", rader: "L43", .ska,
          [.brott],
          citat: "Det finns beslutsmeddelande för alla pågående beslut"),
        Rad(
          15, "Utredning at most one year old", rader: "L45", .ska,
          [.brott],
          citat: "Utredning är högst ett år gammal"),
        Rad(
          16, "Not for tillsvidarebeslut", rader: "L45", .def,
          [.ingen],
          citat: "Det gäller inte tillsvidarebeslut"),
        Rad(
          17, "Time-limited BmSS has been followed up", rader: "L47", .ska,
          [.brott],
          citat: "BMSS som är tidsbegränsat ska ha följts upp"),
        Rad(
          18, "And has at least one year left", rader: "L47-49", .ska,
          [.brott, .glapp(.g20)],
          citat: "ha minst ett år kvar på sin beslutsperiod"),
        Rad(
          19, "Follow-up document of tillsvidarebeslut at most one year old", rader: "L51", .ska,
          [.brott],
          citat: "Uppföljningsdokument för tillsvidarebesluten är högst ett år gammalt"),
        Rad(
          20, "Send verkställigheten to the new stadsområde", rader: "L53-55", .ska,
          [.brott, .glapp(.g21)],
          citat: """
            Överlämnande stadsområde ansvarar för att skicka verkställigheten till nytt stadsområde
            """),
        Rad(
          21, "Check that the uppdrag is accepted or distributed", rader: "L55-57", .ska,
          [.glapp(.g21)],
          citat: "stämmer av att uppdraget är accepterat eller fördelat i Treserva av utföraren"),
        Rad(
          22, "Personkretsutredning for LSS", rader: "L59", .ska,
          [.brott],
          citat: "Det finns personkretsutredning för LSS-beslut"),
        Rad(
          23, "Referenced documents exist", rader: "L61-63", .ska,
          [.brott],
          citat: "Det finns hänvisade handlingar i underlaget som framgår av utredningsmetod"),
        Rad(
          24, "Copy of ställföreträdarskap", rader: "L64", .ska,
          [.brott],
          citat: "kopia på ställföreträdarskapet vid god man/förvaltare"),
        Rad(
          25, "And of other fullmakter", rader: "L64-66", .ska,
          [.brott],
          citat: "andra fullmakter som avser ombud eller anhöriga"),
        Rad(
          26, "No ongoing rättsprocesser", rader: "L68", .forbud,
          [.brott, .glapp(.g23)],
          citat: "Det finns inga pågående rättsprocesser"),
        Rad(
          27, "Wait for laga kraft", rader: "L68-70", .ska,
          [.brott],
          citat: "Överlämning sker först när eventuell dom meddelats och vunnit laga kraft"),
        Rad(
          28, "Report ej verkställda beslut immediately", rader: "L72-74", .ska,
          [.miss, .glapp(.g21)],
          citat: """
            Finns det ej verkställda beslut som behöver rapporteras som rör personen ska dessa \
            rapporteras omedelbart
            """),
        Rad(
          29, "Otherwise give the receiver detailed information", rader: "L74-76", .ska,
          [.glapp(.g21)],
          citat: "Annars ska detaljerad information ges till mottagande stadsområde"),
        Rad(
          30, "Skyddat ärende: same routine except the physical file", rader: "L78-80", .ska,
          [.sekr, .glapp(.g39)],
          citat: """
            Om det är ett skyddat ärende ska handläggare följa denna rutin, med undantag för \
            Förberedelser och översändelse av fysisk akt
            """),
        Rad(
          31, "SoL closes and only LSS moves: move important documents", rader: "L84-88", .bor,
          [.mjuk],
          citat: """
            Tänk på att flytta över viktiga handlingar som kan vara eller bli relevanta för fortsatt \
            handläggning
            """),
      ]),
  ]
}
