import Experiments

/// A comparison for the terminal.
package struct ComparisonText: Sendable {
  private let comparison: Comparison
  private let report: ExperimentReport
  private let sprak: Rapportsprak
  private let stil: Stil
  private let tal: Tal
  private let verdict: Verdict

  package init(_ report: ExperimentReport, _ comparison: Comparison, _ stil: Stil) {
    self.comparison = comparison
    self.report = report
    sprak = report.sprak
    self.stil = stil
    tal = Tal(report.sprak)
    verdict = Verdict(comparison, report)
  }

  package var text: String {
    var lines = heading + [""]
    lines += verdict.headline.bruten(stil.bredd).map(stil.rubrik)
    lines += verdict.about.bruten(stil.bredd)
    lines += [""] + table
    if let (title, others) = verdict.othersInBrief {
      lines += ["", stil.rubrik(title)]
      for line in others { lines += paragraph(line) }
    }
    for warning in verdict.warnings { lines += [""] + warning.bruten(stil.bredd).map(stil.varning) }
    lines += [""] + reading.bruten(stil.bredd).map(stil.svag)
    lines += [""] + report.foot(stil)
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the words and the intervals mean, and where more stands.
  private var reading: String {
    var sentences: [String] = []
    if comparison.contrasts.count > 1 {
      sentences.append(
        sprak(
          "Intervallen i tabellen gäller tillsammans för alla alternativ (Bonferroni), kostnaderna "
            + "vart och ett för sig.",
          "The intervals of the table hold together for all alternatives (Bonferroni), the costs "
            + "each for itself."))
    }
    let figures = comparison.results.figures
    if figures.all[comparison.figure].name == Results.mainFigure, figures["klass.R.dagar"] != nil {
      sentences.append(FigureWords.units(sprak))
    }
    sentences.append(
      sprak(
        "Arbetstiden är handläggares och chefers; medlingskommissionens egen tid ingår inte. Mer om varje alternativ, med diagram: --report FIL.html.",
        "The working time is that of handläggare and chefer; medlingskommissionen's own is not among it. More of each alternative, with charts: --report FILE.html."
      ))
    return sentences.joined(separator: " ")
  }

  private func paragraph(_ text: String) -> [String] {
    ("• " + text).bruten(stil.bredd - 2, indrag: 2).map { "  " + $0 }
  }

  private var heading: [String] {
    let n = comparison.results.count
    let title = sprak(
      "\(report.origin.scenario.ofarlig): \(comparison.contrasts.count) alternativ mot ”\(report.shownNames[comparison.baseline])”",
      "\(report.origin.scenario.ofarlig): \(tal.antal(comparison.contrasts.count, ("", ""), ("alternative", "alternatives"))) against ”\(report.shownNames[comparison.baseline])”"
    )
    let note = sprak(
      "\(n) simulerade utfall av varje, \(verdict.inDays); ingen prognos. "
        + "Samma slump i alla alternativ, så att skillnaderna beror på ändringen.",
      "\(n) simulated outcomes of each, \(verdict.inDays); not a forecast. "
        + "The same chance in all alternatives, so that differences come of the change.")
    return report.top(title, stil) + note.bruten(stil.bredd)
  }

  private var table: [String] {
    let figure = comparison.results.figures.all[comparison.figure]
    let words = FigureWords(figure, sprak)
    let plain = words
    var table = Tabell([
      .text(sprak("alternativ", "alternative"), mjuk: true),
      .tal(sprak("medel", "mean")), .tal(sprak("skillnad", "difference")), .tal(""),
      .tal(tal.sakerhet(comparison.confidence) + sprak(" säkerhet", " confidence")),
      .text(sprak("utslag", "verdict")),
    ])
    table.rad(
      report.shownNames[comparison.baseline],
      words.value(comparison.results.mean(comparison.figure, arm: comparison.baseline)))
    for c in verdict.ordered {
      let d = c.paired.difference
      let words = words.fitted(to: d)
      let same = c.verdict == .identical || c.verdict == .unchanged
      table.rad(
        report.shownNames[c.arm],
        plain.value(comparison.results.mean(comparison.figure, arm: c.arm)),
        words.signed(d.estimate), c.share.map { signedShare($0) } ?? "",
        c.noSpread
          ? sprak("ingen spridning", "no spread")
          : same ? "" : "\(words.signed(d.lower)) … \(words.signed(d.upper))",
        verdict.outcome(c.verdict))
    }
    let subject = words.subject
    let caption = subject.prefix(1).uppercased() + subject.dropFirst() + ", \(words.unit)"
    return [stil.rubrik(caption)] + table.text(stil)
  }

  private func signedShare(_ share: Double) -> String {
    let size = abs(share)
    if size > 0, size < 0.0005 { return "<\u{A0}" + tal.procent(0.001) }
    return (share == 0 ? "" : share > 0 ? "+" : "−") + tal.procent(size)
  }
}
