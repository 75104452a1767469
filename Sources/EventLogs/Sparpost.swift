import Kernel

/// What stands before a line in a part of a trace: all that decides its place in the whole.
///
/// The lines of an event come first, by their index, then the gaps that it opened or closed, by
/// what they came of.
struct Sparpost: Hashable, Comparable, Sendable {
  let nyckel: EventKey
  /// The index of a line; `glapp` and a place for a gap.
  let ordning: UInt64

  private static let glapp: UInt64 = 1 << 32

  /// Bytes before the text: six words.
  static let huvud = 6 * 8

  init(_ nyckel: EventKey, index: Int, plats: UInt32?) {
    self.nyckel = nyckel
    ordning = plats.map { Sparpost.glapp | UInt64($0) } ?? UInt64(index)
  }

  /// The first five words, without the text's length.
  init(_ ord: [UInt64]) {
    nyckel = EventKey(
      time: VirtualTime(Int64(bitPattern: ord[0])), receiver: ActorID(UInt32(ord[1] >> 32)),
      tieBreak: ord[2], sender: ActorID(UInt32(truncatingIfNeeded: ord[1])), sequence: ord[3])
    ordning = ord[4]
  }

  var ord: [UInt64] {
    [
      UInt64(bitPattern: nyckel.time.ticks),
      UInt64(nyckel.receiver.raw) << 32 | UInt64(nyckel.sender.raw), nyckel.tieBreak,
      nyckel.sequence, ordning,
    ]
  }

  var arGlapp: Bool { ordning >= Sparpost.glapp }

  static func < (a: Sparpost, b: Sparpost) -> Bool {
    a.nyckel != b.nyckel ? a.nyckel < b.nyckel : a.ordning < b.ordning
  }
}
