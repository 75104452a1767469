import Actors
import Domain
import Kernel
import Observers

/// The books of a run that keeps the gaps of some persons.
package struct Gapbook: Bokforing, ~Copyable {
  /// The gaps that closed, or were open at the end, in that order; only those of the persons.
  package private(set) var gaps: [Glapphandelse] = []
  package private(set) var avbruten = false
  private var observatorium: Observatorium
  private let persons: Set<PersonID>
  private let slut: Moment
  private var events = 0

  private init(_ varld: Varld, _ persons: [PersonID]) {
    self.persons = Set(persons)
    observatorium = Observatorium(varld: varld)
    observatorium.sparaHandelser = true
    slut = varld.slut
  }

  /// Runs a world on its actors.
  ///
  /// - Parameters:
  ///   - varld: the frame of the run.
  ///   - persons: whose gaps are kept.
  /// - Returns: the gaps; fewer where the task was cancelled.
  package static func gaps(in varld: Varld, of persons: [PersonID]) async -> [Glapphandelse] {
    let shard = Shard(varld: varld)
    let slinga = Aktorslinga(shard, Uppstallning.mottagare(varld, pa: shard))
    var book = await slinga.kor(Gapbook(varld, persons))
    book.observatorium.avsluta(vid: book.slut)
    book.keep()
    return book.gaps
  }

  package mutating func bokfor(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) -> Bool {
    if envelope.sequence != 0 {
      events += 1
      let message = Message(envelope.payload)
      if !message.arTid {
        observatorium.levererat(
          message, fran: envelope.sender, till: envelope.receiver, nu: envelope.due)
      }
    }
    observatorium.regler(context.regler)
    if !context.fakta.isEmpty {
      observatorium.fakta(context.fakta.array, nu: nyckel.time, aktor: nyckel.receiver)
    }
    for utskick in context.utskick.array {
      observatorium.skickat(utskick, fran: nyckel.receiver, nu: nyckel.time)
    }
    keep()
    if events & 0xFFF == 0 { avbruten = avbruten || Task.isCancelled }
    return !avbruten
  }

  private mutating func keep() {
    guard !observatorium.handelser.isEmpty else { return }
    for gap in observatorium.handelser where !gap.oppnat {
      if let person = gap.person, persons.contains(person), gap.till != gap.fran || gap.slag == .g39
      {
        gaps.append(gap)
      }
    }
    observatorium.handelser.removeAll(keepingCapacity: true)
  }
}
