import Domain
import Kernel

/// A serial executor in virtual time, with the queue and the context of the actors that share it.
///
/// The shard has no thread of its own: whoever enqueues a job while nobody runs jobs runs them, one
/// at a time, until none is left. The loop of a run is one such job and delivers by
/// `await mottagare.ta(envelope)`, which stays on this executor: no hop, no job, no suspension. A
/// whole run is therefore one job, whatever its size, on the thread that started it.
package final class Shard: SerialExecutor {
  private let jobb = Jobblista()

  /// Queue, context and sequence numbers of the run.
  ///
  /// `nonisolated(unsafe)` is right: after `init` only the loop and the receivers touch it, all of
  /// them actors that name this shard as their executor. `Jobblista` gives the turn to one thread at
  /// a time and hands it on under a lock, so their accesses never overlap and each sees the last.
  ///
  /// For the same reason two accesses can never overlap, so their check at run time, some 3 % of a
  /// run, is left out.
  @exclusivity(unchecked) nonisolated(unsafe) package var motor: Motor

  /// A shard that stands at the start of a world.
  package init(varld: Varld, antalAktorer: Int = Aktor.antal, post: Post? = nil) {
    motor = Motor(varld: varld, antalAktorer: antalAktorer, post: post)
  }

  package func enqueue(_ job: consuming ExecutorJob) {
    // Held until no job is left: see `Jobblista.kor`.
    let anropet = Unmanaged.passRetained(self)
    defer { anropet.release() }
    jobb.kor(UnownedJob(job), pa: asUnownedSerialExecutor())
  }

  /// How many jobs the executor was given so far.
  package var antalJobb: Int { jobb.antalJobb }
}
