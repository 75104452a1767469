extension Regelkatalog {
  /// SP-62–89: dokumentation, uppföljning, avslut, oenighet och kontaktvägar.
  static let spMoteOchPlan: [Avsnitt] = [
    Avsnitt(
      .samordnadPlan, "Rutin › Dokumentera, följa upp och avsluta",
      [
        Rad(
          62, "The meeting is documented in the template", rader: "L141", .ska,
          [.glapp(.g07)],
          citat: "Mötet dokumenteras i mallen för samordnad plan",
          .utford(rutin: .spPlan, brott: .glapp(.g07)),
          avsteg: "Den initierande dokumenterar inte mötet i mallen",
          departure: """
            The initiating förvaltning does not document the meeting in the template
            """),
        Rad(
          63, "A händelse is registered in the current ärende", rader: "L141", .ska,
          [.glapp(.g07)],
          citat: "en händelse registreras i det aktuella ärendet i Treserva",
          .utford(rutin: .spMote, brott: .glapp(.g07)),
          avsteg: "Ingen händelse registreras i ärendet efter mötet",
          departure: "No event is registered in the ärende after the meeting"),
      ]),
    Avsnitt(
      .samordnadPlan,
      """
      Rutin › Dokumentera, följa upp och avsluta › Stödkontakt med socialsekreterare
      """,
      [
        Rad(
          64, "A förvaltning without an ongoing ärende opens one", rader: "L145", .ska,
          [.glapp(.g07)],
          citat: "förvaltningen öppnar upp ett ärende för den som samverkan gäller",
          .utford(rutin: .stodkontakt, brott: .glapp(.g07)),
          avsteg: "Förvaltningen utan pågående ärende öppnar inget",
          departure: "The förvaltning without an open ärende opens none"),
        Rad(
          65, "It decides stödkontakt med socialsekreterare", rader: "L145", .ska,
          [.glapp(.g07)],
          citat: "fattar ett beslut som heter stödkontakt med socialsekreterare",
          .utford(rutin: .stodkontakt, brott: .glapp(.g07)),
          avsteg: "Ärendet öppnas, men inget beslut om stödkontakt fattas",
          departure: "The ärende is opened, but no beslut on stödkontakt is made"),
        Rad(
          66, "Administrative decision without application", rader: "L145", .def,
          [.brott],
          citat: "Det är ett administrativt beslut som den enskilde inte ansöker om",
          .kontrollerad(av: .invariant(.s14))),
        Rad(
          67, "But with the enskild's samtycke", rader: "L145", .ska,
          [.brott, .sekr],
          citat: "men behöver samtycka till",
          .utford(rutin: .stodkontakt, brott: .invariant(.s14)),
          avsteg: "Stödkontakt beslutas utan den enskildes samtycke",
          departure: "Stödkontakt is decided without the samtycke of the enskild"),
      ]),
    Avsnitt(
      .samordnadPlan, "Rutin › Dokumentera, följa upp och avsluta › Dokumentation",
      [
        Rad(
          68, "Händelse: SP genomförd", rader: "L149", .ska,
          [.glapp(.g07)],
          citat: "registreras en händelse i Treserva att samordnad plan är genomförd",
          .utford(rutin: .spMote, brott: .glapp(.g07)),
          avsteg: "Händelsen att SP är genomförd registreras inte",
          departure: "The event that the SP has been carried out is not registered"),
        Rad(
          69, "Both förvaltningar approve the plan", rader: "L149", .ska,
          [.glapp(.g06)],
          citat: "Den samordnande planen ska godkännas av bägge förvaltningar",
          .utford(rutin: .spPlan, brott: .glapp(.g06)),
          avsteg: "En part svarar aldrig på utkastet",
          departure: "A party never answers the draft"),
        Rad(
          70, "Then scanned into Treserva", rader: "L149", .ska,
          [.brott, .glapp(.g07)],
          citat: "därefter scannas in i Treserva",
          .utford(rutin: .spPlan, brott: .glapp(.g07)),
          avsteg: "Den godkända planen scannas inte in i Treserva",
          departure: "The approved plan is not scanned into Treserva"),
        Rad(
          71, "Same handling by everyone", rader: "L149", .ska,
          [.glapp(.g07)],
          citat: "Hanteringen sker på samma sätt av samtliga inblandade förvaltningar",
          .utford(rutin: .spPlan, brott: .glapp(.g07)),
          avsteg: "En av parterna scannar inte in planen som de andra gör",
          departure: "One of the parties does not scan in the plan as the others do"),
      ]),
    Avsnitt(
      .samordnadPlan, "Rutin › Dokumentera, följa upp och avsluta › Följa upp",
      [
        Rad(
          72, "Collaborate and coordinate according to the plan", rader: "L153", .ska,
          [.glapp(.g02)],
          citat: """
            samarbetar förvaltningarna och samordnar insatserna och stödet kring den enskilde enligt vad \
            som är överenskommet
            """,
          .utford(rutin: .insats, brott: .glapp(.g02)),
          avsteg: "En insats som parterna kommit överens om ges inte",
          departure: "An insats that the parties have agreed on is not given"),
        Rad(
          73, "The plan is followed up when needed", rader: "L153", .ska,
          [.glapp(.g15)],
          citat: "Planen följs upp vid behov",
          .utford(rutin: .spUppfoljning, brott: .glapp(.g15)),
          avsteg: "Uppföljning behövs, men planen följs inte upp",
          departure: "A follow-up is needed, but the plan is not followed up"),
        Rad(
          74, "Collaborate until a long-term solution", rader: "L153", .ska,
          [.brott, .glapp(.g01), .glapp(.g40)],
          citat: "förvaltningarna samarbetar till en långsiktig lösning kring den enskilde kan nås",
          .utford(rutin: .spAvslut, brott: .brott),
          avsteg: "En part lämnar en gällande plan innan en långsiktig lösning är nådd",
          departure: "A party leaves a plan in force before a long-term solution is reached"),
      ]),
    Avsnitt(
      .samordnadPlan, "Rutin › Dokumentera, följa upp och avsluta › Avsluta",
      [
        Rad(
          75, "The end of the need is documented", rader: "L157", .ska,
          [.glapp(.g07), .glapp(.g37)],
          citat: "När behovet av samordnad plan upphör ska detta dokumenteras i ärendet",
          .utford(rutin: .spAvslut, brott: .glapp(.g07)),
          avsteg: "Att behovet av SP upphört dokumenteras inte i ärendet",
          departure: "That the need of SP has ended is not documented in the ärende"),
        Rad(
          76, "The process is closed as agreed", rader: "L157", .ska,
          [.glapp(.g37)],
          citat: "processen avslutas i enlighet med överenskommen handläggning",
          .utford(rutin: .spAvslut, brott: .glapp(.g37)),
          avsteg: "SP avslutas, men en part låter sin stödkontakt stå kvar",
          departure: "The SP is ended, but a party lets its stödkontakt stand"),
      ]),
    Avsnitt(
      .samordnadPlan, "Rutin › Vid oenighet/tvist",
      [
        Rad(
          77, "Disagreement is lifted in the linjeorganisation", rader: "L161", .ska,
          [.glapp(.g09)],
          citat: "lyfts frågan i ordinarie linjeorganisation",
          .utford(rutin: .tvist, brott: .glapp(.g09)),
          avsteg: "Oenigheten lyfts inte i linjen",
          departure: "The disagreement is not lifted in the line"),
        Rad(
          78, "Chefer of the förvaltningar cooperate", rader: "L161", .ska,
          [.glapp(.g09)],
          citat: "samverkan sker mellan chefer från de olika förvaltningarna",
          .utford(rutin: .tvist, brott: .glapp(.g09)),
          avsteg: "Frågan lyfts, men cheferna samråder inte",
          departure: "The question is lifted, but the chefer do not confer"),
        Rad(
          79, "Needs are not set aside for organisational reasons", rader: "L161", .forbud,
          [.glapp(.g01), .glapp(.g02), .glapp(.g08)],
          citat: "den enskildes behov inte åsidosätts på grund av organisatoriska oklarheter",
          .utford(rutin: .insats, brott: .invariant(.s06)),
          avsteg: "En beslutad insats påbörjas inte medan tvisten pågår, av organisatoriskt skäl",
          departure: """
            An insats decided on is not begun while the tvist goes on, for an organisational \
            reason
            """),
        Rad(
          80, "Collaboration continues during disagreement", rader: "L161", .ska,
          [.glapp(.g02), .glapp(.g08)],
          citat: "samarbetet och samordningen av stödinsatser fortsätter",
          .utford(rutin: .insats, brott: .glapp(.g02)),
          avsteg: "Samordningen stannar när tvisten uppstår: de överenskomna insatserna ges inte",
          departure: """
            The coordination stops when the tvist arises: the insatser agreed on are not given
            """),
      ]),
    Avsnitt(
      .samordnadPlan, "Rutin › Kontaktvägar",
      [
        Rad(
          81, "First contact the handläggare already involved", rader: "L165", .ska,
          [.brott, .glapp(.g14)],
          citat: "kontaktas först den handläggare som varit inkopplad i ärendet",
          .utford(rutin: .kontaktvag, brott: .glapp(.g14)),
          avsteg: "En känd handläggare förbigås: kontakten går till fel mottag",
          departure: "A known handläggare is passed by: the contact goes to the wrong mottag"),
        Rad(
          82, "No named handläggare → the listed route", rader: "L165", .ska,
          [.glapp(.g14)],
          citat: """
            När inte en utsedd handläggare finns på annan förvaltning tas kontakt enligt följande
            """,
          .utford(rutin: .kontaktvag, brott: .glapp(.g14)),
          avsteg: "Utan känd handläggare tas kontakt utanför de listade vägarna; ingen svarar",
          departure: """
            Without a known handläggare contact is made outside the listed ways; nobody answers
            """),
      ]),
    Avsnitt(
      .samordnadPlan, "Rutin › Kontaktvägar › Kontakt förvaltningen för funktionsstöd",
      [
        Rad(
          83, "FFS: mottag and jourtelefon per stadsområde", rader: "L169-174", .ska,
          [.glapp(.g14)],
          citat: """
            Kontakt med förvaltningen för funktionsstöd sker via respektive mottag och jourtelefon
            """,
          .utford(rutin: .kontaktvag, brott: .glapp(.g14)),
          avsteg: "FFS kontaktas utanför mottag och jourtelefon; ingen svarar",
          departure: "FFS is contacted outside the mottag and jourtelefon; nobody answers")
      ]),
    Avsnitt(
      .samordnadPlan, "Rutin › Kontaktvägar › Kontakt äldre samt vård- och omsorgsförvaltningen",
      [
        Rad(
          84, "ÄVO: e-post per stadsområde", rader: "L178-183", .ska,
          [.glapp(.g14)],
          citat: """
            Kontakt med äldre samt vård- och omsorgsförvaltningen sker per e-post via respektive \
            stadsområde
            """,
          .utford(rutin: .kontaktvag, brott: .glapp(.g14)),
          avsteg: "ÄVO kontaktas på annat sätt än per e-post till stadsområdet; ingen svarar",
          departure: """
            ÄVO is contacted in another way than by e-mail to the stadsområde; nobody answers
            """)
      ]),
    Avsnitt(
      .samordnadPlan, "Rutin › Kontaktvägar › Kontakt socialförvaltningarna",
      [
        Rad(
          85, "SF routes are per förvaltning and mottag", rader: "L185", .ska,
          [.glapp(.g14)],
          citat: "Kontakt socialförvaltningarna",
          .utford(rutin: .kontaktvag, brott: .glapp(.g14)),
          avsteg: "SF kontaktas genom fel mottag för behovet",
          departure: "SF is contacted through the wrong mottag for the need"),
        Rad(
          86, "SF Centrum: three mottag", rader: "L187-191", .def,
          [.konf],
          citat: "SF Centrum Mottag barn och unga",
          .kontrollerad(
            av: .struktur(
              """
              SF Centrum har tre mottag: barn och unga, försörjningsstöd och vuxen, alla med e-post och \
              telefon
              """,
              en: """
                SF Centrum has three mottag: barn och unga, försörjningsstöd and vuxen, all with \
                e-mail and telephone
                """))),
        Rad(
          87, "SF Hisingen: three mottag", rader: "L192-195", .def,
          [.konf],
          citat: "SF Hisingen Mottag barn och unga",
          .kontrollerad(
            av: .struktur(
              """
              SF Hisingen har tre mottag: barn och unga och vuxen med e-post och telefon, ekonomiskt \
              bistånd bara med telefon
              """,
              en: """
                SF Hisingen has three mottag: barn och unga and vuxen with e-mail and telephone, \
                ekonomiskt bistånd with telephone only
                """))),
        Rad(
          88, "SF Nordost: three mottag, two addresses for children", rader: "L196-199", .def,
          [.konf],
          citat: "SF Nordost Mottag barn och unga",
          .kontrollerad(
            av: .struktur(
              """
              SF Nordost har tre mottag: barn och unga med två e-postadresser och telefon, vuxen med \
              e-post och telefon, ekonomiskt bistånd bara med telefon
              """,
              en: """
                SF Nordost has three mottag: barn och unga with two e-mail addresses and \
                telephone, vuxen with e-mail and telephone, ekonomiskt bistånd with telephone \
                only
                """))),
        Rad(
          89, "SF Sydväst: three mottag", rader: "L200-203", .def,
          [.konf],
          citat: "SF Sydväst Mottag barn och unga",
          .kontrollerad(
            av: .struktur(
              """
              SF Sydväst har tre mottag: barn och unga bara med telefon, vuxen med e-post och telefon, \
              ekonomiskt bistånd bara med telefon
              """,
              en: """
                SF Sydväst has three mottag: barn och unga with telephone only, vuxen with \
                e-mail and telephone, ekonomiskt bistånd with telephone only
                """))),
      ]),
  ]
}
