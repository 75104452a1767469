import Domain
import Experiments

/// What becomes of class R where the figure compared is G-01, which is only a part of it.
extension Verdict {
  static let wholeFigure = "klass.R.dagar"
  static let remainder = GlappSlag.g12

  static func days(_ kind: GlappSlag) -> String { "glapp.\(kind.text).dagar" }

  /// A sentence or two; empty where the figure is another one than G-01.
  ///
  /// A change may only turn time without anybody into time with two: the whole says so.
  func whole(_ c: Comparison.Contrast, brief: Bool = false) -> String {
    let (results, figures) = (comparison.results, comparison.results.figures)
    guard figures.all[comparison.figure].name == Results.mainFigure,
      let figure = figures[Verdict.wholeFigure],
      let paired = try? comparison.difference(arm: c.arm, figure: figure)
    else { return "" }
    let difference = paired.difference
    let words = FigureWords(figures.all[figure], sprak).fitted(to: difference)
    let before = results.mean(figure, arm: comparison.baseline)
    let kinds = sprak.lista(["G-01", "G-10", "G-12"])
    let what = sprak(
      "tiden med otydligt ansvar i någon form (klass R: \(kinds))",
      "the time of unclear responsibility of any kind (class R: \(kinds))")
    // The levels as surely as the difference is known, both alike.
    let half = difference.halfWidth
    let level = words.fitted(
      to: ConfidenceInterval(
        estimate: before, lower: before - half, upper: before + half,
        confidence: difference.confidence))
    let (from, to) = (level.value(before), level.value(results.mean(figure, arm: c.arm)))
    let levels = sprak(
      "från \(from) till \(to) \(words.unit)", "from \(from) to \(to) \(words.unit)")
    return told(paired, what, levels, before, brief) + remains(c)
  }

  /// That the whole class certainly goes another way than the figure compared, in a sentence; empty
  /// where it does not.
  func aside(_ c: Comparison.Contrast) -> String {
    guard comparison.results.figures.all[comparison.figure].name == Results.mainFigure,
      let figure = comparison.results.figures[Verdict.wholeFigure],
      let paired = try? comparison.difference(arm: c.arm, figure: figure)
    else { return "" }
    let d = paired.difference
    let words = FigureWords(comparison.results.figures.all[figure], sprak).fitted(to: d)
    let size = "\(words.value(abs(d.estimate))) \(words.unit)"
    switch paired.sign {
    case .higher where c.verdict != .higher:
      return sprak("Men klass R ökar med \(size).", "But class R rises by \(size).")
    case .lower where c.verdict != .lower:
      return sprak("Men klass R minskar med \(size).", "But class R falls by \(size).")
    default: return ""
    }
  }

  private func told(
    _ d: PairedDifference, _ what: String, _ levels: String, _ before: Double, _ brief: Bool
  ) -> String {
    let share = before == 0 ? "" : percent(d.difference.estimate / before)
    let range =
      brief && !share.isEmpty
      ? share
      : (share.isEmpty ? "" : share + "; ") + sprak("skillnaden ", "the difference ") + ends(d)
    switch d.sign {
    case .none: return what.storBokstav + sprak(" ändras inte.", " does not change.")
    case .lower, .higher:
      let verb = d.sign == .higher ? sprak("ökar", "rises") : sprak("minskar", "falls")
      return "\(what.storBokstav) \(verb) \(levels) (\(range))."
    case .constant:
      let levels = sprak("går \(levels)", "goes \(levels)")
      return "\(what.storBokstav) \(levels) (" + sprak("skillnaden ", "the difference ")
        + self.range(d) + ")."
    case .undecided:
      return sprak(
        "Om \(what) ändras går ej att avgöra: \(levels) (\(range)).",
        "Whether \(what) changes cannot be decided: \(levels) (\(range)).")
    }
  }

  /// A difference with its ends, which hold for it alone.
  private func ends(_ d: PairedDifference) -> String {
    if d.noSpread { return range(d) }
    let estimate = words.fitted(to: d.difference).signed(d.difference.estimate)
    return sprak("\(estimate), för sig \(range(d))", "\(estimate), by itself \(range(d))")
  }

  /// What is left of G-12, which makes responsibility unclear without anybody having let go of it.
  private func remains(_ c: Comparison.Contrast) -> String {
    let results = comparison.results
    let kind = Verdict.remainder
    guard c.verdict == .lower, let figure = results.figures[Verdict.days(kind)] else {
      return ""
    }
    let (before, after) = (
      results.mean(figure, arm: comparison.baseline), results.mean(figure, arm: c.arm)
    )
    guard after > 0 else { return "" }
    let words = FigureWords(results.figures.all[figure], sprak)
    let (a, b) = (words.value(before), words.value(after))
    return sprak(
      " Kvar är \(kind.text) \(kind.namn): \(b) \(words.unit)"
        + (a == b ? ", lika många som förut." : " (förut \(a))."),
      " What is left is \(kind.text) \(kind.namn): \(b) \(words.unit)"
        + (a == b ? ", as many as before." : " (before: \(a))."))
  }
}
