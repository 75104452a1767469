import Domain
import Testing

@testable import Experiments
@testable import Reports

@Suite("Figures without cases")
struct UtanFallTests {
  private static let median = "nivå.taktisk.median"

  /// Three replications of one run; the first has no cases of a figure.
  private func experiment() throws -> (StoredExperiment, Results, Int) {
    let prov = try Prov.fardig()
    let arms = [Arm(name: "grund", scenario: prov.varld.scenario)]
    let origin = Origin(
      version: "0", scenario: "Prov", scenarioHash: "00", text: "", seed: 1, scale: 1, days: 60,
      changes: [])
    let experiment = Experiment(kind: .run, origin: origin, arms: arms)
    let figure = try #require(experiment.figures[UtanFallTests.median])
    let rows = (0..<3).map { number in
      var figures = KeyFigures.values(prov.observatorium, events: 1)
      figures[figure] = number == 0 ? .nan : 10 + Double(number)
      return Replication(
        arm: 0, number: number, digest: String(repeating: "\(number)", count: 32), envelopes: 1,
        events: 1, figures: figures, wallSeconds: 0)
    }
    let database = try ResultsDatabase(path: nil, experiment)
    for row in rows { try database.add(row) }
    let results = Results(experiment.figures, arms: 1, try database.replications())
    return (try database.experiment(), results, figure)
  }

  @Test("a stored median is the mean of those that have cases, and says how many have none")
  func lagrad() throws {
    let (stored, results, figure) = try experiment()
    for (sprak, ord) in [
      (Rapportsprak.sv, "1 replikation saknar fall"), (.en, "1 replication without"),
    ] {
      let text = StoredText(stored, results, figure: figure, sprak, .enkel)
      #expect(text.text.contains(ord), "\(text.text)")
      #expect(text.text.contains("11,5") || text.text.contains("11.5"), "\(text.text)")
      for shown in [text.text, text.replications, StoredJSON.document(stored, results).skriven] {
        #expect(shown.firstMatch(of: /\b-?nan\b/) == nil)
      }
      let rows = text.replications.split(separator: "\n").suffix(3)
      #expect(rows.map { $0.contains("–") } == [true, false, false], "\(text.replications)")
    }
  }

  @Test("a report's means are of the replications that have cases, never 0 for none")
  func sida() throws {
    let (_, results, figure) = try experiment()
    let e = Estimates(results: results, confidence: 0.95, tal: Tal(.sv))
    #expect(e.mean(UtanFallTests.median, 0)?.estimate == 11.5)
    #expect(e.text(UtanFallTests.median, 0).hasPrefix("11,5"))
    let none = Results(
      results.figures, arms: 1,
      results.replications[0].prefix(1).map {
        var row = $0
        row.figures[figure] = .nan
        return row
      })
    let empty = Estimates(results: none, confidence: 0.95, tal: Tal(.sv))
    #expect(empty.mean(UtanFallTests.median, 0) == nil)
    #expect(empty.text(UtanFallTests.median, 0) == "–")
  }
}
