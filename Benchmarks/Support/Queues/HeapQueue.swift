import Kernel

/// A heap of keys with four children a node, over a slab of events.
package struct HeapQueue: PendingQueue, ~Copyable {
  private var slab = Slab()
  private var heap = Block<Key>()

  package init(pending: Int, meanTicks: Double) {}

  package var byteCount: Int { slab.byteCount + heap.byteCount }

  @inline(never)
  package mutating func push(_ envelope: Envelope) {
    let key = Key(envelope, slot: slab.put(envelope))
    var hole = heap.count
    heap.append(key)
    while hole > 0 {
      let parent = (hole - 1) >> 2
      if !(key < heap[parent]) { break }
      heap[hole] = heap[parent]
      hole = parent
    }
    heap[hole] = key
  }

  @inline(never)
  package mutating func pop() -> Envelope? {
    if heap.count == 0 { return nil }
    let first = heap[0]
    let last = heap.removeLast()
    if heap.count > 0 { siftDown(last) }
    return slab.take(first.slot)
  }

  private func siftDown(_ key: Key) {
    let count = heap.count
    var hole = 0
    while true {
      let child = hole << 2 + 1
      if child >= count { break }
      var least = child
      let end = min(child + 4, count)
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
}
