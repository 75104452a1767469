extension Halkatalog {
  /// H-01–H-39: the holes of samordnad plan and ansvarsfördelning.
  static let halSamordnadPlan: [Hal] = [
    Hal(
      1,
      """
      No insatsbeslut exists and förvaltningarna disagree: ANS-111 points only to "förvaltning som \
      fattat beslut"; SP-29 gives only the duty to initiate
      """,
      varfor: "pure ansvarsglapp (G-01)",
      [.sp19, .sp29, .ans111],
      parameter: """
        `ansvarUtanBeslut` = whom R(b,t) gets while the tvist is open: {ingen, initierande, \
        förstKontaktad = the förvaltning the person first turned to, gemensamt = all parties}; \
        default `ingen` (literal reading, makes the glapp visible); compare with `initierande`
        """),
    Hal(
      2,
      """
      What "ansvaret" in ANS-111 covers (insats only? cost? coordination? new needs?); what if two \
      förvaltningar each have a beslut; what if a beslut expires during the tvist
      """,
      varfor: "who acts on new events",
      [.ans111],
      parameter: "`tvistAnsvarOmfattar` = {insats, kostnad}; each keeps its own; expiry → H-01"),
    Hal(
      3,
      """
      No duty or deadline to answer a kallelse; refusal is not foreseen although the meeting "ska \
      prioriteras" (SP-59)
      """,
      varfor: "silent waiting, G-05",
      [.sp59],
      parameter: """
        `kallelseSvarstid` median 2 vd (0–15); `avböjSannolikhet` 0.05, refusal → tvist; \
        `annatFörslagSannolikhet` 0.1; no answer = expected; `kallelseSvarsgräns` none (literal)
        """),
    Hal(
      4, "No deadline in the whole SP chain (SP-28–76)",
      varfor: "G-04–G-07 unbounded",
      [
        .sp28, .sp29, .sp30, .sp31, .sp32, .sp33, .sp34, .sp35, .sp36, .sp37, .sp38, .sp39, .sp40,
        .sp41, .sp42, .sp43, .sp44, .sp45, .sp46, .sp47, .sp48, .sp49, .sp50, .sp51, .sp52, .sp53,
        .sp54, .sp55, .sp56, .sp57, .sp58, .sp59, .sp60, .sp61, .sp62, .sp63, .sp64, .sp65, .sp66,
        .sp67, .sp68, .sp69, .sp70, .sp71, .sp72, .sp73, .sp74, .sp75, .sp76,
      ],
      parameter: """
        `handläggningstid` per step (§7); `varningsgräns` 10 vd per step, marks only, forces nothing
        """),
    Hal(
      5,
      """
      "giltig orsak" undefined; "kan" report; reporter, system and recipient of the avvikelse not \
      named; who calls again
      """,
      varfor: "same absence treated differently",
      [.sp10, .sp60],
      parameter: """
        `giltigOrsak` = {sjukdom, akut ärende}; `andelGiltigOrsak` 0.5; `avvikelsegrad` 0.5; \
        reporter = initierande, if itself absent any present party; recipient = strategiskt team of \
        the initierande's stadsområde; the initierande recalls after 3 vd; no other breach becomes \
        an AvvikelseRapport
        """),
    Hal(
      6,
      """
      Approval: refusal or amendment not covered; text is two-party ("den andra", "bägge") though \
      ANS-51 allows three
      """,
      varfor: "deadlock in FörGodkännande",
      [.ans51],
      parameter: """
        all parties must approve each version; `godkännandegrad` 0.9 per party and version; \
        `godkännandetid` 3 vd; `godkännandeGräns` 10 vd, then reminder, then counted as refusal; \
        `maxOmgångar` 2 refused versions, then tvist; amendment = new version, the one in force \
        stays until then
        """),
    Hal(
      7, "Order upprättas–skrivskydda–scanna; SP-36/37 (initiator saves) vs SP-70 (everyone scans)",
      varfor: "double or missing record",
      [.sp36, .sp37, .sp70],
      parameter: "order: approve → upprättad → skrivskydd+spara (initiator) → scan (all)"),
    Hal(
      8, "One or two händelser (SP-63, SP-68)?",
      varfor: "counting of G-07",
      [.sp63, .sp68],
      parameter: "one händelse with type `SP genomförd` satisfies both"),
    Hal(
      9,
      """
      SP-40 wording garbled; form, scope and time limit of samtycke; effect of withdrawal on a \
      plan in force and on data already shared
      """,
      varfor: "SEKR logic",
      [.sp40, .sp43],
      parameter: """
        scope = set of förvaltningar × data classes; asked once per SP, no expiry within it; \
        withdrawal stops new exchange, insatsbeslut stay, stödkontakt ends after 1 vd
        """),
    Hal(
      10, "ANS-63/64: samtycke always required; SP-44: exceptions exist",
      varfor: "contradiction in strictness",
      [.sp31, .sp44, .ans63, .ans64],
      parameter: "`sekretessbrytandeTillåts` true, must name lagstöd"),
    Hal(
      11,
      """
      Samtycke refused and need remains: what after konsultation; may the initiator close; who \
      follows
      """,
      varfor: "G-03, possibly G-01",
      [.sp42, .sp43, .sp75],
      parameter: """
        initiator keeps own ärende; `omfrågaTid` 30 d, `maxOmfrågor` 2, then the SP is closed and \
        the behov stays with R(b) (else G-01)
        """),
    Hal(
      12,
      """
      Children, vårdnadshavare, god man/förvaltare in samtycke (only 000/003 mention företrädare)
      """,
      varfor: "who can consent; one SP per person or per family",
      [.sp30],
      parameter: """
        child: vårdnadshavare; god man if present; `samtyckesgivare` per person; one SP per person
        """),
    Hal(
      13,
      """
      Stödkontakt: 004 ties it to having no pågående ärende; 002 to "the other" förvaltning when \
      one decides insats
      """,
      varfor: "extra/missing beslut",
      [.ans104],
      parameter: "004 reading (only if no pågående ärende)"),
    Hal(
      14, "When stödkontakt ends; whether it makes the person `känd` (is it a \"stödinsats\"?)",
      varfor: "changes future responsibility",
      [.sp76],
      parameter: "ends with SP; not counted as stödinsats (`stödkontaktGerKänd`=false)"),
    Hal(
      15, "`känd`: 5 years from what; boundary day",
      varfor: "G-12",
      [.ans41],
      parameter: "from end of last stödinsats, ≤ 5·365 d inclusive"),
    Hal(
      16,
      """
      Hemlöshet by avhysning is listed for FFS, ÄVO **and** SF; "och/eller" leaves open whether \
      känd is needed
      """,
      varfor: "two or three claim, or each points to another",
      [.ans40, .ans50],
      parameter: """
        känd required for FFS/ÄVO; unknown → SF; känd in several → latest stödinsats, else tvist
        """),
    Hal(
      17, "FFS and ÄVO call SF, SF calls FFS/ÄVO; FFS↔ÄVO calls are not mentioned",
      varfor: "missing SP",
      [.sp21, .ans42, .ans51, .ans59],
      parameter: "general rule SP-21 applies to all pairs"),
    Hal(
      18,
      """
      FFS/ÄVO border: "varaktig" vs footnote "tillfälliga … som ingår i FFS behovsgrupp" \
      (circular); "normalt åldrande" vs "kvarstår i samband med åldrande"; "äldre" without age
      """,
      varfor: "main gränssnitt disputes",
      [.ans36, .ans53],
      parameter: """
        `äldreålder` 65; `andelGränssnitt` 0.2 = share of behov that the classifier cannot give to \
        exactly one förvaltning
        """),
    Hal(
      19,
      """
      Which SF (four of them) is responsible; no transfer routine for SF or ÄVO; persons without \
      address
      """,
      varfor: "geographic glapp; only medlingskommissionen mentions it (ANS-115)",
      [.ans49, .ans115, .flytt05],
      parameter: """
        `SFval`: SF of the vistelseadress, else of the folkbokföringsadress; none → SF of the \
        stadsområde where discovered (same for FFS and ÄVO cells)
        """),
    Hal(
      20,
      """
      "ett team per stadsområde och förvaltning": 12 teams (one per existing cell), 24 (6×4) or 4 \
      joint teams; a one-förvaltning team cannot itself collaborate
      """,
      varfor: "message topology, load",
      [.ans72],
      parameter: """
        `teamTopologi` ∈ {12, 24, 4}: 12 = one team per existing cell, the three of a stadsområde \
        hold one joint TeamMöte (default); 24 = six teams per stadsområde, an SF works in all four; \
        4 = one joint team per stadsområde. Members of different nämnder exchange PU only with \
        samtycke in all three
        """),
    Hal(
      21, "Number and membership of tactical and strategic teams; quorum",
      varfor: "topology",
      [.ans79, .ans89],
      parameter: "4 tactical, 4 strategic (one per stadsområde), one member per förvaltning"),
    Hal(
      22, "Nobody chairs or convenes any team; \"regelbundet, utifrån behov\"",
      varfor: "meetings may never occur; nobody answers",
      [.ans95],
      parameter: """
        `sammankallande` rotates by förvaltning; operative every 14 d, tactical 30 d, strategic 90 d
        """),
    Hal(
      23,
      """
      The "triangeln" is missing; linjeorganisation (004) and gränssnittsteam (002) are parallel \
      paths
      """,
      varfor: "which path, skipping levels",
      [.sp77, .ans76, .ans86, .ans110],
      parameter: "ladder of §3.2; team meeting is where chefer confer"),
    Hal(
      24, "No time limit at any escalation level; nobody is named as escalator; no ban on parking",
      varfor: "tvist may last forever",
      [.sp77, .ans110],
      parameter: """
        `nivågräns` none (literal; what-if 10/15/20 vd for operativ/taktisk/strategisk forces the \
        lift); `eskaleringströskel` 10/15/20 vd only measures G-09; `lyftbenägenhet` 0.7 after a \
        failed attempt; the lifting party (§3.2) lifts
        """),
    Hal(
      25, "Samordningsgruppen: members, chair, mandate in a single dispute, response time",
      varfor: "G-09",
      [.ans123],
      parameter: "does not adjudicate; answers in 30 vd; may issue TeamUppdrag"),
    Hal(
      26,
      """
      Medlingskommission: who may request, admissibility, size, quorum, time, refusal ("kan"), how \
      connection is tested; recusal pool if many are involved
      """,
      varfor: "INV-S16, waiting",
      [.ans20, .ans116],
      parameter: """
        any party's avdelnings-/verksamhetschef; 5 members (3 chefer, 2 jurister), quorum 3 with ≥1 \
        jurist, all from förvaltningar not parties (fallback: same förvaltning other stadsområde); \
        connected = sender or receiver of an event of the SP or tvist, or chef over such a unit; \
        `medlingstid` 20 vd; `avvisningsgrad` 0.05 (tas ej upp); praxis sent with each utlåtande
        """),
    Hal(
      27, "Utlåtande is only vägledande; nothing if it is not followed",
      varfor: "G-10, unsolvable tvist",
      [.ans111, .ans119],
      parameter: """
        `följsamhetUtlåtande` 0.9, one draw per utlåtande; `beslutstidEfterUtlåtande` 10 vd; else \
        OlöstKvarstår, may be re-requested after 20 vd
        """),
    Hal(
      28, "\"Ingen överprövar den andres beslut\" + no arbiter = possible deadlock by design",
      varfor: "INV-L04 can fail forever",
      [.ans27],
      parameter: "report as finding; optional lever `direktörsbeslut` off"),
    Hal(
      29,
      """
      Cost when a beslut is renewed during a tvist; adjustment if responsibility later is judged \
      elsewhere
      """,
      varfor: "E class",
      [.ans98, .ans111],
      parameter: "no retroactive adjustment"),
    Hal(
      30, "Samfinansiering: only \"50/50\" (three parties?), start and end, \"vissa fall\"",
      varfor: "E class",
      [.ans101],
      parameter: "two parties only; ends with the plan"),
    Hal(
      31, "Maxtaxa: who calculates and repays; shared data across nämnder (samtycke!)",
      varfor: "INV-S20 vs INV-S02",
      [.ans108],
      parameter: """
        lead = förvaltning with the highest fee; calendar month; amounts as % of maxtaxa (the taxa \
        is not supplied); requires samtycke, without it no avstämning and an excess counts as G-24, \
        not SEKR
        """),
    Hal(
      32,
      """
      Orosanmälan: which SF/mottag; if an SF itself sees it (own anmälan); orosanmälan without \
      samtycke not stated
      """,
      varfor: "SEKR logic",
      [.sp52],
      parameter: "SF of residence, mottag by age; treated as permitted disclosure"),
    Hal(
      33,
      """
      Skyddade uppgifter: SF and FFS routines and the city routine; none for ÄVO; kallelse content
      """,
      varfor: "G-39",
      [.sp25],
      parameter: "ÄVO uses the city routine; identity masked in SPKallelse"),
    Hal(
      34,
      """
      Route gaps: ÄVO without telephone, Sydväst barn och unga and ekonomiskt bistånd (3 of 4 SF) \
      telephone only, Nordost two addresses, ÄVO's addresses use two different domains (one form \
      may be wrong), no hours or answer time
      """,
      varfor: "G-14",
      [.sp84],
      parameter: "e-post answer 1 vd, phone only 08–16 on vd; Nordost random"),
    Hal(
      35,
      """
      Asking "do you have a handläggare for X?" is itself PU across a boundary before samtycke
      """,
      varfor: "INV-S02",
      [.sp40, .sp81],
      parameter: "allowed only after samtycke or unidentified"),
    Hal(
      36, "Who decides that the behov of SP has ended; must both agree",
      varfor: "G-37",
      [.sp75],
      parameter: "joint decision"),
    Hal(
      37, "SP may precede SIP: timing and result unclear",
      varfor: "ordering",
      [.ans66],
      parameter: "optional; SP before SIP when SIP date ≥ 5 vd"),
    Hal(
      38, "\"bäst för den enskilde\" vs \"mest resurseffektivt\": no order between criteria",
      varfor: "unexplained decisions",
      [.ans28, .ans32],
      parameter: "weights: behov 3, kontinuitet 2, få handläggare 1, resurs 1"),
    Hal(
      39, "No coordinator after the plan is made (initierande only initiates)",
      varfor: "forgotten SP, G-15",
      [.sp29, .sp73],
      parameter: "initierande stays `samordnare`"),
  ]
}
