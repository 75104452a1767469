import Kernel

/// PHOLD: logical processes that send each event on, later and perhaps elsewhere.
///
/// An event is followed by one other, due 0.1 + Exp(mean 0.9) units later, with probability ½ at a
/// process drawn uniformly among all (the same one included), else at the same. So the number of
/// pending events stays what it was, and a unit's worth of time takes as many events as there are
/// pending. Draws are named by the event that causes them: receiver, sender and sequence.
package struct Phold: Sendable {
  /// Logical processes, each an actor.
  package var processes: Int
  /// First events a process.
  package var population: Int
  /// The end of the run in units.
  package var end: Double
  package var seed: UInt64 = 1

  package init(processes: Int, population: Int, end: Double) {
    self.processes = processes
    self.population = population
    self.end = end
  }

  /// 1,024 processes, 16 events each, 610 units: about 10 million events, 16,384 pending.
  package static let a = Phold(processes: 1024, population: 16, end: 610)
  /// 65,536 processes, 16 events each, 10 units: about 10 million events, 1,048,576 pending.
  package static let b = Phold(processes: 65_536, population: 16, end: 10)

  /// Ticks a unit, 2²⁴.
  static let unit = 16_777_216.0

  /// What the processes have in common.
  final class Law: Sendable {
    private let key: UInt64
    private let processes: UInt64
    private let exponential = Exponential()

    init(seed: UInt64, processes: Int) {
      key = KeyedRandom.bits(seed, 0, 0, 0, 0)
      self.processes = UInt64(processes)
    }

    /// The event that follows the one that `sender` sent with number `sequence`: how many ticks
    /// later, and where.
    ///
    /// The two words that name the event and the purpose of the draw fit in one.
    @inline(__always)
    func next(_ receiver: UInt32, _ sender: UInt32, _ sequence: UInt64) -> (Int64, ActorID) {
      let name = key &+ KeyedRandom.mix(UInt64(sender) &<< 38 | sequence)
      let time = KeyedRandom.mix(name)
      let place = KeyedRandom.mix(~name)
      let wait = 0.1 + 0.9 * exponential.draw(time)
      let any = ((place & 0xFFFF_FFFF) &* processes) &>> 32
      let to = place &>> 63 == 0 ? receiver : UInt32(truncatingIfNeeded: any)
      return (Int64(wait * Phold.unit), ActorID(to))
    }
  }

  var law: Law { Law(seed: seed, processes: processes) }

  /// A bucket holds 12 to 24 events, where they are spread over so many queues.
  func queue(parts: Int = 1) -> EventQueue {
    let perTick = Double(processes * population) / Double(parts) / Self.unit
    return EventQueue(
      tieBreakSeed: seed, bucketTicks: max(1, Int64(Self.bucketEvents / perTick)),
      start: VirtualTime(0))
  }

  static let bucketEvents = 12.0

  var endTime: VirtualTime { VirtualTime(Int64(end * Self.unit)) }

  /// The first events, as if process n had handled an event (n, n, k) at time 0.
  func fill(
    _ queue: inout EventQueue, _ law: Law, where lives: (ActorID) -> Bool = { _ in true }
  ) {
    for n in 0..<UInt32(processes) where lives(ActorID(n)) {
      for k in 1...UInt64(population) {
        let (ticks, _) = law.next(n, n, 1 << 37 + k)
        queue.push(
          Envelope(
            due: VirtualTime(ticks), sender: ActorID(n), receiver: ActorID(n), sequence: k,
            payload: .of(UInt64(0))))
      }
    }
  }

  /// Runs it on actors.
  package func onActors() async -> WorkloadResult {
    let shard = BenchShard(queue: queue(), end: endTime)
    let law = law
    fill(&shard.machine.queue, law)
    let loop = BenchLoop(
      shard,
      (0..<UInt32(processes)).map {
        Process(shard, ActorID($0), law, sent: UInt64(population)) as any BenchReceiver
      })
    let watch = Stopwatch()
    await loop.run()
    return shard.result(watch)
  }

  /// Runs it in a plain loop, to the same digest.
  package func inPlainLoop() -> WorkloadResult {
    var machine = Machine(queue: queue(), end: endTime)
    let law = law
    fill(&machine.queue, law)
    var sent = [UInt64](repeating: UInt64(population), count: processes)
    let watch = Stopwatch()
    while let envelope = machine.next() {
      let n = Int(envelope.receiver.raw)
      sent[n] &+= 1
      machine.queue.push(law.answer(envelope, sequence: sent[n]))
    }
    return machine.result(watch, jobs: 0)
  }

  /// A logical process.
  actor Process: BenchReceiver {
    nonisolated let shard: BenchShard
    private let law: Law
    private var sent: UInt64

    init(_ shard: BenchShard, _ me: ActorID, _ law: Law, sent: UInt64) {
      self.shard = shard
      self.law = law
      self.sent = sent
    }

    func receive(_ envelope: Envelope) {
      sent &+= 1
      shard.machine.send(law.answer(envelope, sequence: sent))
    }
  }
}

extension Phold.Law {
  /// The event that follows one: its payload counts the steps.
  @inline(__always)
  func answer(_ envelope: Envelope, sequence: UInt64) -> Envelope {
    let (ticks, to) = next(envelope.receiver.raw, envelope.sender.raw, envelope.sequence)
    return Envelope(
      due: envelope.due + ticks, sender: envelope.receiver, receiver: to, sequence: sequence,
      payload: .of(envelope.payload.read(as: UInt64.self) &+ 1))
  }
}
