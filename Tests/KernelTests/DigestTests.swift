import Testing

@testable import Kernel

@Suite("digests")
struct DigestTests {
  private func record(_ fields: [UInt64]) -> FieldHasher {
    var hasher = FieldHasher()
    for field in fields { hasher.combine(field) }
    return hasher
  }

  @Test("digests of parts add up to the digest of the whole, in any order")
  func partsAddUp() {
    var whole = Digest.zero
    var parts = [Digest](repeating: .zero, count: 3)
    for index in 0..<1000 as Range<UInt64> {
      whole.add(record: record([index, index * 7]))
      parts[Int(index * index % 3)].add(record: record([index, index * 7]))
    }
    var sum = Digest.zero
    for part in parts.reversed() { sum.add(part) }
    #expect(sum == whole && whole != .zero)
  }

  @Test("the sum carries from the lower word to the upper and wraps at the end")
  func carries() {
    var digest = Digest(high: 0, low: .max)
    digest.add(Digest(high: 0, low: 1))
    #expect(digest == Digest(high: 1, low: 0))
    digest.add(Digest(high: .max, low: 0))
    #expect(digest == .zero)
  }

  @Test("a digest is written as 32 hexadecimal digits")
  func description() {
    #expect(Digest.zero.description == String(repeating: "0", count: 32))
    #expect(Digest(high: 0xAB, low: 1).description == "00000000000000ab0000000000000001")
  }

  @Test("the order of fields, their number and each of their bits matter")
  func fieldsMatter() {
    var seen: Set<Digest> = []
    func insert(_ fields: [UInt64]) {
      var digest = Digest.zero
      digest.add(record: record(fields))
      seen.insert(digest)
    }
    var count = 0
    for length in 0..<6 {
      insert([UInt64](repeating: 0, count: length))
      count += 1
    }
    for first in 0..<60 as Range<UInt64> {
      for second in 0..<60 as Range<UInt64> where first != 0 || second != 0 {
        insert([first, second])
        count += 1
      }
    }
    // Two bits flipped, anywhere in three fields.
    for low in 0..<191 {
      for high in (low + 1)..<192 {
        var fields: [UInt64] = [1 << 40, 1 << 41, 1 << 42]
        fields[low / 64] ^= 1 << UInt64(low % 64)
        fields[high / 64] ^= 1 << UInt64(high % 64)
        insert(fields)
        count += 1
      }
    }
    #expect(seen.count == count)
  }

  @Test("each bit of a field changes about half of the digest")
  func avalanche() {
    for bit in 0..<64 as Range<UInt64> {
      for position in 0..<2 {
        var flips = 0
        for trial in 0..<100 as Range<UInt64> {
          let fields = [trial &* 0x9E37_79B9, trial]
          var changed = fields
          changed[position] ^= 1 << bit
          let (a, b) = (record(fields).finish(), record(changed).finish())
          flips += (a.0 ^ b.0).nonzeroBitCount + (a.1 ^ b.1).nonzeroBitCount
        }
        // Binomial(12,800, ½): standard deviation 57.
        #expect((flips - 6400).magnitude < 57 * 5, "bit \(bit) of field \(position)")
      }
    }
  }

  @Test("a payload gives back the value put in, and the rest of it is zero")
  func payloads() {
    struct Small: BitwiseCopyable, Equatable {
      var a: UInt8
      var b: Int32
    }
    let payload = Payload.of(Small(a: 7, b: -5))
    #expect(payload.read(as: Small.self) == Small(a: 7, b: -5))
    #expect(payload.words.1 == 0 && payload.words.7 == 0)
    #expect(Payload.of(UInt8(255)).words.0 == 255)
  }
}
