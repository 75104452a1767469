import Domain

/// A value that has the form asked for, with its place.
struct Varde: Sendable {
  indirect enum Slag: Sendable {
    case text(String)
    case heltal(UInt64)
    /// In the form's first unit, and which unit was written.
    case tal(Double, enhet: Enhetsord)
    case intervall(Int, Int)
    case datum(Datum)
    /// Seconds since 1970-01-01.
    case tidpunkt(Int64)
    /// Position among the form's words.
    case ord(Int)
    case lista([Varde])
    case karta([Post])
    /// Wrong, and noted: it stands here so that nobody also calls it missing.
    case felaktig
  }

  /// A key with its value.
  struct Post: Sendable {
    let nyckel: String
    let plats: Plats
    let varde: Varde
    var okand = false
  }

  let plats: Plats
  let slag: Slag

  /// The value of a key; `nil` where it was left out or wrong.
  subscript(_ nyckel: String) -> Varde? { poster.first { $0.nyckel == nyckel }?.varde }

  /// The keys that the form knows; wrong values among them are `felaktig`.
  var poster: [Post] {
    if case .karta(let poster) = slag { return poster.filter { !$0.okand } }
    return []
  }
  /// Whether a key was unknown (and noted).
  var harOkanda: Bool {
    if case .karta(let poster) = slag { return poster.contains { $0.okand } }
    return false
  }
  var delar: [Varde] {
    if case .lista(let delar) = slag { return delar }
    return []
  }
  var arTomLista: Bool {
    if case .lista(let delar) = slag { return delar.isEmpty }
    return false
  }
  var text: String? {
    if case .text(let text) = slag { return text }
    return nil
  }
  var heltal: UInt64? {
    if case .heltal(let tal) = slag { return tal }
    return nil
  }
  var tal: Double? {
    if case .tal(let tal, _) = slag { return tal }
    return nil
  }
  var enhet: Enhetsord? {
    if case .tal(_, let enhet) = slag { return enhet }
    return nil
  }
  var ord: Int? {
    if case .ord(let i) = slag { return i }
    return nil
  }
  var datum: Datum? {
    if case .datum(let datum) = slag { return datum }
    return nil
  }
  var tidpunkt: Int64? {
    if case .tidpunkt(let sekunder) = slag { return sekunder }
    return nil
  }
  var intervall: ClosedRange<Int>? {
    if case .intervall(let a, let b) = slag { return a...b }
    return nil
  }
}
