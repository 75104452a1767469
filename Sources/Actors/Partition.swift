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

  /// Spreads the actors so that the heaviest process is light: the heaviest actor goes to the
  /// lightest process, again and again (longest processing time first). It also cuts through a
  /// nämnd.
  ///
  /// - Parameters:
  ///   - antal: how many processes, 1 to the number of actors.
  ///   - last: the measured load of each actor, by actor number.
  /// - Returns: the partition; the same for the same loads.
  package static func balanserad(_ antal: Int, last: [Int]) -> Partition {
    var processer = [Int](repeating: 0, count: last.count)
    var summor = [Int](repeating: 0, count: antal)
    var aktorer = [Int](repeating: 0, count: antal)
    let ordning = last.indices.sorted { (last[$1], $0) < (last[$0], $1) }
    for n in ordning {
      let lattast = (0..<antal).min {
        (summor[$0], aktorer[$0], $0) < (summor[$1], aktorer[$1], $1)
      }
      let p = lattast ?? 0
      processer[n] = p
      summor[p] += last[n]
      aktorer[p] += 1
    }
    return Partition(processer)
  }

  /// The process that an actor lives in.
  @inline(__always)
  package func process(_ aktor: ActorID) -> Int { Int(processer[Int(aktor.raw)]) }
}
