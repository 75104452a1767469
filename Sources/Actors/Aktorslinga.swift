import Domain
import Kernel

/// The loop of a shard: it delivers events in the total order until the world's end.
package actor Aktorslinga {
  private nonisolated let shard: Shard
  private let mottagare: [any Mottagare]

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    shard.asUnownedSerialExecutor()
  }

  /// A loop over receivers by actor number, all of them on the shard.
  package init(_ shard: Shard, _ mottagare: [any Mottagare]) {
    self.shard = shard
    self.mottagare = mottagare
  }

  /// Starts every actor in the order of the numbers, then runs to the end.
  ///
  /// One job on the shard's executor: it never suspends, since all receivers are on it too.
  package func kor<B: Bokforing & ~Copyable>(_ bok: consuming B) async -> B {
    for (n, en) in mottagare.enumerated() {
      let aktor = ActorID(UInt32(n))
      await en.starta(aktor)
      let start = shard.motor.starthandelse(aktor)
      guard shard.motor.genomfor(start, i: &bok) else { return bok }
    }
    while let envelope = shard.motor.nasta() {
      await mottagare[Int(envelope.receiver.raw)].ta(envelope)
      guard shard.motor.genomfor(envelope, i: &bok) else { break }
    }
    return bok
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
    for (n, en) in mottagare.enumerated() {
      let aktor = ActorID(UInt32(n))
      guard shard.motor.post?.bor(aktor) != false else { continue }
      await en.starta(aktor)
      let start = shard.motor.starthandelse(aktor)
      guard shard.motor.genomfor(start, i: &bok) else { break }
    }
    while let grans = bok.nastaFonster(&shard.motor) {
      while let envelope = shard.motor.nasta(fore: grans) {
        await mottagare[Int(envelope.receiver.raw)].ta(envelope)
        guard shard.motor.genomfor(envelope, i: &bok) else { break }
      }
    }
    return bok
  }
}
