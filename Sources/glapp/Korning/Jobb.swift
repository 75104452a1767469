import Experiments
import Foundation
import Links
import Reports
import Synchronization

/// This process's part in an MPI job, from the program's first line to its last.
///
/// The ranks stay together: before a run they compare what each would do, and where one cannot, one
/// sentence is told and all end. After that a rank that fails ends the job.
enum Jobb {
  private enum Lage: Sendable {
    /// No job: a process of its own.
    case ingen
    /// Joined; the ranks have not compared yet.
    case med(MPIJob)
    /// All run the same.
    case ense(MPIJob)
  }

  private static let lage = Mutex(Lage.ingen)

  /// The job, where this process is in one.
  static var mpi: MPIJob? {
    switch lage.withLock({ $0 }) {
    case .ingen: nil
    case .med(let jobb), .ense(let jobb): jobb
    }
  }

  /// Whether this process is the one that speaks: rank 0, or a process of its own.
  static var talar: Bool { mpi?.rank ?? 0 == 0 }

  /// Joins the job where the arguments ask for it, before they are read closer: a mistake in them is
  /// then told once.
  static func borja(_ argument: [String]) throws {
    let egna = argument.prefix { $0 != "--" }
    let mpi = Lanksort.mpi.rawValue
    let vill =
      zip(egna, egna.dropFirst()).contains { $0 == "--link" && $1 == mpi }
      || egna.contains("--link=\(mpi)")
    guard vill else { return }
    guard MPIJob.isBuilt else {
      throw ensam(
        "glapp är byggt utan MPI. Bygg med: swift build -c release --traits MPI (se docs/cluster.md).",
        "glapp is built without MPI. Build with: swift build -c release --traits MPI (see docs/cluster.md)."
      )
    }
    do {
      let jobb = try MPIJob.begin()
      lage.withLock { $0 = .med(jobb) }
      guard let start = Launcher.current, start.size != jobb.size else { return }
      throw Avslut.anvandning(
        "\(start.variable) säger \(start.size) processer men MPI ser \(jobb.size): startprogrammet hör till en annan MPI än glapp. Med Slurm: srun --mpi=pmix.",
        "\(start.variable) says \(start.size) processes but MPI sees \(jobb.size): the launcher is of another MPI than glapp. With Slurm: srun --mpi=pmix."
      )
    } catch let fel as LinkFailure {
      throw Flerprocess.avslut(.lank(fel))
    }
  }

  /// Refuses to run where a launcher has started several processes that were not told to be one run.
  static func kravLank() throws {
    guard mpi == nil, let start = Launcher.current else { return }
    throw ensam(
      "\(start.size) processer startades tillsammans (\(start.variable)) och skulle köra var sin gång. Skriv --link mpi för en gemensam körning, eller --link local om var och en ska köra för sig.",
      "\(start.size) processes were started together (\(start.variable)), and each would run by itself. Write --link mpi for one run in common, or --link local where each is to run on its own."
    )
  }

  /// Refuses to do the same in every process that a launcher has started, on the same files; each
  /// may have a slice of its own.
  static func kravEnsam(del: ShardSlice? = nil) throws {
    guard del == nil, let start = Launcher.current else { return }
    throw ensam(
      "\(start.size) processer startades tillsammans (\(start.variable)) och skulle göra samma sak var för sig. Starta kommandot en gång; replikationer delas med --shard i/n, en del för varje process.",
      "\(start.size) processes were started together (\(start.variable)), and each would do the same by itself. Start the command once; replications are shared by --shard i/n, a slice for each process."
    )
  }

  /// An error that every process of a launcher has: the first one tells it.
  private static func ensam(_ sv: String, _ en: String) -> Avslut {
    guard let start = Launcher.current, start.rank > 0 else { return .anvandning(sv, en) }
    // The launcher ends all when one has ended; so the first must have spoken.
    usleep(500_000)
    return Avslut(.anvandning, [])
  }

  /// How many ranks the job has; nil without a job.
  ///
  /// - Throws: an `Avslut` where `--processes` says another number, or there are too many ranks.
  static func antal(_ processer: Int?) throws -> Int? {
    guard let ranker = mpi?.size else { return nil }
    if let processer, processer != ranker {
      throw Avslut.anvandning(
        "--processes säger \(processer) men MPI har \(ranker) processer; utelämna --processes.",
        "--processes says \(processer) but MPI has \(ranker) processes; leave --processes out.")
    }
    guard ranker <= Uppdelning.hogst else {
      throw Avslut.anvandning(
        "MPI har \(ranker) processer; högst \(Uppdelning.hogst) kan delta, så många som aktörerna.",
        "MPI has \(ranker) processes; at most \(Uppdelning.hogst) can take part, as many as there are actors."
      )
    }
    return ranker
  }

  /// Another rank could not run, and has said why.
  struct AnnanRank: Error {
    var kod: Int32
  }

  /// Compares with the other ranks; after that all run the same.
  ///
  /// - Throws: `AnnanRank`, or an `Avslut` where two ranks differ.
  static func enas(_ identitet: ContiguousArray<UInt64>) throws {
    guard case .med(let jobb) = lage.withLock({ $0 }) else { return }
    var annan: AnnanRank?
    do throws(LinkFailure) {
      switch try jobb.agree(status: 0, identity: identitet) {
      case .ready: lage.withLock { $0 = .ense(jobb) }
      case .failed(_, let status):
        lage.withLock { $0 = .ense(jobb) }
        annan = AnnanRank(kod: Int32(truncatingIfNeeded: status) - 1)
      }
    } catch {
      lage.withLock { $0 = .ense(jobb) }
      var slut = Flerprocess.avslut(.lank(error))
      // All ranks have found a difference; anything else perhaps only this one.
      if case .different = error {
        slut.gemensam = true
        slut.kod = .anvandning
      }
      throw slut
    }
    if let annan { throw annan }
  }

  /// Leaves the job after a run that went well.
  static func sluta() {
    guard let jobb = mpi else { return }
    // A rank that ends before the ranks compared must still meet those that do.
    if case .med = lage.withLock({ $0 }) { _ = try? jobb.agree(status: 1, identity: []) }
    jobb.finish()
    lage.withLock { $0 = .ingen }
  }

  /// Leaves the job, or ends it, after something that did not go well, and ends the process.
  ///
  /// - Parameters:
  ///   - kod: the exit code of this process.
  ///   - gemensam: every rank ends for the same reason, in order.
  ///   - sag: tells what was wrong; called by one rank.
  static func sluta(kod: Int32, gemensam: Bool, sag: () -> Void) -> Never {
    switch lage.withLock({ $0 }) {
    case .ingen: sag()
    case .med(let jobb):
      let utfall = try? jobb.agree(status: UInt64(UInt32(bitPattern: kod)) + 1, identity: [])
      if case .failed(jobb.rank, _)? = utfall { sag() }
      jobb.finish()
    case .ense(let jobb) where gemensam:
      if jobb.rank == 0 { sag() }
      jobb.finish()
    case .ense(let jobb):
      sag()
      jobb.abort(code: kod)
    }
    exit(kod)
  }
}
