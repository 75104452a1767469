import Domain
import Kernel

/// Who is känd through a stödinsats of the run itself (ANS-41; H-14, H-15).
///
/// A stödinsats counts from its beslut until the beslut ends. The enhet knows of its own while the
/// akt is open; who may come back later remembers it, and tells every förvaltning, as of what lies
/// before the arrival.
extension EnhetKarna {
  /// Today as days since 1970.
  func idag(_ context: Context) -> Int32 { Int32(Kalender.datum(context.nu).dagnummer) }

  /// Whether a stödinsats runs here; a stödkontakt is one by the lever alone (H-14).
  private func harStodinsats(_ i: Int, _ context: Context) -> Bool {
    !akter[i].beslut.isEmpty
      || akter[i].stodarende && context.spakar[.stodkontaktGerKand] == 1
  }

  /// What is known of the person today, for the classification of a need.
  func sokandeIdag(_ i: Int, _ b: Int, _ context: Context) -> Sokande {
    var ut = akter[i].sokande
    guard ut.slag(b).foljerKand else { return ut }
    if akter[i].sokandeDag > 0 { ut.aldras(dagar: Int(idag(context) - akter[i].sokandeDag)) }
    if harStodinsats(i, context) { ut.satt(kand: 0, i: jag) }
    return ut
  }

  /// A stödinsats has begun or ended here: noted while the akt is open, and by a person who may
  /// come back.
  mutating func stodinsats(_ i: Int, forr: Bool, i context: inout Context) {
    let pagar = harStodinsats(i, context)
    let dag = idag(context)
    if forr, !pagar {
      if akter[i].sokandeDag > 0 {
        akter[i].sokande.aldras(dagar: Int(dag - akter[i].sokandeDag))
      }
      akter[i].sokandeDag = dag
      akter[i].sokande.satt(kand: 0, i: jag)
    }
    let person = akter[i].person
    guard let skriven = context.varld.handskriven(person), skriven.aterkommer else { return }
    context.skicka(
      .omvarld(.stodinsats(person, jag, slut: pagar ? -1 : dag)), till: .omvarld(person.omrade))
  }

  /// Needs that are seen only now are classed anew where it matters who has become känd meanwhile:
  /// what turns out to be the own förvaltning's leaves the set and gets an ärende here.
  mutating func klassaAnyo(_ i: Int, _ sedda: inout BehovSet, i context: inout Context) {
    for b in 0..<BehovID.hogst where sedda.contains(b) {
      let sokande = akter[i].sokande
      guard sokande.slag(b).foljerKand, !sokande.granssnitt.contains(b),
        klassa(i, b, i: &context) == ForvaltningSet(jag)
      else { continue }
      sedda = sedda.without(b)
      fordela(i, behov: b, i: &context)
    }
  }
}
