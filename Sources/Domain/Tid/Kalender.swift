import Kernel

/// A moment of virtual time: seconds of local civil time since 1970-01-01 00:00.
///
/// One tick is one second. Summer time is left out: a civil day always has 24 hours.
public typealias Moment = VirtualTime

/// Seconds in a minute, an hour, a civil day, and a working day 08–16 (H-75).
public enum Sekunder {
  public static let minut: Int64 = 60
  public static let timme: Int64 = 3_600
  public static let dygn: Int64 = 86_400
  public static let arbetsdag: Int64 = 8 * timme
  public static let kontorOppnar: Int64 = 8 * timme
}

/// The working calendar of a run: which days are vardagar, and sums of office time in constant time.
///
/// Tables cover `start` to `start + dagar`; beyond them every day counts as the last covered one's
/// pattern of seven, without holidays.
public struct Kalender: Sendable {
  public let start: Datum
  /// Vardagar before day i of the table.
  let vardagarFore: ContiguousArray<Int32>
  /// Day index of the n-th vardag.
  let dagForVardag: ContiguousArray<Int32>
  let dagar: Int

  /// A calendar from some days before `start` (so that history can be dated) to `dagar` after it.
  public init(start: Datum, dagar: Int) {
    self.start = Datum(dagnummer: start.dagnummer - 7)
    self.dagar = dagar + 7
    var fore = ContiguousArray<Int32>()
    var karta = ContiguousArray<Int32>()
    fore.reserveCapacity(self.dagar + 1)
    for i in 0..<self.dagar {
      fore.append(Int32(karta.count))
      if Helgdag.arVardag(self.start + i) { karta.append(Int32(i)) }
    }
    fore.append(Int32(karta.count))
    vardagarFore = fore
    dagForVardag = karta
  }

  /// The first second of a day.
  public static func moment(_ datum: Datum, sekund: Int64 = 0) -> Moment {
    Moment(Int64(datum.dagnummer) * Sekunder.dygn + sekund)
  }

  /// The day that a moment falls on.
  @inlinable public static func datum(_ moment: Moment) -> Datum {
    let t = moment.ticks
    let dag = t >= 0 ? t / Sekunder.dygn : (t - Sekunder.dygn + 1) / Sekunder.dygn
    return Datum(dagnummer: Int(dag))
  }

  /// Day index in the table (may lie outside it) and second of the day.
  @inline(__always)
  private func delad(_ moment: Moment) -> (dag: Int, sekund: Int64) {
    let t = moment.ticks - Int64(start.dagnummer) * Sekunder.dygn
    let dag = t >= 0 ? t / Sekunder.dygn : (t - Sekunder.dygn + 1) / Sekunder.dygn
    return (Int(dag), t - dag * Sekunder.dygn)
  }

  /// Vardagar before table day `dag`.
  @inline(__always)
  private func fore(_ dag: Int) -> Int64 {
    if dag < 0 { return 0 }
    if dag <= dagar { return Int64(vardagarFore[dag]) }
    let bortom = dag - dagar
    let hela = Int64(vardagarFore[dagar])
    return hela + Int64(bortom / 7 * 5 + min(bortom % 7, 5))
  }

  /// Table day of the n-th vardag.
  @inline(__always)
  private func dagFor(_ n: Int64) -> Int {
    if n < Int64(dagForVardag.count) { return Int(dagForVardag[Int(max(0, n))]) }
    let bortom = Int(n) - dagForVardag.count
    return dagar + bortom / 5 * 7 + bortom % 5
  }

  /// Whether the day of a moment is a vardag.
  public func arVardag(_ moment: Moment) -> Bool {
    let (dag, _) = delad(moment)
    return fore(dag + 1) > fore(dag)
  }

  /// Seconds of office time (vardag 08–16) from the table's start to a moment.
  public func kontorstid(_ moment: Moment) -> Int64 {
    let (dag, sekund) = delad(moment)
    let hela = fore(dag)
    guard fore(dag + 1) > hela else { return hela * Sekunder.arbetsdag }
    let idag = min(max(sekund - Sekunder.kontorOppnar, 0), Sekunder.arbetsdag)
    return hela * Sekunder.arbetsdag + idag
  }

  /// The moment at which so much office time has passed since the table's start.
  ///
  /// The end of one working day and the start of the next are the same office time; the earlier
  /// moment (16:00) is given, except for 0 seconds of work on a day not yet begun.
  public func moment(kontorstid: Int64) -> Moment {
    let n = kontorstid > 0 ? (kontorstid - 1) / Sekunder.arbetsdag : 0
    let idag = kontorstid - n * Sekunder.arbetsdag
    let dag = dagFor(n)
    return Moment(
      (Int64(start.dagnummer) + Int64(dag)) * Sekunder.dygn + Sekunder.kontorOppnar + idag)
  }

  /// `moment` plus so many seconds of office time; always later than `moment`.
  @inlinable public func efter(_ moment: Moment, kontorstid sekunder: Int64) -> Moment {
    let mal = self.moment(kontorstid: kontorstid(moment) + max(1, sekunder))
    return mal > moment ? mal : Moment(moment.ticks + 1)
  }

  /// As `moment(kontorstid:)`, but always later than `tidigast`.
  @inlinable public func moment(kontorstid sekunder: Int64, efter tidigast: Moment) -> Moment {
    let mal = moment(kontorstid: sekunder)
    return mal > tidigast ? mal : Moment(tidigast.ticks + 1)
  }

  /// Office seconds between two moments.
  public func kontorstid(fran a: Moment, till b: Moment) -> Int64 { kontorstid(b) - kontorstid(a) }

  /// The first moment of office time at or after `moment`.
  public func nastaKontorstid(_ moment: Moment) -> Moment {
    let (dag, sekund) = delad(moment)
    if fore(dag + 1) > fore(dag), sekund < Sekunder.kontorOppnar + Sekunder.arbetsdag {
      return sekund >= Sekunder.kontorOppnar
        ? moment : Moment(moment.ticks - sekund + Sekunder.kontorOppnar)
    }
    let nasta = dagFor(fore(dag + 1))
    return Moment(
      (Int64(start.dagnummer) + Int64(nasta)) * Sekunder.dygn + Sekunder.kontorOppnar)
  }

  /// The end (24:00) of the n-th vardag after the day of `moment`, which itself is not counted.
  public func grans(vardagar n: Int, fran moment: Moment) -> Moment {
    let (dag, _) = delad(moment)
    guard n > 0 else { return Moment(moment.ticks - delad(moment).sekund + Sekunder.dygn) }
    let sista = dagFor(fore(dag + 1) + Int64(n) - 1)
    return Moment((Int64(start.dagnummer) + Int64(sista) + 1) * Sekunder.dygn)
  }

  /// A limit of vardagar that may have a fraction: the whole ones end at 24:00 as above, and what is
  /// left of one is office time after that (2,5 is noon on the third vardag).
  public func grans(vardagar: Double, fran moment: Moment) -> Moment {
    let hela = vardagar.rounded(.down)
    let slut = grans(vardagar: Int(hela), fran: moment)
    let rest = Int64((vardagar - hela) * Double(Sekunder.arbetsdag))
    return rest > 0 ? efter(slut, kontorstid: rest) : slut
  }

  /// The end (24:00) of the n-th day after the day of `moment`, which itself is not counted.
  public func grans(dagar n: Int, fran moment: Moment) -> Moment {
    let (_, sekund) = delad(moment)
    return Moment(moment.ticks - sekund + Int64(n + 1) * Sekunder.dygn)
  }

  /// `timme`:00 on the first vardag at or after the day of `moment`.
  public func vardag(fran moment: Moment, timme: Int64) -> Moment {
    let (dag, _) = delad(moment)
    let mal = fore(dag + 1) > fore(dag) ? dag : dagFor(fore(dag + 1))
    return Moment((Int64(start.dagnummer) + Int64(mal)) * Sekunder.dygn + timme * Sekunder.timme)
  }
}
