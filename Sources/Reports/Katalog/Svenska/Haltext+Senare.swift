extension Haltext {
  /// H-100–H-118: the later holes of the other documents.
  static let senare: [Int: Haltext] = [
    100: Haltext(
      oppet: """
        FLYTT-28 och FLYTT-29: vilka ej verkställda beslut som ”behöver rapporteras”, vad \
        ”annars” omfattar, vem som rapporterar efter bytet (FLYTT-47)
        """,
      varfor: "G-21",
      antagande: """
        `ejVerkställtGräns` 3 månader från beslutsdatum (den lagstadgade gränsen som IVO anger, \
        inte dessa dokument): äldre och orapporterade följer FLYTT-28, yngre FLYTT-29, för redan \
        rapporterade räcker FLYTT-46; en missad FLYTT-28 gör också FLYTT-29 aktuell och förblir \
        en missad gräns; efter bytet rapporterar mottagande
        """),
    101: Haltext(
      oppet: """
        FLYTT-57–66 är punkter utan ordning; en flytt som inte blir av på överenskommet datum; \
        motförslag om datum
        """,
      varfor: "INV-S27",
      antagande: """
        ordningen är 57, 60, 61, 62, 63, 64 och 58, och på överenskommet datum 59, 65 och 66; \
        blir flytten inte av sätts ett nytt datum 14 dagar senare, och 57, 60 och 61 görs om; ett \
        förslag godtas med `datumAccept` 0,9, annars 7 dagar till
        """),
    102: Haltext(
      oppet: "FLYTT-99 talar om beslut, resten av rutinen om ärende",
      varfor: "ett ärende i två stadsområden",
      antagande: """
        `undantagOmfattning` ärende eller beslut, förval ärende (allt stannar); beslut: de andra \
        flyttas över, och det blir två handläggare
        """),
    103: Haltext(
      oppet: "En rättsprocess eller ett undantag som uppstår efter att dokumentet sänts",
      varfor: "G-23, INV-S24",
      antagande: """
        `hinderEfterSändning` vänta eller fortsätt, förval vänta: stegen fortsätter tills allt är \
        förberett, och bytet väntar; FLYTT-91 gäller som vanligt
        """),
    104: Haltext(
      oppet:
        "Flytten ställs in eller ändras, brukaren dör, alla beslut upphör under överflyttningen",
      varfor: "överflyttningen kan inte avslutas",
      antagande: """
        `flyttÅterkallas` 0,02; flytten avbryts; en ändrad adress ger en ny mottagare, från \
        början
        """),
    105: Haltext(
      oppet: """
        FLYTT-30 undantar hela avsnittet om akten, FLYTT-71 ersätter bara avsändandet: gäller \
        FLYTT-67, FLYTT-69 och FLYTT-70 för ett skyddat ärende?
        """,
      varfor: "INV-S27, INV-S28",
      antagande: "de gäller; bara FLYTT-68 ersätts"),
    106: Haltext(
      oppet: "FLYTT-20 och FLYTT-21: vilken verkställighet, till vem och när, och vilken utförare",
      varfor: "G-21",
      antagande: """
        de uppdrag som gäller, sända till mottagande enhet när kriterierna prövas; den nuvarande \
        utföraren tillfrågas; svar inom `avstämningstid`, vid nej frågas på nytt efter 5 vardagar
        """),
    107: Haltext(
      oppet: """
        Är ett flerpartsmöte ett samverkansmöte, med medgivande, förmöte och klienten närvarande? \
        SDS-12–14 säger inget, men SDS-41–43 gör det
        """,
      varfor: "sekretess, G-27",
      antagande: """
        `flerpartsMedgivande` nej eller ja, förval nej (bokstavlig läsning): klienten kallas \
        inte; ja: som samverkan, och ett nekat medgivande gör att SDS-12 inte uppfylls \
        (redovisas)
        """),
    108: Haltext(
      oppet: """
        ”Efter en månad”, ”årliga”, ”minst en gång per år/halvår”: räknat från när; när en ny \
        prövning börjar
        """,
      varfor: "G-15, INV-L17",
      antagande: """
        månad: från beslutsdatum; årligen (UTF-51, UTF-53, UTF-64) och halvårsvis (UTF-57): högst \
        12 och 6 månader sedan den förra, den första från verkställighetsdatum (UTF-64: \
        beslutsdatum); `nyPrövningFörsprång` 30 dagar före periodens slut
        """),
    109: Haltext(
      oppet: """
        Inget sägs om hur ett aktualiserat ärende når en enhet, vem som sänder och får remisser \
        utifrån, vem som svarar på en bostödsansökan före eller efter SDS-18, och vilken \
        socialsekreterare som beslutar om egna medel
        """,
      varfor: "länkar som saknas",
      antagande: """
        genom remiss; en part utanför modellen; Bostöd svarar först, sedan beslutet; \
        bashandläggaren
        """),
    110: Haltext(
      oppet: """
        SDS-29 ”Alla planeringar och handlingsplaner” står i avsnittet EEB–Vuxenenheten: gäller \
        det också bostödets handlingsplan? Vem följer upp på uppföljningsdatum?
        """,
      varfor: "INV-S33",
      antagande: "`datumkravAlla` ja; den enhet som kallade till mötet, för bostöd bashandläggaren"),
    111: Haltext(
      oppet:
        "En tillfällig ändring på mer än 5 dagar: UTF-73 gäller upp till 5, UTF-75 ”långsiktiga”",
      varfor: "ersättning, G-38",
      antagande: "`tillfälligGräns` 5 dagar: längre räknas som långsiktig"),
    112: Haltext(
      oppet: "UTF-90: vem som utför under vistelsen, om den ordinarie platsen släpps, hur länge",
      varfor: "G-32",
      antagande: """
        fritidshus på Gotland: väljs som ett nytt LOV-uppdrag där; fastlandet: ingen i modellen; \
        platsen släpps; den ordinarie utföraren får veta på återkomstdagen
        """),
    113: Haltext(
      oppet: "UTF-29 och UTF-30: bara första starten, eller varje planerad leverans",
      varfor: "antalet anmälningar",
      antagande: "`ejVerkställdGäller` start eller varje, förval varje"),
    114: Haltext(
      oppet: "UTF-95 ”varandra” mot UTF-71; de båda slutdatumen: när, och måste de stämma överens",
      varfor: "G-37",
      antagande: """
        den som får veta först berättar; avslutsmeddelandet gäller; var och en registrerar inom \
        `slutdatumTid`; datumen får skilja sig
        """),
    115: Haltext(
      oppet: """
        Parter utanför staden (IVO, lasarett, annan kommun, domstol), privata utförare och HMC: \
        ingen regel om sekretess
        """,
      varfor: "INV-S02",
      antagande: """
        meddelanden till parter utanför, till utförare och till HMC räknas som att de har \
        lagstöd; INV-S02 prövar bara mellan förvaltningar; de utanför redovisas för sig
        """),
    116: Haltext(
      oppet: """
        Byte: brukaren namnger ingen utförare, eller en full; ångrar sig; larmbeställningen är \
        sen
        """,
      varfor: "G-32",
      antagande: """
        ingen namngiven: turordningen för ickeval; full: nytt val, annars blir brukaren kvar; \
        `bytesÅnger` 0,02; vid sen omkoppling får den gamla utföraren larmen (G-33)
        """),
    117: Haltext(
      oppet: "Inget dokument säger hur ofta dess regler bryts",
      varfor: "vilka regler som prövas",
      antagande: """
        `avsteg[regel-ID]` 0: andelen tillfällen då skyldigheten inte fullgörs eller fullgörs \
        fel; missade tidsgränser kommer bara av tiderna
        """),
    118: Haltext(
      oppet: "FLYTT-81: över vad och från när ”jämn fördelning” räknas; lika många",
      varfor: "INV-S30",
      antagande: """
        alla massflyktsärenden sedan körningens start, fyra stadsområden, det med minst antal \
        först, vid lika efter alfabetet
        """),
  ]
}
