import Testing

@Suite("On paper: a tvist without a beslut")
struct TvistUtanBeslutTests {
  /// Petra: need 1 is SF's; need 2 SF and FFS both claim, and both say that it is the other's. FFS knows
  /// her. Nobody has a beslut, so nobody answers for need 2 until the operative team has met (H-01, the
  /// lever `ansvarUtanBeslut` at `ingen`).
  ///
  ///     mån 7/9  09:01  Ärende for need 1; need 2: G-12 (two claims), SP:Identifierad, G-01 and
  ///                     G-04.
  ///     tis 8/9  10:01  M-001 (10:02): G-04 ends, G-03 begins.
  ///     ons 9/9  10:03  M-002 yes: G-03 ends, the second half of G-04 begins. The registration, G-07, takes
  ///                     till Thursday 10:03; FFS is known, so the kallelse follows from 10:33.
  ///     tor 10/9 10:33  M-010 (10:34): G-04 ends, G-05 begins. The meeting is on Thursday 17/9 at nine.
  ///     fre 11/9 10:34  M-011: FFS comes (10:35).
  ///     mån 14/9 09:01  SF's beslut for need 1: M-022 (09:02); due Wednesday, begun Thursday: G-02.
  ///     tor 17/9 10:00  MöteHållet: G-05 ends, G-06 begins; D-01 (10:01). No agreement on need 2: T:Uppkommen,
  ///                     typ ansvar, G-08; D-05 to FFS and M-027 to SF's own 1:e (10:01). G-01 and G-12 run
  ///                     on. Records as ever; FFS opens an ärende for stödkontakt only, which puts it not
  ///                     in R.
  ///     fre 18/9 10:01  The 1:e answers, M-028 (10:02): T:Operativ, M-031 to SF's operative team (10:03).
  ///              12:00  M-013, with need 2 marked as disputed (12:01).
  ///     tis 22/9 12:02  M-014 yes: SP:Upprättad, G-06 ends. Locked and saved Wednesday 12:02, D-02
  ///                     (12:03); scanned by SF Thursday 12:02, by FFS 12:03: D-09 (12:04).
  ///     fre 2/10 10:02  Ten vardagar without an act on the operative level: G-09.
  ///     ons 7/10 09:00  The team meets and succeeds: G-09 ends; M-030 to both (09:01).
  ///              09:01  FFS is agreed on: M-023 to FFS and Petra, D-06, D-07 (09:02). T:Löst; G-08, G-01 and
  ///                     G-12 end; G-28 till they know. A new version takes a vardag.
  ///     tor 8/10 09:01  M-013 (09:02); the version in force stays, no G-06.
  ///     mån 12/10 09:03 M-014 yes: Upprättad. Locked and saved Tuesday 09:03, D-02 (09:04); scanned by SF
  ///                     Wednesday 09:03, by FFS 09:04: D-09 (09:05).
  ///     fre 16/10 09:02 FFS's beslut, nine days (`överlämningstid`) after it was told: M-022 and D-04 (09:03).
  ///                     It takes effect at once; nothing to hand over, so no G-40.
  @Test("a tvist about a need on which nobody has decided: nobody answers until it is solved")
  func utanBeslut() async throws {
    let fall = Handrakning(
      dagar: 42, spakar: ["överlämningstid: 9 dagar", "ansvarUtanBeslut: ingen"],
      klassas: "SF Hisingen, FFS",
      val: ["oenighet: ja", "lösning: ja", "ansvarig: FFS, runda: 1"])
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
        09-17 10:01 SF → FFS D-05 OenighetAnmäld
        09-17 10:01 SF → SF M-027 ArbetsledningsFråga
        09-18 10:02 SF → SF M-028 ArbetsledningsSvar
        09-18 10:03 SF → Operativt team SF M-031 TeamFråga
        09-18 12:01 SF → FFS M-013 SPPlanUtkast
        09-22 12:02 FFS → SF M-014 SPPlanSvar
        09-23 12:03 SF → FFS D-02 PlanUpprättad
        09-24 12:04 FFS → SF D-09 PlanScannad
        10-07 09:01 Operativt team SF → SF M-030 ChefsSamråd
        10-07 09:01 Operativt team SF → FFS M-030 ChefsSamråd
        10-07 09:02 SF → Operativt team SF D-06 TeamFrågaÅterkallad
        10-07 09:02 SF → FFS M-023 AnsvarsÖverenskommelse
        10-07 09:02 SF → Omvärlden M-023 AnsvarsÖverenskommelse
        10-07 09:02 SF → FFS D-07 TvistAvslutad
        10-08 09:02 SF → FFS M-013 SPPlanUtkast
        10-12 09:03 FFS → SF M-014 SPPlanSvar
        10-13 09:04 SF → FFS D-02 PlanUpprättad
        10-14 09:05 FFS → SF D-09 PlanScannad
        10-16 09:03 FFS → Omvärlden M-022 InsatsBeslut
        10-16 09:03 FFS → SF D-04 BeslutUnderrättelse
        """,
      glapp: """
        G-01 09-07 09:01 – 10-07 09:01 behov 2
        G-02 09-16 09:01 – 09-17 09:01 behov 1
        G-03 09-08 10:01 – 09-09 10:03
        G-04 09-07 09:01 – 09-08 10:01
        G-04 09-09 10:03 – 09-10 10:33
        G-05 09-10 10:33 – 09-17 10:00
        G-06 09-17 10:00 – 09-22 12:02
        G-07 09-09 10:03 – 09-10 10:03 SF samtyckesregistrering
        G-07 09-17 10:00 – 09-18 11:00 SF händelse SP genomförd
        G-07 09-17 10:00 – 09-18 11:30 SF mötet i mallen
        G-07 09-17 10:00 – 09-18 10:01 FFS ärende öppnat
        G-07 09-17 10:00 – 09-18 10:01 FFS beslut stödkontakt
        G-07 09-17 10:00 – 09-21 10:01 FFS händelse SP genomförd
        G-07 09-22 12:02 – 09-23 12:02 SF skrivskyddad
        G-07 09-22 12:02 – 09-23 12:02 SF sparad
        G-07 09-22 12:02 – 09-24 12:02 SF scannad
        G-07 09-22 12:02 – 09-24 12:03 FFS scannad
        G-07 10-12 09:03 – 10-13 09:03 SF skrivskyddad
        G-07 10-12 09:03 – 10-13 09:03 SF sparad
        G-07 10-12 09:03 – 10-14 09:03 SF scannad
        G-07 10-12 09:03 – 10-14 09:04 FFS scannad
        G-08 09-17 10:00 – 10-07 09:01
        G-09 10-02 10:02 – 10-07 09:00 operativ
        G-12 09-07 09:01 – 10-07 09:01 behov 2
        G-28 10-07 09:01 – 10-07 09:02 behov 2
        """)
  }
}
