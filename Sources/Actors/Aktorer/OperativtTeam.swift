import Domain
import Kernel
import Routines

/// An operativt gränssnittsteam: a förvaltning's own in a stadsområde, or a joint one.
package actor OperativtTeam: Mottagare {
  package nonisolated let shard: Shard
  private var karna: TeamKarna

  package init(_ shard: Shard, varld: Varld, omrade: Stadsomrade, forvaltning: Forvaltning?) {
    self.shard = shard
    karna = TeamKarna(varld: varld, niva: .operativ, omrade: omrade, forvaltning: forvaltning)
  }

  package func starta(_ aktor: ActorID) { karna.starta(aktor, i: &shard.motor) }

  package func ta(_ envelope: Envelope) { karna.ta(envelope, i: &shard.motor) }
}
