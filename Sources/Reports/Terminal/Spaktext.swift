import Domain

/// How a lever's value and origin are written for people.
package enum Spaktext {
  /// A value of the lever with its unit: `5 vardagar`, `20 %`, `ingen`, `ja`.
  package static func varde(_ spak: Spak, _ varde: Double?, _ sprak: Rapportsprak) -> String {
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

  /// A value of a design, with at most three figures after the point.
  package static func avrundat(_ spak: Spak, _ tal: Double, _ sprak: Rapportsprak) -> String {
    guard tal.isFinite else { return varde(spak, tal, sprak) }
    let skala = spak.rad.enhet == .andel ? 1e4 : 1e2
    return varde(spak, (tal * skala).rounded() / skala, sprak)
  }

  /// The lever's range: `0–15 vardagar`, or its alternatives.
  package static func intervall(_ spak: Spak, _ sprak: Rapportsprak) -> String {
    let rad = spak.rad
    if case .alternativ(let ord) = rad.slag { return ord.joined(separator: " | ") }
    let lagst = tal(rad.enhet == .andel ? rad.lagst * 100 : rad.lagst, sprak)
    let text = "\(lagst)–\(varde(spak, rad.hogst, sprak))"
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
