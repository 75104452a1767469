import Domain

extension Scenario {
  /// The scenario as if the city were `x` times as large: inflow, those there at the start, staff
  /// and what team meetings have time for.
  ///
  /// Posts are rounded, but where there was one there stays one.
  package func skalad(_ x: Double) -> Scenario {
    var ny = self
    ny.inflode = inflode.map { $0.skalat(x) }
    ny.bemanning = bemanning.map { $0.skalad(x) }
    for spak in Spak.skalade {
      ny.spakar.satt(spak, spak.skalat(spakar[spak], x), mark: spakar.marken[spak.index])
    }
    ny.varianter = varianter.map { $0.skalad(x) }
    return ny
  }
}

extension Variant {
  /// The variant of the scenario that is `x` times as large.
  package func skalad(_ x: Double) -> Variant {
    var ny = self
    ny.andringar = andringar.map { $0.skalad(x) }
    return ny
  }
}

extension Spak {
  /// The levers that grow with the city.
  package static let skalade: [Spak] = [
    .antalEnskilda, .moteskapacitetOperativ, .moteskapacitetTaktisk, .moteskapacitetStrategisk,
  ]

  /// A whole number, and at least 1 where it was at least 1.
  fileprivate func skalat(_ varde: Double, _ x: Double) -> Double {
    max(min(1, varde), (varde * x).rounded())
  }
}

extension Variant.Andring {
  fileprivate func skalad(_ x: Double) -> Variant.Andring {
    var ny = self
    ny.inflode = inflode.map { $0.skalat(x) }
    ny.bemanning = bemanning.map { $0.skalad(x) }
    ny.spakar = spakar.map { spak, varde in
      (spak, Spak.skalade.contains(spak) ? spak.skalat(varde, x) : varde)
    }
    return ny
  }
}

extension Inflode {
  fileprivate func skalat(_ x: Double) -> Inflode { Inflode(antal: antal * x, bara: bara) }
}

extension Bemanning {
  fileprivate func skalad(_ x: Double) -> Bemanning {
    func poster(_ n: Int) -> Int { n == 0 ? 0 : max(1, Int((Double(n) * x).rounded())) }
    return Bemanning(
      handlaggare: poster(handlaggare), forste: poster(forste),
      enhetschefer: poster(enhetschefer), avdelningschefer: poster(avdelningschefer))
  }
}
