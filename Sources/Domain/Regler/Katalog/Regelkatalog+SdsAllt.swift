extension Regelkatalog {
  /// SDS-01–50.
  static let sdsAllt: [Avsnitt] = [
    Avsnitt(
      .stadsdelssamverkan, "Kommunikation",
      [
        Rad(
          1, "Handläggare not reached → chef or jour", rader: "L2-4", .ska,
          [.glapp(.g14)],
          citat: """
            När handläggare inte nås per telefon eller e-post: Kontakta enhetens chef eller \
            tjänstgörande jour
            """)
      ]),
    Avsnitt(
      .stadsdelssamverkan, "Aktualisera och tidigare avslutade ärenden",
      [
        Rad(
          2, "New cases are aktualiserade only by Mottagningsgruppen", rader: "L9-11", .forbud,
          [.brott],
          citat: """
            Nya liksom tidigare avslutade ärenden/klienter aktualiseras endast av Mottagningsgruppen
            """),
        Rad(
          3, "Formerly closed cases likewise", rader: "L9-11", .forbud,
          [.brott],
          citat: "tidigare avslutade ärenden/klienter aktualiseras endast av Mottagningsgruppen"),
      ]),
    Avsnitt(
      .stadsdelssamverkan, "Remittering",
      [
        Rad(
          4, "Referrals are handled at the Friday conference", rader: "L16-18", .ska,
          [.brott, .glapp(.g25)],
          citat: """
            Inkommande och utgående remisser hanteras på Socialtjänstens remiss- och samrådskonferens på \
            fredagar
            """),
        Rad(
          5, "Handed out to (bitr.) enhetschef", rader: "L18-20", .ska,
          [.glapp(.g25)],
          citat: "där de utdelas till respektive enhetschef eller bitr. enhetschef"),
        Rad(
          6, "Urgent cases may be referred directly", rader: "L24-26", .kan,
          [.brott],
          citat: "Brådskande ärenden kan direktremitteras via enhetschef eller bitr. enhetschef"),
        Rad(
          7, "Examples of urgent", rader: "L26-28", .def,
          [.konf],
          citat: "Brådskande ärenden kan t.ex. vara LVU, LVM och hemlöshet"),
        Rad(
          8, "Vuxenenhetens clients contact Mottagningsenheten themselves", rader: "L32-34", .ska,
          [.brott, .glapp(.g26)],
          citat: """
            Vuxenenhetens klienter i behov av ekonomiskt bistånd hänvisas till att själva ta kontakt med \
            Mottagningsenheten
            """),
        Rad(
          9, "Help in contact for especially large needs", rader: "L34-40", .kan,
          [.ingen],
          citat: "godkänns att handläggare i vissa fall hjälper klienter med särskilt stora behov"),
        Rad(
          10, "Bostödsansökan is made by bashandläggande socialsekreterare", rader: "L44", .ska,
          [.brott],
          citat: "Bostödsansökningar görs av bashandläggande socialsekreterare"),
        Rad(
          11, "Via the two templates", rader: "L44-52", .ska,
          [.brott],
          citat: "via mallarna Ansökan bostöd vuxna och Ansökan bostöd ungdom"),
      ]),
    Avsnitt(
      .stadsdelssamverkan, "Flerpartsmöten",
      [
        Rad(
          12, "New joint cases get a flerpartsmöte", rader: "L57", .ska,
          [.glapp(.g27)],
          citat: "Vid nya gemensamma ärenden ska flerpartsmöten ske"),
        Rad(
          13, "Planning and follow-up are decided at the first meeting", rader: "L61-63", .ska,
          [.glapp(.g27)],
          citat: """
            Gemensam planering och uppföljningsrutiner bestäms i samband med första flerpartsmötet
            """),
        Rad(
          14, "New meeting on important change or unclarity", rader: "L67-69", .ska,
          [.glapp(.g27)],
          citat: "Vid viktiga förändringar eller oklarheter genomförs ett nytt flerpartsmöte"),
      ]),
    Avsnitt(
      .stadsdelssamverkan, "Samarbete Bostöd, Vuxenenheten och Enheten för ekonomiskt bistånd",
      [
        Rad(
          15, "Chefen för bostöd must be told of unpaid rent", rader: "L73-75", .ska,
          [.glapp(.g29)],
          citat: "Chefen för bostöd måste informeras när hyror som involverar bostöd inte betalas"),
        Rad(
          16, "Bostöd tells the bashandläggare", rader: "L75-77", .ska,
          [.glapp(.g29)],
          citat: "bostöd meddelar socialsekreterare på Vuxenenheten (bashandläggare)"),
        Rad(
          17, "Bashandläggare decides on continuation", rader: "L77", .ska,
          [.glapp(.g29)],
          citat: "som fattar beslut om insatsen ska fortsätta"),
        Rad(
          18, "Boendestöd and träningslägenhet: 4:1 SoL", rader: "L81-83", .ska,
          [.brott],
          citat: """
            fattar bashandläggare beslut om boendestöd respektive träningslägenhet enligt 4:1 SoL
            """),
        Rad(
          19, "Försökslägenhet: 4:2 SoL", rader: "L83-85", .ska,
          [.brott],
          citat: "försökslägenhet enligt 4:2 SoL"),
        Rad(
          20, "A handlingsplan between three parties", rader: "L89-91", .ska,
          [.glapp(.g27)],
          citat: "Handlingsplan mellan boendestödjare, klient och bashandläggare ska upprättas"),
        Rad(
          21, "It states agreements and housing terms", rader: "L91", .ska,
          [.brott],
          citat: "där överenskommelser och villkor för boendet står beskrivet"),
        Rad(
          22, "Boendestödjaren documents handlingsplaner", rader: "L95", .ska,
          [.brott],
          citat: "Boendestödjaren dokumenterar handlingsplaner"),
        Rad(
          23, "And writes journal notes", rader: "L95-97", .ska,
          [.brott],
          citat: "skriver journalanteckningar i Sociala system"),
        Rad(
          24, "Boendestödjarens name in the file", rader: "L101-103", .ska,
          [.glapp(.g14)],
          citat:
            "Boendestödjarens namn ska stå i beskrivningsrutan i klientens akt i Sociala system"),
        Rad(
          25, "Mutual reporting handläggare–boendestödjare", rader: "L107-111", .ska,
          [.glapp(.g28)],
          citat: "ömsesidig rapportering till handläggare och boendestödjare ske"),
      ]),
    Avsnitt(
      .stadsdelssamverkan, "Samarbete Enheten för ekonomiskt bistånd och Vuxenenheten",
      [
        Rad(
          26, "EEB handles all economic assistance", rader: "L118-120", .def,
          [.brott],
          citat: """
            Enheten för ekonomiskt bistånd handlägger allt ekonomiskt bistånd, matlådor och SL-biljetter \
            m.m.
            """),
        Rad(
          27, "Vuxenenheten handles care and treatment", rader: "L124-126", .def,
          [.brott],
          citat: """
            Vuxenenheten handlägger bistånd i form av vård och behandling, oftast missbruksrelaterad
            """),
        Rad(
          28, "First flerpartsmöte decides planning (EEB–Vuxenenheten)", rader: "L130-132", .ska,
          [.glapp(.g27)],
          citat: """
            Gemensam planering och uppföljningsrutiner bestäms i samband med första flerpartsmötet
            """),
        Rad(
          29, "Every plan has a time frame with follow-up and end date", rader: "L136-138", .ska,
          [.glapp(.g27)],
          citat: """
            Alla planeringar och handlingsplaner ska ha en uttalad tidsram med uppföljnings- och \
            slutdatum
            """),
        Rad(
          30, "Vuxenenhetens planering is the basis for EEB's plans", rader: "L142-144", .ska,
          [.glapp(.g27)],
          citat: """
            utgör Vuxenenhetens planering underlag till handlingsplaner på Enheten för ekonomiskt \
            bistånd
            """),
        Rad(
          31, "EEB asks for new underlag", rader: "L145-147", .ska,
          [.glapp(.g27)],
          citat: """
            Enheten för ekonomiskt bistånd ansvarar för att kontakta Vuxenenheten om nytt underlag
            """),
        Rad(
          32, "Mutual reporting between handläggare", rader: "L151-153", .ska,
          [.glapp(.g28)],
          citat: "avslag på beslut ska ömsesidig rapportering till handläggare ske"),
      ]),
    Avsnitt(
      .stadsdelssamverkan, "Akutboenden och Tak-över-huvudet-garanti (TÖG)",
      [
        Rad(
          33, "Three units may grant akutboende", rader: "L160-162", .kan,
          [.glapp(.g12)],
          citat: """
            Akutboende kan beviljas av Vuxenenheten, Enheten för ekonomiskt biståndsenheten och/eller \
            Mottagningsenheten
            """),
        Rad(
          34, "Akutboende is charged to Vuxenenheten or EEB", rader: "L162-164", .ska,
          [.glapp(.g11)],
          citat: "kostnaderna debiteras antingen Vuxenenheten eller Enheten för ekonomiskt bistånd"),
        Rad(
          35, "Three units may grant TÖG", rader: "L168-172", .kan,
          [.glapp(.g12)],
          citat: "Tak-över-huvudet-garanti-boenden [TÖG] kan beviljas av Vuxenenheten"),
        Rad(
          36, "TÖG is charged to Vuxenenheten", rader: "L172", .ska,
          [.brott],
          citat: "kostnaderna debiteras Vuxenenheten"),
      ]),
    Avsnitt(
      .stadsdelssamverkan, "Egna medel",
      [
        Rad(
          37, "Egna medel: decision by socialsekreterare, 4:2 SoL", rader: "L179", .ska,
          [.brott],
          citat: "Beslut om egna medel ska fattas av socialsekreterare enligt 4:2 SoL"),
        Rad(
          38, "Registered in Sociala system", rader: "L179-181", .ska,
          [.brott],
          citat: "registreras i Sociala system"),
        Rad(
          39, "With a clear economic plan attached", rader: "L181-183", .ska,
          [.brott],
          citat: "tydlig ekonomisk plan ska bifogas beslutet"),
        Rad(
          40, "Other insatser are examined first", rader: "L187-189", .ska,
          [.brott],
          citat: "Innan beslut om egna medel fattas ska andra möjliga insatser undersökas"),
      ]),
    Avsnitt(
      .stadsdelssamverkan, "Samverkansärende inom stadsdelen",
      [
        Rad(
          41, "The unit that sees the need calls", rader: "L194-196", .ska,
          [.glapp(.g27)],
          citat: """
            Den enhet som upplever behov av samverkan runt en klient kallar till möte med handläggare \
            från andra enheter
            """),
        Rad(
          42, "With the client's medgivande", rader: "L196", .ska,
          [.sekr, .glapp(.g03)],
          citat: "med klientens medgivande"),
        Rad(
          43, "Handläggare meet first to go through the strategy", rader: "L196-198", .ska,
          [.brott],
          citat: "Innan mötet med klienten träffas handläggare för att gå igenom strategin"),
        Rad(
          44, "Each area answers for its own questions", rader: "L198-200", .ska,
          [.brott],
          citat: "Varje område ansvarar för sina frågor"),
        Rad(
          45, "Mutual respect", rader: "L200", .ska,
          [.ingen],
          citat: "vi respekterar varandra"),
        Rad(
          46, "Inform each other in joint cases", rader: "L200-204", .ska,
          [.glapp(.g28)],
          citat: """
            informerar varandra i gemensamma ärenden t.ex. när någon placeras eller bryter behandling \
            eller när barn placeras
            """),
        Rad(
          47, "Outreach in socialpsykiatrin", rader: "L204-208", .def,
          [.ingen],
          citat: "söka upp för stadsdelen okända personer som misstänks ha psykiska problem"),
      ]),
    Avsnitt(
      .stadsdelssamverkan, "Revidering av detta dokument",
      [
        Rad(
          48, "Revise as often as needed", rader: "L213", .ska,
          [.mjuk],
          citat: "En revidering ska ske så ofta som det behövs"),
        Rad(
          49, "Review at least yearly", rader: "L213-215", .ska,
          [.miss],
          citat: "En översyn ska ske mins en gång per år"),
        Rad(
          50, "Each enhetschef is responsible", rader: "L215-217", .ska,
          [.brott],
          citat: "Ansvaret för revideringen och översynen är enhetschefen inom respektive enhet"),
      ]),
  ]
}
