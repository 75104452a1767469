/// The sort key of an event about to happen, 24 bytes, with the slot of its node.
struct NearKey: BitwiseCopyable {
  /// Due time (40 bits), receiver (24 bits).
  var place: UInt64
  /// Tie-break (40 bits), sender (24 bits).
  var tie: UInt64
  /// The sender's sequence (38 bits), slot (26 bits).
  var tail: UInt64

  @inline(__always)
  static func < (a: NearKey, b: NearKey) -> Bool {
    if a.place != b.place { return a.place < b.place }
    if a.tie != b.tie { return a.tie < b.tie }
    return a.tail < b.tail
  }

  var slot: UInt32 { UInt32(truncatingIfNeeded: tail) & UInt32(EventSlab.limit - 1) }
}

/// The keys of the current bucket and of all before it: a sorted run, loaded at once, and a 4-ary
/// heap for what arrives while the run is being used up.
///
/// Both pointers are this value's alone: it cannot be copied, and frees them in `deinit`. Entries
/// below `runCount` and `heapCount` are initialised, and no others are read.
struct NearKeys: ~Copyable {
  /// Descending, so that the earliest is the last.
  private var run: UnsafeMutablePointer<NearKey>
  private var runCount = 0
  private var runCapacity: Int
  private var heap: UnsafeMutablePointer<NearKey>
  private var heapCount = 0
  private var heapCapacity: Int

  init(capacity: Int = 256) {
    runCapacity = capacity
    heapCapacity = capacity
    run = .allocate(capacity: capacity)
    heap = .allocate(capacity: capacity)
  }

  deinit {
    run.deallocate()
    heap.deallocate()
  }

  var isEmpty: Bool { runCount == 0 && heapCount == 0 }
  var capacity: Int { runCapacity + heapCapacity }

  /// How many keys of the run are left, and the one that comes after `position` others of them.
  var loadedCount: Int { runCount }
  func loaded(_ position: Int) -> NearKey { run[runCount - 1 - position] }

  /// The earliest key; there must be one.
  var first: NearKey {
    @inline(__always) get {
      if heapCount == 0 { return run[runCount - 1] }
      if runCount == 0 || heap[0] < run[runCount - 1] { return heap[0] }
      return run[runCount - 1]
    }
  }

  /// Removes the earliest key; there must be one.
  @inline(__always)
  mutating func removeFirst() {
    if heapCount == 0 || (runCount > 0 && run[runCount - 1] < heap[0]) {
      runCount -= 1
    } else {
      heapCount -= 1
      if heapCount > 0 { siftDown(heap[heapCount]) }
    }
  }

  /// Adds a key to the run without sorting; `sortRun` must follow.
  @inline(__always)
  mutating func appendToRun(_ key: NearKey) {
    if runCount == runCapacity { Self.grow(&run, &runCapacity, count: runCount) }
    (run + runCount).initialize(to: key)
    runCount += 1
  }

  /// Puts the run in order after `appendToRun`.
  mutating func sortRun() {
    if runCount > 24 {
      var whole = UnsafeMutableBufferPointer(start: run, count: runCount)
      whole.sort { $1 < $0 }
      return
    }
    var sorted = 1
    while sorted < runCount {
      let key = run[sorted]
      var hole = sorted
      while hole > 0, run[hole - 1] < key {
        run[hole] = run[hole - 1]
        hole -= 1
      }
      run[hole] = key
      sorted += 1
    }
  }

  /// Adds a key that may come anywhere in the order.
  @inline(__always)
  mutating func insert(_ key: NearKey) {
    if heapCount == heapCapacity { Self.grow(&heap, &heapCapacity, count: heapCount) }
    var hole = heapCount
    heapCount += 1
    while hole > 0 {
      let parent = (hole - 1) >> 2
      if !(key < heap[parent]) { break }
      (heap + hole).initialize(to: heap[parent])
      hole = parent
    }
    (heap + hole).initialize(to: key)
  }

  /// Moves the hole at the root down to where `key` belongs.
  private func siftDown(_ key: NearKey) {
    var hole = 0
    while true {
      let child = hole << 2 + 1
      if child >= heapCount { break }
      var least = child
      let end = min(child + 4, heapCount)
      var other = child + 1
      while other < end {
        if heap[other] < heap[least] { least = other }
        other += 1
      }
      if !(heap[least] < key) { break }
      heap[hole] = heap[least]
      hole = least
    }
    heap[hole] = key
  }

  @inline(never)
  private static func grow(
    _ keys: inout UnsafeMutablePointer<NearKey>, _ capacity: inout Int, count: Int
  ) {
    let moved = UnsafeMutablePointer<NearKey>.allocate(capacity: capacity * 2)
    moved.moveInitialize(from: keys, count: count)
    keys.deallocate()
    keys = moved
    capacity *= 2
  }
}
