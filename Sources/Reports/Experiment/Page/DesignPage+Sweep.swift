import Charts
import Domain
import Experiments

extension DesignPage {
  /// The page of a sweep: a response curve of each lever, and the points.
  ///
  /// - Parameters:
  ///   - sweep: the answer.
  ///   - text: the sweep for the terminal, whose conclusion the page opens with.
  /// - Returns: the page.
  /// - Throws: what Mustache says of the templates; a test renders them.
  package func html(_ sweep: Sweep, _ text: SweepText) throws -> String {
    var blocks = charts(sweep)
    let numbers = report.pointNumbers
    var table = PageTable(
      subject,
      (numbers == nil ? [] : [.number(s("punkt", "point"))])
        + sweep.axes.map { .short($0.lever.rad.namn) } + [
          .number(s("medel", "mean")), .number("\(level) " + s("säkerhet", "confidence")),
          .number(s("arbetstimmar", "hours of work")), .number(s("möten", "meetings")),
        ])
    let levers = sweep.words(s)
    for point in sweep.points {
      table.row(
        (numbers.map { ["\($0[point.arm])"] } ?? [])
          + zip(levers, point.values).map { $0($1) } + [
            words.fitted(to: point.mean).value(point.mean.estimate), words.range(point.mean),
            words.value(point.hours.estimate), words.value(point.meetings.estimate),
          ])
    }
    blocks += [.table(table), .note(report.oneFigure)]
    blocks += explained(sweep.axes.map(\.lever))
    return try page(
      s("Svep", "Sweep"), answer: text.conclusion,
      [
        PageSection(
          id: "svar", heading: s("Så svarar utfallet", "How the outcome answers"), blocks: blocks)
      ])
  }

  private func charts(_ sweep: Sweep) -> [PageBlock] {
    if sweep.axes.count <= 2, isGrid(sweep) { return [.figure(curve(sweep))] }
    return sweep.axes.indices.map { .figure(cloud(sweep, $0)) }
  }

  /// Whether every combination of the axes' values is there.
  private func isGrid(_ sweep: Sweep) -> Bool {
    let sizes = sweep.axes.indices.map { i in Set(sweep.points.map { $0.values[i] }).count }
    return sizes.reduce(1, *) == sweep.points.count
  }

  private func curve(_ sweep: Sweep) -> PageBlock.Picture {
    let words = self.words
    let along =
      sweep.axes.firstIndex {
        if case .range = $0.settings { return true }
        return false
      } ?? 0
    let across = sweep.axes.indices.first { $0 != along }
    let others = across.map { i in Set(sweep.points.map { $0.values[i] }).sorted() }
    let places = LeverPlaces(sweep.points.map { $0.values[along] })
    let levers = sweep.words(s)
    let series = (others ?? [0]).map { other in
      let points = sweep.points.filter { point in
        across.map { point.values[$0] == other } ?? true
      }.sorted { $0.values[along] < $1.values[along] }
      return Diagram.Serie(
        across.map {
          "\(sweep.axes[$0].lever.rad.namn) \(levers[$0](other))"
        } ?? words.unit,
        points.map { point in
          let m = point.mean
          return Diagram.Punkt(
            places.place(point.values[along]), m.estimate,
            band: m.lower <= m.upper ? m.lower...m.upper : nil)
        })
    }
    let lever = sweep.axes[along].lever
    let name = lever.rad.namn
    let with = across.map {
      s(
        ", för varje värde av \(sweep.axes[$0].lever.rad.namn)",
        ", for each value of \(sweep.axes[$0].lever.rad.namn)")
    }
    let title = self.title(name) + (with ?? "")
    let chart = Diagram.responseCurve(
      id: "svep", title: title, description: description(sweep),
      x: xAxis(lever, levers[along], places, places.marks),
      y: Diagram.Axel(words.unit, granser: ends(sweep)) { words.value($0) }, series: series)
    return PageBlock.Picture(
      title: title, svg: chart.forms, caption: bandNote(series.count) + note(places))
  }

  /// The axis is about the answers, not about 0: a sweep asks how they move.
  private func ends(_ sweep: Sweep) -> ClosedRange<Double>? {
    ends(
      sweep.points.flatMap {
        $0.mean.halfWidth.isFinite ? [$0.mean.lower, $0.mean.upper] : [$0.mean.estimate]
      })
  }

  private func ends(_ all: [Double]) -> ClosedRange<Double>? {
    guard let least = all.min(), let most = all.max(), least < most else { return nil }
    let margin = (most - least) * 0.1
    return (least < 0 ? least - margin : max(0, least - margin))...(most + margin)
  }

  private func bandNote(_ series: Int) -> String {
    guard series > 1 else {
      return s(
        "Axeln börjar inte vid 0. Bandet är \(level) konfidensintervall för varje punkt för sig. Alla punkter har samma slump, så skillnaderna mellan dem är säkrare än bandet visar.",
        "The axis does not begin at 0. The band is \(level) confidence intervals of each point by itself. All points share their chance, so differences between them are surer than the band shows."
      )
    }
    return s(
      "Axeln börjar inte vid 0. De lodräta strecken är \(level) konfidensintervall för varje punkt för sig; linjerna är skjutna något i sidled så att strecken syns. Alla punkter har samma slump, så skillnaderna mellan dem är säkrare än strecken visar.",
      "The axis does not begin at 0. The vertical whiskers are \(level) confidence intervals of each point by itself; the lines are moved a little sideways so that the whiskers are seen. All points share their chance, so differences between them are surer than the whiskers show."
    )
  }

  private func xAxis(
    _ lever: Spak, _ words: LeverWords, _ places: LeverPlaces, _ marks: [Double]?,
    ends: ClosedRange<Double>? = nil
  ) -> Diagram.Axel {
    Diagram.Axel(
      lever.rad.namn, marken: marks, fast: places.endless, granser: ends,
      text: places.text { words($0) })
  }

  /// Where a lever without a limit stands; empty where none does.
  private func note(_ places: LeverPlaces) -> String {
    if places.endless == nil { return "" }
    return s(
      " ”ingen” (ingen gräns) står sist på axeln, på en egen plats utan mått.",
      " ”none” (no limit) stands last on the axis, in a place of its own that measures nothing.")
  }

  private func cloud(_ sweep: Sweep, _ axis: Int) -> PageBlock.Picture {
    let words = self.words
    let numbers = report.pointNumbers
    let places = LeverPlaces(sweep.points.map { $0.values[axis] })
    let lever = sweep.axes[axis].lever
    let name = lever.rad.namn
    let title = self.title(name)
    let chart = Scatter(
      id: "svep-\(axis)", title: title, description: description(sweep),
      x: xAxis(
        lever, sweep.words(s)[axis], places, places.endless == nil ? nil : places.marks,
        ends: ends(sweep.points.map { places.place($0.values[axis]) })),
      y: Diagram.Axel(words.unit, granser: ends(sweep.points.map(\.mean.estimate))) {
        words.value($0)
      },
      points: sweep.points.map { point in
        Scatter.Point(
          numbers.map { "\($0[point.arm])" } ?? "", x: places.place(point.values[axis]),
          y: point.mean.estimate)
      })
    return PageBlock.Picture(
      title: title, svg: chart.forms,
      caption: s(
        "En punkt för varje kombination; de andra spakarna varierar samtidigt. Axlarna börjar inte vid 0.",
        "A point for each combination; the other levers vary at the same time. The axes do not begin at 0."
      )
        + (numbers == nil
          ? ""
          : s(
            " Siffran är punktens nummer i tabellen.",
            " The figure is the point's number in the table.")) + note(places))
  }

  private func title(_ lever: String) -> String {
    words.subject.prefix(1).uppercased() + words.subject.dropFirst()
      + s(" mot \(lever)", " by \(lever)")
  }

  private func description(_ sweep: Sweep) -> String {
    let means = sweep.points.map(\.mean.estimate)
    let (least, most) = (means.min() ?? 0, means.max() ?? 0)
    return s(
      "Medelvärdena ligger mellan \(words.value(least)) och \(words.value(most)) \(words.unit). Tabellen har alla värden.",
      "The means lie between \(words.value(least)) and \(words.value(most)) \(words.unit). The table has all values."
    )
  }
}

/// Where the values of a lever stand on an axis: one without a limit, which has no number, stands a
/// step after the last that has one.
struct LeverPlaces {
  private let finite: [Double]
  /// The place of the value without a limit; nil where all have one.
  let endless: Double?

  init(_ values: [Double]) {
    finite = Set(values.filter(\.isFinite)).sorted()
    let (low, high) = (finite.first ?? 0, finite.last ?? 0)
    let step = low < high ? (high - low) / Double(finite.count - 1) : max(1, abs(high))
    endless = values.allSatisfy(\.isFinite) ? nil : high + step
  }

  func place(_ value: Double) -> Double { value.isFinite ? value : endless ?? value }

  /// The values that are marked: all where they are few, else some of those with a number, and
  /// always the one without a limit; nil where round numbers do as well.
  var marks: [Double]? {
    let step = max(1, (finite.count + 7) / 8)
    if step > 1, endless == nil { return nil }
    let some = finite.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    return some + (endless.map { [$0] } ?? [])
  }

  /// How places are written, by how the lever's values are.
  func text(_ text: @escaping @Sendable (Double) -> String) -> @Sendable (Double) -> String {
    let endless = endless
    return { text($0 == endless ? .infinity : $0) }
  }
}

extension PageBlock {
  /// A figure, ready made.
  struct Picture {
    var title: String
    var svg: String
    var caption: String
  }

  static func figure(_ picture: Picture) -> PageBlock {
    .figure(title: picture.title, svg: picture.svg, caption: picture.caption)
  }
}
