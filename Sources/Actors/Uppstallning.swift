import Domain
import Kernel

/// Who exists: the actors of a world by number.
package enum Uppstallning {
  /// Every actor, each on the shard, in the order of `Aktor`.
  ///
  /// All 24 operative teams exist in every topology, since a variant may change it at a date; a
  /// team's core decides whether it meets. In place of an actor of another process stands one that
  /// nothing is delivered to.
  package static func mottagare(_ varld: Varld, pa shard: Shard) -> [any Mottagare] {
    (0..<Aktor.antal).map { n in
      guard shard.motor.post?.bor(ActorID(UInt32(n))) != false else { return Annanstans(shard) }
      return switch Aktor(ActorID(UInt32(n))) {
      case .omvarld(let omrade): Omvarld(shard, varld: varld, omrade: omrade)
      case .enhet(let plats): Enhet(shard, varld: varld, plats: plats)
      case .forvaltning(let forvaltning):
        Forvaltningsledning(shard, varld: varld, forvaltning: forvaltning)
      case .operativtTeam(let forvaltning, let omrade):
        OperativtTeam(shard, varld: varld, omrade: omrade, forvaltning: forvaltning)
      case .taktisktTeam(let omrade): TaktisktTeam(shard, varld: varld, omrade: omrade)
      case .strategisktTeam(let omrade): StrategisktTeam(shard, varld: varld, omrade: omrade)
      case .samordningsgrupp: Samordningsgrupp(shard, varld: varld)
      case .medlingskommission: Medlingskommission(shard, varld: varld)
      }
    }
  }
}
