import Domain

/// Reads one lever from the command line: `--set LEVER=VALUE`.
///
///     Spaktolk.tolka("kallelseSvarsgräns", "5 vardagar")  // .spak(.kallelseSvarsgrans, 5)
///     Spaktolk.tolka("avsteg[SP-30]", "100 %")            // .avsteg(.sp30, 1)
package enum Spaktolk {
  /// What was set.
  package enum Satt: Hashable, Sendable {
    /// A lever, in its unit; shares between 0 and 1.
    case spak(Spak, Double)
    /// A rule that is broken on a share of occasions.
    case avsteg(RegelID, Double)
  }

  /// The setting that a name and a value mean, by the same units and bounds as in a file.
  package static func tolka(_ namn: String, _ varde: String) -> Result<Satt, Anmarkning> {
    let namn = namn.trimmad
    if namn.hasPrefix("avsteg[") || namn == "avsteg" { return avsteg(namn, varde) }
    guard let spak = Spak(namn: namn) else {
      let nara = Narmast.ord(namn, bland: Spaktabell.rader.map(\.namn) + ["avsteg"])
      return .failure(
        Anmarkning(
          fil: "--set", rad: 0, kolumn: 0,
          hittat: Mening(
            sv: "okänd spak ”\(namn.visad)”", en: "unknown lever ”\(namn.visad)”"),
          vantat: nara == nil
            ? Mening(
              sv: "alla spakar visas av ”glapp levers”", en: "”glapp levers” lists all levers")
            : nil,
          forslag: nara))
    }
    switch granskat(varde, Scenariotabell.form(spak.rad), namn) {
    case .success(let tal): return .success(.spak(spak, tal))
    case .failure(let fel): return .failure(fel)
    }
  }

  private static func avsteg(_ namn: String, _ varde: String) -> Result<Satt, Anmarkning> {
    let regel = namn.dropFirst("avsteg[".count)
    guard namn.hasSuffix("]"), !regel.isEmpty else {
      return .failure(
        Anmarkning(
          fil: "--set", rad: 0, kolumn: 0,
          hittat: Mening(
            sv: "”\(namn.visad)” säger inte vilken regel", en: "”\(namn.visad)” names no rule"),
          vantat: Granskare.skriv("avsteg[SP-30]=5 %")))
    }
    switch Avstegsregel.tolka(String(regel.dropLast())) {
    case .failure(var fel):
      fel.fil = "--set"
      return .failure(fel)
    case .success(let regel):
      switch granskat(varde, Scenariotabell.andel, namn) {
      case .success(let tal): return .success(.avsteg(regel, tal))
      case .failure(let fel): return .failure(fel)
      }
    }
  }

  /// The number or the word's position that a value means.
  private static func granskat(
    _ varde: String, _ form: Form, _ namn: String
  ) -> Result<Double, Anmarkning> {
    var granskare = Granskare(Fellista(fil: "--set \(namn)"))
    let nod = Nod(plats: .ingen, slag: .skalar(varde, citerad: false))
    let granskat = granskare.granska(nod, form)
    if let tal = granskat?.tal ?? granskat?.ord.map({ Double($0) }) { return .success(tal) }
    return .failure(
      granskare.lista.fel.first
        ?? Anmarkning(
          fil: "--set \(namn)", rad: 0, kolumn: 0,
          hittat: Mening(sv: "värdet går inte att läsa", en: "the value cannot be read")))
  }
}
