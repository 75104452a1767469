extension Haltext {
  /// H-54–H-64: stadsdelssamverkan.
  static let stadsdel: [Int: Haltext] = [
    54: Haltext(
      oppet: "Mottagningsgruppen (SDS-02) och Mottagningsenheten (SDS-08, SDS-33): är de samma?",
      varfor: "vart ett ärende går",
      antagande: """
        `mottagSammaAktör` ja: en aktör med två inkorgar; en kontakt enligt SDS-08 förs vidare \
        som aktualisering samma dag
        """),
    55: Haltext(
      oppet: """
        En remiss väntar på fredagen; konferensens timme och sista tid för remisser; vem som har \
        ärendet under tiden; helgdag; frånvarande chef
        """,
      varfor: "G-25, kanske G-01",
      antagande: """
        `konferenstid` 10:00: det som kommit in dessförinnan delas ut samma dag; den sändande \
        enheten behåller ärendet tills det delats ut; på helgdag hålls konferensen närmaste \
        vardag före, samma timme; är enhetschefen borta (`chefsfrånvaro` 0,05) går den biträdande \
        in, är båda borta väntar man till nästa konferens
        """),
    56: Haltext(
      oppet: "Får den mottagande enheten säga nej till en remiss?",
      varfor: "ärendet studsar fram och tillbaka",
      antagande: "`remissVägran` 0,05; tillbaka till konferensen, som avgör andra gången"),
    57: Haltext(
      oppet: """
        Vem som avgör vad som är brådskande; är all hemlöshet brådskande; vilken enhets chef \
        (”via enhetschef”); måste ett brådskande ärende gå direkt (”kan”)
        """,
      varfor: "hur många ärenden som går förbi konferensen",
      antagande: """
        den sändande enhetens chef eller biträdande; LVU, LVM och hemlöshet är alltid brådskande, \
        annat efter `brådskandegrad`; `direktremissGrad` 1,0
        """),
    58: Haltext(
      oppet: "Den som ska höra av sig själv: ingen följer upp om klienten aldrig gör det",
      varfor: "G-26",
      antagande: """
        `självkontakt` 0,7 inom `självkontaktTid` 10 dagar; `andelStoraBehov` 0,2 har särskilt \
        stora behov, av dem hör 0,35 av sig utan hjälp; `hjälpgrad` 0,5 får hjälp; den som inte \
        hör av sig gör det aldrig
        """),
    59: Haltext(
      oppet: "Vem som meddelar chefen för bostöd att hyran inte betalats, och när",
      varfor: "G-29",
      antagande: """
        `hyresInformatör` hyresvärd, EEB eller boendestödjare, förval hyresvärd; `hyresFrist` 10 \
        dagar efter förfallodagen
        """),
    60: Haltext(
      oppet: "Akutboende: ”antingen … eller” utan att säga vilket; ”och/eller” om vem som beviljar",
      varfor: "tvist om kostnaden",
      antagande: """
        `akutboendeBetalare`: Vuxenenheten om den har ett ärende för klienten, annars EEB; en \
        enhet beviljar, den som kontaktades först
        """),
    61: Haltext(
      oppet: "TÖG: en enhet beviljar och en annan betalar (SDS-36)",
      varfor: "kostnadskontroll",
      antagande: "ingen spak: det beviljade räknas per enhet"),
    62: Haltext(
      oppet: "Medgivande nekas; om förmötet (SDS-43) kräver det; sekretess inom en stadsdel",
      varfor: "sekretess",
      antagande: """
        `medgivandegrad` 0,9; vid nej inget möte, och saken avslutas; förmöte bara efter \
        medgivande; INV-S02 gäller inte inom stadsdelen (en nämnd)
        """),
    63: Haltext(
      oppet: """
        ”Relevanta händelser”, ”viktiga förändringar” och ”oklarheter” förklaras inte; ingen tid \
        för att rapportera
        """,
      varfor: "G-28, antalet möten",
      antagande: """
        rapporteras: listan i SDS-46, avslag, ändrad eller avbruten planering och obetald hyra, \
        `händelsegrad` per månad; `rapporteringsgrad` 0,95, `rapporteringstid` 1 vardag; \
        `viktigAndel` 0,3 av dem är viktiga
        """),
    64: Haltext(
      oppet: """
        Vem som kallar till flerpartsmötet och vilka som kommer; inga steg vid oenighet; flera \
        enhetschefer äger samma dokument
        """,
      varfor: "dödläge",
      antagande: """
        den enhet som först såg ärendet som gemensamt; alla kommer; oenighet går till \
        enhetscheferna, som avgör inom `enhetschefTid` 5 vardagar; ingen högre nivå; varje \
        enhetschef följer upp för sin egen enhet
        """),
  ]
}
