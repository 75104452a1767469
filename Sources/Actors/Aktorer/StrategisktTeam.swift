import Domain
import Kernel
import Routines

/// The strategiskt gränssnittsteam of a stadsområde.
package actor StrategisktTeam: Mottagare {
  package nonisolated let shard: Shard
  private var karna: TeamKarna

  package init(_ shard: Shard, varld: Varld, omrade: Stadsomrade) {
    self.shard = shard
    karna = TeamKarna(varld: varld, niva: .strategisk, omrade: omrade, forvaltning: nil)
  }

  package func starta(_ aktor: ActorID) { karna.starta(aktor, i: &shard.motor) }

  package func ta(_ envelope: Envelope) { karna.ta(envelope, i: &shard.motor) }
}
