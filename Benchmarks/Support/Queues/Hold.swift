import Kernel

/// The hold model: take the earliest event, put back one that is due later by an exponential time.
/// The number of pending events stays the same.
package struct Hold<Queue: PendingQueue & ~Copyable>: ~Copyable {
  private var queue: Queue
  private var sequence: UInt64 = 0
  private let scale: Double
  /// A sum over the order of what was taken, the same for every right queue.
  package private(set) var order: UInt64 = 0

  /// A queue filled with `pending` events, a millionth of a unit a tick whatever their number.
  package init(pending: Int) {
    scale = 1_048_576
    queue = Queue(pending: pending, meanTicks: scale)
    for _ in 0..<pending { put(after: VirtualTime(0)) }
  }

  package var byteCount: Int { queue.byteCount }

  /// Takes and puts back `count` events.
  @inline(never)
  package mutating func run(_ count: Int) {
    for _ in 0..<count {
      guard let event = queue.pop() else { return }
      order = (order &* 0x9E37_79B9_7F4A_7C15) ^ event.sequence
      put(after: event.due)
    }
  }

  @inline(__always)
  private mutating func put(after time: VirtualTime) {
    sequence &+= 1
    let bits = KeyedRandom.mix(sequence)
    // −ln u by 16 steps of a straight line: the law's shape matters little here, its price much.
    let zeros = Double((bits | 1).leadingZeroBitCount)
    let rest = Double((bits &<< 8) &>> 11) * 0x1p-53
    let wait = (zeros + rest) * 0.66
    let actor = UInt32(truncatingIfNeeded: bits) & 0x3FF
    queue.push(
      Envelope(
        due: time + Int64(wait * scale), sender: ActorID(actor ^ 1), receiver: ActorID(actor),
        sequence: sequence, payload: Payload()))
  }
}
