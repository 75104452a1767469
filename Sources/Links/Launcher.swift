#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a launcher of many processes (`mpirun`, `srun`) has told this one by its environment.
package struct Launcher: Hashable, Sendable {
  /// The variable that says how many processes were started.
  package var variable: String
  /// How many processes were started together.
  package var size: Int
  /// This one's number among them, from 0.
  package var rank: Int

  /// The launcher's variables: Open MPI; MPICH, Intel MPI and others with PMI; MVAPICH; a step of
  /// Slurm's (a batch script itself is none); Flux.
  private static let variables = [
    ("OMPI_COMM_WORLD_SIZE", "OMPI_COMM_WORLD_RANK"),
    ("PMI_SIZE", "PMI_RANK"),
    ("MV2_COMM_WORLD_SIZE", "MV2_COMM_WORLD_RANK"),
    ("SLURM_STEP_NUM_TASKS", "SLURM_PROCID"),
    ("FLUX_JOB_SIZE", "FLUX_TASK_RANK"),
  ]

  /// The launcher of this process; nil where none has started more than one.
  package static let current = of { name in getenv(name).map { String(cString: $0) } }

  /// Reads an environment.
  package static func of(_ environment: (String) -> String?) -> Launcher? {
    for (size, rank) in variables {
      guard let n = environment(size).flatMap({ Int($0) }), n > 1 else { continue }
      return Launcher(variable: size, size: n, rank: environment(rank).flatMap { Int($0) } ?? 0)
    }
    return nil
  }
}
