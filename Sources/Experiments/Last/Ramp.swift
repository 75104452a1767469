import Domain
import Observers

/// A run in which the inflow is raised in steps of a week: a curve of waiting against inflow.
package struct Ramp: Hashable, Sendable {
  package struct Kurva: Hashable, Sendable {
    package var station: Station
    /// Hours, by day, mean over replications; nil where nothing came.
    package var vantan: [Double?]
    /// The day from which the waiting is above a working day to the end; nil where it never is.
    package var brotDag: Int?

    package init(station: Station, vantan: [Double?], brotDag: Int?) {
      self.station = station
      self.vantan = vantan
      self.brotDag = brotDag
    }
  }

  package var fran: Double
  package var till: Double
  package var replikationer: Int
  /// Persons a day, by day.
  package var inflode: [Double]
  /// The stations that waited longest, the first to break first.
  package var kurvor: [Kurva]

  /// A curve's waiting at each inflow: the mean of its step's days, in hours.
  package func steg(_ kurva: Kurva) -> [(inflode: Double, vantan: Double)] {
    stride(from: 0, to: inflode.count, by: trappsteg).compactMap { dag in
      let delar = kurva.vantan[dag..<min(dag + trappsteg, inflode.count)].compactMap { $0 }
      return delar.isEmpty ? nil : (inflode[dag], Provning.medel(delar))
    }
  }

  package init(
    fran: Double, till: Double, replikationer: Int, inflode: [Double], kurvor: [Kurva]
  ) {
    self.fran = fran
    self.till = till
    self.replikationer = replikationer
    self.inflode = inflode
    self.kurvor = kurvor
  }

  /// How long an inflow stays, in days: a week, or less in a test of less than twelve weeks.
  package static func trappsteg(dagar: Int) -> Int { max(1, min(7, dagar / 12)) }

  package var trappsteg: Int { Ramp.trappsteg(dagar: inflode.count) }

  /// The factor of each day where the inflow itself does not change.
  private static func trappa(dagar: Int, fran: Double, till: Double) -> [Double] {
    let steg = trappsteg(dagar: dagar)
    let sista = max(1, (dagar - 1) / steg)
    return (0..<dagar).map { fran + (till - fran) * Double($0 / steg) / Double(sista) }
  }

  /// What each day's inflow is multiplied by, and what it becomes: the steps of the ramp, also
  /// where a variant changes the inflow from a date on. What has no inflow stays without.
  static func dagar(_ plan: Lastplan, fran: Double, till: Double) -> [(
    faktor: Double, inflode: Double
  )] {
    let bas = plan.matt.scenariots
    let takter = Inflodestakter(
      Varld(scenario: plan.scenario, variant: plan.variant), over: 0..<plan.scenario.dagar
    ).perDag
    return zip(takter, trappa(dagar: takter.count, fran: fran / bas, till: till / bas)).map {
      takt, steg in
      takt > 0 ? (steg * (bas / takt), steg * bas) : (0, 0)
    }
  }

  /// The frame of a replication.
  static func varld(_ plan: Lastplan, faktorer: [Double], replikation: Int) -> Varld {
    let langd = trappsteg(dagar: faktorer.count)
    let steg = faktorer.indices.filter { $0 % langd == 0 || faktorer[$0] != faktorer[$0 - 1] }
      .map { (fran: plan.scenario.start + $0, faktor: faktorer[$0]) }
    return Varld(
      scenario: plan.scenario.medInflode(faktorer[0]),
      variant: .trappa(plan.variant, plan.scenario, steg),
      replikation: plan.replikation + replikation)
  }

  /// The curves of finished books.
  init(
    _ bocker: [Belastningsbok], fran: Double, till: Double, inflode: [Double], hogst: Int = 5
  ) {
    let alla = Station.alla.map { station in
      let serie = inflode.indices.map { dag -> Double? in
        let delar = bocker.compactMap { $0.vantan(station, dag: dag) }
        return delar.isEmpty ? nil : Provning.medel(delar)
      }
      let grans = station.dagTimmar
      let matta = serie.indices.filter { serie[$0] != nil }
      let sistaUnder = matta.last { (serie[$0] ?? 0) <= grans }
      let brott = matta.first { (sistaUnder ?? -1) < $0 && (serie[$0] ?? 0) > grans }
      return Kurva(station: station, vantan: serie, brotDag: brott)
    }
    func slut(_ k: Kurva) -> Double { k.vantan.reversed().lazy.compactMap { $0 }.first ?? 0 }
    let langst = alla.filter { slut($0) > 0 }
      .sorted { (slut($0), $1.station.index) > (slut($1), $0.station.index) }
    // Those that break come first, so that the first of them is never left out.
    let brutna = langst.filter { $0.brotDag != nil }
      .sorted { ($0.brotDag ?? 0, $0.station.index) < ($1.brotDag ?? 0, $1.station.index) }
    let urval = Array(brutna.prefix(hogst))
    let rest = langst.filter { k in !urval.contains { $0.station == k.station } }
    self.init(
      fran: fran, till: till, replikationer: bocker.count, inflode: inflode,
      kurvor: urval + rest.prefix(hogst - urval.count))
  }
}
