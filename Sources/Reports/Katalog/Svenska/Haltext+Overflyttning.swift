extension Haltext {
  /// H-40–H-53: överflyttning.
  static let overflyttning: [Int: Haltext] = [
    40: Haltext(
      oppet: """
        När de två veckorna börjar: ”informerade om” mot sänt ”per post”; när klockan i FLYTT-55 \
        börjar, när avsändaren inte ser mottagandet; ”som regel”
        """,
      varfor: "hur missade gränser räknas",
      antagande: """
        `tvåveckorsStart` mottagen eller skickad, förval mottagen (när överflyttningsdokumentet \
        kommer fram; verkställighetsöverföringen startar den inte); påminnelsen räknas från \
        avsändningsdagen plus `postgång` plus 14 dagar; ”som regel” ger inget undantag
        """),
    41: Haltext(
      oppet: """
        Efter påminnelsen sägs inget: ingen andra gräns, inget lyft, ingen koppling till stegen \
        vid oenighet
        """,
      varfor: "G-17 utan slut",
      antagande: """
        `påminnelseInterval` 10 vardagar; efter 2 påminnelser tar den egna enhetschefen upp det \
        en gång med den mottagande enhetschefen; därefter bara väntan
        """),
    42: Haltext(
      oppet: "Får mottagaren säga nej, eller anse att dokumentet är ofullständigt?",
      varfor: "ärendet studsar fram och tillbaka",
      antagande: """
        `avböjÖverflyttning` 0,05 per dokument, tidigast dagen efter att det kom; det \
        kompletteras och görs om, högst 2 gånger per flytt
        """),
    43: Haltext(
      oppet: """
        ”Alla processer … avslutade” (FLYTT-63) mot pågående processer som ska lämnas över \
        (FLYTT-40); öppen SP eller tvist med en annan förvaltning, rättsprocessen i FLYTT-91, en \
        obesvarad ansökan
        """,
      varfor: "en SP går förlorad i flytten, eller flytten hindras för alltid",
      antagande: """
        `öppnaProcesser` lämnas över eller blockerar, förval lämnas över: SP fortsätter med den \
        nya handläggaren för FFS, tvist och rättsprocess hindrar inte, en obesvarad ansökan \
        följer H-49; pågående uppföljning eller utredning avslutas först
        """),
    44: Haltext(
      oppet: """
        Mellan överenskommet datum och byte: vem svarar för det som händer; i vilken ordning \
        journaler stängs och öppnas
        """,
      varfor: "G-18, G-22",
      antagande: """
        det gamla stadsområdet till bytet, utom för ansökningar (FLYTT-77); `journalGlidning` 0 \
        dagar (journalerna byter i samma ögonblick)
        """),
    45: Haltext(
      oppet: """
        De tre månaderna räknas från avsändningen; väntan på handläggare och post kan äta upp dem
        """,
      varfor: "G-20 efter överflyttningen",
      antagande: """
        prövas på nytt vid bytet: `minRest` 30 dagar; återstår mindre väntar bytet tills \
        överlämnande har förlängt beslutet
        """),
    46: Haltext(
      oppet: """
        Kriterierna uppfylls aldrig (lång rättsprocess, utgången utredning): vem som besöker \
        under tiden; ingen övre gräns
        """,
      varfor: "G-23",
      antagande:
        "den gamla handläggaren; `larmgränsFlytt` 180 dagar ger bara en anmärkning i rapporten"),
    47: Haltext(
      oppet: """
        FLYTT-90: FFS väntar på SF utan gräns eller skyldighet att informera; FFS:s fråga om \
        läget lämnar personuppgifter mellan nämnder; SF kan själv vänta (SP)
        """,
      varfor: "alla väntar på varandra, INV-L24",
      antagande: """
        `sfStatusInterval` 30 dagar: SF svarar om samtycke finns (vårdnadshavare, H-12), annars \
        frågar FFS vårdnadshavaren, som svarar sant; anmärkning efter `larmgränsFlytt`
        """),
    48: Haltext(
      oppet: "Rubriken säger ”… eller saknar ärende inom FFS”, men ingen regel följer",
      varfor: "en ansökan utan hem, G-22",
      antagande: """
        det stadsområde där personen bor när den kommer; mottagningen där utser handläggare inom \
        `utseTid`
        """),
    49: Haltext(
      oppet: """
        En ansökan före överenskommet datum stannar hos nuvarande (motsatsvis) och kan hindra \
        FLYTT-63
        """,
      varfor: "överflyttningen skjuts upp",
      antagande: """
        nuvarande behåller och beslutar; det som är obesvarat vid bytet förs vidare och hindrar \
        inte
        """),
    50: Haltext(
      oppet: """
        Skyddat ärende: hela rutinen, med överflyttningsdokumentet per post, utom avsnittet om \
        akten
        """,
      varfor: "identiteten i vanlig post",
      antagande: """
        `skyddadPost` kuvert eller vanlig, förval kuvert: kuvertet i FLYTT-72–76 också för \
        överflyttningsdokumentet; vanlig är den bokstavliga läsningen, och varje brev är ett \
        röjande (G-39)
        """),
    51: Haltext(
      oppet: """
        Inte förklarade: F100, websotis, spetsgrupp, LVS-stöd, ”Socialt boende med stöd” \
        (FLYTT-97, inget sådant undantag i listan), ”fungerar”, när två år börjar (Stenklevsgatan \
        m.fl.), ”styrkas” (kontrakt på 6 månader), två vårdnadshavare på olika adresser
        """,
      varfor: "hur ärenden sorteras",
      antagande: """
        anges i scenariot; Socialt boende med stöd är FLYTT-87; `fungerarEfter` 30 dagar utan \
        avbrott; två år från verkställighet; ett kontrakt på minst `kontraktsgräns` 6 månader \
        räcker; barnet följer den vårdnadshavare som står först
        """),
    52: Haltext(
      oppet: "Flytt från Göteborg, eller från en annan kommun",
      varfor: "utanför modellen?",
      antagande: """
        ut: flytten avbryts och ärendet lämnar modellen; in: ett nytt ärende, ingen överflyttning
        """),
    53: Haltext(
      oppet: """
        Undantaget för förhandsbesked gäller bara när Sydväst lämnar över, och är bara ett ”kan”
        """,
      varfor: "olika behandling (FLYTT-03, FLYTT-04)",
      antagande: """
        `förhandsbeskedUndantag` Sydväst eller alla, förval Sydväst; `förhandsbeskedAnvänds` 1,0
        """),
  ]
}
