import Domain

/// What the six classes of gap come to, once the run has ended.
struct Klassbok: Sendable {
  /// Seconds of the unions and persons with any, by class in the order R S K I E P × stadsområde.
  private var sekunder = ContiguousArray<Int64>(repeating: 0, count: 24)
  private var personer = ContiguousArray<Int>(repeating: 0, count: 24)

  /// Adds a person's unions.
  mutating func lagg(_ klass: Int, _ omrade: Stadsomrade, _ summa: UInt32) {
    sekunder[klass * 4 + omrade.index] += Int64(summa)
    if summa > 0 { personer[klass * 4 + omrade.index] += 1 }
  }

  func sekunder(_ klass: Int) -> Int64 { sekunder[klass * 4..<klass * 4 + 4].reduce(0, +) }
  func personer(_ klass: Int) -> Int { personer[klass * 4..<klass * 4 + 4].reduce(0, +) }

  func del(_ klass: Int, _ omrade: Int) -> Klassrad.Del {
    Klassrad.Del(
      sekunder: sekunder[klass * 4 + omrade], personer: personer[klass * 4 + omrade])
  }

  /// Adds another part's persons.
  mutating func summera(_ s: inout Summering) {
    s.summor(&sekunder)
    s.summor(&personer)
  }
}
