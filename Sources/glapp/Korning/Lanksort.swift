import ArgumentParser

/// What joins the processes of a run.
enum Lanksort: String, ExpressibleByArgument, CaseIterable {
  /// Sockets between processes of this machine, started by `glapp run --processes`.
  case local
  /// The ranks of an MPI job, on one machine or several.
  case mpi
}
