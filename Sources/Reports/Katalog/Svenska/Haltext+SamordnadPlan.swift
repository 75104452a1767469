extension Haltext {
  /// H-01–H-22: samordnad plan and the teams.
  static let samordnadPlan: [Int: Haltext] = [
    1: Haltext(
      oppet: """
        Inget insatsbeslut finns och förvaltningarna är oeniga: ANS-111 pekar bara ut den \
        förvaltning ”som fattat beslut”, och SP-29 ger bara en skyldighet att initiera
        """,
      varfor: "ett rent ansvarsglapp (G-01)",
      antagande: """
        `ansvarUtanBeslut` säger vem som ansvarar medan tvisten är öppen: ingen, initierande, \
        förstKontaktad (den förvaltning som personen först vände sig till) eller gemensamt (alla \
        parter). Förvalet är ingen, den bokstavliga läsningen, som gör glappet synligt; jämför \
        med initierande
        """),
    2: Haltext(
      oppet: """
        Vad ”ansvaret” i ANS-111 omfattar: bara insatsen, eller också kostnad, samordning och nya \
        behov? Vad gäller när två förvaltningar har var sitt beslut, eller när ett beslut löper \
        ut under tvisten?
        """,
      varfor: "vem som agerar när något nytt händer",
      antagande: """
        `tvistAnsvarOmfattar` är insats och kostnad; var och en behåller sitt beslut; när ett \
        beslut löper ut gäller H-01
        """),
    3: Haltext(
      oppet: """
        Ingen skyldighet och ingen tidsgräns att svara på en kallelse; att någon avböjer förutses \
        inte, fast mötet ”ska prioriteras” (SP-59)
        """,
      varfor: "väntan som ingen ser, G-05",
      antagande: """
        `kallelseSvarstid` 2 vardagar (median, 0–15); `avböjSannolikhet` 0,05, och den som \
        avböjer väcker en tvist; `annatFörslagSannolikhet` 0,1; den som inte svarar väntas ändå; \
        `kallelseSvarsgräns` ingen (bokstavlig läsning)
        """),
    4: Haltext(
      oppet: "Ingen tidsgräns i hela kedjan för en samordnad plan (SP-28–76)",
      varfor: "G-04 till G-07 kan vara hur länge som helst",
      antagande: """
        `handläggningstid` för varje steg; `varningsgräns` 10 vardagar per steg, som bara \
        markerar och inte tvingar fram något
        """),
    5: Haltext(
      oppet: """
        ”Giltig orsak” förklaras inte; man ”kan” rapportera; vem som rapporterar, i vilket system \
        och till vem sägs inte, inte heller vem som kallar på nytt
        """,
      varfor: "samma frånvaro behandlas olika",
      antagande: """
        giltig orsak är sjukdom eller ett akut ärende; `andelGiltigOrsak` 0,5; `avvikelsegrad` \
        0,5; den initierande rapporterar, eller en närvarande part om den initierande själv \
        uteblir; mottagare är det strategiska teamet i den initierandes stadsområde; den \
        initierande kallar på nytt efter 3 vardagar; inget annat brott blir en avvikelserapport
        """),
    6: Haltext(
      oppet: """
        Att någon inte godkänner planen, eller vill ändra den, nämns inte; texten talar om två \
        parter (”den andra”, ”bägge”) fast ANS-51 tillåter tre
        """,
      varfor: "planen fastnar i väntan på godkännande",
      antagande: """
        alla parter ska godkänna varje version; `godkännandegrad` 0,9 per part och version; \
        `godkännandetid` 3 vardagar; `godkännandeGräns` 10 vardagar, sedan påminnelse, därefter \
        räknas tystnad som nej; `maxOmgångar` 2 underkända versioner, sedan tvist; en ändring är \
        en ny version, och den gällande gäller tills dess
        """),
    7: Haltext(
      oppet: """
        Ordningen mellan att upprätta, skrivskydda och skanna; SP-36 och SP-37 (den initierande \
        sparar) mot SP-70 (alla skannar)
        """,
      varfor: "planen sparas dubbelt eller inte alls",
      antagande:
        "ordningen är godkänna, upprätta, skrivskydda och spara (den initierande), skanna (alla)"),
    8: Haltext(
      oppet: "En eller två händelser i dokumentationen (SP-63 och SP-68)?",
      varfor: "hur G-07 räknas",
      antagande: "en händelse av typen ”SP genomförd” räcker för båda"),
    9: Haltext(
      oppet: """
        SP-40 är otydligt formulerad; samtyckets form, omfattning och giltighetstid sägs inte, \
        och inte heller vad en återkallelse betyder för en gällande plan och för uppgifter som \
        redan lämnats
        """,
      varfor: "när något är ett sekretessbrott",
      antagande: """
        samtycket omfattar förvaltningar och slag av uppgifter; frågan ställs en gång per SP och \
        samtycket löper inte ut; en återkallelse stoppar nytt utbyte, insatsbesluten står kvar \
        och stödkontakten upphör efter 1 vardag
        """),
    10: Haltext(
      oppet: "Enligt ANS-63 och ANS-64 krävs alltid samtycke; enligt SP-44 finns undantag",
      varfor: "dokumenten säger emot varandra",
      antagande: "`sekretessbrytandeTillåts` ja, och lagstödet ska anges"),
    11: Haltext(
      oppet: """
        Samtycke nekas men behovet finns kvar: vad händer efter konsultationen, får den \
        initierande avsluta, och vem följer upp?
        """,
      varfor: "G-03, kanske G-01",
      antagande: """
        den initierande behåller sitt eget ärende; `omfrågaTid` 30 dagar, `maxOmfrågor` 2, sedan \
        avslutas SP och behovet stannar hos den som ansvarar (annars G-01)
        """),
    12: Haltext(
      oppet: """
        Barn, vårdnadshavare, god man och förvaltare i fråga om samtycke (bara dokument 000 och \
        003 nämner företrädare)
        """,
      varfor: "vem som kan samtycka; en SP per person eller per familj",
      antagande: """
        för barn svarar vårdnadshavaren, annars god man om det finns en; `samtyckesgivare` anges \
        per person; en SP per person
        """),
    13: Haltext(
      oppet: """
        Stödkontakt: enligt 004 när förvaltningen inte har något pågående ärende, enligt 002 hos \
        ”den andra” förvaltningen när en beslutar om insats
        """,
      varfor: "ett beslut för mycket eller för litet",
      antagande: "läsningen i 004: bara utan pågående ärende"),
    14: Haltext(
      oppet: "När stödkontakten upphör, och om den gör personen känd (är den en ”stödinsats”?)",
      varfor: "ändrar vem som ansvarar nästa gång",
      antagande: "upphör med SP; räknas inte som stödinsats (`stödkontaktGerKänd` nej)"),
    15: Haltext(
      oppet: "Känd i fem år: räknat från vad, och vilken dag går gränsen?",
      varfor: "G-12",
      antagande:
        "från slutet av den senaste stödinsatsen, högst 5 · 365 dagar, sista dagen inräknad"),
    16: Haltext(
      oppet: """
        Hemlöshet genom avhysning står under både FFS, ÄVO och SF; ”och/eller” lämnar öppet om \
        personen måste vara känd
        """,
      varfor: "två eller tre gör anspråk, eller alla pekar på någon annan",
      antagande: """
        FFS och ÄVO ansvarar bara för den som är känd; en okänd hör till SF; är personen känd hos \
        flera gäller den senaste stödinsatsen, annars blir det tvist
        """),
    17: Haltext(
      oppet: """
        FFS och ÄVO kallar SF, och SF kallar FFS och ÄVO; kallelser mellan FFS och ÄVO nämns inte
        """,
      varfor: "en SP som aldrig blir av",
      antagande: "den allmänna regeln SP-21 gäller alla par av förvaltningar"),
    18: Haltext(
      oppet: """
        Gränsen mellan FFS och ÄVO: ”varaktig” mot fotnotens ”tillfälliga … som ingår i FFS \
        behovsgrupp” (cirkel); ”normalt åldrande” mot ”kvarstår i samband med åldrande”; ”äldre” \
        utan ålder
        """,
      varfor: "de flesta gränssnittstvister",
      antagande: """
        `äldreålder` 65; `andelGränssnitt` 0,2 är andelen behov som tabellen inte kan ge till \
        exakt en förvaltning
        """),
    19: Haltext(
      oppet: """
        Vilken av de fyra SF som ansvarar; ingen rutin för överflyttning i SF eller ÄVO; personer \
        utan adress
        """,
      varfor: "geografiskt glapp; bara medlingskommissionen nämner det (ANS-115)",
      antagande: """
        `SFval`: SF där personen vistas, annars där hen är folkbokförd; saknas båda, SF i det \
        stadsområde där behovet upptäcks (lika för FFS och ÄVO)
        """),
    20: Haltext(
      oppet: """
        ”Ett team per stadsområde och förvaltning”: 12 team (ett per enhet), 24 (6 × 4) eller 4 \
        gemensamma? Ett team med en enda förvaltning kan inte samverka för sig
        """,
      varfor: "vägarna för meddelanden, och arbetet i teamen",
      antagande: """
        `teamTopologi` 12, 24 eller 4. 12: ett team per enhet, och de tre i ett stadsområde har \
        gemensamt teammöte (förval). 24: sex team per stadsområde, och en SF arbetar i alla fyra. \
        4: ett gemensamt team per stadsområde. I alla tre utbyter olika nämnder personuppgifter \
        bara med samtycke
        """),
    21: Haltext(
      oppet: """
        Hur många taktiska och strategiska team det finns, vilka som ingår och när de är \
        beslutföra
        """,
      varfor: "teamens uppbyggnad",
      antagande: "4 taktiska och 4 strategiska, ett per stadsområde, med en ledamot per förvaltning"
    ),
    22: Haltext(
      oppet: "Ingen leder eller sammankallar teamen; ”regelbundet, utifrån behov”",
      varfor: "mötena kanske aldrig blir av, och ingen svarar",
      antagande: """
        `sammankallande` går runt mellan förvaltningarna; operativt var 14:e dag, taktiskt var \
        30:e, strategiskt var 90:e
        """),
  ]
}
