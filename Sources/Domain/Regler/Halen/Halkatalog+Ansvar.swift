extension Halkatalog {
  /// The holes of samordnad plan and ansvarsfördelning that were numbered after H-39.
  static let halAnsvar: [Hal] = [
    Hal(
      85,
      """
      Each förvaltning has enhetschefer and avdelnings-/verksamhetschefer, all with "övergripande \
      ansvaret"; which one answers for a given joint team is not said (ANS-77, 87)
      """,
      varfor: "nobody acts on a dead team",
      [.ans77, .ans87],
      parameter: "per team: the chef of the same förvaltning × stadsområde as the sammankallande"),
    Hal(
      86,
      """
      No överlämning routine **between** förvaltningar when ansvar moves (FLYTT covers only \
      FFS-internal moves); ANS-111 ends when the tvist is solved, ANS-98 binds the payer to the \
      old beslut; who ends first is not said
      """,
      varfor: "G-40: the worst moment is right after agreement",
      [.ans98, .ans111],
      parameter: """
        `överlämningsordning` nyttBeslutFörst (old beslut stays until the new is in force) or \
        gammaltSlutarVidLöst; default nyttBeslutFörst; `överlämningstid` 10 d = from agreement or \
        Löst to the new InsatsBeslut in force
        """),
    Hal(
      87,
      """
      Two förvaltningar discover the same need at once: two initiativtagare, two SP, two samtycken
      """,
      varfor: "duplicates in a distributed run",
      [.sp29, .sp41],
      parameter: """
        earliest SPKallelse wins (tie: förvaltning in alphabetical order); the other SP is merged
        """),
    Hal(
      80, "Precedence anvisning vs rutin not stated",
      varfor: "conflicts H-10, H-13",
      [.sp01],
      parameter: "anvisning outranks rutin unless stricter rule protects the enskild"),
    Hal(
      81, "`glapp` is never defined or timed",
      varfor: "metric",
      [.sp17, .sp22, .ans13],
      parameter: "definitions of §4"),
    Hal(
      82,
      """
      Decision 2021-11-12, validity from 2022-11-25, revision 2026-03-02; the \
      annexes/templates/`Rutin för medlingskommission` are not supplied
      """,
      varfor: "rule version",
      [.sp13],
      parameter: "use the revision as rule version"),
    Hal(
      88,
      """
      Samtycke to stödkontakt (SP-67) and `ett samtycke för kontakt` (ANS-106): one question or \
      two; a no to stödkontakt only; when the beslut is taken
      """,
      varfor: "a party that may not open an ärende cannot follow SP-63, 68, 70",
      [.sp63, .sp67, .sp68, .sp70, .ans106],
      parameter: """
        `stödkontaktSamtycke` = ingår (same SamtyckesBegäran) or separat; no → stödkontakt.nekad, \
        that party's SP-63–65, 68, 70 lapse, reported, no fault; taken at MöteHållet
        """),
    Hal(
      89,
      """
      No answer to the samtycke question; samtycke for some förvaltningar or facts only (SP-55 \
      presupposes a scope)
      """,
      varfor: "SamtyckeInhämtas never left; a berörd förvaltning may not be called",
      [.sp55],
      parameter: """
        `samtyckesSvarstid` 2 vd, `samtyckesSvarsgräns` 10 vd; only covered förvaltningar are \
        called, one covered is enough to go on
        """),
    Hal(
      90,
      """
      A withdrawal reaches one handläggare: how the other parties learn it, what they may do \
      before, where the SP resumes after a new samtycke
      """,
      varfor: "SEKR counted or not; SP stuck",
      [.sp43],
      parameter: """
        forwarded within 1 vd, SP-id only; breach from the sender's own knowledge; resumes in the \
        state left (Kallad, Uteblivet: SamtyckeFinns), the gap of that state starts anew
        """),
    Hal(
      91, "HSL vårdinsats has no insatsbeslut (ANS-54, 55), so ANS-98 and ANS-111 point to nobody",
      varfor: "payer and ansvar in a tvist",
      [.ans54, .ans55, .ans98, .ans111],
      parameter: "ÄVO through its open ärende (R b); outside payer rule, G-11, INV-S05, S09"),
    Hal(
      92,
      """
      `varit inkopplad` (SP-81) vs `utsedd` (SP-82): a former handläggare; no duty to answer or \
      forward a first contact
      """,
      varfor: "G-14 never ends or opens twice",
      [.sp81, .sp82],
      parameter: """
        former handläggare counts while still in the unit; mottag answers or forwards within the \
        förvaltning in 1 vd (e-post; telephone H-34); wrong förvaltning: returned
        """),
    Hal(
      93,
      """
      What one tvist is (behov, insats, SP); collaboration (SP-77) vs ansvarsfördelning (ANS-110), \
      medling only on the latter (ANS-114; ANS-20 is wider); who lifts; how the SP goes on
      """,
      varfor: "counts, admissibility, stuck SP",
      [.sp77, .ans20, .ans110, .ans114],
      parameter: """
        typ ansvar per behov, typ samarbete per SP; medling only for ansvar; lifting party = holder \
        of the beslut, else initierande; Löst → new plan version
        """),
    Hal(
      94,
      """
      SP-74 (until a långsiktig lösning) and SP-75 (when the need of SP ends) are different ends; \
      closing before a plan exists; death, move; re-opening
      """,
      varfor: "SP cannot end, or ends early",
      [.sp74, .sp75],
      parameter: """
        either is enough; before MöteHållet the initierande decides; `LångsiktigLösning` = at a \
        follow-up every open behov has R(b) ≠ ∅, no T is open and every due insats is delivered; \
        other grounds with a plan and samtycke in force = BROTT SP-74; no re-opening
        """),
    Hal(
      95, "Repeated absence; three called and one absent",
      varfor: "endless Uteblivet",
      [.sp60],
      parameter: "not held in part; `maxKallelser` 3, then tvist typ samarbete, kallelser go on"),
    Hal(
      96,
      """
      SP-21: another förvaltning `bättre kan möta` the need (ansvar should move); SP-28: \
      samordnade stödinsatser are needed (both act); no referral without SP is described for a \
      self-evident case of another förvaltning
      """,
      varfor: "SP volume, G-04",
      [.sp21, .sp28],
      parameter: "either trigger starts an SP, self-evident cases too"),
    Hal(
      97, "How förvaltningarna make the joint assessment of SP-61 and who starts it",
      varfor: "INV-S15",
      [.sp61],
      parameter: """
        proposal in SPKallelse by the initierande; every called party must answer ja; no answer = \
        nej; `deltagandegrad` 0.05 of kallelser propose it
        """),
    Hal(
      98,
      """
      Nothing says when the agreed förvaltning decides, from when an agreed insats runs, or what \
      an avslag does to ansvar
      """,
      varfor: "G-01, G-02, G-40",
      [.sp72, .ans26],
      parameter: """
        InsatsBeslut after `handläggningstid` (after a tvist `överlämningstid`); due from \
        period.från; avslag ends the ärende for b and lapses (c), b stays open
        """),
    Hal(
      99, "Several rows of the responsibility table fit one behov; which wins",
      varfor: "G-12",
      [.ans37, .ans38, .ans54],
      parameter: "specific rows (ANS-37, 38, 54) before general; else > 1 claims = gränssnitt"),
  ]
}
