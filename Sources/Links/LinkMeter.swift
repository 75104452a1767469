/// Measures what a window costs on a link, with batches as a run has them.
package enum LinkMeter {
  /// Words of one message of a batch.
  private static let message = 8
  /// A batch has from none to so many messages.
  package static let mostMessages = 64

  /// Goes through windows in which every process sends every other from 0 to 64 messages of 64
  /// bytes, and reads every word that comes.
  ///
  /// Every process of the link calls it with the same arguments.
  /// - Parameters:
  ///   - link: the process's end.
  ///   - windows: windows in a round.
  ///   - rounds: how often it is measured.
  /// - Returns: microseconds a window, for each round.
  /// - Throws: `garbage` where a word is not the one that was sent, or what the link throws.
  package static func measure<Link: ProcessLink & ~Copyable>(
    _ link: inout Link, windows: Int, rounds: Int
  ) throws(LinkFailure) -> [Double] {
    var out = Batches(repeating: [], count: link.size)
    var into = out
    var result: [Double] = []
    for round in 0..<rounds {
      // All begin together.
      _ = try link.exchange(mine: .max, out: &out, into: &into)
      let start = Clock.now
      for window in 0..<windows {
        let n = UInt64(round * windows + window)
        for r in out.indices where r != link.rank {
          fill(&out[r], seed(n, from: link.rank, to: r))
        }
        let earliest = try link.exchange(mine: n + UInt64(link.rank), out: &out, into: &into)
        guard earliest == n else { throw .garbage(rank: 0) }
        for r in into.indices where r != link.rank {
          guard isRight(into[r], seed(n, from: r, to: link.rank)) else { throw .garbage(rank: r) }
        }
      }
      result.append(Double(Clock.now - start) / 1_000 / Double(max(1, windows)))
    }
    return result
  }

  private static func seed(_ window: UInt64, from: Int, to: Int) -> UInt64 {
    var sum = Checksum()
    sum.add(window)
    sum.add(UInt64(from) << 32 | UInt64(to))
    return sum.value
  }

  private static func fill(_ batch: inout ContiguousArray<UInt64>, _ seed: UInt64) {
    let words = seed % UInt64(mostMessages + 1) * UInt64(message)
    for i in 0..<words { batch.append(seed &+ i &* 0x9E37_79B9_7F4A_7C15) }
  }

  private static func isRight(_ batch: ContiguousArray<UInt64>, _ seed: UInt64) -> Bool {
    guard batch.count == Int(seed % UInt64(mostMessages + 1)) * message else { return false }
    for (i, word) in batch.enumerated()
    where word != seed &+ UInt64(i) &* 0x9E37_79B9_7F4A_7C15 {
      return false
    }
    return true
  }
}
