import Experiments

extension ScreeningText {
  /// Which way a key figure goes when a lever is raised, by the ways through the levers that were run.
  enum Way {
    /// The same way on every way through the levers.
    case rises, falls
    /// The same way on all ways but those, of so many, on which nothing changes.
    case risesOrNot(still: Int, of: Int), fallsOrNot(still: Int, of: Int)
    /// Now one way, now the other; on most ways, and on average, the one that is named.
    case mostlyRises(Double), mostlyFalls(Double)
    /// Now one way, now the other, and none of them mostly. Each way has draws of its own, so that a
    /// small effect against the others may be chance.
    case both(Double)
    /// The lever has alternatives, which have no up and down, or no effect.
    case none

    init(_ line: Screening.Line) {
      let effect = line.effect
      guard case .range = line.axis.settings else {
        self = .none
        return
      }
      let all = effect.elementary.count
      let up = effect.elementary.count { $0 > 0 }
      let down = effect.elementary.count { $0 < 0 }
      let still = all - up - down
      switch (up > 0, down > 0) {
      case (false, false): self = .none
      case (true, false): self = still == 0 ? .rises : .risesOrNot(still: still, of: all)
      case (false, true): self = still == 0 ? .falls : .fallsOrNot(still: still, of: all)
      case (true, true):
        let uneven = (effect.deviation ?? .infinity) > effect.size.interval.estimate
        self =
          !uneven && effect.mean > 0 && 2 * up > all
          ? .mostlyRises(effect.mean)
          : !uneven && effect.mean < 0 && 2 * down > all
            ? .mostlyFalls(effect.mean) : .both(effect.mean)
      }
    }

    /// What the figure does, as a verb: it rises or falls by its mean size only where it never does
    /// the opposite.
    func verb(_ s: Rapportsprak) -> String {
      switch self {
      case .rises, .risesOrNot: s("ökar", "rises")
      case .falls, .fallsOrNot: s("minskar", "falls")
      case .mostlyRises, .mostlyFalls, .both, .none: s("ändras", "changes")
      }
    }

    /// What is to be added of the direction, with the mean where effects cancel; may be empty.
    ///
    /// - Parameters:
    ///   - words: how the figure is spoken of.
    ///   - alone: whether no other lever moves.
    ///   - s: the language.
    /// - Returns: the words, from the comma on.
    func remark(_ words: FigureWords, alone: Bool, _ s: Rapportsprak) -> String {
      switch self {
      case .rises, .falls, .none: return ""
      case .risesOrNot(let still, let all), .fallsOrNot(let still, let all):
        return s(
          ", men gör ingen skillnad på \(still) av \(all) vägar",
          ", but makes no difference on \(still) of \(all) ways")
      case .mostlyRises(let mean):
        return s(
          ", oftast uppåt (μ \(words.signed(mean)))", ", mostly up (μ \(words.signed(mean)))")
      case .mostlyFalls(let mean):
        return s(
          ", oftast nedåt (μ \(words.signed(mean)))", ", mostly down (μ \(words.signed(mean)))")
      case .both(let mean):
        return s(
          ", åt båda håll, beroende på \(alone ? "var spaken" : "var spakarna") står eller på slumpen (μ \(words.signed(mean)))",
          ", both ways, by where the \(alone ? "lever stands" : "levers stand") or by chance (μ \(words.signed(mean)))"
        )
      }
    }

    /// In a few words, for a cell.
    func word(_ s: Rapportsprak) -> String {
      switch self {
      case .rises: s("ökar", "rises")
      case .falls: s("minskar", "falls")
      case .risesOrNot: s("ökar eller ingen skillnad", "rises or no difference")
      case .fallsOrNot: s("minskar eller ingen skillnad", "falls or no difference")
      case .mostlyRises: s("ökar oftast", "mostly rises")
      case .mostlyFalls: s("minskar oftast", "mostly falls")
      case .both: s("åt båda håll", "both ways")
      case .none: "–"
      }
    }
  }
}
