import Experiments

/// What a comparison comes to as a whole: a headline, what is to be known of the best alternative,
/// and the others in a line each.
extension Verdict {
  /// The alternative that certainly betters the figure most; the only one there is, whatever it
  /// does; nil where none of several does.
  private var leading: Comparison.Contrast? {
    if comparison.contrasts.count == 1 { return comparison.contrasts.first }
    let better: Comparison.Contrast.Verdict = isLowerBetter ? .lower : .higher
    let arm = ReportBasis.best(comparison)
    return comparison.contrasts.first { $0.arm == arm && $0.verdict == better }
  }

  private var isLowerBetter: Bool {
    comparison.results.figures.all[comparison.figure].sense != .higher
  }

  /// The answer in one sentence.
  var headline: String {
    let count = comparison.contrasts.count
    guard count > 1 else { return leading.map(effect) ?? "" }
    guard let best = leading else {
      return sprak(
        "Inget av de \(count) alternativen \(isLowerBetter ? "minskar" : "ökar") säkert "
          + "\(words.subject): \(counts).",
        "None of the \(count) alternatives certainly \(isLowerBetter ? "lowers" : "raises") "
          + "\(words.subject): \(counts).")
    }
    let mean = isAmongBest(best.arm) ? "" : sprak(" i medeltal", " on average")
    let name = names[best.arm]
    return sprak(
      "Av \(count) alternativ \(isLowerBetter ? "minskar" : "ökar") ”\(name)” \(words.subject) "
        + "mest\(mean): med \(size(best)) på \(inDays).",
      "Of \(count) alternatives ”\(name)” \(isLowerBetter ? "lowers" : "raises") "
        + "\(words.subject) most\(mean): by \(size(best)) in \(inDays).")
  }

  /// Whether the comparisons with the best say that no other arm is better than this one.
  private func isAmongBest(_ arm: Int) -> Bool {
    guard case .best(let arms) = comparison.best?.finding else { return false }
    return arms.contains(arm)
  }

  /// How many alternatives came to what, where none of them is to be recommended.
  private var counts: String {
    func count(_ verdicts: Comparison.Contrast.Verdict...) -> Int {
      comparison.contrasts.filter { verdicts.contains($0.verdict) }.count
    }
    let rows = [
      (
        count(isLowerBetter ? .higher : .lower),
        isLowerBetter ? ("ökar", "raise") : ("minskar", "lower")
      ),
      (count(.undecided), ("går ej att avgöra", "cannot be decided")),
      (
        count(.constant),
        (
          "skiljer lika mycket \(sprak.inAll(comparison.results.count))",
          "differ by the same \(sprak.inAll(comparison.results.count))"
        )
      ),
      (count(.unchanged, .identical), ("gör ingen skillnad", "make no difference")),
    ]
    return rows.filter { $0.0 > 0 }.map { n, word in "\(n) \(sprak(word.0, told(n, word.1)))" }
      .joined(separator: ", ")
  }

  /// An English verb in the number that it needs.
  private func told(_ n: Int, _ verb: String) -> String {
    guard n == 1, let first = verb.split(separator: " ").first, first != "cannot" else {
      return verb
    }
    return first + "s" + verb.dropFirst(first.count)
  }

  /// Two or three sentences upon the headline: how sure it is, what becomes of the whole class, what
  /// it costs; and which may be the best where that is not said by then.
  var about: String {
    var sentences: [String] = []
    var alone = false
    if let best = leading {
      if case .best([best.arm]) = comparison.best?.finding, comparison.contrasts.count > 1 {
        alone = true
      }
      let lower = isLowerBetter
      let more =
        alone
        ? sprak(
          ", och inget annat alternativ ligger \(lower ? "lägre" : "högre")",
          ", and no other alternative comes out \(lower ? "lower" : "higher")") : ""
      sentences = [certainty(best, and: more)]
      if best.verdict != .identical {
        let several = comparison.contrasts.count > 1
        sentences += [
          whole(best, brief: several), equal(best), waits(best), cost(best), escalation(best),
        ]
      }
    }
    if !alone, let which = bestWords?.sentence { sentences.append(which) }
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// All but the one that the headline is about, the best first.
  var others: [Comparison.Contrast] {
    let arm = leading?.arm
    return ordered.filter { $0.arm != arm }
  }

  /// The others in a line or two each, under a heading; nil where there are none.
  var othersInBrief: (heading: String, lines: [String])? {
    if others.isEmpty { return nil }
    let heading =
      others.count == comparison.contrasts.count
      ? sprak("Alternativen", "The alternatives")
      : sprak("De andra alternativen", "The other alternatives")
    return (heading, others.map(brief))
  }

  /// All alternatives, the best difference first; equals in the order of the scenario.
  var ordered: [Comparison.Contrast] {
    let sign: Double = isLowerBetter ? 1 : -1
    return comparison.contrasts.sorted {
      let (a, b) = ($0.paired.difference.estimate * sign, $1.paired.difference.estimate * sign)
      return a != b ? a < b : $0.arm < $1.arm
    }
  }

  /// What an alternative does and costs, in a line or two.
  func brief(_ c: Comparison.Contrast) -> String {
    let name = "”\(names[c.arm])”: "
    switch c.verdict {
    case .identical:
      let same = sprak("exakt samma utfall \(inAll)", "exactly the same outcome \(inAll)")
      return "\(name)\(same); \(briefIdle(c))."
    case .unchanged:
      return [
        name + sprak("ingen skillnad.", "no difference."), equal(c), aside(c), briefCost(c),
        briefEscalation(c),
      ].filter { !$0.isEmpty }.joined(separator: " ")
    case .undecided:
      let range = range(c.paired)
      return [
        name + sprak("går ej att avgöra (\(range)).", "undecided (\(range))."), aside(c),
        briefCost(c), briefEscalation(c),
      ].filter { !$0.isEmpty }.joined(separator: " ")
    case .constant:
      return [
        name + range(c.paired, " " + words.unit) + ".", aside(c), briefCost(c), briefEscalation(c),
      ].filter { !$0.isEmpty }.joined(separator: " ")
    case .lower, .higher:
      let falls = c.verdict == .lower
      return [
        name
          + sprak(
            "\(falls ? "minskar" : "ökar") med \(size(c)).",
            "\(falls ? "falls" : "rises") by \(size(c))."), aside(c), waits(c, brief: true),
        briefCost(c), briefEscalation(c),
      ].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// When an arm without effect begins, or what it costs all the same.
  private func briefIdle(_ c: Comparison.Contrast) -> String {
    if let late = late[c.arm] {
      return sprak(
        "börjar \(late.text), efter körningens slut",
        "begins on \(late.text), after the end of the run")
    }
    return staffing[c.arm] ?? sprak("kostar inget", "costs nothing")
  }

  /// The verdict in a word or two, for a cell.
  func outcome(_ verdict: Comparison.Contrast.Verdict) -> String {
    switch verdict {
    case .identical: sprak("samma utfall", "same outcome")
    case .unchanged: sprak("ingen skillnad", "no difference")
    case .lower: sprak("minskar", "lower")
    case .higher: sprak("ökar", "higher")
    case .constant: sprak("alltid lika", "always the same")
    case .undecided: sprak("går ej att avgöra", "undecided")
    }
  }

  /// Which key figures an alternative leaves as they were, where the one compared is among them;
  /// empty for other verdicts.
  func equal(_ c: Comparison.Contrast) -> String {
    guard c.verdict == .unchanged, let changed = c.changed else { return "" }
    let all = comparison.results.figures.all
    let tal = Tal(sprak)
    let total = tal.hel(all.count)
    if changed.count > 3 {
      let equal = tal.hel(all.count - changed.count)
      return sprak(
        "\(equal) av \(total) nyckeltal är lika \(inAll).",
        "\(equal) of \(total) key figures are equal \(inAll).")
    }
    let except = sprak.lista(changed.map { "”\(all[$0].name)”" })
    return sprak(
      "Alla \(total) nyckeltal är lika \(inAll)" + (changed.isEmpty ? "." : ", utom \(except)."),
      "All \(total) key figures are equal \(inAll)"
        + (changed.isEmpty ? "." : ", but for \(except)."))
  }
}
