import Charts
import Experiments

/// Whether the run settles: a Welch plot, and where MSER-5 would cut.
extension ExperimentPage {
  /// Nothing for runs of a few days, where a line says nothing.
  var settlingBlocks: [PageBlock] {
    guard days >= 20, let steady = try? SteadyState(b.results, arm: base, confidence: b.confidence)
    else { return [] }
    let title = s("Öppna ansvarsglapp (G-01), dag för dag", "Open G-01 day by day")
    let answer = answer(steady)
    let tal = tal
    var chart = Diagram(
      id: "insvangning", titel: title, beskrivning: answer,
      x: Diagram.Axel(s("dag i körningen", "day of the run")) { tal.decimal($0, 0) },
      y: Diagram.Axel(s("öppna G-01", "open G-01")) { tal.decimal($0, 0) },
      serier: [
        Diagram.Serie(
          count > 1 ? s("medel", "mean") : s("antal", "number"),
          steady.daily.enumerated().map { Diagram.Punkt(Double($0.offset + 1), $0.element) },
          marken: false),
        Diagram.Serie(
          s("utjämnat (Welch)", "smoothed (Welch)"),
          steady.welch.enumerated().map { Diagram.Punkt(Double($0.offset + 1), $0.element) },
          marken: false),
      ])
    if let cut = steady.truncation, cut > 0 {
      chart.lodrata = [Diagram.Grans(Double(cut), "MSER-5")]
    }
    return [
      .figure(
        title: title, svg: chart.forms,
        caption: (count > 1
          ? s("Medel över replikationerna", "The mean over the replications")
          : s("Antalet varje dag", "The number of each day"))
          + s(
            ", och detsamma utjämnat över \(2 * steady.window + 1) dagar. ",
            ", and the same smoothed over \(2 * steady.window + 1) days. ") + answer)
    ]
  }

  private func answer(_ steady: SteadyState) -> String {
    guard let cut = steady.truncation, let level = steady.level else {
      return s(
        "Antalet planar inte ut under körningen (MSER-5): summorna beror på hur lång den är.",
        "The number does not settle during the run (MSER-5): sums depend on how long it is.")
    }
    return s(
      "Antalet planar ut efter \(cut) dagar (MSER-5) och är sedan i medel \(e.text(level)).",
      "The number settles after \(cut) days (MSER-5), and is \(e.text(level)) on average from then on."
    )
  }
}
