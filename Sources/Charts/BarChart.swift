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

  /// What rows of a colour have in common.
  package struct Group: Hashable, Sendable {
    package var name: String
    /// Which colour and texture, from 0, as `Row.group`.
    package var group: Int

    package init(_ name: String, group: Int) {
      self.name = name
      self.group = group
    }
  }

  package var id: String
  package var title: String
  package var description: String
  package var axis: Diagram.Axel
  package var rows: [Row]
  /// The groups that the rows belong to, for the legend; empty where all are alike.
  package var groups: [Group]

  package init(
    id: String, title: String, description: String, axis: Diagram.Axel, rows: [Row],
    groups: [Group] = []
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

  package var svg: String { picture(.alone) }

  /// Both a wide form and one for narrow screens, for a page with the style of charts.
  package var forms: String { picture(.wide) + narrow }

  /// Names and notes stand over the bars.
  private var narrow: String {
    let legend = legend(SVG.narrowWidth)
    let room = SVG.narrowWidth - 24
    // Beside the name where all have room, else on a line of their own.
    let beside = rows.allSatisfy { SVG.width($0.name) + SVG.width($0.note) <= room }
    let step = beside ? 44.0 : 62.0
    let top = 8 + legend.height
    let bottom = top + Double(max(1, rows.count)) * step
    let ends = rows.flatMap { [$0.value, $0.interval?.upperBound ?? $0.value] }
    let scale = Skala(ends, granser: axis.granser, fran: 12, till: SVG.narrowWidth - 34)
    let marks = SVG.spaced(axis.marken ?? scale.markerade, scale, axis)
    var body = SVG.bottom(scale, axis, ticks: marks, top: top, y: bottom) + legend.svg
    for (i, row) in rows.enumerated() {
      let y = top + Double(i) * step
      body += SVG.text(SVG.cut(row.name, to: room), 8, y + 12)
      body +=
        beside
        ? SVG.text(row.note, SVG.narrowWidth - 8, y + 12, .end)
        : SVG.text(SVG.cut(row.note, to: room), 8, y + 30, class: "gransnamn")
      body += bar(row, scale, y + step - 13).svg
    }
    return SVG.frame(
      id, title, description, width: SVG.narrowWidth, height: bottom + 46, form: .narrow, body)
  }

  private func picture(_ form: SVG.Form) -> String {
    let legend = legend(BarChart.width)
    let top = 8 + legend.height
    let bottom = top + Double(max(1, rows.count)) * BarChart.rowHeight
    let names = min(300, (rows.map { SVG.width($0.name) }.max() ?? 0) + 16)
    let notes = min(400, (rows.map { SVG.width($0.note) }.max() ?? 0) + 18)
    let ends = rows.flatMap { [$0.value, $0.interval?.upperBound ?? $0.value] }
    let scale = Skala(
      ends, granser: axis.granser, fran: names, till: BarChart.width - notes)
    var body = SVG.bottom(scale, axis, ticks: axis.marken, top: top, y: bottom)
    body += legend.svg
    for (i, row) in rows.enumerated() {
      body += draw(row, scale, y: top + (Double(i) + 0.5) * BarChart.rowHeight, names: names)
    }
    return SVG.frame(
      id, title, description, width: BarChart.width, height: bottom + 46, form: form, body)
  }

  /// The names of the groups with their colours, in as many lines as they need.
  private func legend(_ room: Double) -> (svg: String, height: Double) {
    var (x, y) = (8.0, 12.0)
    var out = ""
    for (i, group) in groups.enumerated() {
      let width = 44 + SVG.width(group.name)
      if i > 0, x + width > room { (x, y) = (8, y + 20) }
      out +=
        "<g class=\"\(Diagram.farg("f", group.group))\">" + SVG.rect("ruta", x, y - 6, 16, 12)
        + "</g>\n"
      out += SVG.text(group.name, x + 22, y)
      x += width
    }
    return (out, groups.isEmpty ? 0 : y + 10)
  }

  private func draw(_ row: Row, _ scale: Skala, y: Double, names: Double) -> String {
    let (bar, end) = bar(row, scale, y)
    return SVG.text(SVG.cut(row.name, to: names - 12), names - 8, y, .end) + bar
      + SVG.text(row.note, min(end, scale.till) + 10, y)
  }

  /// The bar with its whisker, and where it ends.
  private func bar(_ row: Row, _ scale: Skala, _ y: Double) -> (svg: String, end: Double) {
    let value = row.value.isFinite ? max(0, row.value) : 0
    var out =
      "<g class=\"\(Diagram.farg("f", row.group))\">"
      + SVG.rect("stapel", scale.fran, y - 8, scale.plats(value) - scale.fran, 16) + "</g>\n"
    var end = scale.plats(value)
    if let interval = row.interval {
      let upper = scale.plats(interval.upperBound)
      out += SVG.whisker(scale.plats(max(scale.lagst, interval.lowerBound)), upper, y)
      end = max(end, upper)
    }
    return (out, end)
  }
}
