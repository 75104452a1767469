import Domain
import Kernel

/// Whom the events of the bucket in hand are about, by receiver.
///
/// A core reads what it keeps of all its persons in one go, before the events come one by one: the
/// processor then waits for many places of memory at a time. Nothing else follows from it, so the
/// persons need not be exact.
struct Kommande: Sendable {
  /// The load of the queue that it tells of.
  private(set) var laddning = 0
  private var personer: ContiguousArray<PersonID> = []
  /// For each person, the next of the same receiver; −1 ends a list.
  private var nasta: ContiguousArray<Int32> = []
  /// The first of each receiver, −1 where there is none or it has been told.
  private var forsta: ContiguousArray<Int32>
  /// One receiver's persons.
  private(set) var urval: ContiguousArray<PersonID> = []

  init(antalAktorer: Int) {
    forsta = ContiguousArray(repeating: -1, count: antalAktorer)
  }

  /// Begins with a newly loaded bucket.
  mutating func borja(_ nr: Int) {
    laddning = nr
    personer.removeAll(keepingCapacity: true)
    nasta.removeAll(keepingCapacity: true)
    for i in forsta.indices { forsta[i] = -1 }
  }

  mutating func lagg(_ person: PersonID, hos mottagare: ActorID) {
    let n = Int(mottagare.raw)
    guard n < forsta.count else { return }
    personer.append(person)
    nasta.append(forsta[n])
    forsta[n] = Int32(truncatingIfNeeded: personer.count &- 1)
  }

  @inline(__always)
  func finns(hos mottagare: ActorID) -> Bool { forsta[Int(mottagare.raw)] >= 0 }

  /// Gathers a receiver's persons in `urval`.
  mutating func samla(hos mottagare: ActorID) {
    urval.removeAll(keepingCapacity: true)
    var i = forsta[Int(mottagare.raw)]
    forsta[Int(mottagare.raw)] = -1
    while i >= 0 {
      urval.append(personer[Int(i)])
      i = nasta[Int(i)]
    }
  }
}
