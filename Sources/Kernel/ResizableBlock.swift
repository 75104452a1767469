import CMemory

/// Memory for elements that may become more: where there are many, they keep their pages and are not
/// copied, so that no time and no second block is needed.
///
/// It begins with a cache line. The pointer is this value's alone: it cannot be copied, and frees what
/// it has in `deinit`. Whoever owns it says how many elements are initialised, and they are trivial.
struct ResizableBlock<Element: BitwiseCopyable>: ~Copyable {
  private(set) var elements: UnsafeMutablePointer<Element>
  private var block: UnsafeMutableRawPointer

  private static var line: Int { 64 }

  init(capacity: Int) {
    (block, elements) = Self.allocate(nil, capacity)
  }

  deinit { crelease(block) }

  /// Makes room for more.
  ///
  /// - Parameters:
  ///   - capacity: how many elements there is to be room for.
  ///   - count: how many of the first keep their values.
  mutating func resize(to capacity: Int, keeping count: Int) {
    let offset = UnsafeMutableRawPointer(elements) - block
    (block, elements) = Self.allocate(block, capacity)
    // What moves by other than whole lines lies beside the line that it is to begin with.
    let there = block + offset
    if there != UnsafeMutableRawPointer(elements) {
      UnsafeMutableRawPointer(elements).copyMemory(
        from: there, byteCount: count * MemoryLayout<Element>.stride)
    }
  }

  private static func allocate(
    _ old: UnsafeMutableRawPointer?, _ capacity: Int
  ) -> (UnsafeMutableRawPointer, UnsafeMutablePointer<Element>) {
    let bytes = capacity * MemoryLayout<Element>.stride + line
    // Not a precondition: its text would be left out of a release build.
    guard let block = cresize(old, bytes) else {
      fatalError("there is no memory for \(capacity) pending events")
    }
    return (
      block, block.alignedUp(toMultipleOf: line).bindMemory(to: Element.self, capacity: capacity)
    )
  }
}
