import Kernel

/// What the queues that are compared have in common: pushed in any order, popped in the kernel's
/// total order. The others are not inlined, as the kernel's cannot be from another module.
package protocol PendingQueue: ~Copyable {
  /// An empty queue for about `pending` events that lie `meanTicks` ahead on average.
  init(pending: Int, meanTicks: Double)
  mutating func push(_ envelope: Envelope)
  mutating func pop() -> Envelope?
  var byteCount: Int { get }
}

/// The seed of the tie-break in all of them.
let tieBreakSeed: UInt64 = 5

/// The kernel's queue: a calendar with sorted near keys.
package struct KernelQueue: PendingQueue, ~Copyable {
  private var queue: EventQueue

  package init(pending: Int, meanTicks: Double) {
    queue = EventQueue(
      tieBreakSeed: tieBreakSeed, bucketTicks: max(1, Int64(12 * meanTicks / Double(pending))),
      start: VirtualTime(0))
  }

  @inline(__always)
  package mutating func push(_ envelope: Envelope) { queue.push(envelope) }

  @inline(__always)
  package mutating func pop() -> Envelope? { queue.popEarliest(before: .distantFuture) }

  package var byteCount: Int { queue.byteCount }
}

/// A sort key of 24 bytes with the slot of its event, as in the kernel's queue.
struct Key: BitwiseCopyable {
  var place: UInt64
  var tie: UInt64
  var tail: UInt64

  @inline(__always)
  init(_ envelope: Envelope, slot: Int) {
    place = UInt64(bitPattern: envelope.due.ticks) &<< 24 | UInt64(envelope.receiver.raw)
    let hash = EventKey.tieBreak(seed: tieBreakSeed, place: place, sender: envelope.sender.raw)
    tie = hash &<< 24 | UInt64(envelope.sender.raw)
    tail = envelope.sequence &<< 26 | UInt64(slot)
  }

  var slot: Int { Int(tail & 0x3FF_FFFF) }

  @inline(__always)
  static func < (a: Key, b: Key) -> Bool {
    if a.place != b.place { return a.place < b.place }
    if a.tie != b.tie { return a.tie < b.tie }
    return a.tail < b.tail
  }
}

/// The events by slot, with the free slots in a list that is last in, first out.
struct Slab: ~Copyable {
  private var events = Block<Envelope>()
  private var free = Block<Int32>()

  var byteCount: Int { events.byteCount + free.byteCount }

  @inline(__always)
  mutating func put(_ envelope: Envelope) -> Int {
    if free.count > 0 {
      let slot = Int(free.removeLast())
      events[slot] = envelope
      return slot
    }
    events.append(envelope)
    return events.count - 1
  }

  @inline(__always)
  func event(_ slot: Int) -> Envelope { events[slot] }

  @inline(__always)
  mutating func take(_ slot: Int) -> Envelope {
    free.append(Int32(truncatingIfNeeded: slot))
    return events[slot]
  }
}
