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
  private let answer: SweepAnswer

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
    answer = SweepAnswer(sweep, results, confidence: report.confidence)
  }

  package var text: String {
    let o = report.origin
    var lines = report.top(o.scenario.ofarlig, stil)
    let tal = Tal(sprak)
    let points = tal.antal(sweep.points.count, ("punkt", "punkter"), ("point", "points"))
    let runs = tal.antal(
      results.count, ("simulerat utfall", "simulerade utfall"),
      ("simulated outcome", "simulated outcomes"))
    let days = tal.antal(o.days, ("dag", "dagar"), ("day", "days"))
    lines += sprak(
      "\(points), \(runs) av varje, \(days); ingen prognos.",
      "\(points), \(runs) of each, \(days); not a forecast."
    ).bruten(stil.bredd)
    let caption = words.subject.prefix(1).uppercased() + words.subject.dropFirst()
    lines += [""] + conclusion.lines(stil)
    lines += ["", stil.rubrik("\(caption), \(words.unit)")] + table
    lines += report.oneFigure.bruten(stil.bredd).map(stil.svag)
    lines += [""] + report.foot(stil)
    return lines.joined(separator: "\n") + "\n"
  }

  private var table: [String] {
    let numbers = report.pointNumbers
    var table = Tabell(
      (numbers == nil ? [] : [.tal(sprak("punkt", "point"))])
        + sweep.axes.map { .tal($0.lever.rad.namn) } + [
          .tal(sprak("medel", "mean")),
          .tal(Tal(sprak).sakerhet(report.confidence) + sprak(" säkerhet", " confidence")),
          .tal(sprak("arbetstimmar", "hours of work")), .tal(sprak("möten", "meetings")),
          .text(sprak("lägst–högst", "least–most")),
        ])
    let means = sweep.points.map(\.mean.estimate)
    let (least, most) = (means.min() ?? 0, means.max() ?? 0)
    let levers = sweep.words(sprak)
    for point in sweep.points {
      let mean = words.fitted(to: point.mean)
      let share = most > least ? (point.mean.estimate - least) / (most - least) : 0
      table.rad(
        (numbers.map { ["\($0[point.arm])"] } ?? [])
          + zip(levers, point.values).map { $0($1) } + [
            mean.value(point.mean.estimate), words.range(point.mean),
            words.value(point.hours.estimate),
            words.value(point.meetings.estimate), Self.bar(share),
          ])
    }
    return table.text(stil)
  }

  /// A bar of at most ten columns; the least is a line.
  private static func bar(_ share: Double) -> String {
    String(repeating: "█", count: min(10, max(0, Int(share * 10)))) + "▏"
  }

  /// Which point is best, and what lies between it and the other end.
  var conclusion: DesignAnswer {
    guard let best = sweep.best else {
      if sweep.points.count == 1 { return single }
      return DesignAnswer(
        sprak(
          "Med en enda replikation går det inte att avgöra vilken punkt som är bäst.",
          "With a single replication it cannot be decided which point is best."))
    }
    switch best.finding {
    case .alike:
      return DesignAnswer(
        sprak(
          "Spakarna ändrar inte \(words.subject) i någon replikation.",
          "The levers do not change \(words.subject) in any replication."))
    case .best where answer.isShared:
      let shared = BestWords(
        best, names: report.shownNames, replications: results.count, sprak
      ).sentence
      return DesignAnswer(shared, about: [span])
    default:
      let lowest = best.better == .smaller
      let which = lowest ? sprak("lägst", "lowest") : sprak("högst", "highest")
      return decided(which) ?? undecided(which)
    }
  }

  /// What a single point came to: there is nothing to hold it against.
  private var single: DesignAnswer {
    let (mean, name) = (sweep.points[0].mean, report.shownNames[0])
    let fitted = words.fitted(to: mean)
    let range =
      mean.halfWidth.isFinite && mean.halfWidth > 0
      ? " (\(fitted.value(mean.lower)) \(sprak("till", "to")) \(fitted.value(mean.upper)), "
        + "\(Tal(sprak).sakerhet(mean.confidence)) \(sprak("säkerhet", "confidence")))" : ""
    return DesignAnswer(
      sprak(
        "\(words.subject.storBokstav) är \(fitted.value(mean.estimate)) \(words.unit)\(range) i medeltal med ”\(name)”.",
        "\(words.subject.storBokstav) is \(fitted.value(mean.estimate)) \(words.unit)\(range) on average with ”\(name)”."
      ),
      about: [
        sprak(
          "Svepet har en enda punkt, så det finns ingen annan att jämföra med.",
          "The sweep has a single point, so that there is no other to compare it with.")
      ])
  }

  /// From the best point to the other end, and whether that difference is more than chance.
  private var span: String {
    guard let first = answer.order.first, let last = answer.order.last,
      let d = answer.difference(last, first)
    else { return "" }
    let (low, high) = (report.shownNames[first.arm], report.shownNames[last.arm])
    let (a, b) = (words.value(first.mean.estimate), words.value(last.mean.estimate))
    let size = ChosenPair.text(d, words, sprak)
    let subject = words.subject.storBokstav
    if d.sign == .constant {
      return sprak(
        "\(subject) går från \(a) \(words.unit) med ”\(low)” till \(b) med ”\(high)”: skillnaden är \(size).",
        "\(subject) goes from \(a) \(words.unit) with ”\(low)” to \(b) with ”\(high)”: the difference is \(size)."
      )
    }
    return ChosenPair.isDecided(d)
      ? sprak(
        "\(subject) går från \(a) \(words.unit) med ”\(low)” till \(b) med ”\(high)”: skillnaden \(size) är avgjord, med \(joint).",
        "\(subject) goes from \(a) \(words.unit) with ”\(low)” to \(b) with ”\(high)”: the difference of \(size) is decided, with \(joint)."
      )
      : sprak(
        "\(subject) går från \(a) \(words.unit) med ”\(low)” till \(b) med ”\(high)”, men det går ej att avgöra om skillnaden \(size) är mer än slump, med \(joint).",
        "\(subject) goes from \(a) \(words.unit) with ”\(low)” to \(b) with ”\(high)”, but whether the difference of \(size) is more than chance cannot be decided, with \(joint)."
      )
  }

  /// The best point, and by how much it beats the next; nil where others may be the best.
  private func decided(_ which: String) -> DesignAnswer? {
    let sorted = answer.order
    guard answer.candidates == [sorted[0].arm], sorted.count > 1,
      let d = answer.difference(sorted[0], sorted[1])
    else { return nil }
    let (name, next) = (report.shownNames[sorted[0].arm], report.shownNames[sorted[1].arm])
    let value = words.value(sorted[0].mean.estimate)
    let size = ChosenPair.text(d, words, sprak)
    return DesignAnswer(
      sprak(
        "\(words.subject.storBokstav) är \(which) med ”\(name)”: \(value) \(words.unit).",
        "\(words.subject.storBokstav) is \(which) with ”\(name)”: \(value) \(words.unit)."),
      about: [
        sprak(
          "Det är avgjort, \(size) \(words.unit) från den närmaste, ”\(next)”.",
          "That is decided, by \(size) \(words.unit) from the next, ”\(next)”."),
        sorted.count > 2 ? span : "",
      ])
  }

  /// Which points may be the best.
  private func undecided(_ which: String) -> DesignAnswer {
    let names = answer.candidates
    let open =
      names.count == sweep.points.count
      ? sprak(
        "Ingen punkt går att skilja från den bästa.", "No point can be told from the best.")
      : sprak(
        "De som inte går att skilja från den bästa: \(sprak.lista(told(names))).",
        "Those that cannot be told from the best: \(sprak.lista(told(names))).")
    return DesignAnswer(
      sprak(
        "Det går ej att avgöra med vilken punkt \(words.subject) är \(which).",
        "It cannot be decided with which point \(words.subject) is \(which)."),
      about: [open, span])
  }

  /// At most six names, and how many more.
  private func told(_ arms: [Int]) -> [String] {
    let names = arms.prefix(6).map { "”\(report.shownNames[$0])”" }
    let more = arms.count - names.count
    return more == 0 ? names : names + [sprak("\(more) till", "\(more) more")]
  }

  private var joint: String {
    let level = Tal(sprak).sakerhet(report.confidence)
    return sprak(
      "\(level) säkerhet för alla par tillsammans", "\(level) confidence for all pairs together")
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
    let answer = SweepAnswer(sweep, results, confidence: report.confidence)
    return .objekt(
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
          "finding": answer.finding.map { .text($0) } ?? .null,
          "candidates": sweep.best == nil
            ? .null : .lista(answer.candidates.map { .text(report.names[$0]) }),
          "replications": .lista(ExperimentJSON.replications(report, results)),
        ]))
  }
}
