/// No slot: the end of a list.
let noSlot = UInt32.max

/// A pending event in the slab, 96 bytes.
struct EventNode: BitwiseCopyable {
  /// Due time in the upper 40 bits, receiver in the lower 24.
  var place: UInt64
  /// The sender's sequence in the lower 38 bits, flags above.
  var sequenceAndFlags: UInt64
  /// The name of a timer; 0 for an ordinary envelope.
  var timerKey: UInt64
  var sender: UInt32
  var payload: Payload

  static let sequenceBits: UInt64 = 38
  static let sequenceMask: UInt64 = 1 << sequenceBits - 1
  static let timerFlag: UInt64 = 1 << 63
  static let cancelledFlag: UInt64 = 1 << 62

  var sequence: UInt64 { sequenceAndFlags & Self.sequenceMask }
  var isTimer: Bool { sequenceAndFlags & Self.timerFlag != 0 }
  var isCancelled: Bool { sequenceAndFlags & Self.cancelledFlag != 0 }
  var timeTicks: UInt64 { place &>> 24 }
  var receiver: UInt32 { UInt32(truncatingIfNeeded: place & 0xFF_FFFF) }

  var envelope: Envelope {
    Envelope(
      due: VirtualTime(Int64(bitPattern: timeTicks)), sender: ActorID(sender),
      receiver: ActorID(receiver), sequence: sequence, payload: payload, isTimer: isTimer)
  }
}
