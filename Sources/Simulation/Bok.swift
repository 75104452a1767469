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
  package var personer: Int { observatorium.antalPersoner }
  package private(set) var avbruten = false
  private var bunt = Bunt()
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
    let handelse = envelope.sequence != 0
    if handelse { events += 1 }
    antalFakta += context.fakta.count
    bunt.lagg(envelope, nyckel, context)
    if spar != nil {
      tomBunten()
      skrivSpar(envelope, nyckel, &context)
    } else if bunt.full {
      tomBunten()
    }
    return !handelse || events & 0xFFF != 0 || avstamning(nyckel.time)
  }

  /// Books the events of the bundle.
  ///
  /// First all digests, then all folds: each keeps the processor's caches to its own code and
  /// tables, where event by event each would drive out the other's and the handlers'.
  private mutating func tomBunten() {
    summera()
    vik()
    bunt.tom()
  }

  private mutating func summera() {
    var fakta = 0
    var regler = 0
    for i in bunt.poster.indices {
      let rad = bunt.poster[i]
      // The key is hashed once for all records of the event.
      let bas = FieldHasher(rad.nyckel)
      var post = bas
      post.combine(0)
      // The start of an actor is a record without a message.
      if rad.nyckel.sequence == 0 {
        post.combine(UInt64.max)
      } else {
        rad.message.hasha(&post)
      }
      post.combine(UInt64(rad.regler - regler))
      while regler < rad.regler {
        post.combine(UInt64(bunt.regler[regler].ordinal))
        regler += 1
      }
      digest.add(record: post)
      var nummer: UInt64 = 0
      while fakta < rad.fakta {
        nummer += 1
        post = bas
        post.combine(nummer)
        bunt.fakta[fakta].hasha(&post)
        digest.add(record: post)
        fakta += 1
      }
    }
  }

  private mutating func vik() {
    observatorium.vantar(bunt.personer)
    var fakta = 0
    var utskick = 0
    for i in bunt.poster.indices {
      let rad = bunt.poster[i]
      if rad.nyckel.sequence != 0, !rad.message.arTid {
        envelopes += 1
        observatorium.levererat(
          rad.message, fran: rad.nyckel.sender, till: rad.nyckel.receiver, nu: rad.nyckel.time)
      }
      if fakta < rad.fakta {
        observatorium.fakta(
          bunt.fakta, fakta..<rad.fakta, nu: rad.nyckel.time, aktor: rad.nyckel.receiver)
        fakta = rad.fakta
      }
      while utskick < rad.utskick {
        observatorium.skickat(
          bunt.utskick[utskick].message, fran: rad.nyckel.receiver,
          till: bunt.utskick[utskick].till, nu: rad.nyckel.time)
        utskick += 1
      }
    }
    observatorium.regler(bunt.regler)
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
    tomBunten()
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
}
