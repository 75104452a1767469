import Actors
import Domain
import EventLogs
import Kernel
import Observers

/// The books of one run: observers, digest, counts and, where wanted, the trace.
package struct Bok: Bokforing, ~Copyable {
  package var observatorium: Observatorium
  package private(set) var digest = Digest.zero
  package private(set) var envelopes = 0
  package private(set) var events = 0
  package private(set) var antalFakta = 0
  package private(set) var personer = 0
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
    // The key is hashed once for all records of the event.
    let bas = FieldHasher(nyckel)
    if envelope.sequence == 0 {
      bokforStart(bas, &context)
    } else {
      bokforHandelse(envelope, bas, &context)
    }
    if !context.fakta.isEmpty { bokforFakta(nyckel, bas, &context) }
    if !context.regler.isEmpty { observatorium.regler(context.regler) }
    for i in context.utskick.indices {
      let utskick = context.utskick[i]
      observatorium.skickat(
        utskick.message, fran: nyckel.receiver, till: utskick.till, nu: nyckel.time)
    }
    if spar != nil { skrivSpar(envelope, nyckel, &context) }
    return events & 0xFFF != 0 || avstamning(nyckel.time)
  }

  /// The start of an actor is a record without a message.
  private mutating func bokforStart(_ bas: FieldHasher, _ context: inout Context) {
    var post = bas
    post.combine(0)
    post.combine(UInt64.max)
    post.combine(context.regler)
    digest.add(record: post)
  }

  private mutating func bokforHandelse(
    _ envelope: Envelope, _ bas: FieldHasher, _ context: inout Context
  ) {
    let message = Message(envelope.payload)
    events += 1
    var post = bas
    post.combine(0)
    message.hasha(&post)
    post.combine(context.regler)
    digest.add(record: post)
    if case .tid = message { return }
    envelopes += 1
    observatorium.levererat(
      message, fran: envelope.sender, till: envelope.receiver, nu: envelope.due)
  }

  private mutating func bokforFakta(
    _ nyckel: EventKey, _ bas: FieldHasher, _ context: inout Context
  ) {
    antalFakta += context.fakta.count
    for i in context.fakta.indices {
      var post = bas
      post.combine(UInt64(i + 1))
      context.fakta[i].hasha(&post)
      digest.add(record: post)
      if case .personAnlande = context.fakta[i] { personer += 1 }
    }
    observatorium.fakta(context.fakta, nu: nyckel.time, aktor: nyckel.receiver)
  }

  private mutating func skrivSpar(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) {
    if envelope.sequence == 0 {
      spar?.start(nyckel, context.regler)
    } else {
      spar?.handelse(Message(envelope.payload), nyckel, context.regler)
    }
    spar?.fakta(context.fakta, nyckel)
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
