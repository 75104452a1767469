import Domain

/// What is said in Swedish of a hole: the catalogue's English text, in the documents' own words.
struct Haltext: Sendable {
  let oppet: String
  let varfor: String
  let antagande: String

  /// By the hole's number.
  static let alla: [Int: Haltext] = [
    samordnadPlan, tvist, overflyttning, stadsdel, utforare, gemensamma, senare,
  ].reduce(into: [:]) { $0.merge($1) { forst, _ in forst } }
}

extension Hal {
  /// What the documents leave open.
  package func oppet(_ s: Rapportsprak) -> String { s(svensk?.oppet ?? oppet, oppet) }

  /// Why it matters to the person or to the run.
  package func varfor(_ s: Rapportsprak) -> String { s(svensk?.varfor ?? varfor, varfor) }

  /// What the simulator assumes instead.
  package func antagande(_ s: Rapportsprak) -> String {
    s(svensk?.antagande ?? parameter, parameter)
  }

  private var svensk: Haltext? { Haltext.alla[nummer] }
}
