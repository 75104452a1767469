import Domain
import Experiments

/// A sweep for the terminal.
package struct SweepText: Sendable {
  private let report: ExperimentReport
  private let sweep: Sweep
  private let results: Results
  private let sprak: Rapportsprak
  private let stil: Stil
  private let words: FigureWords

  /// - Parameters:
  ///   - report: where the figures come from.
  ///   - sweep: the answer.
  ///   - results: the replications.
  ///   - stil: how the terminal is written to.
  package init(_ report: ExperimentReport, _ sweep: Sweep, _ results: Results, _ stil: Stil) {
    self.report = report
    self.sweep = sweep
    self.results = results
    sprak = report.sprak
    self.stil = stil
    words = FigureWords(results.figures.all[sweep.figure], report.sprak)
  }

  package var text: String {
    let o = report.origin
    var lines = [stil.rubrik(o.scenario.ofarlig)]
    lines += sprak(
      "\(sweep.points.count) punkter, \(results.count) simulerade utfall av varje, \(o.days) dagar; ingen prognos.",
      "\(sweep.points.count) points, \(results.count) simulated outcomes of each, \(o.days) days; not a forecast."
    ).bruten(stil.bredd)
    let caption = words.subject.prefix(1).uppercased() + words.subject.dropFirst()
    lines += ["", stil.rubrik("\(caption), \(words.unit)")] + table + [""]
    lines += conclusion.bruten(stil.bredd) + [""] + report.foot(stil)
    return lines.joined(separator: "\n") + "\n"
  }

  private var table: [String] {
    var table = Tabell(
      sweep.axes.map { .tal($0.lever.rad.namn) } + [
        .tal(sprak("medel", "mean")),
        .tal(Tal(sprak).sakerhet(report.confidence) + sprak(" säkerhet", " confidence")),
        .tal(sprak("arbetstimmar", "hours of work")), .tal(sprak("möten", "meetings")),
        .text(sprak("lägst–högst", "least–most")),
      ])
    let means = sweep.points.map(\.mean.estimate)
    let (least, most) = (means.min() ?? 0, means.max() ?? 0)
    for point in sweep.points {
      let interval =
        point.mean.halfWidth.isFinite
        ? "\(words.value(point.mean.lower)) … \(words.value(point.mean.upper))" : "–"
      let share = most > least ? (point.mean.estimate - least) / (most - least) : 0
      table.rad(
        zip(sweep.axes, point.values).map { Spaktext.avrundat($0.lever, $1, sprak) } + [
          words.value(point.mean.estimate), interval, words.value(point.hours.estimate),
          words.value(point.meetings.estimate), Self.bar(share),
        ])
    }
    return table.text(stil)
  }

  /// A bar of at most ten columns; the least is a line.
  private static func bar(_ share: Double) -> String {
    String(repeating: "█", count: min(10, max(0, Int(share * 10)))) + "▏"
  }

  /// The answer in a sentence.
  var conclusion: String {
    guard let best = sweep.best else {
      return sprak(
        "Med en enda replikation går det inte att avgöra vilken punkt som är bäst.",
        "With a single replication it cannot be decided which point is best.")
    }
    switch best.finding {
    case .alike:
      return sprak(
        "Spakarna ändrar inte \(words.subject) i någon replikation.",
        "The levers do not change \(words.subject) in any replication.")
    case .among(let points) where points.count == sweep.points.count:
      return sprak(
        "Ingen punkt går att skilja från den bästa.", "No point can be told from the best.")
    default:
      let sentence = BestWords(
        best, names: report.shownNames, replications: results.count, sprak
      ).sentence
      return sentence
        + sprak(
          " Alla punkter har samma slump och jämförs replikation för replikation.",
          " All points share their chance and are compared replication by replication.")
    }
  }
}

/// A sweep as JSON.
package enum SweepJSON {
  /// - Parameters:
  ///   - report: where the figures come from.
  ///   - sweep: the answer.
  ///   - results: the replications.
  /// - Returns: the document.
  package static func document(
    _ report: ExperimentReport, _ sweep: Sweep, _ results: Results
  ) -> Jsonvarde {
    .objekt(
      ExperimentJSON.head(report, count: results.count)
        + Resultatjson.par([
          "figure": ExperimentJSON.figure(results.figures.all[sweep.figure]),
          "levers": .lista(sweep.axes.map { .text($0.lever.rad.namn) }),
          "points": .lista(
            sweep.points.map { point in
              .objekt([
                "arm": .text(report.names[point.arm]),
                "values": .lista(point.values.map { ExperimentJSON.number($0) }),
                "mean": ExperimentJSON.interval(point.mean),
                "hours": ExperimentJSON.interval(point.hours),
                "meetings": ExperimentJSON.interval(point.meetings),
              ])
            }),
          "finding": sweep.best.map { ComparisonJSON.finding($0) } ?? .null,
          "candidates": sweep.best.map {
            .lista($0.candidates.map { .text(report.names[$0]) })
          } ?? .null,
          "replications": .lista(ExperimentJSON.replications(report, results)),
        ]))
  }
}
