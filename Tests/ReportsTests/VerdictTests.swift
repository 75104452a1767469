import Testing

@testable import Experiments
@testable import Reports

@Suite("Verdicts in words")
struct VerdictTests {
  private static let figures = KeyFigures([
    KeyFigure(name: Results.mainFigure, unit: .dagar, sense: .lower),
    KeyFigure(name: Results.hours, unit: .timmar, sense: .lower),
    KeyFigure(name: Results.meetings, unit: .antal, sense: .lower),
  ])

  /// Arms whose figure is by so much larger than the baseline's in each replication.
  private func comparison(_ differences: [[Double]], same: Bool = false) throws -> Comparison {
    let arms = [differences[0].map { _ in 0 }] + differences
    let rows = arms.enumerated().flatMap { arm, differences in
      differences.enumerated().map { number, difference in
        let base = Double(100 + number * number % 7)
        return Replication(
          arm: arm, number: number, digest: same ? "\(number)" : "\(arm)-\(number)", envelopes: 1,
          events: 1, figures: [base + difference, 10 * base + 3 * difference, base],
          wallSeconds: 0)
      }
    }
    return try Comparison(Results(VerdictTests.figures, arms: arms.count, rows), figure: 0)
  }

  private func sentences(_ comparison: Comparison, _ sprak: Rapportsprak = .sv) -> [String] {
    let names = comparison.results.replications.indices.map { "arm \($0)" }
    let verdict = Verdict(
      comparison, names: names, staffing: names.map { _ in nil }, days: 60, sprak)
    return comparison.contrasts.map { verdict.sentence($0) }
  }

  @Test("differences that never vary are told as that, and not as an interval without width")
  func utanSpridning() throws {
    let few = try comparison([Array(repeating: -3, count: 4)])
    #expect(few.contrasts[0].noSpread)
    let sv = sentences(few)[0]
    #expect(sv.contains("densamma i alla 4 replikationer (−3 persondagar"), "\(sv)")
    #expect(sv.contains("inget är känt om hur den sprider sig"))
    #expect(!sv.contains("mellan −3 och −3"))
    #expect(sentences(few, .en)[0].contains("nothing is known of how it spreads"))
    let many = try comparison([Array(repeating: -3, count: 12)])
    let decided = sentences(many)[0]
    #expect(decided.contains("Det är avgjort: skillnaden är densamma i alla 12"), "\(decided)")
    #expect(!decided.contains("mellan"))
    let report = ExperimentReport(
      kind: .compare,
      origin: Origin(
        version: "0", scenario: "Prov", scenarioHash: "00", text: "", seed: 1, scale: 1, days: 60,
        changes: []),
      names: ["a", "b"], descriptions: ["", ""], confidence: 0.95, reasons: [.noSpread],
      command: "glapp", sprak: .sv)
    let text = ComparisonText(report, few, .enkel).text
    #expect(
      text.contains("ingen spridning") && text.contains("lika i alla replikationer"), "\(text)")
    #expect(ComparisonJSON.document(report, few).skriven.contains("\"no_spread\": true"))
  }

  @Test("of several alternatives each sentence says that the confidence is for all together")
  func tillsammans() throws {
    let (lower, both) = ([-3, -3.5, -2.9, -3.2, -3.1], [-9, 9, -8, 8, 0.5])
    for sentence in sentences(try comparison([lower, both])) {
      #expect(
        sentence.contains("95\u{A0}% säkerhet för alla 2 alternativ tillsammans"), "\(sentence)")
    }
    #expect(!sentences(try comparison([lower]))[0].contains("tillsammans"))
  }

  @Test("every verdict says what it costs")
  func kostnad() throws {
    let zero = [Double](repeating: 0, count: 5)
    let all = [
      [-3, -3.5, -2.9, -3.2, -3.1], [-9, 9, -8, 8, 0.5], [Double](repeating: 2, count: 5),
    ]
    for sentence in sentences(try comparison(all)) {
      #expect(sentence.contains("arbetstid") && sentence.contains("antalet möten"), "\(sentence)")
    }
    #expect(sentences(try comparison([zero], same: true))[0].contains("kostar inget"))
    #expect(sentences(try comparison([zero]))[0].contains("Kostnad"))
  }
}
