/// Stretches of time in rows: which gaps a person was in, and when.
package struct GapTimeline: Sendable {
  /// One stretch.
  package struct Span: Hashable, Sendable {
    /// Days from the beginning of the axis.
    package var from: Double
    package var to: Double
    /// Whether it was still open at the end; drawn with a broken edge and an arrow's head.
    package var open: Bool

    package init(from: Double, to: Double, open: Bool) {
      self.from = from
      self.to = to
      self.open = open
    }
  }

  /// A row of stretches.
  package struct Row: Hashable, Sendable {
    package var name: String
    package var spans: [Span]
    /// Which colour, from 0.
    package var group: Int
    /// What stands at the end of the row.
    package var note: String

    package init(_ name: String, _ spans: [Span], group: Int = 0, note: String = "") {
      self.name = name
      self.spans = spans
      self.group = group
      self.note = note
    }
  }

  package var id: String
  package var title: String
  package var description: String
  /// Days and how they are written.
  package var axis: Diagram.Axel
  package var rows: [Row]

  package init(
    id: String, title: String, description: String, axis: Diagram.Axel, rows: [Row]
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.axis = axis
    self.rows = rows
  }

  private static let width = 900.0

  package var svg: String { picture(.alone) }

  /// Both a wide form and one for narrow screens, for a page with the style of charts.
  package var forms: String { picture(.wide) + narrow }

  /// The names stand over their stretches.
  private var narrow: String {
    let step = 44.0
    let bottom = 8 + Double(max(1, rows.count)) * step
    let ends = rows.flatMap { $0.spans.flatMap { [$0.from, $0.to] } }
    let scale = Skala(ends, granser: axis.granser, fran: 20, till: SVG.narrowWidth - 24)
    let marks = SVG.spaced(axis.marken ?? scale.markerade, scale, axis)
    var body = SVG.bottom(scale, axis, ticks: marks, top: 8, y: bottom)
    for (i, row) in rows.enumerated() {
      let y = 8 + Double(i) * step
      let room = SVG.narrowWidth - 24 - SVG.width(row.note)
      body += SVG.text(SVG.cut(row.name, to: room), 8, y + 12)
      body += SVG.text(row.note, SVG.narrowWidth - 8, y + 12, .end)
      body += "<g class=\"\(Diagram.farg("f", row.group))\">"
      for span in row.spans { body += draw(span, scale, y + 31) }
      body += "</g>\n"
    }
    return SVG.frame(
      id, title, description, width: SVG.narrowWidth, height: bottom + 46, form: .narrow, body)
  }

  private func picture(_ form: SVG.Form) -> String {
    let names = min(310, (rows.map { SVG.width($0.name) }.max() ?? 0) + 16)
    let notes = (rows.map { SVG.width($0.note) }.max() ?? 0) + 22
    let ends = rows.flatMap { $0.spans.flatMap { [$0.from, $0.to] } }
    let scale = Skala(
      ends, granser: axis.granser, fran: names, till: GapTimeline.width - notes)
    let bottom = 8 + Double(max(1, rows.count)) * 27
    var body = SVG.bottom(scale, axis, ticks: axis.marken, top: 8, y: bottom)
    for (i, row) in rows.enumerated() {
      let y = 8 + (Double(i) + 0.5) * 27
      body += SVG.text(SVG.cut(row.name, to: names - 12), names - 8, y, .end)
      body += "<g class=\"\(Diagram.farg("f", row.group))\">"
      for span in row.spans { body += draw(span, scale, y) }
      body += "</g>\n" + SVG.text(row.note, scale.till + 14, y)
    }
    return SVG.frame(
      id, title, description, width: GapTimeline.width, height: bottom + 46, form: form, body)
  }

  /// At least two pixels wide, so that a short gap is seen.
  private func draw(_ span: Span, _ scale: Skala, _ y: Double) -> String {
    guard span.from.isFinite, span.to.isFinite else { return "" }
    let from = scale.plats(min(max(span.from, scale.lagst), scale.hogst))
    let to = max(from + 2, scale.plats(min(max(span.to, scale.lagst), scale.hogst)))
    guard span.open else { return SVG.rect("stapel", from, y - 8, to - from, 16) }
    let (a, b, c) = (SVG.number(from), SVG.number(to), SVG.number(to + 8))
    return "<path class=\"stapel\" d=\"M\(a) \(SVG.number(y - 8))L\(b) \(SVG.number(y - 8))"
      + "L\(c) \(SVG.number(y))L\(b) \(SVG.number(y + 8))L\(a) \(SVG.number(y + 8))Z\"/>\n"
  }
}
