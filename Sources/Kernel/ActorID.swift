/// The number of an actor, the same in every process: 0 up to, not including, 2²⁴.
///
/// It is small so that an event's place in the total order fits in three words.
@frozen public struct ActorID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// How many actors a model can have.
  @inlinable public static var limit: UInt32 { 1 << 24 }

  /// The number, below `limit`; the event queue checks it.
  public var raw: UInt32

  /// The actor with number `raw`, which is below `limit`.
  @inlinable public init(_ raw: UInt32) {
    precondition(raw < Self.limit, "an actor's number is below 2^24")
    self.raw = raw
  }

  @inlinable public static func < (a: ActorID, b: ActorID) -> Bool { a.raw < b.raw }
}
