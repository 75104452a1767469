import Domain
import Kernel
import Routines

/// An enhet: the myndighet unit of a förvaltning in a stadsområde.
package actor Enhet: Mottagare {
  package nonisolated let shard: Shard
  /// Unchecked like `Shard.motor`, and for the same reason: only the actor's two functions touch it,
  /// neither suspends, and a core cannot reach its actor.
  @exclusivity(unchecked) private var karna: EnhetKarna

  package init(_ shard: Shard, varld: Varld, plats: Enhetsplats) {
    self.shard = shard
    karna = EnhetKarna(varld: varld, plats: plats)
  }

  package func starta(_ aktor: ActorID) { karna.starta(aktor, i: &shard.motor) }

  package func ta(_ envelope: Envelope) { karna.ta(envelope, i: &shard.motor) }
}
