import Domain
import Kernel
import Routines

/// Medlingskommissionen, which gives its utlåtande in tvister that all levels have failed to end.
package actor Medlingskommission: Mottagare {
  package nonisolated let shard: Shard
  private var karna: MedlingskommissionKarna

  package init(_ shard: Shard, varld: Varld) {
    self.shard = shard
    karna = MedlingskommissionKarna(varld: varld)
  }

  package func starta(_ aktor: ActorID) { karna.starta(aktor, i: &shard.motor) }

  package func ta(_ envelope: Envelope) { karna.ta(envelope, i: &shard.motor) }
}
