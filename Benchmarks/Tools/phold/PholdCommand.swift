import Dispatch
import Kernel
import Links
import Workloads

/// `phold a|b|ring|a-loop|b-loop [--runs N] [--share X] [--processes N] [--bare]`
///
/// `--processes` runs PHOLD on actors spread over so many processes of this machine. Prints a line a
/// run, for people and profilers; with `--bare` only events, wall and processor seconds, for
/// scripts. `--share` runs that share of the workload's time.
@main
struct Command {
  /// Waits for the task: an asynchronous `main` ends the first thread, which valgrind cannot follow.
  static func main() {
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      await run()
      done.signal()
    }
    done.wait()
  }

  private static func run() async {
    var words = CommandLine.arguments.dropFirst()
    let name = words.popFirst() ?? "a"
    var runs = 1
    var share = 1.0
    var bare = false
    var processes = 1
    if name == "worker" { return await work() }
    while let word = words.popFirst() {
      switch word {
      case "--processes": processes = words.popFirst().flatMap(Int.init) ?? 1
      case "--runs": runs = words.popFirst().flatMap(Int.init) ?? 1
      case "--share": share = words.popFirst().flatMap(Double.init) ?? 1
      case "--bare": bare = true
      default: print("phold a|b|ring|a-loop|b-loop [--runs N] [--share X] [--processes N] [--bare]")
      }
    }
    for _ in 0..<runs {
      let spread = processes > 1
      guard let r = spread ? await lead(name, share, processes) : await run(name, share) else {
        return
      }
      if bare {
        print(r.events, r.seconds, r.processorSeconds)
        continue
      }
      print(
        "\(name): \(hundredths(r.millionEventsPerProcessorSecond)) M events a processor second,",
        "\(hundredths(r.millionEventsPerSecond)) a second,",
        "\(r.events) events, \(Int(r.bytesPerPendingEvent.rounded(.up))) bytes a pending event,",
        "\(r.jobs) jobs, digest \(r.digest)")
    }
  }

  /// Runs PHOLD with workers, as their leader.
  private static func lead(_ name: String, _ share: Double, _ processes: Int) async
    -> WorkloadResult?
  {
    guard let phold = phold(name, share) else { return nil }
    let plan = LeaderLink.Plan(
      size: processes, arguments: ["worker"], order: Array("\(name) \(share)".utf8),
      identity: BuildID.words)
    do throws(LinkFailure) {
      let done = try await phold.onActors(try LeaderLink(plan))
      if let done { print("\(done.windows) windows") }
      return done?.result
    } catch {
      print("failed: \(error)")
      return nil
    }
  }

  /// Runs a worker's share.
  private static func work() async {
    guard Heartbeat.start(on: WorkerSeat.pulse) else { return }
    do throws(LinkFailure) {
      var order: [UInt8] = []
      var link = try WorkerLink(descriptor: WorkerSeat.link, order: &order)
      let words = String(decoding: order, as: UTF8.self).split(separator: " ")
      try link.begin(identity: BuildID.words)
      if words.count == 2, let share = Double(words[1]), let it = phold(String(words[0]), share) {
        _ = try await it.onActors(link)
      }
    } catch {
      // The leader is gone; nobody is left to tell.
    }
  }

  private static func phold(_ name: String, _ share: Double) -> Phold? {
    var it = name == "a" ? Phold.a : Phold.b
    it.end *= share
    return name == "a" || name == "b" ? it : nil
  }

  private static func run(_ name: String, _ share: Double) async -> WorkloadResult? {
    var a = Phold.a
    a.end *= share
    var b = Phold.b
    b.end *= share
    switch name {
    case "a": return await a.onActors()
    case "b": return await b.onActors()
    case "a-loop": return a.inPlainLoop()
    case "b-loop": return b.inPlainLoop()
    case "ring": return await Ring(rounds: Int(10_000 * share)).onActors()
    default: return nil
    }
  }

  private static func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
