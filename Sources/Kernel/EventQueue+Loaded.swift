extension EventQueue {
  /// Shows the events of the bucket loaded last that are not yet given out, the earliest first.
  ///
  /// Events that arrive in the bucket later are not among them. Whoever handles the events can so
  /// read what they are about in one go: the processor then waits for many places of memory at a
  /// time, instead of for one after another.
  public func forEachLoaded(_ body: (_ receiver: ActorID, _ payload: Payload) -> Void) {
    for position in 0..<near.loadedCount {
      let node = slab.nodes + Int(near.loaded(position).slot)
      if !node.pointee.isCancelled {
        body(ActorID(node.pointee.receiver), node.pointee.payload)
      }
    }
  }

  /// Reads the far end of each event that `forEachLoaded` would show, so that it lies near when the
  /// event is given out. Returns a sum of what was read, so that the reading is not left out.
  public func readAhead() -> UInt64 {
    var sum: UInt64 = 0
    for position in 0..<near.loadedCount {
      sum &+= slab.nodes[Int(near.loaded(position).slot)].payload.words.7
    }
    return sum
  }
}
