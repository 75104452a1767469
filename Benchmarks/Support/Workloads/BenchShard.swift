import Actors
import Kernel
import Links

/// A shard for actors that are not the model's: the same executor, job list and queue as
/// `Actors.Shard`, without the model's context, books and levers.
package final class BenchShard: SerialExecutor {
  private let jobs = Jobblista()

  /// The pending events and the digest of those delivered.
  ///
  /// `nonisolated(unsafe)` and the unchecked exclusivity are right for the reason given at
  /// `Actors.Shard.motor`: only the loop and its receivers touch it, one at a time.
  @exclusivity(unchecked) nonisolated(unsafe) var machine: Machine

  init(queue: consuming EventQueue, end: VirtualTime) {
    machine = Machine(queue: queue, end: end)
  }

  package func enqueue(_ job: consuming ExecutorJob) {
    let call = Unmanaged.passRetained(self)
    defer { call.release() }
    jobs.kor(UnownedJob(job), pa: asUnownedSerialExecutor())
  }

  /// How many jobs the executor was given; one a run.
  var jobCount: Int { jobs.antalJobb }
}

/// What the loop and the receivers of a bench shard share.
struct Machine: ~Copyable {
  var queue: EventQueue
  var digest = Digest.zero
  var events = 0
  /// No event is delivered from here on; in a run of several processes the window's end.
  var end: VirtualTime
  /// What goes to other processes; nil in a run of one.
  var post: Post?

  init(queue: consuming EventQueue, end: VirtualTime) {
    self.queue = queue
    self.end = end
  }

  /// Sends an envelope, here or to another process.
  @inline(__always)
  mutating func send(_ envelope: Envelope) {
    if post?.tar(envelope) == true { return }
    queue.push(envelope)
  }

  /// Takes the first event in the total order and adds its key and its payload's first word to the
  /// digest; nil when none is due before the end.
  @inline(__always)
  mutating func next() -> Envelope? {
    guard let envelope = queue.popEarliest(before: end) else { return nil }
    events += 1
    let key = queue.key(of: envelope)
    var record = FieldHasher()
    record.combine(UInt64(bitPattern: key.time.ticks))
    record.combine(UInt64(key.receiver.raw))
    record.combine(key.tieBreak)
    record.combine(UInt64(key.sender.raw))
    record.combine(key.sequence)
    record.combine(envelope.payload.words.0)
    digest.add(record: record)
    return envelope
  }
}

/// An actor on a bench shard.
protocol BenchReceiver: Actor {
  nonisolated var shard: BenchShard { get }

  /// Receives one envelope. Only the shard's loop may call it.
  func receive(_ envelope: Envelope)
}

extension BenchReceiver {
  nonisolated var unownedExecutor: UnownedSerialExecutor {
    shard.asUnownedSerialExecutor()
  }
}

/// The loop: awaits the receivers in the total order. They share its executor, so nothing hops.
actor BenchLoop {
  private nonisolated let shard: BenchShard
  private let seats: FixedTable<Seat>

  nonisolated var unownedExecutor: UnownedSerialExecutor { shard.asUnownedSerialExecutor() }

  init(_ shard: BenchShard, _ receivers: [any BenchReceiver]) {
    self.shard = shard
    seats = FixedTable(count: receivers.count) { Seat(receiver: receivers[$0]) }
  }

  /// A receiver's place. It cannot be copied, so that nobody retains the receiver for an event.
  private struct Seat: ~Copyable { let receiver: any BenchReceiver }

  /// Not inlined, or the borrow would become a copy.
  @inline(never)
  private static func deliver(_ envelope: Envelope, to seat: borrowing Seat) async {
    await seat.receiver.receive(envelope)
  }

  func run() async { await drain() }

  /// Delivers until no event is due before the machine's end.
  private func drain() async {
    var loads = 0
    while let envelope = shard.machine.next() {
      if seats.count >= Self.many, loads != shard.machine.queue.loads {
        loads = shard.machine.queue.loads
        fetchLoaded()
      }
      await Self.deliver(envelope, to: seats[Int(envelope.receiver.raw)])
    }
  }

  /// More receivers than this have left the first cache when their next event comes.
  private static let many = 4096

  /// Asks for the receivers of the events that are about to come: first their seats, then
  /// themselves.
  private func fetchLoaded() {
    shard.machine.queue.forEachLoaded { receiver, _ in
      Prefetch.element(Int(receiver.raw), of: seats)
    }
    shard.machine.queue.forEachLoaded { receiver, _ in
      Prefetch.target(of: Int(receiver.raw), in: seats)
    }
  }
}

extension BenchLoop {
  /// Runs window by window with other processes, up to `end`; returns how many windows it took.
  ///
  /// Still one job: the loop never suspends, and waiting for the others blocks its thread.
  func run<Link: ProcessLink & ~Copyable>(
    _ link: inout Link, lookahead: Int64, end: VirtualTime
  ) async throws(LinkFailure) -> Int {
    var out = Batches(repeating: [], count: link.size)
    var into = out
    var windows = 0
    while true {
      var mine = shard.machine.queue.earliest.map { UInt64(bitPattern: $0.ticks) } ?? .max
      mine = min(mine, shard.machine.post?.tidigast ?? .max)
      shard.machine.post?.tidigast = .max
      for rank in out.indices { shard.machine.post?.tom(rank, i: &out[rank]) }
      let earliest = try link.exchange(mine: mine, out: &out, into: &into)
      windows += 1
      for batch in into {
        var place = 0
        while place < batch.count { shard.machine.queue.push(Post.las(batch, &place)) }
      }
      guard earliest < UInt64(bitPattern: end.ticks) else { return windows }
      shard.machine.end = min(end, VirtualTime(Int64(bitPattern: earliest) + lookahead))
      await drain()
    }
  }
}

/// What a workload came to.
package struct WorkloadResult: Sendable {
  /// Events delivered.
  package var events: Int
  /// Wall time of the loop, without making the actors and the first events.
  package var seconds: Double
  /// Processor time of the same.
  package var processorSeconds: Double
  package var digest: Digest
  /// Executor jobs, 0 for a plain loop.
  package var jobs: Int
  /// The queue's memory at the end divided by the events pending then.
  package var bytesPerPendingEvent: Double

  package var millionEventsPerSecond: Double { Double(events) / seconds / 1e6 }
  package var millionEventsPerProcessorSecond: Double { Double(events) / processorSeconds / 1e6 }
}

extension BenchShard {
  func result(_ watch: Stopwatch) -> WorkloadResult { machine.result(watch, jobs: jobCount) }
}

extension Machine {
  func result(_ watch: Stopwatch, jobs: Int) -> WorkloadResult {
    WorkloadResult(
      events: events, seconds: watch.wall, processorSeconds: watch.processor, digest: digest,
      jobs: jobs, bytesPerPendingEvent: Double(queue.byteCount) / Double(max(1, queue.count)))
  }
}
