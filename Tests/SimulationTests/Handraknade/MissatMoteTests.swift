import Testing

@Suite("On paper: a missed meeting")
struct MissatMoteTests {
  /// Petra (need 1 SF's, need 2 FFS's, where she is known): FFS does not come and has no giltig orsak;
  /// the second kallelse it answers with another time, and to that meeting it comes.
  ///
  ///     mån 7/9  09:01  Ärende for need 1; need 2: SP:Identifierad, G-01 and G-04.
  ///     tis 8/9  10:01  M-001 (10:02): G-04 ends, G-03 begins.
  ///     ons 9/9  10:03  M-002 yes: G-03 ends, the second half of G-04 begins. The registration, G-07, takes
  ///                     till Thursday 10:03; FFS is known, so the kallelse follows from 10:33.
  ///     tor 10/9 10:33  M-010 (10:34): G-04 ends, G-05 begins. The meeting is on Thursday 17/9 at nine.
  ///     fre 11/9 10:34  M-011: FFS comes (10:35).
  ///     mån 14/9 09:01  SF's beslut for need 1: M-022 (09:02); due Wednesday, begun Thursday: G-02.
  ///     tor 17/9 09:00  FFS is not there (M-012, 09:01).
  ///              10:00  SP:Uteblivet, G-05 runs on: D-01 (10:01). The absence is reported, M-026 by SF's own
  ///                     line (10:01) to the strategiskt team (10:02), which meets on Tuesday 22/9. SF
  ///                     calls anew after three vardagar.
  ///     tis 22/9 10:00  The kallelse takes a vardag: Wednesday 23/9 10:00 M-010 (10:01), SP:Kallad, for
  ///                     Wednesday 30/9 at ten.
  ///     tor 24/9 10:01  FFS proposes another time, three vardagar later, Monday 5/10 at ten: M-011 (10:02).
  ///                     SF moves the meeting and tells so: M-010 (10:03); no answer is needed.
  ///     mån 5/10 10:00  FFS is there: M-012 (10:01).
  ///              11:00  MöteHållet: G-05 ends, G-06 begins; D-01, M-023 to FFS and to Petra (11:01): G-01
  ///                     ends. SF's hour is booked till noon; händelse from 12:00, mall from 12:30, plan
  ///                     from 13:00. FFS opens an ärende at 11:01; stödkontakt is begun before it and
  ///                     not needed then, so the utredning is begun 11:31.
  ///     tis 6/10        12:00 SF's händelse, 12:30 its mall, 13:00
  ///                     M-013 (13:01). FFS's händelse Wednesday 11:01.
  ///     tor 8/10 13:01  FFS approves: M-014 (13:02), SP:Upprättad, G-06 ends. Locked and
  ///                     saved Friday 13:02, D-02 (13:03); scanned by SF Monday 13:02, by FFS
  ///                     13:03: D-09 (13:04).
  ///     mån 12/10 11:31 FFS's beslut for need 2: M-022 and D-04 (11:32). Due Wednesday 14/10, begun
  ///                     Thursday: G-02.
  @Test("a meeting that a party misses, is reported for, moves and then comes to")
  func missat() async throws {
    let fall = Handrakning(
      dagar: 42, moten: .init(strategisk: 30),
      val: [
        "närvaro: uteblir, vem: FFS, runda: 1", "avvikelse: ja",
        "kallelsesvar: annat förslag, runda: 2",
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
        09-17 10:01 SF → SF ledning M-026 AvvikelseRapport
        09-17 10:02 SF ledning → Strategiskt team M-026 AvvikelseRapport
        09-23 10:01 SF → FFS M-010 SPKallelse
        09-24 10:02 FFS → SF M-011 SPKallelseSvar
        09-24 10:03 SF → FFS M-010 SPKallelse
        10-05 10:01 FFS → SF M-012 SPMötesNärvaro
        10-05 11:01 SF → FFS D-01 MötesBesked
        10-05 11:01 SF → FFS M-023 AnsvarsÖverenskommelse
        10-05 11:01 SF → Omvärlden M-023 AnsvarsÖverenskommelse
        10-06 13:01 SF → FFS M-013 SPPlanUtkast
        10-08 13:02 FFS → SF M-014 SPPlanSvar
        10-09 13:03 SF → FFS D-02 PlanUpprättad
        10-12 13:04 FFS → SF D-09 PlanScannad
        10-12 11:32 FFS → Omvärlden M-022 InsatsBeslut
        10-12 11:32 FFS → SF D-04 BeslutUnderrättelse
        """,
      glapp: """
        G-01 09-07 09:01 – 10-05 11:00 behov 2
        G-02 09-16 09:01 – 09-17 09:01 behov 1
        G-03 09-08 10:01 – 09-09 10:03
        G-04 09-07 09:01 – 09-08 10:01
        G-04 09-09 10:03 – 09-10 10:33
        G-02 10-14 11:31 – 10-15 11:31 behov 2
        G-05 09-10 10:33 – 10-05 11:00
        G-06 10-05 11:00 – 10-08 13:02
        G-07 09-09 10:03 – 09-10 10:03 SF samtyckesregistrering
        G-07 10-05 11:00 – 10-06 12:00 SF händelse SP genomförd
        G-07 10-05 11:00 – 10-06 12:30 SF mötet i mallen
        G-07 10-05 11:00 – 10-05 11:01 FFS ärende öppnat
        G-07 10-05 11:00 – 10-05 11:01 FFS beslut stödkontakt
        G-07 10-05 11:00 – 10-07 11:01 FFS händelse SP genomförd
        G-07 10-08 13:02 – 10-09 13:02 SF skrivskyddad
        G-07 10-08 13:02 – 10-09 13:02 SF sparad
        G-07 10-08 13:02 – 10-12 13:02 SF scannad
        G-07 10-08 13:02 – 10-12 13:03 FFS scannad
        G-28 10-05 11:00 – 10-05 11:01 behov 2
        """)
  }
}
