import Domain
import Kernel

/// A closed window that is not folded yet.
struct Fonster: ~Copyable, Sendable {
  /// What happened in this process.
  var bunt = Bunt()
  /// Events that are counted and laid out for others.
  var delade = 0
  /// Events that tell of persons of this process, by number.
  var egna: ContiguousArray<Int32> = []
  /// Those of them that are folded.
  var vikta = 0
  /// What the others saw.
  var lasare: [Iakttagelselasare] = []
  /// Persons of this process, and whether they have been read ahead.
  var personer: ContiguousArray<PersonID> = []
  var vantad = false
  /// Events and observations, about.
  var storlek = 0

  /// The key of the first own event that is not folded.
  var egenNyckel: EventKey? {
    vikta < egna.count ? bunt.poster[Int(egna[vikta])].nyckel : nil
  }

  mutating func tom() {
    bunt.tom()
    delade = 0
    egna.removeAll(keepingCapacity: true)
    vikta = 0
    lasare.removeAll(keepingCapacity: true)
    personer.removeAll(keepingCapacity: true)
    vantad = false
    storlek = 0
  }
}
