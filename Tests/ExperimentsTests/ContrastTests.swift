import Testing

@testable import Experiments

@Suite("Comparisons of results")
struct ContrastTests {
  private static let figures = KeyFigures([
    KeyFigure(name: "dagar", unit: .dagar, sense: .lower),
    KeyFigure(name: Results.hours, unit: .timmar, sense: .lower),
    KeyFigure(name: Results.meetings, unit: .antal, sense: .lower),
  ])

  /// Two arms; the second's figure is by so much larger in each replication.
  private static func results(_ differences: [Double]) -> Results {
    let rows = differences.enumerated().flatMap { number, difference in
      [0.0, difference].enumerated().map { arm, more in
        let base = Double(number * number % 7)
        return Replication(
          arm: arm, number: number, digest: "\(arm)-\(number)", envelopes: 1, events: 1,
          figures: [base + more, 10 * base + more * base, base * base + more], wallSeconds: 0)
      }
    }
    return Results(figures, arms: 2, rows)
  }

  @Test("a difference that never varies is believed only after enough replications")
  func spread() throws {
    for (count, verdict) in [
      (2, Comparison.Contrast.Verdict.constant), (9, .constant), (10, .lower), (12, .lower),
    ] {
      let same = ContrastTests.results(Array(repeating: -3, count: count))
      let contrast = try Comparison(same, figure: 0).contrasts[0]
      #expect(contrast.verdict == verdict, "\(count)")
      #expect((contrast.adjustedP == nil) == (verdict == .constant))
      #expect(contrast.paired.difference.estimate == -3)
      let none = try Comparison(
        ContrastTests.results(Array(repeating: 0, count: count)), figure: 0)
      #expect(none.contrasts[0].verdict == .unchanged)
    }
    let varied = try Comparison(ContrastTests.results([-3, -3.1, -2.9, -3]), figure: 0)
    #expect(varied.contrasts[0].verdict == .lower)
  }

  @Test("what it costs has an interval of the confidence that was asked for")
  func cost() throws {
    let results = ContrastTests.results([1, 4, 2, 6, 3, 1])
    let (wide, narrow) = (
      try Comparison(results, figure: 0, confidence: 0.99).contrasts[0],
      try Comparison(results, figure: 0, confidence: 0.6).contrasts[0]
    )
    for cost in [\Comparison.Contrast.hours, \.meetings] {
      #expect(wide[keyPath: cost].difference.confidence == 0.99)
      #expect(narrow[keyPath: cost].difference.confidence == 0.6)
      #expect(
        wide[keyPath: cost].difference.halfWidth > narrow[keyPath: cost].difference.halfWidth)
    }
  }
}
