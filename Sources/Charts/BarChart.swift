/// Horizontal bars with whiskers and words: one value a row, longest where it belongs.
package struct BarChart: Sendable {
  /// One bar. A bar may be divided in parts, as entered into solved and left.
  package struct Row: Hashable, Sendable {
    package var name: String
    package var value: Double
    /// The interval of the value; nil where nothing is known of the spread.
    package var interval: ClosedRange<Double>?
    /// What stands after the bar: the value as people write it.
    package var note: String
    /// Which colour and texture, from 0.
    package var group: Int

    package init(
      _ name: String, _ value: Double, interval: ClosedRange<Double>? = nil, note: String,
      group: Int = 0
    ) {
      self.name = name
      self.value = value
      self.interval = interval.flatMap {
        $0.lowerBound.isFinite && $0.upperBound.isFinite ? $0 : nil
      }
      self.note = note
      self.group = group
    }
  }

  package var id: String
  package var title: String
  package var description: String
  package var axis: Diagram.Axel
  package var rows: [Row]
  /// Names of the groups, where there is more than one.
  package var groups: [String]

  package init(
    id: String, title: String, description: String, axis: Diagram.Axel, rows: [Row],
    groups: [String] = []
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.axis = axis
    self.rows = rows
    self.groups = groups
  }

  private static let width = 900.0
  private static let rowHeight = 27.0

  package var svg: String {
    let legend = legend
    let top = 8 + legend.height
    let bottom = top + Double(max(1, rows.count)) * BarChart.rowHeight
    let names = min(300, (rows.map { SVG.width($0.name) }.max() ?? 0) + 16)
    let notes = min(330, (rows.map { SVG.width($0.note) }.max() ?? 0) + 18)
    let ends = rows.flatMap { [$0.value, $0.interval?.upperBound ?? $0.value] }
    let scale = Skala(
      ends, granser: axis.granser, fran: names, till: BarChart.width - notes)
    var body = SVG.bottom(scale, axis, ticks: axis.marken, top: top, y: bottom)
    body += legend.svg
    for (i, row) in rows.enumerated() {
      body += draw(row, scale, y: top + (Double(i) + 0.5) * BarChart.rowHeight, names: names)
    }
    return SVG.frame(id, title, description, width: BarChart.width, height: bottom + 46, body)
  }

  /// The names of the groups with their colours, in as many lines as they need.
  private var legend: (svg: String, height: Double) {
    var (x, y) = (8.0, 12.0)
    var out = ""
    for (i, name) in groups.enumerated() {
      let width = 44 + SVG.width(name)
      if i > 0, x + width > BarChart.width { (x, y) = (8, y + 20) }
      out += "<g class=\"f\(i % 7 + 1)\">" + SVG.rect("ruta", x, y - 6, 16, 12) + "</g>\n"
      out += SVG.text(name, x + 22, y)
      x += width
    }
    return (out, groups.isEmpty ? 0 : y + 10)
  }

  private func draw(_ row: Row, _ scale: Skala, y: Double, names: Double) -> String {
    var out = SVG.text(SVG.cut(row.name, to: names - 12), names - 8, y, .end)
    let value = row.value.isFinite ? max(0, row.value) : 0
    out +=
      "<g class=\"f\(row.group % 7 + 1)\">"
      + SVG.rect("stapel", scale.fran, y - 8, scale.plats(value) - scale.fran, 16) + "</g>\n"
    var end = scale.plats(value)
    if let interval = row.interval {
      let upper = scale.plats(interval.upperBound)
      out += SVG.whisker(scale.plats(max(scale.lagst, interval.lowerBound)), upper, y)
      end = max(end, upper)
    }
    return out + SVG.text(row.note, min(end, scale.till) + 10, y)
  }
}
