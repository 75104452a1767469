extension Regelkatalog {
  /// SP-28–61: initiering, samtycke och kallelse.
  static let spRutin: [Avsnitt] = [
    Avsnitt(
      .samordnadPlan, "Rutin › Ansvarsfördelning",
      [
        Rad(
          28, "A possible need of coordination is an SP case", rader: "L102", .ska,
          [.glapp(.g04)],
          citat: "ska detta bedömas som ett ärende för samordnad plan",
          .utford(rutin: .spInitiering, brott: .glapp(.g04)),
          avsteg: "Behovet av samordning ses men bedöms inte som ett SP-ärende; ingen SP startas",
          departure: """
            The need of coordination is seen but not judged to be an SP case; no SP is started
            """),
        Rad(
          29, "The discoverer initiates", rader: "L104", .ska,
          [.glapp(.g04)],
          citat: """
            Den förvaltning som upptäcker behov av samordning ansvarar även för att initiera detta
            """,
          .utford(rutin: .spInitiering, brott: .glapp(.g04)),
          avsteg: """
            Den som upptäckt behovet bedömer det som SP men väntar på att någon annan ska initiera
            """,
          departure: """
            Whoever saw the need judges it to be an SP case but waits for someone else to \
            initiate
            """),
        Rad(
          30, "Initiating includes samtycke", rader: "L106", .ska,
          [.sekr, .glapp(.g03)],
          citat: "Samtycke inhämtas från den enskilde",
          .utford(rutin: .samtycke, brott: .glapp(.g04)),
          avsteg: "Den initierande ställer aldrig frågan om samtycke",
          departure: "The initiating förvaltning never asks for samtycke"),
        Rad(
          31, "Initiating includes calling the SP möte", rader: "L107", .ska,
          [.glapp(.g04)],
          citat: "Sammankalla till samordnat möte (SP möte)",
          .utford(rutin: .spKallelse, brott: .glapp(.g04)),
          avsteg: "Samtycke finns, men ingen kallelse skickas",
          departure: "There is samtycke, but no kallelse is sent"),
        Rad(
          32, "The caller clarifies the purpose", rader: "L108", .ska,
          [.brott],
          citat: "Klargör syftet med mötet",
          .utford(rutin: .spKallelse, brott: .invariant(.s10)),
          avsteg: "Kallelsen skickas utan mötets syfte",
          departure: "The kallelse is sent without the purpose of the meeting"),
        Rad(
          33, "The caller describes current needs", rader: "L109", .ska,
          [.brott],
          citat: "Beskriv vilka aktuella behov den enskilde har",
          .utford(rutin: .spKallelse, brott: .invariant(.s10)),
          avsteg: "Kallelsen skickas utan den enskildes aktuella behov",
          departure: "The kallelse is sent without the current needs of the enskild"),
        Rad(
          34, "The initiator documents by template", rader: "L110", .ska,
          [.glapp(.g06)],
          citat: "Dokumentera enligt mall för samordnad plan",
          .utford(rutin: .spPlan, brott: .glapp(.g06)),
          avsteg: "Mötet har hållits, men ingen plan skrivs",
          departure: "The meeting has been held, but no plan is written"),
        Rad(
          35, "The other förvaltning approves before the plan is upprättad", rader: "L110", .ska,
          [.brott, .glapp(.g06)],
          citat: "skicka planen för godkännande av den andra förvaltningen, innan den upprättas",
          .utford(rutin: .spPlan, brott: .invariant(.s11)),
          avsteg: "Planen görs upprättad utan att utkastet skickas för godkännande",
          departure: "The plan is made upprättad without the draft being sent for approval"),
        Rad(
          36, "The plan is write-protected", rader: "L111", .ska,
          [.glapp(.g07)],
          citat: "Skrivskydda och spara planen i Treserva",
          .utford(rutin: .spPlan, brott: .glapp(.g07)),
          avsteg: "Den initierande skrivskyddar inte planen",
          departure: "The initiating förvaltning does not write-protect the plan"),
        Rad(
          37, "The plan is saved in Treserva", rader: "L111", .ska,
          [.glapp(.g07)],
          citat: "spara planen i Treserva",
          .utford(rutin: .spPlan, brott: .glapp(.g07)),
          avsteg: "Den initierande sparar inte planen i Treserva",
          departure: "The initiating förvaltning does not save the plan in Treserva"),
        Rad(
          38, "A joint responsibility decision uses both sides' competence", rader: "L113", .ska,
          [.brott, .glapp(.g01), .glapp(.g40)],
          citat: """
            Ett gemensamt beslut om ansvarsfördelning förutsätter att förvaltningarna använder varandras \
            kompetens och kunskap
            """,
          .utford(rutin: .ansvarsoverenskommelse, brott: .brott),
          avsteg: "Den initierande fördelar ansvaret ensam, utan de andra parternas ja",
          departure: """
            The initiating förvaltning divides the responsibility alone, without the other \
            parties' yes
            """),
      ]),
    Avsnitt(
      .samordnadPlan, "Rutin › Inhämta samtycke från den enskilde",
      [
        Rad(
          39, "Samverkan respects sekretess", rader: "L117", .ska,
          [.sekr],
          citat: "Samverkan måste alltid ske med hänsyn till bestämmelserna om sekretess",
          .kontrollerad(av: .invariant(.s02))),
        Rad(
          40, "Each nämnd is its own myndighet, so samtycke is required", rader: "L117", .ska,
          [.sekr],
          citat: """
            Eftersom varje nämnd räknas som en egen myndighet krävs samtycke och informationsutbyte \
            mellan förvaltningarna
            """,
          .utford(rutin: .samtycke, brott: .invariant(.s02)),
          avsteg: "Kallelsen med personuppgifter skickas innan samtycke finns",
          departure: "The kallelse with personuppgifter is sent before there is samtycke"),
        Rad(
          41, "The initiator obtains samtycke", rader: "L117", .ska,
          [.glapp(.g03)],
          citat: "Den som initierar en samordnad plan ansvarar för att inhämta samtycke",
          .utford(rutin: .samtycke, brott: .glapp(.g03)),
          avsteg: "Frågan om samtycke ställs, men den initierande hämtar aldrig in svaret",
          departure: """
            The question of samtycke is asked, but the initiating förvaltning never fetches the \
            answer
            """),
        Rad(
          42, "Samtycke is voluntary", rader: "L117", .def,
          [.brott],
          citat: "Att lämna samtycke är frivilligt",
          .utford(rutin: .samtycke, brott: .ingen)),
        Rad(
          43, "Revocation must be possible and explained", rader: "L117", .ska,
          [.brott, .sekr],
          citat: """
            tydligt för den enskilde att hen har möjlighet att återkalla ett samtycke och hur det går \
            till
            """,
          .utford(rutin: .samtycke, brott: .invariant(.s04)),
          avsteg: """
            Återkallelsen läggs åt sidan: den initierande fortsätter att skicka personuppgifter
            """,
          departure: """
            The återkallelse is laid aside: the initiating förvaltning goes on sending \
            personuppgifter
            """),
        Rad(
          44, "Sharing without samtycke is possible in some cases", rader: "L119", .kan,
          [.ingen],
          citat: """
            möjlighet för en myndighet att lämna sekretessbelagda uppgifter till en annan myndighet även \
            utan den enskildes samtycke
            """,
          .utford(rutin: .samtycke, brott: .ingen)),
        Rad(
          45, "Only special provisions decide when", rader: "L119", .def,
          [.sekr],
          citat: "särskilda sekretessbrytande bestämmelser som tydliggör när det kan vara aktuellt",
          .utford(rutin: .samtycke, brott: .invariant(.s02)),
          avsteg: "Uppgifter lämnas ut utan samtycke och utan att lagstöd anges",
          departure: """
            Information is disclosed without samtycke and without naming support in law
            """),
        Rad(
          46, "Use the samtyckesmodul", rader: "L121", .ska,
          [.glapp(.g07)],
          citat: "Använd den samtyckesmodul som finns i Treserva",
          .utford(rutin: .samtycke, brott: .glapp(.g07)),
          avsteg: "Svaret på frågan registreras inte i samtyckesmodulen",
          departure: "The answer to the question is not registered in samtyckesmodulen"),
        Rad(
          47, "Oidentifierad konsultation when samtycke is missing", rader: "L123", .kan,
          [.ingen],
          citat: "När samtycke saknas kan oidentifierad konsultation användas",
          .utford(rutin: .konsultation, brott: .ingen)),
        Rad(
          48, "Consultation goes to the berörd förvaltning", rader: "L123", .ska,
          [.brott],
          citat: "Den sker genom att kontakt tas med berörd förvaltning",
          .utford(rutin: .konsultation, brott: .brott),
          avsteg: "Konsultationen går till en förvaltning som inte är berörd",
          departure: "The konsultation goes to a förvaltning that is not concerned"),
        Rad(
          49, "No personuppgifter in the consultation", rader: "L123", .forbud,
          [.sekr],
          citat: """
            beskrivs utan personuppgifter eller andra uppgifter delges som gör att personen kan \
            identifieras
            """,
          .utford(rutin: .konsultation, brott: .invariant(.s03)),
          avsteg: "Konsultationen innehåller personuppgifter",
          departure: "The konsultation holds personuppgifter"),
        Rad(
          50, "What the consultation is for", rader: "L123", .syfte,
          [.brott],
          citat: """
            Avsikten med konsultation är att få information och tillgång till kompetens att använda i \
            den fortsatta handläggningen
            """,
          .utford(rutin: .konsultation, brott: .ingen)),
        Rad(
          51, "The consultation describes ärende and situation", rader: "L123", .ska,
          [.brott],
          citat: "Ärendet och situationen beskrivs utan personuppgifter",
          .utford(rutin: .konsultation, brott: .brott),
          avsteg: "Konsultationen skickas utan beskrivning av ärende och situation",
          departure: """
            The konsultation is sent without a description of the ärende and the situation
            """),
      ]),
    Avsnitt(
      .samordnadPlan, "Rutin › Inhämta samtycke … (fotnot 1, till Ansvarsfördelning)",
      [
        Rad(
          52, "Acute concern → orosanmälan at once", rader: "L125", .ska,
          [.miss, .glapp(.g13)],
          citat: "görs en orosanmälan till socialförvaltningen omgående",
          .utford(rutin: .orosanmalan, brott: .glapp(.g13)),
          avsteg: "Akut oro ses, men ingen orosanmälan görs",
          departure: "Acute concern is seen, but no orosanmälan is made")
      ]),
    Avsnitt(
      .samordnadPlan, "Rutin › Sammankalla till samordnat möte (SP möte)",
      [
        Rad(
          53, "Who is called", rader: "L129", .ska,
          [.brott],
          citat: """
            1:e socialsekreterare eller socialsekreterare från respektive förvaltning kallas till mötet
            """,
          .utford(rutin: .spKallelse, brott: .brott),
          avsteg: "En berörd förvaltning som samtycket omfattar kallas inte",
          departure: "A förvaltning concerned, which the samtycke covers, is not called"),
        Rad(
          54, "As much notice as possible", rader: "L129", .ska,
          [.mjuk],
          citat: "Kallelsen sker med så god framförhållning som möjligt",
          .kontrollerad(
            av: .matt(
              """
              Framförhållning: tiden från att kallelsen skickas till mötets tid
              """,
              en: "Notice: time from when the kallelse is sent to the time of the meeting"))),
        Rad(
          55, "Kallelse: needs, as far as samtycke allows", rader: "L131", .ska,
          [.brott, .sekr],
          citat:
            "Beskrivning av den enskildes aktuella behov, i den utsträckning som samtycket medger",
          .utford(rutin: .spKallelse, brott: .invariant(.s10)),
          avsteg: "Behoven i kallelsen går utöver samtyckets omfattning",
          departure: "The needs in the kallelse go beyond the extent of the samtycke"),
        Rad(
          56, "Kallelse: purpose and why coordination is needed", rader: "L132", .ska,
          [.brott],
          citat: "Syftet med mötet och varför samordning behövs utifrån den enskildes behov",
          .utford(rutin: .spKallelse, brott: .invariant(.s10)),
          avsteg: "Kallelsen säger inte varför samordning behövs",
          departure: "The kallelse does not say why coordination is needed"),
        Rad(
          57, "Kallelse: questions and hoped outcome", rader: "L132", .ska,
          [.brott],
          citat:
            "Beskriv vilka frågor ni önskar arbeta vidare med tillsammans och vad ni hoppas uppnå",
          .utford(rutin: .spKallelse, brott: .invariant(.s10)),
          avsteg: "Kallelsen saknar frågor och önskat resultat",
          departure: "The kallelse lacks questions and a wished-for result"),
        Rad(
          58, "Kallelse: proposed time and form", rader: "L133", .ska,
          [.brott],
          citat: "Förslag på tidpunkt och mötesform",
          .utford(rutin: .spKallelse, brott: .invariant(.s10)),
          avsteg: "Kallelsen saknar förslag på tid och mötesform",
          departure: "The kallelse lacks a proposed time and form of meeting"),
        Rad(
          59, "The meeting has priority", rader: "L135", .ska,
          [.glapp(.g05)],
          citat: "Mötet ska prioriteras av samtliga förvaltningar",
          .utford(rutin: .spMote, brott: .glapp(.g05)),
          avsteg: """
            En kallad förvaltning låter annat planerat arbete gå före och kommer inte till mötet
            """,
          departure: """
            A förvaltning that was called puts other planned work first and does not come to the \
            meeting
            """),
        Rad(
          60, "Absence without valid reason may lead to avvikelse", rader: "L135", .kan,
          [.avv, .glapp(.g05)],
          citat: "Utebliven närvaro utan giltig orsak kan leda till att en avvikelse rapporteras",
          .utford(rutin: .avvikelse, brott: .avvikelse),
          avsteg: "En kallad förvaltning uteblir utan giltig orsak",
          departure: "A förvaltning that was called stays away without a valid reason"),
        Rad(
          61, "The enskild takes part only exceptionally", rader: "L137", .kan,
          [.brott],
          citat: """
            I undantagsfall kan förvaltningarna gemensamt bedöma att det är till gagn för den enskilde
            """,
          .utford(rutin: .spMote, brott: .invariant(.s15)),
          avsteg: "Den enskilde är med på mötet på den initierandes eget beslut",
          departure: """
            The enskild is at the meeting by the initiating förvaltning's own decision
            """),
      ]),
  ]
}
