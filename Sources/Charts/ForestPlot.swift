/// Estimates with their intervals against a common zero, one row each: a forest plot.
///
///     ForestPlot(
///       id: "skillnad", title: "Skillnad", description: "…",
///       axis: .init("persondagar", text: { "\($0)" }),
///       rows: [.init("svarsfrist", estimate: -120, lower: -150, upper: -90, note: "minskar",
///         range: "−150 … −90")]
///     ).svg
package struct ForestPlot: Sendable {
  /// One row: a point, a line from `lower` to `upper`, and words at the end.
  package struct Row: Hashable, Sendable {
    package var name: String
    package var estimate: Double
    /// An end that is not finite is drawn to the edge, with an arrow's head.
    package var lower: Double
    package var upper: Double
    /// What the row came to, in a word or some figures.
    package var note: String
    /// The interval as people write it, under the note: a mark may be too small to be read.
    package var range: String

    package init(
      _ name: String, estimate: Double, lower: Double, upper: Double, note: String = "",
      range: String = ""
    ) {
      self.name = name
      self.estimate = estimate
      self.lower = lower
      self.upper = upper
      self.note = note
      self.range = range
    }
  }

  package var id: String
  package var title: String
  package var description: String
  package var axis: Diagram.Axel
  package var rows: [Row]
  /// What the two sides of zero mean, e.g. `mindre glapp` and `mer glapp`; nil without.
  package var sides: (left: String, right: String)?

  package init(
    id: String, title: String, description: String, axis: Diagram.Axel, rows: [Row],
    sides: (left: String, right: String)? = nil
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.axis = axis
    self.rows = rows
    self.sides = sides
  }

  private static let width = 900.0
  private static let rowHeight = 46.0

  package var svg: String { picture(.alone) }

  /// Both a wide form and one for narrow screens, for a page with the style of charts.
  package var forms: String { picture(.wide) + narrow }

  /// Names and notes stand over the lines, which have the whole width; few marks.
  private var narrow: String {
    let top = sides == nil ? 12.0 : 34.0
    let step = rows.contains { !$0.range.isEmpty } ? 82.0 : 64.0
    let bottom = top + Double(max(1, rows.count)) * step
    let ends = rows.flatMap { [$0.estimate, $0.lower, $0.upper] }
    let scale = Skala(ends, granser: axis.granser, fran: 34, till: SVG.narrowWidth - 34)
    let marks = SVG.spaced(axis.marken ?? scale.markerade, scale, axis)
    var body = SVG.bottom(scale, axis, ticks: marks, top: top, y: bottom)
    if let zero = zero(scale) {
      body += SVG.line("noll", zero, top - 4, zero, bottom) + names(zero, within: SVG.narrowWidth)
    }
    for (i, row) in rows.enumerated() {
      let y = top + Double(i) * step
      body += SVG.text(SVG.cut(row.name, to: SVG.narrowWidth - 16), 8, y + 12)
      body += SVG.text(SVG.cut(row.note, to: SVG.narrowWidth - 16), 8, y + 30, class: "gransnamn")
      body += SVG.text(SVG.cut(row.range, to: SVG.narrowWidth - 16), 8, y + 48, class: "gransnamn")
      body += mark(row, scale, y + step - 16)
    }
    return SVG.frame(
      id, title, description, width: SVG.narrowWidth, height: bottom + 46, form: .narrow, body)
  }

  private func picture(_ form: SVG.Form) -> String {
    let top = sides == nil ? 12.0 : 34.0
    let bottom = top + Double(max(1, rows.count)) * ForestPlot.rowHeight
    let ends = rows.flatMap { [$0.estimate, $0.lower, $0.upper] }
    let right = 30 + min(260, rows.map { max(SVG.width($0.note), SVG.width($0.range)) }.max() ?? 0)
    let scale = Skala(
      ends, granser: axis.granser, fran: 46, till: ForestPlot.width - right)
    var body = SVG.bottom(scale, axis, ticks: axis.marken, top: top, y: bottom)
    if let zero = zero(scale) {
      body += SVG.line("noll", zero, top - 4, zero, bottom) + names(zero, within: ForestPlot.width)
    }
    for (i, row) in rows.enumerated() {
      body += draw(row, scale, y: top + (Double(i) + 0.5) * ForestPlot.rowHeight, right: right)
    }
    return SVG.frame(
      id, title, description, width: ForestPlot.width, height: bottom + 46, form: form, body)
  }

  /// What the sides of zero mean; where zero stands near an edge, the name on that side has no room.
  private func names(_ zero: Double, within width: Double) -> String {
    guard let sides else { return "" }
    let (left, right) = ("← " + sides.left, sides.right + " →")
    var out = ""
    if zero - 10 >= SVG.width(left) {
      out += SVG.text(left, zero - 10, 12, .end, class: "gransnamn")
    }
    if zero + 10 + SVG.width(right) <= width {
      out += SVG.text(right, zero + 10, 12, class: "gransnamn")
    }
    return out
  }

  private func zero(_ scale: Skala) -> Double? {
    scale.lagst <= 0 && scale.hogst >= 0 ? scale.plats(0) : nil
  }

  private func draw(_ row: Row, _ scale: Skala, y: Double, right: Double) -> String {
    // The name stands over its own line, so that long names have the room of the lines.
    var out = SVG.text(SVG.cut(row.name, to: scale.till - 46), 46, y - 10)
    guard row.estimate.isFinite else { return out + SVG.text("–", scale.till + 14, y + 8) }
    out += mark(row, scale, y + 8)
    if row.range.isEmpty { return out + SVG.text(row.note, scale.till + 14, y + 8) }
    return out + SVG.text(row.note, scale.till + 14, y - 10)
      + SVG.text(row.range, scale.till + 14, y + 8, class: "gransnamn")
  }

  /// The estimate and its line.
  private func mark(_ row: Row, _ scale: Skala, _ y: Double) -> String {
    guard row.estimate.isFinite else { return "" }
    let (low, high) = (min(row.lower, row.upper), max(row.lower, row.upper))
    let from = low.isFinite ? scale.plats(low) : scale.fran
    let to = high.isFinite ? scale.plats(high) : scale.till
    var out = "<g class=\"s1 f1\">" + SVG.line("intervall", from, y, to, y)
    if !low.isFinite { out += ForestPlot.arrow(scale.fran, y, -1) }
    if !high.isFinite { out += ForestPlot.arrow(scale.till, y, 1) }
    return out + SVG.rect("punkt", scale.plats(row.estimate) - 5, y - 5, 10, 10) + "</g>\n"
  }

  private static func arrow(_ x: Double, _ y: Double, _ way: Double) -> String {
    "<path d=\"M\(SVG.number(x)) \(SVG.number(y - 5))L\(SVG.number(x + way * 8)) \(SVG.number(y))"
      + "L\(SVG.number(x)) \(SVG.number(y + 5))Z\"/>"
  }
}
