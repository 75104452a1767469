import Actors
import Domain
import Kernel
import Observers

/// The books of a run that is followed for one person's sake.
package struct Foljebok: Bokforing, ~Copyable {
  package let person: PersonID
  package private(set) var foljder: [Foljd] = []
  package private(set) var observatorium: Observatorium
  package private(set) var avbruten = false
  private var events = 0
  private let framsteg: (@Sendable (Double) -> Void)?
  private let start: Moment
  private let slut: Moment

  package init(
    _ varld: Varld, person: PersonID, framsteg: (@Sendable (Double) -> Void)? = nil
  ) {
    self.person = person
    self.framsteg = framsteg
    observatorium = Observatorium(varld: varld)
    observatorium.sparaHandelser = true
    start = varld.start
    slut = varld.slut
  }

  /// Runs a world on its actors and keeps what concerns the person.
  package static func folj(
    _ person: PersonID, i varld: Varld, framsteg: (@Sendable (Double) -> Void)? = nil
  ) async -> Foljebok {
    let shard = Shard(varld: varld)
    let slinga = Aktorslinga(shard, Uppstallning.mottagare(varld, pa: shard))
    var bok = await slinga.kor(Foljebok(varld, person: person, framsteg: framsteg))
    bok.avsluta()
    return bok
  }

  package mutating func bokfor(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) -> Bool {
    var foljd = Foljd(nar: nyckel.time, aktor: nyckel.receiver, fran: nyckel.sender)
    if envelope.sequence != 0 {
      events += 1
      let message = Message(envelope.payload)
      if message.person == person { foljd.message = message }
      if case .tid = message {
      } else {
        observatorium.levererat(
          message, fran: envelope.sender, till: envelope.receiver, nu: envelope.due)
      }
    }
    observatorium.regler(context.regler)
    if !context.fakta.isEmpty {
      observatorium.fakta(context.fakta.array, nu: nyckel.time, aktor: nyckel.receiver)
      foljd.fakta = context.fakta.array.filter { $0.person == person }
    }
    for utskick in context.utskick.array {
      observatorium.skickat(utskick, fran: nyckel.receiver, nu: nyckel.time)
      if utskick.message.person == person {
        foljd.skickade.append(Foljd.Skickat(till: utskick.till, message: utskick.message))
      }
    }
    if !observatorium.handelser.isEmpty {
      foljd.glapp = observatorium.handelser.filter { $0.person == person }
      observatorium.handelser.removeAll(keepingCapacity: true)
    }
    if !foljd.tom {
      if foljd.message != nil { foljd.regler = Array(context.regler.array) }
      foljder.append(foljd)
    }
    return events & 0xFFF != 0 || avstamning(nyckel.time)
  }

  private mutating func avstamning(_ nu: Moment) -> Bool {
    framsteg?(Double(nu - start) / Double(max(1, slut - start)))
    avbruten = avbruten || Task.isCancelled
    return !avbruten
  }

  /// Closes the books: gaps still open are censored.
  private mutating func avsluta() {
    observatorium.avsluta(vid: slut)
    var sist = Foljd(nar: slut, aktor: Aktor.omvarld(person.omrade).id, fran: ActorID(0))
    sist.glapp = observatorium.handelser.filter { $0.person == person }
    observatorium.handelser.removeAll()
    if !sist.tom { foljder.append(sist) }
  }
}
