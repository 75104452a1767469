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
  /// How many times as large the city is as they say.
  var ganger: Double
  /// The scenario's text: a worker reads no file, which might have changed meanwhile.
  var text: String
  /// The process of each actor, by actor number.
  var partition: [Int]
  /// A trace is wanted.
  var spar: Bool
  /// Event logs are wanted.
  var logg: Bool

  init(
    _ val: Korval, _ uppdrag: Uppdrag, _ partition: Partition, spar: Bool, logg: Bool = false
  ) {
    argument = val.argument
    ganger = uppdrag.ganger
    text = uppdrag.text
    self.partition = partition.processer.map { Int($0) }
    self.spar = spar
    self.logg = logg
  }

  var byte: [UInt8] {
    get throws { [UInt8](try JSONEncoder().encode(self)) }
  }

  /// The order that some bytes hold.
  static func las(_ byte: [UInt8]) throws -> Arbetsorder {
    try JSONDecoder().decode(Arbetsorder.self, from: Data(byte))
  }

  /// Whether every actor has its place in a run of so many processes.
  func delar(pa processer: Int) -> Bool {
    partition.count == Aktor.antal && partition.allSatisfy((0..<processer).contains)
  }

  /// The run that is ordered.
  func uppdrag() throws -> Uppdrag {
    let val = try Korval.parse(argument)
    return try val.uppdrag(ScenarioFil.las(text: text, filnamn: val.scenario)).skalat(ganger)
  }

  /// The words that must be equal in every process of a run: build, arguments, scenario, the world
  /// that this process has made of it, partition, and whether a trace and logs are wanted, as `Identity`
  /// names them.
  func identitet(_ varld: Varld) -> ContiguousArray<UInt64> {
    // Every field as it is described, so that none can be forgotten.
    let varlden = [
      "\(varld.nyckel) \(varld.start) \(varld.slut) \(varld.epoker)",
      "\(varld.scenario.profiler) \(varld.scenario.tider)", "\(varld.scenario.personer)",
    ]
    var delar = FieldHasher()
    for process in partition { delar.combine(UInt64(process)) }
    return BuildID.words
      + [
        Arbetsorder.summa(argument), Arbetsorder.summa([text]), Arbetsorder.summa(varlden),
        delar.finish().0, (spar ? 1 : 0) + (logg ? 2 : 0),
      ]
  }

  private static func summa(_ texter: [String]) -> UInt64 {
    var hasher = FieldHasher()
    for text in texter {
      hasher.combine(UInt64(text.utf8.count))
      for byte in text.utf8 { hasher.combine(UInt64(byte)) }
    }
    return hasher.finish().0
  }
}

/// Runs in several processes of this machine.
enum Flerprocess {
  /// Runs a world with as many processes as the partition has.
  static func kor(
    _ uppdrag: Uppdrag, _ val: Korval, _ partition: Partition, spar: Spar?,
    loggar: Loggval = Loggval(), tyst: Bool, framsteg: @escaping @Sendable (Double) -> Void
  ) async throws -> Korresultat {
    let order = Arbetsorder(val, uppdrag, partition, spar: spar != nil, logg: !loggar.tom)
    let plan = LeaderLink.Plan(
      size: partition.antal, arguments: [Worker.namn], order: try order.byte,
      identity: order.identitet(uppdrag.varld))
    // Whoever started this process may have asked not to hear of children; their ends are wanted.
    signal(SIGCHLD, SIG_DFL)
    do throws(Korfel) {
      return try await Flerkorning.led(
        uppdrag.varld, partition, plan, spar: spar, loggar: loggar, framsteg: framsteg
      ) { nytt in
        if !tyst { Utskrift.fel(text(nytt)) }
      }
    } catch {
      throw avslut(error)
    }
  }

  /// Runs this rank's part of a world in an MPI job; the result is rank 0's.
  static func kor(
    _ uppdrag: Uppdrag, _ val: Korval, _ partition: Partition, _ jobb: MPIJob, spar: Spar?,
    loggar: Loggval, framsteg: @escaping @Sendable (Double) -> Void
  ) async throws -> Korresultat? {
    let order = Arbetsorder(val, uppdrag, partition, spar: spar != nil, logg: !loggar.tom)
    try Jobb.enas(order.identitet(uppdrag.varld))
    let deltagande: Deltagande
    do throws(Korfel) {
      deltagande = try await Flerkorning.deltag(
        uppdrag.varld, partition, MPILink(jobb), spar: spar, loggar: loggar, framsteg: framsteg)
    } catch {
      throw avslut(error)
    }
    // Where the signal reached another rank only.
    if deltagande.avbruten { throw Avbrott.slut(SIGTERM) }
    return deltagande.resultat
  }

  private static func text(_ nytt: LinkNews) -> String {
    switch nytt {
    case .lost(let a):
      sprak(
        "Process \(a.rank) (pid \(a.pid)) \(slut(a.end)) i fönster \(a.window); den startas om.",
        "Process \(a.rank) (pid \(a.pid)) \(slut(a.end)) in window \(a.window); it is started anew."
      )
    case .recovered(let a):
      sprak(
        "Process \(a.rank) är ikapp efter \(sekunder(a)) s.",
        "Process \(a.rank) is level after \(sekunder(a)) s.")
    case .keepsNoMore(let nummer):
      sprak(
        "Det som processerna får kan inte sparas i \(AnonymousFile.directory.ofarlig) (\(Systemord.skal(nummer).sv)): körningen går vidare, men avbryts om en process faller. Ange en annan plats med TMPDIR.",
        "What the processes are given cannot be kept in \(AnonymousFile.directory.ofarlig) (\(Systemord.skal(nummer).en)): the run goes on, but ends if a process falls. Name another place by TMPDIR."
      )
    }
  }

  private static func sekunder(_ a: Recovery) -> String {
    Spaktext.tal((a.milliseconds / 100).rounded() / 10, sprak)
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

  /// What `Identity` names, in Swedish.
  private static let svenska = [
    "build": "bygget", "arguments": "argumenten", "scenario": "scenariot",
    "world": "världen", "partition": "uppdelningen", "trace": "--trace eller loggarna",
    "length": "programmet",
  ]

  private static func text(_ fel: LinkFailure) -> String {
    switch fel {
    case .workerLost(let rank, let window, let deaths, let last):
      sprak(
        "Process \(rank) föll \(deaths) gånger i fönster \(window), sist därför att den \(slut(last)); körningen ges upp.",
        "Process \(rank) fell \(deaths) times in window \(window), last because it \(slut(last)); the run is given up."
      )
    case .cannotStart(let rank, EMFILE):
      sprak(
        "Process \(rank) kan inte startas: processen som leder körningen får inte ha fler filer öppna (ulimit -n).",
        "Process \(rank) cannot be started: the process that leads the run may have no more files open (ulimit -n)."
      )
    case .cannotStart(let rank, let nummer):
      sprak(
        "Process \(rank) kan inte startas: \(Systemord.skal(nummer).sv).",
        "Process \(rank) cannot be started: \(Systemord.skal(nummer).en).")
    case .different(let rank, let what):
      sprak(
        "Process \(rank) kör inte samma sak: \(svenska[what] ?? what) skiljer.",
        "Process \(rank) does not run the same: \(what) differs.")
    case .garbage(let rank):
      sprak("Process \(rank) skickade skräp.", "Process \(rank) sent garbage.")
    case .leaderGone:
      sprak("Processen som leder körningen är borta.", "The process that leads the run is gone.")
    case .noReplay(let rank, let last, let nummer):
      sprak(
        "Process \(rank) \(slut(last)) och kan inte ersättas: det den fått kunde inte sparas i \(AnonymousFile.directory.ofarlig) (\(Systemord.skal(nummer).sv)). Ange en annan plats med TMPDIR.",
        "Process \(rank) \(slut(last)) and cannot be replaced: what it had been given could not be kept in \(AnonymousFile.directory.ofarlig) (\(Systemord.skal(nummer).en)). Name another place by TMPDIR."
      )
    case .library(let text):
      sprak("Biblioteket som förenar processerna svarar: \(text)", text)
    }
  }
}
