import Domain
import Kernel

/// An actor of the model: it lives on a shard and receives envelopes there.
///
/// The executor comes from `shard`, so that no actor can forget it: an actor on another executor
/// would make every delivery a hop, hundreds of times slower.
package protocol Mottagare: Actor {
  /// The shard whose loop delivers to the actor.
  nonisolated var shard: Shard { get }

  /// Starts the core. Only the shard's loop may call it.
  func starta(_ aktor: ActorID)

  /// Receives one envelope. Only the shard's loop may call it.
  func ta(_ envelope: Envelope)
}

extension Mottagare {
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    shard.asUnownedSerialExecutor()
  }
}
