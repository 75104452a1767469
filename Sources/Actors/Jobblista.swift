#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The jobs that wait for a shard, behind a lock, and the turn to run them.
///
/// A pthread mutex, because `Synchronization.Mutex` trips ThreadSanitizer on Linux. It lives here
/// and not in Kernel because Kernel imports nothing, not even the C library.
///
/// `@unchecked Sendable` is right: `jobb`, `tommer` and `antal` are read and written only between
/// `pthread_mutex_lock` and `pthread_mutex_unlock`; the mutex is initialised before `init` returns,
/// never moves (it has an allocation of its own) and is destroyed when nobody refers to the list.
package final class Jobblista: @unchecked Sendable {
  private let las: UnsafeMutablePointer<pthread_mutex_t>
  private var jobb: [UnownedJob] = []
  /// Somebody runs the jobs now.
  private var tommer = false
  private var antal = 0

  package init() {
    las = .allocate(capacity: 1)
    las.initialize(to: pthread_mutex_t())
    pthread_mutex_init(las, nil)
  }

  deinit {
    pthread_mutex_destroy(las)
    las.deallocate()
  }

  private func last<T>(_ body: () -> T) -> T {
    pthread_mutex_lock(las)
    defer { pthread_mutex_unlock(las) }
    return body()
  }

  /// Adds a job. Whoever adds one while nobody runs jobs runs them, one at a time, on `executor`,
  /// until none is left.
  ///
  /// A job that ends may let its caller, on another thread, drop the last reference to the executor
  /// before the loop has seen that no job is left; so the caller holds one of its own meanwhile.
  package func kor(_ nytt: UnownedJob, pa executor: UnownedSerialExecutor) {
    guard lagg(nytt) else { return }
    while let nasta = ta() { nasta.runSynchronously(on: executor) }
  }

  /// Adds a job. Returns true when the caller now has the turn and must run the jobs.
  private func lagg(_ nytt: UnownedJob) -> Bool {
    last {
      jobb.append(nytt)
      antal += 1
      if tommer { return false }
      tommer = true
      return true
    }
  }

  /// The next job for the one who has the turn; when there is none, the turn is over.
  private func ta() -> UnownedJob? {
    last {
      if jobb.isEmpty {
        tommer = false
        return nil
      }
      return jobb.removeFirst()
    }
  }

  /// How many jobs have been added in all.
  package var antalJobb: Int { last { antal } }
}
