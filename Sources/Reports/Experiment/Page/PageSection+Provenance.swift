import Experiments

extension PageSection {
  /// Where the figures of an experiment come from, and how to get them again.
  ///
  /// - Parameters:
  ///   - report: what is known of the experiment.
  ///   - results: its replications.
  ///   - first: those of each in a selection's first stage; nil for other designs.
  /// - Returns: the section.
  static func provenance(
    _ report: ExperimentReport, _ results: Results, first: Int? = nil
  ) -> PageSection {
    let (s, origin, tal) = (report.sprak, report.origin, Tal(report.sprak))
    var table = PageTable(
      s("Ursprung", "Provenance"), [.text(s("uppgift", "item")), .text(s("värde", "value"))])
    table.row("Glapp", origin.version)
    table.row("scenario", origin.scenario.ofarlig)
    table.row(s("scenariofilens hash", "hash of the scenario file"), origin.scenarioHash)
    table.row(s("frö", "seed"), "\(origin.seed)")
    table.row(s("dygn", "days"), tal.hel(origin.days))
    if origin.scale != 1 { table.row(s("skala", "scale"), Spaktext.tal(origin.scale, s)) }
    table.row(
      s("ändrat på kommandoraden", "changed on the command line"),
      origin.changes.isEmpty
        ? s("inget", "nothing") : origin.changes.joined(separator: ", ").ofarlig)
    table.row(
      s("replikationer", "replications"),
      first == nil ? tal.hel(results.count) : report.replications(results, first: first))
    return PageSection(
      id: "ursprung",
      heading: s("Ursprung: så upprepas körningen", "Provenance: how to repeat the run"),
      blocks: [
        .text(
          s(
            "Samma kommando ger samma siffror, på vilken dator som helst:",
            "The same command gives the same figures, on any computer:")),
        .command(report.command.ofarlig), .table(table),
      ] + digests(report, results))
  }

  /// The fingerprint of one replication of each arm; of a large design the first arms'.
  private static func digests(_ report: ExperimentReport, _ results: Results) -> [PageBlock] {
    let (s, tal) = (report.sprak, Tal(report.sprak))
    let most = 40
    var table = PageTable(
      s("Digest: körningens fingeravtryck", "Digest: the fingerprint of a run"),
      [
        .text(s("alternativ", "alternative")), .number(s("replikation", "replication")),
        .text("digest"),
      ])
    let names = report.shownNames
    for arm in names.indices.prefix(most) {
      guard let first = results.replications[arm].first else { continue }
      table.row(names[arm], tal.hel(first.number), first.digest)
    }
    guard results.count > 1 || report.names.count > most else { return [.table(table)] }
    return [
      .table(table),
      .note(
        s(
          "Den första replikationen av varje alternativ, högst \(most) alternativ; --json har alla.",
          "The first replication of each alternative, of \(most) at most; --json has all.")),
    ]
  }
}

extension ExperimentReport {
  /// How many replications there are: of each, or of a selection in its first stage and at most.
  func replications(_ results: Results, first: Int?) -> String {
    let tal = Tal(sprak)
    func count(_ n: Int) -> String {
      tal.antal(n, ("replikation", "replikationer"), ("replication", "replications"))
    }
    let most = results.replications.map(\.count).max() ?? 0
    if let first, most > first {
      return sprak(
        "\(count(first)) av varje först och högst \(tal.hel(most)) av ett",
        "\(count(first)) of each at first and \(tal.hel(most)) of one at most")
    }
    return names.count == 1
      ? count(results.count)
      : sprak("\(count(results.count)) av varje", "\(count(results.count)) of each")
  }
}
