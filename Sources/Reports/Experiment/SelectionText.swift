import Experiments

/// A selection for the terminal.
package struct SelectionText: Sendable {
  let report: ExperimentReport
  let selection: Selection
  let sprak: Rapportsprak
  private let stil: Stil
  let words: FigureWords

  /// - Parameters:
  ///   - report: where the figures come from.
  ///   - selection: the answer.
  ///   - stil: how the terminal is written to.
  package init(_ report: ExperimentReport, _ selection: Selection, _ stil: Stil) {
    self.report = report
    self.selection = selection
    sprak = report.sprak
    self.stil = stil
    words = FigureWords(selection.results.figures.all[selection.figure], report.sprak)
  }

  package var text: String {
    let o = report.origin
    let total = report.names.indices.reduce(0) { $0 + selection.knowledge.count(of: $1) }
    var lines = report.top(o.scenario.ofarlig, stil)
    let days = Tal(sprak).antal(o.days, ("dag", "dagar"), ("day", "days"))
    lines += sprak(
      "\(report.names.count) alternativ, \(total) körningar på \(days); ingen prognos.",
      "\(report.names.count) alternatives, \(total) runs of \(days); not a forecast."
    ).bruten(stil.bredd)
    let caption = words.subject.prefix(1).uppercased() + words.subject.dropFirst()
    lines += [""] + conclusion.lines(stil)
    lines += report.frameNotes.flatMap { $0.bruten(stil.bredd) }
    lines += ["", stil.rubrik(differencesCaption)] + differenceTable
    lines += ["", stil.rubrik(costsCaption)] + costTable
    lines += joint.bruten(stil.bredd).map(stil.svag)
    lines += ["", stil.rubrik("\(caption), \(words.unit)")] + table
    if let unlike { lines += unlike.bruten(stil.bredd).map(stil.svag) }
    lines += report.oneFigure.bruten(stil.bredd).map(stil.svag)
    lines += [""] + report.foot(stil)
    return lines.joined(separator: "\n") + "\n"
  }

  private var differenceTable: [String] {
    var table = Tabell([
      .text(sprak("alternativ", "alternative"), mjuk: true),
      .tal(sprak("replikationer", "replications")), .tal(sprak("skillnad", "difference")),
      .tal(confidence),
    ])
    for row in differences { table.rad(row) }
    return table.text(stil)
  }

  private var costTable: [String] {
    var table = Tabell([
      .text(sprak("alternativ", "alternative"), mjuk: true),
      .tal(sprak("arbetstimmar", "hours of work")), .tal(confidence),
      .tal(sprak("möten", "meetings")), .tal(confidence),
    ])
    for row in costs { table.rad(row) }
    return table.text(stil)
  }

  /// The head of a column of intervals.
  var confidence: String {
    Tal(sprak).sakerhet(report.confidence) + sprak(" säkerhet", " confidence")
  }

  private var table: [String] {
    var table = Tabell([
      .text(sprak("alternativ", "alternative"), mjuk: true),
      .tal(sprak("replikationer", "replications")), .tal(sprak("medel", "mean")),
      .tal(sprak("arbetstimmar", "hours of work")), .tal(sprak("möten", "meetings")),
      .text(sprak("utslag", "verdict")),
    ])
    for (i, name) in report.shownNames.enumerated() {
      table.rad(
        name.ofarlig, "\(selection.knowledge.count(of: i))",
        words.value(selection.results.mean(selection.figure, arm: i)), cost(Results.hours, i),
        cost(Results.meetings, i), verdict(i))
    }
    return table.text(stil)
  }

  /// The mean of what an arm costs, in the replications that it ran.
  func cost(_ figure: String, _ arm: Int) -> String {
    selection.results.mean(figure, arm: arm).map { words.value($0) } ?? "–"
  }

  /// What became of an arm.
  func verdict(_ arm: Int) -> String {
    if let after = selection.eliminated[arm] {
      return sprak("föll bort efter \(after)", "fell out after \(after)")
    }
    let k = selection.knowledge
    if k.outcome == .budget {
      return k.selected == arm
        ? sprak("kvar, bäst hittills", "left, best so far") : sprak("kvar", "left")
    }
    return k.survivors.count == 1
      ? sprak("vald", "selected") : sprak("delar valet", "shares the choice")
  }

  /// Which alternative is chosen, how far the next is from it, and how sure the choice is.
  var conclusion: DesignAnswer {
    let k = selection.knowledge
    guard let chosen = k.selected else { return DesignAnswer("") }
    let name = "”\(report.shownNames[chosen])”"
    let lower = selection.results.figures.all[selection.figure].sense != .higher
    let best = lower ? sprak("lägst", "lowest") : sprak("högst", "highest")
    if k.outcome == .budget, isSure {
      return DesignAnswer(
        sprak(
          "Metoden blev inte färdig inom \(k.budget) replikationer; bäst hittills är \(name), där \(words.subject) är \(best): \(mean(chosen)).",
          "The method was not done within \(k.budget) replications; best so far is \(name), where \(words.subject) is \(best): \(mean(chosen))."
        ), about: [distance(chosen), goesOn])
    }
    if k.outcome == .budget {
      return DesignAnswer(
        sprak(
          "Det går ej att avgöra inom \(k.budget) replikationer var \(words.subject) är \(best).",
          "Within \(k.budget) replications it cannot be decided where \(words.subject) is \(best)."),
        about: [
          sprak(
            "\(name) ligger bäst till av dem som är kvar, med \(mean(chosen)).",
            "\(name) stands best of those left, with \(mean(chosen))."), distance(chosen), goesOn,
        ])
    }
    let alike = k.survivors.filter { $0 != chosen }.map { "”\(report.shownNames[$0])”" }
    guard alike.isEmpty else {
      let count = k.count(of: chosen)
      return DesignAnswer(
        sprak(
          "Med \(sprak.lista([name] + alike)) är \(words.subject) lika i alla \(count) replikationer, och \(best): \(mean(chosen)).",
          "With \(sprak.lista([name] + alike)) \(words.subject) is the same in all \(count) replications, and \(best): \(mean(chosen))."
        ),
        about: [
          distance(chosen),
          alike.count + 1 < report.names.count
            ? sprak("De andra är sämre.", "The others are worse.") : "",
        ])
    }
    let level = Tal(sprak).sakerhet(report.confidence)
    let delta = words.amount(k.indifference)
    return DesignAnswer(
      sprak(
        "\(name) väljs: \(words.subject) är \(best) där, \(mean(chosen)).",
        "\(name) is selected: \(words.subject) is \(best) there, \(mean(chosen))."),
      about: [
        distance(chosen),
        sprak(
          "Det är avgjort så här: skiljer det minst \(delta) mellan den bästa och de andra är valet rätt med minst \(level) säkerhet.",
          "It is decided in this way: where the best differs from the others by at least \(delta), the choice is right with at least \(level) confidence."
        ), goesOn,
      ])
  }

  private func mean(_ arm: Int) -> String {
    words.amount(selection.results.mean(selection.figure, arm: arm))
      + sprak(" i medel", " on average")
  }

  /// How far the next is from an arm, in the replications of both; empty where there is none.
  private func distance(_ arm: Int) -> String {
    let (results, figure) = (selection.results, selection.figure)
    let others = report.names.indices.filter {
      $0 != arm
        && !(selection.knowledge.survivors.contains($0) && selection.eliminated[arm] == nil
          && results.values(figure, arm: $0) == results.values(figure, arm: arm))
    }
    // Nearest in the replications of both: means of unlike numbers of replications lie otherwise.
    let near = others.compactMap { other in
      ChosenPair.difference(
        results.values(figure, arm: arm), results.values(figure, arm: other),
        among: report.names.count, confidence: report.confidence
      ).map { (arm: other, difference: $0) }
    }.min { abs($0.difference.difference.estimate) < abs($1.difference.difference.estimate) }
    guard let (next, d) = near else { return "" }
    if d.noSpread {
      let (size, all) = (words.amount(abs(d.difference.estimate)), sprak.inAll(d.replications))
      return sprak(
        "Till det närmaste, ”\(report.shownNames[next])”, är det \(size), lika \(all).",
        "The next, ”\(report.shownNames[next])”, is \(size) away, the same \(all).")
    }
    let level = Tal(sprak).sakerhet(report.confidence)
    return sprak(
      "Till det närmaste, ”\(report.shownNames[next])”, är det \(ChosenPair.text(d, words, sprak)) \(words.unit) (inom parentes: \(level) säkerhet för alla par tillsammans).",
      "The next, ”\(report.shownNames[next])”, is \(ChosenPair.text(d, words, sprak)) \(words.unit) away (in brackets: \(level) confidence for all pairs together)."
    )
  }
}

/// A selection as JSON.
package enum SelectionJSON {
  /// - Parameters:
  ///   - report: where the figures come from.
  ///   - selection: the answer.
  /// - Returns: the document.
  package static func document(_ report: ExperimentReport, _ selection: Selection) -> Jsonvarde {
    let k = selection.knowledge
    let text = SelectionText(report, selection, .enkel)
    return .objekt(
      ExperimentJSON.head(report, count: selection.results.count)
        + Resultatjson.par([
          "figure": ExperimentJSON.figure(selection.results.figures.all[selection.figure]),
          "indifference": .tal(k.indifference), "alpha": .tal(k.alpha), "first": .hel(k.first),
          "budget": .hel(k.budget), "outcome": .text(k.outcome.rawValue),
          "selected": .text(k.selected.map { report.names[$0] }),
          "arms": .lista(
            report.names.indices.map { i in
              .objekt([
                "arm": .text(report.names[i]), "replications": .hel(k.count(of: i)),
                "mean": ExperimentJSON.number(
                  selection.results.mean(selection.figure, arm: i)),
                "hours": ExperimentJSON.number(
                  selection.results.mean(Results.hours, arm: i) ?? .nan),
                "meetings": ExperimentJSON.number(
                  selection.results.mean(Results.meetings, arm: i) ?? .nan),
                "eliminated_after": selection.eliminated[i].map { .hel($0) } ?? .null,
                "difference_from_selected": text.difference(i).map { d in
                  .objekt(
                    Resultatjson.par(["replications_of_both": .hel(d.replications)])
                      + ExperimentJSON.differencePairs(d))
                } ?? .null,
              ])
            }),
          "replications": .lista(ExperimentJSON.replications(report, selection.results)),
        ]))
  }
}
