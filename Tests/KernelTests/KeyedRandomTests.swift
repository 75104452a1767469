import Testing

@testable import Kernel

@Suite("keyed randomness")
struct KeyedRandomTests {
  /// Bits whose name differs from its neighbours' in one word only.
  private static func bits(word: Int, _ value: UInt64) -> UInt64 {
    switch word {
    case 0: KeyedRandom.bits(value, 0, 0, 0, 0)
    case 1: KeyedRandom.bits(1, value, 0, 0, 0)
    case 2: KeyedRandom.bits(1, 0, value, 0, 0)
    case 3: KeyedRandom.bits(1, 0, 0, value, 0)
    default: KeyedRandom.bits(1, 0, 0, 0, value)
    }
  }

  @Test("the high and the low bits of neighbouring names are uniform", arguments: 0..<5)
  func uniformBits(word: Int) {
    var high = [Int](repeating: 0, count: 256)
    var low = [Int](repeating: 0, count: 256)
    var pairs = [Int](repeating: 0, count: 256)
    var previous: UInt64 = 0
    for value in 0..<40_000 as Range<UInt64> {
      let bits = Self.bits(word: word, value)
      high[Int(bits >> 56)] += 1
      low[Int(bits & 255)] += 1
      if value > 0 { pairs[Int((bits >> 60) << 4 | previous >> 60)] += 1 }
      previous = bits
    }
    // 255 degrees of freedom: the critical value at 0.1 % is 330.5.
    #expect(Statistics.chiSquare(high) < 330.5)
    #expect(Statistics.chiSquare(low) < 330.5)
    #expect(Statistics.chiSquare(pairs) < 330.5)
  }

  @Test("draws of neighbouring names are not correlated", arguments: 0..<5)
  func serialCorrelation(word: Int) {
    let count = 40_000
    let values = (0..<count).map {
      KeyedRandom.uniform(fromBits: Self.bits(word: word, UInt64($0))) - 0.5
    }
    for lag in [1, 2, 16, 256] {
      var sum = 0.0
      for index in lag..<count { sum += values[index] * values[index - lag] }
      // Under independence the sum has variance (n − lag)/144.
      let z = sum / (Double(count - lag).squareRoot() / 12)
      #expect(z.magnitude < 4, "lag \(lag)")
    }
  }

  @Test("each bit of a name changes each bit of the draw half of the time", arguments: 0..<5)
  func avalanche(word: Int) {
    let trials = 200
    var counts = [Int](repeating: 0, count: 64)
    for bit in 0..<64 as Range<UInt64> {
      var flips = 0
      for trial in 0..<trials {
        let value = UInt64(trial) &* 0x1234_5678_9ABC_DEF1
        let change = Self.bits(word: word, value) ^ Self.bits(word: word, value ^ (1 << bit))
        flips += change.nonzeroBitCount
        for index in 0..<64 where change >> UInt64(index) & 1 == 1 { counts[index] += 1 }
      }
      // Binomial(12,800, ½): standard deviation 57.
      #expect((flips - trials * 32).magnitude < 57 * 5, "input bit \(bit)")
    }
    for (index, count) in counts.enumerated() {
      #expect((count - trials * 32).magnitude < 57 * 5, "output bit \(index)")
    }
  }

  @Test("names that swap two words give different draws")
  func wordsAreNotInterchangeable() {
    var seen: Set<UInt64> = []
    for a in 0..<8 as Range<UInt64> {
      for b in 0..<8 as Range<UInt64> {
        for c in 0..<8 as Range<UInt64> {
          for d in 0..<8 as Range<UInt64> { seen.insert(KeyedRandom.bits(3, a, b, c, d)) }
        }
      }
    }
    #expect(seen.count == 4096)
  }

  @Test("the draws of a name never change")
  func goldenValues() {
    #expect(KeyedRandom.bits(0, 0, 0, 0, 0) == 0x4615_49B5_2620_F5D0)
    #expect(KeyedRandom.bits(1, 2, 3, 4, 5) == 0xBC20_657D_5B7D_CAE0)
  }

  @Test("a uniform number lies strictly between 0 and 1")
  func openInterval() {
    #expect(KeyedRandom.uniform(fromBits: 0) == 0x1p-54)
    #expect(KeyedRandom.uniform(fromBits: .max) == 1 - 0x1p-53)
    #expect((KeyedRandom.uniform(fromBits: 1 << 63) - 0.5).magnitude <= 0x1p-53)
  }
}
