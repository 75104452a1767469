import Charts
import Domain
import Experiments

extension DesignPage {
  /// The page of a selection.
  ///
  /// - Parameters:
  ///   - selection: the answer.
  ///   - text: the selection for the terminal, whose conclusion the page opens with.
  /// - Returns: the page.
  /// - Throws: what Mustache says of the templates; a test renders them.
  package func html(_ selection: Selection, _ text: SelectionText) throws -> String {
    var table = PageTable(
      subject,
      [
        .text(s("alternativ", "alternative")), .number(s("replikationer", "replications")),
        .number(s("medel", "mean")), .number(s("arbetstimmar", "hours of work")),
        .number(s("möten", "meetings")), .text(s("utslag", "verdict")),
      ])
    for (i, name) in report.shownNames.enumerated() {
      table.row(
        name, tal.hel(selection.knowledge.count(of: i)),
        words.value(selection.results.mean(selection.figure, arm: i)),
        text.cost(Results.hours, i), text.cost(Results.meetings, i), text.verdict(i))
    }
    var blocks: [PageBlock] = report.frameNotes.map(PageBlock.text)
    let differences = differences(text)
    if !differences.isEmpty {
      blocks += [.table(differences), .table(costs(text)), .note(text.joint)]
    }
    blocks += [.figure(bars(selection, text)), .table(table)]
    if let unlike = text.unlike { blocks.append(.note(unlike)) }
    blocks.append(.note(report.oneFigure))
    return try page(
      s("Val", "Selection"), answer: text.conclusion, first: selection.knowledge.first,
      [
        PageSection(
          id: "val-avsnitt", heading: s("Alternativen", "The alternatives"),
          blocks: blocks + described + explained(named))
      ])
  }

  private func differences(_ text: SelectionText) -> PageTable {
    var table = PageTable(
      text.differencesCaption,
      [
        .text(s("alternativ", "alternative")), .number(s("replikationer", "replications")),
        .number(s("skillnad", "difference")), .number(text.confidence),
      ])
    for row in text.differences { table.row(row) }
    return table
  }

  private func costs(_ text: SelectionText) -> PageTable {
    var table = PageTable(
      text.costsCaption,
      [
        .text(s("alternativ", "alternative")), .number(s("arbetstimmar", "hours of work")),
        .number(text.confidence), .number(s("möten", "meetings")), .number(text.confidence),
      ])
    for row in text.costs { table.row(row) }
    return table
  }

  /// What the alternatives say of themselves.
  private var described: [PageBlock] {
    let rows = zip(report.shownNames, report.descriptions).compactMap { name, text in
      text.isEmpty ? nil : (name, text.ofarlig)
    }
    return rows.isEmpty
      ? [] : [.heading(s("Vad alternativen är", "What the alternatives are")), .terms(rows)]
  }

  /// The levers that alternatives are called after.
  private var named: [Spak] {
    let words = Set(report.names.flatMap { $0.split(whereSeparator: { " ,=".contains($0) }) })
    return Spak.allCases.filter { words.contains(Substring($0.rad.namn)) }
  }

  private func bars(_ selection: Selection, _ text: SelectionText) -> PageBlock.Picture {
    let words = self.words
    let title = s("Medel av de körda replikationerna", "Means of the replications run")
    let rows = report.names.indices.map { arm in
      let values = selection.results.values(selection.figure, arm: arm)
      let mean = try? ConfidenceInterval.mean(values, confidence: report.confidence)
      let range = mean.flatMap { $0.halfWidth.isFinite ? $0.lower...$0.upper : nil }
      return BarChart.Row(
        report.shownNames[arm], mean?.estimate ?? 0, interval: range,
        note: [
          (mean.map { words.fitted(to: $0) } ?? words).value(mean?.estimate ?? 0),
          text.unlike == nil ? "" : "n = \(tal.hel(values.count))", text.verdict(arm),
        ].filter { !$0.isEmpty }.joined(separator: ", "))
    }
    let chart = BarChart(
      id: "val", title: title, description: text.conclusion.headline,
      axis: Diagram.Axel(words.unit) { words.value($0) }, rows: rows)
    return PageBlock.Picture(
      title: title, svg: chart.forms,
      caption: s(
        "Strecken är \(level) konfidensintervall för varje alternativ för sig. Valet görs på skillnaderna, som är säkrare: alla möter samma slump.",
        "The whiskers are \(level) confidence intervals of each alternative by itself. The selection is by the differences, which are surer: all meet the same chance."
      ))
  }
}
