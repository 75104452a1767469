import Simulation

/// What each process of a run took, as JSON: the same rows for a run and for a step of a load test.
enum Processjson {
  /// The rows by rank; `aterstarter` tells how many times each process was lost and replaced.
  static func lista(_ processer: [Processrad], aterstarter: [Int: Int]) -> Jsonvarde {
    .lista(
      processer.enumerated().map { rank, p in
        .objekt([
          "rank": .hel(rank), "pid": .hel(Int(p.pid)), "cpu_seconds": .tal(p.cpuSeconds),
          "envelopes": .hel(p.envelopes), "events": .hel(p.events),
          "seconds_blocked": .tal(p.blockedSeconds), "peak_memory_bytes": .hel(p.peakMemoryBytes),
          "restarts": .hel(aterstarter[rank, default: 0]),
        ])
      })
  }
}
