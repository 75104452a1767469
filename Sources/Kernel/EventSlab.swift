/// The nodes of all pending events, by slot, with the free ones in a list that is last in, first
/// out, so that a slot just read is written next.
///
/// The links of all lists (free, buckets, overflow) lie apart from the nodes: following a list
/// through them is cheap, and the processor then fetches its nodes side by side.
///
/// Slots below `used` are initialised in both, and all callers use only slots that `take` gave them.
struct EventSlab: ~Copyable {
  private var nodeBlock: ResizableBlock<EventNode>
  private var linkBlock: ResizableBlock<UInt32>
  /// A node of 96 bytes lies in two cache lines and never in three, since the first begins with one.
  var nodes: UnsafeMutablePointer<EventNode> { nodeBlock.elements }
  /// For each slot, the next of the list that it is in.
  var links: UnsafeMutablePointer<UInt32> { linkBlock.elements }
  private(set) var capacity: Int
  private var used = 0
  private var firstFree = noSlot

  /// Keys hold a slot in 26 bits.
  static let slotBits: UInt64 = 26
  static let limit = 1 << 26

  init(capacity: Int = 256) {
    self.capacity = capacity
    nodeBlock = ResizableBlock(capacity: capacity)
    linkBlock = ResizableBlock(capacity: capacity)
  }

  static var bytesPerSlot: Int {
    MemoryLayout<EventNode>.stride + MemoryLayout<UInt32>.stride
  }

  /// Stores a node and returns its slot.
  @inline(__always)
  mutating func take(_ node: EventNode) -> UInt32 {
    let slot = firstFree
    if slot != noSlot {
      firstFree = links[Int(slot)]
      nodes[Int(slot)] = node
      return slot
    }
    if used == capacity { grow() }
    (nodes + used).initialize(to: node)
    (links + used).initialize(to: noSlot)
    used += 1
    return UInt32(truncatingIfNeeded: used - 1)
  }

  /// Gives a slot back.
  @inline(__always)
  mutating func release(_ slot: UInt32) {
    links[Int(slot)] = firstFree
    firstFree = slot
  }

  @inline(never)
  private mutating func grow() {
    precondition(capacity < Self.limit, "more than 2^26 events are pending")
    // Many grow by a quarter, so that no more than a fifth of the memory is empty.
    let more = capacity < 4096 ? capacity : capacity / 4
    capacity = min(capacity + more, Self.limit)
    nodeBlock.resize(to: capacity, keeping: used)
    linkBlock.resize(to: capacity, keeping: used)
  }
}
