import Domain
import Kernel
import Observers

/// One of the persons worst hit, for a report: who it is, and the gaps that the person met.
package struct ReportCase: Sendable {
  package var row: Personrad
  package var name: String
  /// The profile's name in the scenario; nil for a handwritten person.
  package var profile: String?
  /// In the baseline, by their beginning.
  package var gaps: [Glapphandelse]
  /// The same person in the variant that the report holds against the baseline; nil without one.
  package var variantGaps: [Glapphandelse]?

  /// The persons worst hit in the first replication of the baseline, and what befell them.
  ///
  /// - Parameters:
  ///   - count: how many persons.
  ///   - observatorium: the finished observers of that replication.
  ///   - baseline: its frame.
  ///   - variant: the frame of the same replication of another arm; nil leaves it out.
  /// - Returns: the worst hit first.
  /// - Throws: `CancellationError` where the task was cancelled.
  package static func worst(
    _ count: Int, _ observatorium: Observatorium, in baseline: Varld, variant: Varld?
  ) async throws -> [ReportCase] {
    let persons = observatorium.varst(antal: count)
    guard !persons.isEmpty else { return [] }
    let gaps = await Gapbook.gaps(in: baseline, of: persons)
    try Task.checkCancellation()
    var other: [Glapphandelse]?
    if let variant { other = await Gapbook.gaps(in: variant, of: persons) }
    try Task.checkCancellation()
    return persons.compactMap { person in
      guard let row = observatorium.person(person) else { return nil }
      let profiles = baseline.scenario.profiler
      return ReportCase(
        row: row, name: baseline.namn(person).ofarlig,
        profile: profiles.indices.contains(Int(row.profil))
          ? profiles[Int(row.profil)].namn.ofarlig : nil,
        gaps: of(person, gaps), variantGaps: other.map { of(person, $0) })
    }
  }

  private static func of(_ person: PersonID, _ gaps: [Glapphandelse]) -> [Glapphandelse] {
    gaps.filter { $0.person == person }.sorted {
      ($0.fran, $0.slag.rawValue, $0.till ?? $0.fran) < (
        $1.fran, $1.slag.rawValue, $1.till ?? $1.fran
      )
    }
  }
}
