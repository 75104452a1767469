import Kernel

/// Stands for an actor that lives in another process; nothing is delivered to it here.
actor Annanstans: Mottagare {
  nonisolated let shard: Shard

  init(_ shard: Shard) { self.shard = shard }

  func starta(_ aktor: ActorID) {
    fatalError("actor \(aktor.raw) lives in another process and cannot start here")
  }

  func ta(_ envelope: Envelope) {
    fatalError("actor \(envelope.receiver.raw) lives in another process")
  }
}
