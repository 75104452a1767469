import Domain

/// A scenario's inflow as one figure: persons a day, in the scenario's own kind of day.
package struct Inflodesmatt: Hashable, Sendable {
  /// Whether the figure is per vardag; else per civil day.
  package var perVardag: Bool
  /// Persons a day in the whole city at the start of the run, by the scenario.
  package var scenariots: Double

  /// - Parameters:
  ///   - scenario: the scenario; a mixture of `/vardag` and `/dag` is counted per civil day.
  ///   - variant: a change of the inflow from the start counts.
  package init(_ scenario: Scenario, variant: Variant?) {
    self.init(Varld(scenario: scenario, variant: variant))
  }

  /// The inflow at the start of a run.
  package init(_ varld: Varld) {
    let scenario = varld.scenario
    let finns = varld.epoker[0].inflode.filter { $0.antal > 0 }
    perVardag = !finns.isEmpty && finns.allSatisfy { $0.bara == .vardagar }
    let vardagar = (0..<scenario.dagar).filter { Helgdag.arVardag(scenario.start + $0) }.count
    let andel = Double(vardagar) / Double(max(1, scenario.dagar))
    let iVardagar = perVardag
    scenariots = finns.reduce(0) { summa, inflode in
      summa + inflode.antal * (inflode.bara == .vardagar && !iVardagar ? andel : 1)
    }
  }
}

extension Scenario {
  /// The scenario with its inflow multiplied, and nothing else: staff and teams stay.
  func medInflode(_ faktor: Double) -> Scenario {
    var ny = self
    ny.inflode = inflode.map { $0.ganger(faktor) }
    return ny
  }
}

extension Inflode {
  func ganger(_ faktor: Double) -> Inflode { Inflode(antal: antal * faktor, bara: bara) }
}

extension Variant {
  func medInflode(_ faktor: Double) -> Variant {
    var ny = self
    for i in ny.andringar.indices {
      ny.andringar[i].inflode = ny.andringar[i].inflode.map { $0.ganger(faktor) }
    }
    return ny
  }

  /// A variant, or none, in which the inflow is multiplied by a factor that changes by date.
  ///
  /// - Parameters:
  ///   - variant: whose other changes stay.
  ///   - scenario: whose inflow is multiplied where the variant changes none.
  ///   - trappa: from which date each factor is in force, in the order of the dates.
  /// - Returns: the variant.
  static func trappa(
    _ variant: Variant?, _ scenario: Scenario, _ trappa: [(fran: Datum, faktor: Double)]
  ) -> Variant {
    var ny = variant ?? Variant(namn: "ramp", beskrivning: "", andringar: [])
    let egna = ny.andringar.filter { !$0.inflode.isEmpty }
      .map { (fran: max($0.fran ?? scenario.start, scenario.start), inflode: $0.inflode) }
    func grund(_ dag: Datum) -> [Inflode] {
      egna.filter { $0.fran <= dag }.max { $0.fran < $1.fran }?.inflode ?? scenario.inflode
    }
    func faktor(_ dag: Datum) -> Double {
      trappa.last { $0.fran <= dag }?.faktor ?? trappa.first?.faktor ?? 1
    }
    for i in ny.andringar.indices { ny.andringar[i].inflode = [] }
    var dagar = trappa.map(\.fran) + egna.map(\.fran)
    dagar.sort()
    for dag in dagar {
      var andring = Andring(fran: dag)
      andring.inflode = grund(dag).map { $0.ganger(faktor(dag)) }
      ny.andringar.append(andring)
    }
    return ny
  }
}
