/// The pending events of a shard, given out in the total order of `EventKey`.
///
/// Nodes lie in a slab. Far events wait in a calendar of buckets, unsorted; the current bucket's
/// 24-byte keys are sorted when it is reached. So an event costs about the same with twenty
/// thousand and with five million pending. Choose a bucket's width so that a bucket holds
/// about ten to twenty events; the order does not depend on it.
///
/// It cannot be copied, because it owns its memory. Its owner uses it from one thread at a time,
/// and it may move between threads: it shares nothing.
public struct EventQueue: ~Copyable, Sendable {
  // `Sendable` holds although the parts keep pointers: each part is the only owner of its memory
  // (see there), and without copies no two threads can reach it.
  nonisolated(unsafe) var slab = EventSlab()
  nonisolated(unsafe) var near = NearKeys()
  nonisolated(unsafe) var calendar: Calendar
  nonisolated(unsafe) var timers = TimerTable()
  let bucketShift: UInt64
  var sweepLimit = Self.sweepMinimum

  /// The seed of the tie-break; every process of a run has the same.
  public let tieBreakSeed: UInt64

  /// The due time of the last event given out, at first the start.
  public private(set) var now: VirtualTime

  /// How many events are pending, cancelled timers not counted.
  public internal(set) var count = 0

  /// How many cancelled or re-armed timers still take up memory.
  public internal(set) var cancelledCount = 0

  /// How many buckets have been loaded.
  public internal(set) var loads = 0

  static let sweepMinimum = 8192
  /// So many nodes fill a good part of a second-level cache, and are asked for before their bucket
  /// comes.
  static let many = 1 << 12
  /// At most so many at a time, for the first cache has room for no more.
  static let mostFetched = 64

  /// An empty queue at `start`.
  ///
  /// - Parameters:
  ///   - tieBreakSeed: orders senders at one receiver and time; the same in every process.
  ///   - bucketTicks: a bucket's width, at least 1, rounded up to a power of two. The calendar
  ///     reaches at least 8,191 buckets ahead; later events wait in a list until it is reached.
  ///   - start: no event is due earlier; from 0.
  public init(tieBreakSeed: UInt64, bucketTicks: Int64, start: VirtualTime) {
    precondition(bucketTicks >= 1 && bucketTicks < 1 << 40, "a bucket is 1 to 2^40 ticks wide")
    precondition(start.ticks >= 0 && start.ticks < 1 << 40, "virtual time is 0 to 2^40 ticks")
    self.tieBreakSeed = tieBreakSeed
    bucketShift = UInt64(64 - (UInt64(bucketTicks) - 1).leadingZeroBitCount)
    now = start
    calendar = Calendar(current: UInt64(start.ticks) >> bucketShift)
  }

  /// Adds an ordinary envelope, due at the queue's time or later.
  ///
  /// The pair (sender, sequence) must be unique among all envelopes and timers of a run: it makes
  /// the order total.
  public mutating func push(_ envelope: Envelope) {
    _ = add(envelope, flags: 0, timerKey: 0)
  }

  /// Sets the owner's timer named `key`. A timer of the same owner and name is replaced.
  ///
  /// When due it is given out as an envelope from the owner to itself, with `isTimer` true.
  public mutating func setTimer(
    owner: ActorID, key: UInt64, due: VirtualTime, sequence: UInt64, payload: Payload
  ) {
    let envelope = Envelope(
      due: due, sender: owner, receiver: owner, sequence: sequence, payload: payload, isTimer: true)
    let slot = add(envelope, flags: EventNode.timerFlag, timerKey: key)
    let earlier = timers.set(owner: owner.raw, key: key, slot: slot)
    if earlier != noSlot { markCancelled(earlier) }
  }

  /// Cancels the owner's timer named `key`; returns false when there is none.
  public mutating func cancelTimer(owner: ActorID, key: UInt64) -> Bool {
    let slot = timers.remove(owner: owner.raw, key: key)
    if slot == noSlot { return false }
    markCancelled(slot)
    return true
  }

  /// Removes the first event in the order and returns it, or nil when none is due before `limit`.
  public mutating func popEarliest(before limit: VirtualTime) -> Envelope? {
    while true {
      if near.isEmpty {
        guard advance(before: limit) else { return nil }
        continue
      }
      let key = near.first
      let ticks = Int64(bitPattern: key.place &>> 24)
      guard ticks < limit.ticks else { return nil }
      near.removeFirst()
      let node = slab.nodes[Int(key.slot)]
      slab.release(key.slot)
      if node.isCancelled {
        cancelledCount -= 1
        continue
      }
      if node.isTimer { _ = timers.remove(owner: node.sender, key: node.timerKey) }
      count -= 1
      now = VirtualTime(ticks)
      return node.envelope
    }
  }

  /// When the first event is due, or nil when none is pending.
  public var earliest: VirtualTime? {
    mutating get {
      while true {
        if near.isEmpty {
          guard advance(before: .distantFuture) else { return nil }
          continue
        }
        let key = near.first
        if !slab.nodes[Int(key.slot)].isCancelled {
          return VirtualTime(Int64(bitPattern: key.place &>> 24))
        }
        near.removeFirst()
        slab.release(key.slot)
        cancelledCount -= 1
      }
    }
  }

  /// The envelope's place in the total order.
  public func key(of envelope: Envelope) -> EventKey {
    EventKey(
      time: envelope.due, receiver: envelope.receiver,
      tieBreak: EventKey.tieBreak(
        seed: tieBreakSeed, time: envelope.due, receiver: envelope.receiver,
        sender: envelope.sender),
      sender: envelope.sender, sequence: envelope.sequence)
  }

  /// Stores the envelope and files its slot.
  @inline(__always)
  private mutating func add(_ envelope: Envelope, flags: UInt64, timerKey: UInt64) -> UInt32 {
    let ticks = envelope.due.ticks
    precondition(ticks >= now.ticks, "an event is due before the queue's time")
    precondition(ticks < 1 << 40, "an event is due after 2^40 ticks")
    precondition(envelope.sequence <= EventNode.sequenceMask, "a sequence is below 2^38")
    let sender = envelope.sender.raw
    let receiver = envelope.receiver.raw
    precondition((sender | receiver) < ActorID.limit, "an actor's number is below 2^24")
    let place = UInt64(bitPattern: ticks) &<< 24 | UInt64(receiver)
    let slot = slab.take(
      EventNode(
        place: place, sequenceAndFlags: envelope.sequence | flags, timerKey: timerKey,
        sender: sender, payload: envelope.payload))
    count += 1
    file(slot, place: place, sender: sender, sequence: envelope.sequence)
    return slot
  }
}
