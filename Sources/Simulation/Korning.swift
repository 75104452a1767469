import Actors
import Domain
import EventLogs
import Kernel
import Observers

/// One run of a world: a pure function of scenario, variant and replication.
///
///     let resultat = try await Korning.kor(Varld(scenario: scenario))
package struct Korning {
  /// What drives the cores. The digest is the same.
  package enum Lage: Sendable, CaseIterable {
    /// Swift actors on a shard.
    case aktorer
    /// A plain loop over the cores in plain arrays.
    case slinga
  }

  /// Runs a world to its end.
  ///
  /// A cancelled task ends the run early; the result says so and no trace or log is kept.
  ///
  /// - Parameters:
  ///   - varld: the frame of the run.
  ///   - lage: what drives the cores.
  ///   - spar: where the trace is written; nil writes none.
  ///   - loggar: which event logs are written.
  ///   - framsteg: told now and then how far the run has come, from 0 to 1.
  /// - Returns: the result, with its observers finished.
  /// - Throws: `Sparfel` where the trace or a log cannot be written.
  package static func kor(
    _ varld: Varld, lage: Lage = .aktorer, spar: Spar? = nil, loggar: Loggval = Loggval(),
    framsteg: (@Sendable (Double) -> Void)? = nil
  ) async throws(Sparfel) -> Korresultat {
    var skrivare: Sparskrivare?
    if let spar { skrivare = try Sparskrivare(spar) }
    let loggning = try Loggning(loggar, varld)
    var bok = Bok(varld, spar: skrivare, logg: loggning.skrivare(varld), framsteg: framsteg)
    var executorJobs = 0
    let klocka = ContinuousClock()
    var start = klocka.now
    switch lage {
    case .slinga:
      var motor = Motor(varld: varld)
      var karnor = Karnrad(varld)
      start = klocka.now
      karnor.kor(&motor, &bok)
    case .aktorer:
      let shard = Shard(varld: varld)
      let slinga = Aktorslinga(shard, Uppstallning.mottagare(varld, pa: shard))
      start = klocka.now
      bok = await slinga.kor(bok)
      executorJobs = shard.antalJobb
    }
    try bok.avsluta()
    let tid = start.duration(to: klocka.now).components
    let hel = bok.avbruten ? false : try loggning.skriv()
    var rad = Matare.rad
    rad.envelopes = bok.rakning.envelopes
    rad.events = bok.rakning.events
    return Korresultat(
      bok.rakning, bok.observatorium, varld, executorJobs: executorJobs,
      wallSeconds: Double(tid.seconds) + Double(tid.attoseconds) * 1e-18,
      avbruten: !hel, processer: [rad])
  }
}
