import Testing

@testable import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("What a worker is told")
struct OrderTests {
  /// What becomes of a worker that is told its rank and how many processes there are.
  private func utfall(rank: UInt64, av size: UInt64) throws -> Result<[Int], LinkFailure> {
    let (hit, dit) = try socketpar()
    defer { close(dit) }
    let ord = FrameHeader(.order, rank: 0, window: rank, time: size, words: 0).words(with: [])
    ord.withUnsafeBytes { _ = write(dit, $0.baseAddress, $0.count) }
    var order: [UInt8] = []
    do throws(LinkFailure) {
      let link = try WorkerLink(descriptor: hit, order: &order)
      return .success([link.rank, link.size])
    } catch {
      return .failure(error)
    }
  }

  @Test(
    "a rank and a number of processes that no run has are garbage, however right their checksum")
  func ranger() throws {
    #expect(try utfall(rank: 1, av: 2) == .success([1, 2]))
    #expect(try utfall(rank: 65_535, av: 65_536) == .success([65_535, 65_536]))
    for (rank, size) in [
      (2, 2), (0, 0), (1, 65_537), (1, .max), (.max, 2), (.max, .max), (1 << 63, .max),
    ] as [(UInt64, UInt64)] {
      #expect(try utfall(rank: rank, av: size) == .failure(.garbage(rank: 0)), "\(rank) \(size)")
    }
  }
}
