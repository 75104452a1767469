import Charts
import Domain
import Experiments
import Observers

/// The answer, and the comparison behind it.
extension ExperimentPage {
  private var verdict: Verdict? {
    b.comparison.map {
      Verdict($0, names: b.report.shownNames, staffing: b.report.staffing, days: days, s)
    }
  }

  /// One sentence or two.
  var headline: String {
    guard let comparison = b.comparison, let verdict else { return runSentence }
    if comparison.contrasts.count == 1 { return verdict.sentence(comparison.contrasts[0]) }
    let better: Comparison.Contrast.Verdict =
      b.results.figures.all[b.figure].sense == .higher ? .higher : .lower
    guard let best = comparison.contrasts.first(where: { $0.arm == b.shown }),
      best.verdict == better
    else {
      return better == .lower
        ? s(
          "Inget av de \(comparison.contrasts.count) alternativen minskar säkert \(words.subject).",
          "None of the \(comparison.contrasts.count) alternatives certainly lowers \(words.subject)."
        )
        : s(
          "Inget av de \(comparison.contrasts.count) alternativen ökar säkert \(words.subject).",
          "None of the \(comparison.contrasts.count) alternatives certainly raises \(words.subject)."
        )
    }
    return s(
      "Av \(comparison.contrasts.count) alternativ gör ”\(name(best.arm))” mest. ",
      "Of \(comparison.contrasts.count) alternatives ”\(name(best.arm))” does most. ")
      + verdict.sentence(best)
  }

  /// How many persons were hit and how badly, in a scenario alone.
  private var runSentence: String {
    let persons = e.value("personer", base)
    let inDays = tal.antal(days, ("dag", "dagar"), ("day", "days"))
    guard persons > 0 else {
      return s("Under \(inDays) kom ingen person.", "During \(inDays) nobody came.")
    }
    let hit = e.value("glapp.G-01.personer", base)
    let share = tal.procent(hit / persons)
    let mean = count > 1 ? s(" i genomsnitt", " on average") : ""
    return s(
      """
      Under \(inDays) hade\(mean) \(e.text("glapp.G-01.personer", base)) av \
      \(e.number(persons, whole: true)) personer (\(share)) någon gång ett behov som ingen svarade \
      för: \(e.text("glapp.G-01.dagar", base)) behovsdagar.
      """,
      """
      During \(inDays),\(mean) \(e.text("glapp.G-01.personer", base)) of \
      \(e.number(persons, whole: true)) persons (\(share)) at some time had a need for which nobody \
      answered: \(e.text("glapp.G-01.dagar", base)) need-days.
      """)
  }

  /// What follows upon the answer: the other alternatives, and how to read it.
  var answerBlocks: [PageBlock] {
    var blocks: [PageBlock] = []
    if let comparison = b.comparison, let verdict {
      let others =
        comparison.contrasts.count == 1
        ? [] : comparison.contrasts.filter { !(headline.contains(verdict.sentence($0))) }
      var items = others.map { verdict.sentence($0) }
      if let best = verdict.best { items.append(best) }
      if !items.isEmpty {
        blocks += [.text(s("De andra alternativen:", "The other alternatives:")), .list(items)]
      }
      blocks += verdict.warnings.map { .note($0) }
    }
    blocks.append(
      .note(
        s(
          """
          Så läser du: ett glapp är tid då något som rutinerna lovar inte händer. \
          \(FigureWords.units(s)) ”Avgjort” betyder att skillnaden är större än slumpen i modellen; \
          det säger inget om hur väl modellens antaganden stämmer (avsnittet Antaganden).
          """,
          """
          How to read this: a glapp is time in which something that the routines promise does not \
          happen. \(FigureWords.units(s)) ”Decided” means that the difference is \
          larger than the model's chance; it says nothing of how true the model's assumptions are \
          (the section Assumptions).
          """)))
    return blocks
  }

  var comparisonSection: PageSection? {
    guard let comparison = b.comparison else { return nil }
    let words = words
    let subject = words.subject.storBokstav
    let rows = comparison.contrasts.map { c in
      ForestPlot.Row(
        name(c.arm), estimate: c.paired.difference.estimate, lower: c.paired.difference.lower,
        upper: c.paired.difference.upper,
        note: words.signed(c.paired.difference.estimate)
          + (c.share.map { " (\(signed($0)))" } ?? "") + ", " + outcome(c.verdict)
          + (c.noSpread ? s(", ingen spridning", ", no spread") : ""))
    }
    let plot = ForestPlot(
      id: "jamforelse",
      title: s(
        "\(subject): skillnad mot ”\(name(base))”",
        "\(subject): difference from ”\(name(base))”"),
      description: comparison.contrasts.map {
        "\(name($0.arm)): \(interval($0.paired.difference))."
      }
      .joined(separator: " "),
      axis: .init(
        s("skillnad, \(words.unit)", "difference, \(words.unit)"), text: { words.signed($0) }),
      rows: rows, sides: (s("mindre", "less"), s("mer", "more")))
    let joint =
      comparison.contrasts.count > 1
      ? s(
        " Intervallen gäller tillsammans för alla alternativ (Bonferroni).",
        " The intervals hold jointly for all alternatives (Bonferroni).") : ""
    let limit = tal.decimal(1 - b.confidence, 2)
    return PageSection(
      id: "jamforelsen", heading: s("Jämförelsen", "The comparison"),
      blocks: [
        .text(
          s(
            "Varje alternativ är kört mot samma slump som ”\(name(base))”, person för person, så att skillnaderna beror på det som ändrats.",
            "Each alternative was run under the same chance as ”\(name(base))”, person by person, so that differences come of what was changed."
          )),
        .figure(
          title: plot.title, svg: plot.forms,
          caption: s(
            "Rutan är den uppmätta skillnaden, strecket dess \(level) konfidensintervall. Korsar strecket nollinjen går det inte att avgöra om alternativet gör skillnad.",
            "The square is the measured difference, the line its \(level) confidence interval. Where the line crosses zero it cannot be decided whether the alternative makes a difference."
          ) + joint),
        .table(comparisonTable(comparison)),
        .note(
          s(
            "p (Holm) är sannolikheten för en så stor skillnad av ren slump, rättad för att flera alternativ prövas. Utslaget följer inte p utan intervallet för alla alternativ tillsammans (Bonferroni), som är något försiktigare: ett p strax under \(limit) kan därför stå bredvid ”går ej att avgöra”. ± i kolumnen skillnad är det intervallet; ± annars är \(level) konfidensintervall för varje tal för sig.",
            "p (Holm) is the chance of so large a difference if there were none, corrected for trying several alternatives. The verdict follows not p but the interval for all alternatives together (Bonferroni), which is a little more cautious: a p just below \(limit) may therefore stand beside ”undecided”. ± in the column difference is that interval; ± elsewhere is the \(level) confidence interval of each number by itself."
          )),
      ] + arms)
  }

  private func comparisonTable(_ comparison: Comparison) -> PageTable {
    var table = PageTable(
      s("Vad alternativen ger och kostar", "What the alternatives give and cost"),
      [
        .text(s("alternativ", "alternative")), .number(s("medel", "mean") + ", \(words.unit)"),
        .number(s("skillnad", "difference")), .number(s("andel", "share")), .number("p (Holm)"),
        .number(s("arbetstid, timmar", "working time, hours")), .number(s("möten", "meetings")),
        .text(s("utslag", "verdict")),
      ])
    let figure = b.results.figures.all[b.figure].name
    table.row(
      name(base), e.text(figure, base), "", "", "", e.text(Results.hours, base),
      e.text(Results.meetings, base), s("jämförs med", "compared with"))
    for c in comparison.contrasts {
      table.row(
        name(c.arm), e.text(figure, c.arm), plusMinus(c.paired.difference),
        c.share.map { signed($0) } ?? "–",
        c.adjustedP < 0.001 ? "< " + tal.decimal(0.001, 3) : tal.decimal(c.adjustedP, 3),
        plusMinus(c.hours.difference), plusMinus(c.meetings.difference), outcome(c.verdict))
    }
    return table
  }

  /// What each alternative is.
  private var arms: [PageBlock] {
    let rows = b.arms.indices.compactMap { arm -> (String, String)? in
      let text = b.report.descriptions[arm].ofarlig.filter { $0 != "\n" }
      return text.isEmpty ? nil : (name(arm), b.report.descriptions[arm].ofarlig)
    }
    guard !rows.isEmpty else { return [] }
    return [.heading(s("Vad alternativen är", "What the alternatives are")), .terms(rows)]
  }

  func plusMinus(_ d: ConfidenceInterval) -> String {
    let sign = d.estimate > 0 ? "+" : ""
    return sign + e.text(d)
  }

  private func interval(_ d: ConfidenceInterval) -> String {
    "\(words.signed(d.estimate)) (\(words.signed(d.lower)) … \(words.signed(d.upper)))"
  }

  private func signed(_ share: Double) -> String {
    let size = tal.procent(abs(share))
    guard size.contains(where: { ("1"..."9").contains($0) }) else {
      return share == 0 ? tal.procent(0) : "<\u{A0}" + tal.procent(0.001)
    }
    return (share > 0 ? "+" : "−") + size
  }

  private func outcome(_ verdict: Comparison.Contrast.Verdict) -> String {
    switch verdict {
    case .identical: s("samma utfall", "same outcome")
    case .unchanged: s("oförändrat", "unchanged")
    case .lower: s("minskar", "lower")
    case .higher: s("ökar", "higher")
    case .undecided: s("går ej att avgöra", "undecided")
    }
  }
}
