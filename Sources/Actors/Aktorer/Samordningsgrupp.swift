import Domain
import Kernel
import Routines

/// Samordningsgruppen för gränssnittsfrågor.
package actor Samordningsgrupp: Mottagare {
  package nonisolated let shard: Shard
  private var karna: SamordningsgruppKarna

  package init(_ shard: Shard, varld: Varld) {
    self.shard = shard
    karna = SamordningsgruppKarna(varld: varld)
  }

  package func starta(_ aktor: ActorID) { karna.starta(aktor, i: &shard.motor) }

  package func ta(_ envelope: Envelope) { karna.ta(envelope, i: &shard.motor) }
}
