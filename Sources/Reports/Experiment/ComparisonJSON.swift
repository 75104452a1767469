import Domain
import Experiments

/// A comparison as JSON: keys in English and in a fixed order, numbers that read back exactly.
package enum ComparisonJSON {
  package static func document(_ report: ExperimentReport, _ comparison: Comparison) -> Jsonvarde {
    let results = comparison.results
    return .objekt(
      ExperimentJSON.head(report, count: results.count)
        + Resultatjson.par([
          "baseline": .text(report.names[comparison.baseline]),
          "figure": ExperimentJSON.figure(results.figures.all[comparison.figure]),
          "confidence": .tal(comparison.confidence),
          "comparisons": .lista(comparison.contrasts.map { contrast($0, report, comparison) }),
          "best": comparison.best.map { best($0, report) } ?? .null,
          "arms": .lista(report.names.indices.map { arm($0, report, results) }),
          "replications": .lista(ExperimentJSON.replications(report, results)),
        ]))
  }

  private static func contrast(
    _ c: Comparison.Contrast, _ report: ExperimentReport, _ comparison: Comparison
  ) -> Jsonvarde {
    let verdict = Verdict(comparison, report)
    return .objekt([
      "arm": .text(report.names[c.arm]),
      "verdict": .text("\(c.verdict)"),
      "sentence": .text(verdict.sentence(c)),
      "difference": ExperimentJSON.difference(c.paired),
      "share": c.share.map { .tal($0) } ?? .null,
      "correlation": c.paired.correlation.map { .tal($0) } ?? .null,
      "variance_ratio": c.paired.varianceRatio.flatMap { $0.isFinite ? .tal($0) : nil } ?? .null,
      "no_spread": .sant(c.noSpread),
      "p_holm": c.adjustedP.map { .tal($0) } ?? .null,
      "hours": ExperimentJSON.difference(c.hours),
      "hours_by_role": .objekt(
        Roll.allCases.compactMap { role in
          verdict.hours(role, c).map {
            Jsonvarde.Par(nyckel: role.namn, varde: ExperimentJSON.difference($0))
          }
        }),
      "meetings": ExperimentJSON.difference(c.meetings),
    ])
  }

  private static func best(_ best: MCB, _ report: ExperimentReport) -> Jsonvarde {
    .objekt([
      "better": .text(best.better.rawValue),
      "finding": finding(best),
      "candidates": .lista(best.candidates.map { .text(report.names[$0]) }),
      "intervals": .lista(
        best.intervals.enumerated().map { i, interval in
          .objekt(
            Resultatjson.par(["arm": .text(report.names[i])])
              + ExperimentJSON.intervalPairs(interval))
        }),
    ])
  }

  /// Whether one arm is the best, or several that are equal in every replication, or all are equal.
  static func finding(_ best: MCB) -> Jsonvarde {
    switch best.finding {
    case .best(let arms): .text(arms.count == 1 ? "best" : "shared_best")
    case .among: .text("undecided")
    case .alike: .text("alike")
    }
  }

  private static func arm(_ i: Int, _ report: ExperimentReport, _ results: Results) -> Jsonvarde {
    .objekt([
      "arm": .text(report.names[i]), "description": .text(report.descriptions[i]),
      "means": ExperimentJSON.means(i, results),
    ])
  }
}

/// The parts that the JSON of all experiments have in common.
enum ExperimentJSON {
  static func head(_ report: ExperimentReport, count: Int) -> [Jsonvarde.Par] {
    let o = report.origin
    return Resultatjson.par([
      "version": .text(o.version),
      "note": .text("simulated outcomes, not a forecast"),
      "kind": .text(report.kind.rawValue),
      "command": .text(report.command),
      "scenario": .text(o.scenario),
      "scenario_hash": .text(o.scenarioHash),
      "seed": .stort(o.seed),
      "scale": .tal(o.scale),
      "simulated_days": .hel(o.days),
      "changes": .lista(o.changes.map { .text($0) }),
      "replications_of_each": .hel(count),
      "stopped_by": .lista(report.reasons.map { .text($0.rawValue) }),
    ])
  }

  static func figure(_ figure: KeyFigure) -> Jsonvarde {
    .objekt([
      "name": .text(figure.name), "unit": .text(figure.unit.rawValue),
      "better": .text(figure.sense.rawValue),
    ])
  }

  /// An end that is infinitely far away is null.
  static func interval(_ interval: ConfidenceInterval) -> Jsonvarde {
    .objekt(intervalPairs(interval))
  }

  /// A difference with what is known of it; one that never varies has no ends.
  static func difference(_ d: PairedDifference) -> Jsonvarde { .objekt(differencePairs(d)) }

  static func differencePairs(_ d: PairedDifference) -> [Jsonvarde.Par] {
    var pairs = intervalPairs(d.difference)
    if d.noSpread {
      for i in pairs.indices where ["lower", "upper"].contains(pairs[i].nyckel) {
        pairs[i].varde = .null
      }
    }
    return pairs + Resultatjson.par(["sign": .text("\(d.sign)")])
  }

  static func intervalPairs(_ i: ConfidenceInterval) -> [Jsonvarde.Par] {
    Resultatjson.par([
      "estimate": number(i.estimate), "lower": number(i.lower), "upper": number(i.upper),
      "confidence": .tal(i.confidence),
    ])
  }

  static func number(_ x: Double) -> Jsonvarde { x.isFinite ? .tal(x) : .null }

  /// The mean of every key figure.
  static func means(_ arm: Int, _ results: Results) -> Jsonvarde {
    .objekt(
      results.figures.all.indices.map { i in
        Jsonvarde.Par(
          nyckel: results.figures.all[i].name, varde: number(results.mean(i, arm: arm)))
      })
  }

  /// One row a replication, with its digest.
  static func replications(_ report: ExperimentReport, _ results: Results) -> [Jsonvarde] {
    results.replications.flatMap { $0 }.map { r in
      .objekt([
        "arm": .text(report.names[r.arm]), "replication": .hel(r.number),
        "digest": .text(r.digest), "envelopes": .hel(r.envelopes), "events": .hel(r.events),
      ])
    }
  }
}
