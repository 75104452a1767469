import Domain
import Experiments
import Observers

/// What a change does beside the figure compared and its costs: whether anything comes earlier, and
/// how far the tvister are lifted.
extension Verdict {
  /// The figures that the verdicts of a comparison are made from, where nothing else tells of it.
  package static func needed(_ figure: Int, _ figures: KeyFigures) -> [Int] {
    let waits = awaited.flatMap { time in Part.allCases.map { later(time, $0) } }
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

  /// How many waits ended before the run did, and how long those were.
  private enum Part: String, CaseIterable { case count = "antal", median, p90 }

  private static func later(_ time: Ledtid, _ part: Part) -> String {
    "ledtid.\(time.namn).\(part.rawValue)"
  }

  /// What a change does to one figure of a wait.
  private struct Wait {
    let time: Ledtid
    let part: Part
    let d: PairedDifference

    /// Whether the waits are known to be shorter, or to end more often; or the other way about.
    var isBetter: Bool { part == .count ? d.goesUp : d.goesDown }
    var isWorse: Bool { part == .count ? d.goesDown : d.goesUp }
    /// Whether anybody would notice: an hour, or every other time somebody (an assumption). What is
    /// less stands in the results file.
    var isNoticed: Bool { abs(d.difference.estimate) >= (part == .count ? 0.5 : 1.0 / 24) }
  }

  /// Whether a change which lessens the time of a glapp lets any beslut or insats come earlier, in
  /// a sentence or more; empty where one does and nothing is worse, or nothing is known of it.
  ///
  /// Something comes earlier where the waits that ended are shorter, or more of them ended before
  /// the run did. That nothing does is a fact only where no difference is open.
  func waits(_ c: Comparison.Contrast, brief: Bool = false) -> String {
    let name = comparison.results.figures.all[comparison.figure].name
    guard c.verdict == .lower, name.hasPrefix("glapp.") || name.hasPrefix("klass.") else {
      return ""
    }
    let pairs = Verdict.awaited.flatMap { time in Part.allCases.map { (time, $0) } }
    let waits = pairs.compactMap { time, part in
      difference(Verdict.later(time, part), c).map { Wait(time: time, part: part, d: $0) }
    }
    let worse = worse(waits, brief)
    if waits.count < pairs.count || waits.contains(where: \.isBetter) { return worse }
    let open = waits.contains { $0.d.sign == .undecided }
    // What is counted otherwise is no work: to answer for a need takes no hours of anybody.
    let answers = name == Results.mainFigure || name == Verdict.wholeFigure
    let free = answers && !brief && !c.hours.goesUp
    let assumption = sprak(
      "Att bära ansvaret räknas inte i sig som arbete, vilket är ett antagande i modellen.",
      "To bear ansvar is not in itself counted as work, which is an assumption of the model.")
    return [open ? undecidedWaits : noneEarlier(brief), worse, free ? assumption : ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var undecidedWaits: String {
    sprak(
      "Om något beslut eller någon insats kommer tidigare går ej att avgöra.",
      "Whether any beslut or insats comes earlier cannot be decided.")
  }

  private func noneEarlier(_ brief: Bool) -> String {
    brief
      ? sprak(
        "Inga beslut eller insatser kommer tidigare.", "No beslut and no insats comes earlier.")
      : sprak(
        "Inget syns komma tidigare av det: tiden från behov till beslut och till insats blir inte "
          + "kortare, och inte fler hinner få dem.",
        "Nothing is seen to come earlier by it: the time from need to beslut and to insats is no "
          + "shorter, and no more needs get them.")
  }

  /// What is known to change in the waits so that it is noticed, where something of it is worse; empty
  /// where nothing is.
  private func worse(_ waits: [Wait], _ brief: Bool) -> String {
    let noticed = waits.filter { $0.d.sign.isKnown && $0.isNoticed }
    guard noticed.contains(where: \.isWorse) else { return "" }
    let changes = noticed.map { wait in
      let unit = wait.part == .count ? "" : sprak(" dagar", " days")
      let d = wait.d
      let size = words.fitted(to: d.difference).signed(d.difference.estimate) + unit
      let full = size + sprak(" (för sig ", " (by itself ") + range(d) + ")"
      let change = d.noSpread ? range(d, unit) : brief ? size : full
      return "\(told(wait)): \(change)"
    }
    return changes.joined(separator: "; ").storBokstav + "."
  }

  private func told(_ wait: Wait) -> String {
    let what = wait.time == .behovBeslut ? "beslut" : "insats"
    let up = wait.d.goesUp
    let grows = up ? sprak("blir längre", "is longer") : sprak("blir kortare", "is shorter")
    return switch wait.part {
    case .count:
      sprak(
        "\(up ? "fler" : "färre") hinner få \(what)",
        "\(up ? "more" : "fewer") needs get \(what)")
    case .median: sprak("mediantiden till \(what) \(grows)", "the median time to \(what) \(grows)")
    case .p90:
      sprak(
        "tiden till \(what) för dem som väntar längst (p90) \(grows)",
        "the time to \(what) for those who wait longest (p90) \(grows)")
    }
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
