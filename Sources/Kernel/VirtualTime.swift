/// A point in virtual time, in ticks since the start of the model's calendar.
///
/// One tick is one second in the social-services model; other models choose. Events may be due at
/// ticks 0 up to, not including, 2⁴⁰ (about 35,000 years of seconds).
@frozen public struct VirtualTime: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Ticks since the start of the calendar.
  public var ticks: Int64

  /// The point `ticks` ticks after the start of the calendar.
  @inlinable public init(_ ticks: Int64) { self.ticks = ticks }

  /// Later than anything that can be due: a limit, never a due time.
  @inlinable public static var distantFuture: VirtualTime { VirtualTime(.max) }

  @inlinable public static func < (a: VirtualTime, b: VirtualTime) -> Bool { a.ticks < b.ticks }

  /// The point `ticks` ticks later.
  @inlinable public static func + (time: VirtualTime, ticks: Int64) -> VirtualTime {
    VirtualTime(time.ticks + ticks)
  }

  /// The point `ticks` ticks earlier.
  @inlinable public static func - (time: VirtualTime, ticks: Int64) -> VirtualTime {
    VirtualTime(time.ticks - ticks)
  }

  /// The ticks from `b` to `a`, negative when `a` is the earlier.
  @inlinable public static func - (a: VirtualTime, b: VirtualTime) -> Int64 { a.ticks - b.ticks }

  @inlinable public static func += (time: inout VirtualTime, ticks: Int64) { time.ticks += ticks }

  @inlinable public static func -= (time: inout VirtualTime, ticks: Int64) { time.ticks -= ticks }
}
