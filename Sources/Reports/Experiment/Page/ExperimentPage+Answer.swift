import Charts
import Domain
import Experiments
import Observers

/// The answer, and the comparison behind it.
extension ExperimentPage {
  private var verdict: Verdict? { b.comparison.map { Verdict($0, b.report) } }

  /// The answer in a sentence.
  var headline: String { verdict?.headline ?? runSentence }

  /// What the key figure came to, in a scenario alone: of the main one, how many persons were hit.
  private var runSentence: String {
    b.results.figures.all[b.figure].name == Results.mainFigure ? hitSentence : figureSentence
  }

  private var inDays: String { tal.antal(days, ("dag", "dagar"), ("day", "days")) }
  private var onAverage: String { count > 1 ? s(" i genomsnitt", " on average") : "" }

  private var figureSentence: String {
    let value = e.text(b.results.figures.all[b.figure].name, base)
    return s(
      "Under \(inDays) var \(words.subject)\(onAverage) \(value) \(words.unit).",
      "During \(inDays), \(words.subject) was\(onAverage) \(value) \(words.unit).")
  }

  /// How many persons were hit and how badly.
  private var hitSentence: String {
    let persons = e.value("personer", base)
    guard persons > 0 else {
      return s("Under \(inDays) kom ingen person.", "During \(inDays) nobody came.")
    }
    let hit = e.value("glapp.G-01.personer", base)
    let share = tal.procent(hit / persons)
    return s(
      """
      Under \(inDays) hade\(onAverage) \(e.text("glapp.G-01.personer", base)) av \
      \(e.number(persons, whole: true)) personer (\(share)) någon gång ett behov som ingen svarade \
      för: \(e.text("glapp.G-01.dagar", base)) behovsdagar.
      """,
      """
      During \(inDays),\(onAverage) \(e.text("glapp.G-01.personer", base)) of \
      \(e.number(persons, whole: true)) persons (\(share)) at some time had a need for which nobody \
      answered: \(e.text("glapp.G-01.dagar", base)) need-days.
      """)
  }

  /// What follows upon the answer: more of the best alternative, all in one chart, the others, and
  /// how to read it.
  var answerBlocks: [PageBlock] {
    var blocks: [PageBlock] = []
    if verdict == nil, headline != hitSentence { blocks.append(.text(hitSentence)) }
    if let comparison = b.comparison, let verdict {
      if !verdict.about.isEmpty { blocks.append(.text(verdict.about)) }
      blocks += [forest(comparison, verdict)]
      if let (title, others) = verdict.othersInBrief {
        blocks += [.heading(title), .list(others)]
      }
      blocks += verdict.warnings.map { .note($0) }
    }
    blocks.append(
      .note(
        s(
          """
          Så läser du: ett glapp är tid då något som rutinerna lovar inte händer. \
          \(FigureWords.units(s)) ”Avgjort” betyder att skillnaden är större än slumpen i modellen; \
          det säger inget om hur väl modellens antaganden stämmer (avsnittet Antaganden). Arbetstiden är handläggares och chefers, mötena SP-möten och teamens; medlingskommissionens egen tid ingår inte.
          """,
          """
          How to read this: a glapp is time in which something that the routines promise does not \
          happen. \(FigureWords.units(s)) ”Decided” means that the difference is \
          larger than the model's chance; it says nothing of how true the model's assumptions are \
          (the section Assumptions). The working time is that of handläggare and chefer, the meetings \
          those about SP and of the teams; medlingskommissionen's own time is not among them.
          """)))
    return blocks
  }

  /// Each alternative's difference from the baseline, the best first.
  private func forest(_ comparison: Comparison, _ verdict: Verdict) -> PageBlock {
    let words = words
    let subject = words.subject.storBokstav
    let rows = verdict.ordered.map { c in
      let d = c.paired.difference
      return ForestPlot.Row(
        name(c.arm), estimate: d.estimate, lower: d.lower, upper: d.upper,
        note: words.fitted(to: d).signed(d.estimate)
          + (c.share.map { " (\(signed($0)))" } ?? "") + ", " + verdict.outcome(c.verdict),
        range: ends(c.paired, s(" till ", " to ")))
    }
    let plot = ForestPlot(
      id: "jamforelse",
      title: s(
        "\(subject): skillnad mot ”\(name(base))”",
        "\(subject): difference from ”\(name(base))”"),
      description: verdict.ordered.map {
        "\(name($0.arm)): \(interval($0.paired))."
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
    return .figure(
      title: plot.title, svg: plot.forms,
      caption: s(
        "Rutan är den uppmätta skillnaden, strecket dess \(level) konfidensintervall, som också står i siffror. Korsar strecket nollinjen går det inte att avgöra om alternativet gör skillnad.",
        "The square is the measured difference, the line its \(level) confidence interval, which is also written out. Where the line crosses zero it cannot be decided whether the alternative makes a difference."
      ) + joint)
  }

  var comparisonSection: PageSection? {
    guard let comparison = b.comparison, let verdict else { return nil }
    let limit = tal.decimal(1 - b.confidence, 2)
    let roles =
      roleTable(verdict).map {
        [
          $0,
          .note(
            s(
              "Den översta raden är arbetstiden i ”\(name(base))”, de andra skillnaden mot den, var för sig: en roll kan få mer att göra fast summan minskar.",
              "The first row is the working time of ”\(name(base))”, the others the difference from it, each by itself: a role may get more to do though the sum falls."
            )),
        ]
      } ?? []
    return PageSection(
      id: "jamforelsen", heading: s("Jämförelsen", "The comparison"),
      blocks: [
        .text(
          s(
            "Varje alternativ är kört mot samma slump som ”\(name(base))”, person för person, så att skillnaderna beror på det som ändrats.",
            "Each alternative was run under the same chance as ”\(name(base))”, person by person, so that differences come of what was changed."
          )),
        .table(comparisonTable(comparison, verdict)),
        .note(
          s(
            "p (Holm) är sannolikheten för en så stor skillnad om det inte fanns någon, rättad för att flera alternativ prövas. Utslaget följer inte p utan intervallet för alla alternativ tillsammans (Bonferroni), som är något försiktigare: ett p strax under \(limit) kan därför stå bredvid ”går ej att avgöra”. Där skillnaden är densamma i färre än \(PairedDifference.fewestWithoutSpread) replikationer är p okänt (–). ± i kolumnen skillnad är det intervallet; ± annars är \(level) konfidensintervall för varje tal för sig.",
            "p (Holm) is the chance of so large a difference if there were none, corrected for trying several alternatives. The verdict follows not p but the interval for all alternatives together (Bonferroni), which is a little more cautious: a p just below \(limit) may therefore stand beside ”undecided”. Where the difference is the same in fewer than \(PairedDifference.fewestWithoutSpread) replications, p is unknown (–). ± in the column difference is that interval; ± elsewhere is the \(level) confidence interval of each number by itself."
          )),
      ] + roles + arms(comparison, verdict))
  }

  private func comparisonTable(_ comparison: Comparison, _ verdict: Verdict) -> PageTable {
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
    for c in verdict.ordered {
      table.row(
        name(c.arm), e.text(figure, c.arm), plusMinus(c.paired),
        c.share.map { signed($0) } ?? "–",
        c.adjustedP.map { $0 < 0.001 ? "< " + tal.decimal(0.001, 3) : tal.decimal($0, 3) } ?? "–",
        plusMinus(c.hours), plusMinus(c.meetings), verdict.outcome(c.verdict))
    }
    return table
  }

  /// The working time of each role that works at all: what the sum may hide.
  private func roleTable(_ verdict: Verdict) -> PageBlock? {
    let roles = Roll.allCases.filter { role in
      b.arms.indices.contains { e.value(Results.hours(role), $0) > 0 }
    }
    guard roles.count > 1 else { return nil }
    var table = PageTable(
      s("Arbetstid per roll, timmar", "Working time by role, hours"),
      [.text(s("alternativ", "alternative"))] + roles.map { .number($0.namn) }
        + [.number(s("alla", "all"))])
    table.row(
      [name(base)] + (roles.map(Results.hours) + [Results.hours]).map { e.text($0, base) })
    for c in verdict.ordered {
      table.row(
        [name(c.arm)] + roles.map { verdict.hours($0, c).map(plusMinus) ?? "–" }
          + [plusMinus(c.hours)])
    }
    return .table(table)
  }

  /// What each alternative is, and all that is to be said of it.
  private func arms(_ comparison: Comparison, _ verdict: Verdict) -> [PageBlock] {
    let rows = b.arms.indices.compactMap { arm -> (String, [String])? in
      let text = b.report.descriptions[arm].ofarlig
      let told =
        comparison.contrasts.count > 1
        ? comparison.contrasts.first { $0.arm == arm }.map(verdict.sentence) : nil
      let lines = [text.filter { $0 != "\n" }.isEmpty ? nil : text, told].compactMap { $0 }
      return lines.isEmpty ? nil : (name(arm), lines)
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(s("Alternativen, ett för ett", "The alternatives, one by one")), .entries(rows),
    ]
  }

  /// A difference with half of its interval, `−40 ± 3`; one that never varies says that instead.
  func plusMinus(_ d: PairedDifference) -> String {
    let sign = d.difference.estimate > 0 ? "+" : ""
    return sign + e.text(d.difference) + (d.noSpread ? " " + s.inAll(d.replications) : "")
  }

  private func interval(_ pair: PairedDifference) -> String {
    let d = pair.difference
    let estimate = words.fitted(to: d).signed(d.estimate)
    return d.lower == d.upper
      ? "\(estimate) \(s.inAll(pair.replications))" : "\(estimate) (\(ends(pair, " … ")))"
  }

  /// The ends of an interval; of a difference that never varies, in how many replications it was seen.
  private func ends(_ pair: PairedDifference, _ between: String) -> String {
    let d = pair.difference
    if d.lower == d.upper { return s("lika ", "equal ") + s.inAll(pair.replications) }
    let words = words.fitted(to: d)
    return words.signed(d.lower) + between + words.signed(d.upper)
  }

  private func signed(_ share: Double) -> String {
    let size = tal.procent(abs(share))
    guard size.contains(where: { ("1"..."9").contains($0) }) else {
      return share == 0 ? tal.procent(0) : "<\u{A0}" + tal.procent(0.001)
    }
    return (share > 0 ? "+" : "−") + size
  }
}
