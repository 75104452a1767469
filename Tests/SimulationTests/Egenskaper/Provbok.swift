import Actors
import Domain
import Kernel
import Observers

/// Books that keep what a test asks about: every message, fact and gap of a run.
struct Provbok: Bokforing, ~Copyable {
  struct Handelse: Sendable {
    var nar: Moment
    var fran: ActorID
    var till: ActorID
    var message: Message
  }
  struct Faktum: Sendable {
    var nar: Moment
    var aktor: ActorID
    var fact: Fact
  }

  /// A rule that was applied, and by whom to whom.
  struct Tillampning: Sendable, Hashable {
    var regel: RegelID
    var aktor: ActorID
    var person: PersonID
  }

  private(set) var meddelanden: [Handelse] = []
  /// The same when they are sent.
  private(set) var skickade: [Handelse] = []
  private(set) var tillampat: [Tillampning: Int] = [:]
  private(set) var fakta: [Faktum] = []
  private(set) var observatorium: Observatorium

  init(_ varld: Varld) {
    observatorium = Observatorium(varld: varld)
    observatorium.sparaHandelser = true
  }

  mutating func bokfor(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) -> Bool {
    if let person = Message(envelope.payload).person {
      for regel in context.regler.array {
        tillampat[Tillampning(regel: regel, aktor: nyckel.receiver, person: person), default: 0] +=
          1
      }
    }
    if envelope.sequence > 0 {
      let message = Message(envelope.payload)
      if case .tid = message {
      } else {
        meddelanden.append(
          Handelse(
            nar: envelope.due, fran: envelope.sender, till: envelope.receiver, message: message))
        observatorium.levererat(
          message, fran: envelope.sender, till: envelope.receiver, nu: envelope.due)
      }
    }
    for fact in context.fakta.array {
      fakta.append(Faktum(nar: nyckel.time, aktor: nyckel.receiver, fact: fact))
    }
    observatorium.fakta(context.fakta.array, nu: nyckel.time, aktor: nyckel.receiver)
    for utskick in context.utskick.array {
      skickade.append(
        Handelse(
          nar: nyckel.time, fran: nyckel.receiver, till: utskick.till, message: utskick.message))
      observatorium.skickat(utskick, fran: nyckel.receiver, nu: nyckel.time)
    }
    return true
  }

  mutating func avsluta(vid slut: Moment) { observatorium.avsluta(vid: slut) }

  /// Runs a world to its end and keeps everything.
  static func kor(_ varld: Varld) async -> Provutfall {
    let shard = Shard(varld: varld)
    let slinga = Aktorslinga(shard, Uppstallning.mottagare(varld, pa: shard))
    var bok = await slinga.kor(Provbok(varld))
    bok.avsluta(vid: varld.slut)
    return Provutfall(
      meddelanden: bok.meddelanden, fakta: bok.fakta, observatorium: bok.observatorium,
      tillampat: bok.tillampat, skickade: bok.skickade)
  }
}

/// What a run with `Provbok` came to.
struct Provutfall: Sendable {
  var meddelanden: [Provbok.Handelse]
  var fakta: [Provbok.Faktum]
  var observatorium: Observatorium
  /// How often each rule was applied by each actor to each person.
  var tillampat: [Provbok.Tillampning: Int]
  /// Messages by when they were sent.
  var skickade: [Provbok.Handelse]

  /// Intervals longer than nothing.
  var glapp: [Glapphandelse] {
    observatorium.handelser.filter { !$0.oppnat && ($0.till ?? $0.fran) > $0.fran }
  }

  /// What is recorded of each person, in order, as text.
  func perPerson(_ tas: (PersonID) -> Bool = { _ in true }) -> [PersonID: [String]] {
    var ut: [PersonID: [String]] = [:]
    for faktum in fakta {
      guard let person = faktum.fact.person, tas(person) else { continue }
      ut[person, default: []].append("\(faktum.nar.ticks) \(faktum.aktor.raw) \(faktum.fact)")
    }
    return ut
  }
}

/// Simple statistics of paired runs.
enum Parvis {
  /// Mean and standard error of the mean.
  static func medel(_ tal: [Double]) -> (medel: Double, fel: Double) {
    let n = Double(tal.count)
    let medel = tal.reduce(0, +) / n
    let kvadrat = tal.reduce(0) { $0 + ($1 - medel) * ($1 - medel) }
    return (medel, (kvadrat / (n - 1) / n).squareRoot())
  }
}
