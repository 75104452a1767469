import Domain
import Kernel
import Testing

@testable import Observers

/// An observatory and a clock: facts and messages are given at hours since the start.
///
/// The run starts on Monday 5 January 2026 at 00:00; Tuesday the 6th is a holiday.
struct Provning {
  static let timme: Int64 = 3_600
  var obs: Observatorium
  /// Sees the same as a part of a run in several processes does: only what it must.
  var delad: Observatorium
  let varld: Varld
  let p: PersonID

  init(_ andra: (inout Spakvarden) -> Void = { _ in }, sparar: Bool = true) {
    var scenario = Scenario(
      namn: "prov", start: Datum(ar: 2026, manad: 1, dag: 5) ?? Datum(dagnummer: 20_458),
      dagar: 400)
    andra(&scenario.spakar)
    varld = Varld(scenario: scenario)
    obs = Observatorium(varld: varld)
    obs.sparaHandelser = sparar
    delad = Observatorium(varld: varld)
    p = PersonID(.hisingen, 1000)
  }

  func nar(_ timmar: Double) -> Moment { Moment(varld.start.ticks + Int64(timmar * 3_600)) }

  /// Facts of one handler of an enhet.
  mutating func vid(
    _ timmar: Double, _ fakta: Fact..., av aktor: Aktor = .enhet(Enhetsplats(.ffs, .hisingen))
  ) {
    obs.fakta(ContiguousArray(fakta), nu: nar(timmar), aktor: aktor.id)
    for faktum in fakta {
      if case .vemSomHelst = faktum.agare {
        delad.rakna(faktum: faktum, aktor: aktor.id, nu: nar(timmar))
      } else {
        delad.bedom(faktum: faktum, aktor: aktor.id, nu: nar(timmar))
      }
    }
  }

  mutating func tillampa(_ regler: ContiguousArray<RegelID>) {
    obs.regler(ScratchList(regler))
    delad.regler(ScratchList(regler))
  }

  mutating func skicka(_ timmar: Double, _ m: Message, _ fran: Aktor, _ till: Aktor) {
    let utskick = Utskick(till: till.id, due: nar(timmar), message: m)
    obs.skickat(utskick, fran: fran.id, nu: nar(timmar))
    delad.rakna(skickade: 1)
    if Observatorium.ror(utskick, fran: fran.id) {
      delad.bedom(skickat: m, fran: fran.id, till: till.id, nu: nar(timmar))
    }
  }

  mutating func leverera(_ timmar: Double, _ m: Message, _ fran: Aktor, _ till: Aktor) {
    obs.levererat(m, fran: fran.id, till: till.id, nu: nar(timmar))
    delad.rakna(levererat: m)
    if Observatorium.ror(levererat: m) {
      delad.bedom(levererat: m, till: till.id, nu: nar(timmar))
    }
  }

  mutating func sluta(_ timmar: Double) {
    obs.avsluta(vid: nar(timmar))
    delad.avsluta(vid: nar(timmar))
    #expect(delad.summor == obs.summor, "an observer of a part misses something")
  }

  func rad(_ slag: GlappSlag) -> Glapprad { obs.glapp[Glappindex.index(slag)] }

  /// Number of intervals and their hours.
  func matt(_ slag: GlappSlag) -> Matt {
    let r = rad(slag)
    return Matt(r.intervall, Double(r.sekunder) / 3_600)
  }

  /// The median of a lead time in hours.
  func median(_ slag: Ledtid) -> Double {
    let rad = obs.ledtider.first { $0.slag == slag }
    return Double(rad?.alla.median ?? -1) / 3_600
  }

  /// Hours of a class's union.
  func union(_ bokstav: String) -> Double {
    let rad = obs.klasser.first { $0.bokstav == bokstav }
    return Double(rad?.sekunder ?? -1) / 3_600
  }

  func inv(_ id: InvariantID) -> Invariantrad {
    obs.invarianter.first { $0.id == id }
      ?? Invariantrad(id: id, kontrollerade: -1, brott: -1, oppna: -1)
  }

  // The person's first need, the SP that FFS initiates, and the tvist about the need.
  var b: BehovID { BehovID(p, 0) }
  var sp: SPID { SPID(p, .ffs, 1) }
  var t: TvistID { TvistID(p, behov: 0, nummer: 1, initierande: .ffs) }
  var samarbete: TvistID {
    TvistID(p, behov: TvistID.samarbete, nummer: 1, initierande: .ffs)
  }

  /// The person arrives with a need at hour 0, turning to FFS.
  mutating func anland(_ skyddad: Bool = false) {
    vid(0, .personAnlande(p, profil: 0, alder: 40, skyddad: skyddad))
    vid(0, .behovIdentifierat(b, slag: .funktionsnedsattning, forstKontaktad: .ffs))
  }

  static let ffs = Aktor.enhet(Enhetsplats(.ffs, .hisingen))
  static let avo = Aktor.enhet(Enhetsplats(.avo, .hisingen))
  static let sf = Aktor.enhet(Enhetsplats(.sfHisingen, .hisingen))
  static let varlden = Aktor.omvarld(.hisingen)
}

/// A number of intervals and their hours.
struct Matt: Equatable, CustomStringConvertible {
  let n: Int
  let timmar: Double
  init(_ n: Int, _ timmar: Double) {
    self.n = n
    self.timmar = timmar
  }
  var description: String { "\(n) × \(timmar) h" }
}

extension ForvaltningSet {
  static let ffsAvo: ForvaltningSet = [ForvaltningSet(.ffs), ForvaltningSet(.avo)]
  static let ffsSf: ForvaltningSet = [ForvaltningSet(.ffs), ForvaltningSet(.sfHisingen)]
  static let tre: ForvaltningSet = [
    ForvaltningSet(.ffs), ForvaltningSet(.avo), ForvaltningSet(.sfHisingen),
  ]
}
