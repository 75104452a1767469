import Testing

@testable import Experiments

@Suite("stopping rules")
struct StoppingTests {
  @Test("a fixed number stops there")
  func fixed() throws {
    let rule = try StoppingRule(.fixed(4), budget: 10)
    #expect(try rule.decide([]) == .more(4))
    #expect(try rule.decide([1, 2, 3]) == .more(1))
    #expect(try rule.decide([1, 2, 3, 4]) == .stop(.fixed, reachedAt: nil))
  }

  @Test("the look-ahead is kLimit to a hundred replications, then in proportion, rounded down")
  func lookAhead() throws {
    let rule = try StoppingRule(.relative(0.1), lookAhead: 5, budget: 1000)
    #expect([3, 100, 119, 120, 250].map { rule.lookAhead(from: $0) } == [5, 5, 5, 6, 12])
  }

  @Test("a precision must hold through the look-ahead; one that is lost starts again")
  func heldPrecision() throws {
    // ±1 about 10: half-widths of 2 to 6 values 12.706·√(2/2), 2.868, 1.837, 1.360, 1.150.
    let rule = try StoppingRule(.absolute(1.4), first: 2, lookAhead: 2, budget: 100)
    let steady = (0..<20).map { 10 + ($0.isMultiple(of: 2) ? 1.0 : -1) }
    for n in 0..<5 { #expect(try rule.decide(Array(steady.prefix(n))) == .more(max(1, 2 - n))) }
    #expect(try rule.decide(Array(steady.prefix(5))) == .more(2))
    #expect(try rule.decide(Array(steady.prefix(6))) == .more(1))
    for n in 7...20 {
      #expect(try rule.decide(Array(steady.prefix(n))) == .stop(.precision, reachedAt: 5))
    }
    // The seventh value breaks it.
    let broken = Array(steady.prefix(6)) + [20]
    #expect(try rule.decide(broken) == .more(1))
    // Of 6 ± 1, a 20 and nine 10s the squares are 99.75, the half-width is 2.131·√(6.65/16).
    let lost = broken + Array(repeating: 10, count: 11)
    #expect(try rule.decide(Array(lost.prefix(15))) == .more(1))
    #expect(try rule.decide(Array(lost.prefix(16))) == .more(2))
    #expect(try rule.decide(lost) == .stop(.precision, reachedAt: 16))
  }

  @Test("relative precision is held against γ/(1 + γ), whatever the sign and unit")
  func relative() throws {
    // Mean 10, half-width of five values 1.3602: a share of 0.136.
    let values = [11.0, 9, 11, 9, 10]
    let half = try ConfidenceInterval.mean(values).halfWidth / 10
    let gamma = half / (1 - half)
    for scale in [1, -1, 1000.0] {
      let scaled = values.map { $0 * scale }
      let enough = try StoppingRule(
        .relative(gamma * 1.0001), first: 5, lookAhead: 0, budget: 9)
      #expect(try enough.decide(scaled) == .stop(.precision, reachedAt: 5))
      let less = try StoppingRule(.relative(gamma * 0.9999), first: 5, lookAhead: 0, budget: 9)
      #expect(try less.decide(scaled) == .more(1))
    }
  }

  @Test("the budget ends every rule and is never passed")
  func budget() throws {
    let rule = try StoppingRule(.relative(0.001), first: 3, lookAhead: 5, budget: 12)
    let values = Draws.normals(4, 0, count: 12)
    for n in 0..<12 {
      guard case .more(let count) = try rule.decide(Array(values.prefix(n))) else {
        Issue.record("stopped at \(n)")
        return
      }
      #expect(count >= 1 && n + count <= 12)
    }
    #expect(try rule.decide(values) == .stop(.budget, reachedAt: nil))
    // A mean near 0 has no relative precision.
    let zero = try StoppingRule(.relative(0.5), first: 3, budget: 200)
    let signs = (0..<200).map { $0.isMultiple(of: 2) ? 1.0 : -1 }
    #expect(try zero.decide(signs) == .stop(.budget, reachedAt: nil))
  }

  @Test("values that are all equal end it, but not as a precision")
  func noSpread() throws {
    let rule = try StoppingRule(.relative(0.1), first: 4, lookAhead: 2, budget: 99)
    #expect(try rule.decide([0, 0, 0, 0]) == .more(2))
    #expect(
      try rule.decide(Array(repeating: 0, count: 6)) == .stop(.noSpread, reachedAt: 4))
  }

  @Test("replications run in groups stop where single ones would have")
  func groups() throws {
    for seed in 0..<20 {
      let rule = try StoppingRule(.absolute(0.4), lookAhead: 5, budget: 300)
      let values = Draws.normals(seed, 0, count: 300)
      func run(_ group: Int) throws -> Int? {
        var n = 0
        while true {
          switch try rule.decide(Array(values.prefix(n))) {
          case .more(let count): n = min(300, n + max(count, group))
          case .stop(_, let reached): return reached
          }
        }
      }
      let single = try run(1)
      #expect(try run(8) == single)
      #expect(try run(37) == single)
    }
  }

  @Test("settings outside their ranges are refused")
  func refused() {
    #expect(throws: StatisticsError.outOfRange("goal")) {
      try StoppingRule(.relative(0), budget: 99)
    }
    #expect(throws: StatisticsError.outOfRange("goal")) {
      try StoppingRule(.absolute(.nan), budget: 99)
    }
    #expect(throws: StatisticsError.outOfRange("goal")) { try StoppingRule(.fixed(0), budget: 99) }
    #expect(throws: StatisticsError.outOfRange("budget")) {
      try StoppingRule(.fixed(9), budget: 8)
    }
    #expect(throws: StatisticsError.outOfRange("budget")) {
      try StoppingRule(.absolute(1), budget: 9)
    }
    #expect(throws: StatisticsError.outOfRange("lookAhead")) {
      try StoppingRule(.absolute(1), lookAhead: -1, budget: 99)
    }
    #expect(throws: StatisticsError.outOfRange("first")) {
      try StoppingRule(.absolute(1), first: 1, budget: 99)
    }
  }
}
