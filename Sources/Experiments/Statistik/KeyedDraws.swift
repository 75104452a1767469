import Kernel

/// The draws of statistics and designs: each a hash of the seed and of what it is about.
struct KeyedDraws: Sendable {
  /// What is drawn. The numbers are part of every design: never give one a new meaning.
  enum Purpose: UInt64, Sendable {
    case resample = 1
    case morrisLevel = 2
    case morrisDirection = 3
    case morrisOrder = 4
    case latinOrder = 5
    case latinPlace = 6
    case morrisPair = 7
  }

  let seed: UInt64
  let purpose: Purpose

  init(_ seed: UInt64, _ purpose: Purpose) {
    self.seed = seed
    self.purpose = purpose
  }

  /// 64 uniform bits for the name (`a`, `b`, `c`).
  func bits(_ a: Int, _ b: Int, _ c: Int = 0) -> UInt64 {
    KeyedRandom.bits(
      seed, purpose.rawValue, UInt64(truncatingIfNeeded: a), UInt64(truncatingIfNeeded: b),
      UInt64(truncatingIfNeeded: c))
  }

  /// A number in the open interval (0, 1).
  func uniform(_ a: Int, _ b: Int) -> Double { KeyedRandom.uniform(fromBits: bits(a, b)) }

  /// One of 0 ..< count, each equally often to within count/2⁶⁴.
  func index(below count: Int, _ a: Int, _ b: Int) -> Int {
    Int(bits(a, b).multipliedFullWidth(by: UInt64(count)).high)
  }

  /// 0 ..< count in an order drawn for the name (`a`, `c`): each number sorts by its own draw, so
  /// that a further number leaves the order of the others as it was.
  func order(_ count: Int, _ a: Int, _ c: Int = 0) -> [Int] {
    (0..<count).map { (bits(a, $0, c), $0) }.sorted { $0 < $1 }.map(\.1)
  }
}
