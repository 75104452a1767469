/// Eight opaque words: what an envelope carries, without the kernel knowing what it is.
///
/// The kernel is not generic over messages because that was the slower way across modules. The
/// words mean something only between equal builds, and the padding inside a value is not defined:
/// make digests from fields (`FieldHasher`), never from these words.
@frozen public struct Payload: Sendable, BitwiseCopyable {
  /// The words, in memory order.
  public var words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

  /// All words zero.
  @inlinable public init() { words = (0, 0, 0, 0, 0, 0, 0, 0) }

  /// The value's bytes, followed by zeroes. The value takes at most 64 bytes.
  @inlinable public static func of<T: BitwiseCopyable>(_ value: T) -> Payload {
    precondition(
      MemoryLayout<T>.size <= MemoryLayout<Payload>.size, "a payload holds at most 64 bytes")
    var payload = Payload()
    withUnsafeMutableBytes(of: &payload) { bytes in
      bytes.storeBytes(of: value, as: T.self)
    }
    return payload
  }

  /// The value put in with `of`, read as the same type in the same build.
  @inlinable public func read<T: BitwiseCopyable>(as type: T.Type) -> T {
    precondition(
      MemoryLayout<T>.size <= MemoryLayout<Payload>.size, "a payload holds at most 64 bytes")
    return withUnsafeBytes(of: self) { bytes in
      bytes.loadUnaligned(as: T.self)
    }
  }
}
