/// The nodes of all pending events, by slot, with the free ones in a list that is last in, first
/// out, so that a slot just read is written next.
///
/// The links of all lists (free, buckets, overflow) lie apart from the nodes: following a list
/// through them is cheap, and the processor then fetches its nodes side by side.
///
/// The pointers are this value's alone: it cannot be copied, allocates in `init` and `grow`, and
/// frees in `deinit`. Slots below `used` are initialised in both, and all callers use only slots
/// that `take` gave them.
struct EventSlab: ~Copyable {
  private(set) var nodes: UnsafeMutablePointer<EventNode>
  /// For each slot, the next of the list that it is in.
  private(set) var links: UnsafeMutablePointer<UInt32>
  private(set) var capacity: Int
  private var used = 0
  private var firstFree = noSlot

  /// Keys hold a slot in 26 bits.
  static let slotBits: UInt64 = 26
  static let limit = 1 << 26

  init(capacity: Int = 256) {
    self.capacity = capacity
    nodes = Self.allocate(capacity)
    links = .allocate(capacity: capacity)
  }

  deinit {
    nodes.deallocate()
    links.deallocate()
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
    let larger = min(capacity * 2, Self.limit)
    let moved = Self.allocate(larger)
    moved.moveInitialize(from: nodes, count: used)
    nodes.deallocate()
    nodes = moved
    let movedLinks = UnsafeMutablePointer<UInt32>.allocate(capacity: larger)
    movedLinks.moveInitialize(from: links, count: used)
    links.deallocate()
    links = movedLinks
    capacity = larger
  }

  /// Memory for nodes that begins with a cache line, so that a node of 96 bytes lies in two lines
  /// and never in three.
  private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<EventNode> {
    let bytes = capacity * MemoryLayout<EventNode>.stride
    return UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
      .bindMemory(to: EventNode.self, capacity: capacity)
  }
}
