import Actors
import Domain
import Kernel
import Simulation
import Testing

@Suite("A shard's life")
struct ShardlivTests {
  @Test("a thousand short runs in a row end without touching a shard that is gone")
  func mangaKorta() async throws {
    guard let start = Datum(ar: 2026, manad: 3, dag: 2) else { return }
    let varld = Varld(scenario: Scenario(namn: "tom", start: start, dagar: 1))
    var digester: Set<Digest> = []
    for _ in 0..<1_000 {
      digester.insert(try await Korning.kor(varld, lage: .aktorer).digest)
    }
    #expect(digester.count == 1)
  }
}
