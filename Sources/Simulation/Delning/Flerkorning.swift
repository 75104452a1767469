import Actors
import Domain
import EventLogs
import Kernel
import Links
import Observers

/// One run of a world in several processes: the same result as `Korning`, to the digest.
package enum Flerkorning {
  /// Runs the part of a world that lives in the process of a link.
  ///
  /// - Parameters:
  ///   - varld: the frame of the run.
  ///   - partition: where each actor lives; as many processes as the link joins.
  ///   - lank: the link; given back afterwards, e.g. to be asked what it recovered.
  ///   - delspar: where this process writes its parts of a trace.
  ///   - framsteg: told now and then how far the run has come, from 0 to 1.
  /// - Returns: the whole run's result in process 0, nil in the others.
  /// - Throws: `Korfel` where a process was lost for good, or a part of the trace.
  static func kor<Link: ProcessLink & ~Copyable>(
    _ varld: Varld, _ partition: Partition, _ lank: consuming Link, delspar: consuming Delspar?,
    framsteg: (@Sendable (Double) -> Void)? = nil
  ) async throws(Korfel) -> Delutfall<Link> {
    let rank = lank.rank
    let shard = Shard(varld: varld, post: Post(partition, har: rank))
    let slinga = Aktorslinga(shard, Uppstallning.mottagare(varld, pa: shard))
    let klocka = ContinuousClock()
    let start = klocka.now
    var bok = await slinga.korFonster(
      Delbok(varld, partition, lank, spar: delspar, framsteg: framsteg))
    if let fel = bok.fel { throw .lank(fel) }
    let avbruten = bok.avbruten
    var processer: [Processrad] = []
    if !avbruten {
      do throws(LinkFailure) {
        processer = try bok.avsluta { Matare.rad }
      } catch {
        throw .lank(error)
      }
      if let fel = bok.sparfel { throw .spar(fel) }
    }
    let tid = start.duration(to: klocka.now).components
    var resultat: Korresultat?
    if rank == 0 {
      resultat = Korresultat(
        bok.bok.rakning, bok.bok.observatorium, varld, executorJobs: shard.antalJobb,
        wallSeconds: Double(tid.seconds) + Double(tid.attoseconds) * 1e-18,
        avbruten: avbruten, processer: processer)
      resultat?.fonster = bok.fonster
      resultat?.fonstertider = bok.fonstertider
    }
    return Delutfall(resultat: resultat, avbruten: avbruten, lank: bok.slapp())
  }

  /// Runs a world as the leader of local workers.
  ///
  /// - Parameters:
  ///   - varld: the frame of the run.
  ///   - partition: where each actor lives; as many processes as the plan has.
  ///   - plan: how the workers are started and what they are told.
  ///   - spar: where the trace is written; nil writes none.
  ///   - loggar: which event logs are written.
  ///   - framsteg: told now and then how far the run has come, from 0 to 1.
  ///   - nytt: told of each worker that is lost and of the one in its place when it is level, and where
  ///     none can be replaced any longer.
  /// - Returns: the whole run's result.
  /// - Throws: `Korfel` where a process was lost for good, or the trace or a log cannot be written.
  package static func led(
    _ varld: Varld, _ partition: Partition, _ plan: LeaderLink.Plan, spar: Spar? = nil,
    loggar: Loggval = Loggval(), framsteg: (@Sendable (Double) -> Void)? = nil,
    nytt: @escaping @Sendable (LinkNews) -> Void = { _ in }
  ) async throws(Korfel) -> Korresultat {
    var plan = plan
    // Opened before the run, which is not to be lost on a path that cannot be written.
    var skrivare: Sparskrivare?
    let loggning = try Loggning.ny(loggar, varld)
    do throws(Sparfel) {
      if let spar { skrivare = try Sparskrivare(spar) }
    } catch {
      throw .spar(error)
    }
    let delar = try Spardelar(
      antal: partition.antal, Delval(spar: spar != nil, logg: !loggar.tom))
    plan.extras = delar.filer
    let lank: LeaderLink
    do throws(LinkFailure) {
      lank = try LeaderLink(plan, news: nytt)
    } catch {
      throw .lank(error)
    }
    let utfall = try await kor(
      varld, partition, lank, delspar: delar.egen(varld), framsteg: framsteg)
    guard var resultat = utfall.resultat else { throw .lank(.leaderGone) }
    resultat.aterstarter = utfall.lank.recoveries
    if resultat.avbruten { return resultat }
    do throws(Sparfel) {
      if let skrivare = skrivare.take() {
        try Sparfogning.foga(delar.spar, till: skrivare, slut: varld.slut)
      }
      resultat.avbruten = try !loggning.skriv(delar.logg)
    } catch {
      throw .spar(error)
    }
    return resultat
  }

  /// Runs a worker's part, to its end.
  ///
  /// - Parameters:
  ///   - varld: the frame of the run.
  ///   - partition: where each actor lives.
  ///   - lank: the worker's link.
  ///   - val: whether the leader wants a trace and logs; their files are then the descriptors after
  ///     the link's and the pulse's.
  /// - Throws: `Korfel` where the leader is gone, or a part of the trace or logs cannot be written.
  package static func arbeta(
    _ varld: Varld, _ partition: Partition, _ lank: consuming WorkerLink, _ val: Delval
  ) async throws(Korfel) {
    let filer = (0..<val.antal).map { WorkerSeat.files + Int32($0) }
    let delspar = Delspar(val, filer, varld)
    _ = try await kor(varld, partition, lank, delspar: delspar)
  }
}

/// Why a run in several processes came to nothing.
package enum Korfel: Error, Hashable, Sendable {
  case spar(Sparfel)
  case lank(LinkFailure)
}

/// What a process has when its part is done.
struct Delutfall<Link: ProcessLink & ~Copyable>: ~Copyable {
  /// The whole run's result, in process 0.
  let resultat: Korresultat?
  /// A process asked everybody to stop.
  let avbruten: Bool
  let lank: Link

  /// Gives the link back.
  consuming func slapp() -> Link { lank }
}
