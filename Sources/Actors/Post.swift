import Domain
import Kernel

/// What the actors of one process send to those of others during a window.
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

  /// Due time, sender and receiver, sequence, and the payload's eight words.
  static let ordPerEnvelope = 11

  /// Takes an envelope to another process; false where its receiver lives here.
  mutating func tar(_ envelope: Envelope) -> Bool {
    let process = partition.process(envelope.receiver)
    guard process != har else { return false }
    let due = UInt64(bitPattern: envelope.due.ticks)
    let p = envelope.payload.words
    ut[process].append(due)
    ut[process].append(UInt64(envelope.sender.raw) &<< 32 | UInt64(envelope.receiver.raw))
    ut[process].append(envelope.sequence)
    for ord in [p.0, p.1, p.2, p.3, p.4, p.5, p.6, p.7] { ut[process].append(ord) }
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

  /// Reads the envelope that begins at a place.
  static func las(_ ord: ArraySlice<UInt64>, _ i: Int) -> Envelope {
    var payload = Payload()
    payload.words = (
      ord[i + 3], ord[i + 4], ord[i + 5], ord[i + 6], ord[i + 7], ord[i + 8], ord[i + 9],
      ord[i + 10]
    )
    return Envelope(
      due: Moment(Int64(bitPattern: ord[i])), sender: ActorID(UInt32(ord[i + 1] &>> 32)),
      receiver: ActorID(UInt32(truncatingIfNeeded: ord[i + 1])), sequence: ord[i + 2],
      payload: payload)
  }
}
