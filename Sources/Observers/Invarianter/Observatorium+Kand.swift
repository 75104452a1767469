import Domain
import Kernel

/// When the last stödinsats of each förvaltning ended for a person, in days since 1970.
struct Kandpost: Sendable {
  private var slut = SIMD8<Int32>(repeating: .min)

  func slut(_ f: Forvaltning) -> Int32? { slut[f.index] == .min ? nil : slut[f.index] }

  mutating func satt(_ f: Forvaltning, _ dag: Int32) { slut[f.index] = max(slut[f.index], dag) }
}

/// INV-S21: nobody is känd by a stödinsats older than five years. Judged by when the insatser
/// ended: those of the run by their facts, those before it by what the person told at first.
extension Observatorium {
  private func dag(_ nu: Sek) -> Int32 {
    Int32(Kalender.datum(bok.granser.moment(nu)).dagnummer)
  }

  /// The first visit tells what lies before it; later ones only what the facts have said.
  mutating func berattar(_ p: PersonID, _ sokande: Sokande, _ nu: Sek) {
    guard kanda[p.raw] == nil else { return }
    var post = Kandpost()
    for f in Forvaltning.allCases where sokande.kandDagar(f) != Sokande.aldrigKand {
      post.satt(f, dag(nu) - Int32(sokande.kandDagar(f)))
    }
    kanda[p.raw] = post
  }

  /// A stödinsats of the förvaltning has ended.
  mutating func slutade(_ p: PersonID, _ f: Forvaltning, _ nu: Sek) {
    guard !kanda.isEmpty, var post = kanda[p.raw] else { return }
    post.satt(f, dag(nu))
    kanda[p.raw] = post
  }

  /// Nothing more is classed for a sampled person without needs.
  mutating func glomKand(_ p: PersonID, _ plats: Int) {
    guard p.nummer >= HandskrivenPerson.reserverade, !kanda.isEmpty else { return }
    for n in 0..<4 where register.behov[plats &* 4 &+ n].oppet { return }
    kanda[p.raw] = nil
  }

  private func pagar(_ plats: Int, _ f: Forvaltning) -> Bool {
    if bok.granser.stodkontaktGerKand, register.poster[plats].stodarenden.contains(f) {
      return true
    }
    for n in 0..<4 where register.behov[plats &* 4 &+ n].beslut.contains(f) { return true }
    return false
  }

  /// A classification that rests on a history (`dagar` not negative) is put to the test.
  mutating func provaKand(
    _ p: PersonID, _ ansprak: ForvaltningSet, dagar: Int32, _ plats: Int, _ nu: Sek
  ) {
    guard dagar >= 0 else { return invariantbok.holl(.s21) }
    let post = kanda[p.raw]
    var haller = true
    for f in Forvaltning.allCases where ansprak.contains(f) && !pagar(plats, f) {
      guard let slut = post?.slut(f), dag(nu) - slut <= bok.granser.kandfonster else {
        haller = false
        break
      }
    }
    invariantbok.prova(.s21, haller, p, nu, "känd genom en stödinsats äldre än fönstret")
  }
}
