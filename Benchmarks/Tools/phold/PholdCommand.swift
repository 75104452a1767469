import Kernel
import Workloads

/// `phold a|b|ring|a-loop|b-loop [--runs N] [--share X] [--bare]`
///
/// Prints a line a run, for people and profilers; with `--bare` only events, wall and processor
/// seconds, for scripts. `--share` runs that share of the workload's time.
@main
struct Command {
  static func main() async {
    var words = CommandLine.arguments.dropFirst()
    let name = words.popFirst() ?? "a"
    var runs = 1
    var share = 1.0
    var bare = false
    while let word = words.popFirst() {
      switch word {
      case "--runs": runs = words.popFirst().flatMap(Int.init) ?? 1
      case "--share": share = words.popFirst().flatMap(Double.init) ?? 1
      case "--bare": bare = true
      default: print("phold a|b|ring|a-loop|b-loop [--runs N] [--share X] [--bare]")
      }
    }
    for _ in 0..<runs {
      guard let r = await run(name, share) else { return }
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
