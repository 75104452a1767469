import Domain
import Kernel

/// Which process each actor of a run lives in.
///
/// The answer of a run is the same for every partition.
package struct Partition: Hashable, Sendable {
  /// The process of each actor, by actor number; processes are numbered from 0.
  package let processer: ContiguousArray<UInt16>
  /// How many processes there are.
  package let antal: Int

  /// A partition by actor number.
  ///
  /// Every process from 0 to the highest named exists, even where it has no actor.
  package init(_ processer: some Sequence<Int>) {
    self.processer = ContiguousArray(processer.map { UInt16($0) })
    antal = Int(self.processer.max() ?? 0) + 1
  }

  /// A process for each nämnd, in the order of `Forvaltning`, and a last one for the teams,
  /// samordningsgruppen, medlingskommissionen and the world outside: the process boundary is the
  /// sekretess boundary.
  package static let perNamnd = Partition(
    (0..<UInt32(Aktor.antal)).map { n in
      switch Aktor(ActorID(n)) {
      case .enhet(let plats): plats.forvaltning.index
      case .forvaltning(let f): f.index
      default: Forvaltning.allCases.count
      }
    })

  /// The process that an actor lives in.
  @inline(__always)
  package func process(_ aktor: ActorID) -> Int { Int(processer[Int(aktor.raw)]) }
}
