import Domain
import Observers
import Simulation
import Testing

@testable import Experiments

@Suite("agendas of teams that meet seldom")
struct TeamkoTests {
  private static let team = Aktor.taktisktTeam(.centrum)

  /// A trial of 364 days from a Monday, in which the team meets on some days; so many matters find
  /// no room each time, and the replications differ by one.
  private func prov(_ moten: [(dag: Int, over: Int)]) throws -> Prov {
    let scenario = Scenario(
      namn: "team", start: try #require(Datum("2026-01-05")), dagar: 364)
    let varldar = (0..<5).map { Varld(scenario: scenario, replikation: $0) }
    let bocker = varldar.enumerated().map { k, varld in
      var bok = Belastningsbok(varld: varld)
      let rum = Int(varld.epoker[0].spakar[.moteskapacitetTaktisk])
      for mote in moten {
        let iKo = UInt16(mote.over == 0 ? 0 : rum + mote.over + k)
        bok.fakta(
          [.teamMote(Self.team.id, .taktisk, iKo: iKo, hanterade: 0, problem: false)],
          nu: Kalender.moment(scenario.start + mote.dag), aktor: Self.team.id)
      }
      bok.avsluta(vid: varld.slut)
      return bok
    }
    return Provning.doma(bocker, varldar[0], faktor: 1, inflode: 1, grans: 0.02)
  }

  @Test("two meetings of the second half are enough where every replication has grown")
  func tva() throws {
    let prov = try prov([(0, 0), (91, 0), (182, 40), (273, 90)])
    let trend = try #require(prov.stationer.first)
    #expect(trend.station == .team(Int(Self.team.id.raw)))
    #expect(try #require(trend.lutning).lagst > 0.02)
    #expect(prov.utslag == .vaxer)
  }

  @Test("a single meeting with a queue cannot be judged, and the trial is uncertain")
  func ett() throws {
    let prov = try prov([(0, 0), (91, 0), (182, 40)])
    #expect(prov.stationer.map(\.obedombar) == [true])
    #expect(prov.utslag == .osakert)
  }

  @Test(
    "a team that does not meet cannot be judged where its agenda has more than a meeting has room for",
    arguments: [(over: -1, Utslag.haller), (over: 0, .haller), (over: 40, .osakert)])
  func intet(over: Int, utslag: Utslag) throws {
    let scenario = Scenario(
      namn: "team", start: try #require(Datum("2026-01-05")), dagar: 364)
    let varld = Varld(scenario: scenario)
    let rum = Int(varld.epoker[0].spakar[.moteskapacitetTaktisk])
    var bok = Belastningsbok(varld: varld)
    let sf = Aktor.enhet(Enhetsplats(.sfCentrum, .centrum)).id
    func fraga(_ k: Int) -> TvistID {
      TvistID(PersonID(.centrum, k), behov: 0, nummer: 1, initierande: .sfCentrum)
    }
    func laggIn(_ k: Int) {
      bok.levererat(
        .tvist(
          .teamFraga(
            fraga(k), niva: .taktisk, parter: ForvaltningSet(.sfCentrum).with(.avo),
            fran: .sfCentrum, identifierad: true, forsok: 0)),
        fran: sf, till: Self.team.id)
    }
    // Twice the same, one that is taken back and one that is solved leave the agenda as it was.
    for k in 1...rum + over + 2 { laggIn(k) }
    laggIn(1)
    bok.levererat(
      .tvist(.teamAterkallad(fraga(1), niva: .taktisk)), fran: sf, till: Self.team.id)
    bok.fakta(
      [.losningsforsok(fraga(2), .taktisk, lyckat: true)],
      nu: varld.start, aktor: Self.team.id)
    bok.avsluta(vid: varld.slut)
    let prov = Provning.doma([bok, bok], varld, faktor: 1, inflode: 1, grans: 0.02)
    #expect(prov.utslag == utslag)
    #expect(
      prov.stationer.map(\.station) == (over > 0 ? [.team(Int(Self.team.id.raw))] : []))
    #expect(prov.stationer.allSatisfy { $0.obedombar })
  }

  @Test("a single meeting without a queue is judged: nothing waits")
  func ingen() throws {
    let prov = try prov([(0, 40), (91, 40), (182, 0)])
    #expect(prov.stationer.isEmpty)
    #expect(prov.utslag == .haller)
  }
}
