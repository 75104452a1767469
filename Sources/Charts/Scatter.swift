/// Named points in a plane: a screening's μ* and σ, one point a lever.
package struct Scatter: Sendable {
  /// A point with its name.
  package struct Point: Hashable, Sendable {
    package var name: String
    package var x: Double
    package var y: Double
    /// The ends of the interval of x, which need not lie as far from it; nil without.
    package private(set) var ends: ClosedRange<Double>?

    package init(_ name: String, x: Double, y: Double, lower: Double? = nil, upper: Double? = nil) {
      self.name = name
      self.x = x
      self.y = y
      guard let lower, let upper, lower.isFinite, upper.isFinite, lower <= upper else { return }
      ends = lower...upper
    }
  }

  /// A line from the origin, with its name: y = slope · x.
  package struct Ray: Hashable, Sendable {
    package var slope: Double
    package var name: String

    package init(_ slope: Double, _ name: String) {
      self.slope = slope
      self.name = name
    }
  }

  package var id: String
  package var title: String
  package var description: String
  package var x: Diagram.Axel
  package var y: Diagram.Axel
  package var points: [Point]
  package var rays: [Ray]

  package init(
    id: String, title: String, description: String, x: Diagram.Axel, y: Diagram.Axel,
    points: [Point], rays: [Ray] = []
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.x = x
    self.y = y
    self.points = points
    self.rays = rays
  }

  private static let (width, height) = (900.0, 480.0)

  package var svg: String {
    let shown = points.filter { $0.x.isFinite && $0.y.isFinite }
    let sx = Skala(
      shown.flatMap { [$0.x, $0.ends?.lowerBound ?? $0.x, $0.ends?.upperBound ?? $0.x] },
      slag: x.slag,
      granser: x.granser, fran: 78, till: Scatter.width - 150)
    let sy = Skala(
      shown.map(\.y), slag: y.slag, granser: y.granser, fran: Scatter.height - 50, till: 30)
    var body = ""
    for value in y.marken ?? sy.markerade {
      let place = sy.plats(value)
      body += SVG.line("rut", sx.fran, place, sx.till, place)
      body += SVG.text(y.text(value), sx.fran - 8, place, .end)
    }
    body += SVG.bottom(sx, x, ticks: x.marken, top: sy.till, y: sy.fran)
    body += SVG.text(y.namn, 8, 12, class: "namn")
    for ray in rays { body += draw(ray, sx, sy) }
    for point in shown {
      let (px, py) = (sx.plats(point.x), sy.plats(point.y))
      if let ends = point.ends {
        body += SVG.whisker(sx.plats(ends.lowerBound), sx.plats(ends.upperBound), py)
      }
      body +=
        "<g class=\"s1 f1\"><circle cx=\"\(SVG.number(px))\" cy=\"\(SVG.number(py))\" r=\"5\"/>"
        + "</g>\n"
    }
    body += names(
      shown.map {
        (
          $0.name, sx.plats($0.x), sy.plats($0.y),
          sx.plats($0.x) - sx.plats($0.ends?.lowerBound ?? $0.x),
          sx.plats($0.ends?.upperBound ?? $0.x) - sx.plats($0.x)
        )
      })
    return SVG.frame(
      id, title, description, width: Scatter.width, height: Scatter.height, body)
  }

  private func draw(_ ray: Ray, _ sx: Skala, _ sy: Skala) -> String {
    guard sx.slag == .linjar, sy.slag == .linjar, ray.slope > 0, ray.slope.isFinite else {
      return ""
    }
    let end = min(sx.hogst, sy.hogst / ray.slope)
    let (px, py) = (sx.plats(end), sy.plats(end * ray.slope))
    return SVG.line("grans", sx.plats(0), sy.plats(0), px, py)
      + SVG.text(ray.name, px + 6, max(py, sy.till + 6), class: "gransnamn")
  }

  /// Each name beside its point, where it hides no other name and no point; a name without room is
  /// left to the table that stands beside the chart.
  private func names(
    _ points: [(name: String, x: Double, y: Double, left: Double, right: Double)]
  ) -> String {
    struct Box {
      var x: Double, y: Double, width: Double
      func meets(_ o: Box) -> Bool {
        x < o.x + o.width && o.x < x + width && abs(y - o.y) < 15
      }
    }
    var taken = points.map {
      Box(
        x: $0.x - max(6, $0.left), y: $0.y, width: max(6, $0.left) + max(6, $0.right))
    }
    var out = ""
    for point in points {
      let width = SVG.width(point.name)
      let places: [(x: Double, y: Double, anchor: SVG.Anchor)] = [
        (point.x + 10 + max(0, point.right), point.y, .start),
        (point.x - 10 - max(0, point.left), point.y, .end),
        (point.x, point.y - 15, .middle), (point.x, point.y + 15, .middle),
        (point.x, point.y - 15, .start), (point.x, point.y + 15, .start),
      ]
      for place in places {
        let left =
          place.anchor == .start
          ? place.x : place.anchor == .end ? place.x - width : place.x - width / 2
        let box = Box(x: left, y: place.y, width: width)
        guard left > 80, left + width < Scatter.width, place.y > 20, place.y < Scatter.height - 50,
          !taken.contains(where: { $0.meets(box) })
        else { continue }
        taken.append(box)
        out += SVG.text(point.name, place.x, place.y, place.anchor)
        break
      }
    }
    return out
  }
}
