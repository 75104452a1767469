import CLinkMPI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A link between the ranks of an MPI job: each sends each of the others one message a window.
///
/// A message has a fixed room: a head (mark, window, time, length, checksum) and the first words of
/// the batch. Few batches are longer; their rest goes in a second message, which both sides know of
/// by the length. The earliest time travels in the heads, so that a window is one round.
///
/// There is no recovery: a rank that dies takes the job with it.
package struct MPILink: ProcessLink, ~Copyable {
  package let rank: Int
  package let size: Int
  package private(set) var blockedNanoseconds: UInt64 = 0
  private var window: UInt64 = 0
  /// Nanoseconds.
  private let spinning: UInt64

  /// A place of `room` words for each rank: what goes there, and what comes from there.
  private var heads: [UInt64]
  private var headsIn: [UInt64]
  private let headAt: [Int]
  private var headCount: [Int]
  private let headRoom: [Int]

  /// What has no room in the first message, one rank's after the other's.
  private var rests: [UInt64] = []
  private var restsIn: [UInt64] = []
  private var restAt: [Int]
  private var restCount: [Int]
  private var restInAt: [Int]
  private var restInCount: [Int]

  /// Mark, window, time, length in words, checksum.
  private static let head = 5
  /// Words of a first message. Open MPI sends up to 4 KiB at once through shared memory, its own
  /// header included; what is longer costs a round of its own anyway.
  private static let room = 496
  private static let mark: UInt64 = 0x474C_4150_4D50_4931

  /// A link of the ranks of a job. Every rank makes its links in the same order.
  package init(_ job: MPIJob) {
    rank = job.rank
    size = job.size
    spinning = Spinning.nanoseconds(processes: job.localSize)
    heads = Array(repeating: 0, count: size * Self.room)
    headsIn = heads
    headAt = (0..<size).map { $0 * Self.room }
    headCount = Array(repeating: 0, count: size)
    headRoom = Array(repeating: Self.room, count: size)
    restAt = headCount
    restCount = headCount
    restInAt = headCount
    restInCount = headCount
  }

  package mutating func exchange<M: Meantime & ~Copyable>(
    mine: UInt64, out: inout Batches, into: inout Batches, meanwhile: inout M
  ) throws(LinkFailure) -> UInt64 {
    var longer = pack(mine, out)
    try Self.transfer(
      0, heads, headAt, headCount, &headsIn, headAt, headRoom, spinning, &blockedNanoseconds,
      meanwhile: &meanwhile)
    var earliest = mine
    var rest = 0
    for r in 0..<size where r != rank {
      let at = headAt[r]
      guard headsIn[at] == Self.mark, headsIn[at + 1] == window, headsIn[at + 3] < 1 << 30 else {
        throw .garbage(rank: r)
      }
      earliest = min(earliest, headsIn[at + 2])
      restInAt[r] = rest
      restInCount[r] = max(0, Int(headsIn[at + 3]) - (Self.room - Self.head))
      rest += restInCount[r]
    }
    longer = longer || rest > 0
    if longer {
      if restsIn.count < rest {
        restsIn.append(contentsOf: repeatElement(0, count: rest - restsIn.count))
      }
      try Self.transfer(
        1, rests, restAt, restCount, &restsIn, restInAt, restInCount, spinning,
        &blockedNanoseconds, meanwhile: &meanwhile)
    }
    for r in 0..<size where r != rank { try unpack(r, &into[r]) }
    swap(&into[rank], &out[rank])
    for r in out.indices { out[r].removeAll(keepingCapacity: true) }
    window += 1
    return earliest
  }

  /// Swaps words with every other rank, as `glapp_mpi_start` says, and works while they are under
  /// way. `blocked` grows by the nanoseconds in which there was nothing to do.
  private static func transfer<M: Meantime & ~Copyable>(
    _ tag: Int32, _ out: UnsafePointer<UInt64>, _ atOut: [Int], _ countOut: [Int],
    _ into: UnsafeMutablePointer<UInt64>, _ atIn: [Int], _ countIn: [Int], _ spinning: UInt64,
    _ blocked: inout UInt64, meanwhile: inout M
  ) throws(LinkFailure) {
    // The pointers are good to the end of the call, and nothing is under way after it.
    var error = glapp_mpi_start(tag, out, atOut, countOut, into, atIn, countIn)
    var done: Int32 = 0
    var since: UInt64 = 0
    while error == GLAPP_MPI_OK {
      error = glapp_mpi_look(&done)
      if done != 0 || error != GLAPP_MPI_OK { break }
      if meanwhile.step() { continue }
      if since == 0 { since = Clock.now }
      // Waiting in the library would keep the processor from the ranks that are waited for, where
      // there are more ranks than processors.
      if Clock.now - since >= spinning { sched_yield() }
    }
    if since > 0 { blocked += Clock.now - since }
    guard error == GLAPP_MPI_OK else { throw MPIJob.failure(error) }
  }

  /// Makes the messages of a window; returns whether one has a rest.
  private mutating func pack(_ mine: UInt64, _ out: Batches) -> Bool {
    rests.removeAll(keepingCapacity: true)
    for r in 0..<size where r != rank {
      let at = headAt[r]
      let count = out[r].count
      let first = min(count, Self.room - Self.head)
      heads[at] = Self.mark
      heads[at + 1] = window
      heads[at + 2] = mine
      heads[at + 3] = UInt64(count)
      heads[at + 4] = Self.checksum(window, mine, out[r])
      heads.withUnsafeMutableBufferPointer { heads in
        // The place has room for the first words: `first` is at most what is left beside the head.
        _ = heads[(at + Self.head)..<(at + Self.room)].update(fromContentsOf: out[r][..<first])
      }
      headCount[r] = Self.head + first
      restAt[r] = rests.count
      restCount[r] = count - first
      if count > first { rests.append(contentsOf: out[r][first...]) }
    }
    return !rests.isEmpty
  }

  /// Reads a rank's batch.
  private func unpack(_ r: Int, _ batch: inout ContiguousArray<UInt64>) throws(LinkFailure) {
    let at = headAt[r]
    let first = Int(headsIn[at + 3]) - restInCount[r]
    batch.removeAll(keepingCapacity: true)
    batch.append(contentsOf: headsIn[(at + Self.head)..<(at + Self.head + first)])
    if restInCount[r] > 0 {
      batch.append(contentsOf: restsIn[restInAt[r]..<(restInAt[r] + restInCount[r])])
    }
    guard headsIn[at + 4] == Self.checksum(window, headsIn[at + 2], batch) else {
      throw .garbage(rank: r)
    }
  }

  private static func checksum(
    _ window: UInt64, _ time: UInt64, _ batch: ContiguousArray<UInt64>
  ) -> UInt64 {
    var sum = Checksum()
    sum.add(window)
    sum.add(time)
    // Without a check of bounds for every word.
    batch.withUnsafeBufferPointer { words in for word in words { sum.add(word) } }
    return sum.value
  }
}
