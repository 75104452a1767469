import Domain
import Observers
import Simulation
import Testing

/// Rules without a limit of their own: what the report measures of them.
@Suite("Measures")
struct MattTests {
  @Test("a run measures what the rules without a limit ask for")
  func matten() async throws {
    let o = try await Korning.kor(Varld(scenario: Regelbas.tvister.scenario), lage: .slinga)
      .observatorium
    func ledtid(_ slag: Ledtid) -> Int { o.ledtider.first { $0.slag == slag }?.alla.n ?? 0 }
    func antal(_ typ: Meddelandetyp) -> UInt64 { o.levereradeMeddelanden[typ.index] }
    // SP-54 and ANS-61: notice, and how early planning begins.
    #expect(ledtid(.kallelseMote) > 0 && ledtid(.identifieradKallelse) > 0)
    // ANS-29, 30: continuity, and handläggare a person.
    #expect(o.sp.medKontinuitet > 0 && o.sp.medKontinuitet < o.sp.overenskommelser)
    #expect(o.ovrigt.handlaggarePerPerson.reduce(0, +) == o.personer.antal)
    // ANS-32, 84, 85: working time of all six, queues of the 1:e, load of each enhet.
    #expect(Set(o.arbete.filter { $0.arbetsSekunder > 0 }.map(\.forvaltning)).count == 6)
    #expect(o.arbete.contains { $0.roll == .forste && $0.steg > 0 })
    #expect(ledtid(.behovInsats) > 0)
    // ANS-74: meetings held and missed.
    #expect(o.sp.motenHallna > 0 && o.sp.motenMissade > 0)
    // ANS-81–83: obstacles taken up, and what they led to.
    #expect(antal(.uppdrag) > 0 && antal(.hinder) > 0)
    // ANS-90, 94: indicators reach every strategic team before it meets.
    #expect(antal(.nyckeltal) > 0 && o.ovrigt.teammoten[Int(Niva.strategisk.rawValue)] > 0)
    // ANS-92, 96: questions carried on, and those settled at the meeting.
    let strategisk = try #require(o.eskalering.first { $0.niva == .strategisk })
    #expect(o.tvistRad.gruppfragor > 0)
    #expect(strategisk.forsok > strategisk.misslyckade)
  }

  @Test("a year's revisions of the anvisning reach the six förvaltningar")
  func revisioner() async throws {
    let o = try await Korning.kor(Varld(scenario: Regelbas.aret.scenario), lage: .slinga)
      .observatorium
    #expect(o.levereradeMeddelanden[Meddelandetyp.revision.index] == 6)
  }
}
