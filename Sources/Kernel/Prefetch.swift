import CMemory

/// Asks for memory before it is needed, so that the processor has many reads under way at a time.
///
/// It changes nothing but when the memory is there. Worth it where the next events are known
/// (`EventQueue.forEachLoaded`) and what they touch has left the caches.
package enum Prefetch {
  /// An element of a table; `index` is below its count.
  package static func element<Element: ~Copyable>(
    _ index: Int, of table: borrowing FixedTable<Element>
  ) {
    precondition(index >= 0 && index < table.count, "no such element")
    cprefetch(table.elements + index)
  }

  /// What an element's first word points to: for an element that begins with a reference, the
  /// object. It is not retained, which would wait for it.
  package static func target<Element: ~Copyable>(
    of index: Int, in table: borrowing FixedTable<Element>
  ) {
    precondition(index >= 0 && index < table.count, "no such element")
    // A word is read of an element that is there; an address that is none does no harm.
    let word = UnsafeRawPointer(table.elements + index).load(as: UInt.self)
    cprefetch(UnsafeRawPointer(bitPattern: word))
  }
}
