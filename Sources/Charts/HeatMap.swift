/// A table of values whose cells are shaded by size, with the value written in each.
package struct HeatMap: Sendable {
  package var id: String
  package var title: String
  package var description: String
  /// Names of the rows and the columns.
  package var rows: [String]
  package var columns: [String]
  /// By row, then column; nil leaves a cell empty.
  package var values: [[Double?]]
  package var text: @Sendable (Double) -> String
  /// Whether the diagonal is left without shade, because it is not of the same kind as the rest.
  package var plainDiagonal: Bool

  package init(
    id: String, title: String, description: String, rows: [String], columns: [String],
    values: [[Double?]], plainDiagonal: Bool = false, text: @escaping @Sendable (Double) -> String
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.rows = rows
    self.columns = columns
    self.values = values
    self.text = text
    self.plainDiagonal = plainDiagonal
  }

  /// How many shades there are.
  static let shades = 6

  /// The shade of a value, 0 for the least and 5 for the most, in equal steps from 0.
  static func shade(_ value: Double, most: Double) -> Int {
    guard value.isFinite, most > 0, value > 0 else { return 0 }
    return min(shades - 1, Int(value / most * Double(shades)))
  }

  package var svg: String {
    let left = min(260, (rows.map { SVG.width($0) }.max() ?? 0) * 1.1 + 20)
    let width = max(104, (columns.map { SVG.width($0) }.max() ?? 0) * 1.1 + 16)
    let height = 32.0
    let shaded = values.enumerated().flatMap { i, row in
      row.enumerated().filter { !plainDiagonal || $0.offset != i }.compactMap(\.element)
    }
    let most = shaded.filter(\.isFinite).max() ?? 0
    var body = ""
    for (j, name) in columns.enumerated() {
      body += SVG.text(name, left + (Double(j) + 0.5) * width, 14, .middle, class: "namn")
    }
    for (i, name) in rows.enumerated() {
      let y = 30 + Double(i) * height
      body += SVG.text(name, left - 10, y + height / 2, .end, class: "namn")
      for j in columns.indices {
        guard i < values.count, j < values[i].count, let value = values[i][j] else { continue }
        let shade = plainDiagonal && i == j ? 0 : HeatMap.shade(value, most: most)
        let x = left + Double(j) * width
        body += SVG.rect("ruta v\(shade)", x, y, width, height)
        body += SVG.text(
          text(value), x + width / 2, y + height / 2, .middle,
          class: shade < 4 ? "ljus" : "mork")
      }
    }
    return SVG.frame(
      id, title, description, width: max(900, left + Double(columns.count) * width + 8),
      height: 38 + Double(rows.count) * height, body)
  }
}
