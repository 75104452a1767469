/// Carries the sums of one part of the observers to another, as words.
///
/// The same walk over the counters writes them and adds them, so that the two cannot drift apart:
/// a writing walk appends each value, an adding walk reads the next value and adds it to what is
/// there.
struct Summering {
  /// The words written, or to be read.
  private(set) var ord: ContiguousArray<UInt64>
  private let laser: Bool
  private var plats = 0

  /// A walk that writes.
  init() {
    ord = []
    laser = false
  }

  /// A walk that adds what another one wrote.
  init(_ ord: ContiguousArray<UInt64>) {
    self.ord = ord
    laser = true
  }

  private mutating func nasta() -> UInt64 {
    defer { plats += 1 }
    return ord[plats]
  }

  /// A sum.
  mutating func summa<T: FixedWidthInteger>(_ x: inout T) {
    if laser {
      x += T(truncatingIfNeeded: nasta())
    } else {
      ord.append(UInt64(truncatingIfNeeded: x))
    }
  }

  /// Sums in a row.
  mutating func summor<C: MutableCollection>(_ rad: inout C) where C.Element: FixedWidthInteger {
    for i in rad.indices { summa(&rad[i]) }
  }

  /// The largest of the values.
  mutating func storst<T: FixedWidthInteger>(_ x: inout T) {
    if laser {
      x = max(x, T(truncatingIfNeeded: nasta()))
    } else {
      ord.append(UInt64(truncatingIfNeeded: x))
    }
  }

  /// Values whose order means nothing: those of both parts.
  mutating func lista<T: FixedWidthInteger>(_ rad: inout ContiguousArray<T>) {
    if laser {
      for _ in 0..<nasta() { rad.append(T(truncatingIfNeeded: nasta())) }
    } else {
      ord.append(UInt64(rad.count))
      for x in rad { ord.append(UInt64(truncatingIfNeeded: x)) }
    }
  }

  /// A value as it is: the other part's where the walk adds, one's own where it writes.
  mutating func varde<T: FixedWidthInteger>(_ x: T) -> T {
    if laser { return T(truncatingIfNeeded: nasta()) }
    ord.append(UInt64(truncatingIfNeeded: x))
    return x
  }

  /// A text as it is, like `varde`.
  mutating func text(_ text: String) -> String {
    var utf8 = ContiguousArray(text.utf8)
    if laser { utf8.removeAll() }
    lista(&utf8)
    return laser ? String(decoding: utf8, as: UTF8.self) : text
  }
}
