import Actors
import Domain
import Kernel
import Links
import Testing

@testable import Simulation

@Suite("What a process waits for the others")
struct VantanTests {
  /// The link of a single process, which waited an hour for the others to start, and a nanosecond
  /// in every window after that.
  private struct Senlank: ProcessLink, ~Copyable {
    let rank = 0
    let size = 1
    private(set) var blockedNanoseconds: UInt64 = 0

    mutating func exchange<M: Meantime & ~Copyable>(
      mine: UInt64, out: inout Batches, into: inout Batches, meanwhile: inout M
    ) throws(LinkFailure) -> UInt64 {
      blockedNanoseconds += blockedNanoseconds == 0 ? 3_600_000_000_000 : 1
      swap(&into, &out)
      out[0].removeAll()
      return mine
    }
  }

  @Test("counts from when all have started, so that its share of the run's time is at most all")
  func forst() async throws {
    let varld = Varld(scenario: Slumpscenario.scenario(4))
    let partition = Partition(Array(repeating: 0, count: Aktor.antal))
    let utfall = try await Flerkorning.kor(varld, partition, Senlank(), delspar: nil)
    let hela = utfall.resultat
    let resultat = try #require(hela)
    let rad = try #require(resultat.processer.first)
    #expect(rad.events == resultat.events && resultat.fonster > 10)
    #expect(rad.blockedSeconds > 0)
    #expect(rad.blockedSeconds < Double(resultat.fonster + 10) * 1e-9)
    #expect(rad.blockedSeconds <= resultat.wallSeconds)
  }
}
