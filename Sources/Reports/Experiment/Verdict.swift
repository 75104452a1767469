import Experiments

/// What a comparison says, in sentences that a council can read.
package struct Verdict: Sendable {
  let comparison: Comparison
  let names: [String]
  private let staffing: [String?]
  private let days: Int
  let sprak: Rapportsprak
  let words: FigureWords
  let tal: Tal

  /// - Parameters:
  ///   - comparison: what is told.
  ///   - names: of the arms.
  ///   - staffing: how each arm's posts differ from the baseline's; nil where they do not.
  ///   - days: how long each run is.
  ///   - sprak: the language.
  package init(
    _ comparison: Comparison, names: [String], staffing: [String?], days: Int,
    _ sprak: Rapportsprak
  ) {
    self.comparison = comparison
    self.names = names.map(\.ofarlig)
    self.staffing = staffing
    self.days = days
    self.sprak = sprak
    words = FigureWords(comparison.results.figures.all[comparison.figure], sprak)
    tal = Tal(sprak)
  }

  /// Effect, interval, whether it is decided, and what it costs.
  package func sentence(_ c: Comparison.Contrast) -> String {
    switch c.verdict {
    case .identical: return identical(c)
    case .undecided where c.noSpread: return alike(c) + whole(c) + " " + cost(c)
    case .unchanged: return unchanged(c) + whole(c) + " " + cost(c)
    case .undecided: return undecided(c) + whole(c) + " " + cost(c)
    case .lower, .higher: return decided(c) + whole(c) + " " + cost(c)
    }
  }

  private func identical(_ c: Comparison.Contrast) -> String {
    let (arm, base) = (names[c.arm], names[comparison.baseline])
    return sprak(
      "”\(arm)” ger exakt samma utfall som ”\(base)” \(inAll.sv): "
        + "ändringen har ingen verkan, och kostar inget.",
      "”\(arm)” gives exactly the outcome of ”\(base)” \(inAll.en): "
        + "the change has no effect, and costs nothing.")
  }

  private func unchanged(_ c: Comparison.Contrast) -> String {
    let n = comparison.results.count
    return sprak(
      "”\(names[c.arm])” ändrar inte \(words.subject) i någon av \(n) replikationer.",
      "”\(names[c.arm])” does not change \(words.subject) in any of \(n) replications.")
  }

  private func decided(_ c: Comparison.Contrast) -> String {
    let d = c.paired.difference
    let falls = c.verdict == .lower
    let size = words.value(abs(d.estimate))
    let share = c.share.map { " (\(percent($0)))" } ?? ""
    let (least, most) = falls ? (-d.upper, -d.lower) : (d.lower, d.upper)
    let effect = sprak(
      "”\(names[c.arm])” \(falls ? "minskar" : "ökar") \(words.subject) med \(size) "
        + "\(words.unit)\(share) på \(days) dagar.",
      "”\(names[c.arm])” \(falls ? "lowers" : "raises") \(words.subject) by \(size) "
        + "\(words.unit)\(share) in \(days) days.")
    let decided =
      c.noSpread
      ? sprak(
        " Det är avgjort: skillnaden är densamma \(inAll.sv). Den har ingen "
          + "spridning, och därför inget intervall.",
        " That is decided: the difference is the same \(inAll.en). It has no spread, "
          + "and therefore no interval.")
      : sprak(
        " Det är avgjort: med \(joint) är \(falls ? "minskningen" : "ökningen") mellan "
          + "\(words.value(least)) och \(words.value(most)).",
        " That is decided: with \(joint) the \(falls ? "decrease" : "increase") lies between "
          + "\(words.value(least)) and \(words.value(most)).")
    return effect + decided
  }

  /// The difference never varies, in too few replications to be believed.
  private func alike(_ c: Comparison.Contrast) -> String {
    let difference = words.signed(c.paired.difference.estimate)
    let fewest = PairedDifference.fewestWithoutSpread
    return sprak(
      "Det går ej att avgöra om ”\(names[c.arm])” minskar eller ökar \(words.subject): skillnaden "
        + "är densamma \(inAll.sv) (\(difference) \(words.unit) på \(days) dagar), så "
        + "att inget är känt om hur den sprider sig. Minst \(fewest) replikationer behövs.",
      "It cannot be decided whether ”\(names[c.arm])” lowers or raises \(words.subject): the "
        + "difference is the same \(inAll.en) (\(difference) \(words.unit) in \(days) "
        + "days), so that nothing is known of how it spreads. At least \(fewest) replications are "
        + "needed.")
  }

  private func undecided(_ c: Comparison.Contrast) -> String {
    let d = c.paired.difference
    let n = comparison.results.count
    return sprak(
      "Det går ej att avgöra om ”\(names[c.arm])” minskar eller ökar \(words.subject): med "
        + "\(joint) ligger skillnaden mellan \(words.signed(d.lower)) och "
        + "\(words.signed(d.upper)) \(words.unit) på \(days) dagar, efter \(n) replikationer. "
        + "Fler replikationer kan avgöra det.",
      "It cannot be decided whether ”\(names[c.arm])” lowers or raises \(words.subject): with "
        + "\(joint) the difference lies between \(words.signed(d.lower)) and "
        + "\(words.signed(d.upper)) \(words.unit) in \(days) days, after \(n) replications. "
        + "More replications may decide it.")
  }

  /// Every replication: both of two.
  private var inAll: (sv: String, en: String) {
    let n = comparison.results.count
    return n == 2
      ? ("i båda replikationerna", "in both replications")
      : ("i alla \(n) replikationer", "in all \(n) replications")
  }

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

  private func cost(_ c: Comparison.Contrast) -> String {
    let hours = change(
      c.hours.difference, sprak("handläggares och chefers arbetstid", "the staff's working time"),
      sprak(" timmar", " hours"))
    let meetings = change(
      c.meetings.difference, sprak("antalet möten", "the number of meetings"),
      "")
    let posts = staffing[c.arm].map { "; " + $0 } ?? ""
    return sprak("Kostnad, var för sig: ", "Cost, each for itself: ") + hours + "; " + meetings
      + posts + "."
  }

  /// A change of a cost, or that none can be seen.
  private func change(_ d: ConfidenceInterval, _ what: String, _ unit: String) -> String {
    if d.lower == 0, d.upper == 0 { return sprak("\(what) ändras inte", "\(what) does not change") }
    let range = "\(words.signed(d.lower)) " + sprak("till", "to") + " \(words.signed(d.upper))"
    if d.lower > 0 {
      return sprak("\(what) ökar med ", "\(what) rises by ")
        + "\(words.value(d.estimate))\(unit) (\(range))"
    }
    if d.upper < 0 {
      return sprak("\(what) minskar med ", "\(what) falls by ")
        + "\(words.value(-d.estimate))\(unit) (\(range))"
    }
    return sprak(
      "om \(what) ändras går ej att avgöra (\(range))",
      "whether \(what) changes cannot be decided (\(range))")
  }

  /// Which arms may be the best, in one sentence.
  package var best: String? {
    guard let best = comparison.best, names.count > 2 else { return nil }
    return BestWords(best, names: names, replications: comparison.results.count, sprak).sentence
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
