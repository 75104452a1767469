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
  ///   - framsteg: told now and then how far the run has come, from 0 to 1.
  /// - Returns: this process's part in the outcome.
  /// - Throws: `Korfel` where the link fails, or the trace.
  package static func deltag<Link: ProcessLink & ~Copyable>(
    _ varld: Varld, _ partition: Partition, _ lank: consuming Link, spar: Spar? = nil,
    framsteg: (@Sendable (Double) -> Void)? = nil
  ) async throws(Korfel) -> Deltagande {
    let rank = lank.rank
    // Opened before the run, which is not to be lost on a path that cannot be written.
    var skrivare: Sparskrivare?
    do throws(Sparfel) {
      if let spar, rank == 0 { skrivare = try Sparskrivare(spar) }
    } catch {
      throw .spar(error)
    }
    let antal = rank == 0 ? partition.antal : 1
    let delar = try Spardelar(antal: spar == nil ? 0 : antal)
    let utfall = try await kor(varld, partition, lank, delspar: delar.egen, framsteg: framsteg)
    var deltagande = Deltagande(resultat: utfall.resultat, avbruten: utfall.avbruten)
    guard spar != nil, !utfall.avbruten else { return deltagande }
    lank = utfall.slapp()
    let hel = try Sparhamtning.hamta(&lank, egna: delar.filer.first ?? [], filer: delar.filer)
    deltagande.avbruten = !hel
    guard hel, let skrivare = skrivare.take() else { return deltagande }
    do throws(Sparfel) {
      try Sparfogning.foga(delar.alla, till: skrivare, slut: varld.slut)
    } catch {
      throw .spar(error)
    }
    return deltagande
  }
}
