import Domain
import Kernel

/// Samordningsgruppen för gränssnittsfrågor: leads questions, and reviews the anvisning each year
/// (ANS-120–123).
package struct SamordningsgruppKarna: Karna {
  var lyft: UInt32 = 0

  package init(varld: Varld) {}

  package mutating func starta(i context: inout Context) { sattArsslut(i: &context) }

  package mutating func hantera(_ message: Message, fran: ActorID, i context: inout Context) {
    switch message {
    case .tid(let m) where m.slag == .arsslut: arsslut(Int(m.d), i: &context)
    case .tid(let m) where m.slag == .gruppsvar: svara(m, i: &context)
    case .team(.samordningsgruppLyft(let omrade, let nummer)):
      lyft &+= 1
      guard context.foljer(.ans123, PersonID(omrade, 0), runda: Int(nummer)) else { return }
      // The time runs from the question, not from when it has come (H-25).
      let svaras = context.kalender.efter(
        context.skrivet,
        kontorstid: Int64(
          context.spakar[.samordningsgruppTid] * Double(Sekunder.arbetsdag)) - 1)
      context.satt(
        max(context.nu, svaras),
        Tidsmarke(.gruppsvar, a: omrade.rawValue, d: Int32(nummer)))
    default: break
    }
  }

  private func svara(_ m: Tidsmarke, i context: inout Context) {
    let omrade = Stadsomrade(index: Int(m.a))
    let nummer = UInt16(truncatingIfNeeded: m.d)
    context.notera(.gruppSvarade(omrade, nummer: nummer))
    context.skicka(
      .team(.samordningsgruppSvar(omrade, nummer: nummer)), till: .strategisktTeam(omrade))
  }

  /// The review comes on the last vardag but some of December; the year then ends.
  private func sattArsslut(i context: inout Context) {
    let (ar, _, _) = Kalender.datum(context.nu).delar
    guard let dag = Datum(ar: ar, manad: 12, dag: 1) else { return }
    var due = context.kalender.vardag(fran: Kalender.moment(dag), timme: 10)
    var vilket = ar
    if due <= context.nu, let nasta = Datum(ar: ar + 1, manad: 12, dag: 1) {
      due = context.kalender.vardag(fran: Kalender.moment(nasta), timme: 10)
      vilket = ar + 1
    }
    guard due < context.varld.slut else { return }
    context.satt(due, Tidsmarke(.arsslut, d: Int32(vilket)))
    if let sista = Datum(ar: vilket, manad: 12, dag: 31) {
      let slut = Kalender.moment(sista, sekund: 23 * Sekunder.timme)
      if slut < context.varld.slut {
        context.satt(slut, Tidsmarke(.arsslut, a: 1, d: Int32(vilket)))
      }
    }
  }

  private func arsslut(_ ar: Int, i context: inout Context) {
    let ingen = PersonID(raw: 0)
    if context.kalender.arVardag(context.nu), Kalender.datum(context.nu).delar.dag < 20 {
      guard context.foljer(.ans120, ingen, runda: ar) else { return }
      context.tillampa(.ans121)
      let av = context.foljer(.ans122, ingen, runda: ar)
      if av { context.notera(.aktualitetsprovad(ar: UInt16(clamping: ar))) }
      for f in Forvaltning.allCases {
        context.skicka(
          .team(.revision(ar: UInt16(clamping: ar), ny: false)), till: .forvaltning(f))
      }
      return
    }
    context.notera(.arSlut(ar: UInt16(clamping: ar)))
    sattArsslut(i: &context)
  }
}
