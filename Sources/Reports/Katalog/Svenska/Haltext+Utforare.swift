extension Haltext {
  /// H-65–H-77: handläggare and utförare.
  static let utforare: [Int: Haltext] = [
    65: Haltext(
      oppet: """
        3 dagar från beslutet, från att uppdraget sänts eller från att det mottagits; samma för \
        ”aktuell frekvens” och de 3 vardagarna för mat och larm
        """,
      varfor: "hur missade gränser räknas",
      antagande: """
        `verkställighetsStart` beslut, skickat eller mottaget, förval mottaget, för UTF-26, \
        UTF-27, UTF-32 och UTF-33; vid byte och återkomst från överenskommet datum
        """),
    66: Haltext(
      oppet: "”Inom aktuell frekvens”",
      varfor: "missade gränser",
      antagande: """
        första leveransen inom en period från starten i H-65: var n:te vecka är 7 · n dagar, en \
        gång i månaden är en kalendermånad
        """),
    67: Haltext(
      oppet: "”Under 7 timmar per månad”: när gränsen passeras, eller så länge man ligger under?",
      varfor: "avgiften",
      antagande:
        "varje ändring av månadens summa meddelas, om den är under 7 timmar före eller efter"),
    68: Haltext(
      oppet: """
        Brukaren väljer en utförare som är full; alla är fulla, eller en säger nej; får en \
        LOV-utförare säga nej; är egen regi sista utväg?
        """,
      varfor: "G-31",
      antagande: """
        nej bara vid `utförarKapacitet`; full eller nej ger ett nytt val; är alla fulla, egen \
        regi, som inte har något tak
        """),
    69: Haltext(
      oppet: """
        Ickeval: när brukaren ”avstår”, vilka utförare som ingår, om de fulla hoppas över, lika \
        namn, när turordningen börjar om
        """,
      varfor: "INV-S37",
      antagande: """
        `valTid` 3 vardagar utan val; `ickevalMed` alla; fulla hoppas över och väntar till nästa \
        varv; svenskt alfabet; listan börjar vid första namnet och börjar aldrig om; aktiva val \
        flyttar den inte
        """),
    70: Haltext(
      oppet: """
        14 dagar från när, och vem som är bunden; den gamla utförarens skyldighet till \
        överenskommet datum; en överenskommelse senare än 14 dagar; ingen längsta tid för att \
        komma överens
        """,
      varfor: "G-32",
      antagande: """
        från beskedet om byte, för den gamla utföraren och ersättningen; den gamla utför till \
        överenskommet datum, dag 14 eller senare om inte båda vill ha ett tidigare; `byteGräns` \
        21 dagar redovisas bara
        """),
    71: Haltext(
      oppet: """
        Utförare utan verksamhetssystemet (UTF-53, UTF-100), fast uppdrag och vårdmeddelanden går \
        ”via verksamhetssystemet” (UTF-18, UTF-93); UTF-100 står i raden om avslut
        """,
      varfor: "G-30, G-34",
      antagande: """
        handläggaren ringer uppdraget, `reservTid` 1 vardag; vårdmeddelandet når handläggaren, \
        som ringer vidare på samma tid; UTF-100 och UTF-101 gäller all dokumentation
        """),
    72: Haltext(
      oppet: """
        Ingen tidsgräns för kvittens; när leveransen ska ske; vad som gäller vid utskrivning före \
        meddelandet
        """,
      varfor: "G-34",
      antagande: """
        `kvittensTid` 4 timmar, alla dagar; leverans på utskrivningsdagen, för glesare insatser \
        nästa planerade gång; `vårdMeddelandeFördröjning` 0 timmar; utföraren vet bara genom \
        meddelandet
        """),
    73: Haltext(
      oppet: "Ej verkställt: vad händer efter kontakten (fördela om? IVO?)",
      varfor: "G-30, G-21",
      antagande: """
        `omfördelaEfter` 3 vardagar efter anmälan: för LOV ett nytt val, annars ingen ändring; \
        ingen rapport till IVO (ingen regel i 003)
        """),
    74: Haltext(
      oppet: "”I god tid”, ”skyndsamt”, ”snarast”, ”omgående”, ”omedelbart” och ”kontinuerligt”",
      varfor: "vaga ord",
      antagande: """
        `godTid` 10 vardagar före; `skyndsamt` 1 vardag; `snarast` 1 dag (står en hård gräns \
        bredvid avgör den vad som är missat); omgående och omedelbart: före dagens slut; \
        `kontinuerligt` 7 dagar
        """),
    75: Haltext(
      oppet: "Vardag: lördag? helgdagar? aftnar? den 5:e på en helg; om den första dagen räknas",
      varfor: "missade gränser",
      antagande: """
        måndag–fredag utom allmänna helgdagar, midsommarafton, julafton och nyårsafton; \
        `femteFlyttas` ja: den 5:e flyttas till nästa vardag; startdagen räknas inte, och en \
        gräns går ut klockan 24 sista dagen; månader och år: samma datum, annars månadens sista \
        dag
        """),
    76: Haltext(
      oppet: "Bara den enskilde kan berätta om skyddade personuppgifter (UTF-102); när",
      varfor: "sekretessbrott av okunskap",
      antagande: "`skyddsUpplysning` 0,95 berättar före uppdraget, de andra aldrig"),
    77: Haltext(
      oppet: """
        Undantagna insatser (UTF-02), rutinen för tillfällig vistelse och riktlinjen är inte \
        bilagda
        """,
      varfor: "vad som ingår",
      antagande: """
        de tre insatserna i UTF-02 körs inte; tillfällig vistelse körs så långt UTF-22–25 räcker, \
        sedan som ett vanligt uppdrag till egen regi; riktlinjen är bara UTF-104
        """),
  ]
}
