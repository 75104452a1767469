import Actors
import Domain
import Kernel

/// What is counted of every handled event, and the digest.
///
/// Counts and digests of parts of a run add up to those of the whole.
package struct Rakning: Sendable {
  package private(set) var digest = Digest.zero
  package private(set) var envelopes = 0
  package private(set) var events = 0
  package private(set) var fakta = 0
  package private(set) var personer = 0

  init() {}

  /// Counts a handled event with its effects.
  ///
  /// Returns the message where one was delivered; a start and a timer have none.
  @inline(__always)
  mutating func rakna(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: borrowing Context
  ) -> Message? {
    // The key is hashed once for all records of the event.
    let bas = FieldHasher(nyckel)
    var levererat: Message?
    var post = bas
    post.combine(0)
    if envelope.sequence == 0 {
      // The start of an actor is a record without a message.
      post.combine(UInt64.max)
    } else {
      let message = Message(envelope.payload)
      events += 1
      message.hasha(&post)
      if case .tid = message {
      } else {
        envelopes += 1
        levererat = message
      }
    }
    post.combine(context.regler)
    digest.add(record: post)
    for i in context.fakta.indices {
      var post = bas
      post.combine(UInt64(i + 1))
      context.fakta[i].hasha(&post)
      digest.add(record: post)
      if case .personAnlande = context.fakta[i] { personer += 1 }
    }
    fakta += context.fakta.count
    return levererat
  }

  /// Eight words for `addera`.
  var ord: ContiguousArray<UInt64> {
    [
      digest.low, digest.high, UInt64(envelopes), UInt64(events), UInt64(fakta),
      UInt64(personer),
    ]
  }

  /// How many words a count takes.
  static let antalOrd = 6

  /// Adds the count of another part.
  mutating func addera(_ ord: ArraySlice<UInt64>) {
    let i = ord.startIndex
    digest.add(Digest(high: ord[i + 1], low: ord[i]))
    envelopes += Int(ord[i + 2])
    events += Int(ord[i + 3])
    fakta += Int(ord[i + 4])
    personer += Int(ord[i + 5])
  }
}

extension FieldHasher {
  /// The hasher of the records with a key; each then takes its number among them.
  @inline(__always)
  init(_ nyckel: EventKey) {
    self.init()
    combine(UInt64(bitPattern: nyckel.time.ticks))
    combine(UInt64(nyckel.receiver.raw))
    combine(nyckel.tieBreak)
    combine(UInt64(nyckel.sender.raw))
    combine(nyckel.sequence)
  }

  @inline(__always)
  mutating func combine(_ regler: ContiguousArray<RegelID>) {
    combine(UInt64(regler.count))
    for regel in regler { combine(UInt64(regel.ordinal)) }
  }
}
