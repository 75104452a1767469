import Actors
import Domain
import EventLogs
import Links

/// What a process of equals has when a run is over.
package struct Deltagande: Sendable {
  /// The whole run's result, in process 0.
  package var resultat: Korresultat?
  /// A process was asked to stop, and so all did.
  package var avbruten: Bool
}

extension Flerkorning {
  /// Runs the part of a world that lives in one process of several that nobody leads, as the ranks
  /// of an MPI job.
  ///
  /// - Parameters:
  ///   - varld: the frame of the run.
  ///   - partition: where each actor lives.
  ///   - lank: joins the processes, as many as the partition has.
  ///   - spar: where process 0 writes the trace, and that the others make their parts of it; nil in
  ///     every process writes none.
  ///   - loggar: which event logs process 0 writes, and that the others make their parts of them.
  ///   - framsteg: told now and then how far the run has come, from 0 to 1.
  /// - Returns: this process's part in the outcome.
  /// - Throws: `Korfel` where the link fails, or the trace.
  package static func deltag<Link: ProcessLink & ~Copyable>(
    _ varld: Varld, _ partition: Partition, _ lank: consuming Link, spar: Spar? = nil,
    loggar: Loggval = Loggval(), framsteg: (@Sendable (Double) -> Void)? = nil
  ) async throws(Korfel) -> Deltagande {
    let rank = lank.rank
    // Opened before the run, which is not to be lost on a path that cannot be written.
    var skrivare: Sparskrivare?
    let loggning = try Loggning.ny(rank == 0 ? loggar : Loggval(), varld)
    do throws(Sparfel) {
      if let spar, rank == 0 { skrivare = try Sparskrivare(spar) }
    } catch {
      throw .spar(error)
    }
    let antal = rank == 0 ? partition.antal : 1
    let val = Delval(spar: spar != nil, logg: !loggar.tom)
    let delar = try Spardelar(antal: antal, val)
    let utfall = try await kor(
      varld, partition, lank, delspar: delar.egen(varld), framsteg: framsteg)
    var deltagande = Deltagande(resultat: utfall.resultat, avbruten: utfall.avbruten)
    guard !val.tom, !utfall.avbruten else { return deltagande }
    lank = utfall.slapp()
    let hel = try Sparhamtning.hamta(&lank, egna: delar.filer.first ?? [], filer: delar.filer)
    deltagande.avbruten = !hel
    guard hel, rank == 0 else { return deltagande }
    do throws(Sparfel) {
      if let skrivare = skrivare.take() {
        try Sparfogning.foga(delar.spar, till: skrivare, slut: varld.slut)
      }
      deltagande.avbruten = try !loggning.skriv(delar.logg)
    } catch {
      throw .spar(error)
    }
    return deltagande
  }
}
