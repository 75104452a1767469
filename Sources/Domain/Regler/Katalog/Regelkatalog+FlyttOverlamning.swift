extension Regelkatalog {
  /// FLYTT: överlämning, mottagande och akt.
  static let flyttOverlamning: [Avsnitt] = [
    Avsnitt(
      .overflyttning, "Rutin › Initiering av överlämning",
      [
        Rad(
          32, "Write the information document when criteria are met", rader: "L92-94", .ska,
          [.brott],
          citat: "När ovanstående kriterier är uppfyllda ska handläggare upprätta ett dokument"),
        Rad(
          33, "Use template `FH överflyttning SoL/LSS`", rader: "L94-96", .ska,
          [.brott],
          citat: "mall i Treserva “FH överflyttning SoL/LSS” som handläggare ska använda"),
        Rad(
          34, "Content: personuppgifter", rader: "L98-102", .ska,
          [.brott],
          citat: "Personuppgifter till brukare - Namn - Personnummer"),
        Rad(
          35, "Content: health", rader: "L103", .ska,
          [.brott],
          citat: "Hälsotillstånd/Diagnos/Målgrupp"),
        Rad(
          36, "Content: address and moving day", rader: "L107-111", .ska,
          [.brott],
          citat: "Adress som den enskilde flyttar till samt vilken dag den enskilde flyttar/flyttat"
        ),
        Rad(
          37, "Content: updated contact data", rader: "L113", .ska,
          [.brott],
          citat: "Uppdaterade kontaktuppgifter till den enskilde"),
        Rad(
          38, "Content: god man/förvaltare and ombud", rader: "L115", .ska,
          [.brott],
          citat: "Kontaktuppgifter till god man/förvaltare och ombud"),
        Rad(
          39, "Content: planning and other information", rader: "L117", .ska,
          [.brott],
          citat: "Planering och övrig information"),
        Rad(
          40, "Content: ongoing processes", rader: "L121-127", .ska,
          [.brott, .glapp(.g15)],
          citat: """
            SIP, samverkan, önskemål av byte av BMSS, hot och våld samt beställningar av stödjande \
            insatser
            """),
        Rad(
          41, "Content: collaboration with own utförare", rader: "L129", .ska,
          [.brott],
          citat: "Samverkan med egna utförare"),
        Rad(
          42, "Content: anything else of weight", rader: "L131", .ska,
          [.brott],
          citat: "Annat av vikt"),
        Rad(
          43, "Content: decisions and their periods", rader: "L133-135", .ska,
          [.brott],
          citat: "Aktuella beslut och tidsangivelse"),
        Rad(
          44, "Content: who executes ongoing insatser", rader: "L139-141", .ska,
          [.brott],
          citat: "Var eller vem som verkställer beslutet"),
        Rad(
          45, "Content: latest follow-up and IBIC uppdrag", rader: "L145-147", .ska,
          [.brott],
          citat: "När var uppföljningen och finns det uppdrag enligt IBIC"),
        Rad(
          46, "Content: ej verkställda beslut and IVO status", rader: "L151-153", .ska,
          [.glapp(.g21)],
          citat: "Ligger det redan inrapporterat hos IVO?"),
        Rad(
          47, "Support the new stadsområde in IVO reporting", rader: "L155", .ska,
          [.glapp(.g21)],
          citat: "Bidra med stöd till nytt stadsområde vid IVO rapportering"),
        Rad(
          48, "The document is put in Treserva before the next steps", rader: "L156", .ska,
          [.brott],
          citat: "När dokumentet är skapat samt inlagt i Treserva genomförs följande steg"),
        Rad(
          49, "Tell own förste socialsekreterare", rader: "L158", .ska,
          [.brott],
          citat: "Socialsekreterare meddelar sin förste socialsekreterare"),
        Rad(
          50, "Förste socialsekreterare checks readiness", rader: "L158-160", .ska,
          [.brott],
          citat: "stämmer av att ärendet är klart för överflyttning"),
        Rad(
          51,
          """
          After approval, send to receiving förste socialsekreterare in spetsgrupp
          """, rader: "L162-166", .ska,
          [.brott, .glapp(.g17)],
          citat: """
            skickar socialsekreteraren överflyttningsdokumentet till mottagande förste socialsekreterare \
            i spetsgrupp (ej mottagen)
            """),
        Rad(
          52, "By post", rader: "L166", .ska,
          [.brott],
          citat: "i det nya stadsområdet per post"),
      ]),
    Avsnitt(
      .overflyttning, "Rutin › Nytt stadsområde tar emot ärende",
      [
        Rad(
          53, "Receiver appoints a new handläggare", rader: "L169", .ska,
          [.glapp(.g17)],
          citat: "Mottagande enhet utser en ny handläggare"),
        Rad(
          54, "As a rule within two weeks of being informed", rader: "L169-171", .ska,
          [.miss, .glapp(.g17)],
          citat: """
            Som regel ska mottagande stadsområde göra det inom två veckor från att de blivit informerade
            """),
        Rad(
          55, "No answer after two weeks → contact again", rader: "L173-175", .ska,
          [.glapp(.g17)],
          citat: """
            Om mottagande stadsområde inte har återkopplat efter två veckor ska nuvarande handläggare ta \
            en ny kontakt
            """),
        Rad(
          56, "New handläggare agrees the date with the current one", rader: "L175-179", .ska,
          [.glapp(.g16)],
          citat: """
            ska nya handläggaren ta kontakt med nuvarande handläggare för att komma överens om \
            överflyttningsdatum
            """),
        Rad(
          57, "Note the agreed date in the journal", rader: "L181-183", .ska,
          [.brott],
          citat: "Göra notering i journalen om överenskommet datum"),
        Rad(
          58, "Make sure the person has moved", rader: "L185", .ska,
          [.brott],
          citat: "Säkerställa att personen har genomfört sin flytt till det nya stadsområdet"),
        Rad(
          59, "Order the handläggarbyte", rader: "L187-189", .ska,
          [.glapp(.g16), .glapp(.g18)],
          citat: """
            Göra handläggarbyte genom att skicka in beställning till Treserva support på Digitala navet
            """),
        Rad(
          60, "Tell avgiftshandläggare the date", rader: "L191", .ska,
          [.glapp(.g24)],
          citat: "Meddela avgiftshandläggare datum för överflyttning"),
        Rad(
          61, "Tell existing utförare about the move", rader: "L193", .ska,
          [.glapp(.g02)],
          citat: "Meddela eventuella befintliga utförare att en flytt kommer att ske"),
        Rad(
          62, "Joint meeting when needed", rader: "L195-197", .ska,
          [.mjuk],
          citat: "Vid behov boka möte med ny handläggare och brukare"),
        Rad(
          63, "All processes are finished", rader: "L199", .ska,
          [.brott],
          citat: "Säkerställa att alla processer är avslutade"),
        Rad(
          64, "And documents write-protected", rader: "L199", .ska,
          [.brott],
          citat: "dokument i ärendet skrivskyddade"),
        Rad(
          65, "Överlämnande closes its journal", rader: "L201", .ska,
          [.glapp(.g18)],
          citat: "avslutar överlämnande stadsområde sin journal"),
        Rad(
          66, "Mottagande opens a new one", rader: "L201-203", .ska,
          [.glapp(.g18)],
          citat: "mottagande öppnar en ny"),
      ]),
    Avsnitt(
      .overflyttning, "Rutin › Förberedelse och översändelse av fysisk akt",
      [
        Rad(
          67, "Send the physical file after the handläggarbyte", rader: "L207-209", .ska,
          [.glapp(.g19)],
          citat: """
            När handläggarbytet är genomfört i Treserva ska gamla handläggaren skicka fysisk akt med \
            internpost
            """),
        Rad(
          68, "Sealed envelope inside an internpost envelope", rader: "L209-211", .ska,
          [.sekr],
          citat: "Akten ska läggas i ett förslutet kuvert, i ett internpostkuvert"),
        Rad(
          69, "Gallring before sending", rader: "L213-215", .ska,
          [.brott],
          citat: "Innan akten skickas ska handläggaren säkerställa att akten genomgått gallring"),
        Rad(
          70, "Offer originals back after scanning", rader: "L217-219", .ska,
          [.brott],
          citat: """
            originalhandlingar såsom läkarintyg ska efter scanning erbjudas lämnas tillbaka till \
            klienten
            """),
        Rad(
          71, "Skyddade personuppgifter: the file goes by the FFS routine", rader: "L221-223", .ska,
          [.sekr, .glapp(.g39)],
          citat: """
            Gäller ärendet en person med skyddade personuppgifter ska akten skickas i enlighet med
            """),
        Rad(
          72, "Inner envelope: sender, recipient name and workplace", rader: "L225-227", .ska,
          [.sekr],
          citat: """
            kuvert med tydligt skriven avsändaradress samt namn på mottagaren och dennes \
            arbetsplats/enhet
            """),
        Rad(
          73, "Mark the envelope", rader: "L227-229", .ska,
          [.sekr],
          citat: "Kuvertet märks med texten"),
        Rad(
          74, "Glue it shut", rader: "L229", .ska,
          [.sekr],
          citat: "klistras igen"),
        Rad(
          75, "Put it in an internkuvert with clear addressee", rader: "L229-232", .ska,
          [.sekr],
          citat: "ett internkuvert med namn och arbetsplats/enhet tydligt angivet på mottagaren"),
        Rad(
          76, "The internkuvert is well closed", rader: "L234", .ska,
          [.sekr],
          citat: "Internkuvertet ska vara väl förslutet, gärna med en tejp eller liknande"),
      ]),
  ]
}
