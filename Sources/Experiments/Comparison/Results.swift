import Domain

/// The replications of an experiment, ready to be judged.
package struct Results: Sendable {
  package let figures: KeyFigures
  /// By arm, in the order of their numbers.
  package let replications: [[Replication]]
  /// Where in a replication a figure stands; nil where all were read.
  private let places: [Int: Int]?

  /// - Parameters:
  ///   - figures: of the experiment.
  ///   - arms: how many arms it has.
  ///   - replications: finished ones, in any order.
  ///   - read: which figures the replications hold, in their order; nil for all. No other may be asked
  ///     for.
  package init(
    _ figures: KeyFigures, arms: Int, _ replications: [Replication], read: [Int]? = nil
  ) {
    self.figures = figures
    places = read.map { Dictionary(uniqueKeysWithValues: zip($0, $0.indices)) }
    var sorted: [[Replication]] = Array(repeating: [], count: arms)
    for replication in replications { sorted[replication.arm].append(replication) }
    for arm in sorted.indices { sorted[arm].sort { $0.number < $1.number } }
    self.replications = sorted
  }

  /// The values of one figure, by replication.
  package func values(_ figure: Int, arm: Int) -> [Double] {
    replications[arm].map { value(figure, of: $0) }
  }

  /// The value of one figure in one of the replications.
  package func value(_ figure: Int, of replication: Replication) -> Double {
    guard let places else { return replication.figures[figure] }
    guard let place = places[figure] else {
      preconditionFailure("\(figures.all[figure].name) was not read")
    }
    return replication.figures[place]
  }

  /// Which figures an arm has other values of than another in some replication; nil where not all
  /// were read.
  func changed(_ arm: Int, from other: Int) -> [Int]? {
    guard places == nil else { return nil }
    let pairs = zip(replications[arm], replications[other])
    return figures.all.indices.filter { figure in
      pairs.contains { Replication.differ($0.figures[figure], $1.figures[figure]) }
    }
  }

  /// The mean of a figure over the replications that have it; NaN without any.
  package func mean(_ figure: Int, arm: Int) -> Double {
    Sample.mean(values(figure, arm: arm).filter { !$0.isNaN })
  }

  /// Refuses a figure that some replications do not have: a median of no cases.
  ///
  /// - Throws: `noCases`.
  package func check(_ figure: Int) throws(StatisticsError) {
    let all = replications.indices.flatMap { values(figure, arm: $0) }
    let without = all.count { $0.isNaN }
    if without > 0 {
      throw .noCases(figure: figures.all[figure].name, replications: without, of: all.count)
    }
  }

  /// The mean of a figure by its name; nil where there is none of the name.
  package func mean(_ name: String, arm: Int) -> Double? {
    figures[name].map { mean($0, arm: arm) }
  }

  /// The figures that every answer needs: the one that it is about, and what it costs.
  package static func needed(_ figure: Int, _ figures: KeyFigures) -> [Int] {
    Set([figure] + [hours, meetings].compactMap { figures[$0] }).sorted()
  }

  /// How many replications every arm has.
  package var count: Int { replications.map(\.count).min() ?? 0 }

  /// The key figure that comparisons are about unless another is named, and that a run's report
  /// opens with: person-days in which nobody answers for a need.
  package static let mainFigure = "glapp.G-01.dagar"
  package static let hours = "arbete.timmar"
  package static let meetings = "möten.alla"
  /// The working time of a role, wherever it is.
  package static func hours(_ role: Roll) -> String { "arbete.\(role.namn).timmar" }
}
