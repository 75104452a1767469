extension Halkatalog {
  /// The holes of överflyttning.
  static let halOverflyttning: [Hal] = [
    Hal(
      40,
      """
      Start of the two weeks: "informerade om" vs sent "per post"; start of FLYTT-55's clock, \
      since the sender cannot see the receipt; "som regel"
      """,
      varfor: "MISS counting",
      [.flytt55],
      parameter: """
        `tvåveckorsStart` ∈ {mottagen, skickad}, default mottagen (arrival of \
        `ÖverflyttningsDokument`; `VerkställighetsÖverföring` does not start it); reminder clock: \
        day of sending + `postgång` + 14 d; "som regel" = no exemption
        """),
    Hal(
      41,
      """
      After the reminder nothing is prescribed: no second limit, no escalation, no link to the \
      ladder
      """,
      varfor: "endless G-17",
      [.flytt55],
      parameter: """
        `påminnelseInterval` 10 vd; after 2 reminders own enhetschef takes it up with the receiving \
        enhetschef once; then only waiting
        """),
    Hal(
      42, "Receiver may refuse or find the document incomplete?",
      varfor: "ping-pong",
      [],
      parameter: """
        `avböjÖverflyttning` 0.05 per document, by `ÖverflyttningsÅterkoppling`, at the earliest the \
        day after arrival → Kompletteras, where the document is done anew; at most 2 per move
        """),
    Hal(
      43,
      """
      "alla processer … avslutade" (FLYTT-63) vs ongoing processes to be handed over (FLYTT-40); \
      open SP or tvist with another förvaltning, the rättsprocess of FLYTT-91, an undecided \
      ansökan
      """,
      varfor: "SP lost at move; transfer blocked for ever",
      [.flytt40, .flytt63, .flytt91],
      parameter: """
        `öppnaProcesser` ∈ {lämnas över, blockerar}; default lämnas över: the SP goes on with the \
        new handläggare as FFS's part, tvist and rättsprocess do not block, an undecided ansökan by \
        H-49; uppföljning or utredning in progress is finished first
        """),
    Hal(
      44,
      """
      Between DatumÖverenskommet and byte: who answers for events; order of journal \
      closing/opening
      """,
      varfor: "G-18, G-22",
      [.flytt77],
      parameter: """
        old stadsområde until byte except ansökningar (FLYTT-77); `journalGlidning` 0 d (journals \
        switch in the same instant)
        """),
    Hal(
      45, "3-month validity is measured from sending; waiting for handläggare and post may eat it",
      varfor: "G-20 after the transfer",
      [],
      parameter: """
        re-check at byte: `minRest` 30 d; if less, byte waits in Förberedd until överlämnande has \
        renewed the beslut (appointment and date stay)
        """),
    Hal(
      46,
      """
      Criteria never met (long rättsprocess, expired utredning …): who visits meanwhile, no upper \
      limit
      """,
      varfor: "G-23",
      [],
      parameter: """
        old handläggare; `larmgränsFlytt` 180 d: a note in the report, no change of behaviour
        """),
    Hal(
      47,
      """
      FLYTT-90: FFS waits for SF without limit or information duty; FFS's status question is PU \
      across nämnder; SF may itself wait (SP)
      """,
      varfor: "circular wait INV-L24",
      [.flytt90],
      parameter: """
        `sfStatusInterval` 30 d: `SFÄrendeStatus` if samtycke (vårdnadshavare, H-12) exists, else \
        FFS asks vårdnadshavaren, who answers truly; note after `larmgränsFlytt`
        """),
    Hal(
      48, "Heading says \"… eller saknar ärende inom FFS\" but no rule follows",
      varfor: "ansökan without home, G-22",
      [],
      parameter: """
        stadsområde of residence at arrival; its mottag appoints a handläggare in `utseTid`
        """),
    Hal(
      49, "Ansökan before the agreed date stays with nuvarande (by contrast), may block FLYTT-63",
      varfor: "postpones transfer",
      [.flytt63, .flytt77],
      parameter: """
        nuvarande keeps and decides it; what is undecided at the byte goes over by `AnsökanVidare` \
        and does not block
        """),
    Hal(
      50,
      """
      Skyddat ärende: whole routine incl. ÖverflyttningsDokument by post except the akt section
      """,
      varfor: "identity in ordinary post",
      [.flytt30],
      parameter: """
        `skyddadPost` ∈ {kuvert, vanlig}, default kuvert: envelope of FLYTT-72–76 also for \
        `ÖverflyttningsDokument`; vanlig = literal, each one an exposure (G-39)
        """),
    Hal(
      51,
      """
      Undefined: F100, websotis, spetsgrupp, LVS-support, "Socialt boende med stöd" (FLYTT-97, no \
      such exception in the list); "fungerar"; start of two years (Stenklevsgatan etc.); "styrkas" \
      (6-month leases); two vårdnadshavare at different addresses
      """,
      varfor: "classification",
      [.flytt82, .flytt86, .flytt88, .flytt97],
      parameter: """
        flags in the scenario; Socialt boende med stöd = FLYTT-87; `fungerarEfter` 30 d of unbroken \
        delivery; two years from verkställighet; lease ≥ `kontraktsgräns` 6 mån suffices; child \
        follows folkbokföring of vårdnadshavare given first
        """),
    Hal(
      52, "Moves out of Göteborg or from another municipality",
      varfor: "out of scope?",
      [],
      parameter: "out: F:Avbruten and the case leaves the model; in: a new ärende, no transfer"),
    Hal(
      53, "Förhandsbesked exception only for Sydväst as sender; it is a permission",
      varfor: "unequal treatment (FLYTT-03, 04)",
      [.flytt03, .flytt04],
      parameter: """
        `förhandsbeskedUndantag` ∈ {Sydväst, alla}, default Sydväst; `förhandsbeskedAnvänds` 1.0
        """),
    Hal(
      100,
      """
      FLYTT-28/29: which ej verkställda beslut "behöver rapporteras"; what `annars` covers; who \
      reports after the byte (FLYTT-47)
      """,
      varfor: "G-21",
      [.flytt28, .flytt29, .flytt47],
      parameter: """
        `ejVerkställtGräns` 3 mån from beslutsdatum (the statutory limit that IVO publishes, not \
        these documents): older and unreported → FLYTT-28; younger → FLYTT-29; already reported → \
        FLYTT-46 suffices; a missed FLYTT-28 makes FLYTT-29 due too and stays a MISS; after byte \
        mottagande reports
        """),
    Hal(
      101,
      """
      FLYTT-57–66 are bullets without order; move not carried out on the agreed date; \
      counter-proposals of date
      """,
      varfor: "INV-S27",
      [.flytt57, .flytt58, .flytt59],
      parameter: """
        order 57, 60, 61, 62, 63, 64, 58, then 59, 65, 66 on the agreed date; move not done → new \
        date 14 d later, and 57, 60, 61 anew; a proposal is accepted with `datumAccept` 0.9, else + \
        7 d
        """),
    Hal(
      102, "FLYTT-99 speaks of `beslut`, the rest of the routine of `ärende`",
      varfor: "one case in two stadsområden",
      [.flytt99],
      parameter: """
        `undantagOmfattning` ∈ {ärende, beslut}, default ärende (all stays); beslut: the others are \
        transferred, two handläggare
        """),
    Hal(
      103, "A rättsprocess or exception that arises after the document was sent",
      varfor: "G-23, INV-S24",
      [],
      parameter: """
        `hinderEfterSändning` ∈ {vänta, fortsätt}, default vänta: steps go on to Förberedd, the byte \
        waits; FLYTT-91 as usual
        """),
    Hal(
      104, "Move cancelled or changed, brukare dies, all beslut end during the transfer",
      varfor: "F cannot end",
      [],
      parameter: """
        `flyttÅterkallas` 0.02; F:Avbruten; changed address → new receiver from Kännedom
        """),
    Hal(
      105,
      """
      FLYTT-30 excepts the whole akt section, FLYTT-71 replaces only the sending: do FLYTT-67, 69, \
      70 hold for a skyddat ärende
      """,
      varfor: "INV-S27, S28",
      [.flytt30, .flytt67, .flytt69, .flytt70, .flytt71],
      parameter: "they hold; only FLYTT-68 is replaced"),
    Hal(
      106, "FLYTT-20/21: which verkställighet, to whom and when; which utförare",
      varfor: "G-21",
      [.flytt20, .flytt21],
      parameter: """
        the uppdrag in force, sent in Kriterieprövning to mottagande enhet; asked of the present \
        utförare; answer in `avstämningstid`, nej → asked again after 5 vd
        """),
    Hal(
      118, "FLYTT-81: over what and from when is \"jämn fördelning\" counted; tie",
      varfor: "INV-S30",
      [.flytt81],
      parameter: """
        all massflyktsärenden since the start of the run, four stadsområden, fewest first, tie \
        alphabetical
        """),
  ]
}
