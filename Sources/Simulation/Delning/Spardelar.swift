import Domain
import EventLogs
import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the processes of a run write parts of: the trace, event logs, both or nothing.
///
/// Each takes two files of every process: one for its events, one for the gaps of its persons.
package struct Delval: Hashable, Sendable {
  package var spar: Bool
  package var logg: Bool

  package init(spar: Bool, logg: Bool) {
    self.spar = spar
    self.logg = logg
  }

  var tom: Bool { !spar && !logg }

  /// How many files each process has.
  var antal: Int { (spar ? 2 : 0) + (logg ? 2 : 0) }

  /// Of a process's files, those of the trace.
  func spar(_ filer: [Int32]) -> [Int32] { spar ? Array(filer.prefix(2)) : [] }

  /// Of a process's files, those of the logs.
  func logg(_ filer: [Int32]) -> [Int32] { logg ? Array(filer.suffix(2)) : [] }
}

/// The files that the parts of a trace and of event logs are written to, without names.
struct Spardelar: ~Copyable {
  /// By process: the events' file, then the gaps'; first of the trace, then of the logs.
  let filer: [[Int32]]
  private let val: Delval

  init(antal: Int, _ val: Delval) throws(Korfel) {
    self.val = val
    var filer: [[Int32]] = []
    var fel: Int32 = 0
    for _ in 0..<(val.tom ? 0 : antal) where fel == 0 {
      filer.append([])
      for _ in 0..<val.antal {
        let fil = AnonymousFile.open()
        guard fil >= 0 else {
          fel = errno
          break
        }
        filer[filer.count - 1].append(fil)
      }
    }
    self.filer = filer
    // All is initialised before the throw: `deinit` then closes what was opened.
    if fel != 0 { throw .spar(.tillfalligFil(fel)) }
  }

  deinit { for fil in filer.joined() { AnonymousFile.close(fil) } }

  /// The parts of the trace.
  var spar: [Int32] { filer.flatMap { val.spar($0) } }
  /// The parts of the logs.
  var logg: [Int32] { filer.flatMap { val.logg($0) } }

  /// The leader's own.
  func egen(_ varld: Varld) -> Delspar? { filer.first.flatMap { Delspar(val, $0, varld) } }
}
