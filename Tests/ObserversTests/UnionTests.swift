import Domain
import Kernel
import Testing

@testable import Observers

@Suite("Class unions against brute force")
struct UnionTests {
  /// The unions per class letter and the sums per kind, recomputed from the full interval list.
  static func raknaOm(_ x: Provning) -> (unioner: [UInt64], antal: [GlappSlag: Int]) {
    var perKlass = [[(Int64, Int64)]](repeating: [], count: 6)
    var antal: [GlappSlag: Int] = [:]
    for h in x.obs.handelser where !h.oppnat && h.person != nil {
      guard let till = h.till else { continue }
      antal[h.slag, default: 0] += 1
      let klasser = Glappindex.klasser(h.slag)
      for k in 0..<6 where klasser >> UInt8(k) & 1 != 0 {
        perKlass[k].append((h.fran.ticks, till.ticks))
      }
    }
    let unioner = perKlass.map { intervall -> UInt64 in
      var summa: Int64 = 0
      var till = Int64.min
      for (a, b) in intervall.sorted(by: { $0.0 < $1.0 }) {
        summa += max(0, b - max(a, till))
        till = max(till, b)
      }
      return UInt64(summa)
    }
    return (unioner, antal)
  }

  @Test(
    "random histories give the unions, counts and sums of their interval lists", arguments: 0..<200)
  func slumpadeHistorier(fro: Int) {
    let x = UnionTests.historia(fro)
    let (unioner, antal) = UnionTests.raknaOm(x)
    #expect(x.obs.klasser.map { UInt64($0.sekunder) } == unioner)
    for rad in x.obs.glapp {
      #expect(
        rad.intervall - (rad.slag == .g09 ? lag(x) : 0) == antal[rad.slag] ?? 0, "\(rad.slag)")
    }
    // What was opened was closed, and the free list holds everything.
    #expect(x.obs.bok.oppna.allaLediga)
    #expect(x.obs.handelser.count { $0.oppnat } == x.obs.handelser.count { !$0.oppnat })
  }

  @Test("the random histories meet every kind of gap that they can, the late ones too")
  func allaSlag() {
    var slag: Set<GlappSlag> = []
    for fro in 0..<60 {
      let x = UnionTests.historia(fro)
      for rad in x.obs.glapp where rad.personer > 0 { slag.insert(rad.slag) }
    }
    let mojliga: Set<GlappSlag> = [
      .g01, .g02, .g03, .g04, .g05, .g06, .g07, .g08, .g09, .g10, .g11, .g12, .g13, .g14, .g28,
      .g40,
    ]
    #expect(slag == mojliga)
  }

  /// The intervals of teams, which belong to nobody.
  private func lag(_ x: Provning) -> Int {
    x.obs.handelser.count { !$0.oppnat && $0.person == nil }
  }

  /// Everything; the ladder and contacts, so that class K is often empty between late G-09s; and
  /// decisions and hand-overs, so that S and R are.
  static let urval: [[Int]] = [
    Array(0..<26), [10, 10, 12, 13, 13, 13, 14, 15, 15, 15, 22, 23, 23, 23, 17],
    [0, 2, 3, 4, 5, 5, 5, 6, 7, 9],
  ]

  /// A person's life of 40–160 random events, some in the same second.
  static func historia(_ fro: Int) -> Provning {
    var slump = Slump(fro: UInt64(fro))
    // Low thresholds in the histories of the ladder, so that G-09 opens often and for short.
    var x = Provning {
      guard fro % 3 == 1 else { return }
      $0.satt(.eskaleringstroskelOperativ, 1)
      $0.satt(.eskaleringstroskelTaktisk, 2)
      $0.satt(.varningsgrans, 1)
    }
    x.anland()
    x.vid(0, .behovIdentifierat(BehovID(x.p, 1), slag: .beroende, forstKontaktad: .sfHisingen))
    var timme = 0.0
    for _ in 0..<(40 + slump.upp(till: 120)) {
      timme +=
        slump.upp(till: 3) == 0 ? 0 : Double(slump.upp(till: fro % 3 == 1 ? 2_000 : 9_000)) / 60
      UnionTests.handelse(&x, &slump, timme, inriktning: fro % 3)
    }
    x.sluta(timme + Double(slump.upp(till: 2_000)))
    return x
  }

  static func handelse(
    _ x: inout Provning, _ s: inout Slump, _ timme: Double, inriktning: Int
  ) {
    let b = BehovID(x.p, s.upp(till: 2))
    let f = Forvaltning(index: 3 + s.upp(till: 3))
    let t = TvistID(
      x.p, behov: UInt8(s.upp(till: 2)), nummer: UInt8(s.upp(till: inriktning == 1 ? 1 : 4)),
      initierande: .ffs)
    let sp = SPID(x.p, .ffs, s.upp(till: 2))
    let niva = Niva(rawValue: UInt8(s.upp(till: 5))) ?? .operativ
    let fran = x.nar(timme + Double(s.upp(till: 300)))
    switch UnionTests.urval[inriktning][s.upp(till: UnionTests.urval[inriktning].count)] {
    case 0: x.vid(timme, .arendeOppnat(b, f))
    case 1: x.vid(timme, .arendeAvslutat(b, f))
    case 2, 3: x.vid(timme, .insatsBeslut(b, f, bifall: true, fran: fran, aktor: Provning.ffs.id))
    case 4: x.vid(timme, .beslutUpphort(b, f, av: f, orsak: .enskild))
    case 5: x.vid(timme, .insatsStart(b, f, orsak: .utforare))
    case 6: x.vid(timme, .insatsAvbrott(b, f, orsak: .utforare))
    case 7, 8: x.vid(timme, .ansvarOverenskommet(b, ansvarig: f, parter: .tre))
    case 9: x.vid(timme, .klassning(b, ansprak: .ffsAvo, kandDagar: -1, gransDagar: 1))
    case 10, 11:
      x.vid(timme, .tvistUppkommen(t, sp: 1, parter: .ffsAvo, halvare: [], ansvarD: []))
    case 12: x.vid(timme, .tvistNiva(t, niva))
    case 13: x.vid(timme, .tvistHandling(t, niva))
    case 14: x.vid(timme, .arbetsledningFragad(t))
    case 15: x.vid(timme, .arbetsledningSvarad(t))
    case 16: x.vid(timme, .utlatande(t, tasUpp: true, forordad: f, ledamoter: [], bunden: false))
    case 17 where s.upp(till: 4) == 0:
      x.vid(timme, .tvistLost(t, utfall: .overenskommelse, niva: niva))
    case 18, 19:
      let till = SPTillstand(rawValue: UInt8(s.upp(till: 13))) ?? .kallad
      x.vid(timme, .spTillstand(sp, fran: .identifierad, till: till, version: 0))
    case 20: x.vid(timme, .moteHallet(sp, parter: .ffsAvo, stodkontakt: ForvaltningSet(f)))
    case 21: x.vid(timme, .treserva(sp, f, .handelse, version: 1))
    case 22: x.vid(timme, .kontaktSokt(sp, fran: .ffs, till: f))
    case 23: x.vid(timme, .kontaktNadd(sp, fran: .ffs, till: f))
    case 24: x.vid(timme, .akutOro(x.p, observerande: .ffs, barn: false))
    default:
      x.leverera(
        timme, .sp(.orosanmalan(x.p, barn: false, fran: .ffs)), Provning.ffs, Provning.sf)
    }
  }
}

/// A small seeded generator (SplitMix64) for tests.
struct Slump {
  private var tillstand: UInt64
  init(fro: UInt64) { tillstand = fro &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func upp(till n: Int) -> Int {
    tillstand &+= 0x9E37_79B9_7F4A_7C15
    var z = tillstand
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(n))
  }
}
