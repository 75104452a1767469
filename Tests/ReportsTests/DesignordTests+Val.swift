import Domain
import Testing

@testable import Experiments
@testable import Reports

/// The sentences that answer for selections.
extension DesignordTests {
  /// A selection among arms whose replications are all known beforehand.
  private func selection(
    _ values: [[Double]], indifference: Double, budget: Int, _ sprak: Rapportsprak = .sv
  ) async throws -> SelectionText {
    let scenario = try Prov().varld.scenario
    let names = values.indices.map { "arm \($0)" }
    let report = report(.select, names, sprak)
    let experiment = Experiment(
      kind: .select, origin: report.origin, arms: names.map { Arm(name: $0, scenario: scenario) })
    let figure = try #require(experiment.figures[Results.mainFigure])
    let database = try ResultsDatabase(path: nil, experiment)
    for (arm, row) in values.enumerated() {
      for (number, value) in row.enumerated() {
        var figures = [Double](repeating: 1, count: experiment.figures.all.count)
        figures[figure] = value
        try database.add(
          Replication(
            arm: arm, number: number, digest: String(repeating: "\(arm)", count: 32), envelopes: 1,
            events: 1, figures: figures, wallSeconds: 0))
      }
    }
    let start = try KimNelson(
      systems: values.count, better: .smaller, first: 5, alpha: 0.05, indifference: indifference,
      budget: budget)
    let selection = try await Selection(
      ExperimentRun(experiment, database, threads: 1), start, figure: figure)
    return SelectionText(report, selection, .enkel)
  }

  private func series(_ mean: Double, _ spread: Double, from: Int = 0) -> [Double] {
    (0..<40).map { mean + spread * noise[($0 + from) % 6] }
  }

  @Test("the one selected is named with its distance from the next, and how sure the choice is")
  func vald() async throws {
    let values = [series(200, 1), series(100, 1, from: 2), series(150, 1, from: 4)]
    let sv = try await selection(values, indifference: 20, budget: 40).conclusion
    #expect(
      sv.headline.hasPrefix("”arm 1” väljs: tiden då ingen svarar för ett behov är lägst där"),
      "\(sv)")
    #expect(sv.about.hasPrefix("Till det närmaste, ”arm 2”, är det"), "\(sv)")
    #expect(
      sv.about.hasSuffix(
        "skiljer det minst 20 behovsdagar mellan den bästa och de andra är valet rätt med minst "
          + "95\u{A0}% säkerhet."), "\(sv)")
    let en = try await selection(values, indifference: 20, budget: 40, .en).conclusion
    #expect(
      en.headline.hasPrefix("”arm 1” is selected:") && en.about.hasPrefix("The next, ”arm 2”, is"),
      "\(en)")
  }

  @Test("a budget that ends too early decides nothing, and says so")
  func budget() async throws {
    let values = [series(100, 30), series(101, 30, from: 3)]
    let sv = try await selection(values, indifference: 0.5, budget: 6).conclusion
    #expect(sv.headline.hasPrefix("Det går ej att avgöra inom 6 replikationer"), "\(sv)")
    #expect(!"\(sv)".contains("väljs"))
    let en = try await selection(values, indifference: 0.5, budget: 6, .en).conclusion
    #expect(en.headline.hasPrefix("Within 6 replications it cannot be decided"))
  }

  @Test("alternatives with the same figure in every replication share the choice, by that figure")
  func lika() async throws {
    let values = [series(100, 1), series(100, 1), series(160, 1, from: 3)]
    let sv = try await selection(values, indifference: 20, budget: 40).conclusion
    #expect(
      sv.headline
        == "Med ”arm 0” och ”arm 1” är tiden då ingen svarar för ett behov lika i alla 10 "
        + "replikationer, och lägst: 100 behovsdagar i medel.", "\(sv)")
    #expect(sv.about.hasSuffix("De andra är sämre."))
    let en = try await selection(Array(values.prefix(2)), indifference: 20, budget: 40, .en)
      .conclusion
    #expect(
      en.headline.hasPrefix("With ”arm 0” and ”arm 1” the time")
        && en.headline.contains("is the same in all 10 replications, and lowest: 100")
        && !en.about.contains("worse"), "\(en)")
  }

  @Test("alternatives whose sums alone are equal are not told as the same")
  func likaSummor() async throws {
    let values = [0.0, 1].map { sign in [1.0, -1, 1, -1, 0].map { 100 + $0 * (1 - 2 * sign) } }
    let sv = try await selection(values, indifference: 50, budget: 5).conclusion
    #expect(sv.headline.hasPrefix("Det går ej att avgöra inom 5 replikationer"), "\(sv)")
  }
}
