/// What the six classes of gap come to, once the run has ended.
struct Klassbok: Sendable {
  /// Seconds of the unions and persons with any, by class in the order R S K I E P.
  var sekunder = ContiguousArray<Int64>(repeating: 0, count: 6)
  var personer = ContiguousArray<Int>(repeating: 0, count: 6)

  /// Adds a person's unions.
  mutating func lagg(_ klass: Int, _ summa: UInt32) {
    sekunder[klass] += Int64(summa)
    if summa > 0 { personer[klass] += 1 }
  }

  /// Adds another part's persons.
  mutating func summera(_ s: inout Summering) {
    s.summor(&sekunder)
    s.summor(&personer)
  }
}
