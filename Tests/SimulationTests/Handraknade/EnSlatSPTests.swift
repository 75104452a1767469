import Testing

@Suite("On paper: a smooth SP")
struct EnSlatSPTests {
  /// Petra has försörjningsstöd (need 1, SF's) and a funktionsnedsättning (need 2, FFS's, where
  /// nobody knows her). She turns to SF on Monday 7 September at nine.
  ///
  ///     mån 7/9  09:00  She comes; the visit is a minute later.
  ///              09:01  SF: ärende for need 1 (utredning of 1 h, five vardagar). Need 2 is FFS's:
  ///                     SP:Identifierad, G-04 and G-01 (need 2) begin. The samtycke question waits
  ///                     for the handläggare till 10:01 and takes a vardag.
  ///     tis 8/9  10:01  M-001, SP:SamtyckeInhämtas; G-04 ends, G-03 begins. It arrives 10:02.
  ///     ons 9/9  10:02  She says yes a vardag later; M-002 arrives 10:03. SP:SamtyckeFinns: G-03
  ///              10:03  ends, the second half of G-04 begins; the registration (SP-46) is due, G-07,
  ///                     and takes a vardag. FFS has no handläggare for her: M-009 to its mottag
  ///                     (10:04), G-14 begins.
  ///     tor 10/9 10:03  The samtycke is registered: G-07 ends.
  ///              10:04  The mottag answers a vardag later; 10:05 G-14 ends. The kallelse takes a
  ///                     vardag.
  ///     fre 11/9 10:05  M-010, SP:Kallad: G-04 ends, G-05 begins. It arrives 10:06. The meeting is
  ///                     five vardagar later: Friday 18/9, nine o'clock.
  ///     mån 14/9 09:01  SF's beslut for need 1: M-022 (09:02). Due in two vardagar, Wednesday 09:01;
  ///                     begun in three, Thursday 09:01: between them G-02.
  ///              10:06  FFS answers a vardag later that it comes: M-011 (10:07).
  ///     fre 18/9 09:00  FFS is there: M-012 (09:01). The meeting takes an hour.
  ///              10:00  MöteHållet: G-05 ends, G-06 begins. D-01 and M-023 to FFS and M-023 to Petra
  ///                     (10:01): FFS answers for need 2, G-01 ends; till they know, a minute, G-28.
  ///                     Due records, G-07: SF's mall and händelse; FFS, which has no ärende:
  ///                     ärende, stödkontakt and händelse. SF's hour for the meeting is booked
  ///                     till 11:00; then händelse, mall and plan begin half an hour apart.
  ///              10:01  FFS: stödkontakt is begun, but with D-01 comes M-023, and FFS opens an ärende
  ///                     for need 2: it can document there, and two G-07 end. Its utredning is begun
  ///                     10:31.
  ///     mån 21/9 10:01  FFS needs no stödkontakt; its händelse takes a vardag more, to Tuesday 10:01.
  ///              11:00  SF's händelse, 11:30 its mall: G-07 ends. 12:00 the plan: M-013 (12:01),
  ///                     SP:Utkast, FörGodkännande.
  ///     ons 23/9 12:01  FFS approves after two vardagar: M-014 (12:02). SP:Upprättad, G-06 ends.
  ///              12:02  Due, G-07: skrivskydd and saving (SF), scanning (both). The follow-up is due
  ///                     in 14 days.
  ///     tor 24/9 12:02  SF has locked and saved, so all may scan (H-07): D-02 (12:03). The scanning
  ///                     takes each a vardag.
  ///     fre 25/9 10:31  FFS's beslut for need 2, five vardagar after Friday 10:31: M-022 and D-04
  ///                     (10:32). Due Tuesday 29/9 10:31, begun Wednesday: G-02.
  ///              12:02  SF has scanned, FFS a minute later: D-09 (12:04), SP:Registrerad, Pågår.
  ///     ons 7/10 12:02  The follow-up is due: G-15. A vardag later M-020 to FFS (12:03); a vardag
  ///                     after that its answer.
  ///     fre 9/10 12:04  Followed up: G-15 ends. Need 2 has a beslut and is delivered, no tvist: a
  ///                     långsiktig lösning. The avslut takes a vardag.
  ///     mån 12/10 12:04 M-021 (12:05), SP:Avslutad. Both are to document it, G-07: SF at Tuesday
  ///                     12:04, FFS at 12:05.
  @Test("every message and every gap of an SP in which all goes well")
  func slat() async throws {
    let fall = Handrakning(dagar: 42, spakar: ["spUppföljning: 14 dagar"], kand: "")
    try await fall.prova(
      meddelanden: """
        09-07 09:01 Omvärlden → SF W-001 Besök
        09-08 10:02 SF → Omvärlden M-001 SamtyckesBegäran
        09-09 10:03 Omvärlden → SF M-002 SamtyckesSvar
        09-09 10:04 SF → FFS M-009 FörstaKontakt
        09-10 10:05 FFS → SF M-009 FörstaKontakt (svar)
        09-11 10:06 SF → FFS M-010 SPKallelse
        09-14 09:02 SF → Omvärlden M-022 InsatsBeslut
        09-14 10:07 FFS → SF M-011 SPKallelseSvar
        09-18 09:01 FFS → SF M-012 SPMötesNärvaro
        09-18 10:01 SF → FFS D-01 MötesBesked
        09-18 10:01 SF → FFS M-023 AnsvarsÖverenskommelse
        09-18 10:01 SF → Omvärlden M-023 AnsvarsÖverenskommelse
        09-21 12:01 SF → FFS M-013 SPPlanUtkast
        09-23 12:02 FFS → SF M-014 SPPlanSvar
        09-24 12:03 SF → FFS D-02 PlanUpprättad
        09-25 12:04 FFS → SF D-09 PlanScannad
        09-25 10:32 FFS → Omvärlden M-022 InsatsBeslut
        09-25 10:32 FFS → SF D-04 BeslutUnderrättelse
        10-08 12:03 SF → FFS M-020 SPUppföljning
        10-09 12:04 FFS → SF M-020 SPUppföljning
        10-12 12:05 SF → FFS M-021 SPAvslut
        """,
      glapp: """
        G-01 09-07 09:01 – 09-18 10:00 behov 2
        G-02 09-16 09:01 – 09-17 09:01 behov 1
        G-02 09-29 10:31 – 09-30 10:31 behov 2
        G-03 09-08 10:01 – 09-09 10:03
        G-04 09-07 09:01 – 09-08 10:01
        G-04 09-09 10:03 – 09-11 10:05
        G-05 09-11 10:05 – 09-18 10:00
        G-06 09-18 10:00 – 09-23 12:02
        G-07 09-09 10:03 – 09-10 10:03 SF samtyckesregistrering
        G-07 09-18 10:00 – 09-21 11:00 SF händelse SP genomförd
        G-07 09-18 10:00 – 09-21 11:30 SF mötet i mallen
        G-07 09-18 10:00 – 09-18 10:01 FFS ärende öppnat
        G-07 09-18 10:00 – 09-18 10:01 FFS beslut stödkontakt
        G-07 09-18 10:00 – 09-22 10:01 FFS händelse SP genomförd
        G-07 09-23 12:02 – 09-24 12:02 SF skrivskyddad
        G-07 09-23 12:02 – 09-24 12:02 SF sparad
        G-07 09-23 12:02 – 09-25 12:02 SF scannad
        G-07 09-23 12:02 – 09-25 12:03 FFS scannad
        G-07 10-12 12:04 – 10-13 12:04 SF avslut dokumenterat
        G-07 10-12 12:04 – 10-13 12:05 FFS avslut dokumenterat
        G-14 09-09 10:03 – 09-10 10:05 SF FFS
        G-15 10-07 12:02 – 10-09 12:04
        G-28 09-18 10:00 – 09-18 10:01 behov 2
        """)
  }
}
