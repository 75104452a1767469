import Kernel

/// A ring of actors, a token each, that is sent on to the next as soon as it comes.
///
/// The tokens go through the whole kernel, a tick a step: in Glapp nothing takes no time.
package struct Ring: Sendable {
  package var actors: Int
  package var rounds: Int

  package init(actors: Int = 1024, rounds: Int) {
    self.actors = actors
    self.rounds = rounds
  }

  /// Runs it on actors: `actors` · `rounds` deliveries.
  package func onActors() async -> WorkloadResult {
    let shard = BenchShard(
      queue: EventQueue(tieBreakSeed: 1, bucketTicks: 1, start: VirtualTime(0)),
      end: VirtualTime(Int64(rounds)))
    for n in 0..<UInt32(actors) {
      shard.machine.queue.push(
        Envelope(
          due: VirtualTime(0), sender: ActorID(n), receiver: ActorID(n), sequence: 1,
          payload: .of(UInt64(n))))
    }
    let loop = BenchLoop(
      shard,
      (0..<UInt32(actors)).map {
        Link(shard, next: ActorID(($0 + 1) % UInt32(actors))) as any BenchReceiver
      })
    let watch = Stopwatch()
    await loop.run()
    return shard.result(watch)
  }

  private actor Link: BenchReceiver {
    nonisolated let shard: BenchShard
    private let next: ActorID
    private var sent: UInt64 = 1

    init(_ shard: BenchShard, next: ActorID) {
      self.shard = shard
      self.next = next
    }

    func receive(_ envelope: Envelope) {
      sent &+= 1
      shard.machine.queue.push(
        Envelope(
          due: envelope.due + 1, sender: envelope.receiver, receiver: next, sequence: sent,
          payload: envelope.payload))
    }
  }
}
