import Domain
import Kernel
import Observers
import Testing

@testable import Experiments

/// A queue M/M/c on the kernel's event queue and keyed draws, told as the facts of an enhet.
private struct MMc {
  var servrar: Int
  /// Arrivals by what the servers can do.
  var last: Double
  /// Seconds of office time.
  var medelarbete = 3600.0

  func bok(_ varld: Varld) -> Belastningsbok {
    var bok = Belastningsbok(varld: varld)
    let kalender = varld.kalender
    let start = kalender.kontorstid(varld.start)
    let slut = kalender.kontorstid(varld.slut)
    var ko = EventQueue(tieBreakSeed: varld.nyckel, bucketTicks: 1024, start: VirtualTime(0))
    var nummer: UInt64 = 0
    func vantan(_ medel: Double, _ vad: UInt64) -> Int64 {
      let u = KeyedRandom.uniform(fromBits: KeyedRandom.bits(varld.nyckel, vad, nummer, 0, 0))
      return Int64(Distribution.vantan(medel: medel).quantile(u)) + 1
    }
    func ankomst(_ nu: Int64) -> Envelope {
      nummer += 1
      return Envelope(
        due: VirtualTime(nu + vantan(medelarbete / Double(servrar) / last, 1)),
        sender: ActorID(0), receiver: ActorID(0), sequence: nummer, payload: Payload())
    }
    var lediga = [Int64](repeating: 0, count: servrar)
    ko.push(ankomst(start))
    while let handelse = ko.popEarliest(before: VirtualTime(slut)) {
      let nu = handelse.due.ticks
      let server = lediga.indices.min { lediga[$0] < lediga[$1] } ?? 0
      let borjan = max(nu, lediga[server])
      let arbete = vantan(medelarbete, 2)
      lediga[server] = borjan + arbete
      let plats = Enhetsplats(index: 0)
      bok.fakta(
        [.arbetssteg(plats, .handlaggare, ko: Int32(borjan - nu), arbete: Int32(arbete))],
        nu: kalender.moment(kontorstid: nu), aktor: Aktor.enhet(plats).id)
      ko.push(ankomst(nu))
    }
    bok.avsluta(vid: varld.slut)
    return bok
  }
}

@Suite("M/M/c")
struct KoTests {
  private func prov(_ ko: MMc, dagar: Int = 360) -> Prov {
    var scenario = Scenario(
      namn: "kö", start: Datum("2026-01-05") ?? Datum(dagnummer: 0), dagar: dagar)
    scenario.bemanning = scenario.bemanning.map { _ in
      Bemanning(handlaggare: ko.servrar, forste: 1, enhetschefer: 1, avdelningschefer: 1)
    }
    let varldar = (0..<10).map { Varld(scenario: scenario, replikation: $0) }
    return Provning.doma(
      varldar.map(ko.bok), varldar[0], faktor: 1, inflode: 1, grans: 0.02)
  }

  @Test("a queue with ρ = 0.9 holds, whether one serves or eight", arguments: [1, 8])
  func stabil(servrar: Int) throws {
    let prov = prov(MMc(servrar: servrar, last: 0.9))
    #expect(prov.utslag == .haller)
    let trend = try #require(prov.stationer.first)
    #expect(abs(try #require(trend.lutning).medel) < 0.02)
    #expect(abs(try #require(trend.belagt) - 0.9) < 0.02)
  }

  @Test("a queue with ρ = 1.1 grows, by ρ − 1 hours an hour", arguments: [1, 8])
  func instabil(servrar: Int) throws {
    let prov = prov(MMc(servrar: servrar, last: 1.1))
    #expect(prov.utslag == .vaxer)
    let trend = try #require(prov.stationer.first)
    #expect(trend.station == .roll(Enhetsplats(index: 0), .handlaggare))
    #expect(abs(try #require(trend.lutning).medel - 0.1) < 0.03)
    #expect(try #require(trend.lutning).lagst > 0.05)
    #expect(abs(try #require(trend.belagt) - 1.1) < 0.04)
  }

  @Test("the growth follows the load: 0.5 at ρ = 1.5, 1 at ρ = 2")
  func lutning() throws {
    for last in [1.5, 2] {
      let trend = try #require(prov(MMc(servrar: 4, last: last), dagar: 180).stationer.first)
      #expect(abs(try #require(trend.lutning).medel - (last - 1)) < 0.05, "\(last)")
    }
  }
}
