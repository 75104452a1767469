extension Haltext {
  /// H-23–H-39: tvist, medling, cost and contact.
  static let tvist: [Int: Haltext] = [
    23: Haltext(
      oppet: """
        ”Triangeln” saknas; linjeorganisationen (004) och gränssnittsteamen (002) är två vägar \
        bredvid varandra
        """,
      varfor: "vilken väg, och om nivåer får hoppas över",
      antagande: """
        stegen i den ordning som modellen beskriver; teamets möte är platsen där cheferna talas \
        vid
        """),
    24: Haltext(
      oppet: """
        Ingen tidsgräns på någon nivå; ingen pekas ut som den som ska lyfta; inget hindrar att en \
        tvist blir liggande
        """,
      varfor: "en tvist kan vara för evigt",
      antagande: """
        `nivågräns` ingen (pröva 10, 15 och 20 vardagar för operativ, taktisk och strategisk \
        nivå, som tvingar fram lyftet); `eskaleringströskel` 10, 15 och 20 vardagar mäter bara \
        G-09; `lyftbenägenhet` 0,7 efter ett misslyckat försök; den part som lyfter är den som \
        håller beslutet, annars den initierande
        """),
    25: Haltext(
      oppet: """
        Samordningsgruppen: vilka som ingår, vem som leder, vad den får avgöra i en enskild tvist \
        och hur snart den svarar
        """,
      varfor: "G-09",
      antagande: "avgör inte tvister; svarar inom 30 vardagar; kan ge teamen uppdrag"),
    26: Haltext(
      oppet: """
        Medlingskommissionen: vem som får begära medling, vad den tar upp, hur många ledamöter, \
        beslutförhet, tid, nej (”kan”), hur koppling till tvisten prövas, och vilka som återstår \
        när många är inblandade
        """,
      varfor: "INV-S16, väntan",
      antagande: """
        varje parts avdelnings- eller verksamhetschef får begära; 5 ledamöter (3 chefer, 2 \
        jurister), beslutför med 3 varav minst 1 jurist, alla från förvaltningar som inte är \
        parter (i sista hand samma förvaltning i ett annat stadsområde); kopplad är den som sänt \
        eller fått något i SP eller tvisten, eller är chef för en sådan enhet; `medlingstid` 20 \
        vardagar; `avvisningsgrad` 0,05 (tas inte upp); praxis sprids med varje utlåtande
        """),
    27: Haltext(
      oppet: "Utlåtandet är bara vägledande, och inget följer om det inte följs",
      varfor: "G-10, en tvist som inte går att lösa",
      antagande: """
        `följsamhetUtlåtande` 0,9, en dragning per utlåtande; `beslutstidEfterUtlåtande` 10 \
        vardagar; annars kvarstår tvisten olöst, och medling får begäras på nytt efter 20 \
        vardagar
        """),
    28: Haltext(
      oppet: """
        ”Ingen överprövar den andres beslut”, och ingen kan avgöra: ett möjligt dödläge inbyggt i \
        reglerna
        """,
      varfor: "INV-L04 kan brytas för alltid",
      antagande: "visas som ett resultat; spaken `direktörsbeslut` är av"),
    29: Haltext(
      oppet: """
        Kostnaden när ett beslut förlängs under en tvist; om den jämkas när ansvaret senare visar \
        sig ligga hos någon annan
        """,
      varfor: "glapp i klassen ekonomi",
      antagande: "ingen jämkning i efterhand"),
    30: Haltext(
      oppet: "Samfinansiering: bara ”50/50” (tre parter?), början och slut, ”vissa fall”",
      varfor: "glapp i klassen ekonomi",
      antagande: "bara två parter; upphör med planen"),
    31: Haltext(
      oppet: """
        Maxtaxa: vem som räknar och betalar tillbaka; uppgifter som delas mellan nämnder \
        (samtycke!)
        """,
      varfor: "INV-S20 mot INV-S02",
      antagande: """
        den förvaltning som har den högsta avgiften håller i det; kalendermånad; belopp i procent \
        av maxtaxan (taxan är inte bilagd); kräver samtycke: utan det ingen avstämning, och det \
        som är för mycket räknas som G-24, inte som sekretessbrott
        """),
    32: Haltext(
      oppet: """
        Orosanmälan: till vilken SF och mottagning; vad gäller när SF själv ser oron; orosanmälan \
        utan samtycke nämns inte
        """,
      varfor: "när något är ett sekretessbrott",
      antagande: "SF där personen bor, mottagning efter ålder; räknas som ett tillåtet utlämnande"),
    33: Haltext(
      oppet: """
        Skyddade uppgifter: rutiner för SF och FFS och stadens egen rutin, men ingen för ÄVO; vad \
        en kallelse får innehålla
        """,
      varfor: "G-39",
      antagande: "ÄVO följer stadens rutin; identiteten är maskerad i kallelsen"),
    34: Haltext(
      oppet: """
        Luckor i kontaktvägarna: ÄVO utan telefon, Sydväst barn och unga samt ekonomiskt bistånd \
        (3 av 4 SF) bara telefon, Nordost två adresser, ÄVO:s adresser har två olika domäner (en \
        kan vara fel), inga tider för öppet eller svar
        """,
      varfor: "G-14",
      antagande:
        "e-post besvaras på 1 vardag, telefon bara 08–16 på vardagar; Nordosts adress lottas"),
    35: Haltext(
      oppet: """
        Att fråga ”har ni en handläggare för X?” är i sig att lämna personuppgifter över en \
        nämndgräns före samtycke
        """,
      varfor: "INV-S02",
      antagande: "tillåtet bara efter samtycke eller oidentifierat"),
    36: Haltext(
      oppet: "Vem som bestämmer att behovet av SP har upphört, och om båda måste vara överens",
      varfor: "G-37",
      antagande: "gemensamt beslut"),
    37: Haltext(
      oppet: "En SP kan föregå en SIP: när, och vad den leder till, är oklart",
      varfor: "ordningen",
      antagande: "frivilligt; SP före SIP när SIP ligger minst 5 vardagar bort"),
    38: Haltext(
      oppet: "”Bäst för den enskilde” mot ”mest resurseffektivt”: ingen ordning mellan dem",
      varfor: "beslut som inte går att förklara",
      antagande: "vikter: behov 3, kontinuitet 2, få handläggare 1, resurser 1"),
    39: Haltext(
      oppet: "Ingen samordnar när planen väl är gjord (den initierande bara initierar)",
      varfor: "en glömd SP, G-15",
      antagande: "den initierande förblir samordnare"),
  ]
}
