import Domain

/// How a lever's value and origin are written for people.
package enum Spaktext {
  /// A value of the lever with its unit, in the reader's language: `5 vardagar`, `20 %`, `ingen`,
  /// `ja`; in English `5 working days`, `20 %`, `none`, `yes`. Words that name an alternative are the
  /// scenario's own in both.
  package static func varde(_ spak: Spak, _ varde: Double?, _ sprak: Rapportsprak) -> String {
    guard sprak == .en else { return skrivet(spak, varde, sprak) }
    let rad = spak.rad
    guard let varde, varde.isFinite else { return sprak.lista([]) }
    let text = skrivet(spak, varde, sprak)
    switch rad.enhet {
    case .jaNej: return sprak.jaNej(varde != 0)
    case .val where text == "ingen": return sprak.lista([])
    case .antal, .val, .andel, .timmar, .minuter: return text
    case .vardagar, .dagar, .ar, .perManad, .perAr:
      let unit =
        varde == 1 && rad.enhet.unit.hasSuffix("s")
        ? "\(rad.enhet.unit.dropLast())" : rad.enhet.unit
      return "\(tal(varde, sprak))\u{A0}\(unit)"
    }
  }

  /// That a run is of a larger or smaller city than the scenario's, and what of it is, in a sentence;
  /// nil where it is not. It is said before any figure.
  static func skala(_ x: Double, _ sprak: Rapportsprak) -> String? {
    if x == 1 { return nil }
    let gang = tal(x, sprak)
    return sprak(
      "Skala \(gang): inflöde, personer från början, bemanning och teamens möteskapacitet gånger "
        + "\(gang); personer skrivna för hand är som de är.",
      "Scale \(gang): inflow, persons from the beginning, staff and the teams' meeting capacity "
        + "times \(gang); persons written by hand stay as they are.")
  }

  /// A value as a scenario file writes it, whatever the reader's language: it can be pasted there.
  package static func skrivet(_ spak: Spak, _ varde: Double?, _ sprak: Rapportsprak) -> String {
    guard let varde, varde.isFinite else { return "ingen" }
    let rad = spak.rad
    if case .alternativ(let ord) = rad.slag {
      return ord[min(max(0, Int(varde)), ord.count - 1)]
    }
    let tal = Spaktext.tal(rad.enhet == .andel ? varde * 100 : varde, sprak)
    switch rad.enhet {
    case .antal, .val, .jaNej: return tal
    case .vardagar where varde == 1: return "\(tal)\u{A0}vardag"
    case .dagar where varde == 1: return "\(tal)\u{A0}dag"
    case .andel, .vardagar, .dagar, .timmar, .minuter, .ar, .perManad, .perAr:
      return "\(tal)\u{A0}\(rad.enhet.rawValue)"
    }
  }

  /// A value in so many figures, three or more, or in all those before the point where they are more.
  package static func avrundat(
    _ spak: Spak, _ tal: Double, siffror: Int = 3, _ sprak: Rapportsprak
  ) -> String {
    guard tal.isFinite else { return varde(spak, tal, sprak) }
    let enhet = spak.rad.enhet == .andel ? 100.0 : 1
    var minst = 100.0
    for _ in 3..<max(3, siffror) { minst *= 10 }
    var skala = 1.0
    while abs(tal * enhet) * skala < minst, skala < 1e6 { skala *= 10 }
    return varde(spak, (tal * enhet * skala).rounded() / skala / enhet, sprak)
  }

  /// Where a lever's value comes from.
  package static func mark(_ mark: Markning, _ sprak: Rapportsprak) -> String {
    sprak(mark.rawValue, mark.name)
  }

  /// The lever's range as a scenario file writes values: `0–15 vardagar`, or its alternatives.
  package static func intervall(_ spak: Spak, _ sprak: Rapportsprak) -> String {
    let rad = spak.rad
    if case .alternativ(let ord) = rad.slag { return ord.joined(separator: " | ") }
    let lagst = tal(rad.enhet == .andel ? rad.lagst * 100 : rad.lagst, sprak)
    let text = "\(lagst)–\(skrivet(spak, rad.hogst, sprak))"
    return rad.kanSaknas ? text + " | ingen" : text
  }

  /// At most six decimals, and none that say nothing.
  package static func tal(_ tal: Double, _ sprak: Rapportsprak) -> String {
    let avrundat = (tal * 1e6).rounded() / 1e6
    if avrundat == avrundat.rounded(), abs(avrundat) < 1e15 { return String(Int64(avrundat)) }
    let text = "\(avrundat)"
    return sprak == .sv ? String(text.map { $0 == "." ? "," : $0 }) : text
  }
}
