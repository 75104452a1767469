import Kernel

/// Test draws in sequence, from keyed bits: the same for the same seed, everywhere.
struct Draws {
  let seed: UInt64
  private(set) var count: UInt64 = 0

  init(seed: UInt64) { self.seed = seed }

  mutating func bits() -> UInt64 {
    count += 1
    return KeyedRandom.bits(seed, count, 0, 0, 0)
  }

  /// A whole number from 0 to `bound` − 1.
  mutating func below(_ bound: Int) -> Int {
    Int(bits().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func uniform() -> Double { KeyedRandom.uniform(fromBits: bits()) }
}
