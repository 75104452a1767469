import Domain
import Kernel

/// Who must see a fact when a run is observed in several parts.
package enum Agare: Sendable {
  /// Whoever sees it: it is only counted.
  case vemSomHelst
  /// The one part that sees what belongs to no person (teams, samordningsgruppen), in order.
  case ingen
  /// The part that owns the person, in the order of everything about that person.
  case person(PersonID)
}

extension Fact {
  /// Who must see the fact.
  package var agare: Agare {
    switch self {
    case .arbetssteg, .ledningsarbete, .uppdragUtanPersonal, .regelBruten, .missadGrans, .ovantat,
      .sipForberedd:
      .vemSomHelst
    case .teamMote, .gruppFragad, .gruppSvarade, .aktualitetsprovad, .arSlut: .ingen
    default: person.map { .person($0) } ?? .ingen
    }
  }
}
