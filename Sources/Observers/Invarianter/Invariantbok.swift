import Domain

/// How each invariant fared.
struct Invariantbok: Sendable {
  struct Rad: Sendable {
    var kontrollerade: UInt64 = 0
    var brott: UInt32 = 0
    var oppna: UInt32 = 0
    /// The first breach by time, then by person: the same however the persons are spread.
    var nar: Sek = 0
    var person: PersonID?
    var text = ""

    /// Whether the noted breach comes after one at `annan` about `vem`.
    func kommerEfter(_ annan: Sek, _ vem: PersonID?) -> Bool {
      nar != annan ? annan < nar : (vem?.raw ?? .max) < (person?.raw ?? .max)
    }
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
    if rader[i].brott == 1 || rader[i].kommerEfter(nu, person) {
      rader[i].nar = nu
      rader[i].person = person
      rader[i].text = "\(text)"
    }
  }

  /// Adds another part's tests.
  mutating func summera(_ s: inout Summering) {
    for i in rader.indices {
      let fore = rader[i].brott
      s.summa(&rader[i].kontrollerade)
      s.summa(&rader[i].brott)
      s.summa(&rader[i].oppna)
      let nar = s.varde(rader[i].nar)
      let person = s.varde(rader[i].person?.raw ?? .max)
      let text = s.text(rader[i].text)
      let vem = person == .max ? nil : PersonID(raw: person)
      if rader[i].brott > fore, fore == 0 || rader[i].kommerEfter(nar, vem) {
        rader[i].nar = nar
        rader[i].person = vem
        rader[i].text = text
      }
    }
  }

  /// Counts a case that is open at the end.
  mutating func oppen(_ id: InvariantID) { rader[Int(id.rawValue)].oppna += 1 }
}
