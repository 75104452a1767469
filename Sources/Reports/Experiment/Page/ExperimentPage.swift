import Charts
import Domain
import Experiments
import Kernel
import Observers

/// The HTML report of an experiment: one file for a process leader, an analyst and a council.
///
/// The sections, in the order in which they are read: the answer; the comparison; glapp by kind and
/// place; the ladder; lead times; the year; the cases; what the rules leave open; fairness;
/// assumptions; method; provenance. docs/rapport.md says how to read them.
package struct ExperimentPage {
  let b: ReportBasis
  let s: Rapportsprak
  let tal: Tal
  let e: Estimates
  let words: FigureWords
  /// The baseline's run, stretch by stretch.
  let stretches: [FrameStretch]

  package init(_ basis: ReportBasis) {
    b = basis
    s = basis.report.sprak
    tal = Tal(s)
    e = Estimates(results: basis.results, confidence: basis.confidence, tal: tal)
    words = FigureWords(basis.results.figures.all[basis.figure], s)
    let frame = basis.arms[basis.baseline].varld(0)
    stretches = FrameStretch.all(frame, against: frame)
  }

  /// The page.
  ///
  /// - Throws: what Mustache says of the templates; a test renders them.
  package func html() throws -> String {
    var page = Page(
      sprak: s, title: title,
      note: b.report.note(extent),
      footer: s(
        "Glapp \(Glappversion.text). Sidan behöver inget nät och kan sparas, skickas och skrivas ut.",
        "Glapp \(Glappversion.text). The page needs no network and can be kept, sent and printed."))
    page.warning = warning
    page.answer = headline
    page.lead = answerBlocks
    page.sections = [
      comparisonSection, gapSection, ladderSection, leadTimeSection, yearSection, caseSection,
      openSection, fairnessSection, assumptionSection, methodSection, provenanceSection,
    ].compactMap { $0 }
    return try page.html()
  }

  var base: Int { b.baseline }
  var count: Int { b.results.count }
  var days: Int { b.report.origin.days }
  func name(_ arm: Int) -> String { b.report.shownNames[arm] }
  var level: String { tal.sakerhet(b.confidence) }

  /// What holds in the baseline from the beginning of the run, and what comes in its place during it:
  /// `4, från 2026-07-01: 12`.
  func through(_ text: (Epok) -> String) -> String {
    FrameStretch.changes(stretches) { text($0.own) }.map { from, text in
      (from.map { s("från ", "from ") + $0.text + ": " } ?? "") + text
    }.joined(separator: ", ")
  }

  /// In how many replications, as a note under every table of means.
  var spread: String {
    count < 2
      ? s(
        "En enda replikation: inget är känt om spridningen.",
        "A single replication: nothing is known of the spread.")
      : s(
        "Medel av \(tal.hel(count)) replikationer; ± och strecken anger \(level) konfidensintervall.",
        "Means of \(tal.hel(count)) replications; ± and the whiskers are \(level) confidence intervals."
      )
  }

  private var title: String {
    let scenario = b.report.origin.scenario.ofarlig
    guard b.comparison != nil else { return scenario }
    return s("Jämförelse: \(scenario)", "Comparison: \(scenario)")
  }

  private var extent: String {
    let from = b.arms[base].scenario.start
    let runs = tal.antal(
      count, ("simulerat utfall", "simulerade utfall"), ("simulated outcome", "simulated outcomes"))
    let each = b.arms.count > 1 ? s(" av varje alternativ", " of each alternative") : ""
    return "\(from.text) – \((from + max(0, days - 1)).text), \(runs)\(each)."
  }

  private var warning: String? {
    var texts: [String] = []
    if count < 2 {
      texts.append(
        s(
          "Sidan bygger på en enda replikation. Hur mycket som är slump går inte att veta; kör fler med --replications.",
          "The page rests on a single replication. How much is chance cannot be known; run more with --replications."
        ))
    }
    texts += b.report.cautions
    // Of the first replication of the baseline, which the other sections take their example from.
    if let grows = b.example.kovaxt { texts.append(grows.text(s)) }
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }
}
