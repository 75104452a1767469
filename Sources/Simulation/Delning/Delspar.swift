import Domain
import EventLogs
import Kernel
import Observers

/// A process's parts of a trace and of event logs: the events that it handled, and the gaps of its
/// persons.
struct Delspar: ~Copyable, Sendable {
  private var sparhandelser: Sparskrivare?
  private var sparglapp: Sparskrivare?
  private var logghandelser: Loggskrivare?
  private var loggglapp: Loggskrivare?

  /// Nil where nothing is to be written.
  ///
  /// - Parameters:
  ///   - val: what is to be written.
  ///   - filer: the process's files, `val.antal` of them.
  ///   - varld: the frame of the run.
  init?(_ val: Delval, _ filer: [Int32], _ varld: Varld) {
    if val.tom { return nil }
    if val.spar {
      let filer = val.spar(filer)
      sparhandelser = Sparskrivare(del: filer[0])
      sparglapp = Sparskrivare(del: filer[1])
    }
    if val.logg {
      let filer = val.logg(filer)
      logghandelser = Loggskrivare(del: filer[0], varld)
      loggglapp = Loggskrivare(del: filer[1], varld)
    }
  }

  /// A handled event and its facts.
  mutating func allt(_ envelope: Envelope, _ nyckel: EventKey, _ context: borrowing Context) {
    sparhandelser?.allt(envelope, nyckel, context)
    logghandelser?.allt(envelope, nyckel, context)
  }

  /// The gaps of a person that opened or closed.
  mutating func glapp(_ handelser: [Glapphandelse], _ nyckel: EventKey) {
    sparglapp?.glapp(handelser, nyckel, efter: 0)
    loggglapp?.glapp(handelser, nyckel)
  }

  /// Ends the parts with the gaps that the world's end closes; tells why they could not be written.
  mutating func avsluta(vid slut: Moment, _ sista: [Glapphandelse]) -> Sparfel? {
    do throws(Sparfel) {
      try sparhandelser?.avsluta(delVid: slut, [])
      try sparglapp?.avsluta(delVid: slut, sista)
      try logghandelser?.avsluta(vid: slut, [])
      try loggglapp?.avsluta(vid: slut, sista)
      return nil
    } catch {
      return error
    }
  }
}
