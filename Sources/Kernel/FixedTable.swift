/// A table of elements that do not move, so that one can be borrowed, or changed, where it stands.
///
/// An array hands out copies, and a copy of a reference costs two atomic operations a use. A loop
/// that awaits an object for every event borrows it from here instead.
///
/// The pointer is this value's alone: it cannot be copied, writes every element once in `init`, and
/// destroys all in `deinit`. An element changes only in the hands of who may change the table. So it
/// may be sent where its elements may be.
public struct FixedTable<Element: ~Copyable>: ~Copyable {
  @usableFromInline let elements: UnsafeMutablePointer<Element>
  /// How many elements there are.
  public let count: Int

  /// The elements for 0 up to, not including, `count`.
  @inlinable public init(count: Int, _ element: (Int) -> Element) {
    elements = .allocate(capacity: count)
    self.count = count
    for index in 0..<count { (elements + index).initialize(to: element(index)) }
  }

  @inlinable deinit {
    elements.deinitialize(count: count)
    elements.deallocate()
  }

  /// The element at `index`, which is below `count`.
  @inlinable public subscript(index: Int) -> Element {
    @inline(__always) unsafeAddress {
      precondition(index >= 0 && index < count, "no such element")
      return UnsafePointer(elements + index)
    }
    @inline(__always) unsafeMutableAddress {
      precondition(index >= 0 && index < count, "no such element")
      return elements + index
    }
  }
}

extension FixedTable: @unchecked Sendable where Element: Sendable & ~Copyable {}
