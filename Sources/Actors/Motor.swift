import Domain
import Kernel
import Routines

/// The machine behind a run: pending events, the handlers' context, the sequence numbers.
///
/// Actors and the plain loop drive the same machine, so that both give the same order and digest.
package struct Motor: ~Copyable, Sendable {
  private var ko: EventQueue
  package var context: Context
  /// The last sequence number that each actor used; 0 is its start.
  private var sekvens: ContiguousArray<UInt64>
  /// Whom the events of the bucket in hand are about.
  private(set) var kommande: Kommande
  package let start: Moment
  package let slut: Moment
  /// The post to the actors of other processes; nil in a run of one process.
  package var post: Post?

  /// A machine at the start of a world, for the actors that live in one process of a partition.
  package init(
    varld: Varld, antalAktorer: Int = Aktor.antal, post: Post? = nil
  ) {
    self.post = post
    ko = EventQueue(
      tieBreakSeed: varld.nyckel, bucketTicks: Motor.hinkbredd(varld), start: varld.start)
    context = Context(varld: varld)
    sekvens = ContiguousArray(repeating: 0, count: antalAktorer)
    kommande = Kommande(antalAktorer: antalAktorer)
    start = varld.start
    slut = varld.slut
  }

  /// A calendar bucket's width in ticks, narrower the more people turn up; the order does not
  /// depend on it.
  private static func hinkbredd(_ varld: Varld) -> Int64 {
    let perDag = varld.scenario.inflode.reduce(0) { $0 + $1.antal }
    return max(16, min(4096, Int64(30_000 / max(1, perDag))))
  }

  /// How many actors there are.
  package var antalAktorer: Int { sekvens.count }

  /// Takes the first event in the total order; nil when none is due before the end.
  package mutating func nasta() -> Envelope? { nasta(fore: slut) }

  /// The same, where none is due before `grans`.
  package mutating func nasta(fore grans: Moment) -> Envelope? {
    let envelope = ko.popEarliest(before: grans)
    if ko.loads != kommande.laddning, ko.count > Motor.manga { ladda() }
    return envelope
  }

  /// With fewer pending events what the cores keep lies near anyway, and reading ahead costs more
  /// than it gives.
  private static let manga = 100_000

  /// Notes whom the newly loaded events are about.
  @inline(never)
  private mutating func ladda() {
    kommande.borja(ko.loads)
    ko.forEachLoaded { mottagare, payload in
      if let person = Message(payload).person { kommande.lagg(person, hos: mottagare) }
    }
  }

  /// Shows an actor whom its events in the bucket are about, once.
  @inline(never)
  mutating func visa(for aktor: ActorID, _ vantar: (ContiguousArray<PersonID>) -> Void) {
    kommande.samla(hos: aktor)
    vantar(kommande.urval)
  }

  /// When the next event of this process is due.
  package var tidigast: Moment? { mutating get { ko.earliest } }

  /// Takes in the envelopes that another process sent, written by `Post`.
  ///
  /// - Parameters:
  ///   - ord: the words of a batch.
  ///   - stracka: where in it the envelopes are.
  package mutating func taEmot(_ ord: ContiguousArray<UInt64>, _ stracka: Range<Int>) {
    var i = stracka.lowerBound
    while i < stracka.upperBound { ko.push(Post.las(ord, &i)) }
  }

  /// The key of an event, from its parts.
  package func nyckel(
    _ tid: Moment, _ mottagare: ActorID, _ avsandare: ActorID, _ sekvens: UInt64
  ) -> EventKey {
    EventKey(
      time: tid, receiver: mottagare,
      tieBreak: EventKey.tieBreak(
        seed: ko.tieBreakSeed, time: tid, receiver: mottagare, sender: avsandare),
      sender: avsandare, sequence: sekvens)
  }

  /// What an actor's start counts as: an event at the first moment, with sequence 0.
  package func starthandelse(_ aktor: ActorID) -> Envelope {
    Envelope(due: start, sender: aktor, receiver: aktor, sequence: 0, payload: Payload())
  }

  /// Commits what the handler of `envelope` wants done, and lets the books see it.
  ///
  /// Returns false when the books want no more.
  package mutating func genomfor<B: Bokforing & ~Copyable>(
    _ envelope: Envelope, i bok: inout B
  ) -> Bool {
    let vidare = bok.bokfor(envelope, ko.key(of: envelope), &context)
    if !context.utskick.isEmpty { skicka(fran: envelope.receiver) }
    if !context.timers.isEmpty { satt(at: envelope.receiver) }
    return vidare
  }

  private mutating func skicka(fran aktor: ActorID) {
    let n = Int(aktor.raw)
    // By index: iterating would retain and release the buffer for every event.
    for i in context.utskick.indices {
      let utskick = context.utskick[i]
      guard utskick.till.raw < UInt32(sekvens.count) else {
        // Not a precondition: its text would be left out of a release build.
        fatalError(
          "\(Aktor(aktor).namn) sends \(utskick.message.typ.namn) to actor \(utskick.till.raw), "
            + "but actors are numbered 0 to \(sekvens.count - 1)")
      }
      if utskick.forlorat { continue }
      sekvens[n] += 1
      var payload = utskick.message.payload
      // A message fills seven words at most: the last one dates it where the post can fail.
      payload.words.7 = UInt64(bitPattern: utskick.skrivet)
      let envelope = Envelope(
        due: utskick.due, sender: aktor, receiver: utskick.till, sequence: sekvens[n],
        payload: payload)
      if post?.tar(envelope) == true { continue }
      ko.push(envelope)
    }
  }

  private mutating func satt(at aktor: ActorID) {
    let n = Int(aktor.raw)
    for i in context.timers.indices {
      let timer = context.timers[i]
      guard let message = timer.message else {
        _ = ko.cancelTimer(owner: aktor, key: timer.nyckel)
        continue
      }
      sekvens[n] += 1
      if timer.nyckel == 0 {
        ko.push(
          Envelope(
            due: timer.due, sender: aktor, receiver: aktor, sequence: sekvens[n],
            payload: message.payload, isTimer: true))
      } else {
        ko.setTimer(
          owner: aktor, key: timer.nyckel, due: timer.due, sequence: sekvens[n],
          payload: message.payload)
      }
    }
  }
}

/// The books of a run: what is kept of every handled event. It changes nothing in the run.
package protocol Bokforing: ~Copyable, Sendable {
  /// Sees a handled event, with its effects in the context, before they are carried out.
  ///
  /// Returns whether the run goes on.
  mutating func bokfor(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) -> Bool
}

extension Karna {
  /// Handles an event: the context is readied and holds the effects afterwards.
  @inline(__always)
  package mutating func ta(_ envelope: Envelope, i motor: inout Motor) {
    if motor.kommande.finns(hos: envelope.receiver) {
      motor.visa(for: envelope.receiver) { vantar($0) }
    }
    motor.context.borja(
      envelope.due, envelope.receiver, skrivet: Int64(bitPattern: envelope.payload.words.7))
    hantera(Message(envelope.payload), fran: envelope.sender, i: &motor.context)
  }

  /// Sets the first timers, as the handler of `starthandelse`.
  package mutating func starta(_ aktor: ActorID, i motor: inout Motor) {
    motor.context.borja(motor.start, aktor)
    starta(i: &motor.context)
  }
}
