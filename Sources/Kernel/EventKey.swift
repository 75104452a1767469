/// An event's place in the total order: due time, receiver, tie-break, sender, sender's sequence.
///
/// The order is the same however the actors are spread over processes, so traces merged by key
/// give the order in which one process would have run. The tie-break is a hash of (seed, time,
/// receiver, sender): the messages of one pair stay first in, first out, and no sender always
/// comes before another.
@frozen public struct EventKey: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// When the event is due.
  public var time: VirtualTime
  /// Who receives it.
  public var receiver: ActorID
  /// The keyed hash that orders senders at one receiver and time, below 2⁴⁰.
  public var tieBreak: UInt64
  /// Who sent it.
  public var sender: ActorID
  /// The sender's running number.
  public var sequence: UInt64

  /// A key with its parts.
  @inlinable public init(
    time: VirtualTime, receiver: ActorID, tieBreak: UInt64, sender: ActorID, sequence: UInt64
  ) {
    self.time = time
    self.receiver = receiver
    self.tieBreak = tieBreak
    self.sender = sender
    self.sequence = sequence
  }

  @inlinable public static func < (a: EventKey, b: EventKey) -> Bool {
    if a.time != b.time { return a.time < b.time }
    if a.receiver != b.receiver { return a.receiver < b.receiver }
    if a.tieBreak != b.tieBreak { return a.tieBreak < b.tieBreak }
    if a.sender != b.sender { return a.sender < b.sender }
    return a.sequence < b.sequence
  }

  /// The tie-break of all envelopes from `sender` to `receiver` due at `time`, below 2⁴⁰.
  @inlinable public static func tieBreak(
    seed: UInt64, time: VirtualTime, receiver: ActorID, sender: ActorID
  ) -> UInt64 {
    let place = UInt64(bitPattern: time.ticks) &<< 24 | UInt64(receiver.raw)
    return tieBreak(seed: seed, place: place, sender: sender.raw)
  }

  /// The same, with time (40 bits) and receiver (24 bits) in one word.
  @inlinable public static func tieBreak(seed: UInt64, place: UInt64, sender: UInt32) -> UInt64 {
    let mixed = KeyedRandom.mix(seed &+ place)
    return KeyedRandom.mix(mixed ^ (UInt64(sender) &* 0x9E37_79B9_7F4A_7C15)) &>> 24
  }
}
