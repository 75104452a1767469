import Domain
import Kernel

/// A förvaltning's leadership: avdelnings- and verksamhetschefer and the director.
package struct ForvaltningKarna: Karna {
  package let forvaltning: Forvaltning
  var chefer: Personalpool
  var epok = 0
  var oppnaTvister: UInt32 = 0
  var praxis: UInt32 = 0
  /// Persons whose tvist the förvaltning lifts and who have withdrawn their samtycke.
  var aterkallade: ContiguousArray<PersonID> = []
  /// Lifts that are taken back before a chef has come to them, by the level they go to.
  var indragna: ContiguousArray<Indragen> = []

  struct Indragen: Sendable, Hashable, BitwiseCopyable {
    let tvist: TvistID
    let niva: Niva
  }

  package init(varld: Varld, forvaltning: Forvaltning) {
    self.forvaltning = forvaltning
    chefer = Personalpool(
      roll: .avdelningschef, forvaltning: forvaltning, plats: nil,
      antal: ForvaltningKarna.antal(varld.epoker[0], forvaltning), nu: varld.start)
  }

  private static func antal(_ epok: Epok, _ forvaltning: Forvaltning) -> Int {
    var summa = 0
    for plats in Enhetsplats.alla where plats.forvaltning == forvaltning {
      summa += epok.bemanning[plats.index].avdelningschefer
    }
    return summa
  }

  package mutating func starta(i context: inout Context) { sattNyckeltal(i: &context) }

  package mutating func hantera(_ message: Message, fran: ActorID, i context: inout Context) {
    if context.epok != epok {
      epok = context.epok
      chefer.andra(
        antal: ForvaltningKarna.antal(context.varld.epoker[epok], forvaltning), i: &context)
      chefer.kollaKo(i: &context)
    }
    switch message {
    case .tid(let m):
      switch m.slag {
      case .stegKlart: steg(m, i: &context)
      case .kollaKo: chefer.kollaKo(i: &context)
      case .nyckeltal: nyckeltal(i: &context)
      default: break
      }
    case .tvist(
      .linjeLyft(let t, let till, let parter, let halvare, let identifierad, let forsok)):
      oppnaTvister &+= 1
      let uppgift: Uppgift = till == .medling ? .lyftMedling : .lyftStrategisk
      chefer.ta(
        Jobb(
          uppgift, t.person, a: t.behov, b: t.nummer,
          arg: Int32(forsok) << 20 | Int32(t.initierande.rawValue) << 16
            | Int32(halvare.rawValue) << 9 | (identifierad ? 256 : 0) | Int32(parter.rawValue),
          sedan: context.nu), i: &context)
    case .sp(.samtyckesAterkallelse(let sp, _)):
      if !aterkallade.contains(sp.person) { aterkallade.append(sp.person) }
    case .tvist(.teamAterkallad(let t, let niva)):
      indragna.append(Indragen(tvist: t, niva: niva))
    case .ansvar(.avvikelse(let sp, let part, let kallelse)):
      // By the own line to the strategiskt team of the initierande's stadsområde (H-05).
      context.skicka(
        .ansvar(.avvikelse(sp, part: part, kallelse: kallelse)),
        till: .strategisktTeam(sp.person.omrade))
    case .team(.mote):
      let timmar = context.varld.scenario.tider[Steg.teammote.index].arbetstimmar
      chefer.boka(timmar: timmar, i: &context)
    case .team(.praxis): praxis &+= 1
    default: break
    }
  }

  private mutating func steg(_ m: Tidsmarke, i context: inout Context) {
    guard let uppgift = Uppgift(rawValue: m.a) else { return }
    let t = TvistID(
      m.person, behov: m.b, nummer: m.c, initierande: Forvaltning(index: Int(m.d >> 16 & 15)))
    let parter = ForvaltningSet(rawValue: UInt8(truncatingIfNeeded: m.d))
    let halvare = ForvaltningSet(rawValue: UInt8(truncatingIfNeeded: m.d >> 9 & 63))
    let identifierad = m.d & 256 != 0 && !aterkallade.contains(m.person)
    let niva: Niva = uppgift == .lyftMedling ? .medling : .strategisk
    if let n = indragna.firstIndex(of: Indragen(tvist: t, niva: niva)) {
      indragna.remove(at: n)
      return
    }
    if uppgift == .lyftMedling {
      context.skicka(
        .tvist(
          .begaranOmMedling(
            t, parter: parter, halvare: halvare, fran: forvaltning, identifierad: identifierad,
            forsok: UInt16(truncatingIfNeeded: m.d >> 20))),
        till: .medlingskommission)
    } else if uppgift == .lyftStrategisk {
      guard
        context.foljer(
          .sp78, t, runda: Int(Niva.strategisk.rawValue) | Int(m.d >> 20) << 3)
      else { return }
      context.notera(.tvistHandling(t, .strategisk))
      context.notera(.teamFragaInlagd(t, .strategisk, parter: parter))
      context.skicka(
        .tvist(
          .teamFraga(
            t, niva: .strategisk, parter: parter, fran: forvaltning,
            identifierad: identifierad, forsok: UInt16(truncatingIfNeeded: m.d >> 20))),
        till: .strategisktTeam(t.person.omrade))
    }
  }

  // MARK: nyckeltal

  private func sattNyckeltal(i context: inout Context) {
    let due = context.kalender.vardag(
      fran: context.om(dagar: context.spakar[.nyckeltalsintervall]), timme: 8)
    guard due < context.varld.slut else { return }
    context.satt(due, Tidsmarke(.nyckeltal))
  }

  /// Indicators for the strategiska teamen of the förvaltning's stadsområden (M-034).
  private mutating func nyckeltal(i context: inout Context) {
    sattNyckeltal(i: &context)
    for omrade in Stadsomrade.allCases
    where !forvaltning.arSF || forvaltning == .sf(omrade) {
      context.skicka(
        .team(.nyckeltal(forvaltning, oppna: praxis, tvister: oppnaTvister)),
        till: .strategisktTeam(omrade))
    }
  }
}
