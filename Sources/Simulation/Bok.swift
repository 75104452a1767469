import Actors
import Domain
import EventLogs
import Kernel
import Observers

/// The books of one run: observers, digest, counts and, where wanted, the trace and event logs.
package struct Bok: Bokforing, ~Copyable {
  package var observatorium: Observatorium
  /// Counts and digest of the events that are booked; `ikapp` books the rest.
  package private(set) var rakning = Rakning()
  package private(set) var avbruten = false
  private var bunt = Bunt()
  /// Handled events, booked or not.
  private var sedda = 0
  private var spar: Sparskrivare?
  private var logg: Loggskrivare?
  /// Whether there is a trace or a log.
  private let skriver: Bool
  private let framsteg: (@Sendable (Double) -> Void)?
  private let start: Moment
  private let slut: Moment

  package init(
    _ varld: Varld, spar: consuming Sparskrivare?, logg: consuming Loggskrivare? = nil,
    framsteg: (@Sendable (Double) -> Void)?
  ) {
    observatorium = Observatorium(varld: varld)
    skriver = spar != nil || logg != nil
    observatorium.sparaHandelser = skriver
    self.spar = spar
    self.logg = logg
    self.framsteg = framsteg
    start = varld.start
    slut = varld.slut
  }

  package mutating func bokfor(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) -> Bool {
    bunt.lagg(envelope, nyckel, context)
    if skriver {
      tomBunten()
      skrivSpar(envelope, nyckel, &context)
    } else if bunt.full {
      tomBunten()
    }
    sedda += 1
    return sedda & 0xFFF != 0 || avstamning(nyckel.time)
  }

  /// Books what is seen and not booked yet; before that `rakning` may lag behind.
  package mutating func ikapp() { tomBunten() }

  /// Books the events of the bundle.
  ///
  /// First all digests, then all folds: each keeps the processor's caches to its own code and
  /// tables, where event by event each would drive out the other's and the handlers'.
  private mutating func tomBunten() {
    rakning.rakna(bunt, bunt.poster.indices)
    vik()
    bunt.tom()
  }

  private mutating func vik() {
    observatorium.vantar(bunt.personer)
    for i in bunt.poster.indices {
      let post = bunt.poster[i]
      let stracka = bunt.stracka(i)
      if post.levererat {
        observatorium.levererat(
          post.message, fran: post.nyckel.sender, till: post.nyckel.receiver, nu: post.nyckel.time)
      }
      if !stracka.fakta.isEmpty {
        observatorium.fakta(
          bunt.fakta, stracka.fakta, nu: post.nyckel.time, aktor: post.nyckel.receiver)
      }
      for j in stracka.utskick {
        observatorium.skickat(
          bunt.utskick[j], fran: post.nyckel.receiver, nu: post.nyckel.time)
      }
    }
    observatorium.regler(bunt.regler)
    observatorium.skrivna(bunt.skrivna)
  }

  private mutating func skrivSpar(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) {
    spar?.allt(envelope, nyckel, context)
    spar?.glapp(observatorium.handelser, nyckel, efter: context.fakta.count)
    logg?.allt(envelope, nyckel, context)
    logg?.glapp(observatorium.handelser, nyckel)
    observatorium.handelser.removeAll(keepingCapacity: true)
  }

  /// Now and then: tells how far the run has come, and asks whether it is wanted still.
  private mutating func avstamning(_ nu: Moment) -> Bool {
    framsteg?(Double(nu - start) / Double(max(1, slut - start)))
    avbruten = avbruten || Task.isCancelled
    return !avbruten
  }

  /// Closes the books at the world's end.
  package mutating func avsluta() throws(Sparfel) {
    tomBunten()
    observatorium.avsluta(vid: slut)
    framsteg?(1)
    if avbruten { return }
    try spar?.avsluta(vid: slut, observatorium.handelser)
    try logg?.avsluta(vid: slut, observatorium.handelser)
    observatorium.handelser.removeAll()
  }
}

extension Sparskrivare {
  /// A handled event and its facts.
  mutating func allt(_ envelope: Envelope, _ nyckel: EventKey, _ context: borrowing Context) {
    if envelope.sequence == 0 {
      start(nyckel, context.regler.array)
    } else {
      handelse(Message(envelope.payload), nyckel, context.regler.array)
    }
    fakta(context.fakta.array, nyckel)
  }
}

extension Loggskrivare {
  /// A handled event and its facts.
  mutating func allt(_ envelope: Envelope, _ nyckel: EventKey, _ context: borrowing Context) {
    if envelope.sequence != 0 { handelse(Message(envelope.payload), nyckel) }
    fakta(context.fakta.array, nyckel)
  }
}
