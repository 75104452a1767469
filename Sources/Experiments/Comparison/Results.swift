import Domain

/// The replications of an experiment, ready to be judged.
package struct Results: Sendable {
  package let figures: KeyFigures
  /// By arm, in the order of their numbers.
  package let replications: [[Replication]]

  /// - Parameters:
  ///   - figures: of the experiment.
  ///   - arms: how many arms it has.
  ///   - replications: finished ones, in any order.
  package init(_ figures: KeyFigures, arms: Int, _ replications: [Replication]) {
    self.figures = figures
    var sorted: [[Replication]] = Array(repeating: [], count: arms)
    for replication in replications { sorted[replication.arm].append(replication) }
    for arm in sorted.indices { sorted[arm].sort { $0.number < $1.number } }
    self.replications = sorted
  }

  /// The values of one figure, by replication.
  package func values(_ figure: Int, arm: Int) -> [Double] {
    replications[arm].map { $0.figures[figure] }
  }

  /// The mean of a figure over the replications that have it; NaN without any.
  package func mean(_ figure: Int, arm: Int) -> Double {
    Sample.mean(values(figure, arm: arm).filter { !$0.isNaN })
  }

  /// Refuses a figure that some replications do not have: a median of no cases.
  ///
  /// - Throws: `noCases`.
  package func check(_ figure: Int) throws(StatisticsError) {
    let all = replications.flatMap { $0.map { $0.figures[figure] } }
    let without = all.count { $0.isNaN }
    if without > 0 {
      throw .noCases(figure: figures.all[figure].name, replications: without, of: all.count)
    }
  }

  /// The mean of a figure by its name; nil where there is none of the name.
  package func mean(_ name: String, arm: Int) -> Double? {
    figures[name].map { mean($0, arm: arm) }
  }

  /// How many replications every arm has.
  package var count: Int { replications.map(\.count).min() ?? 0 }

  /// The key figure that comparisons are about unless another is named, and that a run's report
  /// opens with: person-days in which nobody answers for a need.
  package static let mainFigure = "glapp.G-01.dagar"
  package static let hours = "arbete.timmar"
  package static let meetings = "möten.alla"
}
