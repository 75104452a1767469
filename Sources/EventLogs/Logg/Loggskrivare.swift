import Domain
import Kernel
import Observers

/// Keeps what event logs tell of a run, in the order in which it happens in one process.
///
/// Records go to a file; when the run is over `Loggfogning` makes the logs of the records of all
/// processes. So the logs are the same however many processes there were.
package struct Loggskrivare: ~Copyable, Sendable {
  private var fil: Filskrivare
  private let profiler: [String]
  private var slut = false

  /// - Parameters:
  ///   - del: the descriptor of an empty file, which the caller keeps open.
  ///   - varld: the frame of the run.
  package init(del: Int32, _ varld: Varld) {
    fil = Filskrivare(oppen: del)
    profiler = varld.scenario.profiler.map(\.namn)
  }

  /// A delivered message; timers and starts are no events of a log.
  package mutating func handelse(_ message: Message, _ nyckel: EventKey) {
    guard
      let handelse = Logghandelse(
        message, fran: nyckel.sender, till: nyckel.receiver, tid: nyckel.time)
    else { return }
    skriv(handelse, nyckel, 0)
  }

  /// The facts that the handler recorded.
  package mutating func fakta(_ fakta: ContiguousArray<Fact>, _ nyckel: EventKey) {
    for (i, faktum) in fakta.enumerated() {
      guard
        let handelse = Logghandelse(
          faktum, tid: nyckel.time, aktor: nyckel.receiver, profiler: profiler)
      else { continue }
      skriv(handelse, nyckel, i + 1)
    }
  }

  /// The gaps that opened or closed.
  package mutating func glapp(_ handelser: [Glapphandelse], _ nyckel: EventKey) {
    for glapp in handelser {
      skriv(
        Logghandelse(glapp, tid: nyckel.time, aktor: slut ? nil : nyckel.receiver), nyckel, 0,
        plats: glapp.plats)
    }
  }

  /// Ends the records with the gaps that the world's end closes, those of each person together.
  ///
  /// - Throws: `Sparfel` where the file could not be written.
  package mutating func avsluta(
    vid slutet: Moment, _ handelser: [Glapphandelse]
  ) throws(Sparfel) {
    slut = true
    let poster = handelser.map { handelse in
      var handelse = handelse
      handelse.plats = handelse.person?.raw ?? .max
      return handelse
    }
    glapp(poster, Sparskrivare.sist(slutet))
    do throws(Sparfel) { try fil.klar() } catch { throw error.iLogg }
  }

  private mutating func skriv(
    _ handelse: Logghandelse, _ nyckel: EventKey, _ index: Int, plats: UInt32? = nil
  ) {
    let borjan = fil.borjaPost(Sparpost(nyckel, index: index, plats: plats))
    fil.lagg(handelse.byte)
    fil.avslutaPost(borjan)
  }
}
