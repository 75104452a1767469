import Testing

@testable import Kernel

/// The kernel as a whole, held against queueing theory.
@Suite("queueing theory")
struct QueueingTests {
  /// 20 fixed seeds; the number in the system, whose mean is the mean time in the system times the
  /// rate of arrival (Little's law).
  private func expectTheory(
    _ network: QueueingNetwork, duration: Double, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let runs = try await withThrowingTaskGroup(of: Double.self) { group in
      for seed in 1...20 as ClosedRange<UInt64> {
        group.addTask {
          try network.meanNumber(seed: seed * 7919, warmUp: 1000, duration: duration)
        }
      }
      return try await group.reduce(into: [Double]()) { $0.append($1) }
    }
    let (mean, error) = Statistics.mean(runs.sorted())
    let exact = network.exactMeanNumber
    // Student's t for 19 degrees of freedom, two-sided 95 %.
    let halfWidth = 2.093 * error
    #expect(halfWidth <= 0.01 * mean, "half-width \(halfWidth)", sourceLocation: sourceLocation)
    let z = (mean - exact) / error
    #expect(
      z.magnitude < 3.5, "mean \(mean), exact \(exact), z \(z)", sourceLocation: sourceLocation)
  }

  @Test("M/M/1: the mean number in the system is that of theory")
  func oneServer() async throws {
    let network = QueueingNetwork(stations: [
      .init(arrivals: 0.5, servers: 1, meanService: 1, routing: [])
    ])
    #expect((network.exactMeanNumber - 1).magnitude < 1e-12)
    try await expectTheory(network, duration: 100_000)
  }

  @Test("M/M/c: the mean number in the system is that of theory")
  func manyServers() async throws {
    let network = QueueingNetwork(stations: [
      .init(arrivals: 2.4, servers: 4, meanService: 1, routing: [])
    ])
    // ρ = 0.6: Erlang's C is 0.2870, so 2.4 + 0.2870·1.5.
    #expect((network.exactMeanNumber - 2.8305).magnitude < 1e-3)
    try await expectTheory(network, duration: 20_000)
  }

  @Test("an open Jackson network with feedback: the mean number in it is that of theory")
  func jacksonNetwork() async throws {
    let network = QueueingNetwork(stations: [
      .init(arrivals: 0.8, servers: 2, meanService: 1, routing: [0.1, 0.5, 0.2, 0]),
      .init(arrivals: 0.1, servers: 1, meanService: 0.8, routing: [0, 0, 0.6, 0.2]),
      .init(arrivals: 0, servers: 1, meanService: 0.7, routing: [0.2, 0, 0, 0.3]),
      .init(arrivals: 0.2, servers: 3, meanService: 2, routing: [0, 0.1, 0, 0]),
    ])
    try await expectTheory(network, duration: 40_000)
  }
}
