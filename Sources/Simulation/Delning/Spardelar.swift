import EventLogs
import Links

/// The files that the parts of a trace are written to: two for each process, without names.
struct Spardelar: ~Copyable {
  /// By process: the events' file, then the gaps'.
  let filer: [[Int32]]

  init(antal: Int) throws(Korfel) {
    var filer: [[Int32]] = []
    for _ in 0..<antal {
      let par = [AnonymousFile.open(), AnonymousFile.open()]
      guard !par.contains(-1) else { throw .spar(.annanProcess) }
      filer.append(par)
    }
    self.filer = filer
  }

  deinit { for fil in filer.joined() { AnonymousFile.close(fil) } }

  var alla: [Int32] { Array(filer.joined()) }

  /// The leader's own.
  var egen: Delspar? { filer.first.map { Delspar(handelser: $0[0], glapp: $0[1]) } }
}
