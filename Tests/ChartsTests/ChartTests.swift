import Foundation
import Testing

@testable import Charts

/// The value of an attribute of every tag that begins so.
private func values(_ name: String, of tag: String, in svg: String) -> [Double] {
  svg.components(separatedBy: "<").filter { $0.hasPrefix(tag) }.compactMap { part in
    part.components(separatedBy: " \(name)=\"").dropFirst().first
      .flatMap { Double($0.prefix { $0 != "\"" }) }
  }
}

private let plain = Diagram.Axel("persondagar", text: { $0.isFinite ? "\($0)" : "–" })
private let wicked = "<script> & \"citat\" 'apostrof'"

@Suite("charts of experiments")
struct ChartTests {
  private func forest(_ rows: [ForestPlot.Row]) -> ForestPlot {
    ForestPlot(
      id: "f", title: wicked, description: wicked, axis: plain, rows: rows,
      sides: ("mindre", "mer"))
  }

  private func bars(_ rows: [BarChart.Row], groups: [String] = []) -> BarChart {
    BarChart(
      id: "b", title: wicked, description: wicked, axis: plain, rows: rows,
      groups: groups.enumerated().map { .init($1, group: $0) })
  }

  private func timeline(_ rows: [GapTimeline.Row]) -> GapTimeline {
    GapTimeline(id: "t", title: wicked, description: wicked, axis: plain, rows: rows)
  }

  private func scatter(_ points: [Scatter.Point], rays: [Scatter.Ray] = []) -> Scatter {
    Scatter(
      id: "s", title: wicked, description: wicked, x: plain, y: plain, points: points, rays: rays)
  }

  private func heat(_ values: [[Double?]], plainDiagonal: Bool = false) -> HeatMap {
    HeatMap(
      id: "h", title: wicked, description: wicked, rows: values.map { _ in wicked },
      columns: values.first.map { $0.map { _ in "kolumn" } } ?? [], values: values,
      plainDiagonal: plainDiagonal, text: { $0.isFinite ? "\($0)" : "–" })
  }

  @Test("empty, single, equal and wicked values give a whole picture without NaN")
  func hela() {
    let odd = [0, 5, .nan, .infinity, -.infinity, -3, 1e300]
    let pictures: [String] =
      [
        forest([]).svg, bars([]).svg, timeline([]).svg, scatter([]).svg, heat([]).svg,
        heat([[nil]]).svg,
        Diagram.responseCurve(
          id: "r", title: wicked, description: wicked, x: plain, y: plain, series: []
        ).svg,
      ]
      + odd.flatMap { value in
        [
          forest([.init(wicked, estimate: value, lower: value, upper: value, note: wicked)]).svg,
          forest([.init(wicked, estimate: 1, lower: -value, upper: value)]).svg,
          bars([.init(wicked, value, interval: nil, note: wicked)], groups: [wicked]).svg,
          timeline([.init(wicked, [.init(from: 0, to: value, open: true)])]).svg,
          scatter([
            .init(wicked, x: value, y: 1), .init("b", x: 1, y: value, lower: 0, upper: value),
          ]).svg,
          heat([[value, 1], [nil, value]]).svg,
          Diagram.responseCurve(
            id: "r", title: wicked, description: wicked, x: plain, y: plain,
            series: [.init(wicked, [.init(value.isFinite ? value : 0, value)])],
            baseline: .init(1, wicked)
          ).svg,
        ]
      }
    for svg in pictures {
      #expect(Markup.heltSluten(svg), "\(svg)")
      #expect(!svg.contains("nan") && !svg.contains("inf\"") && !svg.contains("<script"), "\(svg)")
      #expect(
        svg.contains("role=\"img\"") && svg.contains("&lt;script&gt; &amp; &quot;citat&quot;"))
      #expect(svg.contains("&#39;apostrof&#39;"))
    }
  }

  @Test("for a page there are two forms with ids of their own, and the narrow one holds everything")
  func former() throws {
    let long = String(repeating: "långt namn ", count: 9)
    let charts = [
      forest([
        .init(long, estimate: -1000, lower: -2000, upper: 0, note: long),
        .init("b", estimate: 3, lower: -.infinity, upper: .infinity, note: "går ej att avgöra"),
      ]).forms,
      bars(
        [.init("a", 5, interval: 1...9, note: "5 ± 4"), .init(long, 2, note: long)],
        groups: ["R: otydligt ansvar", "S: insats uteblir", "K: samordningen väntar"]
      ).forms,
      timeline([.init(long, [.init(from: 0, to: 365, open: true)], note: "365 dygn")]).forms,
      Diagram(
        id: "d", titel: "t", beskrivning: "b", x: plain, y: plain,
        serier: [
          .init("första", [.init(0, 1), .init(1_000_000, 2)]), .init("andra", [.init(3, 4)]),
        ]
      ).forms,
    ]
    for chart in charts {
      let forms = chart.components(separatedBy: "<svg ").dropFirst()
      #expect(forms.count == 2)
      let (wide, narrow) = (try #require(forms.first), try #require(forms.last))
      #expect(
        wide.hasPrefix("class=\"diagram bred\"") && narrow.hasPrefix("class=\"diagram smal\""))
      #expect(narrow.contains("-smal-t\"") && !wide.contains("-smal"))
      #expect(narrow.contains("viewBox=\"0 0 380 "))
      for name in ["x", "x1", "x2"] {
        for tag in ["text", "rect", "line"] {
          let all = values(name, of: tag + " ", in: narrow)
          #expect(all.allSatisfy { (0...380).contains($0) }, "\(tag) \(name) \(all)")
        }
      }
      for part in narrow.components(separatedBy: "<text ").dropFirst() {
        let text = part.components(separatedBy: ">")[1].components(separatedBy: "<")[0]
        let start = values("x", of: "text ", in: "<text " + part)[0]
        let middle = part.contains("text-anchor=\"middle\"") ? 0.5 : 0
        let width = SVG.width(text)
        let left = part.contains("text-anchor=\"end\"") ? start - width : start - middle * width
        #expect(left >= 0 && left + width <= 381, "”\(text)” from \(left), \(width) wide")
      }
    }
  }

  @Test("a forest plot draws the interval about the estimate on one scale with the zero line")
  func skog() throws {
    let svg = forest([
      .init("a", estimate: -50, lower: -80, upper: -20),
      .init("b", estimate: 25, lower: 0, upper: 50),
    ]).svg
    let lines = svg.split(separator: "\n").filter { $0.contains("class=\"intervall\"") }
    #expect(lines.count == 2)
    let zero = try #require(values("x1", of: "line class=\"noll\"", in: svg).first)
    let from = values("x1", of: "line class=\"intervall\"", in: svg)
    let to = values("x2", of: "line class=\"intervall\"", in: svg)
    let squares = values("x", of: "rect class=\"punkt\"", in: svg).map { $0 + 5 }
    #expect(from[0] < squares[0] && squares[0] < to[0] && to[0] < zero)
    #expect(abs(from[1] - zero) < 0.11, "a lower end of 0 lies on the zero line")
    // 30 days are equally long wherever they lie.
    #expect(abs((squares[0] - from[0]) - (to[0] - squares[0])) < 0.21)
    #expect(abs((squares[0] - from[0]) / 30 - (to[1] - squares[1]) / 25) < 0.02)
  }

  @Test("the names of the sides of zero keep within the picture, in both forms")
  func sidor() {
    let bars: [[ForestPlot.Row]] = [
      [.init("a", estimate: 5, lower: 2, upper: 8)], [.init("a", estimate: 0, lower: 0, upper: 0)],
      [.init("a", estimate: -5, lower: -8, upper: -2)],
      [.init("a", estimate: 5, lower: -200, upper: 300)],
    ]
    for (i, rows) in bars.enumerated() {
      for svg in forest(rows).forms.components(separatedBy: "<svg ").dropFirst() {
        let zero = values("x1", of: "line class=\"noll\"", in: svg)[0]
        #expect(svg.contains("← mindre") == (i > 1), "\(i)")
        if svg.contains("← mindre") { #expect(zero - 10 - SVG.width("← mindre") >= 0) }
        if svg.contains("mer →") {
          #expect(zero + 10 + SVG.width("mer →") <= (svg.contains("smal") ? 380 : 900))
        }
        #expect(svg.contains("mer →") || i == 2)
      }
    }
  }

  @Test("a mark that must stay does so where there is room for few, and none meets it")
  func fast() {
    let marks = (0..<12).map { Double($0) }
    let scale = Skala(marks, granser: 0...11, fran: 40, till: 356)
    var axis = Diagram.Axel("vardagar") { "\(Int($0)) vardagar" }
    #expect(!SVG.spaced(marks, scale, axis).contains(10))
    axis.fast = 10
    let kept = SVG.spaced(marks, scale, axis)
    #expect(kept.contains(10) && kept.count > 2 && !kept.contains(9))
    #expect(kept == kept.sorted())
  }

  @Test("ends that are not known go to the edge, with a point")
  func okant() {
    let svg = forest([
      .init("a", estimate: 5, lower: -.infinity, upper: .infinity),
      .init("b", estimate: 9, lower: 8, upper: 10),
    ]).svg
    let from = values("x1", of: "line class=\"intervall\"", in: svg)
    let axis = values("x1", of: "line class=\"axel\"", in: svg)
    #expect(from[0] == axis[0])
    #expect(svg.components(separatedBy: "<path d=").count == 3)
  }

  @Test("a bar is as long as its value, and its whisker spans the interval")
  func staplar() {
    let svg = bars([
      .init("a", 100, interval: 80...120, note: "100"), .init("b", 50, note: "50"),
    ]).svg
    let widths = values("width", of: "rect class=\"stapel\"", in: svg)
    #expect(abs(widths[0] - 2 * widths[1]) < 0.21)
    let (left, right) = (
      values("x1", of: "line class=\"spridning\"", in: svg),
      values("x2", of: "line class=\"spridning\"", in: svg)
    )
    #expect(left.count == 3 && abs((right[0] - left[0]) - widths[0] * 0.4) < 0.21)
  }

  @Test("a bar and the name of its group have one colour, whichever groups are there")
  func gruppfarg() {
    let chart = BarChart(
      id: "b", title: "b", description: "b", axis: plain,
      rows: [.init("a", 1, note: "", group: 3), .init("b", 2, note: "", group: 0)],
      groups: [.init("noll", group: 0), .init("tre", group: 3)])
    for svg in [chart.svg, chart.forms] {
      let colours = svg.components(separatedBy: "<g class=\"").dropFirst()
        .map { String($0.prefix { $0 != "\"" }) }
      #expect(Set(colours) == ["f1", "f4"], "\(colours)")
    }
    let legend = chart.svg.components(separatedBy: "class=\"ruta\"").dropLast()
    #expect(legend.last?.hasSuffix("<g class=\"f4\"><rect ") == true)
  }

  @Test("a row's interval stands in figures, beside its name and its line in neither form")
  func intervallText() throws {
    let long = String(repeating: "långt namn ", count: 9)
    let chart = forest([
      .init(
        long, estimate: -370_880, lower: -388_529, upper: -353_231,
        note: "−370 880 (−46 %), minskar",
        range: "−388 529 till −353 231"),
      .init("b", estimate: -292, lower: -514, upper: -70, note: "minskar", range: "−514 till −70"),
    ])
    let forms = chart.forms.components(separatedBy: "<svg ").dropFirst()
    for svg in forms { #expect(svg.contains(">−514 till −70<")) }
    let wide = try #require(forms.first)
    func place(_ text: String) throws -> (x: Double, y: Double, end: Double) {
      let part = try #require(
        wide.components(separatedBy: "<text ").first { $0.contains(">\(text)") })
      let words = part.components(separatedBy: ">")[1].components(separatedBy: "<")[0]
      let x = values("x", of: "text ", in: "<text " + part)[0]
      return (x, values("y", of: "text ", in: "<text " + part)[0], x + SVG.width(words))
    }
    let (name, note, range) = (
      try place("långt namn"), try place("−370"), try place("−388 529 till")
    )
    #expect(name.end < note.x && note.y == name.y && range.x == note.x && range.y - note.y >= 16)
    let lines = values("x2", of: "line class=\"intervall\"", in: wide)
    #expect(lines.allSatisfy { $0 < range.x } && range.end <= 900)
    let narrow = try #require(forms.last)
    let y = Set(values("y", of: "text ", in: narrow)).sorted()
    #expect(y.count >= 8 && zip(y, y.dropFirst()).allSatisfy { $1 - $0 >= 16 }, "\(y)")
  }

  @Test("names of groups take another line before they run out of the picture")
  func grupper() {
    let svg = bars(
      [.init("a", 1, note: "1")], groups: (0..<6).map { "grupp \($0) med ett långt namn" }
    ).svg
    let x = values("x", of: "rect class=\"ruta\"", in: svg)
    #expect(x.count == 6 && x.allSatisfy { $0 < 680 } && Set(x).count < 6)
  }

  @Test("shades rise with the value in equal steps; a diagonal of another kind has none")
  func varme() {
    #expect(
      [0, 10, 16.6, 16.7, 50, 99, 100].map { HeatMap.shade($0, most: 100) } == [
        0, 0, 0, 1, 3, 5, 5,
      ])
    #expect(HeatMap.shade(.nan, most: 100) == 0 && HeatMap.shade(5, most: 0) == 0)
    let all = heat([[1000, 3], [3, 1000]]).svg
    #expect(all.components(separatedBy: "ruta v5").count == 3)
    let pairs = heat([[1000, 3], [1, 1000]], plainDiagonal: true).svg
    #expect(pairs.components(separatedBy: "ruta v0").count == 3, "the diagonal")
    #expect(pairs.components(separatedBy: "ruta v5").count == 2, "the largest of the pairs")
  }

  @Test("a short gap is still seen, and an open one ends in a point")
  func glapp() {
    var line = timeline([
      .init("G-01", [.init(from: 10, to: 10.001, open: false)]),
      .init("G-02", [.init(from: 50, to: 100, open: true)]),
    ])
    line.axis.granser = 0...100
    let svg = line.svg
    #expect(values("width", of: "rect class=\"stapel\"", in: svg) == [2])
    #expect(svg.components(separatedBy: "<path class=\"stapel\"").count == 2)
  }

  @Test(
    "names in a scatter plot hide neither one another nor points; what has no room beside its point is led to, or left out"
  )
  func moln() {
    let crowd = (0..<40).map { Scatter.Point("spak\($0)", x: 5, y: 5 + Double($0) / 100) }
    let svg = scatter(crowd + [.init("ensam", x: 1, y: 1)], rays: [.init(1, "σ = μ*")]).svg
    #expect(values("cx", of: "circle", in: svg).count == 41)
    #expect(svg.contains(">ensam<") && svg.contains(">σ = μ*<"))
    let written = svg.components(separatedBy: ">spak").count - 1
    #expect((1...20).contains(written), "\(written)")
    let led = svg.split(separator: "\n").filter { $0.hasPrefix("<line class=\"axel\"") }.count - 1
    #expect((1...12).contains(led) && written > led, "\(led) of \(written)")
    #expect(!scatter([.init("", x: 1, y: 1), .init("", x: 2, y: 2)]).svg.contains("></text>"))
    let close = (0..<6).map { Scatter.Point("spak nummer \($0)", x: 5, y: 5 + Double($0) / 100) }
    let few = scatter(close + [.init("ensam", x: 1, y: 1)]).svg
    #expect(few.components(separatedBy: ">spak nummer ").count == 7, "each has a name or a line")
  }

  @Test("several response curves have whiskers side by side in place of areas that hide each other")
  func flera() {
    func serie(_ name: String, _ y: Double) -> Diagram.Serie {
      .init(name, [.init(0, y, band: (y - 2)...(y + 2)), .init(1, y + 1, band: (y - 1)...(y + 3))])
    }
    let svg = Diagram.responseCurve(
      id: "r", title: "r", description: "r", x: plain, y: plain,
      series: [serie("a", 10), serie("b", 11)]
    ).svg
    #expect(!svg.contains("class=\"band"))
    let whiskers = svg.split(separator: "\n").filter { $0.contains("fill=\"none\"") }
    #expect(whiskers.count == 2 && whiskers.allSatisfy { $0.split(separator: "M").count == 7 })
    // The same x, in pixels apart.
    let starts = whiskers.compactMap { $0.firstMatch(of: #/d="M([0-9.]+) /#).map { String($0.1) } }
    #expect(Set(starts).count == 2, "\(starts)")
  }

  @Test(
    "a scatter plot has a narrow form, and the name of a ray stands clear of points and whiskers")
  func molnSmalt() throws {
    // A whisker along the upper edge, where the ray ends.
    let chart = scatter(
      [.init("bred", x: 420, y: 199, lower: 190, upper: 550), .init("låg", x: 20, y: 35)],
      rays: [.init(1, "σ = μ*")])
    let forms = chart.forms
    #expect(forms.contains("class=\"diagram bred\"") && forms.contains("class=\"diagram smal\""))
    for svg in [
      chart.svg, String(forms[(try #require(forms.range(of: "diagram smal")).lowerBound)...]),
    ] {
      let line = try #require(svg.split(separator: "\n").first { $0.contains(">σ = μ*<") })
      let name = try #require(values("y", of: "text", in: String(line)).first)
      for whisker in values("cy", of: "circle", in: svg) { #expect(abs(name - whisker) >= 15) }
      #expect(svg.contains(">bred<") && svg.contains(">låg<"))
    }
    let narrow = String(forms[(try #require(forms.range(of: "diagram smal")).lowerBound)...])
    #expect(narrow.contains("viewBox=\"0 0 380 480\""))
    #expect(values("cx", of: "circle", in: narrow).allSatisfy { (0...380).contains($0) })
  }

  @Test("a response curve has a band between the ends, broken where a value is missing")
  func svar() {
    let points: [Diagram.Punkt] = [
      .init(0, 10, band: 8...12), .init(1, 12, band: 9...15), .init(2, nil),
      .init(3, 14, band: 10...18), .init(4, 15, band: 11...19),
      .init(5, 16, band: 1...Double.infinity),
    ]
    let svg = Diagram.responseCurve(
      id: "r", title: "r", description: "r", x: plain, y: plain, series: [.init("glapp", points)],
      baseline: .init(2, "nu")
    ).svg
    #expect(svg.components(separatedBy: "<path class=\"band f1\"").count == 3)
    #expect(svg.contains(">nu<"))
  }

  @Test("an axis keeps the ends and the marks that it was given")
  func axel() {
    var d = Diagram(
      id: "a", titel: "a", beskrivning: "a", x: plain, y: plain,
      serier: [.init("s", [.init(1, 0.2), .init(365, 0.9)])])
    d.x = .init("dygn", slag: .logaritmisk, marken: [1, 7, 365], granser: 1...365) { "d\(Int($0))" }
    d.y = .init("andel", marken: [0, 1], granser: 0...1) { "a\(Int($0))" }
    let svg = d.svg
    for text in ["d1", "d7", "d365", "a0", "a1"] { #expect(svg.contains(">\(text)<")) }
    #expect(!svg.contains(">d10<") && !svg.contains(">d1000<"))
    #expect(Skala([5], granser: 3...3, fran: 0, till: 1).hogst > 3, "ends that make no axis")
  }
}
