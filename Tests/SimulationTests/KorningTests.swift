import Domain
import EventLogs
import Kernel
import Simulation
import Testing

@Suite("A run")
struct KorningTests {
  private func varld(_ replikation: Int = 0) throws -> Varld {
    let start = try #require(Datum("2026-01-05"))
    var scenario = Scenario(namn: "prov", start: start, dagar: 60)
    scenario.inflode = Array(repeating: Inflode(antal: 2, bara: .allaDagar), count: 4)
    var profil = Profil(namn: "vuxen", andel: 1, alder: 20...60, behov: [])
    profil.behov = [.init(slag: .beroende, andel: 1), .init(slag: .hemloshet, andel: 0.5)]
    profil.granssnitt = 0.6
    scenario.profiler = [profil]
    return Varld(scenario: scenario, replikation: replikation)
  }

  @Test("actors and the plain loop give the same digest")
  func lagen() async throws {
    let aktorer = try await Korning.kor(varld(), lage: .aktorer)
    let slinga = try await Korning.kor(varld(), lage: .slinga)
    #expect(aktorer.digest == slinga.digest)
    #expect(aktorer.events == slinga.events)
    #expect(aktorer.envelopes == slinga.envelopes)
    #expect(slinga.executorJobs == 0)
    #expect(aktorer.executorJobs == 1)
  }
}
