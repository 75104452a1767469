import Kernel

/// Draws of the exponential distribution by inversion, with a logarithm from a table.
///
/// `Elementary.log` is made for few units in the last place and takes some 100 cycles from argument
/// to result; the peers call their C library, which takes some 20. So that PHOLD measures queue and
/// delivery and not a logarithm, this one takes about as long, with a relative error near 10⁻¹⁴,
/// and is the same on every processor.
struct Exponential: ~Copyable, Sendable {
  private static let bits: UInt64 = 8

  /// For each of 256 parts of [1, 2): the inverse of its middle, and that inverse's negative
  /// logarithm. Written in `init` only and freed in `deinit`.
  nonisolated(unsafe) private let table: UnsafeMutablePointer<(inverse: Double, log: Double)>

  init() {
    let count = 1 << Int(Self.bits)
    table = .allocate(capacity: count)
    for n in 0..<count {
      let inverse = 1 / (1 + (Double(n) + 0.5) / Double(count))
      (table + n).initialize(to: (inverse, -Elementary.log(inverse)))
    }
  }

  deinit { table.deallocate() }

  /// A draw with mean 1 from 64 uniform bits.
  @inline(__always)
  func draw(_ bits: UInt64) -> Double {
    // u = (2n + 1)/2⁵⁴ = 2^exponent · m
    let pattern = (Double(bits &>> 11) + 0.5).bitPattern
    let exponent = Double(Int(truncatingIfNeeded: pattern &>> 52) - 1023 - 53)
    let m = Double(bitPattern: pattern & 0xF_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000)
    let entry = table[Int(truncatingIfNeeded: pattern &>> (52 - Self.bits)) & 0xFF]
    let r = m * entry.inverse - 1
    let square = r * r
    let tail = (0.5 - r * (1.0 / 3)) + square * (0.25 - r * 0.2)
    return square * tail - r - (entry.log + exponent * 0.6931471805599453)
  }
}
