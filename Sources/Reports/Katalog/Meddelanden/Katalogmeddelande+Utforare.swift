extension Katalogmeddelande {
  /// M-093–M-129, M-144 and M-145: handläggare and utförare.
  static let utforare: [Katalogmeddelande] = [
    Katalogmeddelande(
      "M-093", "ValfrihetsInformation",
      vag: "handläggare → brukare",
      innehall: "valbara utförare i området, vilka som inte kan ta emot, byte möjligt",
      innehallEn: """
        utförare to choose from in the area, which cannot take on more, that a change is \
        possible
        """,
      [.personuppgifter], [.utf05, .utf08, .utf09, .utf16]),
    Katalogmeddelande(
      "M-094", "UtförarFråga",
      vag: "brukare ↔ utförare",
      innehall: "information",
      [.personuppgifter], [.utf06]),
    Katalogmeddelande(
      "M-095", "UtförarVal",
      vag: "brukare/företrädare → handläggare",
      innehall: "vald utförare / avstår",
      innehallEn: "utförare chosen / abstains",
      [.personuppgifter], [.utf05, .utf11]),
    Katalogmeddelande(
      "M-096", "IckevalsTilldelning",
      vag: "handläggaren → utföraren på tur i bokstavsordningen",
      vagEn: "handläggare → utförare (next in bokstavsordning)",
      innehall: "område, brukare",
      innehallEn: "area, brukare",
      [.personuppgifter], [.utf12, .utf13]),
    Katalogmeddelande(
      "M-097", "Uppdrag",
      vag: "handläggare → utförare via verksamhetssystemet",
      innehall: """
        uppdragsdokument, insatser, period, daglig/frekvens, skäl {nytt, ombedömt, \
        återkomst}
        """,
      innehallEn: """
        uppdrag document, insatser, period, daily/frequency, reason {new, reassessed, \
        return}
        """,
      [.personuppgifter], [.utf13, .utf18, .utf70]),
    Katalogmeddelande(
      "M-098", "BeslutsPost",
      vag: "handläggare → enskild, post",
      innehall: "utredning, beslutsmeddelande",
      innehallEn: "utredning, notice of the beslut",
      [.personuppgifter], [.utf19]),
    Katalogmeddelande(
      "M-099", "UppgiftsUppdatering",
      vag: "handläggare / utförare → verksamhetssystemet",
      innehall: "person- och anhöriguppgifter",
      innehallEn: "details of the person and of relatives",
      [.personuppgifter], [.utf21]),
    Katalogmeddelande(
      "M-100", "TillfälligVistelseBeställning",
      vag: "annan kommun → Borådet (e-tjänst)",
      innehall: "beställning, utredning",
      innehallEn: "order, utredning",
      [.personuppgifter, .utanfor], [.utf23]),
    Katalogmeddelande(
      "M-101", "VerkställighetsDatum",
      vag: "utförare → verksamhetssystemet",
      innehall: "datum (första eller rättat)",
      innehallEn: "date (first or corrected)",
      [.personuppgifter], [.utf26, .utf27, .utf28, .utf37]),
    Katalogmeddelande(
      "M-102", "EjVerkställdAnmälan",
      vag: "utförare → handläggare",
      innehall: "insats, orsak",
      innehallEn: "insats, reason",
      [.personuppgifter], [.utf30]),
    Katalogmeddelande(
      "M-103", "MatBeställning",
      vag: "utförare → matdistribution",
      innehall: "brukare, start",
      [.personuppgifter], [.utf32]),
    Katalogmeddelande(
      "M-104", "LarmBeställning",
      vag: "utförare av trygghetslarm → HMC",
      innehall: "brukare, adress",
      innehallEn: "brukare, address",
      [.personuppgifter], [.utf33]),
    Katalogmeddelande(
      "M-105", "LarmInstallation",
      vag: "HMC → utförare, brukare",
      innehall: "installerat datum",
      innehallEn: "day of installation",
      [.personuppgifter], [.utf34]),
    Katalogmeddelande(
      "M-106", "AvgiftsÄndring",
      vag: "utförare → avgiftshandläggare",
      innehall: "förändring, timmar/månad",
      innehallEn: "change, hours/month",
      [.personuppgifter], [.utf36]),
    Katalogmeddelande(
      "M-107", "FrånvaroRegistrering",
      vag: "utföraren (eller automatiskt) → verksamhetssystemet",
      vagEn: "utförare (or automatically) → verksamhetssystemet",
      innehall: "från–till, orsak",
      innehallEn: "from–to, reason",
      [.personuppgifter], [.utf37, .utf40, .utf41]),
    Katalogmeddelande(
      "M-108", "TidRegistrering",
      vag: "utförare → verksamhetssystemet",
      innehall: "utförd tid, insats",
      innehallEn: "time worked, insats",
      [.personuppgifter], [.utf39]),
    Katalogmeddelande(
      "M-109", "GenomförandePlan",
      vag: "utförare → enskild",
      innehall: "vad, hur, när, vem, delaktighet",
      innehallEn: "what, how, when, who, participation",
      [.personuppgifter], [.utf46]),
    Katalogmeddelande(
      "M-110", "PlanPost",
      vag: "utförare med ett annat system → myndighetsavdelningen",
      vagEn: "utförare with other system → myndighetsavdelningen",
      innehall: "genomförandeplan",
      [.personuppgifter], [.utf53]),
    Katalogmeddelande(
      "M-111", "LägesFråga",
      vag: "handläggare → utförare",
      innehall: "inför uppföljning / ny prövning",
      innehallEn: "before follow-up / new assessment",
      [.personuppgifter], [.utf58, .utf67]),
    Katalogmeddelande(
      "M-112", "LägesSvar",
      vag: "utförare → handläggare",
      innehall: "aktuell situation",
      innehallEn: "present situation",
      [.personuppgifter], [.utf59, .utf68]),
    Katalogmeddelande(
      "M-113", "UppföljningsMeddelande",
      vag: "handläggare → utförare",
      innehall: "resultat",
      innehallEn: "result",
      [.personuppgifter], [.utf62]),
    Katalogmeddelande(
      "M-114", "OmbedömningsMeddelande",
      vag: "handläggare → utförare",
      innehall: "vad ändringen gäller",
      innehallEn: "what the change concerns",
      [.personuppgifter], [.utf66]),
    Katalogmeddelande(
      "M-115", "AvslutsMeddelande",
      vag: "handläggare → utförare",
      innehall: """
        insatsen avslutas, datum; räknas som handläggarens UpphörMeddelande (H-114)
        """,
      innehallEn: """
        the insats ends, date; counts as the handläggare's UpphörMeddelande (H-114)
        """,
      [.personuppgifter], [.utf71]),
    Katalogmeddelande(
      "M-116", "FörändringsRapport",
      vag: "utförare → handläggare",
      innehall: "ökning/minskning, orsak, varaktighet",
      innehallEn: "increase/decrease, reason, duration",
      [.personuppgifter], [.utf75, .utf76, .utf77]),
    Katalogmeddelande(
      "M-117", "BytesÖnskemål",
      vag: "brukare → handläggare",
      innehall: "ny utförare, orsak",
      innehallEn: "new utförare, reason",
      [.personuppgifter], [.utf80, .utf82, .utf89]),
    Katalogmeddelande(
      "M-118", "BytesBesked",
      vag: "handläggare → aktuell utförare",
      innehall: "byte kommer att ske",
      innehallEn: "a change will take place",
      [.personuppgifter], [.utf83]),
    Katalogmeddelande(
      "M-119", "BytesMuntligInfo",
      vag: "handläggaren → den nya utföraren, muntligt",
      vagEn: "handläggare → ny utförare (oral)",
      innehall: "uppdrag",
      [.personuppgifter], [.utf84]),
    Katalogmeddelande(
      "M-120", "BytesSamråd",
      vag: "ny ↔ föregående utförare",
      innehall: "bytesdatum",
      innehallEn: "day of the change",
      [.personuppgifter], [.utf85]),
    Katalogmeddelande(
      "M-121", "BytesDatum",
      vag: "ny utförare → handläggare",
      innehall: "datum",
      innehallEn: "date",
      [.personuppgifter], [.utf86]),
    Katalogmeddelande(
      "M-122", "Omfördelning",
      vag: "handläggaren → båda utförarna",
      vagEn: "handläggare → both utförare",
      innehall: "uppdrag, från datum",
      innehallEn: "uppdrag, from date",
      [.personuppgifter], [.utf87]),
    Katalogmeddelande(
      "M-123", "LarmOmkoppling",
      vag: "ny utförare → HMC (websesam) → larmcentralen",
      innehall: "utförarens kontaktuppgifter, från datum",
      innehallEn: "the utförare's contact details, from date",
      [.personuppgifter], [.utf91, .utf92]),
    Katalogmeddelande(
      "M-124", "VårdMeddelande",
      vag: "lasarettet → aktuell utförare via verksamhetssystemet",
      innehall: "inskrivning / utskrivning, datum",
      innehallEn: "admission / discharge, date",
      [.personuppgifter, .utanfor], [.utf93]),
    Katalogmeddelande(
      "M-125", "VårdKvittens",
      vag: "utförare → verksamhetssystemet",
      innehall: "kvitterad",
      innehallEn: "acknowledged",
      [.personuppgifter], [.utf94]),
    Katalogmeddelande(
      "M-126", "UpphörMeddelande",
      vag: "utföraren → handläggaren, eller tvärtom: den som först får veta (H-114)",
      vagEn: """
        utförare → handläggare or handläggare → utförare, whoever learns first (H-114)
        """,
      innehall: "ärende/insats upphör, datum",
      innehallEn: "ärende/insats ends, date",
      [.personuppgifter], [.utf95]),
    Katalogmeddelande(
      "M-127", "DokumentInkommet",
      vag: "utförare utan systemet → handläggaren",
      vagEn: "utförare without the system → handläggare",
      innehall: "dokumentation",
      innehallEn: "documentation",
      [.personuppgifter], [.utf100]),
    Katalogmeddelande(
      "M-128", "SkyddsInformation",
      vag: "enskild → handläggare/utförare",
      innehall: "har skyddade personuppgifter",
      innehallEn: "has skyddade personuppgifter",
      [.personuppgifter], [.utf102]),
    Katalogmeddelande(
      "M-129", "SkyddsUnderrättelse",
      vag: "handläggaren → enhetschefen i utförande verksamhet, muntligt",
      vagEn: "handläggare → enhetschef i utförande verksamhet (oral)",
      innehall: "nytt uppdrag med skyddade personuppgifter",
      innehallEn: "a new uppdrag with skyddade personuppgifter",
      [.personuppgifter], [.utf104]),
    Katalogmeddelande(
      "M-144", "OmbedömningsRegistrering",
      vag: "handläggare → verksamhetssystemet",
      innehall: "ombedömning, datum",
      innehallEn: "reassessment, date",
      [.personuppgifter], [.utf37]),
    Katalogmeddelande(
      "M-145", "SlutdatumRegistrering",
      vag: "utförare (genomförande) / handläggare (beslut) → verksamhetssystemet",
      innehall: "vilket av de två, slutdatum",
      innehallEn: "which of the two, last day",
      [.personuppgifter], [.utf96, .utf98]),
  ]
}
