/// A dense store of cases with stable numbers: places of retired cases are used again.
struct Fack<Rad: Sendable>: Sendable {
  private var rader: ContiguousArray<Rad> = []
  private var lediga: ContiguousArray<Int32> = []

  init() {}

  /// Cases in use.
  var antal: Int { rader.count - lediga.count }

  /// Stores a case and gives its number.
  mutating func lagg(_ rad: Rad) -> Int {
    if let plats = lediga.popLast() {
      rader[Int(plats)] = rad
      return Int(plats)
    }
    rader.append(rad)
    return rader.count - 1
  }

  /// Frees a number; the caller holds it nowhere else.
  mutating func tom(_ plats: Int) { lediga.append(Int32(plats)) }

  subscript(_ plats: Int) -> Rad {
    _read { yield rader[plats] }
    _modify { yield &rader[plats] }
  }

  /// How many places there are, used or free.
  var platser: Int { rader.count }
}
