import Domain
import Kernel

/// A routine's pure core: state that changes only by handling messages.
///
/// A core knows no clock, generator, file or print: what it needs it reads from the context, and
/// what it wants done it writes there. Actors are shells around cores; a plain loop runs the same
/// cores to the same digest.
package protocol Karna: Sendable {
  /// Sets the first timers, once, at the start of the run.
  mutating func starta(i context: inout Context)

  /// Handles one message or timer.
  mutating func hantera(_ message: Message, fran: ActorID, i context: inout Context)

  /// Is told whom messages about to come are about, where that is known: a core may read what it
  /// keeps of them ahead of time, and must change nothing that it acts on.
  mutating func vantar(_ personer: ContiguousArray<PersonID>)
}

extension Karna {
  package mutating func vantar(_ personer: ContiguousArray<PersonID>) {}
}
