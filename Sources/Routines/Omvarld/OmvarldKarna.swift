import Domain
import Kernel

/// The world outside of one stadsområde: persons, their needs and their answers.
package struct OmvarldKarna: Karna {
  package let omrade: Stadsomrade
  /// Persons by number.
  var personer: ContiguousArray<Personlage> = []
  /// The number of the next sampled person.
  var nasta = HandskrivenPerson.reserverade
  /// The part of a second that was cut off the last gap between arrivals.
  var rest = 0.0
  /// Cumulated shares of the profiles.
  let profilgranser: [Double]
  var postlada = Postlada()
  /// Stödinsatser of persons who may come back with another need (ANS-41).
  var stodinsatser: ContiguousArray<Stodinsats> = []

  /// A förvaltning's latest stödinsats for a person.
  struct Stodinsats: Sendable, Hashable, BitwiseCopyable {
    let person: PersonID
    let forvaltning: Forvaltning
    /// The day on which it ended, in days since 1970; −1 while it runs.
    var slut: Int32
  }

  /// What the world knows of a person.
  struct Personlage: Sendable, Hashable, BitwiseCopyable {
    var oppna: BehovSet = []
    /// The enheter that the person has met, a bit each.
    var kontakter: UInt16 = 0
    var barn = false
    var finns = false
  }

  package init(varld: Varld, omrade: Stadsomrade) {
    self.omrade = omrade
    var summa = 0.0
    profilgranser = varld.scenario.profiler.map { profil in
      summa += profil.andel
      return summa
    }
  }

  package mutating func starta(i context: inout Context) {
    for (i, person) in context.varld.handskrivna.enumerated() where person.omrade == omrade {
      context.satt(
        context.varld.scenario.personer[i].ankomst, Tidsmarke(.handskriven, person, d: Int32(i)))
    }
    guard !profilgranser.isEmpty else { return }
    startaBefintliga(i: &context)
    nastaAnkomst(i: &context)
  }

  package mutating func hantera(_ message: Message, fran: ActorID, i context: inout Context) {
    if context.varld.postfel, !postlada.tar(message, fran: fran, context) {
      if let person = message.person { context.notera(.ovantat(person, message.typ)) }
      return
    }
    switch message {
    case .tid(let marke): tiden(marke, i: &context)
    case .sp(.samtyckesBegaran(let sp, let mottagare, let runda, let stodkontakt, let forklarad)):
      moter(sp.person, fran)
      if forklarad { context.tillampa(.sp43) }
      fragad(
        sp, mottagare: mottagare, runda: runda, stodkontakt: stodkontakt, av: fran, i: &context)
    case .sp(.avslut(let sp, _)): moter(sp.person, fran)
    case .omvarld(.stodinsats(let person, let forvaltning, let slut)):
      minns(person, forvaltning, slut: slut)
    case .ansvar(.insatsBeslut(let behov, _, _, _)):
      moter(behov.person, fran)
      rattaOmUpphort(behov, fran, i: &context)
    case .ansvar(.overenskommelse(let sp, let behov, let ansvarig, _, _, _)):
      moter(sp.person, fran)
      let enhet = Aktor.enhet(Enhetsplats(ansvarig, omrade)).id
      moter(sp.person, enhet)
      rattaOmUpphort(BehovID(sp.person, Int(behov)), enhet, i: &context)
    default: break
    }
  }

  /// Remembers that the person has met an enhet, so that the enhet learns when a need ends.
  private mutating func moter(_ person: PersonID, _ enhet: ActorID) {
    guard enhet.raw >= 4, enhet.raw < 16, person.nummer < personer.count else { return }
    personer[person.nummer].kontakter |= 1 << UInt16(enhet.raw - 4)
  }

  private mutating func minns(_ person: PersonID, _ forvaltning: Forvaltning, slut: Int32) {
    let ny = Stodinsats(person: person, forvaltning: forvaltning, slut: slut)
    let i = stodinsatser.firstIndex { $0.person == person && $0.forvaltning == forvaltning }
    if let i { stodinsatser[i] = ny } else { stodinsatser.append(ny) }
  }

  /// A decision about a need that is no more: the enhet is told so.
  private mutating func rattaOmUpphort(
    _ behov: BehovID, _ enhet: ActorID, i context: inout Context
  ) {
    guard behov.person.nummer < personer.count,
      !personer[behov.person.nummer].oppna.contains(Int(behov.nummer))
    else { return }
    context.skicka(.omvarld(.behovUpphor(behov)), till: enhet)
  }

  private mutating func tiden(_ marke: Tidsmarke, i context: inout Context) {
    let person = marke.person
    switch marke.slag {
    case .ankomst:
      if marke.a == 0 {
        anland(person, i: &context)
        nasta = person.nummer + 1
        nastaAnkomst(i: &context)
      } else if marke.a == 1 {
        anland(person, i: &context)
      } else {
        nastaAnkomst(i: &context)
      }
    case .handskriven: handskriven(person, Int(marke.d), i: &context)
    case .nyttBehov: nyttBehov(person, Int(marke.a), Int(marke.d), i: &context)
    case .behovSlut: behovSlut(BehovID(person, Int(marke.a)), i: &context)
    case .oro: oro(person, enhet: marke.a, runda: Int(marke.d), i: &context)
    case .samtyckesSvarKlart: svara(marke, i: &context)
    case .aterkallelse: aterkalla(marke, i: &context)
    default: break
    }
  }

  /// A need ends; every enhet that the person has met learns it.
  private mutating func behovSlut(_ behov: BehovID, i context: inout Context) {
    let n = behov.person.nummer
    guard n < personer.count, personer[n].oppna.contains(Int(behov.nummer)) else { return }
    personer[n].oppna = personer[n].oppna.without(Int(behov.nummer))
    context.notera(.behovUpphort(behov))
    for enhet in 0..<Enhetsplats.antal where personer[n].kontakter >> UInt16(enhet) & 1 != 0 {
      context.skicka(.omvarld(.behovUpphor(behov)), till: .enhet(Enhetsplats(index: enhet)))
    }
  }
}
