import Domain
import Kernel
import Routines

/// A förvaltning's leadership: avdelnings- and verksamhetschefer and the director.
package actor Forvaltningsledning: Mottagare {
  package nonisolated let shard: Shard
  private var karna: ForvaltningKarna

  package init(_ shard: Shard, varld: Varld, forvaltning: Forvaltning) {
    self.shard = shard
    karna = ForvaltningKarna(varld: varld, forvaltning: forvaltning)
  }

  package func starta(_ aktor: ActorID) { karna.starta(aktor, i: &shard.motor) }

  package func ta(_ envelope: Envelope) { karna.ta(envelope, i: &shard.motor) }
}
