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

  /// Counts events of a bundle.
  mutating func rakna(_ bunt: borrowing Bunt, _ vilka: Range<Int>) {
    for i in vilka {
      let post = bunt.poster[i]
      let stracka = bunt.stracka(i)
      rakna(
        post.nyckel.sequence == 0 ? nil : post.message, post.nyckel,
        bunt.regler, stracka.regler, bunt.fakta, stracka.fakta)
    }
  }

  /// Counts an event that delivered `message`; the start of an actor is a record without one.
  @inline(__always)
  private mutating func rakna(
    _ message: Message?, _ nyckel: EventKey, _ regler: borrowing ScratchList<RegelID>,
    _ tillampade: Range<Int>, _ allaFakta: borrowing ScratchList<Fact>, _ noterade: Range<Int>
  ) {
    // The key is hashed once for all records of the event.
    let bas = FieldHasher(nyckel)
    var post = bas
    post.combine(0)
    if let message {
      events += 1
      if !message.arTid { envelopes += 1 }
      message.hasha(&post)
    } else {
      post.combine(UInt64.max)
    }
    post.combine(UInt64(tillampade.count))
    for i in tillampade { post.combine(UInt64(regler[i].ordinal)) }
    digest.add(record: post)
    for i in noterade {
      var post = bas
      post.combine(UInt64(i - noterade.lowerBound + 1))
      allaFakta[i].hasha(&post)
      digest.add(record: post)
      if case .personAnlande = allaFakta[i] { personer += 1 }
    }
    fakta += noterade.count
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
}
