import Domain
import Observers

/// Judges a trial from the books of its replications.
///
/// The waiting of each station and vardag in the second half is put against elapsed time, a line
/// is fitted in each replication, and the slopes of the replications give a t interval. The slope
/// has no unit: a FIFO station that gets ρ > 1 times the work it can do makes its work wait ρ − 1
/// hours longer for every hour that passes (seen from when the work comes; (ρ − 1)/ρ from when it
/// begins), and a stable one settles (Loynes 1962). So one limit serves large and small enheter.
package enum Provning {
  /// Stations whose waiting never reached this many hours are left out of a trial's list.
  private static let ingenVantan = 0.05
  /// The waiting at the end is the mean of so many days or meetings at least.
  static let minstSlut = 5

  /// The days of a trial that it is judged by: the second half.
  package static func bedomda(_ dagar: Int) -> Range<Int> { dagar / 2..<dagar }

  /// The vardagar among them, which alone are put against time.
  package static func bedomdaVardagar(_ scenario: Scenario) -> Int {
    bedomda(scenario.dagar).count { Helgdag.arVardag(scenario.start + $0) }
  }
  /// A trial with fewer such days shows nothing (an assumption): a week's.
  package static let minstVardagar = 5

  /// - Parameters:
  ///   - bocker: the finished books of the replications, at least one.
  ///   - varld: the frame of one of them.
  ///   - faktor: what the scenario's inflow was multiplied by.
  ///   - inflode: persons a day.
  ///   - grans: the fastest growth that still counts as settled, in hours an hour.
  /// - Returns: the trial with its verdict.
  package static func doma(
    _ bocker: [Belastningsbok], _ varld: Varld, faktor: Double, inflode: Double, grans: Double
  ) -> Prov {
    let matt = Matt(varld)
    var stationer: [Stationstrend] = []
    for station in Station.alla {
      let delar = bocker.map { matt.del($0, station) }
      let trend = Stationstrend(
        station: station, lutning: Provning.lutning(delar.map(\.lutning)),
        vantan: medel(delar.map(\.vantan)), slutvantan: medel(delar.map(\.slutvantan)),
        belagt: matt.belagt(bocker, station))
      guard max(trend.vantan, trend.slutvantan) >= ingenVantan else { continue }
      stationer.append(trend)
    }
    stationer.sort {
      let (a, b) = ($0.lutning?.medel ?? -.infinity, $1.lutning?.medel ?? -.infinity)
      return (a, $1.station.index) > (b, $0.station.index)
    }
    return Prov(
      faktor: faktor, inflode: inflode, replikationer: bocker.count,
      personer: medel(bocker.map { Double($0.personer) }),
      utslag: Prov.utslag(stationer, grans: grans), stationer: stationer)
  }

  /// The interval of the replications' slopes; nil where one has none. However few points each has,
  /// their spread tells how much the slopes say.
  private static func lutning(_ x: [Double?]) -> Trend.Intervall? {
    let finns = x.compactMap(\.self)
    return finns.count == x.count ? Trend.intervall(finns) : nil
  }

  static func medel(_ x: [Double]) -> Double { x.reduce(0, +) / Double(max(1, x.count)) }
}

/// The days of a trial that count, as elapsed time.
private struct Matt {
  private let varld: Varld
  private let dagar: Range<Int>
  /// Hours of office time before each day, and whether it is a vardag.
  private let kontor: [Double]
  private let vardag: [Bool]

  init(_ varld: Varld) {
    self.varld = varld
    let n = varld.scenario.dagar
    dagar = Provning.bedomda(n)
    let k = varld.kalender
    kontor = (0..<n).map {
      Double(k.kontorstid(Kalender.moment(varld.scenario.start + $0))) / Double(Sekunder.timme)
    }
    vardag = (0..<n).map { k.arVardag(Kalender.moment(varld.scenario.start + $0)) }
  }

  /// Slope and waiting of one replication; no slope where something waited on a single day only, at
  /// a single meeting, or before a team that did not meet.
  func del(
    _ bok: Belastningsbok, _ station: Station
  ) -> (lutning: Double?, vantan: Double, slutvantan: Double) {
    var punkter: [(x: Double, y: Double)] = []
    for dag in dagar where vardag[dag] {
      guard let y = bok.vantan(station, dag: dag) else { continue }
      punkter.append((station.kontorstid ? kontor[dag] : Double(dag) * 24, y))
    }
    // A team that has not met can have more before it than a meeting has room for.
    if punkter.isEmpty, let y = bok.dagordningensVantan(station) {
      punkter = [(Double(dagar.upperBound) * 24, y)]
    }
    // The last days or meetings that were seen, not the last of the calendar: a trial may end in a
    // run of days off, and a team meets seldom.
    let slut = punkter.suffix(max(Provning.minstSlut, punkter.count / 5)).map(\.y)
    return (
      Trend.lutning(punkter) ?? (punkter.allSatisfy { $0.y == 0 } ? 0 : nil),
      bok.medelvantan(station, dagar.filter { vardag[$0] }), Provning.medel(slut)
    )
  }

  /// Work by capacity in the second half, mean over replications.
  func belagt(_ bocker: [Belastningsbok], _ station: Station) -> Double? {
    var timmar = 0.0
    for dag in dagar where vardag[dag] {
      let moment = Kalender.moment(varld.scenario.start + dag)
      let epok = varld.epoker[varld.epok(vid: moment)]
      guard let poster = poster(station, epok) else { return nil }
      timmar += Double(poster) * 8
    }
    guard timmar > 0 else { return nil }
    return Provning.medel(
      bocker.map { bok in
        let serie = bok.serie(station)
        let arbete = dagar.reduce(Int64(0)) { $0 + serie[serie.startIndex + $1].arbete }
        return Double(arbete) / Double(Sekunder.timme) / timmar
      })
  }

  private func poster(_ station: Station, _ epok: Epok) -> Int? {
    switch station {
    case .roll(let plats, let roll):
      let b = epok.bemanning[plats.index]
      return switch roll {
      case .handlaggare: max(1, b.handlaggare)
      case .forste: b.forste
      default: b.enhetschefer
      }
    case .ledning(let f):
      return Enhetsplats.alla.filter { $0.forvaltning == f }
        .reduce(0) { $0 + epok.bemanning[$1.index].avdelningschefer }
    default: return nil
    }
  }
}
