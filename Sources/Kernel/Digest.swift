/// What a run did, in 128 bits: the sum modulo 2¹²⁸ of the hashes of its records.
///
/// A sum, so that the digests of parts of a run add up to the digest of the whole, in any order.
@frozen public struct Digest: Hashable, Sendable, BitwiseCopyable, CustomStringConvertible {
  /// Bits 64 to 127.
  public var high: UInt64
  /// Bits 0 to 63.
  public var low: UInt64

  /// The digest with the given words.
  @inlinable public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The digest of nothing.
  @inlinable public static var zero: Digest { Digest(high: 0, low: 0) }

  /// Adds the digest of another part.
  @inlinable public mutating func add(_ other: Digest) {
    let (sum, carry) = low.addingReportingOverflow(other.low)
    low = sum
    high = high &+ other.high &+ (carry ? 1 : 0)
  }

  /// Adds one record.
  @inlinable public mutating func add(record: FieldHasher) {
    let (high, low) = record.finish()
    add(Digest(high: high, low: low))
  }

  /// 32 hexadecimal digits, the most significant first.
  public var description: String {
    Self.hexadecimal(high) + Self.hexadecimal(low)
  }

  private static func hexadecimal(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
