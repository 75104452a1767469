import EventLogs
import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that the parts of a trace are written to: two for each process, without names.
struct Spardelar: ~Copyable {
  /// By process: the events' file, then the gaps'.
  let filer: [[Int32]]

  init(antal: Int) throws(Korfel) {
    var filer: [[Int32]] = []
    var fel: Int32 = 0
    for _ in 0..<antal where fel == 0 {
      filer.append([])
      for _ in 0..<2 {
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

  var alla: [Int32] { Array(filer.joined()) }

  /// The leader's own.
  var egen: Delspar? { filer.first.map { Delspar(handelser: $0[0], glapp: $0[1]) } }
}
