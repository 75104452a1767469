import Kernel

/// Values for tests, drawn by name.
enum Draws {
  /// A uniform number in (0, 1).
  static func uniform(_ seed: Int, _ a: Int, _ b: Int, _ c: Int = 0) -> Double {
    KeyedRandom.uniform(
      fromBits: KeyedRandom.bits(UInt64(seed), UInt64(a), UInt64(b), UInt64(c), 0))
  }

  /// A standard normal number.
  static func normal(_ seed: Int, _ a: Int, _ b: Int) -> Double {
    Elementary.normalQuantile(uniform(seed, a, b))
  }

  /// Replications of a system.
  static func normals(_ seed: Int, _ a: Int, count: Int) -> [Double] {
    (0..<count).map { normal(seed, a, $0) }
  }
}
