/// Growing memory without bounds checks, as the kernel's queue has, so that the queues compared
/// with it are not slower for that reason.
///
/// The pointer is this value's alone: it cannot be copied, entries below `count` are initialised
/// and no others are read, and `deinit` frees it.
struct Block<Element: BitwiseCopyable>: ~Copyable {
  private var start: UnsafeMutablePointer<Element>
  private var capacity = 64
  private(set) var count = 0

  init() { start = .allocate(capacity: capacity) }

  deinit { start.deallocate() }

  var byteCount: Int { capacity * MemoryLayout<Element>.stride }

  subscript(index: Int) -> Element {
    @inline(__always) get { start[index] }
    @inline(__always) nonmutating set { start[index] = newValue }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    (start + count).initialize(to: element)
    count += 1
  }

  @inline(__always)
  mutating func removeLast() -> Element {
    count -= 1
    return start[count]
  }

  mutating func removeAll() { count = 0 }

  mutating func sort(by comesFirst: (Element, Element) -> Bool) {
    var whole = UnsafeMutableBufferPointer(start: start, count: count)
    whole.sort(by: comesFirst)
  }

  @inline(never)
  private mutating func grow() {
    let moved = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    moved.moveInitialize(from: start, count: count)
    start.deallocate()
    start = moved
    capacity *= 2
  }
}
