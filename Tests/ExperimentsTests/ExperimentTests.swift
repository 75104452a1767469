import Domain
import Testing

@testable import Experiments

@Suite("Experiments")
struct ExperimentTests {
  /// Two arms of the small scenario: as it is, and with faster teams.
  static func experiment(seed: UInt64 = 1, meetings: Double = 7) -> Experiment {
    var scenario = Litet.scenario(dagar: 28)
    scenario.fro = seed
    let arms = [
      Arm(name: "grund", scenario: scenario),
      Arm(
        name: "tätare möten", scenario: scenario,
        point: [(lever: .motesintervallOperativ, value: meetings)]),
    ]
    let origin = Origin(
      version: "1", scenario: scenario.namn, scenarioHash: "abc", text: "namn: litet", seed: seed,
      scale: 1, days: 28, changes: [])
    return Experiment(kind: .compare, origin: origin, arms: arms)
  }

  /// The replications without the time that they took.
  static func rows(_ database: ResultsDatabase) throws -> [Replication] {
    try database.replications().map {
      var row = $0
      row.wallSeconds = 0
      return row
    }
  }

  static func run(
    _ path: String?, _ numbers: Range<Int> = 0..<6, threads: Int = 1, shard: String? = nil
  ) async throws -> [Replication] {
    let experiment = experiment()
    let slice = try shard.map { try #require(ShardSlice($0)) }
    let database = try ResultsDatabase(
      path: path, experiment, shard: slice, planned: numbers.upperBound)
    try await ExperimentRun(experiment, database, threads: threads).ensure(numbers, shard: slice)
    return try rows(database)
  }

  @Test("names and values of the key figures come from the same walk, and none is twice")
  func figures() async throws {
    let experiment = ExperimentTests.experiment()
    let figures = experiment.figures
    #expect(Set(figures.all.map(\.name)).count == figures.all.count)
    let replication = try await ReplicationRunner.run(
      experiment.arms[0], .init(arm: 0, number: 3))
    #expect(replication.figures.count == figures.all.count)
    let persons = try #require(figures["personer"])
    let parts = try Stadsomrade.allCases.map {
      replication.figures[try #require(figures["personer.\($0.namn)"])]
    }
    #expect(replication.figures[persons] > 20)
    #expect(parts.reduce(0, +) == replication.figures[persons])
    let hours = try #require(figures["arbete.timmar"])
    let months = figures.all.indices.filter {
      figures.all[$0].name.hasPrefix("månad.") && figures.all[$0].name.hasSuffix(".timmar")
    }
    #expect(months.count == 6, "mars i sex förvaltningar")
    let sum = months.reduce(0) { $0 + replication.figures[$1] }
    #expect(abs(sum - replication.figures[hours]) < 1e-6)
    let classR = try #require(figures["klass.R.dagar"])
    let areas = try Stadsomrade.allCases.map {
      replication.figures[try #require(figures["klass.R.dagar.\($0.namn)"])]
    }
    #expect(replication.figures[classR] > 0)
    #expect(abs(areas.reduce(0, +) - replication.figures[classR]) < 1e-6)
    let open = figures.daily.map { replication.figures[$0] }
    let atEnd = try #require(figures["glapp.G-01.öppna vid slut"])
    #expect(open.count == 28 && open.last == replication.figures[atEnd])
  }

  @Test("the rows do not depend on threads, and a replication alone is the same")
  func threads() async throws {
    let one = try await ExperimentTests.run(nil, threads: 1)
    let three = try await ExperimentTests.run(nil, threads: 3)
    #expect(one == three)
    #expect(one.map(\.arm) == [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    #expect(Set(one.map(\.digest)).count > 6, "replikationer skiljer sig åt")
    var alone = try await ReplicationRunner.run(
      ExperimentTests.experiment().arms[1], .init(arm: 1, number: 4))
    alone.wallSeconds = 0
    #expect(alone == one[10])
  }

  @Test("nothing begins after a cancellation, however short the replications are")
  func cancelling() async throws {
    let experiment = ExperimentTests.experiment()
    let arms = [Arm(name: "en dag", scenario: Litet.scenario(perDag: 1, dagar: 1))]
    for threads in [1, 3] {
      let task = Task {
        var handed: [Int] = []
        do {
          try await ReplicationRunner(arms, threads: threads).run(
            (0..<60).map { .init(arm: 0, number: $0) }
          ) { replication in
            handed.append(replication.number)
            if handed.count == 2 { withUnsafeCurrentTask { $0?.cancel() } }
          }
          return (handed, false)
        } catch { return (handed, error is CancellationError) }
      }
      let (handed, cancelled) = await task.value
      #expect(cancelled)
      #expect((2...2 + threads).contains(handed.count), "\(handed)")
    }
    // Also where all that is asked for is in the file already.
    let database = try ResultsDatabase(path: nil, experiment)
    let run = ExperimentRun(experiment, database, threads: 2)
    try await run.ensure(0..<2)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await run.ensure(0..<2)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test("how many replications are enough depends on the results alone, not on threads or a file")
  func stopping() async throws {
    let experiment = ExperimentTests.experiment()
    let figure = try #require(experiment.figures["klass.R.dagar"])
    let rule = try StoppingRule(.relative(0.12), lookAhead: 2, budget: 45)
    let all = try ResultsDatabase(path: nil, experiment)
    try await ExperimentRun(experiment, all, threads: 2).ensure(0..<45)
    let whole = Results(experiment.figures, arms: 2, try all.replications())
    // One by one, with the rule as it is.
    let series = (0..<2).map { whole.values(figure, arm: $0) }
    let count = try #require(
      try (1...45).first { n in
        try series.allSatisfy {
          if case .stop = try rule.decide(Array($0.prefix(n))) { true } else { false }
        }
      })
    #expect(count > 12 && count % ExperimentRun.round != 0, "\(count)")
    for (threads, database) in [
      (1, try ResultsDatabase(path: nil, experiment)),
      (3, try ResultsDatabase(path: nil, experiment)), (2, all),
    ] {
      let enough = try await ExperimentRun(experiment, database, threads: threads).run(
        until: rule, figure: figure, watching: { $0 })
      #expect(enough.count == count && enough.results.replications.map(\.count) == [count, count])
      #expect(
        (0..<2).map { enough.results.values(figure, arm: $0) }
          == series.map { Array($0.prefix(count)) })
      let ran = try #require(try database.finished()[0]).count
      #expect(database === all || ran == (count + 9) / 10 * 10, "whole rounds: \(ran)")
      // Some of the file's numbers are read without the others, to the last bit.
      let some = try database.values(of: figure, 3..<9)
      #expect(some.count == 12)
      for (task, value) in some { #expect(value == series[task.arm][task.number]) }
    }
  }
}
