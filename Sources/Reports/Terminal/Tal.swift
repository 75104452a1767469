import Domain
import Kernel

/// Numbers as people read them: `12 345`, `3,4 d`, `87 %` in Swedish.
package struct Tal: Sendable {
  let sprak: Rapportsprak

  package init(_ sprak: Rapportsprak) { self.sprak = sprak }

  /// A whole number in groups of three.
  package func hel(_ n: Int) -> String {
    let siffror = Array(String(n.magnitude))
    var ut = n < 0 ? "−" : ""
    for (i, siffra) in siffror.enumerated() {
      if i > 0, (siffror.count - i) % 3 == 0 { ut += sprak == .sv ? "\u{A0}" : "," }
      ut.append(siffra)
    }
    return ut
  }

  /// A number and what it counts, in the singular where it is one: `1 dag`, `2 dagar`.
  package func antal(
    _ n: Int, _ sv: (ett: String, flera: String), _ en: (ett: String, flera: String)
  ) -> String {
    "\(hel(n)) " + sprak(n == 1 ? sv.ett : sv.flera, n == 1 ? en.ett : en.flera)
  }

  /// A number with so many decimals, rounded half away from zero.
  package func decimal(_ x: Double, _ antal: Int = 1) -> String {
    guard x.isFinite, abs(x) < 1e15 else { return x.isNaN ? "–" : sprak("ingen", "none") }
    var skala = 1.0
    for _ in 0..<antal { skala *= 10 }
    let tal = Int((abs(x) * skala).rounded())
    let bas = Int(skala)
    let tecken = x < 0 && tal > 0 ? "−" : ""
    guard antal > 0 else { return tecken + hel(tal) }
    let rest = String(tal % bas)
    return tecken + hel(tal / bas) + sprak(",", ".")
      + String(repeating: "0", count: antal - rest.count) + rest
  }

  /// Civil seconds as days: whole from a hundred up, else with one decimal.
  package func dagar(_ sekunder: Int64) -> String {
    dagar(Double(sekunder) / Double(Sekunder.dygn))
  }

  package func dagar(_ dagar: Double) -> String { decimal(dagar, dagar >= 99.95 ? 0 : 1) }

  /// Office seconds as hours.
  package func timmar(_ sekunder: Int64) -> String {
    let h = Double(sekunder) / 3600
    return decimal(h, h >= 99.95 ? 0 : 1)
  }

  /// How many decimals a number makes sense with when nothing is said of how sure it is.
  package static func decimaler(_ x: Double) -> Int {
    // A sum may miss a whole number by its last bits.
    let whole = abs(x - x.rounded()) <= 1e-9 * max(1, abs(x))
    return abs(x) >= 99.95 || whole ? 0 : abs(x) >= 0.995 ? 1 : 2
  }

  /// How many decimals an estimate and its uncertainty are both written with.
  ///
  /// - Parameters:
  ///   - x: the estimate.
  ///   - osakerhet: half of its interval, finite and above 0.
  /// - Returns: as many as the uncertainty has, fewer where the estimate is large, and never so few
  ///   that the uncertainty would read as none, unless it is one of the last bits only.
  package static func decimaler(_ x: Double, osakerhet: Double) -> Int {
    if osakerhet <= 1e-9 * max(1, abs(x)) { return decimaler(x) }
    if decimaler(osakerhet) == 0, decimaler(x) == 0, osakerhet > 0.5 { return 0 }
    let stort = abs(x) >= 99.95
    if osakerhet >= (stort ? 0.95 : 9.95) { return 0 }
    if osakerhet >= (stort ? 0.095 : 0.995) { return 1 }
    return osakerhet >= 0.0095 ? 2 : osakerhet >= 0.00095 ? 3 : 4
  }

  /// A share as percent.
  package func procent(_ andel: Double) -> String {
    let p = andel * 100
    return decimal(p, p >= 9.95 || p == 0 ? 0 : 1) + "\u{A0}%"
  }

  /// How sure an interval is, 0–1, as percent with the decimals that it needs: `95 %`, `99,9 %`.
  package func sakerhet(_ andel: Double) -> String {
    Spaktext.tal((andel * 1e4).rounded() / 100, sprak) + "\u{A0}%"
  }

  /// Bytes as MB.
  package func megabyte(_ byte: Int) -> String { decimal(Double(byte) / 1_048_576, 0) + "\u{A0}MB" }

  /// A stretch of civil time in the unit that suits it: `12 dagar`, `3,5 h`, `4 min`.
  package func tid(_ sekunder: Int64) -> String {
    switch sekunder {
    case ..<90: return "\(hel(Int(sekunder)))\u{A0}s"
    case ..<5_400: return "\(decimal(Double(sekunder) / 60, 0))\u{A0}min"
    case ..<(2 * Sekunder.dygn): return "\(decimal(Double(sekunder) / 3600, 1))\u{A0}h"
    default: return dagar(sekunder) + "\u{A0}" + sprak("dagar", "days")
    }
  }
}
