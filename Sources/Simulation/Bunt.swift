import Actors
import Domain
import Kernel

/// Events that are handled and not yet booked, with what their handlers did.
struct Bunt: ~Copyable, Sendable {
  /// An event; its facts, rules and sendings end where these numbers say, and begin where those of
  /// the event before end.
  struct Post: Sendable, BitwiseCopyable {
    let nyckel: EventKey
    let message: Message
    let fakta: Int
    let regler: Int
    let utskick: Int

    /// Whether a message was delivered; a start and a timer deliver none.
    var levererat: Bool { nyckel.sequence != 0 && !message.arTid }
  }

  /// Enough to stay in one phase for a while, few enough to lie near the processor.
  private static let antal = 256

  private(set) var poster = ScratchList<Post>()
  private(set) var fakta = ScratchList<Fact>()
  private(set) var regler = ScratchList<RegelID>()
  private(set) var utskick = ScratchList<Utskick>()
  /// Lines of scripts that were asked for.
  private(set) var skrivna = ScratchList<Int32>()
  /// Whom the events are about.
  private(set) var personer: ContiguousArray<PersonID> = []

  var full: Bool { poster.count >= Bunt.antal }

  /// Where the facts, rules and sendings of an event are.
  func stracka(_ i: Int) -> (fakta: Range<Int>, regler: Range<Int>, utskick: Range<Int>) {
    let post = poster[i]
    guard i > 0 else { return (0..<post.fakta, 0..<post.regler, 0..<post.utskick) }
    let fore = poster[i - 1]
    return (fore.fakta..<post.fakta, fore.regler..<post.regler, fore.utskick..<post.utskick)
  }

  @inline(__always)
  mutating func lagg(_ envelope: Envelope, _ nyckel: EventKey, _ context: borrowing Context) {
    fakta.append(all: context.fakta)
    regler.append(all: context.regler)
    utskick.append(all: context.utskick)
    skrivna.append(all: context.skrivna)
    let message = Message(envelope.payload)
    if let person = message.person { personer.append(person) }
    poster.append(
      Post(
        nyckel: nyckel, message: message, fakta: fakta.count,
        regler: regler.count, utskick: utskick.count))
  }

  mutating func tom() {
    poster.removeAll()
    fakta.removeAll()
    regler.removeAll()
    utskick.removeAll()
    skrivna.removeAll()
    personer.removeAll(keepingCapacity: true)
  }
}
