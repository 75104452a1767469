import EventLogs
import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Brings the parts of a trace from every process to process 0, where the processes share no disk.
///
/// They go by the link, in pieces, so that nobody needs memory for a whole part.
package enum Sparhamtning {
  /// Bytes that a process sends at a time.
  package static let bit = 1 << 20

  /// Sends this process's parts, and in process 0 adds what comes to the files of each process.
  ///
  /// Every process calls it, once the run is over.
  /// - Parameters:
  ///   - lank: joins the processes.
  ///   - egna: the files of this process's parts; not sent by process 0.
  ///   - filer: in process 0 the files of each process's parts, by process; elsewhere not looked at.
  /// - Returns: false where a process asked everybody to stop.
  /// - Throws: `Korfel` where the link fails, or a file.
  package static func hamta<Link: ProcessLink & ~Copyable>(
    _ lank: inout Link, egna: [Int32], filer: [[Int32]]
  ) throws(Korfel) -> Bool {
    var ut = Batches(repeating: [], count: lank.size)
    var till = ut
    var fil = lank.rank == 0 ? egna.count : 0
    var lage = 0
    while true {
      while fil < egna.count, ut[0].isEmpty {
        ut[0] = [UInt64(fil), 0]
        guard let n = AnonymousFile.read(egna[fil], from: lage, atMost: bit, into: &ut[0]) else {
          throw .spar(.tillfalligFil(errno))
        }
        ut[0][1] = UInt64(n)
        lage += n
        if n == 0 {
          fil += 1
          lage = 0
          ut[0].removeAll(keepingCapacity: true)
        }
      }
      let mer: UInt64 = Task.isCancelled ? 0 : ut[0].isEmpty ? .max : 1
      let nasta: UInt64
      do throws(LinkFailure) {
        nasta = try lank.exchange(mine: mer, out: &ut, into: &till)
      } catch {
        throw .lank(error)
      }
      if nasta == 0 { return false }
      if nasta == .max { return true }
      if lank.rank == 0 { try lagg(till, i: filer) }
    }
  }

  private static func lagg(_ till: Batches, i filer: [[Int32]]) throws(Korfel) {
    for process in till.indices where !till[process].isEmpty {
      let bit = till[process]
      guard bit.count >= 2, bit[0] < UInt64(filer[process].count) else {
        throw .lank(.garbage(rank: process))
      }
      guard AnonymousFile.append(filer[process][Int(bit[0])], bit[2...], bytes: Int(bit[1]))
      else { throw .spar(.tillfalligFil(errno)) }
    }
  }
}
