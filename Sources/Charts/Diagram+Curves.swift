extension Diagram {
  /// How an outcome responds to a lever: a line with a band, or several with whiskers at their points,
  /// the lever's present value marked.
  ///
  /// - Parameters:
  ///   - id: unique in the page.
  ///   - title: what is shown.
  ///   - description: what is seen in it, for those who do not see it.
  ///   - x: the lever with its unit.
  ///   - y: the outcome with its unit.
  ///   - series: points with their intervals as bands, by rising x.
  ///   - baseline: the lever's value as the scenario stands, with a name for it; nil marks none.
  /// - Returns: the chart.
  package static func responseCurve(
    id: String, title: String, description: String, x: Axel, y: Axel, series: [Serie],
    baseline: Grans? = nil
  ) -> Diagram {
    var diagram = Diagram(
      id: id, titel: title, beskrivning: description, x: x, y: y, serier: series)
    diagram.spridning = series.count > 1 ? .streck : .band
    diagram.lodrata = baseline.map { [$0] } ?? []
    return diagram
  }
}
