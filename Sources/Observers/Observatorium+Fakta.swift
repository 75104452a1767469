import Domain
import Kernel

extension Observatorium {
  mutating func vik(_ fact: Fact, _ nu: Sek, _ aktor: ActorID) {}
  mutating func bevaka(_ m: Message, fran: ActorID, till: ActorID, nu: Sek) {}
  mutating func mottag(_ m: Message, till: ActorID, nu: Sek) {}
  mutating func slutraknaAllt(_ nu: Sek) {}
}
