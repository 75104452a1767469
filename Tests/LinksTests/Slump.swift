import Kernel

@testable import Links

/// Test draws in sequence, from keyed bits: the same for the same seed, everywhere.
struct Slump {
  let fro: UInt64
  private var drag: UInt64 = 0

  init(_ fro: UInt64) { self.fro = fro }

  mutating func ord() -> UInt64 {
    drag += 1
    return KeyedRandom.bits(fro, drag, 0, 0, 0)
  }

  /// A whole number from 0 to `antal` − 1.
  mutating func under(_ antal: Int) -> Int {
    Int(ord().multipliedFullWidth(by: UInt64(antal)).high)
  }

  /// Words of any kind, among them many zeros and repeats, as in real batches.
  mutating func text(_ antal: Int) -> ContiguousArray<UInt64> {
    var ut: ContiguousArray<UInt64> = []
    for _ in 0..<antal {
      switch under(4) {
      case 0: ut.append(0)
      case 1: ut.append(ut.last ?? 7)
      default: ut.append(ord())
      }
    }
    return ut
  }

  /// A frame's header and body.
  mutating func ram(_ antal: Int) -> (header: FrameHeader, body: ContiguousArray<UInt64>) {
    let kinds: [FrameHeader.Kind] = [.order, .hello, .begin, .window]
    let body = text(antal)
    let header = FrameHeader(
      kinds[under(4)], rank: under(57), window: ord(), time: ord(), words: antal)
    return (header, body)
  }
}

extension FrameHeader {
  /// Header and body as they are sent.
  func hela(_ body: ContiguousArray<UInt64>) -> ContiguousArray<UInt64> { words(with: body) + body }
}
