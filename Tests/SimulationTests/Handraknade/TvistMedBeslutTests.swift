import Testing

@Suite("On paper: a tvist with a beslut, up to the commission")
struct TvistMedBeslutTests {
  /// Petra (need 1 SF's, need 2 FFS's, where she is known). FFS has decided on need 2 and then says of
  /// the plan that need 2 is not its. Teams meet every 14, 14 and 30 days: in Hisingen operative and
  /// tactical ones on Mondays 14/9, 28/9, 12/10 and 26/10 and so on, the strategic one on 22/9, 22/10 and
  /// 23/11. Every attempt fails, the party with the beslut lifts each time and asks for medling.
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
  ///     mån 12/10 09:00 The operative attempt fails: M-030 to both (09:01). FFS lifts: D-06 and M-029 to its
  ///                     enhetschef (09:02), T:Taktisk; who takes it up a vardag later: M-031 (Tuesday 09:03).
  ///     mån 26/10 09:00 The tactical attempt fails: M-030 (09:01). FFS lifts: D-06, M-029 to its ledning
  ///                     (09:02), T:Strategisk; M-031 to the strategic team (Tuesday 27/10 09:03).
  ///     tis 17/11 09:02 Fifteen vardagar after Tuesday 27/10 09:02 without an act: G-09.
  ///     mån 23/11 09:00 The strategic attempt fails: G-09 ends; M-030 (09:01). FFS asks for medling: D-06,
  ///                     M-029 to its ledning (09:02), T:MedlingBegärd; M-036 (Tuesday 24/11 09:03).
  ///     tis 1/12 09:03  Five vardagar later the utlåtande: FFS. M-037 to both, M-038 to the six (09:04):
  ///                     T:UtlåtandeGivet, G-10.
  ///     ons 2/12 09:04  The chefer have conferred for a vardag and follow it: M-023 to SF and Petra, D-07 to
  ///                     SF (09:05); T:Löst, G-08 and G-10 end. FFS keeps its beslut. A new version:
  ///     tor 3/12 09:05  M-013 (09:06); the version in force stays, so no G-06.
  ///     mån 7/12 09:07  M-014 yes: Upprättad. Locked and saved Tuesday 09:07, D-02 (09:08); scanned by SF
  ///                     Wednesday 09:07, by FFS 09:08: D-09 (09:09).
  @Test("a tvist with a beslut climbs every level to the commission, and the holder lifts")
  func tillKommissionen() async throws {
    let fall = Handrakning(
      dagar: 98, moten: .init(operativ: 14, taktisk: 14, strategisk: 30),
      spakar: [
        "maxOmgångar: 1", "spUppföljning: 365 dagar", "eskaleringströskelStrategisk: 15 vardagar",
      ],
      val: [
        "godkännande: \"nej: ansvar\", runda: 1", "godkännandets tid: 5 vardagar, runda: 1",
        "lösning: nej", "lyft: ja", "medling: ja", "grupplyft: nej", "avvisning: nej",
        "medlingstid: 5 vardagar", "ansvarig: FFS, runda: 2", "följsamhet: ja",
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
        10-12 09:01 Operativt team FFS → SF M-030 ChefsSamråd
        10-12 09:01 Operativt team FFS → FFS M-030 ChefsSamråd
        10-12 09:02 FFS → Operativt team FFS D-06 TeamFrågaÅterkallad
        10-12 09:02 FFS → FFS M-029 LinjeLyft
        10-13 09:03 FFS → Taktiskt team M-031 TeamFråga
        10-26 09:01 Taktiskt team → SF M-030 ChefsSamråd
        10-26 09:01 Taktiskt team → FFS M-030 ChefsSamråd
        10-26 09:02 FFS → Taktiskt team D-06 TeamFrågaÅterkallad
        10-26 09:02 FFS → FFS ledning M-029 LinjeLyft
        10-27 09:03 FFS ledning → Strategiskt team M-031 TeamFråga
        11-23 09:01 Strategiskt team → SF M-030 ChefsSamråd
        11-23 09:01 Strategiskt team → FFS M-030 ChefsSamråd
        11-23 09:02 FFS → Strategiskt team D-06 TeamFrågaÅterkallad
        11-23 09:02 FFS → FFS ledning M-029 LinjeLyft
        11-24 09:03 FFS ledning → Medlingskommissionen M-036 BegäranOmMedling
        12-01 09:04 Medlingskommissionen → SF M-037 MedlingsUtlåtande
        12-01 09:04 Medlingskommissionen → FFS M-037 MedlingsUtlåtande
        12-01 09:04 Medlingskommissionen → SF Centrum ledning M-038 PraxisSpridning
        12-01 09:04 Medlingskommissionen → SF ledning M-038 PraxisSpridning
        12-01 09:04 Medlingskommissionen → SF Nordost ledning M-038 PraxisSpridning
        12-01 09:04 Medlingskommissionen → SF Sydväst ledning M-038 PraxisSpridning
        12-01 09:04 Medlingskommissionen → FFS ledning M-038 PraxisSpridning
        12-01 09:04 Medlingskommissionen → ÄVO ledning M-038 PraxisSpridning
        12-02 09:05 FFS → SF M-023 AnsvarsÖverenskommelse
        12-02 09:05 FFS → Omvärlden M-023 AnsvarsÖverenskommelse
        12-02 09:05 FFS → SF D-07 TvistAvslutad
        12-03 09:06 SF → FFS M-013 SPPlanUtkast
        12-07 09:07 FFS → SF M-014 SPPlanSvar
        12-08 09:08 SF → FFS D-02 PlanUpprättad
        12-09 09:09 FFS → SF D-09 PlanScannad
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
        G-07 12-07 09:07 – 12-08 09:07 SF skrivskyddad
        G-07 12-07 09:07 – 12-08 09:07 SF sparad
        G-07 12-07 09:07 – 12-09 09:07 SF scannad
        G-07 12-07 09:07 – 12-09 09:08 FFS scannad
        G-08 09-25 12:02 – 12-02 09:04
        G-09 11-17 09:02 – 11-23 09:00 strategisk
        G-10 12-01 09:03 – 12-02 09:04
        """)
  }
}
