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
      forvaltningsavsnitt, omradesavsnitt, arbetsavsnitt, regelavsnitt, invariantavsnitt,
      censuravsnitt, spakavsnitt, fot,
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
    var titel = k.scenario.ofarlig
    if let variant = k.variant { titel += " · " + s("variant ", "variant ") + variant.ofarlig }
    titel += " · \(k.start.text)–\((k.start + max(0, k.dagar - 1)).text)"
    var ut = [stil.rubrik(titel.kapad(stil.bredd))]
    ut += huvudmening.bruten(stil.bredd)
    if !k.variantbeskrivning.isEmpty {
      ut += k.variantbeskrivning.ofarlig.bruten(stil.bredd).map { stil.svag($0) }
    }
    return ut
  }

  /// One sentence: what it is, how many were hit and how badly.
  var huvudmening: String {
    let ansvar = u.klasser.first { $0.klass == .ansvar }
    // G-08 is of the class too, but a tvist with a beslut leaves nobody without an answer.
    let langst = u.glapp.filter { $0.slag.klasser.contains(.ansvar) && $0.slag != .g08 }
      .max { $0.langsta < $1.langsta }
    let langd = tal.dagar(langst?.langsta ?? 0)
    let slag = langst.map { "\($0.slag.text) \($0.slag.namn)" } ?? ""
    let dagar = tal.dagar(ansvar?.sekunder ?? 0)
    let alla = tal.hel(u.personer.antal)
    let inledning = s(
      "Ett simulerat utfall, ingen prognos: under \(tal.hel(u.korning.dagar)) dagar ",
      "One simulated outcome, not a forecast: during \(tal.hel(u.korning.dagar)) days ")
    guard u.personer.antal > 0 else { return inledning + s("kom ingen person.", "nobody came.") }
    guard u.merAnEttDygn > 0 else {
      return inledning
        + s(
          "stod ingen av \(alla) personer mer än ett dygn utan tydlig ansvarig (klass R).",
          "none of \(alla) persons was without a clearly responsible party (class R) for over a day."
        )
    }
    let drabbade = tal.hel(u.merAnEttDygn)
    let andel = tal.procent(Double(u.merAnEttDygn) / Double(u.personer.antal))
    return inledning
      + s(
        """
        stod \(drabbade) av \(alla) personer (\(andel)) mer än ett dygn utan tydlig ansvarig; alla \
        tillsammans \(dagar) dagar (klass R); det längsta glappet varade \(langd) dagar (\(slag)).
        """,
        """
        \(drabbade) of \(alla) persons (\(andel)) were without a clearly responsible party for over \
        a day; all together \(dagar) days (class R); the longest gap lasted \(langd) days (\(slag)).
        """)
  }

  /// A section's heading with a remark in the same line.
  func rubrik(_ text: String, _ tillagg: String = "") -> String {
    let rubrik = stil.rubrik(text.uppercased())
    return tillagg.isEmpty ? rubrik : rubrik + "  " + stil.svag(tillagg)
  }

  /// A remark below a table.
  func not(_ text: String) -> [String] {
    text.bruten(stil.bredd - 2).map { "  " + $0 }
  }
}
