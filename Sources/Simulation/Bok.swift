import Actors
import Domain
import EventLogs
import Kernel
import Observers

/// The books of one run: observers, digest, counts and, where wanted, the trace.
package struct Bok: Bokforing, ~Copyable {
  package var observatorium: Observatorium
  package private(set) var rakning = Rakning()
  package private(set) var avbruten = false
  private var spar: Sparskrivare?
  private let framsteg: (@Sendable (Double) -> Void)?
  private let start: Moment
  private let slut: Moment

  package init(
    _ varld: Varld, spar: consuming Sparskrivare?, framsteg: (@Sendable (Double) -> Void)?
  ) {
    observatorium = Observatorium(varld: varld)
    observatorium.sparaHandelser = spar != nil
    self.spar = spar
    self.framsteg = framsteg
    start = varld.start
    slut = varld.slut
  }

  package mutating func bokfor(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) -> Bool {
    if let message = rakning.rakna(envelope, nyckel, context) {
      observatorium.levererat(
        message, fran: envelope.sender, till: envelope.receiver, nu: envelope.due)
    }
    if !context.fakta.isEmpty {
      observatorium.fakta(context.fakta, nu: nyckel.time, aktor: nyckel.receiver)
    }
    if !context.regler.isEmpty { observatorium.regler(context.regler) }
    for i in context.utskick.indices {
      let utskick = context.utskick[i]
      observatorium.skickat(
        utskick.message, fran: nyckel.receiver, till: utskick.till, nu: nyckel.time)
    }
    if spar != nil { skrivSpar(envelope, nyckel, &context) }
    return rakning.events & 0xFFF != 0 || avstamning(nyckel.time)
  }

  private mutating func skrivSpar(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) {
    spar?.allt(envelope, nyckel, context)
    spar?.glapp(observatorium.handelser, nyckel, efter: context.fakta.count)
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
    observatorium.avsluta(vid: slut)
    framsteg?(1)
    if avbruten { return }
    try spar?.avsluta(vid: slut, observatorium.handelser)
    observatorium.handelser.removeAll()
  }
}

extension Sparskrivare {
  /// A handled event and its facts.
  mutating func allt(_ envelope: Envelope, _ nyckel: EventKey, _ context: borrowing Context) {
    if envelope.sequence == 0 {
      start(nyckel, context.regler)
    } else {
      handelse(Message(envelope.payload), nyckel, context.regler)
    }
    fakta(context.fakta, nyckel)
  }
}
