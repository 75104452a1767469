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
      innehallEn: """
        new address, day of the move (planned or done), reason; also that the move is taken \
        back
        """,
      [.personuppgifter], [.flytt07]),
    Katalogmeddelande(
      "M-041", "FlyttBesked",
      vag: "handläggare → brukare",
      innehall: "ny handläggare i nytt stadsområde",
      innehallEn: "new handläggare in the new stadsområde",
      [.personuppgifter], [.flytt09]),
    Katalogmeddelande(
      "M-042", "UppdragsAvstämning",
      vag: "överlämnande handläggare → utförare",
      innehall: "är uppdraget accepterat eller fördelat?",
      innehallEn: "is the uppdrag accepted or assigned?",
      [.personuppgifter], [.flytt21]),
    Katalogmeddelande(
      "M-043", "UppdragsStatus",
      vag: "utförare → handläggare / verksamhetssystem",
      innehall: "accepterat / fördelat / nej, datum",
      innehallEn: "accepted / assigned / no, date",
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
      innehallEn: "a beslut not carried out",
      [.personuppgifter, .utanfor], [.flytt28]),
    Katalogmeddelande(
      "M-046", "EjVerkställtInformation",
      vag: "överlämnande → mottagande stadsområde",
      innehall: "detaljerad information",
      innehallEn: "detailed information",
      [.personuppgifter], [.flytt29]),
    Katalogmeddelande(
      "M-047", "KlarFörÖverflyttning",
      vag: "socialsekreterare → sin egen förste socialsekreterare",
      vagEn: "socialsekreterare → own förste socialsekreterare",
      innehall: "ärende, dokument i Treserva",
      innehallEn: "ärende, documents in Treserva",
      [.personuppgifter], [.flytt49]),
    Katalogmeddelande(
      "M-048", "ÖverflyttningsGodkännande",
      vag: "förste → socialsekreterare",
      innehall: "godkänd, eller åter",
      innehallEn: "approved, or returned",
      [.personuppgifter], [.flytt50]),
    Katalogmeddelande(
      "M-049", "ÖverflyttningsDokument",
      vag: """
        socialsekreterare → mottagande förste socialsekreterare i spetsgrupp, per post
        """,
      innehall: "uppgifterna i FLYTT-34–46 och dokumentsammanställning",
      innehallEn: "the information of FLYTT-34–46 and a summary of documents",
      [.personuppgifter],
      [
        .flytt13, .flytt34, .flytt35, .flytt36, .flytt37, .flytt38, .flytt39, .flytt40, .flytt41,
        .flytt42, .flytt43, .flytt44, .flytt45, .flytt46, .flytt51,
      ]),
    Katalogmeddelande(
      "M-050", "HandläggareUtsedd",
      vag: "mottagande enhet → nuvarande handläggare",
      innehall: "ny handläggare",
      innehallEn: "new handläggare",
      [.personuppgifter], [.flytt53]),
    Katalogmeddelande(
      "M-051", "ÖverflyttningsPåminnelse",
      vag: "nuvarande handläggare → mottagande stadsområde",
      innehall: "ärende, skickat datum",
      innehallEn: "ärende, date sent",
      [.personuppgifter], [.flytt55]),
    Katalogmeddelande(
      "M-052", "DatumFörslag",
      vag: "ny handläggare → nuvarande, och motförslag tillbaka",
      vagEn: "ny handläggare → nuvarande; counter-proposal back",
      innehall: "förslag på överflyttningsdatum",
      innehallEn: "proposed date of the transfer",
      [.personuppgifter], [.flytt56]),
    Katalogmeddelande(
      "M-053", "DatumÖverenskommet",
      vag: "ny ↔ nuvarande",
      innehall: "datum",
      innehallEn: "date",
      [.personuppgifter], [.flytt56]),
    Katalogmeddelande(
      "M-054", "HandläggarbyteBeställning",
      vag: "nuvarande → supporten för Treserva (Digitala navet)",
      vagEn: "nuvarande → Treserva support (Digitala navet)",
      innehall: "byte från/till, datum",
      innehallEn: "change from/to, date",
      [.personuppgifter], [.flytt59]),
    Katalogmeddelande(
      "M-055", "HandläggarbyteGenomfört",
      vag: "supporten för Treserva → båda handläggarna",
      vagEn: "Treserva support → both handläggare",
      innehall: "tid",
      innehallEn: "time",
      [], [.flytt59]),
    Katalogmeddelande(
      "M-056", "AvgiftsDatum",
      vag: "nuvarande → avgiftshandläggare",
      innehall: "datum",
      innehallEn: "date",
      [.personuppgifter], [.flytt60]),
    Katalogmeddelande(
      "M-057", "UtförarFlyttBesked",
      vag: "nuvarande → befintliga utförare",
      innehall: "flytt kommer att ske",
      innehallEn: "a move will take place",
      [.personuppgifter], [.flytt61]),
    Katalogmeddelande(
      "M-058", "ÖverlämningsMöte",
      vag: "nuvarande, ny handläggare, brukare",
      innehall: "tid",
      innehallEn: "time",
      [.personuppgifter], [.flytt62]),
    Katalogmeddelande(
      "M-059", "JournalAvslut",
      vag: "överlämnande → Treserva",
      innehall: "journal stängd, tid",
      innehallEn: "journal closed, time",
      [.personuppgifter], [.flytt65]),
    Katalogmeddelande(
      "M-060", "JournalÖppning",
      vag: "mottagande → Treserva",
      innehall: "journal öppnad, tid",
      innehallEn: "journal opened, time",
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
        a weeded akt in a sealed, glued internal envelope with sender, receiver, enhet and \
        marking
        """,
      [.personuppgifter], [.flytt67, .flytt68, .flytt71]),
    Katalogmeddelande(
      "M-062", "OriginalErbjudande",
      vag: "handläggare → klient",
      innehall: "originalhandlingar",
      innehallEn: "original documents",
      [.personuppgifter], [.flytt70]),
    Katalogmeddelande(
      "M-063", "AnsökanVidare",
      vag: "nuvarande → nytt stadsområde",
      innehall: "ansökan, ankomstdatum",
      innehallEn: "application, day of arrival",
      [.personuppgifter], [.flytt77]),
    Katalogmeddelande(
      "M-064", "ÖverlämningsStöd",
      vag: "nuvarande → ny handläggare",
      innehall: "uppgifter för utredning och IVO",
      innehallEn: "information for the utredning and IVO",
      [.personuppgifter], [.flytt47, .flytt78]),
    Katalogmeddelande(
      "M-065", "FörturSamråd",
      vag: "förste ↔ förste",
      innehall: "ärende, medicinsk förtur",
      innehallEn: "ärende, medical priority",
      [.personuppgifter], [.flytt80]),
    Katalogmeddelande(
      "M-066", "MassflyktFördelning",
      vag: "Centrums mottag → ansvarigt stadsområde",
      innehall: "ärende, turordning",
      innehallEn: "ärende, place in the queue",
      [.personuppgifter], [.flytt81]),
    Katalogmeddelande(
      "M-067", "SFÄrendeStatus",
      vag: "FFS ↔ SF Barn och familj",
      innehall: "är ärendet avslutat eller överflyttat?",
      innehallEn: "is the ärende closed or transferred?",
      [.personuppgifter, .namndgrans], [.flytt90]),
    Katalogmeddelande(
      "M-068", "MedhandläggarBorttag",
      vag: "handläggare (Sydväst) → LVS-support",
      innehall: "ärende, datum",
      innehallEn: "ärende, date",
      [.personuppgifter], [.flytt94]),
    Katalogmeddelande(
      "M-140", "ÖverflyttningsÅterkoppling",
      vag: "mottagande stadsområde → nuvarande handläggare",
      innehall: "mottagen / ofullständig / avböjd (H-42)",
      innehallEn: "received / incomplete / declined (H-42)",
      [.personuppgifter], [.flytt55]),
  ]
}
