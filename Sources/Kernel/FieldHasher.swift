/// A 128-bit hash of a record's fields, in order.
///
/// It takes fields and never bytes, because the padding of a value is not defined. It is made to
/// tell runs apart, not to resist somebody who searches for collisions.
@frozen public struct FieldHasher: Sendable, BitwiseCopyable {
  @usableFromInline var first: UInt64
  @usableFromInline var second: UInt64

  /// The hasher of a record without fields so far.
  @inlinable public init() {
    first = 0x243F_6A88_85A3_08D3
    second = 0x1319_8A2E_0370_7344
  }

  /// Takes the next field. The same fields in another order give another hash.
  @inlinable @inline(__always) public mutating func combine(_ field: UInt64) {
    // For a given field this is a bijection of the state, so nothing taken earlier is lost.
    let crossed = (second ^ (field &<< 32 | field &>> 32)) &+ first
    first = (first ^ field) &* 0x9FB2_1C65_1E98_DF25
    first ^= first &>> 32
    second = crossed &* 0xD6E8_FEB8_6659_FD93
    second ^= second &>> 29
  }

  /// The hash of the fields so far: upper and lower word.
  @inlinable @inline(__always) public func finish() -> (UInt64, UInt64) {
    let low = KeyedRandom.mix(first &+ 0x9E37_79B9_7F4A_7C15)
    let high = KeyedRandom.mix(second ^ low)
    return (high, KeyedRandom.mix(low &+ high))
  }
}
