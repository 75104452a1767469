import Foundation
import Testing

@testable import Experiments

@Suite("KN selection")
struct KimNelsonTests {
  private let means = [0, 0.1, 0.2, 0.3, 0.8]

  /// Runs to the end; returns when each system fell out, 0 for those left.
  private func run(
    _ selection: inout KimNelson, _ value: (Int, Int) -> Double,
    order: ([Int]) -> [Int] = { $0 }
  ) throws -> [Int] {
    var fell = Array(repeating: 0, count: selection.values.count)
    while !selection.next.isEmpty {
      let before = selection.survivors
      for system in order(selection.next) {
        while selection.next.contains(system), selection.survivors == before {
          let number = selection.count(of: system)
          try selection.record(value(system, number), of: system)
          if number + 1 > selection.first { break }
        }
      }
      for system in before where !selection.survivors.contains(system) {
        fell[system] = selection.count(of: system)
      }
    }
    return fell
  }

  @Test("constants and eliminations are those of the rules, written anew in another language")
  func reference() throws {
    for (index, (eta, hSquared, fell)) in StatistikTable.kimNelson.enumerated() {
      var selection = try KimNelson(systems: 5, better: .larger, indifference: 0.5, budget: 5000)
      #expect((selection.eta - eta).magnitude < 1e-12)
      #expect((selection.hSquared - hSquared).magnitude < 1e-11)
      let found = try run(&selection, { means[$0] + Draws.normal(index + 1, $0, $1) })
      #expect(found.map(Double.init) == fell, "seed \(index + 1)")
      #expect(selection.outcome == .selected)
      #expect(selection.selected == fell.firstIndex(of: 0))
    }
  }

  @Test("smaller is better mirrors larger, and the order in which systems run changes nothing")
  func mirrored() throws {
    for seed in 1...10 {
      var larger = try KimNelson(systems: 5, better: .larger, indifference: 0.5, budget: 5000)
      let fell = try run(&larger, { means[$0] + Draws.normal(seed, $0, $1) })
      var smaller = try KimNelson(systems: 5, better: .smaller, indifference: 0.5, budget: 5000)
      let mirrored = try run(
        &smaller, { -(means[$0] + Draws.normal(seed, $0, $1)) }, order: { $0.reversed() })
      #expect(fell == mirrored && larger.selected == smaller.selected)
    }
  }

  @Test("a selection that was stored goes on as if it had never stopped")
  func resumed() throws {
    var whole = try KimNelson(systems: 5, better: .larger, indifference: 0.5, budget: 5000)
    _ = try run(&whole, { means[$0] + Draws.normal(3, $0, $1) })
    var parts = try KimNelson(systems: 5, better: .larger, indifference: 0.5, budget: 5000)
    while let system = parts.next.last {
      let number = parts.count(of: system)
      try parts.record(means[system] + Draws.normal(3, system, number), of: system)
      if number % 7 == 0 {
        parts = try JSONDecoder().decode(KimNelson.self, from: JSONEncoder().encode(parts))
      }
    }
    #expect(parts.survivors == whole.survivors && parts.values == whole.values)
  }

  @Test("next names the systems that lack the replication, and only those may record")
  func next() throws {
    var selection = try KimNelson(
      systems: 3, better: .larger, first: 2, indifference: 1, budget: 9)
    #expect(selection.next == [0, 1, 2] && selection.selected == nil)
    try selection.record(0, of: 1)
    try selection.record(4, of: 1)
    #expect(selection.next == [0, 2])
    #expect(throws: StatisticsError.notAwaited(system: 1)) { try selection.record(1, of: 1) }
    #expect(throws: StatisticsError.notAwaited(system: 3)) { try selection.record(1, of: 3) }
    #expect(throws: StatisticsError.notFinite) { try selection.record(.nan, of: 0) }
    #expect(selection.count(of: 0) == 0)
    for value in [-50.0, -48] {
      try selection.record(value, of: 0)
      try selection.record(-value / 25, of: 2)
    }
    // η = ½·((2·0.05/2)^−2 − 1) = 199.5, so h² = 399. S² of 1 and 2 is 4.08²/2, and W after 2 is
    // ½/2·(399·S² − 2) — far above every gap of means.
    #expect((selection.hSquared - 399).magnitude < 1e-9)
    #expect(selection.survivors == [0, 1, 2])
    #expect(abs(selection.allowance(1, 2, after: 2) - 0.25 * (399 * 4.08 * 4.08 / 2 - 2)) < 1e-6)
    #expect(selection.next == [0, 1, 2])
  }

  @Test("systems exactly alike end together; the first is selected")
  func alike() throws {
    var selection = try KimNelson(systems: 3, better: .larger, indifference: 1, budget: 50)
    _ = try run(&selection, { system, number in system == 0 ? 0 : 5 + Double(number) })
    #expect(selection.outcome == .selected)
    #expect(selection.survivors == [1, 2] && selection.selected == 1)
  }

  @Test("a budget ends it without a promise")
  func budget() throws {
    var selection = try KimNelson(systems: 5, better: .larger, indifference: 0.01, budget: 20)
    _ = try run(&selection, { means[$0] + Draws.normal(1, $0, $1) })
    #expect(selection.outcome == .budget && selection.survivors.count > 1)
    #expect(selection.survivors.allSatisfy { selection.count(of: $0) == 20 })
    #expect(selection.next == [] && selection.selected != nil)
    #expect(throws: StatisticsError.notAwaited(system: 4)) { try selection.record(1, of: 4) }
  }

  @Test("settings outside their ranges are refused")
  func refused() {
    func make(
      systems: Int = 2, first: Int = 10, alpha: Double = 0.05, indifference: Double = 1,
      budget: Int = 99
    ) throws -> KimNelson {
      try KimNelson(
        systems: systems, better: .larger, first: first, alpha: alpha, indifference: indifference,
        budget: budget)
    }
    #expect(throws: StatisticsError.tooFew(needed: 2, given: 1)) { try make(systems: 1) }
    #expect(throws: StatisticsError.outOfRange("first")) { try make(first: 1) }
    #expect(throws: StatisticsError.outOfRange("alpha")) { try make(alpha: 0.5) }
    #expect(throws: StatisticsError.outOfRange("indifference")) { try make(indifference: 0) }
    #expect(throws: StatisticsError.outOfRange("budget")) { try make(budget: 9) }
  }

  @Test("the same difference in few replications says nothing, and eliminates nobody")
  func noSpread() throws {
    // The first leads by 3 twice, and is 1 worse in every replication after that.
    var selection = try KimNelson(
      systems: 2, better: .larger, first: 2, indifference: 1, budget: 5000)
    func value(_ system: Int, _ number: Int) -> Double {
      let noise = Draws.normal(7, 0, number)
      return system == 0 ? noise + (number < 2 ? 3 : -1) : noise
    }
    for number in 0..<9 {
      for system in [0, 1] { try selection.record(value(system, number), of: system) }
      if number >= 1 { #expect(selection.survivors == [0, 1], "\(number)") }
    }
    _ = try run(&selection, value)
    #expect(selection.outcome == .selected && selection.selected == 1)
    // One number ten times over is believed; and a budget of nine decides nothing.
    for (budget, survivors, outcome) in [
      (50, [0], KimNelson.Outcome.selected), (9, [0, 1], .budget),
    ] {
      var constant = try KimNelson(
        systems: 2, better: .larger, first: 2, indifference: 1, budget: budget)
      let fell = try run(&constant, { Double($1 * $1) / 3 - 0.1 * Double($0) })
      #expect(constant.survivors == survivors && constant.outcome == outcome)
      #expect(fell == (budget == 9 ? [0, 0] : [0, 10]))
    }
  }

  @Test("a pair without spread at first has its variance taken when it shows some")
  func lateSpread() throws {
    var selection = try KimNelson(
      systems: 2, better: .larger, first: 3, indifference: 1, budget: 400)
    // Equal but for the eighth replication, which must not part them by itself.
    _ = try run(&selection, { $0 == 0 && $1 == 7 ? 6 : 0 })
    #expect(selection.differenceVariances[0][1] == 4.5, "0 seven times and 6 once")
    #expect(selection.count(of: 1) > 60, "\(selection.count(of: 1))")
  }

  @Test("equal sums of unequal series settle nothing; equal series do, from ten replications on")
  func equalSums() throws {
    for (budget, survivors, outcome) in [
      (50, [0], KimNelson.Outcome.selected), (10, [0, 1], .budget),
    ] {
      var selection = try KimNelson(
        systems: 2, better: .larger, indifference: 2, budget: budget)
      _ = try run(&selection, { $0 == 1 ? 0 : $1 % 2 == 0 ? 1 : -1 })
      #expect(selection.survivors == survivors && selection.outcome == outcome)
      #expect(selection.count(of: 0) == (budget == 10 ? 10 : 11))
    }
    var equal = try KimNelson(systems: 2, better: .larger, first: 2, indifference: 2, budget: 50)
    _ = try run(&equal, { Double($1) + 0 * Double($0) })
    #expect(equal.outcome == .selected && equal.survivors == [0, 1] && equal.count(of: 0) == 10)
  }
}
