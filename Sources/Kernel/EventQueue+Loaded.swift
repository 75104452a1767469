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
}
