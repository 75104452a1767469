import Domain
import Experiments

/// What a comparison says, in sentences that a council can read.
package struct Verdict: Sendable {
  let comparison: Comparison
  let names: [String]
  /// How each arm's posts differ from the baseline's; nil where they do not.
  let staffing: [String?]
  /// The day on which each arm's change begins, where the run ends before it.
  let late: [Datum?]
  let days: Int
  let sprak: Rapportsprak
  let words: FigureWords
  let tal: Tal

  /// - Parameters:
  ///   - comparison: what is told.
  ///   - report: what is known of the arms.
  package init(_ comparison: Comparison, _ report: ExperimentReport) {
    self.comparison = comparison
    names = report.shownNames
    staffing = report.staffing
    late = report.late
    days = report.origin.days
    sprak = report.sprak
    words = FigureWords(comparison.results.figures.all[comparison.figure], sprak)
    tal = Tal(sprak)
  }

  /// Effect, interval, whether it is decided, and what it costs.
  package func sentence(_ c: Comparison.Contrast) -> String {
    let parts =
      c.verdict == .identical
      ? [effect(c)]
      : [effect(c), certainty(c), whole(c), equal(c), waits(c), cost(c), escalation(c)]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What the change does to the figure, in one sentence.
  func effect(_ c: Comparison.Contrast) -> String {
    let name = names[c.arm]
    switch c.verdict {
    case .identical:
      let base = names[comparison.baseline]
      return sprak(
        "”\(name)” ger exakt samma utfall som ”\(base)” \(inAll): \(idle(c)).",
        "”\(name)” gives exactly the outcome of ”\(base)” \(inAll): \(idle(c)).")
    case .unchanged:
      let n = comparison.results.count
      return sprak(
        "”\(name)” ändrar inte \(words.subject) i någon av \(n) replikationer.",
        "”\(name)” does not change \(words.subject) in any of \(n) replications.")
    case .undecided:
      return sprak(
        "Det går ej att avgöra om ”\(name)” minskar eller ökar \(words.subject).",
        "It cannot be decided whether ”\(name)” lowers or raises \(words.subject).")
    case .constant, .lower, .higher:
      let falls = c.paired.difference.estimate < 0
      let each = c.verdict == .constant ? ", " + inAll : ""
      return sprak(
        "”\(name)” \(falls ? "minskar" : "ökar") \(words.subject) med \(size(c)) på \(inDays)\(each).",
        "”\(name)” \(falls ? "lowers" : "raises") \(words.subject) by \(size(c)) in \(inDays)\(each)."
      )
    }
  }

  /// Why an arm comes to exactly the baseline's outcome, and what it costs all the same.
  private func idle(_ c: Comparison.Contrast) -> String {
    if let late = late[c.arm] { return FrameWords.late(late, sprak) }
    guard let posts = staffing[c.arm] else {
      return sprak(
        "ändringen hade ingen verkan i dem, och kostade inget",
        "the change had no effect in them, and cost nothing")
    }
    return sprak(
      "ändringen hade ingen verkan i dem, men kostar: \(posts)",
      "the change had no effect in them, but costs: \(posts)")
  }

  /// How large a decided change is, with its unit and share: `398 behovsdagar (46 %)`.
  func size(_ c: Comparison.Contrast) -> String {
    let d = c.paired.difference
    let share = c.share.map { " (\(percent($0)))" } ?? ""
    return "\(words.fitted(to: d).value(abs(d.estimate))) \(words.unit)\(share)"
  }

  /// How sure the effect is, in a sentence or two; empty where the effect says all.
  func certainty(_ c: Comparison.Contrast, and more: String = "") -> String {
    switch c.verdict {
    case .identical, .unchanged: ""
    case .constant: alike(c)
    case .undecided: undecided(c)
    case .lower, .higher: decided(c, and: more)
    }
  }

  private func decided(_ c: Comparison.Contrast, and more: String) -> String {
    let d = c.paired.difference
    let words = words.fitted(to: d)
    let falls = c.verdict == .lower
    let (least, most) = falls ? (-d.upper, -d.lower) : (d.lower, d.upper)
    return c.noSpread
      ? sprak(
        "Det är avgjort: skillnaden är densamma \(inAll)\(more). Den har ingen "
          + "spridning, och därför inget intervall.",
        "That is decided: the difference is the same \(inAll)\(more). It has no spread, "
          + "and therefore no interval.")
      : sprak(
        "Det är avgjort: med \(joint) är \(falls ? "minskningen" : "ökningen") mellan "
          + "\(words.value(least)) och \(words.value(most))\(more).",
        "That is decided: with \(joint) the \(falls ? "decrease" : "increase") lies between "
          + "\(words.value(least)) and \(words.value(most))\(more).")
  }

  /// The difference never varies, in too few replications to be believed.
  private func alike(_ c: Comparison.Contrast) -> String {
    let difference = words.signed(c.paired.difference.estimate)
    let fewest = PairedDifference.fewestWithoutSpread
    return sprak(
      "Skillnaden är densamma \(inAll) (\(difference) \(words.unit) på \(inDays)), så "
        + "att inget är känt om hur den sprider sig. Minst \(fewest) replikationer behövs.",
      "The difference is the same \(inAll) (\(difference) \(words.unit) in \(inDays)), so "
        + "that nothing is known of how it spreads. At least \(fewest) replications are needed.")
  }

  private func undecided(_ c: Comparison.Contrast) -> String {
    let d = c.paired.difference
    let words = words.fitted(to: d)
    let n = comparison.results.count
    return sprak(
      "Med \(joint) ligger skillnaden mellan \(words.signed(d.lower)) och "
        + "\(words.signed(d.upper)) \(words.unit) på \(inDays), efter \(n) replikationer. "
        + "Fler replikationer kan avgöra det.",
      "With \(joint) the difference lies between \(words.signed(d.lower)) and "
        + "\(words.signed(d.upper)) \(words.unit) in \(inDays), after \(n) replications. "
        + "More replications may decide it.")
  }

  var inDays: String { Tal(sprak).antal(days, ("dag", "dagar"), ("day", "days")) }

  /// Every replication: both of two.
  var inAll: String { sprak.inAll(comparison.results.count) }

  /// A share without its sign; one that would read as none says so.
  func percent(_ share: Double) -> String {
    let size = abs(share)
    return size > 0 && size < 0.0005 ? "<\u{A0}" + tal.procent(0.001) : tal.procent(size)
  }

  var level: String { tal.sakerhet(comparison.confidence) }

  /// How sure the sentences are, and that it holds for all of them at once.
  private var joint: String {
    let alone = sprak("\(level) säkerhet", "\(level) confidence")
    let count = comparison.contrasts.count
    return count == 1
      ? alone
      : alone
        + sprak(
          " för alla \(count) alternativ tillsammans", " for all \(count) alternatives together")
  }

  /// Which arms may be the best, in one sentence.
  package var best: String? { bestWords?.sentence }

  var bestWords: BestWords? {
    guard let best = comparison.best, names.count > 2 else { return nil }
    return BestWords(best, names: names, replications: comparison.results.count, sprak)
  }

  /// What is to be known before the figures are trusted.
  package var warnings: [String] {
    comparison.contrasts.compactMap { c in
      guard c.verdict != .identical, let ratio = c.paired.varianceRatio, !(ratio > 1) else {
        return nil
      }
      return sprak(
        "Gemensamma slumptal hjälper inte för ”\(names[c.arm])” (varianskvot "
          + "\(tal.decimal(ratio, 2))): intervallet är inte snävare än med oberoende körningar.",
        "Common random numbers do not help for ”\(names[c.arm])” (variance ratio "
          + "\(tal.decimal(ratio, 2))): the interval is no narrower than with independent runs.")
    }
  }
}
