import Domain
import Experiments

/// A screening for the terminal.
package struct ScreeningText: Sendable {
  private let report: ExperimentReport
  private let screening: Screening
  private let sprak: Rapportsprak
  private let stil: Stil
  private let words: FigureWords

  /// - Parameters:
  ///   - report: where the figures come from.
  ///   - screening: the answer.
  ///   - figures: the experiment's.
  ///   - stil: how the terminal is written to.
  package init(
    _ report: ExperimentReport, _ screening: Screening, _ figures: KeyFigures, _ stil: Stil
  ) {
    self.report = report
    self.screening = screening
    sprak = report.sprak
    self.stil = stil
    words = FigureWords(figures.all[screening.figure], report.sprak)
  }

  /// Levers whose mean effect is not 0 in every step.
  private var moving: [Screening.Line] {
    screening.lines.filter { $0.effect.size.interval.estimate > 0 }
  }

  /// Which lever matters most, how sure that is, and which come next.
  static func answer(
    _ screening: Screening, _ words: FigureWords, _ s: Rapportsprak
  ) -> DesignAnswer {
    let moving = screening.lines.filter { $0.effect.size.interval.estimate > 0 }
    guard let first = moving.first else {
      return DesignAnswer(
        s(
          "Ingen av spakarna ändrar \(words.subject).",
          "None of the levers changes \(words.subject)."))
    }
    let interval = first.effect.size.interval
    let fitted = words.fitted(to: interval)
    let size = fitted.value(interval.estimate)
    let finite = interval.halfWidth.isFinite && interval.halfWidth > 0
    let range =
      finite
      ? " (\(fitted.value(interval.lower)) "
        + s("till", "to")
        + " \(fitted.value(interval.upper)), \(Tal(s).sakerhet(interval.confidence)) "
        + s("säkerhet", "confidence") + ")" : ""
    let top = "”\(first.axis.lever.rad.namn)”"
    let next = moving.dropFirst().prefix(2).map { "”\($0.axis.lever.rad.namn)”" }
    let then = next.isEmpty ? "" : s("Därnäst: \(s.lista(next)).", "Next: \(s.lista(next)).")
    let change = "\(size) \(words.unit)\(range)"
    let way = Way(first)
    let does = way.verb(s)
    let alone = screening.lines.count == 1
    let remark = way.remark(words, alone: alone, s)
    let about = [certainty(first, Array(moving.dropFirst()), s), then]
    guard !alone else {
      return DesignAnswer(
        s(
          "När \(top) \(moves(first.axis, s)) \(does) \(words.subject) med \(change) i medeltal\(remark).",
          "When \(top) \(moves(first.axis, s)), \(words.subject) \(does) by \(change) on average\(remark)."
        ), about: [isKnown(first) ? "" : tooFew(s)])
    }
    return DesignAnswer(
      s(
        "Störst uppmätt verkan har \(top): \(words.subject) \(does) med \(change) i medeltal när spaken \(moves(first.axis, s))\(remark).",
        "\(top) has the largest measured effect: \(words.subject) \(does) by \(change) on average when the lever \(moves(first.axis, s))\(remark)."
      ), about: about)
  }

  /// What an effect is the effect of.
  private static func moves(_ axis: Axis, _ s: Rapportsprak) -> String {
    switch axis.settings {
    case .range: s("går från lägst till högst", "goes from lowest to highest")
    case .values:
      s("byter från ett alternativ till ett annat", "changes from one alternative to another")
    }
  }

  /// Which levers had less than their whole ranges, and why; nil where all had them.
  static func narrowed(_ screening: Screening, _ s: Rapportsprak) -> String? {
    let axes = screening.lines.map(\.axis).filter(\.narrowed)
      .sorted { $0.lever.index < $1.lever.index }
    guard !axes.isEmpty else { return nil }
    let names = s.lista(axes.map { "\($0.lever.rad.namn) (\(range($0, s)))" })
    return s(
      "Spakar som hör ihop har snävare intervall än de får ha var för sig, så att alla kombinationer går att köra: \(names).",
      "Levers that belong together have narrower ranges than each may have by itself, so that every combination can be run: \(names)."
    )
  }

  /// Whether the first lever's interval lies above those of all the others.
  private static func certainty(
    _ first: Screening.Line, _ others: [Screening.Line], _ s: Rapportsprak
  ) -> String {
    let interval = first.effect.size.interval
    guard isKnown(first) else {
      return s(
        "Om den verkligen är störst går ej att avgöra: vägarna är för få för ett säkert intervall.",
        "Whether it truly is the largest cannot be decided: the ways are too few for a sure interval."
      )
    }
    let reaching = others.filter { !($0.effect.size.interval.upper < interval.lower) }
    if reaching.isEmpty {
      return s(
        "Att den är störst är avgjort: inget annat intervall når upp till dess.",
        "That it is the largest is decided: no other interval reaches up to its own.")
    }
    let names = reaching.prefix(3).map { "”\($0.axis.lever.rad.namn)”" }
    let more = reaching.count - names.count
    let list = s.lista(names + (more > 0 ? [s("\(more) till", "\(more) more")] : []))
    return s(
      "Att den är störst går ej att avgöra: intervallet går ihop med det för \(list).",
      "That it is the largest cannot be decided: its interval meets that of \(list).")
  }

  /// Whether the ways are enough for an interval that keeps what it promises.
  private static func isKnown(_ line: Screening.Line) -> Bool {
    line.effect.size.interval.halfWidth.isFinite && !isUnsure(line)
  }

  /// What is said of a lever alone that was moved on too few ways.
  private static func tooFew(_ s: Rapportsprak) -> String {
    s(
      "Hur säker siffran är går ej att avgöra: vägarna är för få för ett säkert intervall. Kör fler med --trajectories.",
      "How sure the figure is cannot be decided: the ways are too few for a sure interval. Run more with --trajectories."
    )
  }

  /// Whether an interval promises more than so few ways can keep.
  static func isUnsure(_ line: Screening.Line) -> Bool {
    (3..<BCa.fewestForMeans).contains(line.effect.elementary.count)
  }

  static func warning(_ screening: Screening, _ s: Rapportsprak) -> String? {
    guard
      screening.lines.contains(where: { isUnsure($0) && $0.effect.size.interval.halfWidth > 0 })
    else { return nil }
    let fewest = BCa.fewestForMeans
    return s(
      "* Intervallen är osäkra med färre än \(fewest) vägar: är verkan olika stor på dem håller de mer sällan än de säger. Kör fler med --trajectories.",
      "* The intervals are unsure with fewer than \(fewest) ways: where the effect differs among them they hold less often than they say. Run more with --trajectories."
    )
  }

  /// Which levers had no effect: by the outcomes, and because the profiles set them.
  package static func still(_ screening: Screening, _ report: ExperimentReport) -> [String] {
    let s = report.sprak
    let still = screening.lines.filter { $0.effect.size.interval.estimate == 0 }
    let (fixed, free) = (
      still.filter { report.overridden.contains($0.axis.lever) },
      still.filter { !report.overridden.contains($0.axis.lever) }
    )
    var sentences: [String] = []
    if !free.isEmpty {
      let names = s.lista(free.map(\.axis.lever.rad.namn))
      let trials = Tal(s).antal(
        free[0].effect.elementary.count, ("försök", "försök"), ("trial", "trials"))
      sentences.append(
        s("Utan någon verkan i \(trials): \(names).", "Without any effect in \(trials): \(names)."))
    }
    if !fixed.isEmpty {
      let names = s.lista(fixed.map(\.axis.lever.rad.namn))
      sentences.append(
        s(
          "Satt i profilerna, så att spaken själv inte har någon verkan: \(names).",
          "Set in the profiles, so that the lever itself has no effect: \(names)."))
    }
    return sentences
  }

  package var text: String {
    let o = report.origin
    var lines = report.top(o.scenario.ofarlig, stil)
    let moved =
      screening.lines.count == 1
      ? sprak("En spak flyttad genom sitt intervall", "One lever moved through its range")
      : sprak(
        "\(screening.lines.count) spakar flyttade en i taget genom sina intervall",
        "\(screening.lines.count) levers moved one at a time through their ranges")
    let days = Tal(sprak).antal(o.days, ("dag", "dagar"), ("day", "days"))
    lines += sprak(
      "\(moved), \(days). Enhet: \(words.unit) när spaken går från lägst till högst"
        + (alternatives ? ", eller byter från ett alternativ till ett annat." : "."),
      "\(moved), \(days). Unit: \(words.unit) when the lever goes from lowest to highest"
        + (alternatives ? ", or changes from one alternative to another." : ".")
    ).bruten(stil.bredd)
    let caption = words.subject.prefix(1).uppercased() + words.subject.dropFirst()
    lines += [""] + ScreeningText.answer(screening, words, sprak).lines(stil)
    if !moving.isEmpty { lines += ["", stil.rubrik(caption)] + table }
    if let warning = ScreeningText.warning(screening, sprak) {
      lines += warning.bruten(stil.bredd).map(stil.varning)
    }
    lines.append("")
    if let narrowed = ScreeningText.narrowed(screening, sprak) {
      lines += narrowed.bruten(stil.bredd) + [""]
    }
    for sentence in ScreeningText.still(screening, report) {
      lines += sentence.bruten(stil.bredd) + [""]
    }
    let stand =
      screening.lines.count == 1
      ? sprak("var spaken står", "where the lever stands")
      : sprak("var spakarna står", "where the levers stand")
    lines += sprak(
      "μ*: medelstorleken på verkan; μ: med tecken, plus där en höjd spak ökar nyckeltalet; σ: hur olika verkan är på vägarna, beroende på \(stand) och på slumpen.",
      "μ*: the mean size of the effect; μ: with its sign, plus where a raised lever raises the key figure; σ: how unlike the effect is among the ways, by \(stand) and by chance."
    ).bruten(stil.bredd).map(stil.svag)
    return (lines + [""] + report.foot(stil)).joined(separator: "\n") + "\n"
  }

  /// Whether any lever has alternatives.
  private var alternatives: Bool {
    screening.lines.contains { if case .values = $0.axis.settings { true } else { false } }
  }

  private var table: [String] {
    var table = Tabell([
      .text(sprak("spak", "lever"), mjuk: true), .tal("μ*"),
      .tal(Tal(sprak).sakerhet(report.confidence) + sprak(" säkerhet", " confidence")), .tal("μ"),
      .tal("σ"), .text(sprak("höjd spak", "raised"), mjuk: true),
      .text(sprak("mellan", "between"), mjuk: true),
    ])
    for line in moving {
      let size = line.effect.size.interval
      let mark = ScreeningText.isUnsure(line) ? "*" : ""
      let fitted = words.fitted(to: size)
      table.rad(
        line.axis.lever.rad.namn, fitted.value(size.estimate),
        words.range(size, mark: mark),
        fitted.signed(line.effect.mean), line.effect.deviation.map { fitted.value($0) } ?? "–",
        ScreeningText.Way(line).word(sprak), ScreeningText.range(line.axis, sprak))
    }
    return table.text(stil)
  }

  /// Between which values a lever was moved.
  static func range(_ axis: Axis, _ sprak: Rapportsprak) -> String {
    switch axis.settings {
    case .range(let range):
      let words = LeverWords(axis, among: [range.lower, range.upper], sprak)
      return "\(words(range.lower)) – \(words(range.upper))"
    case .values(let values):
      return values.map { Spaktext.varde(axis.lever, $0, sprak) }.joined(separator: " | ")
    }
  }
}

/// A screening as JSON.
package enum ScreeningJSON {
  /// - Parameters:
  ///   - report: where the figures come from.
  ///   - screening: the answer.
  ///   - results: the replications.
  /// - Returns: the document.
  package static func document(
    _ report: ExperimentReport, _ screening: Screening, _ results: Results
  ) -> Jsonvarde {
    .objekt(
      ExperimentJSON.head(report, count: results.count)
        + Resultatjson.par([
          "figure": ExperimentJSON.figure(results.figures.all[screening.figure]),
          "levers": .lista(
            screening.lines.map { line in
              .objekt([
                "lever": .text(line.axis.lever.rad.namn),
                "mu_star": ExperimentJSON.interval(line.effect.size.interval),
                "unsure": .sant(ScreeningText.isUnsure(line)),
                "mu": ExperimentJSON.number(line.effect.mean),
                "sigma": line.effect.deviation.map { ExperimentJSON.number($0) } ?? .null,
                "narrowed": .sant(line.axis.narrowed),
                "effects": .lista(line.effect.elementary.map { ExperimentJSON.number($0) }),
              ])
            }),
          "replications": .lista(ExperimentJSON.replications(report, results)),
        ]))
  }
}
