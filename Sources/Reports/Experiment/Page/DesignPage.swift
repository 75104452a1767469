import Charts
import Domain
import Experiments

/// The HTML reports of sweeps, screenings and selections: the answer, a chart, the table, and where
/// the figures come from.
package struct DesignPage {
  let report: ExperimentReport
  let results: Results
  let figure: Int
  let s: Rapportsprak
  let tal: Tal
  let words: FigureWords

  /// - Parameters:
  ///   - report: what every report of the experiment says.
  ///   - results: the finished replications.
  ///   - figure: the key figure that the report is about.
  package init(_ report: ExperimentReport, _ results: Results, figure: Int) {
    self.report = report
    self.results = results
    self.figure = figure
    s = report.sprak
    tal = Tal(report.sprak)
    words = FigureWords(results.figures.all[figure], report.sprak)
  }

  /// - Parameters:
  ///   - title: what kind of page it is.
  ///   - answer: what the page opens with.
  ///   - first: the replications of each in a selection's first stage; nil for other designs.
  ///   - sections: what comes after the answer.
  /// - Returns: the page.
  /// - Throws: what Mustache says of the templates; a test renders them.
  func page(
    _ title: String, answer: DesignAnswer, first: Int? = nil, _ sections: [PageSection]
  ) throws -> String {
    let replications = report.replications(results, first: first)
    let name = report.origin.scenario.ofarlig
    let count =
      report.kind == .select
      ? s(
        "\(tal.hel(report.names.count)) alternativ", "\(tal.hel(report.names.count)) alternatives")
      : tal.antal(report.names.count, ("punkt", "punkter"), ("point", "points"))
    let days = tal.antal(report.origin.days, ("dag", "dagar"), ("day", "days"))
    var page = Page(
      sprak: s, title: "\(title): \(name)",
      note: report.note("\(count), \(replications), \(days)."),
      footer: s(
        "Glapp \(Glappversion.text). Sidan behöver inget nät och kan sparas, skickas och skrivas ut.",
        "Glapp \(Glappversion.text). The page needs no network and can be kept, sent and printed."))
    if !report.cautions.isEmpty { page.warning = report.cautions.joined(separator: " ") }
    page.answer = answer.headline
    if !answer.about.isEmpty { page.lead = [.text(answer.about)] }
    page.sections = sections + [.provenance(report, results, first: first)]
    return try page.html()
  }

  /// What levers mean, and what the figure is counted in.
  func explained(_ levers: [Spak]) -> [PageBlock] {
    let rows = levers.map { ($0.rad.namn, s($0.rad.beskrivning, $0.rad.description)) }
    let meaning: [PageBlock] =
      rows.isEmpty
      ? [] : [.heading(s("Vad spakarna betyder", "What the levers mean")), .terms(rows)]
    return meaning + [.note(FigureWords.units(s))]
  }

  /// The figure as the name of an axis or a table.
  var subject: String {
    words.subject.prefix(1).uppercased() + words.subject.dropFirst() + ", \(words.unit)"
  }

  var level: String { tal.sakerhet(report.confidence) }
}
