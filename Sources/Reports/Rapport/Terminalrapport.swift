import Domain
import Kernel
import Observers

/// The report of one run for a terminal: for people who decide by it.
///
///     for rad in Terminalrapport(underlag, sprak: .sv, stil: .enkel).rader { print(rad) }
package struct Terminalrapport: Sendable {
  let u: Underlag
  let s: Rapportsprak
  let stil: Stil
  let tal: Tal

  package init(_ underlag: Underlag, sprak: Rapportsprak, stil: Stil) {
    u = underlag
    s = sprak
    self.stil = stil
    tal = Tal(sprak)
  }

  /// The report's lines.
  package var rader: [String] {
    var ut = huvud
    for avsnitt in [
      klassavsnitt, slagavsnitt, eskaleringsavsnitt, tvistavsnitt, spavsnitt, ledtidsavsnitt,
      forvaltningsavsnitt, omradesavsnitt, arbetsavsnitt, postavsnitt, regelavsnitt,
      invariantavsnitt,
      censuravsnitt, kovaxtavsnitt, spakavsnitt, valavsnitt, fot,
    ] where !avsnitt.isEmpty {
      ut.append("")
      ut += avsnitt
    }
    return ut
  }

  package var text: String { rader.joined(separator: "\n") + "\n" }

  // MARK: headline

  private var huvud: [String] {
    let k = u.korning
    var delar = [k.scenario.ofarlig]
    if let variant = k.variant { delar.append("variant " + variant.ofarlig) }
    delar += k.andrat.map(\.ofarlig)
    delar.append("\(k.start.text)–\((k.start + max(0, k.dagar - 1)).text)")
    var ut = delar.joined(separator: "\u{A0}· ").bruten(stil.bredd).map {
      stil.rubrik($0.kapad(stil.bredd))
    }
    if let skala = Spaktext.skala(k.skala, s) {
      ut += skala.bruten(stil.bredd).map { stil.varning($0) }
    }
    ut += huvudmening.bruten(stil.bredd)
    if !k.variantbeskrivning.isEmpty {
      ut += k.variantbeskrivning.ofarlig.bruten(stil.bredd).map { stil.svag($0) }
    }
    if k.variantUtanVerkan {
      ut += s(
        "Varianten ändrar inget: alla spakar, all bemanning och allt inflöde är som i grundfallet.",
        "The variant changes nothing: all levers, staff and inflow are as in the base case."
      ).bruten(stil.bredd).map { stil.varning($0) }
    }
    return ut
  }

  /// One sentence: what it is, how many were hit and how badly.
  ///
  /// It counts G-01 alone: in class R, G-08 and G-12 also fill time in which somebody answers.
  var huvudmening: String {
    let g01 = u.glapp.first { $0.slag == .g01 }
    let personer = u.personer.antal
    let antalDagar = tal.antal(u.korning.dagar, ("dag", "dagar"), ("day", "days"))
    let alla = tal.antal(personer, ("person", "personer"), ("person", "persons"))
    let inledning = s(
      "Ett simulerat utfall, ingen prognos: under \(antalDagar) ",
      "One simulated outcome, not a forecast: during \(antalDagar) ")
    guard personer > 0 else { return inledning + s("kom ingen person.", "nobody came.") }
    guard let g01, g01.personer > 0 else {
      return inledning
        + s(
          "fanns för \(alla) alltid någon som svarade för behoven (inget G-01).",
          "somebody always answered for the needs of \(alla) (no G-01).")
    }
    let drabbade = tal.hel(g01.personer)
    let andel = tal.procent(Double(g01.personer) / Double(personer))
    let dagar = tal.dagar(g01.sekunder)
    let langst = tal.dagar(g01.langsta)
    return inledning
      + s(
        """
        hade \(drabbade) av \(alla) (\(andel)) någon gång ett behov som ingen svarade för (G-01): \
        \(dagar) dagar, alla behov sammanlagda, och \(langst) dagar som längst.
        """,
        """
        \(drabbade) of \(alla) (\(andel)) at some time had a need for which nobody answered (G-01): \
        \(dagar) days, all needs added up, and \(langst) days at the longest.
        """)
  }

  /// A section's heading with a remark in the same line.
  func rubrik(_ text: String, _ tillagg: String = "") -> [String] {
    let rubrik = stil.rubrik(text.uppercased())
    if tillagg.isEmpty { return [rubrik] }
    if text.bredd + 2 + tillagg.bredd <= stil.bredd { return [rubrik + "  " + stil.svag(tillagg)] }
    return [rubrik] + tillagg.bruten(stil.bredd - 2).map { "  " + stil.svag($0) }
  }

  /// A remark below a table.
  func not(_ text: String) -> [String] {
    text.bruten(stil.bredd - 2).map { "  " + $0 }
  }
}
