import Testing

@Suite("On paper: a hand-over after a solved tvist")
struct OverlamningTests {
  /// FFS has decided on Petra's need 2 and says of the plan that it is not its; the operative team, which
  /// meets on Wednesday 7/10, gives the need to SF. With `gammaltSlutarVidLöst` FFS's beslut ends there.
  ///
  ///     mån 7/9  09:01  Ärende for need 1; need 2: SP:Identifierad, G-01 and G-04.
  ///     tis 8/9  10:01  M-001 (10:02): G-04 ends, G-03 begins.
  ///     ons 9/9  10:03  M-002 yes: G-03 ends, the second half of G-04 begins. The registration, G-07, takes
  ///                     till Thursday 10:03; FFS is known, so the kallelse follows from 10:33.
  ///     tor 10/9 10:33  M-010 (10:34): G-04 ends, G-05 begins. The meeting is on Thursday 17/9 at nine.
  ///     fre 11/9 10:34  M-011: FFS comes (10:35).
  ///     mån 14/9 09:01  SF's beslut for need 1: M-022 (09:02); due Wednesday, begun Thursday: G-02.
  ///     tor 17/9 10:00  MöteHållet: G-05 ends, G-06 begins; D-01 and M-023 (10:01): FFS answers for need 2,
  ///                     G-01 ends. Records as in the smooth SP: SF's by Friday 11:00 and 11:30, FFS's
  ///                     own ärende from 10:01, its händelse by Monday 21/9 10:01.
  ///     fre 18/9 12:00  M-013 version 1 (12:01); FFS takes five vardagar over it.
  ///     tor 24/9 10:31  FFS's beslut for need 2: M-022 and D-04 (10:32). Due Monday 28/9, begun Tuesday in
  ///                     spite of the tvist (SP-80): G-02.
  ///     fre 25/9 12:02  M-014 no, because of the ansvar; `maxOmgångar` is 1: T:Uppkommen, typ ansvar, need 2,
  ///                     G-08. FFS has the beslut, so it is FFS that lifts: D-05 (12:03), M-027 to its own
  ///                     1:e (12:04). SF writes a new version: M-013 (Monday 28/9 12:03).
  ///     mån 28/9 12:04  The 1:e answers, M-028 (12:05): T:Operativ, M-031 to FFS's operative team (12:06).
  ///     ons 30/9 12:04  M-014 yes, version 2: SP:Upprättad, G-06 ends. Locked and saved Thursday
  ///                     12:04, D-02 (12:05); scanned by SF Friday 12:04, by FFS 12:05: D-09 (12:06).
  ///     ons 7/10 09:00  The operative team meets and succeeds: M-030 to both (09:01).
  ///              09:01  SF is agreed on: D-06, M-023 to SF and Petra, D-07 (09:02); G-28 till they know.
  ///                     T:Löst, G-08 ends. FFS ends its beslut and its insats now, G-40: SF answers by the
  ///                     agreement, so no G-01, and the stopped insats counts as G-40, not G-02.
  ///     tor 8/10 09:02  SF's new version: M-013 (09:03).
  ///     mån 12/10 09:04 M-014 yes: Upprättad. Locked and saved Tuesday 09:04, D-02 (09:05); scanned by SF
  ///                     Wednesday 09:04, by FFS 09:05: D-09 (09:06).
  ///     fre 16/10 09:02 SF's beslut, nine days after it was told: M-022 and D-04 (09:03), when it takes
  ///                     effect and the insats begins: G-40 ends.
  @Test("the old beslut ends as the tvist is solved: a hand-over gap until the new one is in force")
  func gammaltSlutar() async throws {
    let fall = Handrakning(
      dagar: 42,
      spakar: [
        "maxOmgångar: 1", "överlämningstid: 9 dagar", "överlämningsordning: gammaltSlutarVidLöst",
      ],
      val: [
        "godkännande: \"nej: ansvar\", runda: 1", "godkännandets tid: 5 vardagar, runda: 1",
        "lösning: ja", "ansvarig: SF Hisingen, runda: 1",
      ])
    try await fall.prova(
      meddelanden: """
        09-07 09:01 Omvärlden → SF W-001 Besök
        09-08 10:02 SF → Omvärlden M-001 SamtyckesBegäran
        09-09 10:03 Omvärlden → SF M-002 SamtyckesSvar
        09-10 10:34 SF → FFS M-010 SPKallelse
        09-11 10:35 FFS → SF M-011 SPKallelseSvar
        09-14 09:02 SF → Omvärlden M-022 InsatsBeslut
        09-17 09:01 FFS → SF M-012 SPMötesNärvaro
        09-17 10:01 SF → FFS D-01 MötesBesked
        09-17 10:01 SF → FFS M-023 AnsvarsÖverenskommelse
        09-17 10:01 SF → Omvärlden M-023 AnsvarsÖverenskommelse
        09-18 12:01 SF → FFS M-013 SPPlanUtkast
        09-24 10:32 FFS → Omvärlden M-022 InsatsBeslut
        09-24 10:32 FFS → SF D-04 BeslutUnderrättelse
        09-25 12:02 FFS → SF M-014 SPPlanSvar
        09-25 12:03 SF → FFS D-05 OenighetAnmäld
        09-25 12:04 FFS → FFS M-027 ArbetsledningsFråga
        09-28 12:03 SF → FFS M-013 SPPlanUtkast
        09-28 12:05 FFS → FFS M-028 ArbetsledningsSvar
        09-28 12:06 FFS → Operativt team FFS M-031 TeamFråga
        09-30 12:04 FFS → SF M-014 SPPlanSvar
        10-01 12:05 SF → FFS D-02 PlanUpprättad
        10-02 12:06 FFS → SF D-09 PlanScannad
        10-07 09:01 Operativt team FFS → SF M-030 ChefsSamråd
        10-07 09:01 Operativt team FFS → FFS M-030 ChefsSamråd
        10-07 09:02 FFS → Operativt team FFS D-06 TeamFrågaÅterkallad
        10-07 09:02 FFS → SF M-023 AnsvarsÖverenskommelse
        10-07 09:02 FFS → Omvärlden M-023 AnsvarsÖverenskommelse
        10-07 09:02 FFS → SF D-07 TvistAvslutad
        10-08 09:03 SF → FFS M-013 SPPlanUtkast
        10-12 09:04 FFS → SF M-014 SPPlanSvar
        10-13 09:05 SF → FFS D-02 PlanUpprättad
        10-14 09:06 FFS → SF D-09 PlanScannad
        10-16 09:03 SF → Omvärlden M-022 InsatsBeslut
        10-16 09:03 SF → FFS D-04 BeslutUnderrättelse
        """,
      glapp: """
        G-01 09-07 09:01 – 09-17 10:00 behov 2
        G-02 09-16 09:01 – 09-17 09:01 behov 1
        G-03 09-08 10:01 – 09-09 10:03
        G-04 09-07 09:01 – 09-08 10:01
        G-04 09-09 10:03 – 09-10 10:33
        G-02 09-28 10:31 – 09-29 10:31 behov 2
        G-05 09-10 10:33 – 09-17 10:00
        G-06 09-17 10:00 – 09-30 12:04
        G-07 09-09 10:03 – 09-10 10:03 SF samtyckesregistrering
        G-07 09-17 10:00 – 09-18 11:00 SF händelse SP genomförd
        G-07 09-17 10:00 – 09-18 11:30 SF mötet i mallen
        G-07 09-17 10:00 – 09-17 10:01 FFS ärende öppnat
        G-07 09-17 10:00 – 09-17 10:01 FFS beslut stödkontakt
        G-07 09-17 10:00 – 09-21 10:01 FFS händelse SP genomförd
        G-07 09-30 12:04 – 10-01 12:04 SF skrivskyddad
        G-07 09-30 12:04 – 10-01 12:04 SF sparad
        G-07 09-30 12:04 – 10-02 12:04 SF scannad
        G-07 09-30 12:04 – 10-02 12:05 FFS scannad
        G-28 09-17 10:00 – 09-17 10:01 behov 2
        G-07 10-12 09:04 – 10-13 09:04 SF skrivskyddad
        G-07 10-12 09:04 – 10-13 09:04 SF sparad
        G-07 10-12 09:04 – 10-14 09:04 SF scannad
        G-07 10-12 09:04 – 10-14 09:05 FFS scannad
        G-08 09-25 12:02 – 10-07 09:01
        G-28 10-07 09:01 – 10-07 09:02 behov 2
        G-40 10-07 09:01 – 10-16 09:03 behov 2
        """)
  }

  /// The same with `nyttBeslutFörst`: FFS's beslut stays till SF's is in force on Friday 16/10 at 09:03,
  /// when FFS is told of it (D-04) and ends its own. Every message is the same, and there is no G-40.
  @Test(
    "the old beslut stays until the new one is in force: the same messages and no hand-over gap")
  func nyttForst() async throws {
    let fall = Handrakning(
      dagar: 42,
      spakar: [
        "maxOmgångar: 1", "överlämningstid: 9 dagar", "överlämningsordning: nyttBeslutFörst",
      ],
      val: [
        "godkännande: \"nej: ansvar\", runda: 1", "godkännandets tid: 5 vardagar, runda: 1",
        "lösning: ja", "ansvarig: SF Hisingen, runda: 1",
      ])
    try await fall.prova(
      meddelanden: """
        09-07 09:01 Omvärlden → SF W-001 Besök
        09-08 10:02 SF → Omvärlden M-001 SamtyckesBegäran
        09-09 10:03 Omvärlden → SF M-002 SamtyckesSvar
        09-10 10:34 SF → FFS M-010 SPKallelse
        09-11 10:35 FFS → SF M-011 SPKallelseSvar
        09-14 09:02 SF → Omvärlden M-022 InsatsBeslut
        09-17 09:01 FFS → SF M-012 SPMötesNärvaro
        09-17 10:01 SF → FFS D-01 MötesBesked
        09-17 10:01 SF → FFS M-023 AnsvarsÖverenskommelse
        09-17 10:01 SF → Omvärlden M-023 AnsvarsÖverenskommelse
        09-18 12:01 SF → FFS M-013 SPPlanUtkast
        09-24 10:32 FFS → Omvärlden M-022 InsatsBeslut
        09-24 10:32 FFS → SF D-04 BeslutUnderrättelse
        09-25 12:02 FFS → SF M-014 SPPlanSvar
        09-25 12:03 SF → FFS D-05 OenighetAnmäld
        09-25 12:04 FFS → FFS M-027 ArbetsledningsFråga
        09-28 12:03 SF → FFS M-013 SPPlanUtkast
        09-28 12:05 FFS → FFS M-028 ArbetsledningsSvar
        09-28 12:06 FFS → Operativt team FFS M-031 TeamFråga
        09-30 12:04 FFS → SF M-014 SPPlanSvar
        10-01 12:05 SF → FFS D-02 PlanUpprättad
        10-02 12:06 FFS → SF D-09 PlanScannad
        10-07 09:01 Operativt team FFS → SF M-030 ChefsSamråd
        10-07 09:01 Operativt team FFS → FFS M-030 ChefsSamråd
        10-07 09:02 FFS → Operativt team FFS D-06 TeamFrågaÅterkallad
        10-07 09:02 FFS → SF M-023 AnsvarsÖverenskommelse
        10-07 09:02 FFS → Omvärlden M-023 AnsvarsÖverenskommelse
        10-07 09:02 FFS → SF D-07 TvistAvslutad
        10-08 09:03 SF → FFS M-013 SPPlanUtkast
        10-12 09:04 FFS → SF M-014 SPPlanSvar
        10-13 09:05 SF → FFS D-02 PlanUpprättad
        10-14 09:06 FFS → SF D-09 PlanScannad
        10-16 09:03 SF → Omvärlden M-022 InsatsBeslut
        10-16 09:03 SF → FFS D-04 BeslutUnderrättelse
        """,
      glapp: """
        G-01 09-07 09:01 – 09-17 10:00 behov 2
        G-02 09-16 09:01 – 09-17 09:01 behov 1
        G-03 09-08 10:01 – 09-09 10:03
        G-04 09-07 09:01 – 09-08 10:01
        G-04 09-09 10:03 – 09-10 10:33
        G-02 09-28 10:31 – 09-29 10:31 behov 2
        G-05 09-10 10:33 – 09-17 10:00
        G-06 09-17 10:00 – 09-30 12:04
        G-07 09-09 10:03 – 09-10 10:03 SF samtyckesregistrering
        G-07 09-17 10:00 – 09-18 11:00 SF händelse SP genomförd
        G-07 09-17 10:00 – 09-18 11:30 SF mötet i mallen
        G-07 09-17 10:00 – 09-17 10:01 FFS ärende öppnat
        G-07 09-17 10:00 – 09-17 10:01 FFS beslut stödkontakt
        G-07 09-17 10:00 – 09-21 10:01 FFS händelse SP genomförd
        G-07 09-30 12:04 – 10-01 12:04 SF skrivskyddad
        G-07 09-30 12:04 – 10-01 12:04 SF sparad
        G-07 09-30 12:04 – 10-02 12:04 SF scannad
        G-07 09-30 12:04 – 10-02 12:05 FFS scannad
        G-28 09-17 10:00 – 09-17 10:01 behov 2
        G-07 10-12 09:04 – 10-13 09:04 SF skrivskyddad
        G-07 10-12 09:04 – 10-13 09:04 SF sparad
        G-07 10-12 09:04 – 10-14 09:04 SF scannad
        G-07 10-12 09:04 – 10-14 09:05 FFS scannad
        G-08 09-25 12:02 – 10-07 09:01
        G-28 10-07 09:01 – 10-07 09:02 behov 2
        """)
  }
}
