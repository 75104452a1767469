import Domain
import Kernel
import Simulation
import Synchronization
import Testing

@Suite("A run")
struct KorningTests {
  @Test("actors and the plain loop give the same digest and counts")
  func lagen() async throws {
    let aktorer = try await Korning.kor(Provscenario.varld(), lage: .aktorer)
    let slinga = try await Korning.kor(Provscenario.varld(), lage: .slinga)
    #expect(aktorer.digest == slinga.digest)
    #expect(aktorer.events == slinga.events)
    #expect(aktorer.envelopes == slinga.envelopes)
    #expect(aktorer.fakta == slinga.fakta)
    #expect(aktorer.personer == slinga.personer)
    #expect(slinga.executorJobs == 0)
  }

  @Test("the same world run twice gives the same digest; another replication gives another")
  func tvaGanger() async throws {
    let forsta = try await Korning.kor(Provscenario.varld())
    let andra = try await Korning.kor(Provscenario.varld())
    #expect(forsta.digest == andra.digest)
    #expect(forsta.events == andra.events)
    let annan = try await Korning.kor(Provscenario.varld(replikation: 1))
    #expect(annan.digest != forsta.digest || forsta.events == 0)
  }

  @Test("a run is one executor job, whether tiny or large")
  func ettJobb() async throws {
    let liten = try await Korning.kor(Provscenario.varld(dagar: 1, perDag: 0.1))
    let stor = try await Korning.kor(Provscenario.varld(dagar: 200, perDag: 3))
    #expect(liten.executorJobs == 1)
    #expect(stor.executorJobs == 1)
  }

  @Test("a replication is the same alone, after others and beside others")
  func replikationer() async throws {
    let ensam = try await Korning.kor(Provscenario.varld(replikation: 2)).digest
    for k in 0..<2 { _ = try await Korning.kor(Provscenario.varld(replikation: k)) }
    let efter = try await Korning.kor(Provscenario.varld(replikation: 2)).digest
    #expect(efter == ensam)
    let bredvid = try await withThrowingTaskGroup(of: (Int, Digest).self) { grupp in
      for k in 0..<4 {
        grupp.addTask { (k, try await Korning.kor(Provscenario.varld(replikation: k)).digest) }
      }
      return try await grupp.reduce(into: [Int: Digest]()) { $0[$1.0] = $1.1 }
    }
    #expect(bredvid[2] == ensam)
  }

  @Test("progress ends at 1 and never goes back")
  func framsteg() async throws {
    let hort = Mutex<[Double]>([])
    _ = try await Korning.kor(
      Provscenario.varld(), framsteg: { andel in hort.withLock { $0.append(andel) } })
    let andelar = hort.withLock { $0 }
    #expect(andelar.last == 1)
    #expect(andelar == andelar.sorted())
  }

  @Test("a scaled scenario has more inflow, staff and room on the agenda")
  func skala() {
    let scenario = Provscenario.varld().scenario
    let stor = scenario.skalad(10)
    #expect(stor.inflode[0].antal == 10 * scenario.inflode[0].antal)
    #expect(stor.bemanning[0].handlaggare == 10 * scenario.bemanning[0].handlaggare)
    #expect(stor.spakar[.moteskapacitetOperativ] == 10 * scenario.spakar[.moteskapacitetOperativ])
    let liten = scenario.skalad(0.01)
    #expect(liten.bemanning[0].enhetschefer == 1)
    #expect(liten.spakar[.moteskapacitetTaktisk] == 1)
  }
}
