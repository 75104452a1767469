import Kernel
import Workloads

/// `phold a|b|ring|a-loop|b-loop [RUNS]` prints a line a run, for people and profilers;
/// `phold a|b|ring --bare` only events, wall and processor seconds, for scripts.
@main
struct Command {
  static func main() async {
    let arguments = CommandLine.arguments
    let name = arguments.count > 1 ? arguments[1] : "a"
    for _ in 0..<(arguments.count > 2 ? Int(arguments[2]) ?? 1 : 1) {
      let r: WorkloadResult
      switch name {
      case "a": r = await Phold.a.onActors()
      case "b": r = await Phold.b.onActors()
      case "a-loop": r = Phold.a.inPlainLoop()
      case "b-loop": r = Phold.b.inPlainLoop()
      case "ring": r = await Ring(rounds: 10_000).onActors()
      default:
        print("usage: phold a|b|ring|a-loop|b-loop [runs]")
        return
      }
      if arguments.last == "--bare" {
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

  private static func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
