import Domain
import Experiments
import Observers

/// What a change does beside the figure compared and its costs: whether anything comes earlier, and
/// how far the tvister are lifted.
extension Verdict {
  /// The figures that the verdicts of a comparison are made from, where nothing else tells of it.
  package static func needed(_ figure: Int, _ figures: KeyFigures) -> [Int] {
    let waits = awaited.flatMap { [later($0, "antal"), later($0, "median"), later($0, "p90")] }
    let own = [wholeFigure, days(remainder)] + Roll.allCases.map(Results.hours)
    let names = own + lifted.map(\.figure) + waits
    return Set(Results.needed(figure, figures) + names.compactMap { figures[$0] }).sorted()
  }

  /// The difference of a figure by its name; nil where there is none of the name, or some
  /// replication has no cases.
  func difference(_ name: String, _ c: Comparison.Contrast) -> PairedDifference? {
    comparison.results.figures[name].flatMap {
      try? comparison.difference(arm: c.arm, figure: $0)
    }
  }

  // MARK: what comes earlier

  /// What a person waits for.
  private static let awaited: [Ledtid] = [.behovBeslut, .behovInsats]

  private static func later(_ time: Ledtid, _ part: String) -> String {
    "ledtid.\(time.namn).\(part)"
  }

  /// That a change which lessens the time of a glapp lets no beslut and no insats come earlier, in a
  /// sentence or two; empty where one does, or nothing is known of it.
  ///
  /// Something comes earlier where the waits that ended are shorter, or more of them ended before
  /// the run did.
  func notEarlier(_ c: Comparison.Contrast, brief: Bool = false) -> String {
    let name = comparison.results.figures.all[comparison.figure].name
    guard c.verdict == .lower, name.hasPrefix("glapp.") || name.hasPrefix("klass.") else {
      return ""
    }
    for time in Verdict.awaited {
      guard let ended = difference(Verdict.later(time, "antal"), c),
        let median = difference(Verdict.later(time, "median"), c),
        let most = difference(Verdict.later(time, "p90"), c)
      else { return "" }
      if ended.goesUp || median.goesDown || most.goesDown { return "" }
    }
    // What is counted otherwise is no work: to answer for a need takes no hours of anybody.
    let answers = name == Results.mainFigure || name == Verdict.wholeFigure
    let free = answers && !c.hours.goesUp
    if brief {
      return sprak(
        "Inga beslut eller insatser kommer tidigare.", "No beslut and no insats comes earlier.")
    }
    return sprak(
      "Inget syns komma tidigare av det: tiden från behov till beslut och till insats blir inte "
        + "kortare, och inte fler hinner få dem"
        + (free
          ? ". Att bära ansvaret räknas inte i sig som arbete, vilket är ett antagande i modellen."
          : "."),
      "Nothing is seen to come earlier by it: the time from need to beslut and to insats is no "
        + "shorter, and no more needs get them"
        + (free
          ? ". To bear ansvar is not in itself counted as work, which is an assumption of the model."
          : "."))
  }

  // MARK: how far tvister are lifted

  /// The figures of what an escalation costs others.
  private static let lifted: [(figure: String, sv: String, en: String)] = [
    (
      "nivå.taktisk.inträdda", "tvister lyfta till taktisk nivå", "tvister lifted to taktisk level"
    ),
    ("medling.begärd", "begärda medlingar", "medlingar asked for"),
  ]

  /// Those that are known to change.
  private func escalations(
    _ c: Comparison.Contrast
  ) -> [(what: String, figure: Int, d: PairedDifference)] {
    Verdict.lifted.compactMap { name, sv, en in
      guard let figure = comparison.results.figures[name], figure != comparison.figure,
        let d = difference(name, c), d.sign.isKnown
      else { return nil }
      return (sprak(sv, en), figure, d)
    }
  }

  /// How many more or fewer tvister are lifted, in a sentence with intervals; empty where nothing is
  /// known of it.
  func escalation(_ c: Comparison.Contrast) -> String {
    let parts = escalations(c).map { what, figure, d in
      let words = FigureWords(comparison.results.figures.all[figure], sprak)
      let from = words.value(comparison.results.mean(figure, arm: comparison.baseline))
      let to = words.value(comparison.results.mean(figure, arm: c.arm))
      return sprak(
        "\(what) går från \(from) till \(to) (\(range(d)))",
        "\(what) go from \(from) to \(to) (\(range(d)))")
    }
    if parts.isEmpty { return "" }
    return sprak("Tvisterna, var för sig: ", "The tvister, each for itself: ")
      + parts.joined(separator: "; ") + "."
  }

  /// The same in few words: `Begärda medlingar: +57.`
  func briefEscalation(_ c: Comparison.Contrast) -> String {
    let parts = escalations(c).map { what, _, d in
      "\(what): "
        + (d.sign == .constant
          ? range(d) : words.fitted(to: d.difference).signed(d.difference.estimate))
    }
    return parts.isEmpty ? "" : parts.joined(separator: "; ").storBokstav + "."
  }
}
