import Actors
import Kernel
import Links

/// PHOLD over several operating system processes: the lookahead is the law's least wait, 0.1 units.
extension Phold {
  /// Ticks that an event takes at least; the wait is rounded down to whole ticks.
  private var lookahead: Int64 { Int64(0.1 * Self.unit) }

  /// Runs this process's share; every second logical process, or third, lives here.
  ///
  /// - Parameter link: joins the processes.
  /// - Returns: in process 0 the whole run's events and digest, and the windows; nil elsewhere.
  /// - Throws: a `LinkFailure` where a process was lost for good.
  package func onActors<Link: ProcessLink & ~Copyable>(
    _ link: consuming Link
  ) async throws(LinkFailure) -> (result: WorkloadResult, windows: Int)? {
    let (rank, size) = (link.rank, link.size)
    let shard = BenchShard(queue: queue(parts: size), end: endTime)
    let post = Post(Partition((0..<processes).map { $0 % size }), har: rank)
    shard.machine.post = post
    let law = law
    fill(&shard.machine.queue, law) { post.bor($0) }
    let nobody = Process(shard, ActorID(0), law, sent: 0)
    let loop = BenchLoop(
      shard,
      (0..<UInt32(processes)).map {
        post.bor(ActorID($0))
          ? Process(shard, ActorID($0), law, sent: UInt64(population)) : nobody
      })
    // Everybody is ready before the clock starts.
    var out = Batches(repeating: [], count: size)
    var into = out
    _ = try link.exchange(mine: .max, out: &out, into: &into)
    let watch = Stopwatch()
    let windows = try await loop.run(&link, lookahead: lookahead, end: endTime)
    var result = shard.result(watch)
    out[0] = [
      result.digest.low, result.digest.high, UInt64(result.events),
      result.processorSeconds.bitPattern,
    ]
    _ = try link.exchange(mine: .max, out: &out, into: &into)
    guard rank == 0 else { return nil }
    for other in into.dropFirst() {
      result.digest.add(Digest(high: other[1], low: other[0]))
      result.events += Int(other[2])
      result.processorSeconds += Double(bitPattern: other[3])
    }
    return (result, windows)
  }
}
