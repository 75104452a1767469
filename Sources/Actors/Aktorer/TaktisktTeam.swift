import Domain
import Kernel
import Routines

/// The taktiskt gränssnittsteam of a stadsområde.
package actor TaktisktTeam: Mottagare {
  package nonisolated let shard: Shard
  private var karna: TeamKarna

  package init(_ shard: Shard, varld: Varld, omrade: Stadsomrade) {
    self.shard = shard
    karna = TeamKarna(varld: varld, niva: .taktisk, omrade: omrade, forvaltning: nil)
  }

  package func starta(_ aktor: ActorID) { karna.starta(aktor, i: &shard.motor) }

  package func ta(_ envelope: Envelope) { karna.ta(envelope, i: &shard.motor) }
}
