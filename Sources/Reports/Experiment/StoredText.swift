import Experiments

/// What a results file holds, for the terminal.
package struct StoredText: Sendable {
  private let stored: StoredExperiment
  private let results: Results
  private let figure: Int
  private let sprak: Rapportsprak
  private let stil: Stil
  private let words: FigureWords

  /// - Parameters:
  ///   - stored: the experiment.
  ///   - results: its replications so far.
  ///   - figure: the key figure that is shown.
  ///   - sprak: the language.
  ///   - stil: how the terminal is written to.
  package init(
    _ stored: StoredExperiment, _ results: Results, figure: Int, _ sprak: Rapportsprak,
    _ stil: Stil
  ) {
    self.stored = stored
    self.results = results
    self.figure = figure
    self.sprak = sprak
    self.stil = stil
    words = FigureWords(results.figures.all[figure], sprak)
  }

  private var head: [String] {
    let o = stored.origin
    var facts = [
      "glapp \(stored.kind.rawValue)", sprak("version \(o.version)", "version \(o.version)"),
      Tal(sprak).antal(o.days, ("dag", "dagar"), ("day", "days")),
      sprak("frö \(o.seed)", "seed \(o.seed)"),
    ]
    if o.scale != 1 { facts.append(sprak("skala ", "scale ") + Spaktext.tal(o.scale, sprak)) }
    facts += o.changes.map { "--set \($0.ofarlig)" }
    if let shard = stored.shard { facts.append(sprak("del ", "slice ") + shard.text) }
    return [stil.rubrik(o.scenario.ofarlig)]
      + facts.joined(separator: " · ").bruten(stil.bredd).map(stil.svag)
  }

  /// The arms, each with how many replications it has and the mean of the figure.
  package var text: String {
    var table = Tabell([
      .text(sprak("alternativ", "alternative"), mjuk: true),
      .tal(sprak("replikationer", "replications")), .tal(sprak("medel", "mean")),
      .tal("95 % " + sprak("säkerhet", "confidence")),
    ])
    var without = 0
    for (i, name) in stored.shownNames(sprak).enumerated() {
      let all = results.values(figure, arm: i)
      let values = all.filter { !$0.isNaN }
      without += all.count - values.count
      let mean = try? ConfidenceInterval.mean(values)
      let words = mean.map(self.words.fitted) ?? self.words
      table.rad(
        name, "\(all.count)", mean.map { words.value($0.estimate) } ?? "–",
        mean.map { words.range($0) } ?? "–")
    }
    let caption = "\(results.figures.all[figure].name), \(words.unit)"
    var lines = head + ["", stil.rubrik(caption)] + table.text(stil)
    if without > 0 {
      let count = Tal(sprak).antal(
        without, ("replikation", "replikationer"), ("replication", "replications"))
      lines += sprak(
        "\(count) saknar fall; medel gäller de andra.",
        "\(count) without cases; the means are of the others."
      ).bruten(stil.bredd).map(stil.svag)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One row a replication.
  package var replications: String {
    var table = Tabell([
      .text(sprak("alternativ", "alternative"), mjuk: true), .tal("nr"),
      .tal(results.figures.all[figure].name), .text("digest"), .tal(sprak("kuvert", "envelopes")),
      .tal("s"),
    ])
    let names = stored.shownNames(sprak)
    for r in results.replications.flatMap({ $0 }) {
      table.rad(
        names[r.arm], "\(r.number)", words.value(results.value(figure, of: r)), r.digest,
        "\(r.envelopes)", Spaktext.tal((r.wallSeconds * 1000).rounded() / 1000, sprak))
    }
    return (head + [""] + table.text(stil)).joined(separator: "\n") + "\n"
  }
}

/// What a results file holds, as JSON.
package enum StoredJSON {
  /// - Parameters:
  ///   - stored: the experiment.
  ///   - results: its replications so far.
  /// - Returns: the document, each replication with all its key figures.
  package static func document(_ stored: StoredExperiment, _ results: Results) -> Jsonvarde {
    let o = stored.origin
    return .objekt([
      "kind": .text(stored.kind.rawValue), "version": .text(o.version),
      "scenario": .text(o.scenario), "scenario_hash": .text(o.scenarioHash),
      "seed": .stort(o.seed), "scale": .tal(o.scale), "simulated_days": .hel(o.days),
      "changes": .lista(o.changes.map { .text($0) }), "shard": .text(stored.shard?.text),
      "arms": .lista(
        stored.arms.map { .objekt(["arm": .text($0.name), "description": .text($0.description)]) }),
      "figures": .lista(stored.figures.map { ExperimentJSON.figure($0) }),
      "replications": .lista(
        results.replications.flatMap { $0 }.map { r in
          .objekt([
            "arm": .text(stored.arms[r.arm].name), "replication": .hel(r.number),
            "digest": .text(r.digest), "envelopes": .hel(r.envelopes), "events": .hel(r.events),
            "wall_seconds": .tal(r.wallSeconds),
            "figures": .lista(r.figures.map { ExperimentJSON.number($0) }),
          ])
        }),
    ])
  }
}
