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

  package var svg: String { picture(.alone) }

  /// Both a wide form and one for narrow screens, for a page with the style of charts.
  package var forms: String { picture(.wide) + picture(.narrow) }

  private func picture(_ form: SVG.Form) -> String {
    let narrow = form == .narrow
    let width = narrow ? SVG.narrowWidth : Scatter.width
    let shown = points.filter { $0.x.isFinite && $0.y.isFinite }
    let sy = Skala(
      shown.map(\.y), slag: y.slag, granser: y.granser, fran: Scatter.height - 50, till: 30)
    let numbers = (y.marken ?? sy.markerade).map { SVG.width(y.text($0)) }.max() ?? 0
    let sx = Skala(
      shown.flatMap { [$0.x, $0.ends?.lowerBound ?? $0.x, $0.ends?.upperBound ?? $0.x] },
      slag: x.slag, granser: x.granser, fran: narrow ? numbers + 18 : 78,
      till: width - (narrow ? 24 : 150))
    var body = ""
    for value in y.marken ?? sy.markerade {
      let place = sy.plats(value)
      body += SVG.line("rut", sx.fran, place, sx.till, place)
      body += SVG.text(y.text(value), sx.fran - 8, place, .end)
    }
    let marks = x.marken ?? sx.markerade
    body += SVG.bottom(
      sx, x, ticks: narrow ? SVG.spaced(marks, sx, x) : marks, top: sy.till, y: sy.fran)
    body += SVG.text(y.namn, 8, 12, class: "namn")
    var free = Room(left: sx.fran + 2, right: width, top: 20, bottom: Scatter.height - 50)
    for point in shown {
      let (px, py) = (sx.plats(point.x), sy.plats(point.y))
      let (low, high) = (
        sx.plats(point.ends?.lowerBound ?? point.x), sx.plats(point.ends?.upperBound ?? point.x)
      )
      free.take(from: min(low, px - 6), to: max(high, px + 6), py)
      if point.ends != nil { body += SVG.whisker(low, high, py) }
      body +=
        "<g class=\"s1 f1\"><circle cx=\"\(SVG.number(px))\" cy=\"\(SVG.number(py))\" r=\"5\"/>"
        + "</g>\n"
    }
    for ray in rays { body += draw(ray, sx, sy, &free) }
    body += names(shown, sx, sy, &free)
    return SVG.frame(
      id, title, description, width: width, height: Scatter.height, form: form, body)
  }

  /// So many names, of the first points, may stand away from their points, each led to by a line.
  private static let mostLed = 12

  /// The points' names, each beside its point where there is room, else led to by a line; of those
  /// that have no room either way the table beside the chart tells.
  private func names(_ shown: [Point], _ sx: Skala, _ sy: Skala, _ free: inout Room) -> String {
    var (out, led) = ("", 0)
    for point in shown where !point.name.isEmpty {
      let (px, py) = (sx.plats(point.x), sy.plats(point.y))
      let left = min(px, sx.plats(point.ends?.lowerBound ?? point.x))
      let right = max(px, sx.plats(point.ends?.upperBound ?? point.x))
      let beside: [Room.Place] = [
        (right + 10, py, .start), (left - 10, py, .end), (px, py - 15, .middle),
        (px, py + 15, .middle), (px, py - 15, .start), (px, py + 15, .start), (px, py - 15, .end),
        (px, py + 15, .end),
      ]
      if let place = free.fit(point.name, beside) {
        out += SVG.text(point.name, place.x, place.y, place.anchor)
      } else if led < Scatter.mostLed,
        let place = free.fit(point.name, Room.around(px, py), led: (px, py))
      {
        led += 1
        out +=
          SVG.line("axel", px, py, Room.end(of: place), place.y)
          + SVG.text(point.name, place.x, place.y, place.anchor)
      }
    }
    return out
  }

  /// The line, and its name beside it where there is room, from its end towards the origin.
  private func draw(_ ray: Ray, _ sx: Skala, _ sy: Skala, _ free: inout Room) -> String {
    guard sx.slag == .linjar, sy.slag == .linjar, ray.slope > 0, ray.slope.isFinite else {
      return ""
    }
    let end = min(sx.hogst, sy.hogst / ray.slope)
    func place(_ share: Double) -> (x: Double, y: Double) {
      (sx.plats(end * share), sy.plats(end * share * ray.slope))
    }
    let (px, py) = place(1)
    let name = free.fit(
      ray.name,
      [0.97, 0.85, 0.7, 0.55, 0.4, 0.25].map { share in
        let (x, y) = place(share)
        return (x + 8, y + 4, .start)
      })
    // The names of points stand clear of the line too.
    for step in 1...40 {
      let (x, y) = place(Double(step) / 40)
      free.take(from: x - 2, to: x + 2, y)
    }
    return SVG.line("grans", sx.plats(0), sy.plats(0), px, py)
      + (name.map { SVG.text(ray.name, $0.x, $0.y, $0.anchor, class: "gransnamn") } ?? "")
  }
}

/// Where names may stand in a plane: within its edges, and where they hide nothing.
private struct Room {
  private struct Box {
    var x: Double, y: Double, width: Double
    func meets(_ o: Box) -> Bool { x < o.x + o.width && o.x < x + width && abs(y - o.y) < 15 }
    /// Whether a line goes over it.
    func holds(_ at: (x: Double, y: Double)) -> Bool {
      x - 2 < at.x && at.x < x + width + 2 && abs(y - at.y) < 9
    }
  }

  let left: Double, right: Double, top: Double, bottom: Double
  private var taken: [Box] = []
  /// The names that stand already.
  private var named: [Box] = []
  /// Spots of the lines that lead to names.
  private var lines: [(x: Double, y: Double)] = []

  init(left: Double, right: Double, top: Double, bottom: Double) {
    (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
  }

  mutating func take(from: Double, to: Double, _ y: Double) {
    taken.append(Box(x: from, y: y, width: to - from))
  }

  typealias Place = (x: Double, y: Double, anchor: SVG.Anchor)

  /// Places about a point, the nearest first: to the right and to the left at each distance.
  static func around(_ x: Double, _ y: Double) -> [Place] {
    let directions: [(x: Double, y: Double)] = [
      (0.9, -0.5), (0.6, -0.9), (0.9, 0.5), (0.6, 0.9), (0.2, -1), (0.2, 1),
    ]
    var places: [Place] = []
    for far in [24.0, 36, 50, 66, 84, 104, 126] {
      for direction in directions {
        let (right, down) = (far * direction.x, far * direction.y)
        places.append((x + right, y + down, .start))
        places.append((x - right, y + down, .end))
      }
    }
    return places
  }

  /// Where a line that leads to a name ends.
  static func end(of place: Place) -> Double {
    place.anchor == .start ? place.x - 3 : place.x + 3
  }

  /// The first of the places where a name hides nothing; nil where none has room.
  ///
  /// - Parameters:
  ///   - name: the name.
  ///   - places: where it may stand.
  ///   - point: where the line begins that leads to it, over no other name; nil without a line.
  /// - Returns: the place, which is taken from now on.
  mutating func fit(
    _ name: String, _ places: [Place], led point: (x: Double, y: Double)? = nil
  ) -> Place? {
    let width = SVG.width(name)
    for place in places {
      let from =
        place.anchor == .start
        ? place.x : place.anchor == .end ? place.x - width : place.x - width / 2
      let box = Box(x: from, y: place.y, width: width)
      guard from > left, from + width < right, place.y > top, place.y < bottom,
        !taken.contains(where: { $0.meets(box) }), !lines.contains(where: { box.holds($0) })
      else { continue }
      var line: [(x: Double, y: Double)] = []
      if let point {
        let end = (x: Room.end(of: place), y: place.y)
        line = (0...30).map { step in
          let share = Double(step) / 30
          return (point.x + (end.x - point.x) * share, point.y + (end.y - point.y) * share)
        }
        if named.contains(where: { box in line.contains { box.holds($0) } }) { continue }
      }
      taken.append(box)
      named.append(box)
      lines += line
      return place
    }
    return nil
  }
}
