import Domain
import Kernel

package struct Glapphandelse: Sendable {}

/// A stand-in until the observers are here.
package struct Observatorium: Sendable {
  package init(varld: Varld) {}
  package var sparaHandelser = false
  package var handelser: [Glapphandelse] = []
  package mutating func skickat(_ m: Message, fran: ActorID, till: ActorID, nu: Moment) {}
  package mutating func levererat(_ m: Message, fran: ActorID, till: ActorID, nu: Moment) {}
  package mutating func fakta(_ f: ContiguousArray<Fact>, nu: Moment, aktor: ActorID) {}
  package mutating func regler(_ r: ContiguousArray<RegelID>) {}
  package mutating func avsluta(vid: Moment) {}
}
