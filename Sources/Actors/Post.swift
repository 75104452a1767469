import Domain
import Kernel

/// What the actors of one process send to those of others during a window.
///
/// An envelope is packed into three words (due time; sender and receiver; sequence and the mask of
/// its payload) and those of its payload's words that are not zero.
package struct Post: Sendable {
  package let partition: Partition
  /// This process.
  package let har: Int
  /// Words for each process.
  private var ut: ContiguousArray<ContiguousArray<UInt64>>
  /// When the first of them is due.
  package var tidigast: UInt64 = .max

  /// An empty post of a process.
  package init(_ partition: Partition, har: Int) {
    self.partition = partition
    self.har = har
    ut = ContiguousArray(repeating: [], count: partition.antal)
  }

  /// Whether an actor lives in this process.
  package func bor(_ aktor: ActorID) -> Bool { partition.process(aktor) == har }

  /// Takes an envelope to another process; false where its receiver lives here.
  @inline(__always)
  package mutating func tar(_ envelope: Envelope) -> Bool {
    let process = partition.process(envelope.receiver)
    guard process != har else { return false }
    let due = UInt64(bitPattern: envelope.due.ticks)
    ut[process].append(due)
    ut[process].append(UInt64(envelope.sender.raw) &<< 32 | UInt64(envelope.receiver.raw))
    let plats = ut[process].count
    ut[process].append(0)
    let mask = envelope.payload.pack(into: &ut[process])
    // A sequence is below 2³⁸.
    ut[process][plats] = envelope.sequence &<< 8 | mask
    tidigast = min(tidigast, due)
    return true
  }

  /// How many words wait for a process.
  package func antalOrd(till process: Int) -> Int { ut[process].count }

  /// Hands over what waits for a process.
  package mutating func tom(_ process: Int, i ord: inout ContiguousArray<UInt64>) {
    ord.append(contentsOf: ut[process])
    ut[process].removeAll(keepingCapacity: true)
  }

  /// Reads the envelope that begins at a place, which is moved past it.
  package static func las(_ ord: ContiguousArray<UInt64>, _ i: inout Int) -> Envelope {
    let due = Moment(Int64(bitPattern: ord[i]))
    let vilka = ord[i + 1]
    let sekvens = ord[i + 2]
    i += 3
    return Envelope(
      due: due, sender: ActorID(UInt32(vilka &>> 32)),
      receiver: ActorID(UInt32(truncatingIfNeeded: vilka)), sequence: sekvens &>> 8,
      payload: Payload(packed: ord, at: &i, mask: sekvens & 0xFF))
  }
}
