import Domain

/// A scenario's inflow as one figure: persons a day, in the scenario's own kind of day.
package struct Inflodesmatt: Hashable, Sendable {
  /// Whether the figure is per vardag; else per civil day.
  package var perVardag: Bool
  /// Persons a day in the whole city, by the scenario: the mean of the days that a trial is judged
  /// by, since a variant can change the inflow from a date on.
  package var scenariots: Double
  /// The same at the start of the run.
  package var franStart: Double

  /// Whether what is judged has another inflow than the start.
  package var andras: Bool { franStart != scenariots }

  /// - Parameters:
  ///   - scenario: the scenario; a mixture of `/vardag` and `/dag` is counted per civil day.
  ///   - variant: its changes of the inflow count from their dates.
  package init(_ scenario: Scenario, variant: Variant?) {
    let varld = Varld(scenario: scenario, variant: variant)
    self.init(varld, over: Provning.bedomda(scenario.dagar))
  }

  /// The mean inflow of some of a run's days.
  init(_ varld: Varld, over dagar: Range<Int>) {
    let takter = Inflodestakter(varld, over: dagar)
    perVardag = takter.perVardag
    franStart = takter.perDag.first ?? takter.takt(varld.epoker[0])
    let raknas = dagar.filter { !takter.perVardag || takter.vardag[$0] }
    // By how much they differ from the start, so that an inflow that does not change is exact.
    let avvikelse = raknas.reduce(0.0) { $0 + takter.skillnad($1) }
    scenariots = franStart + avvikelse / Double(max(1, raknas.count))
  }
}

/// A run's inflow day by day, all in the same kind of day.
struct Inflodestakter {
  /// Whether all inflow of the run is per vardag.
  let perVardag: Bool
  /// Whether each day is a vardag.
  let vardag: [Bool]
  private let epoker: [Epok]
  private let vardagsandel: Double

  /// - Parameters:
  ///   - varld: the frame of the run.
  ///   - dagar: the days whose share of vardagar turns an inflow per vardag into one per civil day.
  init(_ varld: Varld, over dagar: Range<Int>) {
    let scenario = varld.scenario
    let alla = 0..<scenario.dagar
    let nummer = alla.map { varld.epok(vid: Kalender.moment(scenario.start + $0)) }
    let finns = Set(nummer).flatMap { varld.epoker[$0].inflode }.filter { $0.antal > 0 }
    perVardag = !finns.isEmpty && finns.allSatisfy { $0.bara == .vardagar }
    vardag = alla.map { Helgdag.arVardag(scenario.start + $0) }
    let vardagar = dagar.count { [vardag] in vardag[$0] }
    vardagsandel = perVardag ? 1 : Double(vardagar) / Double(max(1, dagar.count))
    epoker = nummer.map { varld.epoker[$0] }
  }

  /// Persons a day in the whole city, by day: an inflow per vardag has its mean on days off too.
  var perDag: [Double] { epoker.map(takt) }

  func takt(_ epok: Epok) -> Double {
    epok.inflode.reduce(0) { summa, inflode in
      summa + inflode.antal * (inflode.bara == .vardagar ? vardagsandel : 1)
    }
  }

  /// How many more persons come on a day than would by the inflow at the start: 0 where it has not
  /// changed.
  func skillnad(_ dag: Int) -> Double {
    func kommer(_ epok: Epok) -> Double {
      epok.inflode.reduce(0) { summa, inflode in
        summa + (inflode.bara == .vardagar && !vardag[dag] ? 0 : inflode.antal)
      }
    }
    return kommer(epoker[dag]) - kommer(epoker[0])
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
