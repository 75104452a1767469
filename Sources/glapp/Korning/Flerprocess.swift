import Actors
import Domain
import EventLogs
import Foundation
import Kernel
import Links
import Reports
import ScenarioFiles
import Simulation

/// What the leader of a run tells its workers: everything that they need to run the same world.
struct Arbetsorder: Codable {
  /// The arguments that choose the run (`Korval`).
  var argument: [String]
  /// The scenario's text: a worker reads no file, which might have changed meanwhile.
  var text: String
  /// The process of each actor, by actor number.
  var partition: [Int]
  /// A trace is wanted.
  var spar: Bool

  var byte: [UInt8] {
    get throws { [UInt8](try JSONEncoder().encode(self)) }
  }

  /// The words that must be equal in every process of a run: build, scenario, what is changed in
  /// it, and partition.
  var identitet: ContiguousArray<UInt64> {
    var hasher = FieldHasher()
    for ord in argument + [text] {
      hasher.combine(UInt64(ord.utf8.count))
      for byte in ord.utf8 { hasher.combine(UInt64(byte)) }
    }
    let (scenario, annat) = hasher.finish()
    var delar = FieldHasher()
    for process in partition { delar.combine(UInt64(process)) }
    return BuildID.words + [scenario, annat, delar.finish().0, delar.finish().1]
  }
}

/// Runs in several processes of this machine.
enum Flerprocess {
  /// Runs a world with as many processes as the partition has.
  static func kor(
    _ uppdrag: Uppdrag, _ val: Korval, _ partition: Partition, spar: Spar?, tyst: Bool,
    framsteg: @escaping @Sendable (Double) -> Void
  ) async throws -> Korresultat {
    let order = Arbetsorder(
      argument: val.argument, text: uppdrag.text, partition: partition.processer.map { Int($0) },
      spar: spar != nil)
    let plan = LeaderLink.Plan(
      size: partition.antal, arguments: [Worker.namn], order: try order.byte,
      identity: order.identitet)
    do throws(Korfel) {
      return try await Flerkorning.led(
        uppdrag.varld, partition, plan, spar: spar, framsteg: framsteg
      ) { aterstart in
        if !tyst { Utskrift.fel(text(aterstart)) }
      }
    } catch {
      throw avslut(error)
    }
  }

  /// What happened to a worker, in a sentence.
  static func text(_ a: Recovery) -> String {
    let tid = Spaktext.tal((a.milliseconds / 100).rounded() / 10, sprak)
    return sprak(
      "Process \(a.rank) (pid \(a.pid)) \(slut(a.end)) i fönster \(a.window); den startades om och är ikapp efter \(tid) s.",
      "Process \(a.rank) (pid \(a.pid)) \(slut(a.end)) in window \(a.window); it was started anew and is level after \(tid) s."
    )
  }

  private static func slut(_ end: WorkerEnd) -> String {
    switch end {
    case .exited(let kod): sprak("avslutade sig med kod \(kod)", "exited with code \(kod)")
    case .signalled(let nummer):
      sprak("dödades av signal \(nummer)", "was killed by signal \(nummer)")
    case .silent(let ms):
      sprak(
        "gav inget livstecken på \(ms) ms och avslutades",
        "gave no sign of life for \(ms) ms and was ended")
    case .closed:
      sprak("stängde sin länk och avslutades", "closed its link and was ended")
    case .garbage:
      sprak("skickade skräp och avslutades", "sent garbage and was ended")
    }
  }

  static func avslut(_ fel: Korfel) -> Avslut {
    switch fel {
    case .spar(let fel): Avslut(.indata, [sprak(fel.description, fel.engelska)])
    case .lank(let fel): Avslut(.program, [text(fel)])
    }
  }

  private static func text(_ fel: LinkFailure) -> String {
    switch fel {
    case .workerLost(let rank, let window, let deaths, let last):
      sprak(
        "Process \(rank) föll \(deaths) gånger i fönster \(window), sist därför att den \(slut(last)); körningen ges upp.",
        "Process \(rank) fell \(deaths) times in window \(window), last because it \(slut(last)); the run is given up."
      )
    case .cannotStart(let rank, let nummer):
      sprak(
        "Process \(rank) kan inte startas: \(String(cString: strerror(nummer))).",
        "Process \(rank) cannot be started: \(String(cString: strerror(nummer))).")
    case .different(let rank, let what):
      sprak(
        "Process \(rank) kör inte samma sak: \(what) skiljer.",
        "Process \(rank) does not run the same: \(what) differs.")
    case .garbage(let rank):
      sprak("Process \(rank) skickade skräp.", "Process \(rank) sent garbage.")
    case .leaderGone:
      sprak("Processen som leder körningen är borta.", "The process that leads the run is gone.")
    case .noReplay(let rank, let nummer):
      sprak(
        "Process \(rank) föll och kan inte spelas upp igen: \(String(cString: strerror(nummer))).",
        "Process \(rank) fell and cannot be replayed: \(String(cString: strerror(nummer))).")
    case .library(let text): text
    }
  }
}
