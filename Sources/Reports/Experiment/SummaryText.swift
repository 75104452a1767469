import Experiments

/// Replications of one scenario for the terminal.
package struct SummaryText: Sendable {
  private let summary: Summary
  private let figures: KeyFigures
  private let report: ExperimentReport
  private let sprak: Rapportsprak
  private let stil: Stil
  private let tal: Tal
  private let variant: String?

  /// - Parameters:
  ///   - report: where the figures come from.
  ///   - summary: of the only arm.
  ///   - figures: the experiment's.
  ///   - variant: the variant that was run; nil for the scenario as it stands.
  ///   - stil: how the terminal is written to.
  package init(
    _ report: ExperimentReport, _ summary: Summary, _ figures: KeyFigures,
    variant: String? = nil, _ stil: Stil
  ) {
    self.variant = variant
    self.summary = summary
    self.figures = figures
    self.report = report
    sprak = report.sprak
    self.stil = stil
    tal = Tal(report.sprak)
  }

  package var text: String {
    let o = report.origin
    let name = [o.scenario.ofarlig] + (variant.map { [$0.ofarlig] } ?? [])
    var lines = report.top(name.joined(separator: ", "), stil)
    lines += note.bruten(stil.bredd)
    lines += [""] + headline.bruten(stil.bredd) + [""] + table + [""]
    lines += settling.bruten(stil.bredd) + [""]
    lines += reading.bruten(stil.bredd).map(stil.svag)
    return (lines + [""] + report.foot(stil)).joined(separator: "\n") + "\n"
  }

  private var headline: String {
    guard
      let line = summary.lines.first(where: { $0.figure == summary.figure && $0.divisor == nil })
    else { return "" }
    let words = FigureWords(figures.all[summary.figure], sprak).fitted(to: line.mean)
    let size = words.value(line.mean.estimate)
    let range =
      line.mean.halfWidth.isFinite
      ? line.mean.halfWidth > 0
        ? sprak(
          " (\(tal.sakerhet(report.confidence)) säkerhet: \(words.value(line.mean.lower)) till \(words.value(line.mean.upper)))",
          " (\(tal.sakerhet(report.confidence)) confidence: \(words.value(line.mean.lower)) to \(words.value(line.mean.upper)))"
        )
        : sprak(
          " (lika \(sprak.inAll(summary.count)): ingen spridning syntes, så att inget är känt om den)",
          " (the same \(sprak.inAll(summary.count)): no spread was seen, so that nothing is known of it)"
        ) : ""
    let subject = words.subject.storBokstav
    return sprak("\(subject) är i medeltal ", "\(subject) is on average ")
      + "\(size) \(words.unit)\(range)."
  }

  private var note: String {
    let n = tal.antal(
      summary.count, ("simulerat utfall", "simulerade utfall"),
      ("simulated outcome", "simulated outcomes"))
    let days = tal.antal(report.origin.days, ("dag", "dagar"), ("day", "days"))
    return sprak(
      "\(n) av \(days); ingen prognos.", "\(n) of \(days); not a forecast.")
  }

  private var table: [String] {
    let level = tal.sakerhet(report.confidence)
    var table = Tabell([
      .text(sprak("nyckeltal", "key figure"), mjuk: true), .text(sprak("enhet", "unit")),
      .tal(sprak("medel", "mean")), .tal("\(level) " + sprak("säkerhet", "confidence")),
      .tal(sprak("median", "median")), .tal("p90"),
    ])
    for line in summary.lines {
      let figure = figures.all[line.figure]
      let words = FigureWords(figure, sprak)
      let mean = words.fitted(to: line.mean)
      let by = line.divisor.map { figures.all[$0].name }
      let mark = isUnsure(line) ? "*" : ""
      table.rad(
        by.map { "\(figure.name) / \($0)" } ?? figure.name, by == nil ? words.unit : "",
        mean.value(line.mean.estimate), words.range(line.mean, mark: mark),
        line.median.map { words.value($0.interval.estimate) } ?? "",
        line.p90.map { words.value($0.interval.estimate) } ?? "")
    }
    return table.text(stil) + warning
  }

  /// Whether an interval promises more than so few replications can keep: that of a ratio.
  private func isUnsure(_ line: Summary.Line) -> Bool {
    line.divisor != nil && line.mean.halfWidth.isFinite && line.mean.halfWidth > 0
      && (3..<BCa.fewestForMeans).contains(summary.count)
  }

  private var warning: [String] {
    guard summary.lines.contains(where: isUnsure) else { return [] }
    let fewest = BCa.fewestForMeans
    return sprak(
      "* Kvoters intervall är osäkra med färre än \(fewest) replikationer: är utfallen snett fördelade håller de mer sällan än de säger.",
      "* Intervals of ratios are unsure with fewer than \(fewest) replications: where outcomes are skewed they hold less often than they say."
    ).bruten(stil.bredd).map(stil.varning)
  }

  private var settling: String {
    let steady = summary.steady
    guard let cut = steady.truncation, let level = steady.level else {
      return sprak(
        "Antalet öppna ansvarsglapp (G-01) hinner inte plana ut under körningen (MSER-5).",
        "The number of open G-01 does not settle during the run (MSER-5).")
    }
    let known = level.halfWidth.isFinite
    let decimals = known ? Tal.decimaler(level.estimate, osakerhet: level.halfWidth) : 0
    let tal = tal.decimal(level.estimate, decimals)
    let spread =
      known
      ? " (\(self.tal.decimal(level.lower, decimals))–\(self.tal.decimal(level.upper, decimals)))"
      : ""
    return sprak(
      "Antalet öppna ansvarsglapp (G-01) planar ut efter \(cut) dagar (MSER-5) och är sedan i medel \(tal)\(spread).",
      "The number of open G-01 settles after \(cut) days (MSER-5), and is \(tal)\(spread) on average from then on."
    )
  }

  private var reading: String {
    guard summary.count > 1 else {
      return sprak(
        "En enda replikation säger inget om spridningen; kör fler med --replications.",
        "A single replication says nothing of the spread; run more with --replications.")
    }
    return sprak(
      "Medel: medelvärde över replikationerna med t-intervall; kvoter med BCa-bootstrap och Fiellers intervall. "
        + "Median och p90: över replikationerna. Alla nyckeltal står i --json.",
      "Mean: over the replications, with a t interval; ratios with a BCa bootstrap and Fieller's. "
        + "Median and p90: over the replications. All key figures are in --json.")
  }
}

/// Replications of one scenario as JSON.
package enum SummaryJSON {
  /// - Parameters:
  ///   - report: where the figures come from.
  ///   - summary: of the only arm.
  ///   - results: its replications.
  /// - Returns: the document.
  package static func document(
    _ report: ExperimentReport, _ summary: Summary, _ results: Results
  ) -> Jsonvarde {
    .objekt(
      ExperimentJSON.head(report, count: results.count)
        + Resultatjson.par([
          "figure": ExperimentJSON.figure(results.figures.all[summary.figure]),
          "summary": .lista(summary.lines.map { line($0, results.figures, summary.count) }),
          "steady_state": .objekt([
            "days_left_out": summary.steady.truncation.map { .hel($0) } ?? .null,
            "open_g01": summary.steady.level.map { ExperimentJSON.interval($0) } ?? .null,
            "welch_window": .hel(summary.steady.window),
            "welch": .lista(summary.steady.welch.map { ExperimentJSON.number($0) }),
          ]),
          "arms": .lista([
            .objekt([
              "arm": .text(report.names[0]), "description": .text(report.descriptions[0]),
              "means": ExperimentJSON.means(0, results),
            ])
          ]),
          "replications": .lista(ExperimentJSON.replications(report, results)),
        ]))
  }

  private static func line(
    _ line: Summary.Line, _ figures: KeyFigures, _ count: Int
  ) -> Jsonvarde {
    .objekt([
      "figure": .text(figures.all[line.figure].name),
      "divided_by": .text(line.divisor.map { figures.all[$0].name }),
      "unit": .text(line.divisor == nil ? figures.all[line.figure].unit.rawValue : nil),
      "mean": ExperimentJSON.interval(line.mean),
      "unsure": .sant(line.divisor != nil && (3..<BCa.fewestForMeans).contains(count)),
      "median": line.median.map { ExperimentJSON.interval($0.interval) } ?? .null,
      "p90": line.p90.map { ExperimentJSON.interval($0.interval) } ?? .null,
    ])
  }
}
