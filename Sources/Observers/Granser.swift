import Domain
import Kernel

/// A point in time as seconds since the start of the run: ±68 years in four bytes.
typealias Sek = Int32

/// Stands for "not yet", "never" or "nothing pending".
let ingenTid = Sek.max

/// Limits and thresholds made from the levers in force.
struct Granser: Sendable {
  /// Ticks at the start of the run.
  let bas: Int64
  /// Seconds.
  let lookahead: Sek
  private(set) var epok = 0
  private var nastaEpok: Int64
  let kalender: Kalender

  /// Seconds of office time.
  private(set) var varning: Int64 = 0
  /// By `Niva.rawValue`, seconds of office time; medling is twice `medlingstid`.
  private(set) var troskel: ContiguousArray<Int64> = []
  /// Twice `medlingstid`, and `beslutstidEfterUtlåtande`; seconds of office time.
  private(set) var medlingssvar: Int64 = 0
  private(set) var beslutstid: Int64 = 0
  /// `samordningsgruppen` answers within 30 vardagar (§3.2.1); seconds of office time.
  let grupp: Int64 = 30 * Sekunder.arbetsdag
  /// Twice the meeting interval by `Niva.rawValue`; civil seconds.
  private(set) var teammote: ContiguousArray<Int64> = []
  /// `maxOmgångar` × (`varningsgräns` + 2 × `godkännandeGräns`); seconds of office time.
  private(set) var planbound: Int64 = 0
  /// Twice `spUppföljning`; civil seconds.
  private(set) var tystSP: Int64 = 0
  private(set) var maxKallelser = 0
  private(set) var topologi = 0
  /// How long a party may be without an ärende to document in, when it has lost one (INV-S13):
  /// seconds of office time, 0 for no longer than the second.
  private(set) var arendebyte: Int64 = 0
  /// How long a stödinsats makes känd, in days (ANS-41), and whether a stödkontakt is one (H-14).
  private(set) var kandfonster: Int32 = 0
  private(set) var stodkontaktGerKand = false

  init(_ varld: Varld) {
    bas = varld.start.ticks
    lookahead = Sek(clamping: varld.lookahead)
    kalender = varld.kalender
    nastaEpok = .min
    satt(varld.epoker[0].spakar)
    nastaEpok = varld.epoker.count > 1 ? varld.epoker[1].fran.ticks : .max
  }

  /// Moves to the epoch in force at a moment.
  @inline(__always)
  mutating func folj(_ nu: Moment, _ varld: Varld) {
    if nu.ticks >= nastaEpok { byt(nu, varld) }
  }

  @inline(never)
  private mutating func byt(_ nu: Moment, _ varld: Varld) {
    epok = varld.epok(vid: nu, efter: epok)
    satt(varld.epoker[epok].spakar)
    nastaEpok = epok + 1 < varld.epoker.count ? varld.epoker[epok + 1].fran.ticks : .max
  }

  private mutating func satt(_ s: Spakvarden) {
    func kontor(_ vardagar: Double) -> Int64 {
      vardagar == Spakvarden.inget ? .max / 4 : Int64(vardagar * Double(Sekunder.arbetsdag))
    }
    func dygn(_ dagar: Double) -> Int64 {
      dagar == Spakvarden.inget ? .max / 4 : Int64(dagar * Double(Sekunder.dygn))
    }
    varning = kontor(s[.varningsgrans])
    medlingssvar = kontor(2 * s[.medlingstid])
    beslutstid = kontor(s[.beslutstidEfterUtlatande])
    let operativ = kontor(s[.eskaleringstroskelOperativ])
    troskel = [
      operativ, operativ, kontor(s[.eskaleringstroskelTaktisk]),
      kontor(s[.eskaleringstroskelStrategisk]), medlingssvar,
    ]
    let taktisk = dygn(2 * s[.motesintervallTaktisk])
    teammote = [
      dygn(2 * s[.motesintervallOperativ]), dygn(2 * s[.motesintervallOperativ]), taktisk,
      dygn(2 * s[.motesintervallStrategisk]), .max / 4,
    ]
    let godkannande = s[.godkannandeGrans]
    planbound =
      godkannande == Spakvarden.inget
      ? .max / 4
      : kontor(s[.maxOmgangar] * (s[.varningsgrans] + 2 * godkannande))
    tystSP = dygn(2 * s[.spUppfoljning])
    maxKallelser = Int(s[.maxKallelser])
    topologi = Int(s[.teamTopologi])
    // Where the samtycke to stödkontakt is asked for apart, the answer takes its time (H-88).
    arendebyte = s[.stodkontaktSamtycke] == 1 ? varning : 0
    kandfonster = Int32(s.kandfonsterDagar)
    stodkontaktGerKand = s[.stodkontaktGerKand] == 1
  }

  @inline(__always)
  func sek(_ moment: Moment) -> Sek { Sek(clamping: moment.ticks &- bas) }

  @inline(__always)
  func moment(_ sek: Sek) -> Moment { Moment(bas + Int64(sek)) }

  /// Seconds of office time between two points.
  func kontorstid(_ a: Sek, _ b: Sek) -> Int64 {
    kalender.kontorstid(fran: moment(a), till: moment(b))
  }

  /// Whether more office time than `grans` passed from `a` to `b`.
  @inline(__always)
  func over(_ grans: Int64, _ a: Sek, _ b: Sek) -> Bool {
    // A stretch of civil time holds at most a third of it, and one working day, of office time.
    if Int64(b - a) / 3 + Sekunder.arbetsdag <= grans { return false }
    return kontorstid(a, b) > grans
  }

  /// `nu` plus office time.
  func efter(_ nu: Sek, kontorstid: Int64) -> Sek {
    kontorstid >= .max / 8 ? ingenTid : sek(kalender.efter(moment(nu), kontorstid: kontorstid))
  }
}
