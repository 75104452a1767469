/// A day of the Gregorian calendar, proleptic.
@frozen public struct Datum: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Days since 1970-01-01 (a Thursday).
  public let dagnummer: Int

  @inlinable public init(dagnummer: Int) { self.dagnummer = dagnummer }

  /// The day of a year, month 1–12 and day of month; `nil` where the calendar has no such day.
  public init?(ar: Int, manad: Int, dag: Int) {
    guard (1...12).contains(manad), dag >= 1,
      dag <= Datum.dagarIManad(ar: ar, manad: manad)
    else { return nil }
    self.init(giltigtAr: ar, manad: manad, dag: dag)
  }

  /// Days from a civil date by counting 400-year eras of 146,097 days from 1 March.
  init(giltigtAr ar: Int, manad: Int, dag: Int) {
    let y = manad <= 2 ? ar - 1 : ar
    let era = (y >= 0 ? y : y - 399) / 400
    let arIEra = y - era * 400
    let dagPaAret = (153 * (manad + (manad > 2 ? -3 : 9)) + 2) / 5 + dag - 1
    let dagIEra = arIEra * 365 + arIEra / 4 - arIEra / 100 + dagPaAret
    dagnummer = era * 146_097 + dagIEra - 719_468
  }

  /// Reads `2026-01-31`.
  public init?(_ text: String) {
    let delar = text.split(separator: "-", omittingEmptySubsequences: false)
    guard delar.count == 3, delar[0].count == 4, delar[1].count == 2, delar[2].count == 2,
      delar.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let ar = Int(delar[0]), let manad = Int(delar[1]), let dag = Int(delar[2])
    else { return nil }
    self.init(ar: ar, manad: manad, dag: dag)
  }

  /// Year, month 1–12, day of month.
  public var delar: (ar: Int, manad: Int, dag: Int) {
    let z = dagnummer + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dagIEra = z - era * 146_097
    let arIEra = (dagIEra - dagIEra / 1460 + dagIEra / 36_524 - dagIEra / 146_096) / 365
    let dagPaAret = dagIEra - (365 * arIEra + arIEra / 4 - arIEra / 100)
    let mp = (5 * dagPaAret + 2) / 153
    let dag = dagPaAret - (153 * mp + 2) / 5 + 1
    let manad = mp < 10 ? mp + 3 : mp - 9
    return (arIEra + era * 400 + (manad <= 2 ? 1 : 0), manad, dag)
  }

  /// 0 = Monday … 6 = Sunday.
  @inlinable public var veckodag: Int { let v = (dagnummer + 3) % 7; return v < 0 ? v + 7 : v }

  public static func < (a: Datum, b: Datum) -> Bool { a.dagnummer < b.dagnummer }
  @inlinable public static func + (a: Datum, dagar: Int) -> Datum {
    Datum(dagnummer: a.dagnummer + dagar)
  }

  /// Days in a month, with leap years.
  public static func dagarIManad(ar: Int, manad: Int) -> Int {
    switch manad {
    case 2: ar % 4 == 0 && (ar % 100 != 0 || ar % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `2026-01-31`.
  public var text: String {
    let (ar, manad, dag) = delar
    return "\(fyll(ar, 4))-\(fyll(manad, 2))-\(fyll(dag, 2))"
  }
}

/// A number with leading zeros.
func fyll(_ tal: Int, _ bredd: Int) -> String {
  let text = String(tal)
  return String(repeating: "0", count: max(0, bredd - text.count)) + text
}
