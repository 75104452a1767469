import Charts
import Domain
import Experiments
import Observers

/// Lead times as distributions, and the year month by month.
extension ExperimentPage {
  private var leadTimes: [Ledtid] {
    Ledtid.allCases.filter { e.value("ledtid.\($0.namn).antal", base) > 0 }
  }

  var leadTimeSection: PageSection {
    var blocks: [PageBlock] = [
      .text(
        s(
          "Hur lång tid stegen tar, från det ena till det andra, i kalenderdygn. Bara det som hann bli klart räknas: en väntan som pågår när året är slut är inte med.",
          "How long the steps take, from the one to the other, in civil days. Only what came to its end counts: a wait that goes on when the year ends is not in it."
        ))
    ]
    let need: [Ledtid] = [.behovAnsvar, .behovBeslut, .behovInsats, .beslutInsats]
    let work: [Ledtid] = [
      .identifieradKallelse, .kallelseMote, .moteUpprattad, .samtyckesfragaSvar, .tvistLost,
    ]
    for (id, title, chosen) in [
      ("ledtid-behov", s("Från behov till insats", "From need to service"), need),
      ("ledtid-plan", s("Samordningens steg", "The steps of the coordination"), work),
    ] {
      let there = chosen.filter { e.value("ledtid.\($0.namn).antal", base) >= 10 }
      if !there.isEmpty { blocks.append(distribution(id, title, there)) }
    }
    if leadTimes.isEmpty {
      blocks.append(.text(s("Inget steg blev klart.", "No step came to its end.")))
    } else {
      blocks += [.table(leadTimeTable), .note(spread)]
    }
    return PageSection(
      id: "ledtiderna", heading: s("Ledtiderna", "The lead times"), blocks: blocks)
  }

  /// The share of the times that were at most so long, with an interval at each limit.
  func cumulative(_ time: Ledtid, _ arm: Int) -> [Diagram.Punkt] {
    let name = "ledtid.\(time.namn)"
    let limits = Ledtidsrad.klassgranser
    guard let longer = e.values("\(name).längre", arm) else { return [] }
    let classes = limits.compactMap { e.values("\(name).högst \($0)", arm) }
    guard classes.count == limits.count else { return [] }
    let totals = longer.indices.map { i in longer[i] + classes.reduce(0) { $0 + $1[i] } }
    var sums = [Double](repeating: 0, count: longer.count)
    return limits.indices.map { k in
      for i in sums.indices { sums[i] += classes[k][i] }
      let shares = sums.indices.filter { totals[$0] > 0 }.map { sums[$0] / totals[$0] }
      let mean = shares.isEmpty ? nil : e.mean(shares)
      return Diagram.Punkt(
        Double(limits[k]), mean?.estimate,
        band: e.range(mean).map { min(1, $0.lowerBound)...min(1, $0.upperBound) })
    }
  }

  private func distribution(_ id: String, _ title: String, _ times: [Ledtid]) -> PageBlock {
    let tal = tal
    let (within, days) = (s("inom", "within"), s("dygn", "days"))
    let diagram = Diagram(
      id: id, titel: title,
      beskrivning: times.map {
        s("Hälften av ”\($0.namn)” tar högst ", "Half of ”\($0.name)” take at most ")
          + e.text("ledtid.\($0.namn).median", base) + " \(days)."
      }.joined(separator: " "),
      x: .init(
        "\(within), \(days)", slag: .logaritmisk, marken: [1, 2, 7, 14, 30, 90, 180, 365],
        granser: 1...365, text: { tal.decimal($0, 0) }),
      y: .init(
        s("andel som är klara", "share that is done"), marken: [0, 0.25, 0.5, 0.75, 1],
        granser: 0...1, text: { tal.procent($0) }),
      serier: times.map { .init(s($0.namn, $0.name), cumulative($0, base), marken: true) })
    return .figure(
      title: title, svg: diagram.forms,
      caption: s(
        "Gå upp från ett antal dygn till kurvan och läs av till vänster: så stor andel var klar då. \(shade)Skalan på den vågräta axeln är logaritmisk.",
        "Go up from a number of days to the curve and read off at the left: that share was done by then. \(shade)The horizontal scale is logarithmic."
      ))
  }

  /// What the shade is, where there is one.
  private var shade: String {
    count > 1
      ? s(
        "Skuggan är \(level) konfidensintervall. ",
        "The shade is the \(level) confidence interval. ")
      : ""
  }

  private var leadTimeTable: PageTable {
    var columns: [PageTable.Column] = [
      .text(s("ledtid", "lead time")), .number(s("antal", "number")),
      .number(s("median, dygn", "median, days")),
      .number(s("90 % inom, dygn", "90 % within, days")),
    ]
    if let shown = b.shown {
      columns.append(
        .number(s("median med ”\(name(shown))”", "median with ”\(name(shown))”")))
    }
    var table = PageTable(s("Ledtider", "Lead times"), columns)
    for time in leadTimes {
      let figure = "ledtid.\(time.namn)"
      var row = [
        s(time.namn, time.name), e.text("\(figure).antal", base), e.text("\(figure).median", base),
        e.text("\(figure).p90", base),
      ]
      if let shown = b.shown { row.append(e.text("\(figure).median", shown)) }
      table.row(row)
    }
    return table
  }

  /// The months of the run, as the key figures name them: `2026-03`.
  var months: [String] {
    b.results.figures.all.compactMap { figure in
      let parts = figure.name.split(separator: ".")
      return parts.count == 4 && parts[0] == "månad" && parts[2] == Forvaltning.ffs.namn
        && parts[3] == "timmar" ? String(parts[1]) : nil
    }
  }

  var yearSection: PageSection? {
    guard !months.isEmpty else { return nil }
    var table = PageTable(
      s("Arbetade timmar per månad", "Hours worked a month"),
      [.text(s("månad", "month"))] + Forvaltning.allCases.map { .number($0.namn) })
    for month in months {
      table.row(
        [month] + Forvaltning.allCases.map { e.text("månad.\(month).\($0.namn).timmar", base) })
    }
    let figures = [
      monthFigure(
        "arbete-manad", s("Arbetade timmar", "Hours worked"), "timmar",
        s("timmar i månaden", "hours a month")),
      monthFigure(
        "ko-manad", s("Väntan i kö på en handläggare eller chef", "Waiting in queues for staff"),
        "kötimmar", s("kontorstimmar som arbetsuppgifter väntade", "office hours that tasks waited")
      ),
    ]
    return PageSection(
      id: "aret", heading: s("Arbetet genom året", "The work through the year"),
      blocks: [
        .text(
          s(
            "Modellen börjar tom, så ärendena blir fler för varje månad i början. Den första och den sista månaden kan vara kortare än en kalendermånad.",
            "The model begins empty, so that cases grow in number month by month at first. The first and the last month may be shorter than a calendar month."
          ))
      ] + (months.count > 1 ? figures : []) + [.table(table), .note(spread)] + settlingBlocks)
  }

  private func monthFigure(
    _ id: String, _ title: String, _ part: String, _ unit: String
  ) -> PageBlock {
    let months = months
    let tal = tal
    let step = max(1, (months.count + 11) / 12)
    let series = Forvaltning.allCases.map { f in
      Diagram.Serie(
        f.namn,
        months.enumerated().map { i, month in
          let mean = e.mean("månad.\(month).\(f.namn).\(part)", base)
          return Diagram.Punkt(Double(i), mean?.estimate, band: e.range(mean))
        })
    }
    let most = series.max {
      ($0.punkter.compactMap(\.y).max() ?? 0) < ($1.punkter.compactMap(\.y).max() ?? 0)
    }
    let top = most?.punkter.max { ($0.y ?? 0) < ($1.y ?? 0) }
    var text =
      count > 1
      ? s("Medel per månad och förvaltning.", "Means by month and förvaltning.")
      : s("Per månad och förvaltning.", "By month and förvaltning.")
    if let most, let top, let y = top.y {
      text += s(
        " Mest: \(most.namn) i \(months[Int(top.x)]) med \(tal.decimal(y, 0)).",
        " Most: \(most.namn) in \(months[Int(top.x)]) with \(tal.decimal(y, 0)).")
    }
    let diagram = Diagram(
      id: id, titel: title, beskrivning: text,
      x: .init(
        s("månad", "month"), marken: stride(from: 0, to: months.count, by: step).map(Double.init),
        granser: 0...Double(max(1, months.count - 1)),
        text: { months.indices.contains(Int($0)) ? String(months[Int($0)].dropFirst(2)) : "" }),
      y: .init(unit, text: { tal.decimal($0, 0) }), serier: series)
    return .figure(title: title, svg: diagram.forms, caption: text)
  }
}
