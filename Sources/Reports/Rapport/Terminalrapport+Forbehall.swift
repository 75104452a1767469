import Domain
import Observers

/// What a reader must know before using the figures: queues that grow, scripts that did nothing.
extension Terminalrapport {
  /// Queues that still grow when a long run ends.
  var kovaxtavsnitt: [String] {
    guard let k = u.kovaxt else { return [] }
    return rubrik(s("Köerna växer", "The queues grow")) + not(k.text(s))
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
