import Domain
import Observers

/// What a reader must know before using the figures: queues that grow, scripts that did nothing.
extension Terminalrapport {
  /// Queues that still grow when a long run ends.
  var kovaxtavsnitt: [String] {
    guard let k = u.kovaxt else { return [] }
    let oppna = (tal.decimal(k.oppnaSist, 0), tal.decimal(k.oppnaFore, 0))
    let vantan = (tal.decimal(k.vantanSist), tal.decimal(k.vantanFore))
    return rubrik(s("Köerna växer", "The queues grow"))
      + not(
        s(
          """
          Körningen är längre än ett år och köerna växer ännu när den slutar: under det sista \
          kvartalet var i snitt \(oppna.0) G-01 öppna mot \(oppna.1) under det förra, och för varje \
          arbetad timme väntade arbetet \(vantan.0) timmar mot \(vantan.1). Summor och \
          väntetider beror då på hur länge man kör, och säger \
          inget om ett vanligt år.
          """,
          """
          The run is longer than a year and its queues still grow when it ends: during the last \
          quarter \(oppna.0) G-01 were open on average against \(oppna.1) during the one before, and \
          for each hour worked the work waited \(vantan.0) hours against \(vantan.1). Sums \
          and waits then depend on how long the run is, and say \
          nothing of an ordinary year.
          """))
  }

  /// Scripted choices that nothing asked for.
  var valavsnitt: [String] {
    guard !u.ofragade.isEmpty else { return [] }
    let visade = u.ofragade.prefix(8).map { "\($0.person.ofarlig): \(rad($0.val))" }
    let rest = u.ofragade.count - visade.count
    let slut = rest > 0 ? s("; och \(rest) till.", "; and \(rest) more.") : "."
    return rubrik(
      s("Skrivna val som inte frågades efter", "Scripted choices that nothing asked for"),
      s(
        "fel runda, vem eller behov, en tidigare rad som svarade, eller så kom det aldrig så långt",
        "another round, chooser or need, an earlier line that answered, or it never came to that"))
      + not(visade.joined(separator: "; ") + slut)
  }

  /// A line of a script, about as it is written.
  private func rad(_ val: Skrivet) -> String {
    let a = val.andamal
    var delar = ["\(a.namn): \(varde(val))"]
    if let vem = val.vem {
      delar.append(
        "vem: " + (vem < 6 ? Forvaltning(index: Int(vem)).namn : "den enskilde"))
    }
    if let behov = val.behov { delar.append("behov: \(behov + 1)") }
    if let runda = val.runda { delar.append("runda: \(runda)") }
    return delar.joined(separator: ", ")
  }

  private func varde(_ val: Skrivet) -> String {
    let svar = val.andamal.svar
    if !svar.isEmpty { return svar[min(max(0, Int(val.varde)), svar.count - 1)] }
    if val.varde >= 1e8 { return "aldrig" }
    switch val.andamal {
    case .aterkallelse, .akutOro, .behovslangd:
      return tal.antal(Int(val.varde), ("dag", "dagar"), ("day", "days"))
    default: return "\(tal.decimal(val.varde)) " + s("vardagar", "working days")
    }
  }
}
