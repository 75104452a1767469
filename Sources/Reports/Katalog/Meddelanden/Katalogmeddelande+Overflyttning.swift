extension Katalogmeddelande {
  /// M-040–M-068 and M-140: överflyttning.
  static let overflyttning: [Katalogmeddelande] = [
    Katalogmeddelande(
      "M-040", "FlyttKännedom",
      vag: "brukare, utförare eller någon annan → handläggaren",
      vagEn: "brukare / utförare / other → handläggare",
      innehall: """
        ny adress, flyttdag (planerad eller genomförd), orsak; också att flytten återtas
        """,
      innehallEn: "ny adress, flyttdag (planned or done), orsak; also: flytten återtagen",
      [.personuppgifter], [.flytt07]),
    Katalogmeddelande(
      "M-041", "FlyttBesked",
      vag: "handläggare → brukare",
      innehall: "ny handläggare i nytt stadsområde",
      [.personuppgifter], [.flytt09]),
    Katalogmeddelande(
      "M-042", "UppdragsAvstämning",
      vag: "överlämnande handläggare → utförare",
      innehall: "är uppdraget accepterat eller fördelat?",
      innehallEn: "uppdrag accepterat/fördelat?",
      [.personuppgifter], [.flytt21]),
    Katalogmeddelande(
      "M-043", "UppdragsStatus",
      vag: "utförare → handläggare / verksamhetssystem",
      innehall: "accepterat / fördelat / nej, datum",
      [.personuppgifter], [.flytt21, .utf28]),
    Katalogmeddelande(
      "M-044", "VerkställighetsÖverföring",
      vag: "överlämnande → mottagande stadsområde",
      innehall: "verkställighet",
      [.personuppgifter], [.flytt20]),
    Katalogmeddelande(
      "M-045", "IVORapport",
      vag: "handläggare → IVO",
      innehall: "ej verkställt beslut",
      [.personuppgifter, .utanfor], [.flytt28]),
    Katalogmeddelande(
      "M-046", "EjVerkställtInformation",
      vag: "överlämnande → mottagande stadsområde",
      innehall: "detaljerad information",
      [.personuppgifter], [.flytt29]),
    Katalogmeddelande(
      "M-047", "KlarFörÖverflyttning",
      vag: "socialsekreterare → sin egen förste socialsekreterare",
      vagEn: "socialsekreterare → own förste socialsekreterare",
      innehall: "ärende, dokument i Treserva",
      [.personuppgifter], [.flytt49]),
    Katalogmeddelande(
      "M-048", "ÖverflyttningsGodkännande",
      vag: "förste → socialsekreterare",
      innehall: "godkänd, eller åter",
      innehallEn: "godkänd / åter (return)",
      [.personuppgifter], [.flytt50]),
    Katalogmeddelande(
      "M-049", "ÖverflyttningsDokument",
      vag: """
        socialsekreterare → mottagande förste socialsekreterare i spetsgrupp, per post
        """,
      innehall: "uppgifterna i FLYTT-34–46 och dokumentsammanställning",
      innehallEn: "fields of FLYTT-34–46 + dokumentsammanställning",
      [.personuppgifter],
      [
        .flytt13, .flytt34, .flytt35, .flytt36, .flytt37, .flytt38, .flytt39, .flytt40, .flytt41,
        .flytt42, .flytt43, .flytt44, .flytt45, .flytt46, .flytt51,
      ]),
    Katalogmeddelande(
      "M-050", "HandläggareUtsedd",
      vag: "mottagande enhet → nuvarande handläggare",
      innehall: "ny handläggare",
      [.personuppgifter], [.flytt53]),
    Katalogmeddelande(
      "M-051", "ÖverflyttningsPåminnelse",
      vag: "nuvarande handläggare → mottagande stadsområde",
      innehall: "ärende, skickat datum",
      [.personuppgifter], [.flytt55]),
    Katalogmeddelande(
      "M-052", "DatumFörslag",
      vag: "ny handläggare → nuvarande, och motförslag tillbaka",
      vagEn: "ny handläggare → nuvarande; counter-proposal back",
      innehall: "förslag på överflyttningsdatum",
      [.personuppgifter], [.flytt56]),
    Katalogmeddelande(
      "M-053", "DatumÖverenskommet",
      vag: "ny ↔ nuvarande",
      innehall: "datum",
      [.personuppgifter], [.flytt56]),
    Katalogmeddelande(
      "M-054", "HandläggarbyteBeställning",
      vag: "nuvarande → supporten för Treserva (Digitala navet)",
      vagEn: "nuvarande → Treserva support (Digitala navet)",
      innehall: "byte från/till, datum",
      [.personuppgifter], [.flytt59]),
    Katalogmeddelande(
      "M-055", "HandläggarbyteGenomfört",
      vag: "supporten för Treserva → båda handläggarna",
      vagEn: "Treserva support → both handläggare",
      innehall: "tid",
      [], [.flytt59]),
    Katalogmeddelande(
      "M-056", "AvgiftsDatum",
      vag: "nuvarande → avgiftshandläggare",
      innehall: "datum",
      [.personuppgifter], [.flytt60]),
    Katalogmeddelande(
      "M-057", "UtförarFlyttBesked",
      vag: "nuvarande → befintliga utförare",
      innehall: "flytt kommer att ske",
      [.personuppgifter], [.flytt61]),
    Katalogmeddelande(
      "M-058", "ÖverlämningsMöte",
      vag: "nuvarande, ny handläggare, brukare",
      innehall: "tid",
      [.personuppgifter], [.flytt62]),
    Katalogmeddelande(
      "M-059", "JournalAvslut",
      vag: "överlämnande → Treserva",
      innehall: "journal stängd, tid",
      [.personuppgifter], [.flytt65]),
    Katalogmeddelande(
      "M-060", "JournalÖppning",
      vag: "mottagande → Treserva",
      innehall: "journal öppnad, tid",
      [.personuppgifter], [.flytt66]),
    Katalogmeddelande(
      "M-061", "FysiskAkt",
      vag: """
        gamla handläggaren → förste socialsekreterare i mottagande enhet, internpost
        """,
      innehall: """
        gallrad akt i förslutet, klistrat internkuvert med avsändare, mottagare, enhet och \
        märkning
        """,
      innehallEn: """
        gallrad akt, kuvert-attribut {förslutet, avsändare, mottagare, enhet, märkning, \
        klistrat, internkuvert}
        """,
      [.personuppgifter], [.flytt67, .flytt68, .flytt71]),
    Katalogmeddelande(
      "M-062", "OriginalErbjudande",
      vag: "handläggare → klient",
      innehall: "originalhandlingar",
      [.personuppgifter], [.flytt70]),
    Katalogmeddelande(
      "M-063", "AnsökanVidare",
      vag: "nuvarande → nytt stadsområde",
      innehall: "ansökan, ankomstdatum",
      [.personuppgifter], [.flytt77]),
    Katalogmeddelande(
      "M-064", "ÖverlämningsStöd",
      vag: "nuvarande → ny handläggare",
      innehall: "uppgifter för utredning och IVO",
      innehallEn: "information for utredning / IVO",
      [.personuppgifter], [.flytt47, .flytt78]),
    Katalogmeddelande(
      "M-065", "FörturSamråd",
      vag: "förste ↔ förste",
      innehall: "ärende, medicinsk förtur",
      [.personuppgifter], [.flytt80]),
    Katalogmeddelande(
      "M-066", "MassflyktFördelning",
      vag: "Centrums mottag → ansvarigt stadsområde",
      innehall: "ärende, turordning",
      [.personuppgifter], [.flytt81]),
    Katalogmeddelande(
      "M-067", "SFÄrendeStatus",
      vag: "FFS ↔ SF Barn och familj",
      innehall: "är ärendet avslutat eller överflyttat?",
      innehallEn: "ärende avslutat / överflyttat?",
      [.personuppgifter, .namndgrans], [.flytt90]),
    Katalogmeddelande(
      "M-068", "MedhandläggarBorttag",
      vag: "handläggare (Sydväst) → LVS-support",
      innehall: "ärende, datum",
      [.personuppgifter], [.flytt94]),
    Katalogmeddelande(
      "M-140", "ÖverflyttningsÅterkoppling",
      vag: "mottagande stadsområde → nuvarande handläggare",
      innehall: "mottagen / ofullständig / avböjd (H-42)",
      [.personuppgifter], [.flytt55]),
  ]
}
