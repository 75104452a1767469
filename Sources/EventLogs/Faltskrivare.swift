import Domain

/// Gathers the named fields of a message or fact for a line of the trace.
struct Faltskrivare: Faltbesokare {
  private var falt: [(namn: StaticString, varde: Faltvarde)] = []

  mutating func falt(_ namn: StaticString, _ varde: Faltvarde) { falt.append((namn, varde)) }

  mutating func anmarkning(_ namn: StaticString, _ varde: Faltvarde) { falt(namn, varde) }

  /// A name that comes again in the same record gets its number: `slag`, `slag 2`.
  func skriv(_ fil: inout Filskrivare) {
    for (i, rad) in falt.enumerated() {
      if i > 0 { fil.lagg(0x2C) }
      let tidigare = falt[..<i].reduce(0) { $0 + ($1.namn.lika(rad.namn) ? 1 : 0) }
      if tidigare == 0 { fil.json(rad.namn) } else { fil.json("\(rad.namn) \(tidigare + 1)") }
      fil.lagg(0x3A)
      fil.json(rad.varde)
    }
  }
}

extension StaticString {
  /// Whether two names are the same text.
  fileprivate func lika(_ annan: StaticString) -> Bool {
    withUTF8Buffer { a in annan.withUTF8Buffer { b in a.elementsEqual(b) } }
  }
}
