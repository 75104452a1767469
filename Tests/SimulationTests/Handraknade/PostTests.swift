import Testing

/// What the post can do to the smooth SP of a person whom FFS knows (H-84). Everything until the
/// kallelse is as there, but that FFS need not be sought: samtycke is known on Wednesday 9/9 10:03,
/// its registration takes till Thursday 10:03, and the kallelse, begun after that half hour of work,
/// is sent on Thursday 10/9 10:33 for Thursday 17/9 at nine.
@Suite("On paper: the post fails")
struct PostTests {
  /// The first kallelse is lost.
  ///
  ///     tor 10/9 10:33  M-010 is sent, and never comes: G-04 ends, G-05 begins.
  ///     tor 17/9 09:00  FFS knows of no meeting, and nobody is there. 10:00 SP:Uteblivet: D-01
  ///                     (10:01), which FFS has no use for. Three vardagar later, Tuesday 22/9 10:00, SF
  ///                     calls anew: Wednesday 23/9 10:00 M-010 (10:01), for Wednesday 30/9 at nine.
  ///     tor 24/9 10:01  FFS comes: M-011 (10:02).
  ///              10:33  Ten vardagar (`omsändning`) after the lost kallelse it is sent again, and comes
  ///                     10:34: an older one than FFS has answered, so it changes nothing.
  ///     ons 30/9 10:00  FFS is there: M-012 (10:01). 11:00 MöteHållet: G-05 ends after nearly three
  ///                     weeks, G-06 begins; D-01, M-023 (11:01): G-01 ends.
  @Test("a kallelse that is lost: the meeting is missed, and the routine calls anew")
  func kallelsenForsvinner() async throws {
    let fall = Handrakning(
      dagar: 24,
      val: ["kallelsens post: försvinner, vem: FFS, runda: 1", "avvikelse: nej"])
    try await fall.prova(
      meddelanden: """
        09-07 09:01 Omvärlden → SF W-001 Besök
        09-08 10:02 SF → Omvärlden M-001 SamtyckesBegäran
        09-09 10:03 Omvärlden → SF M-002 SamtyckesSvar
        09-14 09:02 SF → Omvärlden M-022 InsatsBeslut
        09-17 10:01 SF → FFS D-01 MötesBesked
        09-23 10:01 SF → FFS M-010 SPKallelse
        09-24 10:02 FFS → SF M-011 SPKallelseSvar
        09-24 10:34 SF → FFS M-010 SPKallelse
        09-30 09:01 FFS → SF M-012 SPMötesNärvaro
        09-30 10:01 SF → FFS D-01 MötesBesked
        09-30 10:01 SF → FFS M-023 AnsvarsÖverenskommelse
        09-30 10:01 SF → Omvärlden M-023 AnsvarsÖverenskommelse
        """,
      glapp: """
        G-01 09-07 09:01 – 09-30 10:00 behov 2
        G-02 09-16 09:01 – 09-17 09:01 behov 1
        G-03 09-08 10:01 – 09-09 10:03
        G-04 09-07 09:01 – 09-08 10:01
        G-04 09-09 10:03 – 09-10 10:33
        G-05 09-10 10:33 – 09-30 10:00
        G-06 09-30 10:00 – 10-01 00:00
        G-07 09-09 10:03 – 09-10 10:03 SF samtyckesregistrering
        G-07 09-30 10:00 – 10-01 00:00 SF händelse SP genomförd
        G-07 09-30 10:00 – 10-01 00:00 SF mötet i mallen
        G-07 09-30 10:00 – 09-30 10:01 FFS ärende öppnat
        G-07 09-30 10:00 – 09-30 10:01 FFS beslut stödkontakt
        G-07 09-30 10:00 – 10-01 00:00 FFS händelse SP genomförd
        G-28 09-30 10:00 – 09-30 10:01 behov 2
        """)
  }

  /// The kallelse comes twice.
  ///
  ///     tor 10/9 10:33  M-010 (10:34). A second copy comes three vardagar after the first: Tuesday
  ///                     15/9 10:34, when FFS has answered long ago (Friday 10:35). It changes nothing.
  ///     tor 17/9 09:00  FFS is there: M-012 (09:01). 10:00 MöteHållet: G-05 ends, G-06 begins; D-01,
  ///                     M-023 (10:01): G-01 ends. FFS has no ärende till 10:01, when M-023 comes.
  @Test("a kallelse that comes twice: one answer, one meeting")
  func kallelsenTvaGanger() async throws {
    let fall = Handrakning(
      dagar: 11,
      val: ["kallelsens post: kommer två gånger, vem: FFS", "postens dröjsmål: 3 vardagar"])
    try await fall.prova(
      meddelanden: """
        09-07 09:01 Omvärlden → SF W-001 Besök
        09-08 10:02 SF → Omvärlden M-001 SamtyckesBegäran
        09-09 10:03 Omvärlden → SF M-002 SamtyckesSvar
        09-10 10:34 SF → FFS M-010 SPKallelse
        09-11 10:35 FFS → SF M-011 SPKallelseSvar
        09-14 09:02 SF → Omvärlden M-022 InsatsBeslut
        09-15 10:34 SF → FFS M-010 SPKallelse
        09-17 09:01 FFS → SF M-012 SPMötesNärvaro
        09-17 10:01 SF → FFS D-01 MötesBesked
        09-17 10:01 SF → FFS M-023 AnsvarsÖverenskommelse
        09-17 10:01 SF → Omvärlden M-023 AnsvarsÖverenskommelse
        """,
      glapp: """
        G-01 09-07 09:01 – 09-17 10:00 behov 2
        G-02 09-16 09:01 – 09-17 09:01 behov 1
        G-03 09-08 10:01 – 09-09 10:03
        G-04 09-07 09:01 – 09-08 10:01
        G-04 09-09 10:03 – 09-10 10:33
        G-05 09-10 10:33 – 09-17 10:00
        G-06 09-17 10:00 – 09-18 00:00
        G-07 09-09 10:03 – 09-10 10:03 SF samtyckesregistrering
        G-07 09-17 10:00 – 09-18 00:00 SF händelse SP genomförd
        G-07 09-17 10:00 – 09-18 00:00 SF mötet i mallen
        G-07 09-17 10:00 – 09-17 10:01 FFS ärende öppnat
        G-07 09-17 10:00 – 09-17 10:01 FFS beslut stödkontakt
        G-07 09-17 10:00 – 09-18 00:00 FFS händelse SP genomförd
        G-28 09-17 10:00 – 09-17 10:01 behov 2
        """)
  }

  /// The överenskommelse that FFS answers for need 2 never reaches FFS, and nobody sends it again.
  ///
  ///     tor 17/9 10:00  MöteHållet: they are agreed, so G-01 ends and G-28 begins. D-01 to FFS and
  ///                     M-023 to Petra (10:01); M-023 to FFS is lost: G-28 never ends, and FFS begins no
  ///                     utredning. It opens an ärende for stödkontakt alone, a vardag later.
  ///     fre 18/9 10:01  FFS: ärende and stödkontakt; its händelse comes on Monday. SF's händelse 11:00,
  ///                     its mall 11:30, the plan 12:00: M-013 (12:01).
  @Test("an överenskommelse that is lost: no rule reminds of it, and the gap stays open")
  func overenskommelsenForsvinner() async throws {
    let fall = Handrakning(
      dagar: 12, spakar: ["omsändning: ingen"],
      val: ["överenskommelsens post: försvinner, vem: FFS"])
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
        09-17 10:01 SF → Omvärlden M-023 AnsvarsÖverenskommelse
        09-18 12:01 SF → FFS M-013 SPPlanUtkast
        """,
      glapp: """
        G-01 09-07 09:01 – 09-17 10:00 behov 2
        G-02 09-16 09:01 – 09-17 09:01 behov 1
        G-03 09-08 10:01 – 09-09 10:03
        G-04 09-07 09:01 – 09-08 10:01
        G-04 09-09 10:03 – 09-10 10:33
        G-05 09-10 10:33 – 09-17 10:00
        G-06 09-17 10:00 – 09-19 00:00
        G-07 09-09 10:03 – 09-10 10:03 SF samtyckesregistrering
        G-07 09-17 10:00 – 09-18 11:00 SF händelse SP genomförd
        G-07 09-17 10:00 – 09-18 11:30 SF mötet i mallen
        G-07 09-17 10:00 – 09-18 10:01 FFS ärende öppnat
        G-07 09-17 10:00 – 09-18 10:01 FFS beslut stödkontakt
        G-07 09-17 10:00 – 09-19 00:00 FFS händelse SP genomförd
        G-28 09-17 10:00 – 09-19 00:00 behov 2
        """)
  }

  /// Treserva and the e-mail are down on Thursday 10/9.
  ///
  ///     tor 10/9 10:03  The samtycke cannot be registered: G-07 runs on till Friday at eight.
  ///              10:33  M-010 is written, and comes when the e-mail is read on Friday at eight.
  ///     fre 11/9 16:00  FFS answers a vardag later, eight hours of office time: M-011 (16:01). The
  ///                     meeting is as planned.
  @Test("a day of outage: the record and the kallelse are a day late, the meeting is not")
  func driftstopp() async throws {
    let fall = Handrakning(
      dagar: 11,
      driftstopp: ["från: 2026-09-10, system: Treserva", "från: 2026-09-10, system: e-post"])
    try await fall.prova(
      meddelanden: """
        09-07 09:01 Omvärlden → SF W-001 Besök
        09-08 10:02 SF → Omvärlden M-001 SamtyckesBegäran
        09-09 10:03 Omvärlden → SF M-002 SamtyckesSvar
        09-11 08:00 SF → FFS M-010 SPKallelse
        09-11 16:01 FFS → SF M-011 SPKallelseSvar
        09-14 09:02 SF → Omvärlden M-022 InsatsBeslut
        09-17 09:01 FFS → SF M-012 SPMötesNärvaro
        09-17 10:01 SF → FFS D-01 MötesBesked
        09-17 10:01 SF → FFS M-023 AnsvarsÖverenskommelse
        09-17 10:01 SF → Omvärlden M-023 AnsvarsÖverenskommelse
        """,
      glapp: """
        G-01 09-07 09:01 – 09-17 10:00 behov 2
        G-02 09-16 09:01 – 09-17 09:01 behov 1
        G-03 09-08 10:01 – 09-09 10:03
        G-04 09-07 09:01 – 09-08 10:01
        G-04 09-09 10:03 – 09-10 10:33
        G-05 09-10 10:33 – 09-17 10:00
        G-06 09-17 10:00 – 09-18 00:00
        G-07 09-09 10:03 – 09-11 08:00 SF samtyckesregistrering
        G-07 09-17 10:00 – 09-18 00:00 SF händelse SP genomförd
        G-07 09-17 10:00 – 09-18 00:00 SF mötet i mallen
        G-07 09-17 10:00 – 09-17 10:01 FFS ärende öppnat
        G-07 09-17 10:00 – 09-17 10:01 FFS beslut stödkontakt
        G-07 09-17 10:00 – 09-18 00:00 FFS händelse SP genomförd
        G-28 09-17 10:00 – 09-17 10:01 behov 2
        """)
  }
}
