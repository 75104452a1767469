import Testing

@Suite("On paper: a plan of three that one does not approve")
struct TrepartsplanTests {
  /// Petra is 70 and has need 1 (SF's), 2 (FFS's) and 3, åldrande (ÄVO's); all know her. ÄVO does not
  /// approve the first version; `maxOmgångar` is 1, so a tvist about the samarbete begins, and the plan
  /// goes on without waiting for it. An operative level that is idle for five vardagar is marked.
  ///
  ///     mån 7/9  09:01  Ärende for need 1; need 2 and 3: SP:Identifierad, G-01 and G-04.
  ///     tis 8/9  10:01  M-001 (10:02): G-04 ends, G-03 begins.
  ///     ons 9/9  10:03  M-002 yes: G-03 ends, the second half of G-04 begins. The registration, G-07, takes
  ///                     till Thursday 10:03; FFS and ÄVO know her, so the kallelse follows from 10:33.
  ///     tor 10/9 10:33  M-010 (10:34): G-04 ends, G-05 begins. The meeting is on Thursday 17/9 at nine.
  ///     fre 11/9 10:34  M-011: FFS and ÄVO come (10:35).
  ///     mån 14/9 09:01  SF's beslut for need 1: M-022 (09:02); due Wednesday, begun Thursday: G-02.
  ///     tor 17/9 10:00  MöteHållet: G-05 ends, G-06 begins; D-01, and for each need M-023 to FFS, ÄVO and
  ///                     Petra (10:01); both G-01 end. SF's händelse from 11:00, mall 11:30, plan 12:00;
  ///                     FFS and ÄVO: stödkontakt begun at 10:01, utredning at 10:31.
  ///     fre 18/9 10:01  Both have had an ärende of their own since Thursday 10:01, so no stödkontakt is
  ///                     needed; their händelse is done Monday 21/9 10:01.
  ///              12:00  M-013 version 1 to both (12:01).
  ///     tis 22/9 12:02  M-014: FFS yes, ÄVO no for another reason. SP:Utkast, G-06 runs on. T:Uppkommen, typ
  ///                     samarbete, G-08: D-05 to both and M-027 to SF's own 1:e (12:03). The new version
  ///                     takes a vardag.
  ///     ons 23/9 12:02  M-013 version 2 to both (12:03).
  ///              12:03  The 1:e answers, M-028 (12:04): T:Operativ, M-031 to the operative team (12:05).
  ///     tor 24/9 10:31  Beslut of FFS and ÄVO: M-022 and D-04 each (10:32). Due Monday 28/9, begun Tuesday:
  ///                     two G-02.
  ///     fre 25/9 12:04  M-014: both approve version 2, SP:Upprättad: G-06 ends.
  ///                     Locked and saved Monday 28/9 12:04, D-02 to both (12:05); scanned by SF
  ///                     Tuesday 12:04, by the two 12:05: two D-09 (12:06).
  ///     ons 30/9 12:04  Five vardagar without an act on the operative level: G-09.
  ///     ons 7/10 09:00  The operative team meets and succeeds: G-09 ends; M-030 to all three (09:01).
  ///              09:01  T:Löst: G-08 ends; D-06 to the team, D-07 to FFS and ÄVO (09:02). No ansvar has
  ///                     moved, so there is no new version.
  @Test(
    "a plan that one of three does not approve: a tvist about the samarbete, a new version, an agreement"
  )
  func trepart() async throws {
    let fall = Handrakning(
      dagar: 42, spakar: ["maxOmgångar: 1", "eskaleringströskelOperativ: 5 vardagar"], alder: 70,
      behov: ["ekonomiskt bistånd", "funktionsnedsättning", "åldrande"],
      kand: "FFS: 1 år sedan, ÄVO: 1 år sedan",
      val: ["godkännande: \"nej: annat\", vem: ÄVO, runda: 1", "lösning: ja"])
    try await fall.prova(
      meddelanden: """
        09-07 09:01 Omvärlden → SF W-001 Besök
        09-08 10:02 SF → Omvärlden M-001 SamtyckesBegäran
        09-09 10:03 Omvärlden → SF M-002 SamtyckesSvar
        09-10 10:34 SF → FFS M-010 SPKallelse
        09-10 10:34 SF → ÄVO M-010 SPKallelse
        09-11 10:35 FFS → SF M-011 SPKallelseSvar
        09-11 10:35 ÄVO → SF M-011 SPKallelseSvar
        09-14 09:02 SF → Omvärlden M-022 InsatsBeslut
        09-17 09:01 FFS → SF M-012 SPMötesNärvaro
        09-17 09:01 ÄVO → SF M-012 SPMötesNärvaro
        09-17 10:01 SF → FFS D-01 MötesBesked
        09-17 10:01 SF → ÄVO D-01 MötesBesked
        09-17 10:01 SF → FFS M-023 AnsvarsÖverenskommelse
        09-17 10:01 SF → ÄVO M-023 AnsvarsÖverenskommelse
        09-17 10:01 SF → Omvärlden M-023 AnsvarsÖverenskommelse
        09-17 10:01 SF → FFS M-023 AnsvarsÖverenskommelse
        09-17 10:01 SF → ÄVO M-023 AnsvarsÖverenskommelse
        09-17 10:01 SF → Omvärlden M-023 AnsvarsÖverenskommelse
        09-18 12:01 SF → FFS M-013 SPPlanUtkast
        09-18 12:01 SF → ÄVO M-013 SPPlanUtkast
        09-22 12:02 FFS → SF M-014 SPPlanSvar
        09-22 12:02 ÄVO → SF M-014 SPPlanSvar
        09-22 12:03 SF → FFS D-05 OenighetAnmäld
        09-22 12:03 SF → ÄVO D-05 OenighetAnmäld
        09-22 12:03 SF → SF M-027 ArbetsledningsFråga
        09-23 12:03 SF → FFS M-013 SPPlanUtkast
        09-23 12:03 SF → ÄVO M-013 SPPlanUtkast
        09-23 12:04 SF → SF M-028 ArbetsledningsSvar
        09-23 12:05 SF → Operativt team SF M-031 TeamFråga
        09-24 10:32 FFS → Omvärlden M-022 InsatsBeslut
        09-24 10:32 FFS → SF D-04 BeslutUnderrättelse
        09-24 10:32 ÄVO → Omvärlden M-022 InsatsBeslut
        09-24 10:32 ÄVO → SF D-04 BeslutUnderrättelse
        09-25 12:04 FFS → SF M-014 SPPlanSvar
        09-25 12:04 ÄVO → SF M-014 SPPlanSvar
        09-28 12:05 SF → FFS D-02 PlanUpprättad
        09-28 12:05 SF → ÄVO D-02 PlanUpprättad
        09-29 12:06 FFS → SF D-09 PlanScannad
        09-29 12:06 ÄVO → SF D-09 PlanScannad
        10-07 09:01 Operativt team SF → SF M-030 ChefsSamråd
        10-07 09:01 Operativt team SF → FFS M-030 ChefsSamråd
        10-07 09:01 Operativt team SF → ÄVO M-030 ChefsSamråd
        10-07 09:02 SF → Operativt team SF D-06 TeamFrågaÅterkallad
        10-07 09:02 SF → FFS D-07 TvistAvslutad
        10-07 09:02 SF → ÄVO D-07 TvistAvslutad
        """,
      glapp: """
        G-01 09-07 09:01 – 09-17 10:00 behov 2
        G-01 09-07 09:01 – 09-17 10:00 behov 3
        G-02 09-16 09:01 – 09-17 09:01 behov 1
        G-03 09-08 10:01 – 09-09 10:03
        G-04 09-07 09:01 – 09-08 10:01
        G-04 09-09 10:03 – 09-10 10:33
        G-02 09-28 10:31 – 09-29 10:31 behov 2
        G-02 09-28 10:31 – 09-29 10:31 behov 3
        G-05 09-10 10:33 – 09-17 10:00
        G-06 09-17 10:00 – 09-25 12:04
        G-07 09-09 10:03 – 09-10 10:03 SF samtyckesregistrering
        G-07 09-17 10:00 – 09-18 11:00 SF händelse SP genomförd
        G-07 09-17 10:00 – 09-18 11:30 SF mötet i mallen
        G-07 09-17 10:00 – 09-17 10:01 FFS ärende öppnat
        G-07 09-17 10:00 – 09-17 10:01 FFS beslut stödkontakt
        G-07 09-17 10:00 – 09-21 10:01 FFS händelse SP genomförd
        G-07 09-25 12:04 – 09-29 12:05 FFS scannad
        G-07 09-17 10:00 – 09-17 10:01 ÄVO ärende öppnat
        G-07 09-17 10:00 – 09-17 10:01 ÄVO beslut stödkontakt
        G-07 09-17 10:00 – 09-21 10:01 ÄVO händelse SP genomförd
        G-07 09-25 12:04 – 09-29 12:05 ÄVO scannad
        G-07 09-25 12:04 – 09-28 12:04 SF skrivskyddad
        G-07 09-25 12:04 – 09-28 12:04 SF sparad
        G-07 09-25 12:04 – 09-29 12:04 SF scannad
        G-08 09-22 12:02 – 10-07 09:01
        G-09 09-30 12:04 – 10-07 09:00 operativ
        G-28 09-17 10:00 – 09-17 10:01 behov 2
        G-28 09-17 10:00 – 09-17 10:01 behov 3
        """)
  }
}
