import Domain
import Kernel
import Routines

/// The world outside of one stadsområde: the enskilda and their needs.
package actor Omvarld: Mottagare {
  package nonisolated let shard: Shard
  /// Unchecked like `Shard.motor`, and for the same reason: only the actor's two functions touch it,
  /// neither suspends, and a core cannot reach its actor.
  @exclusivity(unchecked) private var karna: OmvarldKarna

  package init(_ shard: Shard, varld: Varld, omrade: Stadsomrade) {
    self.shard = shard
    karna = OmvarldKarna(varld: varld, omrade: omrade)
  }

  package func starta(_ aktor: ActorID) { karna.starta(aktor, i: &shard.motor) }

  package func ta(_ envelope: Envelope) { karna.ta(envelope, i: &shard.motor) }
}
