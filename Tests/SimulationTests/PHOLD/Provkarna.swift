import Actors
import Domain
import Kernel
import Routines

/// A synthetic core, after the PHOLD benchmark: each message is sent on to an actor drawn by name.
///
/// Every message leads to one message, one fact and two rules, every other also to a timer.
struct Provkarna: Karna {
  let population: Int
  /// What the core has seen, so that its state matters to what it does.
  private var summa: UInt64 = 0

  init(population: Int) { self.population = population }

  mutating func starta(i context: inout Context) {
    for n in 0..<population { skickaVidare(PersonID(.hisingen, 1 + n), 0, &context) }
  }

  mutating func hantera(_ message: Message, fran: ActorID, i context: inout Context) {
    switch message {
    case .omvarld(.akutOro(let person, _, _)):
      summa = KeyedRandom.mix(summa &+ UInt64(person.raw))
      context.tillampa(.sp31)
      context.tillampa(.sp59)
      context.notera(.akutOro(person, observerande: .ffs, barn: summa & 1 == 0))
      skickaVidare(person, summa, &context)
      if summa & 2 == 0 {
        let nyckel = summa & 4 == 0 ? 0 : 1 + UInt64(person.raw)
        context.satt(nyckel, Moment(context.nu.ticks + 600), Tidsmarke(.stegKlart, person))
      }
    case .tid(let marke): summa = KeyedRandom.mix(summa ^ UInt64(marke.person.raw))
    default: break
    }
  }

  private func skickaVidare(_ person: PersonID, _ slump: UInt64, _ context: inout Context) {
    let bits = KeyedRandom.bits(
      context.varld.nyckel, UInt64(person.raw), UInt64(bitPattern: context.nu.ticks),
      UInt64(context.jag.raw), slump)
    let till = ActorID(UInt32(bits % UInt64(Aktor.antal)))
    context.skicka(.omvarld(.akutOro(person, barn: bits & 1 == 0, gang: 0)), till: till)
    context.utskick[context.utskick.count - 1].due += Int64(bits >> 32 & 0x1FFF)
  }
}

/// An actor around a synthetic core.
actor Provaktor: Mottagare {
  nonisolated let shard: Shard
  private var karna: Provkarna

  init(_ shard: Shard, population: Int) {
    self.shard = shard
    karna = Provkarna(population: population)
  }

  func starta(_ aktor: ActorID) { karna.starta(aktor, i: &shard.motor) }
  func ta(_ envelope: Envelope) { karna.ta(envelope, i: &shard.motor) }
}
