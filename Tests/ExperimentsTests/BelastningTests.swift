import Actors
import Domain
import Kernel
import Observers
import Simulation
import Testing

@testable import Experiments

/// An ordinary run's books, with a book of queues beside them.
private struct Dubbelbok: Bokforing, ~Copyable {
  var bok: Bok
  var belastning: Belastningsbok

  mutating func bokfor(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) -> Bool {
    if envelope.sequence > 0 {
      belastning.levererat(
        Message(envelope.payload), fran: envelope.sender, till: nyckel.receiver)
    }
    belastning.fakta(context.fakta.array, nu: nyckel.time, aktor: nyckel.receiver)
    return bok.bokfor(envelope, nyckel, &context)
  }
}

@Suite("the book of queues")
struct BelastningTests {
  @Test("it changes nothing in a run, and many stations have a queue in a strained one")
  func sidoverkan() async throws {
    var scenario = try Litet.skickat("goteborg").skalad(0.1)
    scenario.dagar = 120
    scenario.spakar.satt(.arendenPerHandlaggare, 10)
    scenario.inflode = scenario.inflode.map { $0.ganger(2) }
    let varld = Varld(scenario: scenario)
    let shard = Shard(varld: varld)
    let slinga = Aktorslinga(shard, Uppstallning.mottagare(varld, pa: shard))
    var bok = await slinga.kor(
      Dubbelbok(
        bok: Bok(varld, spar: nil, framsteg: nil), belastning: Belastningsbok(varld: varld)))
    bok.belastning.avsluta(vid: varld.slut)
    bok.bok.ikapp()
    #expect(try await Korning.kor(varld).digest == bok.bok.rakning.digest)
    let koer = Station.alla.filter { station in
      bok.belastning.serie(station).contains { $0.vantan > 0 }
    }
    #expect(koer.count > 10)
  }

  @Test("stations and their numbers are one to one")
  func nummer() {
    #expect(Station.alla.count == 86)
    #expect(Set(Station.alla).count == 86)
    for (i, station) in Station.alla.enumerated() { #expect(station.index == i) }
    #expect(Station.team(22).index == 54 && Station.team(53).index == 85)
  }

  @Test("a need waits from its classification to its ärende, and the oldest is told at midnight")
  func vantelista() {
    let scenario = Litet.scenario(dagar: 14)
    let varld = Varld(scenario: scenario)
    var bok = Belastningsbok(varld: varld)
    let plats = Enhetsplats(.sfHisingen, .hisingen)
    let aktor = Aktor.enhet(plats).id
    let behov = (1...3).map { BehovID(PersonID(.hisingen, $0), 0) }
    func vid(_ dag: Int, _ timme: Int64) -> Moment {
      Moment(Kalender.moment(scenario.start + dag).ticks + timme * 3600)
    }
    func klassning(_ b: BehovID, _ ansprak: ForvaltningSet) -> Fact {
      .klassning(b, ansprak: ansprak, kandDagar: -1, gransDagar: 3650)
    }
    let egen = ForvaltningSet(.sfHisingen)
    bok.fakta([klassning(behov[0], egen)], nu: vid(0, 12), aktor: aktor)
    bok.fakta([klassning(behov[1], egen)], nu: vid(1, 8), aktor: aktor)
    // Somebody else's need waits for nobody here.
    bok.fakta([klassning(behov[2], .ffs)], nu: vid(1, 9), aktor: aktor)
    bok.fakta(
      [
        .handlaggareUtsedd(behov[0].person, plats, vantade: 12 * 3600),
        .arendeOppnat(behov[0], .sfHisingen),
      ], nu: vid(1, 16), aktor: aktor)
    bok.fakta([.behovUpphort(behov[1])], nu: vid(3, 10), aktor: ActorID(1))
    bok.avsluta(vid: varld.slut)
    let serie = Array(bok.serie(.utanHandlaggare(plats)))
    #expect(serie.prefix(5).map(\.iKo) == [1, 1, 1, 0, 0])
    // Office hours at midnight: 12–16 on Monday; the second's Tuesday; Tuesday and Wednesday.
    let timmar: [Int64] = serie.prefix(5).map { $0.vantan / 3600 }
    #expect(timmar == [4, 8, 16, 0, 0])
  }
}
