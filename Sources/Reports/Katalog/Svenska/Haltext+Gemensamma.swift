extension Haltext {
  /// H-78–H-84 and the later holes of samordnad plan and ansvarsfördelning.
  static let gemensamma: [Int: Haltext] = [
    78: Haltext(
      oppet: """
        De fem dokumenten hör till tre kommuners organisationer (Göteborg, en stadsdel utan namn, \
        Gotland); ingen regel binder ihop dem
        """,
      varfor: "blandas inte i samma körning",
      antagande: "en `ort` per scenario"),
    79: Haltext(
      oppet: """
        Lagrum åldras (4:1 och 4:2 SoL, SoL 2001:453, LVM), och inget dokument säger vad som \
        gäller när en lag ändras
        """,
      varfor: "spårbarhet",
      antagande: "lagrummet är en text utan verkan"),
    80: Haltext(
      oppet: "Det står inte om en anvisning går före en rutin",
      varfor: "motsägelserna i H-10 och H-13",
      antagande: "anvisningen går före rutinen, om inte en strängare regel skyddar den enskilde"),
    81: Haltext(
      oppet: "Ordet glapp förklaras inte, och ingen tid nämns",
      varfor: "vad som mäts",
      antagande: "simulatorns egna definitioner av de 40 glappslagen"),
    82: Haltext(
      oppet: """
        Beslut 2021-11-12, giltighet från 2022-11-25, revidering 2026-03-02; bilagor, mallar och \
        ”Rutin för medlingskommission” är inte bilagda
        """,
      varfor: "vilken version av reglerna som gäller",
      antagande: "revideringens datum anger version"),
    83: Haltext(
      oppet: """
        Ingen regel om arbetsmängd, bemanning eller kapacitet (utom kapacitetstak och \
        ”resurseffektivt”)
        """,
      varfor: "hur mycket som hinns med",
      antagande: """
        `ärendenPerHandläggare` 25: den som ska få en handläggare väntar tills någon har färre; \
        varje handläggare gör ett steg i taget, i den ordning det kom; tiderna per steg
        """),
    84: Haltext(
      oppet: "Förlorade meddelanden, stängd post och driftstopp nämns inte",
      varfor: "hur mycket organisationen tål",
      antagande: """
        `meddelandeförlust` 0,005 av det som går med post, inget i andra kanaler; sänds igen \
        efter `omsändning` 10 vardagar, överflyttningsdokumentet genom påminnelsen
        """),
    85: Haltext(
      oppet: """
        Varje förvaltning har enhetschefer och avdelnings- eller verksamhetschefer, alla med \
        ”övergripande ansvaret”; vem av dem som svarar för ett gemensamt team sägs inte (ANS-77, \
        ANS-87)
        """,
      varfor: "ingen gör något åt ett team som inte möts",
      antagande: "för varje team chefen i samma förvaltning och stadsområde som den sammankallande"),
    86: Haltext(
      oppet: """
        Ingen rutin för överlämning mellan förvaltningar när ansvaret flyttas (FLYTT gäller bara \
        flytt inom FFS); ANS-111 slutar när tvisten är löst, ANS-98 binder betalaren till det \
        gamla beslutet; vilket beslut som upphör först sägs inte
        """,
      varfor: "G-40: det värsta ögonblicket är strax efter att man enats",
      antagande: """
        `överlämningsordning` nyttBeslutFörst (det gamla beslutet står kvar tills det nya gäller) \
        eller gammaltSlutarVidLöst; förval nyttBeslutFörst; `överlämningstid` 10 dagar från att \
        man enats till att det nya insatsbeslutet gäller
        """),
    87: Haltext(
      oppet: """
        Två förvaltningar upptäcker samma behov samtidigt: två som tar initiativ, två SP, två \
        samtycken
        """,
      varfor: "dubbletter",
      antagande: """
        den kallelse som kom först gäller (kom de samtidigt, förvaltningen först i alfabetet); \
        den andra SP slås ihop med den
        """),
    88: Haltext(
      oppet: """
        Samtycke till stödkontakt (SP-67) och ”ett samtycke för kontakt” (ANS-106): en fråga \
        eller två; ett nej bara till stödkontakten; när beslutet fattas
        """,
      varfor: "en part som inte får öppna ett ärende kan inte följa SP-63, SP-68 och SP-70",
      antagande: """
        `stödkontaktSamtycke` ingår (samma fråga) eller separat; vid nej blir det ingen \
        stödkontakt, och partens skyldigheter enligt SP-63–65, SP-68 och SP-70 faller bort: det \
        redovisas men är inget fel; beslutet fattas när mötet hållits
        """),
    89: Haltext(
      oppet: """
        Inget svar på frågan om samtycke; samtycke bara för vissa förvaltningar eller uppgifter \
        (SP-55 förutsätter en omfattning)
        """,
      varfor: "samtyckesfrågan blir hängande; en berörd förvaltning får inte kallas",
      antagande: """
        `samtyckesSvarstid` 2 vardagar, `samtyckesSvarsgräns` 10 vardagar; bara de förvaltningar \
        som omfattas kallas, och en räcker för att gå vidare
        """),
    90: Haltext(
      oppet: """
        En återkallelse når en handläggare: hur de andra parterna får veta, vad de får göra innan \
        dess, och var SP tas upp igen efter ett nytt samtycke
        """,
      varfor: "om något räknas som sekretessbrott; en SP som fastnar",
      antagande: """
        förs vidare inom 1 vardag, med bara SP:s nummer; brott räknas från att avsändaren själv \
        vet; SP fortsätter där den stannade (Kallad och Uteblivet: från SamtyckeFinns), och \
        glappet i det steget börjar om
        """),
    91: Haltext(
      oppet: """
        En vårdinsats enligt HSL har inget insatsbeslut (ANS-54, ANS-55), så ANS-98 och ANS-111 \
        pekar inte ut någon
        """,
      varfor: "vem som betalar och ansvarar i en tvist",
      antagande:
        "ÄVO genom sitt öppna ärende; utanför regeln om betalare, G-11, INV-S05 och INV-S09"),
    92: Haltext(
      oppet: """
        ”Varit inkopplad” (SP-81) mot ”utsedd” (SP-82): en tidigare handläggare; ingen skyldighet \
        att svara på en första kontakt eller föra den vidare
        """,
      varfor: "G-14 slutar aldrig eller öppnas två gånger",
      antagande: """
        en tidigare handläggare räknas så länge hen finns i enheten; mottagningen svarar eller \
        för vidare inom förvaltningen på 1 vardag (e-post; telefon enligt H-34); fel förvaltning \
        får den tillbaka
        """),
    93: Haltext(
      oppet: """
        Vad en tvist är (behov, insats, SP); samverkan (SP-77) mot ansvarsfördelning (ANS-110), \
        medling bara för den senare (ANS-114; ANS-20 är vidare); vem som lyfter; hur SP \
        fortsätter
        """,
      varfor: "antal, vad som tas upp, en SP som fastnar",
      antagande: """
        en tvist om ansvar per behov, en om samarbete per SP; medling bara om ansvar; den som \
        håller beslutet lyfter, annars den initierande; löst tvist ger en ny version av planen
        """),
    94: Haltext(
      oppet: """
        SP-74 (till en långsiktig lösning) och SP-75 (när behovet av SP upphör) är två olika \
        slut; avslut innan en plan finns; död, flytt; att öppna igen
        """,
      varfor: "en SP kan inte avslutas, eller avslutas för tidigt",
      antagande: """
        endera räcker; före hållet möte bestämmer den initierande; långsiktig lösning är att \
        varje öppet behov vid en uppföljning har någon som ansvarar, att ingen tvist är öppen och \
        att varje insats som ska ges också ges; ett annat skäl, med plan och samtycke i kraft, \
        bryter SP-74; en avslutad SP öppnas inte igen
        """),
    95: Haltext(
      oppet: "Upprepad frånvaro; tre kallade och en uteblir",
      varfor: "uteblivna möten utan slut",
      antagande: """
        mötet hålls inte till en del; `maxKallelser` 3, sedan en tvist om samarbete medan \
        kallelserna fortsätter
        """),
    96: Haltext(
      oppet: """
        SP-21: en annan förvaltning ”bättre kan möta” behovet (ansvaret bör flyttas); SP-28: \
        samordnade stödinsatser behövs (båda agerar); inget sägs om att hänvisa utan SP när saken \
        självklart hör till en annan
        """,
      varfor: "antalet SP, G-04",
      antagande: "båda skälen startar en SP, också i självklara fall"),
    97: Haltext(
      oppet: "Hur förvaltningarna gör den gemensamma bedömningen i SP-61, och vem som tar upp den",
      varfor: "INV-S15",
      antagande: """
        den initierande föreslår i kallelsen; varje kallad part ska svara ja, och tystnad är nej; \
        `deltagandegrad` 0,05 av kallelserna föreslår det
        """),
    98: Haltext(
      oppet: """
        Inget säger när den förvaltning man enats om ska besluta, från när en överenskommen \
        insats löper, eller vad ett avslag gör med ansvaret
        """,
      varfor: "G-01, G-02, G-40",
      antagande: """
        insatsbeslut efter `handläggningstid` (efter en tvist `överlämningstid`); insatsen ska \
        börja när perioden börjar; ett avslag avslutar ärendet för behovet, och behovet står kvar \
        öppet
        """),
    99: Haltext(
      oppet: "Flera rader i ansvarstabellen passar samma behov; vilken som gäller",
      varfor: "G-12",
      antagande: """
        särskilda rader (ANS-37, ANS-38, ANS-54) går före allmänna; annars är det ett gränssnitt \
        när fler än en gör anspråk
        """),
  ]
}
