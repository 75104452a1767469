import Benchmark
import Workloads

extension BenchmarkMetric {
  /// The processor time of an iteration, by the system's clock for it.
  ///
  /// The package's own processor time counts in hundredths of a second on Linux, more than most of
  /// these benchmarks take; its instruction counts need hardware counters, which many virtual
  /// machines have not (`Benchmarks/instructions.py` counts those without).
  package static var processor: BenchmarkMetric {
    .custom("processor ns", polarity: .prefersSmaller, useScalingFactor: false)
  }
}

extension Benchmark {
  /// What all suites share: a threshold is passed when an iteration takes twice what is stored, as
  /// it may on another machine or a busy one.
  package static func setHouseDefaults() {
    defaultConfiguration = .init(
      metrics: [.processor], warmupIterations: 1, maxDuration: .seconds(3), maxIterations: 30,
      thresholds: [.processor: .init(relative: [.p90: 100])])
  }

  /// Measures the processor time of `body`.
  package func processor<Failure: Error>(
    _ body: () async throws(Failure) -> Void
  ) async throws(Failure) {
    let watch = Stopwatch()
    try await body()
    measurement(.processor, Int(watch.processor * 1e9))
  }

  /// Measures the processor time of `body`.
  package func processor<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
    let watch = Stopwatch()
    try body()
    measurement(.processor, Int(watch.processor * 1e9))
  }
}
