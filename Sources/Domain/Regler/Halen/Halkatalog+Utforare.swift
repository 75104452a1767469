extension Halkatalog {
  /// The holes of handläggare and utförare.
  static let halUtforare: [Hal] = [
    Hal(
      65,
      """
      3 dagar from beslut, uppdrag sent or received; same for "aktuell frekvens" and the 3 \
      vardagar of mat and larm
      """,
      varfor: "MISS counting",
      [.utf26],
      parameter: """
        `verkställighetsStart` ∈ {beslut, skickat, mottaget}, default mottaget; for UTF-26, 27, 32, \
        33; at byte and återkomst from the agreed date
        """),
    Hal(
      66, "\"inom aktuell frekvens\"",
      varfor: "MISS",
      [.utf27],
      parameter: """
        first delivery ≤ one period after the start of H-65: every n weeks = 7·n d, monthly = one \
        calendar month
        """),
    Hal(
      67, "\"under 7 timmar per månad\" (threshold crossed? below?)",
      varfor: "fee",
      [.utf36],
      parameter: "notify every change of the monthly total where it is below 7 h before or after"),
    Hal(
      68,
      """
      Brukare chooses a full utförare; all utförare full, or one refuses; may a LOV utförare \
      refuse; egen regi as last resort?
      """,
      varfor: "G-31",
      [],
      parameter: """
        refusal only at `utförarKapacitet`; full or refused → new choice; all full → egen regi, \
        which has no tak
        """),
    Hal(
      69,
      """
      Ickeval: when does the brukare "avstår"; who takes part in the alternative; does the \
      rotation skip full utförare; ties; reset
      """,
      varfor: "INV-S37",
      [.utf11, .utf12],
      parameter: """
        `valTid` 3 vd without `UtförarVal`; `ickevalMed` all; full are skipped and wait for the next \
        round; Swedish alphabet; the list starts at its first name and is never reset; active \
        choices do not move it
        """),
    Hal(
      70,
      """
      14 dagar from when, and who is bound; old utförare's duty until the agreed date; agreement \
      later than 14 dagar; no maximum for agreeing
      """,
      varfor: "G-32",
      [.utf81],
      parameter: """
        from `BytesBesked`, binds the old utförare and ersättningen; old serves until the agreed \
        date; that is day 14 or later unless both agree on an earlier one; `byteGräns` 21 d: only \
        reported
        """),
    Hal(
      71,
      """
      Utförare without verksamhetssystemet (UTF-53, 100) yet Uppdrag and VårdMeddelande go "via \
      verksamhetssystemet" (UTF-18, 93); UTF-100 stands in the row on endings
      """,
      varfor: "G-30, G-34",
      [.utf18, .utf53, .utf93, .utf100],
      parameter: """
        handläggaren telephones the uppdrag, `reservTid` 1 vd; `VårdMeddelande` reaches \
        handläggaren, who telephones on, same time; UTF-100/101 hold for all documentation
        """),
    Hal(
      72, "No deadline for kvittens; when delivery is due; what if discharged before the message",
      varfor: "G-34",
      [],
      parameter: """
        `kvittensTid` 4 h, all days; delivery due on the discharge day, for less frequent insatser \
        on the next planned occasion; `vårdMeddelandeFördröjning` 0 h; utföraren knows only by the \
        message
        """),
    Hal(
      73, "Ej verkställt: what after contact (re-allocate? IVO?)",
      varfor: "G-30, 21",
      [],
      parameter: """
        `omfördelaEfter` 3 vd after the anmälan: LOV → new choice, else unchanged; no IVO report (no \
        rule in 003)
        """),
    Hal(
      74, "`i god tid`, `skyndsamt`, `snarast`, `omgående`, `omedelbart`, `kontinuerligt`",
      varfor: "vague",
      [.sp54, .sp73, .ans61, .ans71, .ans80, .ans93],
      parameter: """
        `godTid` 10 vd before; `skyndsamt` 1 vd; `snarast` 1 d (soft, where a hard limit stands \
        beside it the hard one decides MISS); omgående, omedelbart: before the end of the same day; \
        `kontinuerligt` 7 d
        """),
    Hal(
      75, "Vardag: Saturday? holidays? eves? 5:e on a weekend; is the first day counted",
      varfor: "MISS",
      [],
      parameter: """
        mon–fri without allmänna helgdagar, midsommarafton, julafton and nyårsafton; `femteFlyttas` \
        true: 5:e moves to next vardag; the day of the start is not counted, a limit passes at 24:00 \
        of its last day; months and years: same date, else the month's last day
        """),
    Hal(
      76, "Only the enskild can reveal skyddade personuppgifter (UTF-102); when",
      varfor: "SEKR by ignorance",
      [.utf102],
      parameter: "`skyddsUpplysning` 0.95 tell before the uppdrag; the others never"),
    Hal(
      77, "Excluded insatser (UTF-02), tillfällig vistelse routine and riktlinjen are not supplied",
      varfor: "scope",
      [.utf02],
      parameter: """
        the three insatser of UTF-02 are not run; tillfällig vistelse is run as far as UTF-22–25 go, \
        then as an ordinary uppdrag to egen regi; riktlinjen = UTF-104 only
        """),
    Hal(
      108,
      """
      "efter en månad", "årliga", "minst en gång per år/halvår": counted from when; when a ny \
      prövning starts
      """,
      varfor: "G-15, INV-L17",
      [.utf57],
      parameter: """
        month: from beslutsdatum; yearly (UTF-51, 53, 64) and half-yearly (UTF-57): at most 12 and 6 \
        months since the last, the first from verkställighetsdatum (UTF-64: beslutsdatum); \
        `nyPrövningFörsprång` 30 d before the period ends
        """),
    Hal(
      111, "Temporary change of more than 5 dagar: UTF-73 covers up to 5, UTF-75 \"långsiktiga\"",
      varfor: "ersättning, G-38",
      [.utf73, .utf75],
      parameter: "`tillfälligGräns` 5 d: beyond it the change is långsiktig"),
    Hal(
      112, "UTF-90: who serves during the stay, is the ordinary place released, how long",
      varfor: "G-32",
      [.utf90],
      parameter: """
        fritidshus on Gotland: chosen like a new LOV uppdrag there; fastlandet: nobody of the model; \
        place released; ordinary utförare told on the day of return
        """),
    Hal(
      113, "UTF-29/30: only the first start, or every planned delivery",
      varfor: "volume of anmälningar",
      [.utf29, .utf30],
      parameter: "`ejVerkställdGäller` ∈ {start, varje}, default varje"),
    Hal(
      114, "UTF-95 `varandra` vs UTF-71; both slutdatum: when, must they agree",
      varfor: "G-37",
      [.utf71, .utf95],
      parameter: """
        the one who learns first tells; `AvslutsMeddelande` counts; each registers in \
        `slutdatumTid`; dates may differ
        """),
    Hal(
      116, "Byte: brukaren names no utförare, or a full one; takes the wish back; larm order late",
      varfor: "G-32",
      [],
      parameter: """
        none named → ickeval rotation; full → new choice, else stays; `bytesÅnger` 0.02; late \
        `LarmOmkoppling` → old utförare gets the alarms (G-33)
        """),
  ]
}
