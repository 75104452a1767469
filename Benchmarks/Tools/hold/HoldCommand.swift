import Kernel
import Queues
import Workloads

/// `hold [rounds]`: the kernel's event queue and two others under the hold model, in turn, with
/// 1,000, 16,000 and 1,000,000 pending events. Prints the least and the median processor time of
/// one hold.
@main
struct Command {
  static func main() {
    let rounds = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 5 : 5
    print("pending    queue     least ns  median ns  bytes/event")
    for pending in [1000, 16_000, 1_000_000] {
      var kernel = Hold<KernelQueue>(pending: pending)
      var heap = Hold<HeapQueue>(pending: pending)
      var ladder = Hold<LadderQueue>(pending: pending)
      var times: [[Double]] = [[], [], []]
      let count = 2_000_000
      for round in 0...rounds {
        var taken: [Double] = []
        taken.append(time { kernel.run(count) })
        taken.append(time { heap.run(count) })
        taken.append(time { ladder.run(count) })
        precondition(
          kernel.order == heap.order && heap.order == ladder.order, "the queues give one order")
        if round > 0 { for n in 0..<3 { times[n].append(taken[n] / Double(count) * 1e9) } }
      }
      let bytes = [kernel.byteCount, heap.byteCount, ladder.byteCount]
      for (n, name) in ["calendar", "heap", "ladder"].enumerated() {
        let sorted = times[n].sorted()
        print(
          "\(pad(String(pending), 9))  \(name)\(String(repeating: " ", count: 8 - name.count))",
          "\(pad(tenths(sorted[0]), 10))", "\(pad(tenths(sorted[sorted.count / 2]), 10))",
          "\(pad(String(bytes[n] / pending), 12))")
      }
    }
  }

  private static func time(_ body: () -> Void) -> Double {
    let watch = Stopwatch()
    body()
    return watch.processor
  }

  private static func tenths(_ value: Double) -> String { String((value * 10).rounded() / 10) }

  private static func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
