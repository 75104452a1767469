import Domain

/// Who bears ansvar for one need, as the facts say (R of the rule catalogue).
struct Ansvarslage: Sendable {
  var slag: BehovsSlag?
  var oppet = false
  var arenden: ForvaltningSet = []
  var beslut: ForvaltningSet = []
  var overenskommen: ForvaltningSet = []
  /// Whom the lever `ansvarUtanBeslut` names (H-01).
  var utanBeslut: ForvaltningSet = []

  var ansvariga: ForvaltningSet {
    let utan: ForvaltningSet = beslut.isEmpty ? utanBeslut : []
    return beslut.union(arenden).union(overenskommen).union(utan)
  }

  /// Follows a fact about the need.
  mutating func folj(_ fact: Fact) {
    switch fact {
    case .behovIdentifierat(_, let slag, _):
      self.slag = slag
      oppet = true
    case .behovUpphort:
      oppet = false
    case .arendeOppnat(_, let f): arenden = arenden.with(f)
    case .arendeAvslutat(_, let f), .arendeFransagt(_, let f, _): arenden = arenden.without(f)
    case .insatsBeslut(_, let f, let bifall, _, _): if bifall { beslut = beslut.with(f) }
    case .beslutUpphort(_, let f, _, _): beslut = beslut.without(f)
    case .ansvarOverenskommet(_, let f, _): overenskommen = ForvaltningSet(f)
    case .ansvarUtanBeslut(_, let set): utanBeslut = set
    default: break
    }
  }
}

extension Fact {
  /// The need that the fact is about, where it is about one alone.
  var behov: BehovID? {
    switch self {
    case .behovIdentifierat(let b, _, _), .behovUpphort(let b), .klassning(let b, _, _, _),
      .arendeOppnat(let b, _), .arendeAvslutat(let b, _), .arendeFransagt(let b, _, _),
      .insatsBeslut(let b, _, _, _, _), .beslutUpphort(let b, _, _, _), .insatsStart(let b, _, _),
      .insatsAvbrott(let b, _, _), .insatsSlut(let b, _, _), .ansvarOverenskommet(let b, _, _),
      .ansvarUtanBeslut(let b, _):
      b
    default: nil
    }
  }
}
