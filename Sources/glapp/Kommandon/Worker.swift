import Actors
import ArgumentParser
import Foundation
import Links
import Reports
import Simulation

/// `glapp worker`: one process of a run in several, started by the one that leads it.
struct Worker: AsyncParsableCommand {
  static let namn = "worker"
  static let configuration = CommandConfiguration(
    commandName: namn,
    abstract: sprak(
      "En process av flera i en körning; startas av glapp run --processes.",
      "One process of several in a run; started by glapp run --processes."),
    shouldDisplay: false)

  mutating func run() async throws {
    guard Worker.arSocket(WorkerSeat.link), Worker.arSocket(WorkerSeat.pulse) else {
      throw Avslut.anvandning(
        "glapp worker startas av glapp run --processes N, inte för hand.",
        "glapp worker is started by glapp run --processes N, not by hand.")
    }
    Orphan.dieWithLeader(WorkerSeat.pulse)
    // The leader ends its workers. A key pressed at the terminal, a time limit or a service manager
    // reaches all of them, and a worker that ended by itself would be replaced.
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_IGN) }
    guard Heartbeat.start(on: WorkerSeat.pulse) else { throw Avslut.utanTrad }
    do {
      try await Worker.arbeta()
    } catch Korfel.lank(.leaderGone), LinkFailure.leaderGone {
      // Nobody is left to tell.
    } catch Korfel.spar {
      // The leader has been told, and says it.
    } catch let fel as Korfel {
      throw Flerprocess.avslut(fel)
    } catch let fel as LinkFailure {
      throw Flerprocess.avslut(.lank(fel))
    }
  }

  private static func arbeta() async throws {
    var byte: [UInt8] = []
    var lank = try WorkerLink(descriptor: WorkerSeat.link, order: &byte)
    // The leader has read the scenario itself: what cannot be run did not come from it.
    guard let order = try? Arbetsorder.las(byte), order.delar(pa: lank.size),
      let uppdrag = try? order.uppdrag()
    else { throw LinkFailure.garbage(rank: 0) }
    try lank.begin(identity: order.identitet(uppdrag.varld))
    try await Flerkorning.arbeta(
      uppdrag.varld, Partition(order.partition), lank, Delval(spar: order.spar, logg: order.logg))
  }

  /// Whether a descriptor is an open socket.
  private static func arSocket(_ descriptor: Int32) -> Bool {
    var info = stat()
    return fstat(descriptor, &info) == 0 && info.st_mode & S_IFMT == S_IFSOCK
  }
}
