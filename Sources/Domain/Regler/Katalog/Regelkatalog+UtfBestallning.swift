extension Regelkatalog {
  /// UTF: val av utförare, uppdrag och verkställighet.
  static let utfBestallning: [Avsnitt] = [
    Avsnitt(
      .utforare, "Inledning (före tabellen)",
      [
        Rad(
          1, "Scope: all biståndsbedömda insatser under SoL", rader: "L2", .def,
          [.konf],
          citat: """
            Rutiner är gällande för samtliga biståndsbedömda insatser enligt socialtjänstlagen \
            (2001:453)
            """),
        Rad(
          2, "Excluded insatser", rader: "L2-3", .def,
          [.konf],
          citat: """
            bortsatt från bostad med särskild service, återhämtningsplats och korttidsplats som hanteras \
            enligt refererad borådsrutin
            """),
        Rad(
          3, "Version", rader: "L5, 60-62", .def,
          [.konf],
          citat: "Skapad 2010-03-31. Senast reviderad 2024-05-16"),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Val av utförare",
      [
        Rad(
          4, "Choice applies only to LOV insatser", rader: "L10-14", .def,
          [.konf],
          citat: """
            Aktiviteten berör endast insatser där socialförvaltningen tillämpar valfrihetssystem
            """),
        Rad(
          5, "Handläggaren informs about the valfrihetssystem", rader: "L16-17", .ska,
          [.brott],
          citat: "Handläggaren informerar brukaren om valfrihetssystemet"),
        Rad(
          6, "The brukare may ask utförare directly", rader: "L17-19", .kan,
          [.ingen],
          citat:
            "Brukaren kan också själv ta kontakt med olika utförare för att inhämta information"),
        Rad(
          7, "All utförare are presented publicly", rader: "L21-23", .def,
          [.konf],
          citat: "Samtliga utförare finns presenterade i informationsblad"),
        Rad(
          8, "All choosable utförare in the area are presented", rader: "L24-25", .ska,
          [.brott],
          citat: "Samtliga utförare som är valbara i brukarens område presenteras"),
        Rad(
          9, "Tell if an utförare cannot take new brukare now", rader: "L25-28", .ska,
          [.brott, .glapp(.g31)],
          citat: "om en utförare i området för tillfället inte kan ta emot nya brukare"),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Om brukaren avstår från att välja utförare",
      [
        Rad(
          10, "Ickeval applies only to LOV", rader: "L32", .def,
          [.konf],
          citat: "Berör endast LOV"),
        Rad(
          11, "No active choice → ickeval per LOV-avtal", rader: "L34-36", .ska,
          [.glapp(.g31)],
          citat: """
            avstår att göra ett aktivt val av utförare gäller hantering vid ickeval enligt LOV-avtal
            """),
        Rad(
          12, "Turordning in alphabetical order", rader: "L36-39", .ska,
          [.brott],
          citat: "turvalsprincipen vilket innebär turordning i bokstavsordning, mellan utförarna"),
        Rad(
          13, "Handläggare allocates the ickeval uppdrag", rader: "L39-41", .ska,
          [.glapp(.g31)],
          citat: """
            Handläggare fördelar och förmedlar uppdrag till utförare som ingår i ickevalsalternativet
            """),
        Rad(
          14, "Use `Ickevalslista` per hemtjänstområde", rader: "L43-47", .ska,
          [.brott],
          citat: """
            för att ta reda på vilken utförare som är aktuell som ickevalsalternativ inom aktuellt \
            hemtjänstområde
            """),
        Rad(
          15, "Document the ickeval", rader: "L50-51", .ska,
          [.brott],
          citat: "Handläggaren dokumenterar i myndighetsjournalen"),
        Rad(
          16, "Tell the brukare that another utförare can be chosen later", rader: "L68-70", .ska,
          [.brott],
          citat: """
            Information skall ges till brukaren om möjlighet att senare kunna välja annan utförare
            """),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Beställning/ Uppdrag",
      [
        Rad(
          17, "Behovsutredning is the basis for the uppdrag", rader: "L72-73", .ska,
          [.brott],
          citat: "Handläggarens behovsutredning utgör underlag till ett uppdragsdokument"),
        Rad(
          18, "Uppdrag is sent via verksamhetssystemet", rader: "L75-76", .ska,
          [.glapp(.g30)],
          citat: "Handläggaren skickar uppdraget till utföraren via verksamhetssystemet"),
        Rad(
          19, "Utredning and beslutsmeddelande are posted", rader: "L78-79", .ska,
          [.brott],
          citat: "Utredning och beslutsmeddelande postas till den enskilde"),
        Rad(
          20, "Handläggaren registers phone and relatives", rader: "L81-83", .ska,
          [.brott],
          citat: "Handläggaren registrerar telefonnummer och anhöriguppgifter"),
        Rad(
          21, "Person data kept up to date, shared responsibility", rader: "L85-88", .ska,
          [.brott],
          citat: "uppdateras kontinuerligt av handläggare och utförare, ansvaret är gemensamt"),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Beställning av tillfällig vistelse",
      [
        Rad(
          22, "Temporary stay: only egen regi", rader: "L91-92", .def,
          [.konf],
          citat: "endast egen regi"),
        Rad(
          23, "Borådet receives the order from another kommun", rader: "L94-95", .ska,
          [.glapp(.g30)],
          citat: "Borådet tar emot beställningen från annan kommun via e-tjänst"),
        Rad(
          24, "Borådet registers it", rader: "L95-96", .ska,
          [.brott],
          citat: "registrerar i verksamhetssystemet (se särskild rutin)"),
        Rad(
          25, "Own-regi utförare reads the utredning in the e-tjänst", rader: "L98-99", .def,
          [.konf],
          citat: """
            Utförare i egenregi har tillgång till utredningen i e-tjänsten för tillfällig vistelse
            """),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Verkställighet",
      [
        Rad(
          26, "Daily insatser start at once, at latest within 3 days", rader: "L103-104", .ska,
          [.miss, .glapp(.g30)],
          citat: "dagliga insatser verkställs snarast dock senast inom 3 dagar"),
        Rad(
          27, "Other insatser within their frequency", rader: "L105-106", .ska,
          [.miss, .glapp(.g30)],
          citat: "övriga insatser verkställs inom aktuell frekvens"),
        Rad(
          28, "Utföraren distributes and registers the right date", rader: "L108-109", .ska,
          [.glapp(.g36)],
          citat: "Utföraren fördelar och verkställer korrekt datum i verksamhetssystemet"),
        Rad(
          29, "Not executed → document", rader: "L111-112", .ska,
          [.brott],
          citat: "Om insatsen ej verkställs dokumenteras"),
        Rad(
          30, "Not executed → contact handläggaren", rader: "L112-113", .ska,
          [.glapp(.g21)],
          citat: "kontaktar utföraren handläggaren"),
        Rad(
          31, "Correct the date, latest the 5th", rader: "L116-118", .ska,
          [.miss, .glapp(.g36)],
          citat: """
            Utföraren korrigerar datum snarast i verksamhetssystemet senast den 5:e i nästkommande månad
            """),
        Rad(
          32, "Matdistribution ordered within 3 vardagar", rader: "L119-120", .ska,
          [.miss, .glapp(.g30)],
          citat: "Beställning av matdistribution görs snarast dock inom 3 vardagar"),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Utförare av trygghetslarm",
      [
        Rad(
          33, "Alarm ordered from HMC within 3 vardagar", rader: "L123-126", .ska,
          [.miss, .glapp(.g33)],
          citat: """
            Beställning till hjälpmedelscentralen (HMC) angående larm görs snarast dock inom 3 vardagar
            """),
        Rad(
          34, "HMC installs within 3 vardagar of the order", rader: "L128-130", .ska,
          [.miss, .glapp(.g33)],
          citat: "installera larmet inom 3 vardagar från beställning av utförare"),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Verkställighet av avgift",
      [
        Rad(
          35, "Fee row excludes boendestöd and sysselsättning", rader: "L132-133", .def,
          [.konf],
          citat: "gäller ej boendestöd och sysselsättning"),
        Rad(
          36, "Tell avgiftshandläggaren of fee-relevant changes", rader: "L135-137", .ska,
          [.glapp(.g24)],
          citat: """
            meddelar avgiftshandläggaren vid förändringar som påverkar avgiften (under 7 timmar per \
            månad)
            """),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Verkställighetsdatum/ersättning",
      [
        Rad(
          37, "Register by the 5th of next month", rader: "L141-145", .ska,
          [.miss, .glapp(.g36)],
          citat: """
            senast den 5:e nästkommande månad ha registrerat in i verksamhetssystemet, ombedömning, \
            verkställighetsdatum och frånvaro
            """),
        Rad(
          38, "Condition for ersättning, statistics and fees", rader: "L145-147", .def,
          [.glapp(.g36)],
          citat: "för att ersättningen ska utgå samt för att statistik och avgifter ska bli rätt"),
        Rad(
          39, "Register performed time for three insatser", rader: "L149-151", .ska,
          [.glapp(.g36)],
          citat: """
            utförd tid gällande insatserna avgiftsfri avlösning, tillfällig ledsagning samt särskild \
            omvårdnad
            """),
        Rad(
          40, "Register absence for hospital stay", rader: "L153-154", .ska,
          [.glapp(.g36)],
          citat: "Utförare registrerar frånvaro vid sjukhusvistelse"),
        Rad(
          41, "Register absence over 14 days", rader: "L154-155", .ska,
          [.glapp(.g36)],
          citat: "när frånvaro överstiger 14 dagar"),
        Rad(
          42, "Short-term stay is registered automatically", rader: "L155-157", .def,
          [.brott],
          citat: "Vid korttidsvistelse läggs frånvaro in automatiskt"),
      ]),
  ]
}
