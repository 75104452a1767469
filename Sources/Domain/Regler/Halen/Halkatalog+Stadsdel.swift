extension Halkatalog {
  /// The holes of stadsdelssamverkan.
  static let halStadsdel: [Hal] = [
    Hal(
      54, "Mottagningsgruppen (SDS-02) vs Mottagningsenheten (SDS-08, 33): same?",
      varfor: "routing",
      [.sds02, .sds08, .sds33],
      parameter: """
        `mottagSammaAktör` true: one actor, two inboxes; a contact by SDS-08 is passed on as \
        `Aktualisering` the same day
        """),
    Hal(
      55,
      """
      Remiss waits for Friday; hour and cut-off of the conference; who owns the case meanwhile; \
      holiday; absent chef
      """,
      varfor: "G-25, maybe G-01",
      [],
      parameter: """
        `konferenstid` 10:00: what is queued before it is handed out the same day; sending unit \
        keeps the case until distributed; holiday → last vd before, same hour; enhetschef absent \
        (`chefsfrånvaro` 0.05) → bitr.; both → next conference
        """),
    Hal(
      56, "Receiving unit may refuse a remiss?",
      varfor: "ping-pong",
      [],
      parameter: "`remissVägran` 0.05; back to the conference, which settles it the second time"),
    Hal(
      57,
      """
      Who classifies brådskande; is every hemlöshet brådskande; which unit's chef ("via \
      enhetschef"); must an urgent case go directly (`kan`)
      """,
      varfor: "bypass rate",
      [],
      parameter: """
        sending unit's (bitr.) enhetschef; LVU, LVM, hemlöshet always true, others by \
        `brådskandegrad`; `direktremissGrad` 1.0
        """),
    Hal(
      58, "Self-referral: no follow-up if the client never contacts",
      varfor: "G-26",
      [],
      parameter: """
        `självkontakt` 0.7 within `självkontaktTid` 10 d; share with särskilt stora behov \
        `andelStoraBehov` 0.2, of them 0.35 without help; `hjälpgrad` 0.5 get `KontaktHjälp`; who \
        does not contact never does
        """),
    Hal(
      59, "Who informs chefen för bostöd about unpaid rent, and when",
      varfor: "G-29",
      [.sds15],
      parameter: """
        `hyresInformatör` ∈ {hyresvärd, EEB, boendestödjare}, default hyresvärd; `hyresFrist` 10 d \
        after due date
        """),
    Hal(
      60, "Akutboende: \"antingen … eller\" with no choice rule; \"och/eller\" in who grants",
      varfor: "cost dispute",
      [.sds34],
      parameter: """
        `akutboendeBetalare`: Vuxenenheten if it has an ärende for the klient, else EEB; one unit \
        grants, the one contacted first
        """),
    Hal(
      61, "TÖG: granting unit ≠ paying unit (incentive; SDS-36)",
      varfor: "cost control",
      [.sds36],
      parameter: "no lever: count grants by unit"),
    Hal(
      62,
      """
      Medgivande refused; whether pre-meeting (SDS-43) needs it; sekretess inside one stadsdel
      """,
      varfor: "SEKR",
      [.sds43],
      parameter: """
        `medgivandegrad` 0.9; refused: no meeting, FM:Avslutad; pre-meeting only after medgivande; \
        no INV-S02 inside the stadsdel (one nämnd)
        """),
    Hal(
      63,
      """
      "relevanta händelser", "viktiga förändringar", "oklarheter" undefined; no reporting time
      """,
      varfor: "G-28, number of meetings",
      [],
      parameter: """
        reportable: list of SDS-46 + avslag + changed/interrupted planning + unpaid rent, \
        `händelsegrad` per month; `rapporteringsgrad` 0.95, `rapporteringstid` 1 vd; `viktigAndel` \
        0.3 of them are viktig
        """),
    Hal(
      64,
      """
      Who convenes the flerpartsmöte; who comes; no dispute ladder; several enhetschefer own one \
      document
      """,
      varfor: "deadlock",
      [.sds50],
      parameter: """
        unit that first saw the case as joint; all come; disagreement goes to the enhetschefer, who \
        settle it in `enhetschefTid` 5 vd; no further level; each enhetschef reviews for the own \
        unit
        """),
    Hal(
      107,
      """
      Is a flerpartsmöte a samverkansmöte: medgivande, pre-meeting, klient present? SDS-12–14 say \
      nothing, SDS-41–43 do
      """,
      varfor: "SEKR, G-27",
      [.sds12, .sds41],
      parameter: """
        `flerpartsMedgivande` ∈ {nej, ja}, default nej (literal); nej: klient not called; ja: as \
        samverkan, and refused medgivande leaves SDS-12 unmet (reported)
        """),
    Hal(
      109,
      """
      No text on: how an aktualiserat case reaches a unit; who sends incoming and gets outgoing \
      remisser; who answers a bostödsansökan, before or after SDS-18; whose socialsekreterare \
      decides egna medel
      """,
      varfor: "missing links",
      [.sds10, .sds18],
      parameter: """
        by `Remiss`; a party outside the model; Bostöd answers first (`BostödsSvar`), then the \
        decision; bashandläggaren
        """),
    Hal(
      110,
      """
      SDS-29 "Alla planeringar och handlingsplaner" stands in the section EEB–Vuxenenheten: \
      bostödets handlingsplan too? Who follows up on uppföljningsdatum
      """,
      varfor: "INV-S33",
      [.sds29],
      parameter: """
        `datumkravAlla` true; the unit that called the meeting, for bostöd bashandläggaren
        """),
  ]
}
