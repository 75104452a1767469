import Benchmark
import Kernel
import Measuring
import Queues
import Workloads

/// The kernel: the event queue, delivery to actors, PHOLD, keyed random numbers.
let benchmarks: @Sendable () -> Void = {
  Benchmark.setHouseDefaults()

  hold("event_queue", KernelQueue.self)
  hold("4-ary_heap", HeapQueue.self)
  hold("ladder_queue", LadderQueue.self)

  Benchmark("delivery_in_a_ring_1024000_events") { benchmark in
    let ring = Ring(rounds: 1000)
    await benchmark.processor { blackHole(await ring.onActors()) }
  }
  Benchmark("PHOLD_A_1000000_events") { benchmark in
    var phold = Phold.a
    phold.end = 61
    await benchmark.processor { blackHole(await phold.onActors()) }
  }
  Benchmark("PHOLD_B_1000000_events") { benchmark in
    var phold = Phold.b
    phold.end = 1
    await benchmark.processor { blackHole(await phold.onActors()) }
  }

  Benchmark("keyed_random_bits_1000000_draws") { benchmark in
    benchmark.processor {
      for n in 0..<UInt64(1_000_000) { blackHole(KeyedRandom.bits(1, n, 2, 3, 4)) }
    }
  }
  Benchmark("truncated_lognormal_1000000_draws") { benchmark in
    let lognormal = try Distribution.lognormal(median: 12, sigma: 0.6).truncated(low: 1, high: 90)
    benchmark.processor {
      for n in 0..<UInt64(1_000_000) {
        let bits = KeyedRandom.bits(1, n, 2, 3, 4)
        blackHole(lognormal.quantile(KeyedRandom.uniform(fromBits: bits)))
      }
    }
  }
}

/// The hold model with three numbers of pending events.
func hold<Queue: PendingQueue & ~Copyable>(_ name: String, _ queue: Queue.Type) {
  for pending in [1000, 16_000, 1_000_000] {
    Benchmark("\(name)_\(pending)_pending_1000000_holds") { benchmark in
      var hold = Hold<Queue>(pending: pending)
      hold.run(pending)
      benchmark.processor { hold.run(1_000_000) }
      blackHole(hold.order)
    }
  }
}
