import Experiments

/// How the alternatives differ from the one that stands best, and why the method goes on.
///
/// An alternative that fell out early has met less chance than the others: its mean beside theirs
/// misleads, and the difference over the replications of both does not.
extension SelectionText {
  /// The difference of an arm from the one that stands best; nil for that one itself.
  func difference(_ arm: Int, _ figure: Int? = nil) -> PairedDifference? {
    guard let chosen = selection.knowledge.selected, chosen != arm else { return nil }
    let results = selection.results
    let figure = figure ?? selection.figure
    return ChosenPair.difference(
      results.values(figure, arm: arm), results.values(figure, arm: chosen),
      among: report.names.count, confidence: report.confidence)
  }

  /// What the differences are, for the head of their table.
  var differencesCaption: String {
    let best = selection.knowledge.selected.map { report.shownNames[$0] } ?? ""
    return sprak(
      "Skillnad mot ”\(best)” i de replikationer som båda har, \(words.unit)",
      "Difference from ”\(best)” in the replications of both, \(words.unit)")
  }

  /// What the differences of costs are, for the head of their table.
  var costsCaption: String {
    let best = selection.knowledge.selected.map { report.shownNames[$0] } ?? ""
    return sprak(
      "Arbetstid och möten mot ”\(best)” i samma replikationer",
      "Working time and meetings against ”\(best)” in the same replications")
  }

  /// For what the intervals of both tables hold together.
  var joint: String {
    sprak(
      "Intervallen gäller tillsammans för alla par av alternativ; nyckeltalet, arbetstiden och mötena vart för sig.",
      "The intervals hold together for all pairs of alternatives; the key figure, the working time and the meetings each for itself."
    )
  }

  /// A row for each alternative but the best: its name, the replications of both, and the difference
  /// with its interval.
  var differences: [[String]] {
    report.names.indices.compactMap { arm in
      difference(arm).map {
        [report.shownNames[arm], Tal(sprak).hel($0.replications)] + cells($0)
      }
    }
  }

  /// A row for each alternative but the best: its name, and the differences of hours and of meetings
  /// with their intervals.
  var costs: [[String]] {
    report.names.indices.compactMap { arm in
      difference(arm).map { _ in
        [report.shownNames[arm]]
          + [Results.hours, Results.meetings].flatMap { name in
            selection.results.figures[name].flatMap { difference(arm, $0) }.map(cells)
              ?? ["–", "–"]
          }
      }
    }
  }

  /// A difference, and its interval or that it never varies.
  private func cells(_ d: PairedDifference) -> [String] {
    [
      words.fitted(to: d.difference).signed(d.difference.estimate),
      d.sign == .none ? sprak("alltid lika", "always equal") : words.range(d.difference),
    ]
  }

  /// Whether the one that stands best surely differs from all that are left with it.
  var isSure: Bool {
    let k = selection.knowledge
    return k.survivors.filter { $0 != k.selected }.allSatisfy {
      difference($0).map(ChosenPair.isDecided) ?? false
    }
  }

  /// That means of unlike numbers of replications are not to be held against one another; nil where
  /// all ran as many.
  var unlike: String? {
    let counts = Set(report.names.indices.map(selection.knowledge.count))
    guard counts.count > 1 else { return nil }
    return sprak(
      "Alternativen har olika många replikationer, så medlen går inte att jämföra rakt av; skillnaderna gör det.",
      "The alternatives have unlike numbers of replications, so that their means cannot be compared as they stand; the differences can."
    )
  }

  /// Why the method went on, or would go on, though the difference may be sure: by the indifference
  /// and the spread. Empty where it did not go on.
  var goesOn: String {
    let k = selection.knowledge
    guard let chosen = k.selected else { return "" }
    let last = selection.eliminated.compactMap { $0 }.max() ?? 0
    let open = k.outcome == .budget
    let rivals = report.names.indices.filter {
      $0 != chosen && (open ? k.survivors.contains($0) : selection.eliminated[$0] == last)
    }
    let within = open ? k.budget : k.first
    guard open || last > k.first else { return "" }
    let pairs = rivals.compactMap { rival -> Pair? in pair(chosen, rival, within: within) }
    guard let hardest = pairs.max(by: { $0.indifference < $1.indifference }),
      hardest.indifference > k.indifference,
      open || pairs.allSatisfy(\.decided)
    else { return "" }
    let most = pairs.map(\.replications).max() ?? 0
    return reason(hardest, open) + " "
      + advice(hardest, most, open)
  }

  /// Two alternatives after so many replications as might have been enough.
  private struct Pair {
    var rival: Int
    var decided: Bool
    var deviation: Double
    /// With which indifference they would have been enough.
    var indifference: Double
    /// How many the indifference as it is asks for.
    var replications: Double
  }

  private func pair(_ chosen: Int, _ rival: Int, within: Int) -> Pair? {
    let (k, results) = (selection.knowledge, selection.results)
    let values = [chosen, rival].map {
      Array(results.values(selection.figure, arm: $0).prefix(within))
    }
    guard
      let d = ChosenPair.difference(
        values[0], values[1], among: report.names.count, confidence: report.confidence)
    else { return nil }
    let gap = abs(d.difference.estimate)
    guard let wide = k.indifference(of: chosen, over: rival, gap: gap, within: d.replications),
      let many = k.replications(of: chosen, over: rival, gap: gap)
    else { return nil }
    return Pair(
      rival: rival, decided: ChosenPair.isDecided(d),
      deviation: k.differenceVariances[chosen][rival].squareRoot(), indifference: wide,
      replications: many)
  }

  private func reason(_ pair: Pair, _ open: Bool) -> String {
    let k = selection.knowledge
    let ran = k.selected.map(k.count) ?? k.budget
    let first =
      open
      ? isSure
        ? sprak(
          "Skillnaden är redan säker, men metoden är inte färdig:",
          "The difference is sure already, but the method is not done:")
        : sprak("Metoden är inte färdig:", "The method is not done:")
      : sprak(
        "Skillnaden var säker redan efter \(k.first) replikationer, men metoden gick vidare till \(ran):",
        "The difference was sure after \(k.first) replications already, but the method went on to \(ran):"
      )
    let (delta, spread) = (words.value(k.indifference), words.amount(pair.deviation))
    return first + " "
      + sprak(
        "med --indifference \(delta) ska den hitta också så små skillnader, och det tar fler replikationer ju mer skillnaden till ”\(report.shownNames[pair.rival])” varierar mellan dem (standardavvikelse \(spread)).",
        "with --indifference \(delta) it is to find differences as small as that too, which takes more replications the more the difference from ”\(report.shownNames[pair.rival])” varies among them (standard deviation \(spread))."
      )
  }

  private func advice(_ pair: Pair, _ replications: Double, _ open: Bool) -> String {
    let k = selection.knowledge
    let enough = open ? k.budget : k.first
    let wide = Spaktext.tal(Tal.uppat(pair.indifference), sprak)
    let kept = sprak(
      "Spelar skillnader under \(wide) \(words.unit) ingen roll räcker omkring \(enough) replikationer med --indifference \(wide)",
      "If differences below \(wide) \(words.unit) do not matter, about \(enough) replications are enough with --indifference \(wide)"
    )
    let many = Spaktext.tal(Tal.uppat(replications), sprak)
    return open
      ? kept + sprak("; annars behövs omkring --budget \(many).", "; else about --budget \(many).")
      : kept + "."
  }
}

extension Tal {
  /// A number above 0 rounded up to two figures.
  static func uppat(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return x }
    var scale = 1.0
    while x / scale >= 100 { scale *= 10 }
    while x / scale < 10 { scale /= 10 }
    return (x / scale - 1e-9).rounded(.up) * scale
  }
}
