import Domain
import Kernel

/// The loop of a shard: it delivers events in the total order until the world's end.
package actor Aktorslinga {
  private nonisolated let shard: Shard
  private let platser: FixedTable<Plats>

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    shard.asUnownedSerialExecutor()
  }

  /// A loop over receivers by actor number, all of them on the shard.
  package init(_ shard: Shard, _ mottagare: [any Mottagare]) {
    self.shard = shard
    platser = FixedTable(count: mottagare.count) { Plats(mottagare: mottagare[$0]) }
  }

  /// Starts every actor in the order of the numbers, then runs to the end.
  ///
  /// One job on the shard's executor: it never suspends, since all receivers are on it too.
  package func kor<B: Bokforing & ~Copyable>(_ bok: consuming B) async -> B {
    for n in 0..<platser.count {
      let aktor = ActorID(UInt32(n))
      await platser[n].mottagare.starta(aktor)
      let start = shard.motor.starthandelse(aktor)
      guard shard.motor.genomfor(start, i: &bok) else { return bok }
    }
    while let envelope = shard.motor.nasta() {
      await Self.lamna(envelope, till: platser[Int(envelope.receiver.raw)])
      guard shard.motor.genomfor(envelope, i: &bok) else { break }
    }
    return bok
  }

  /// A receiver's place. It cannot be copied, so that no event retains and releases the receiver:
  /// two atomic operations, a seventh of what the kernel needs for an event.
  private struct Plats: ~Copyable { let mottagare: any Mottagare }

  /// Delivers. Not inlined, because inlined the borrow becomes a copy again.
  @inline(never)
  private static func lamna(_ envelope: Envelope, till plats: borrowing Plats) async {
    await plats.mottagare.ta(envelope)
  }
}

/// Books of a run in windows: after each, what concerns others is handed over and theirs taken in.
package protocol Fonsterbokforing: Bokforing, ~Copyable {
  /// Ends the window so far and begins the next: until when this process may run; nil at the end.
  mutating func nastaFonster(_ motor: inout Motor) -> Moment?
}

extension Aktorslinga {
  /// Starts the actors of this process, then runs window by window.
  ///
  /// One job on the shard's executor, like `kor`; the waiting between windows blocks its thread.
  package func korFonster<B: Fonsterbokforing & ~Copyable>(_ bok: consuming B) async -> B {
    for n in 0..<platser.count {
      let aktor = ActorID(UInt32(n))
      guard shard.motor.post?.bor(aktor) != false else { continue }
      await platser[n].mottagare.starta(aktor)
      let start = shard.motor.starthandelse(aktor)
      guard shard.motor.genomfor(start, i: &bok) else { break }
    }
    while let grans = bok.nastaFonster(&shard.motor) {
      while let envelope = shard.motor.nasta(fore: grans) {
        await Self.lamna(envelope, till: platser[Int(envelope.receiver.raw)])
        guard shard.motor.genomfor(envelope, i: &bok) else { break }
      }
    }
    return bok
  }
}
