import Domain

/// How each invariant fared.
struct Invariantbok: Sendable {
  struct Rad: Sendable {
    var kontrollerade: UInt64 = 0
    var brott: UInt32 = 0
    var oppna: UInt32 = 0
    var nar: Sek = 0
    var person: PersonID?
    var text: StaticString = ""
  }

  /// By `InvariantID.rawValue`.
  var rader = ContiguousArray(repeating: Rad(), count: InvariantID.allCases.count)

  /// Counts a test that held.
  @inline(__always)
  mutating func holl(_ id: InvariantID) { rader[Int(id.rawValue)].kontrollerade &+= 1 }

  /// Counts a test.
  @inline(__always)
  mutating func prova(
    _ id: InvariantID, _ haller: Bool, _ person: PersonID?, _ nu: Sek, _ text: StaticString
  ) {
    rader[Int(id.rawValue)].kontrollerade &+= 1
    if !haller { bruten(id, person, nu, text) }
  }

  /// Counts a breach whose test is counted elsewhere.
  @inline(never)
  mutating func bruten(_ id: InvariantID, _ person: PersonID?, _ nu: Sek, _ text: StaticString) {
    let i = Int(id.rawValue)
    rader[i].brott += 1
    if rader[i].brott == 1 {
      rader[i].nar = nu
      rader[i].person = person
      rader[i].text = text
    }
  }

  /// Counts a case that is open at the end.
  mutating func oppen(_ id: InvariantID) { rader[Int(id.rawValue)].oppna += 1 }
}
