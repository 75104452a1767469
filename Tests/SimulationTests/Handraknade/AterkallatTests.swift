import Testing

@Suite("On paper: a refused, given, withdrawn and given samtycke")
struct AterkallatTests {
  /// Petra (need 1 SF's, need 2 FFS's, where she is known) says no, a week later yes; while the plan
  /// waits for FFS's approval she withdraws, and a week after that she says yes again. As in the
  /// smooth SP an own step takes a vardag from its beginning, and its half hour of work holds up the
  /// next.
  ///
  ///     mån 7/9  09:01  Ärende for need 1; need 2: SP:Identifierad, G-01 and G-04.
  ///     tis 8/9  10:01  M-001: G-04 ends, G-03 begins.
  ///     ons 9/9  10:03  M-002 no: SP:SamtyckeSaknas, G-03 runs on. The no is registered too (SP-46),
  ///                     G-07 till Thursday 10:03. FFS is consulted without her name: M-005 (10:04).
  ///                     The question may be put again in seven days.
  ///     tor 10/9 10:04  FFS answers: M-006 (10:05); nothing waits for it.
  ///     mån 14/9 09:01  SF's beslut for need 1: M-022 (09:02); due Wednesday, begun Thursday: G-02.
  ///     ons 16/9 10:03  Seven days have passed; M-001 again a vardag later, Thursday 10:03.
  ///     fre 18/9 10:05  M-002 yes: G-03 ends, the second half of G-04 begins; registration till Monday
  ///                     10:05. FFS is known: the kallelse begins when the registration's half hour is
  ///                     over, 10:35.
  ///     mån 21/9 10:35  M-010: G-04 ends, G-05 begins; the meeting is on Monday 28/9 at nine.
  ///     tis 22/9 10:36  M-011 (10:37).
  ///     mån 28/9 10:00  MöteHållet, as in the smooth SP: G-05 and G-01 end, G-06 begins.
  ///     tis 29/9 12:00  M-013 version 1 (12:01); SP:FörGodkännande.
  ///     ons 30/9 10:04  Twelve days after her yes she withdraws: M-003 (10:05). SP:SamtyckeSaknas, the
  ///                     state left is remembered; G-06 ends, G-03 begins; registration till Thursday
  ///                     10:05.
  ///     tor 1/10 10:05  It is forwarded a vardag later with the SP's id only: M-003 (10:06). FFS's
  ///                     answer, without personuppgifter, was on its way: M-014 (12:02), which no row
  ///                     takes.
  ///     mån 5/10 10:31  FFS's beslut for need 2 stays its own: M-022 (10:32), and no word to SF. Due
  ///                     Wednesday, begun Thursday: G-02.
  ///     ons 7/10 10:05  Seven days have passed; M-001 (Thursday 10:05).
  ///     fre 9/10 10:07  M-002 yes: G-03 ends; the SP goes on where it was left, in Utkast, and G-06
  ///                     begins anew. Registration till Monday 10:07, and from 10:37 the plan.
  ///     mån 12/10 10:37 M-013 version 2 (10:38). That it comes tells FFS of the new samtycke: now it
  ///                     tells SF of its beslut, D-04 (10:39).
  ///     ons 14/10 10:39 M-014 yes: SP:Upprättad, G-06 ends. Locked and saved Thursday, D-02 (10:40);
  ///                     scanned by SF Friday 10:39, by FFS Friday 10:40: D-09 (10:41).
  @Test("a samtycke refused, given, withdrawn and given again: the SP goes on where it was left")
  func atertaget() async throws {
    let fall = Handrakning(
      dagar: 42, spakar: ["omfrågaTid: 7 dagar"],
      val: [
        "samtycke: nej, runda: 0", "konsultation: ja", "återkallelse: 12 dagar, runda: 1",
      ])
    try await fall.prova(
      meddelanden: """
        09-07 09:01 Omvärlden → SF W-001 Besök
        09-08 10:02 SF → Omvärlden M-001 SamtyckesBegäran
        09-09 10:03 Omvärlden → SF M-002 SamtyckesSvar
        09-09 10:04 SF → FFS M-005 OidentifieradKonsultation
        09-10 10:05 FFS → SF M-006 KonsultationsSvar
        09-14 09:02 SF → Omvärlden M-022 InsatsBeslut
        09-17 10:04 SF → Omvärlden M-001 SamtyckesBegäran
        09-18 10:05 Omvärlden → SF M-002 SamtyckesSvar
        09-21 10:36 SF → FFS M-010 SPKallelse
        09-22 10:37 FFS → SF M-011 SPKallelseSvar
        09-28 09:01 FFS → SF M-012 SPMötesNärvaro
        09-28 10:01 SF → FFS D-01 MötesBesked
        09-28 10:01 SF → FFS M-023 AnsvarsÖverenskommelse
        09-28 10:01 SF → Omvärlden M-023 AnsvarsÖverenskommelse
        09-29 12:01 SF → FFS M-013 SPPlanUtkast
        09-30 10:05 Omvärlden → SF M-003 SamtyckesÅterkallelse
        10-01 10:06 SF → FFS M-003 SamtyckesÅterkallelse
        10-01 12:02 FFS → SF M-014 SPPlanSvar
        10-05 10:32 FFS → Omvärlden M-022 InsatsBeslut
        10-08 10:06 SF → Omvärlden M-001 SamtyckesBegäran
        10-09 10:07 Omvärlden → SF M-002 SamtyckesSvar
        10-12 10:38 SF → FFS M-013 SPPlanUtkast
        10-12 10:39 FFS → SF D-04 BeslutUnderrättelse
        10-14 10:39 FFS → SF M-014 SPPlanSvar
        10-15 10:40 SF → FFS D-02 PlanUpprättad
        10-16 10:41 FFS → SF D-09 PlanScannad
        """,
      glapp: """
        G-01 09-07 09:01 – 09-28 10:00 behov 2
        G-02 09-16 09:01 – 09-17 09:01 behov 1
        G-02 10-07 10:31 – 10-08 10:31 behov 2
        G-03 09-08 10:01 – 09-18 10:05
        G-03 09-30 10:05 – 10-09 10:07
        G-04 09-07 09:01 – 09-08 10:01
        G-04 09-18 10:05 – 09-21 10:35
        G-05 09-21 10:35 – 09-28 10:00
        G-06 09-28 10:00 – 09-30 10:05
        G-06 10-09 10:07 – 10-14 10:39
        G-07 09-09 10:03 – 09-10 10:03 SF samtyckesregistrering
        G-07 09-18 10:05 – 09-21 10:05 SF samtyckesregistrering
        G-07 09-30 10:05 – 10-01 10:05 SF samtyckesregistrering
        G-07 10-09 10:07 – 10-12 10:07 SF samtyckesregistrering
        G-07 09-28 10:00 – 09-29 11:00 SF händelse SP genomförd
        G-07 09-28 10:00 – 09-29 11:30 SF mötet i mallen
        G-07 09-28 10:00 – 09-28 10:01 FFS ärende öppnat
        G-07 09-28 10:00 – 09-28 10:01 FFS beslut stödkontakt
        G-07 09-28 10:00 – 09-30 10:01 FFS händelse SP genomförd
        G-07 10-14 10:39 – 10-15 10:39 SF skrivskyddad
        G-07 10-14 10:39 – 10-15 10:39 SF sparad
        G-07 10-14 10:39 – 10-16 10:39 SF scannad
        G-07 10-14 10:39 – 10-16 10:40 FFS scannad
        G-28 09-28 10:00 – 09-28 10:01 behov 2
        """)
  }

  /// The same until Friday 9/10, when the answer is no, the last of `maxOmfrågor` 2.
  ///
  ///     fre 9/10 10:07  M-002 no: SP:SamtyckeSaknas, G-03 runs on; registration till Monday 10:07, and
  ///                     from 10:37 the avslut.
  ///     mån 12/10 10:37 SP:Avslutad, G-03 ends. FFS may be told no more than the SP's id: D-10
  ///                     (10:38). Both document the end, G-07: SF Tuesday 10:37, FFS 10:38.
  @Test(
    "a samtycke withdrawn and then refused: the SP ends, and the parties learn it by its id alone")
  func atertagetOchNekat() async throws {
    let fall = Handrakning(
      dagar: 42, spakar: ["omfrågaTid: 7 dagar"],
      val: [
        "samtycke: nej, runda: 0", "samtycke: nej, runda: 2", "konsultation: ja",
        "återkallelse: 12 dagar, runda: 1",
      ])
    try await fall.prova(
      meddelanden: """
        09-07 09:01 Omvärlden → SF W-001 Besök
        09-08 10:02 SF → Omvärlden M-001 SamtyckesBegäran
        09-09 10:03 Omvärlden → SF M-002 SamtyckesSvar
        09-09 10:04 SF → FFS M-005 OidentifieradKonsultation
        09-10 10:05 FFS → SF M-006 KonsultationsSvar
        09-14 09:02 SF → Omvärlden M-022 InsatsBeslut
        09-17 10:04 SF → Omvärlden M-001 SamtyckesBegäran
        09-18 10:05 Omvärlden → SF M-002 SamtyckesSvar
        09-21 10:36 SF → FFS M-010 SPKallelse
        09-22 10:37 FFS → SF M-011 SPKallelseSvar
        09-28 09:01 FFS → SF M-012 SPMötesNärvaro
        09-28 10:01 SF → FFS D-01 MötesBesked
        09-28 10:01 SF → FFS M-023 AnsvarsÖverenskommelse
        09-28 10:01 SF → Omvärlden M-023 AnsvarsÖverenskommelse
        09-29 12:01 SF → FFS M-013 SPPlanUtkast
        09-30 10:05 Omvärlden → SF M-003 SamtyckesÅterkallelse
        10-01 10:06 SF → FFS M-003 SamtyckesÅterkallelse
        10-01 12:02 FFS → SF M-014 SPPlanSvar
        10-05 10:32 FFS → Omvärlden M-022 InsatsBeslut
        10-08 10:06 SF → Omvärlden M-001 SamtyckesBegäran
        10-09 10:07 Omvärlden → SF M-002 SamtyckesSvar
        10-12 10:38 SF → FFS D-10 SPStängd
        """,
      glapp: """
        G-01 09-07 09:01 – 09-28 10:00 behov 2
        G-02 09-16 09:01 – 09-17 09:01 behov 1
        G-02 10-07 10:31 – 10-08 10:31 behov 2
        G-03 09-08 10:01 – 09-18 10:05
        G-04 09-07 09:01 – 09-08 10:01
        G-04 09-18 10:05 – 09-21 10:35
        G-05 09-21 10:35 – 09-28 10:00
        G-06 09-28 10:00 – 09-30 10:05
        G-07 09-09 10:03 – 09-10 10:03 SF samtyckesregistrering
        G-07 09-18 10:05 – 09-21 10:05 SF samtyckesregistrering
        G-07 09-30 10:05 – 10-01 10:05 SF samtyckesregistrering
        G-07 10-09 10:07 – 10-12 10:07 SF samtyckesregistrering
        G-07 09-28 10:00 – 09-29 11:00 SF händelse SP genomförd
        G-07 09-28 10:00 – 09-29 11:30 SF mötet i mallen
        G-07 09-28 10:00 – 09-28 10:01 FFS ärende öppnat
        G-07 09-28 10:00 – 09-28 10:01 FFS beslut stödkontakt
        G-07 09-28 10:00 – 09-30 10:01 FFS händelse SP genomförd
        G-28 09-28 10:00 – 09-28 10:01 behov 2
        G-03 09-30 10:05 – 10-12 10:37
        G-07 10-12 10:37 – 10-13 10:37 SF avslut dokumenterat
        G-07 10-12 10:37 – 10-13 10:38 FFS avslut dokumenterat
        """)
  }

  /// Petra says no, then nothing, then no: after `maxOmfrågor` 2 the SP is closed, and need 2 stays
  /// with nobody. A question counts as unanswered after three vardagar.
  ///
  ///     mån 7/9  09:01  Ärende for need 1; need 2: SP:Identifierad, G-01 and G-04.
  ///     tis 8/9  10:01  M-001: G-04 ends, G-03 begins.
  ///     ons 9/9  10:03  M-002 no: SamtyckeSaknas; registered till Thursday 10:03, G-07.
  ///     mån 14/9 09:01  SF's beslut for need 1: M-022 (09:02); due Wednesday, begun Thursday: G-02.
  ///     ons 16/9 10:03  Seven days: a vardag later, Thursday 10:03, M-001 again.
  ///     ons 23/9 00:00  Friday, Monday, Tuesday: three vardagar without an answer, SamtyckeSaknas.
  ///     ons 30/9 00:00  Seven days: the question is begun as the office opens and done a vardag later,
  ///                     at its closing: M-001 (16:01).
  ///     tor 1/10 16:00  A vardag later she says no: M-002 (16:01). The last question is refused.
  ///                     Registered by Friday 16:00, G-07. The avslut begins when the registration's
  ///                     half hour is over, Friday 08:30.
  ///     mån 5/10 08:30  SP:Avslutad: G-03 ends. Nobody was called, so nobody is told; SF documents it by
  ///                     Tuesday 08:30, G-07. G-01 stays open to the end of the run.
  @Test(
    "a samtycke refused, unanswered and refused again: the SP ends and nobody answers for the need")
  func nekat() async throws {
    let fall = Handrakning(
      dagar: 35, spakar: ["omfrågaTid: 7 dagar", "samtyckesSvarsgräns: 3 vardagar"],
      val: ["samtycke: svarar inte, runda: 1", "samtycke: nej"])
    try await fall.prova(
      meddelanden: """
        09-07 09:01 Omvärlden → SF W-001 Besök
        09-08 10:02 SF → Omvärlden M-001 SamtyckesBegäran
        09-09 10:03 Omvärlden → SF M-002 SamtyckesSvar
        09-14 09:02 SF → Omvärlden M-022 InsatsBeslut
        09-17 10:04 SF → Omvärlden M-001 SamtyckesBegäran
        09-30 16:01 SF → Omvärlden M-001 SamtyckesBegäran
        10-01 16:01 Omvärlden → SF M-002 SamtyckesSvar
        """,
      glapp: """
        G-01 09-07 09:01 – 10-12 00:00 behov 2
        G-02 09-16 09:01 – 09-17 09:01 behov 1
        G-03 09-08 10:01 – 10-05 08:30
        G-04 09-07 09:01 – 09-08 10:01
        G-07 09-09 10:03 – 09-10 10:03 SF samtyckesregistrering
        G-07 10-01 16:01 – 10-02 16:00 SF samtyckesregistrering
        G-07 10-05 08:30 – 10-06 08:30 SF avslut dokumenterat
        """)
  }
}
