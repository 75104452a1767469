import Domain
import Kernel
import Observers

/// What happened in a window that one observer must see: words, in the total order.
///
/// An event has a head of three words (time; receiver and sender; sequence and number of things)
/// and then its things: delivered message, facts, sent messages, each a word of kind, the content's
/// mask, receiver and place, and those of the content's words that are not zero.
struct Iakttagelser: Sendable {
  enum Slag: UInt64 {
    case levererat, faktum, skickat
  }

  static let huvud = 3
  /// Where the head of the last event is, or -1 before the first.
  private var senaste = -1
  private var handelse = UInt64.max

  init() {}

  /// Adds a thing of an event, whose number among the window's events is `nummer`.
  @inline(__always)
  mutating func lagg(
    _ slag: Slag, plats: Int, till: ActorID, _ innehall: Payload, _ nyckel: EventKey,
    nummer: UInt64, i ord: inout ContiguousArray<UInt64>
  ) {
    if nummer != handelse {
      handelse = nummer
      senaste = ord.count
      ord.append(UInt64(bitPattern: nyckel.time.ticks))
      ord.append(UInt64(nyckel.receiver.raw) &<< 32 | UInt64(nyckel.sender.raw))
      // A sequence is below 2³⁸, and no handler does 2²⁴ things.
      ord.append(nyckel.sequence &<< 24)
    }
    ord[senaste + 2] &+= 1
    let i = ord.count
    ord.append(0)
    let mask = innehall.pack(into: &ord)
    ord[i] =
      slag.rawValue &<< 60 | mask &<< 48 | UInt64(till.raw) &<< 24 | UInt64(min(plats, 0xFF_FFFF))
  }

  /// Begins anew, in an empty list of words.
  mutating func borjaOm() {
    senaste = -1
    handelse = .max
  }
}

/// A place in a list of `Iakttagelser`: the next event there.
struct Iakttagelselasare {
  private let ord: ContiguousArray<UInt64>
  private var plats: Int
  private(set) var nyckel: EventKey?
  private let tieBreakSeed: UInt64

  /// Events in it, about.
  var storlek: Int { ord.count / 8 }

  /// Reads words from a place to the end.
  init(_ ord: ContiguousArray<UInt64>, fran: Int, tieBreakSeed: UInt64) {
    self.ord = ord
    self.tieBreakSeed = tieBreakSeed
    plats = fran
    las()
  }

  private mutating func las() {
    guard plats < ord.count else {
      nyckel = nil
      return
    }
    let tid = Moment(Int64(bitPattern: ord[plats]))
    let mottagare = ActorID(UInt32(ord[plats + 1] &>> 32))
    let avsandare = ActorID(UInt32(truncatingIfNeeded: ord[plats + 1]))
    nyckel = EventKey(
      time: tid, receiver: mottagare,
      tieBreak: EventKey.tieBreak(
        seed: tieBreakSeed, time: tid, receiver: mottagare, sender: avsandare),
      sender: avsandare, sequence: ord[plats + 2] &>> 24)
  }

  /// Folds the next event into an observer and goes on to the one after.
  mutating func vik(_ nyckel: EventKey, i observatorium: inout Observatorium) {
    let antal = Int(ord[plats + 2] & 0xFF_FFFF)
    plats += Iakttagelser.huvud
    for _ in 0..<antal {
      let sak = ord[plats]
      plats += 1
      observatorium.plats = UInt32(truncatingIfNeeded: sak & 0xFF_FFFF)
      let till = ActorID(UInt32(truncatingIfNeeded: sak &>> 24) & 0xFF_FFFF)
      let innehall = Payload(packed: ord, at: &plats, mask: sak &>> 48 & 0xFF)
      switch Iakttagelser.Slag(rawValue: sak &>> 60) {
      case .levererat:
        observatorium.bedom(levererat: Message(innehall), till: till, nu: nyckel.time)
      case .faktum:
        observatorium.bedom(
          faktum: innehall.read(as: Fact.self), aktor: nyckel.receiver, nu: nyckel.time)
      case .skickat:
        observatorium.bedom(
          skickat: Message(innehall), fran: nyckel.receiver, till: till, nu: nyckel.time)
      case nil: fatalError("an observation of an unknown kind")
      }
    }
    las()
  }
}
