import Benchmark
import Kernel
import Queues
import Workloads

/// The kernel: the event queue, delivery to actors, PHOLD, keyed random numbers.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.cpuTotal, .instructions, .throughput],
    warmupIterations: 1, maxDuration: .seconds(3), maxIterations: 30,
    thresholds: [.cpuTotal: .init(relative: [.p50: 40])])

  hold("event queue", KernelQueue.self)
  hold("4-ary heap", HeapQueue.self)
  hold("ladder queue", LadderQueue.self)

  Benchmark("delivery: a ring of 1,024 actors, 1,024,000 deliveries") { benchmark in
    let ring = Ring(rounds: 1000)
    benchmark.startMeasurement()
    blackHole(await ring.onActors())
  }
  Benchmark("PHOLD A for 61 units, 1,000,000 events") { benchmark in
    var phold = Phold.a
    phold.end = 61
    benchmark.startMeasurement()
    blackHole(await phold.onActors())
  }
  Benchmark("PHOLD B for 1 unit, 1,000,000 events") { benchmark in
    var phold = Phold.b
    phold.end = 1
    benchmark.startMeasurement()
    blackHole(await phold.onActors())
  }

  Benchmark("keyed random bits", configuration: .init(scalingFactor: .mega)) { benchmark in
    for n in benchmark.scaledIterations {
      blackHole(KeyedRandom.bits(1, UInt64(n), 2, 3, 4))
    }
  }
  if let lognormal = try? Distribution.lognormal(median: 12, sigma: 0.6).truncated(low: 1, high: 90)
  {
    Benchmark("a truncated lognormal draw", configuration: .init(scalingFactor: .mega)) {
      benchmark in
      for n in benchmark.scaledIterations {
        let bits = KeyedRandom.bits(1, UInt64(n), 2, 3, 4)
        blackHole(lognormal.quantile(KeyedRandom.uniform(fromBits: bits)))
      }
    }
  }
}

/// The hold model with three numbers of pending events.
func hold<Queue: PendingQueue & ~Copyable>(_ name: String, _ queue: Queue.Type) {
  for pending in [1000, 16_000, 1_000_000] {
    Benchmark("\(name), \(pending) pending, 1,000,000 holds") { benchmark in
      var hold = Hold<Queue>(pending: pending)
      hold.run(pending)
      benchmark.startMeasurement()
      hold.run(1_000_000)
      benchmark.stopMeasurement()
      blackHole(hold.order)
    }
  }
}
