import Domain
import Kernel

/// One enhet: a förvaltning's handläggare, 1:e socialsekreterare and enhetschefer in a stadsområde.
///
/// Its parts lie in extensions beside the document that they enact: `SamordnadPlan` for 004,
/// `Ansvarsfordelning` for 002.
///
/// Its most used lookups are inlined: before a call of a function that changes nothing, the compiler
/// copies the whole of a value of this size.
package struct EnhetKarna: Karna {
  package let plats: Enhetsplats
  let jag: Forvaltning
  /// Where each person's akt lies, by stadsområde and number; negative for none, and then −1 less
  /// what the person's SP and tvister were numbered up to (`Akt.raknat`).
  var register:
    (
      ContiguousArray<Int32>, ContiguousArray<Int32>, ContiguousArray<Int32>,
      ContiguousArray<Int32>
    ) = ([], [], [], [])
  var akter = Fack<Akt>()
  var fall = Fack<SPFall>()
  var roller = Fack<Partsroll>()
  var tvister = Fack<Tvistfall>()
  var handlaggare: Handlaggare
  var forste: Personalpool
  var chefer: Personalpool
  /// Persons whose ärende waits for a handläggare with room (H-83), in order of arrival.
  var vantande: ContiguousArray<PersonID> = []
  var vantandeHuvud = 0
  var postlada = Postlada()
  var epok = 0
  /// Handläggare in all, now.
  var antalHandlaggare: Int
  /// The akter of persons about to come, and what was read of them (`EnhetKarna+Vantar.swift`).
  var forvantade: ContiguousArray<Int32> = []
  var forvantat: Int32 = 0

  package init(varld: Varld, plats: Enhetsplats) {
    self.plats = plats
    jag = plats.forvaltning
    let b = varld.epoker[0].bemanning[plats.index]
    let nu = varld.start
    antalHandlaggare = max(1, b.handlaggare)
    handlaggare = Handlaggare(plats: plats, antal: antalHandlaggare, nu: nu)
    forste = Personalpool(
      roll: .forste, forvaltning: plats.forvaltning, plats: plats, antal: b.forste, nu: nu)
    chefer = Personalpool(
      roll: .enhetschef, forvaltning: plats.forvaltning, plats: plats, antal: b.enhetschefer,
      nu: nu)
  }

  package mutating func starta(i context: inout Context) {
    sattManadsslut(i: &context)
  }

  package mutating func hantera(_ message: Message, fran: ActorID, i context: inout Context) {
    if context.epok != epok { bytEpok(i: &context) }
    if context.varld.postfel, !postlada.tar(message, fran: fran, context) {
      if let person = message.person { context.notera(.ovantat(person, message.typ)) }
      return
    }
    switch message {
    case .tid(let marke): tiden(marke, i: &context)
    case .sp(let m): sp(m, fran: fran, i: &context)
    case .ansvar(let m): ansvar(m, fran: fran, i: &context)
    case .tvist(let m): tvist(m, fran: fran, i: &context)
    case .omvarld(let m): omvarld(m, i: &context)
    case .team(let m): team(m, i: &context)
    }
  }

  // MARK: akter

  /// The person's akt, if there is one.
  @inline(__always)
  func akt(_ person: PersonID) -> Int? {
    let plats = registrerat(person)
    return plats < 0 ? nil : Int(plats)
  }

  @inline(__always)
  func registrerat(_ person: PersonID) -> Int32 {
    let n = person.nummer
    return switch person.omrade {
    case .centrum: n < register.0.count ? register.0[n] : -1
    case .hisingen: n < register.1.count ? register.1[n] : -1
    case .nordost: n < register.2.count ? register.2[n] : -1
    case .sydvast: n < register.3.count ? register.3[n] : -1
    }
  }

  private static func satt(_ lista: inout ContiguousArray<Int32>, _ n: Int, _ varde: Int32) {
    while lista.count <= n { lista.append(-1) }
    lista[n] = varde
  }

  private mutating func registrera(_ person: PersonID, _ varde: Int32) {
    switch person.omrade {
    case .centrum: EnhetKarna.satt(&register.0, person.nummer, varde)
    case .hisingen: EnhetKarna.satt(&register.1, person.nummer, varde)
    case .nordost: EnhetKarna.satt(&register.2, person.nummer, varde)
    case .sydvast: EnhetKarna.satt(&register.3, person.nummer, varde)
    }
  }

  /// The person's akt; a new one where there is none.
  mutating func oppnaAkt(_ person: PersonID) -> Int {
    let plats = registrerat(person)
    if plats >= 0 { return Int(plats) }
    var ny = Akt(person: person)
    ny.raknat = -1 - plats
    let i = akter.lagg(ny)
    registrera(person, Int32(i))
    return i
  }

  /// Puts the akt away when nothing is left to do.
  mutating func stangOmKlar(_ i: Int, i context: inout Context) {
    guard akter[i].klar else { return }
    slappStol(i, i: &context)
    registrera(akter[i].person, -1 - akter[i].raknat)
    akter.tom(i)
  }

  // MARK: staff

  /// A new epoch has begun: staff may have changed.
  private mutating func bytEpok(i context: inout Context) {
    epok = context.epok
    let b = context.varld.epoker[epok].bemanning[plats.index]
    antalHandlaggare = max(1, b.handlaggare)
    handlaggare.andra(antal: antalHandlaggare, nu: context.nu)
    forste.andra(antal: b.forste, i: &context)
    forste.kollaKo(i: &context)
    chefer.andra(antal: b.enhetschefer, i: &context)
    chefer.kollaKo(i: &context)
    fordelaVantande(i: &context)
  }

  /// The case's handläggare for work that cannot wait for room; appointed where there is none.
  mutating func stol(_ i: Int, i context: inout Context) -> Int {
    if akter[i].harStol, handlaggare.finns(Int(akter[i].stol)) { return Int(akter[i].stol) }
    if akter[i].harStol {
      handlaggare.slapp(
        Int(akter[i].stol), hogst: Int(context.spakar[.arendenPerHandlaggare]))
    }
    let ny =
      handlaggare.tilldela(hogst: Int(context.spakar[.arendenPerHandlaggare]))
      ?? handlaggare.tilldelaAnda(
        akter[i].person, antal: antalHandlaggare, context.varld)
    utse(ny, i, i: &context)
    return ny
  }

  private mutating func utse(_ stol: Int, _ i: Int, i context: inout Context) {
    akter[i].harStol = true
    akter[i].stol = Int32(stol)
    let vantade =
      akter[i].vantar.isEmpty
      ? 0 : context.kalender.kontorstid(fran: akter[i].sedan, till: context.nu)
    context.notera(
      .handlaggareUtsedd(
        akter[i].person, plats, vantade: Int32(truncatingIfNeeded: vantade)))
  }

  private mutating func slappStol(_ i: Int, i context: inout Context) {
    guard akter[i].harStol else { return }
    handlaggare.slapp(
      Int(akter[i].stol), hogst: Int(context.spakar[.arendenPerHandlaggare]))
    akter[i].harStol = false
    akter[i].stol = -1
    fordelaVantande(i: &context)
  }

  /// Gives a handläggare with room to an ärende, or lets it wait.
  mutating func fordela(_ i: Int, behov: Int, i context: inout Context) {
    if akter[i].harStol, handlaggare.finns(Int(akter[i].stol)) {
      oppnaArende(i, behov, i: &context)
      return
    }
    let person = akter[i].person
    if vantandeHuvud == vantande.count,
      let stol = handlaggare.tilldela(hogst: Int(context.spakar[.arendenPerHandlaggare]))
    {
      utse(stol, i, i: &context)
      oppnaArende(i, behov, i: &context)
      return
    }
    if akter[i].vantar.isEmpty {
      vantande.append(person)
      akter[i].sedan = context.nu
    }
    akter[i].vantar = akter[i].vantar.with(behov)
  }

  /// Somebody may have room: the longest waiting first.
  mutating func fordelaVantande(i context: inout Context) {
    while vantandeHuvud < vantande.count {
      let person = vantande[vantandeHuvud]
      guard let i = akt(person), !akter[i].vantar.isEmpty else {
        vantandeHuvud += 1
        continue
      }
      if !akter[i].harStol {
        guard
          let stol = handlaggare.tilldela(hogst: Int(context.spakar[.arendenPerHandlaggare]))
        else { break }
        utse(stol, i, i: &context)
      }
      vantandeHuvud += 1
      let behov = akter[i].vantar
      akter[i].vantar = []
      for b in 0..<BehovID.hogst where behov.contains(b) { oppnaArende(i, b, i: &context) }
    }
    if vantandeHuvud > 64, vantandeHuvud * 2 > vantande.count {
      vantande.removeFirst(vantandeHuvud)
      vantandeHuvud = 0
    }
  }

  /// Puts a task in the queue of the case's handläggare.
  mutating func arbeta(
    _ uppgift: Uppgift, _ i: Int, a: UInt8 = 0, b: UInt8 = 0, arg: Int32 = 0,
    i context: inout Context
  ) {
    let stol = stol(i, i: &context)
    handlaggare.ta(
      Jobb(uppgift, akter[i].person, a: a, b: b, arg: arg, sedan: context.nu), stol: stol,
      i: &context)
  }

  /// The enhet of a förvaltning that answers for the person.
  func enhet(_ forvaltning: Forvaltning, _ person: PersonID) -> ActorID {
    Aktor.enhet(Enhetsplats(forvaltning, person.omrade)).id
  }

  /// Sends to the enhet of each förvaltning in a set.
  func skicka(
    _ message: Message, till mangd: ForvaltningSet, _ person: PersonID, gang: Int = 0,
    i context: inout Context
  ) {
    for f in Forvaltning.allCases where mangd.contains(f) {
      context.skicka(message, till: enhet(f, person), gang: gang)
    }
  }
}
