import Observers

/// What a trial at one inflow says of the queues.
package enum Utslag: String, Hashable, Sendable {
  /// Every station's waiting grows at most as fast as the limit allows.
  case haller
  /// Some station's waiting grows faster.
  case vaxer
  /// The replications do not tell.
  case osakert
}

/// How a station's waiting moves in the second half of a trial.
package struct Stationstrend: Hashable, Sendable {
  package var station: Station
  /// Hours that the waiting grows by in an hour: 0 for a queue that settles, ρ − 1 for one that
  /// gets ρ times the work it can do; nil where a replication had too few days or meetings to tell.
  package var lutning: Trend.Intervall?
  /// The mean waiting in the second half, in hours, of what had to wait.
  package var vantan: Double
  /// The mean waiting of its last days or meetings, a fifth of them and at least five, in hours.
  package var slutvantan: Double
  /// Work that came, by what the staff has time for; nil for queues and agendas.
  package var belagt: Double?

  package init(
    station: Station, lutning: Trend.Intervall?, vantan: Double, slutvantan: Double,
    belagt: Double?
  ) {
    self.station = station
    self.lutning = lutning
    self.vantan = vantan
    self.slutvantan = slutvantan
    self.belagt = belagt
  }

  /// Whether its waiting ends at a working day or more (a day for a team): over a shorter wait the
  /// slope is noise, and decides nothing.
  package var arKo: Bool { slutvantan >= station.dagTimmar }

  /// Whether it certainly grows faster than a limit.
  package func vaxer(grans: Double) -> Bool {
    guard arKo, let lutning else { return false }
    return lutning.lagst > grans
  }

  /// Whether it certainly grows at most as fast as a limit. A queue that cannot be judged does not.
  package func haller(grans: Double) -> Bool {
    guard arKo else { return true }
    guard let lutning else { return false }
    return lutning.hogst <= grans
  }

  /// Whether it is a queue that cannot be judged.
  package var obedombar: Bool { arKo && lutning == nil }
}

/// A trial: replications at one inflow that does not change.
package struct Prov: Hashable, Sendable {
  /// The scenario's inflow is multiplied by this.
  package var faktor: Double
  /// Persons a day.
  package var inflode: Double
  package var replikationer: Int
  /// Persons who turned up, mean over replications.
  package var personer: Double
  package var utslag: Utslag
  /// Those with some waiting, the fastest growing first, and last those that cannot be judged.
  package var stationer: [Stationstrend]

  package init(
    faktor: Double, inflode: Double, replikationer: Int, personer: Double, utslag: Utslag,
    stationer: [Stationstrend]
  ) {
    self.faktor = faktor
    self.inflode = inflode
    self.replikationer = replikationer
    self.personer = personer
    self.utslag = utslag
    self.stationer = stationer
  }

  /// The longest mean waiting of the second half, in hours.
  package var langstaVantan: Double { stationer.map(\.vantan).max() ?? 0 }

  /// The station that grows fastest, of those that certainly grow where some do.
  package func flaskhals(grans: Double) -> Stationstrend? {
    stationer.first { $0.vaxer(grans: grans) } ?? stationer.first
  }

  /// The verdict on stations' growth against a limit.
  package static func utslag(_ stationer: [Stationstrend], grans: Double) -> Utslag {
    if stationer.contains(where: { $0.vaxer(grans: grans) }) { return .vaxer }
    return stationer.allSatisfy { $0.haller(grans: grans) } ? .haller : .osakert
  }
}

extension Station {
  /// The hours of a day as the station counts time: 8 of office time, or 24.
  package var dagTimmar: Double { kontorstid ? 8 : 24 }
}
