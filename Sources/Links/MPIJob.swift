import CLinkMPI

/// The MPI job that this process is a rank of.
///
/// MPI's state belongs to the whole process, so there is at most one job, and links made of it one
/// after the other share it. Its calls may come from any thread, but from one at a time.
package struct MPIJob: Sendable {
  /// This process's number, from 0.
  package let rank: Int
  /// How many processes the job has.
  package let size: Int
  /// How many of them are on this machine.
  package let localSize: Int

  /// Whether the program was built with the trait `MPI`.
  package static var isBuilt: Bool { glapp_mpi_built() != 0 }

  /// Joins the job that the launcher started; alone where there was no launcher.
  ///
  /// - Throws: `library` where MPI fails or is not built in.
  package static func begin() throws(LinkFailure) -> MPIJob {
    var rank: Int32 = 0
    var size: Int32 = 1
    var localSize: Int32 = 1
    let error = glapp_mpi_begin(&rank, &size, &localSize)
    guard error == GLAPP_MPI_OK else { throw failure(error) }
    return MPIJob(rank: Int(rank), size: Int(size), localSize: Int(localSize))
  }

  /// Leaves the job in order; waits for every other rank to do so.
  package func finish() { _ = glapp_mpi_finish() }

  /// Ends every process of the job with an exit code.
  package func abort(code: Int32) { glapp_mpi_abort(code) }

  /// The name and version of the MPI.
  package static var library: String { text { glapp_mpi_library($0, $1) } }

  static func failure(_ error: Int32) -> LinkFailure {
    .library("MPI: " + text { glapp_mpi_text(error, $0, $1) })
  }

  private static func text(_ fill: (UnsafeMutablePointer<CChar>?, Int) -> Void) -> String {
    var bytes = [CChar](repeating: 0, count: 1024)
    bytes.withUnsafeMutableBufferPointer { fill($0.baseAddress, $0.count) }
    return String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension MPIJob {
  /// What the ranks of a job found when they compared before a run.
  package enum Agreement: Hashable, Sendable {
    /// All are ready to run the same.
    case ready
    /// A rank, the first such, cannot run and gave this status.
    case failed(rank: Int, status: UInt64)
  }

  /// Compares with every other rank; each calls it once and all come to the same.
  ///
  /// - Parameters:
  ///   - status: 0 where this rank is ready to run, anything else where it is not.
  ///   - identity: words that must be equal in every rank; not compared where one is not ready.
  /// - Returns: whether all are ready, or who is not.
  /// - Throws: `different` where two ranks would not run the same.
  package func agree(
    status: UInt64, identity: ContiguousArray<UInt64>
  ) throws(LinkFailure) -> Agreement {
    var link = MPILink(self)
    let words: ContiguousArray<UInt64> = [status] + identity
    var out = Batches(repeating: words, count: size)
    var into = Batches(repeating: [], count: size)
    _ = try link.exchange(mine: .max, out: &out, into: &into)
    for r in 0..<size {
      guard let status = into[r].first else { throw .garbage(rank: r) }
      if status != 0 { return .failed(rank: r, status: status) }
    }
    for r in 0..<size where into[r] != into[0] {
      throw .different(
        rank: r,
        what: Identity.difference(
          ContiguousArray(into[r].dropFirst()), ContiguousArray(into[0].dropFirst())))
    }
    return .ready
  }
}
