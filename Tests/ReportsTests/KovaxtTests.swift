import Domain
import Testing

@testable import Observers
@testable import Reports

@Suite("Queues that grow through a long run")
struct KovaxtTests {
  private func manader(_ antal: Int, ko: (Int) -> Int64) -> [Manadsrad] {
    (0..<antal).map { m in
      Manadsrad(
        fran: Datum(dagnummer: 20_000 + 30 * m),
        arbetsSekunder: Array(repeating: 3_600, count: 6),
        koSekunder: Array(repeating: ko(m), count: 6))
    }
  }

  @Test("are told of with what was measured, after a year and where they grow, not else")
  func villkor() throws {
    let vaxande = Array(0..<730)
    let k = try #require(Kovaxt(manader(24) { 3_600 * Int64($0) }, oppna: vaxande))
    #expect(k.oppnaSist == 684)
    #expect(k.oppnaFore == 593)
    // The last month may be cut: months 20 to 22 against 17 to 19.
    #expect(k.vantanSist == 21)
    #expect(k.vantanFore == 18)
    #expect(Kovaxt(manader(12) { 3_600 * Int64($0) }, oppna: Array(0..<365)) == nil)
    #expect(Kovaxt(manader(24) { _ in 3_600 }, oppna: vaxande)?.vantanSist == 1)
    let jamnt = Array(repeating: 500, count: 730)
    #expect(Kovaxt(manader(24) { 3_600 * Int64($0) }, oppna: jamnt) == nil)
  }
}
