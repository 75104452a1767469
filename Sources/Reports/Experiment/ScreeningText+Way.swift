import Experiments

extension ScreeningText {
  /// Which way a key figure goes when a lever is raised.
  enum Way {
    /// The same way on every way through the levers.
    case rises, falls
    /// Now one way, now the other; mostly the one that is given.
    case mostlyRises(Double), mostlyFalls(Double)
    /// As far one way as the other: where the other levers stand decides (σ above μ*).
    case both(Double)
    /// The lever has alternatives, which have no up and down.
    case none

    init(_ line: Screening.Line) {
      let effect = line.effect
      guard case .range = line.axis.settings else {
        self = .none
        return
      }
      let (up, down) = (
        effect.elementary.contains { $0 > 0 }, effect.elementary.contains { $0 < 0 }
      )
      guard up && down else {
        self = up ? .rises : down ? .falls : .none
        return
      }
      let depends = (effect.deviation ?? .infinity) > effect.size.interval.estimate
      self =
        depends || effect.mean == 0
        ? .both(effect.mean)
        : effect.mean > 0 ? .mostlyRises(effect.mean) : .mostlyFalls(effect.mean)
    }

    /// What the figure does, as a verb: it rises or falls by its mean size only where it always does.
    func verb(_ s: Rapportsprak) -> String {
      switch self {
      case .rises: s("ökar", "rises")
      case .falls: s("minskar", "falls")
      case .mostlyRises, .mostlyFalls, .both, .none: s("ändras", "changes")
      }
    }

    /// What is to be added of the direction, with the mean where effects cancel; may be empty.
    func remark(_ words: FigureWords, _ s: Rapportsprak) -> String {
      switch self {
      case .rises, .falls, .none: ""
      case .mostlyRises(let mean):
        s(", oftast uppåt (μ \(words.signed(mean)))", ", mostly up (μ \(words.signed(mean)))")
      case .mostlyFalls(let mean):
        s(", oftast nedåt (μ \(words.signed(mean)))", ", mostly down (μ \(words.signed(mean)))")
      case .both(let mean):
        s(
          ", åt båda håll: vilket beror på de andra spakarna (μ \(words.signed(mean)))",
          ", both ways: which hangs on the other levers (μ \(words.signed(mean)))")
      }
    }

    /// In a word or two, for a cell.
    func word(_ s: Rapportsprak) -> String {
      switch self {
      case .rises: s("ökar", "rises")
      case .falls: s("minskar", "falls")
      case .mostlyRises: s("ökar oftast", "mostly rises")
      case .mostlyFalls: s("minskar oftast", "mostly falls")
      case .both: s("åt båda håll", "both ways")
      case .none: "–"
      }
    }
  }
}
