import Experiments

/// Which of several arms or points is best, in one sentence.
struct BestWords {
  private let best: MCB
  private let names: [String]
  private let replications: Int
  private let sprak: Rapportsprak

  /// - Parameters:
  ///   - best: what the comparisons with the best came to.
  ///   - names: of the arms, in their order.
  ///   - replications: of each.
  ///   - sprak: the language.
  init(_ best: MCB, names: [String], replications: Int, _ sprak: Rapportsprak) {
    self.best = best
    self.names = names
    self.replications = replications
    self.sprak = sprak
  }

  var sentence: String {
    switch best.finding {
    case .best(let arms) where arms.count == 1:
      sprak(
        "\(list(arms)) är \(which) av alla, med \(sure).",
        "\(list(arms)) is the \(which) of all, with \(sure).")
    case .best(let arms):
      sprak(
        "\(list(arms)) är delat \(which) av alla, med \(sure): de är lika "
          + "\(sprak.inAll(replications)) och går inte att skilja åt.",
        "\(list(arms)) share the place as the \(which) of all, with \(sure): they are equal "
          + "\(sprak.inAll(replications)) and cannot be told apart.")
    case .among(let arms):
      sprak(
        "Vilket som är \(which) går ej att avgöra bland \(list(arms)) (\(sure)).",
        "Which is the \(which) cannot be decided among \(list(arms)) (\(sure)).")
    case .alike:
      sprak(
        "Alla är lika \(sprak.inAll(replications)): inget är \(which).",
        "All are equal \(sprak.inAll(replications)): none is the \(which).")
    }
  }

  private func list(_ arms: [Int]) -> String { sprak.lista(arms.map { "”\(names[$0])”" }) }

  private var which: String {
    best.better == .smaller ? sprak("lägst", "lowest") : sprak("högst", "highest")
  }

  private var sure: String {
    let level = Tal(sprak).sakerhet(best.confidence)
    return sprak(
      "\(level) säkerhet för alla jämförelser tillsammans",
      "\(level) confidence for all comparisons together")
  }
}
