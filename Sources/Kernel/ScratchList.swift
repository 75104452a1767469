/// A list that is filled and emptied over and over, of values that are nothing but bits.
///
/// An array asks at every change whether it is shared, and empties itself value by value. This list
/// cannot be shared, since it cannot be copied; it is emptied by forgetting, and takes over all of
/// another at once.
///
/// The memory is this value's alone: allocated in `grow`, freed there and in `deinit`. Places below
/// `count` are initialised and no others are read: every index is checked against `count`. So it may
/// be sent where its values may be.
@frozen public struct ScratchList<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline var memory = UnsafeMutableBufferPointer<Element>(start: nil, count: 0)
  @usableFromInline var used = 0

  /// No values, and no memory either.
  @inlinable public init() {}

  /// The values of an array.
  @inlinable public init(_ values: ContiguousArray<Element>) {
    for value in values { append(value) }
  }

  @inlinable deinit { memory.deallocate() }

  /// How many values there are.
  @inlinable public var count: Int { used }
  @inlinable public var isEmpty: Bool { used == 0 }
  @inlinable public var indices: Range<Int> { 0..<count }
  /// A copy, for those who want an array.
  @inlinable public var array: ContiguousArray<Element> {
    ContiguousArray(memory.prefix(count))
  }

  /// The value at `index`, which is below `count`.
  @inlinable public subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(index >= 0 && index < count, "no such value")
      return memory[index]
    }
    @inline(__always) set {
      precondition(index >= 0 && index < count, "no such value")
      memory[index] = newValue
    }
  }

  /// Adds a value.
  @inlinable @inline(__always) public mutating func append(_ value: Element) {
    if count == memory.count { grow(to: count + 1) }
    memory.initializeElement(at: count, to: value)
    used += 1
  }

  /// Adds every value of another list, in its order.
  @inlinable @inline(__always) public mutating func append(all other: borrowing Self) {
    if count + other.count > memory.count { grow(to: count + other.count) }
    // Value by value: they are few, and a copy of a stretch takes the long way through the library.
    for index in 0..<other.count {
      memory.initializeElement(at: count + index, to: other.memory[index])
    }
    used += other.count
  }

  /// Forgets all values; their memory is kept for others.
  @inlinable public mutating func removeAll() { used = 0 }

  @usableFromInline @inline(never) mutating func grow(to least: Int) {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(
      capacity: max(16, least, memory.count * 2))
    _ = larger.moveInitialize(fromContentsOf: memory[..<count])
    memory.deallocate()
    memory = larger
  }
}

extension ScratchList: @unchecked Sendable where Element: Sendable {}
