/// Something that an actor will receive: a message from an actor, or a timer of its own.
@frozen public struct Envelope: Sendable, BitwiseCopyable {
  /// When it is received.
  public var due: VirtualTime
  /// Who sent it; a timer's owner.
  public var sender: ActorID
  /// Who receives it; a timer's owner.
  public var receiver: ActorID
  /// The sender's running number, below 2³⁸: one for every envelope it sends and timer it sets.
  public var sequence: UInt64
  /// The message, opaque to the kernel.
  public var payload: Payload
  /// Whether it is a timer that its owner set.
  public var isTimer: Bool

  /// An envelope with its parts.
  @inlinable public init(
    due: VirtualTime, sender: ActorID, receiver: ActorID, sequence: UInt64, payload: Payload,
    isTimer: Bool = false
  ) {
    self.due = due
    self.sender = sender
    self.receiver = receiver
    self.sequence = sequence
    self.payload = payload
    self.isTimer = isTimer
  }
}
