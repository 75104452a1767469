extension Katalogmeddelande {
  /// M-022–M-039: decisions, responsibility, tvist and teams.
  static let ansvar: [Katalogmeddelande] = [
    Katalogmeddelande(
      "M-022", "InsatsBeslut",
      vag: """
        en förvaltning (enhet) → den enskilde och journalen; i stadsdelssamverkan \
        bashandläggaren
        """,
      vagEn: "a förvaltning (unit) → enskild, journal; SDS: bashandläggare",
      innehall: """
        insats, behov, utfall (bifall / avslag), lagrum, period (från, till), beslutsdatum, \
        beslutande
        """,
      innehallEn: """
        insats, behov, outcome (bifall / avslag), provision, period (from, to), date of the \
        beslut, who decided
        """,
      [.personuppgifter], [.ans26, .ans98, .ans104, .sds18, .sds19]),
    Katalogmeddelande(
      "M-023", "AnsvarsÖverenskommelse",
      vag: """
        alla parter ↔ alla parter, en gång när alla sagt ja: från den initierande, i en \
        tvist från den part som lyfter (H-93); till den enskilde
        """,
      vagEn: """
        all parties ↔ all parties, sent once when every party has said yes: by the \
        initierande, in a tvist by the lifting party's member at that level ( H-93); → \
        enskild
        """,
      innehall: """
        behov och ansvarig förvaltning (kan vara den nuvarande), från datum, skäl \
        (ANS-28–32)
        """,
      innehallEn: """
        behov and responsible förvaltning (may be the present one), from date, reasons \
        (ANS-28–32)
        """,
      [.personuppgifter, .namndgrans], [.sp38, .ans14, .ans25]),
    Katalogmeddelande(
      "M-024", "SamfinansieringsÖverenskommelse",
      vag: "förvaltning ↔ förvaltning",
      innehall: "SP, insats, 50/50, datum",
      innehallEn: "SP, insats, 50/50, date",
      [.personuppgifter, .namndgrans], [.ans101]),
    Katalogmeddelande(
      "M-025", "MaxtaxaAvstämning",
      vag: "en förvaltning som tar ut avgift ↔ en annan som gör det",
      vagEn: "charging förvaltning ↔ charging förvaltning",
      innehall: "avgifter per månad, maxtaxa",
      innehallEn: "fees a month, maxtaxa",
      [.personuppgifter, .namndgrans], [.ans108]),
    Katalogmeddelande(
      "M-026", "AvvikelseRapport",
      vag: "vem som helst → egen linje → det strategiska teamet",
      vagEn: "any → own line → strategiskt team",
      innehall: "regel, part, datum, följd",
      innehallEn: "rule, party, date, consequence",
      [], [.sp10, .sp60, .ans09, .ans91]),
    Katalogmeddelande(
      "M-027", "ArbetsledningsFråga",
      vag: "socialsekreterare → 1:e socialsekreterare",
      innehall: "ärende, fråga",
      innehallEn: "ärende, question",
      [.personuppgifter], [.ans69]),
    Katalogmeddelande(
      "M-028", "ArbetsledningsSvar",
      vag: "1:e socialsekreterare → socialsekreterare",
      innehall: "stöd, beslut om lyft",
      innehallEn: "support, decision on lifting",
      [], [.ans69]),
    Katalogmeddelande(
      "M-029", "LinjeLyft",
      vag: """
        en nivå → nästa nivå i den egna linjen (socialsekreterare, 1:e, enhetschef, \
        avdelnings- eller verksamhetschef)
        """,
      vagEn: """
        level n → level n+1 in own linjeorganisation (socialsekreterare → 1:e → enhetschef → \
        avdelnings-/verksamhetschef)
        """,
      innehall: "tvisten, ståndpunkt, historik",
      innehallEn: "the tvist, position, history",
      [], [.sp77, .ans68, .ans76, .ans86, .ans110]),
    Katalogmeddelande(
      "M-030", "ChefsSamråd",
      vag: "chef ↔ chef på samma nivå i en annan förvaltning",
      vagEn: "chef ↔ chef at the same level, other förvaltning",
      innehall: "tvisten, förslag, svar (överens eller inte)",
      innehallEn: "the tvist, proposal, answer (agreed or not)",
      [.villkoradPU, .namndgrans], [.sp78, .ans110]),
    Katalogmeddelande(
      "M-031", "TeamFråga",
      vag: """
        en ledamot eller ett operativt team → ett operativt eller taktiskt team, eller \
        enhetschefen
        """,
      vagEn: "member/operativt team → operativt/taktiskt team or enhetschef",
      innehall: "ärende eller hinder som rör minst två förvaltningar",
      innehallEn: "an ärende or obstacle that concerns at least two förvaltningar",
      [.namndgrans], [.ans75, .ans78, .ans82, .ans110]),
    Katalogmeddelande(
      "M-032", "TeamMöte",
      vag: "den sammankallande (pekas inte ut, H-22) → teamets ledamöter",
      vagEn: "convener (not named, H-22) → team members",
      innehall: "dagordning, tid",
      innehallEn: "agenda, time",
      [.namndgrans], [.ans71, .ans80, .ans93]),
    Katalogmeddelande(
      "M-033", "TeamUppdrag",
      vag: "det taktiska teamet (eller samordningsgruppen) → operativa team",
      vagEn: "taktiskt team (or samordningsgruppen) → operativa team",
      innehall: "tydligt, genomförbart uppdrag",
      innehallEn: "a clear task that can be carried out",
      [.namndgrans], [.ans81, .ans83, .ans123]),
    Katalogmeddelande(
      "M-034", "Nyckeltal",
      vag: "förvaltningar och team → det strategiska teamet",
      vagEn: "förvaltningar/team → strategiskt team",
      innehall: "nyckeltal för hur samverkan fungerar",
      innehallEn: "key figures of how samverkan works",
      [], [.ans90, .ans94]),
    Katalogmeddelande(
      "M-035", "SamordningsgruppLyft",
      vag: "det strategiska teamet → samordningsgruppen",
      vagEn: "strategiskt team → samordningsgruppen",
      innehall: "fråga, särskilt sådan som rör hela staden",
      innehallEn: "a question, above all one that concerns the whole city",
      [], [.ans97, .ans123]),
    Katalogmeddelande(
      "M-036", "BegäranOmMedling",
      vag: "en part (H-26) → medlingskommissionen",
      vagEn: "a party (H-26) → medlingskommissionen",
      innehall: "tvist, parter, försök i ordinarie struktur",
      innehallEn: "the tvist, parties, attempts in the ordinary structure",
      [.villkoradPU, .namndgrans], [.ans20, .ans112]),
    Katalogmeddelande(
      "M-037", "MedlingsUtlåtande",
      vag: "medlingskommissionen → parterna",
      vagEn: "medlingskommissionen → parties",
      innehall: """
        vägledande utlåtande (behov och förordad förvaltning) eller att tvisten inte tas \
        upp, skäl, ledamöter
        """,
      innehallEn: """
        an advisory utlåtande (behov and förvaltning preferred) or that the tvist is not \
        taken up, reasons, members
        """,
      [.namndgrans], [.ans114]),
    Katalogmeddelande(
      "M-038", "PraxisSpridning",
      vag: "medlingskommissionen → de sex förvaltningarna",
      vagEn: "medlingskommissionen → six förvaltningar",
      innehall: "avidentifierad praxis",
      innehallEn: "practice without personuppgifter",
      [], [.ans118]),
    Katalogmeddelande(
      "M-039", "AnvisningsRevision",
      vag: "samordningsgruppen → de sex förvaltningarna",
      vagEn: "samordningsgruppen → six förvaltningar",
      innehall: "aktualitetsprövad / ny version, datum",
      innehallEn: "reviewed / new version, date",
      [], [.ans120, .ans121, .ans123]),
  ]
}
