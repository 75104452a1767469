import Domain
import Kernel
import Observers

/// A number that a replication ends in: `klass.R.dagar`, `sp.antal`, `nivå.taktisk.median`.
///
/// Names are Swedish, as reports and files write them: parts joined by points, from the wide to the
/// narrow.
package struct KeyFigure: Hashable, Sendable {
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    case antal
    /// Civil days; summed over persons or cases where the name says no median or p90.
    case dagar
    /// Hours of working time.
    case timmar
  }

  /// Whether less or more of it is better.
  package enum Sense: String, Hashable, Sendable, CaseIterable {
    case lower, higher, neutral
  }

  package var name: String
  package var unit: Unit
  package var sense: Sense
}

/// The key figures that the replications of an experiment end in, in a fixed order.
package struct KeyFigures: Sendable {
  package let all: [KeyFigure]
  private let index: [String: Int]

  /// The figures of runs of a world; their number depends on the months that it covers.
  package init(_ varld: Varld) {
    var observatorium = Observatorium(varld: varld)
    observatorium.avsluta(vid: varld.start)
    var walk = FigureWalk(naming: true)
    walk.all(observatorium, events: 0)
    self.init(walk.figures)
  }

  package init(_ all: [KeyFigure]) {
    self.all = all
    index = Dictionary(all.enumerated().map { ($0.element.name, $0.offset) }) { a, _ in a }
  }

  /// The place of a figure among the figures of a replication; nil where there is none of the name.
  package subscript(_ name: String) -> Int? { index[name] }

  /// The names of the daily series of open G-01 begin so, before a point and the date.
  package static let series = "öppna ansvarsglapp"

  /// The places of the figures of the daily series, in the order of the days.
  package var daily: [Int] {
    all.indices.filter { all[$0].name.hasPrefix(KeyFigures.series + ".") }
  }

  /// The values of a finished run, in the order of `all`.
  package static func values(_ observatorium: Observatorium, events: Int) -> [Double] {
    var walk = FigureWalk(naming: false)
    walk.all(observatorium, events: events)
    return walk.values
  }
}

/// Goes through everything that observers measured, and notes names or values.
///
/// The same walk makes both, so that they cannot drift apart.
struct FigureWalk {
  private let naming: Bool
  private(set) var figures: [KeyFigure] = []
  private(set) var values: [Double] = []

  init(naming: Bool) { self.naming = naming }

  mutating func note(
    _ name: @autoclosure () -> String, _ unit: KeyFigure.Unit, _ sense: KeyFigure.Sense,
    _ value: Double
  ) {
    if naming {
      figures.append(KeyFigure(name: name(), unit: unit, sense: sense))
    } else {
      values.append(value)
    }
  }

  mutating func count(
    _ name: @autoclosure () -> String, _ sense: KeyFigure.Sense, _ value: Int
  ) {
    note(name(), .antal, sense, Double(value))
  }

  /// Civil seconds, noted as days.
  mutating func days(
    _ name: @autoclosure () -> String, _ sense: KeyFigure.Sense, _ seconds: Int64
  ) {
    note(name(), .dagar, sense, Double(seconds) / Double(Sekunder.dygn))
  }

  /// Seconds of working time, noted as hours.
  mutating func hours(
    _ name: @autoclosure () -> String, _ sense: KeyFigure.Sense, _ seconds: Int64
  ) {
    note(name(), .timmar, sense, Double(seconds) / Double(Sekunder.timme))
  }
}
