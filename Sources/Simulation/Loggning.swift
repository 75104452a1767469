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

/// Temporary files without names, gone when the value is.
struct Tillfalliga: ~Copyable {
  let filer: [Int32]

  init(_ antal: Int) throws(Sparfel) {
    var filer: [Int32] = []
    var fel: Int32 = 0
    while filer.count < antal, fel == 0 {
      let fil = AnonymousFile.open()
      if fil >= 0 { filer.append(fil) } else { fel = errno }
    }
    self.filer = filer
    // All is initialised before the throw: `deinit` then closes what was opened.
    if fel != 0 { throw .tillfalligFil(fel) }
  }

  deinit { for fil in filer { AnonymousFile.close(fil) } }
}

/// The event logs of a run: opened before it, written when it is over.
struct Loggning: ~Copyable {
  private let bok: Loggbok?
  /// What `Loggbok` needs, then the part of a run of one process.
  private let filer: Tillfalliga

  /// - Throws: `Sparfel` where a log cannot be written; nothing is left behind.
  init(_ val: Loggval, _ varld: Varld) throws(Sparfel) {
    let filer = try Tillfalliga(val.tom ? 0 : Loggbok.antalTillfalliga + 1)
    bok = val.tom ? nil : try Loggbok(val, varld, tillfalliga: filer.filer)
    self.filer = filer
  }

  /// The same, for a run in several processes.
  static func ny(_ val: Loggval, _ varld: Varld) throws(Korfel) -> Loggning {
    do throws(Sparfel) {
      return try Loggning(val, varld)
    } catch {
      throw .spar(error)
    }
  }

  /// Keeps what the logs of a run of one process are made of; nil where none is wanted.
  func skrivare(_ varld: Varld) -> Loggskrivare? {
    bok == nil ? nil : filer.filer.last.map { Loggskrivare(del: $0, varld) }
  }

  /// Writes the logs.
  ///
  /// - Parameter delar: the parts of the processes; nil for the one of `skrivare`.
  /// - Returns: false where the task was cancelled; then there is no log.
  /// - Throws: `Sparfel` where a log cannot be written.
  func skriv(_ delar: [Int32]? = nil) throws(Sparfel) -> Bool {
    try bok?.skriv(delar ?? filer.filer.suffix(1)) ?? true
  }
}
