/// Where the named timers are: (owner, name) → slot, by open addressing.
///
/// The pointer is this value's alone: it cannot be copied, every entry is initialised when it is
/// allocated, and `deinit` frees it. Positions are masked to the capacity, a power of two.
struct TimerTable: ~Copyable {
  private struct Entry: BitwiseCopyable {
    var key: UInt64
    var owner: UInt32
    /// `noSlot` when the entry is empty.
    var slot: UInt32
  }

  private var entries: UnsafeMutablePointer<Entry>
  private(set) var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 64
    entries = Self.allocate(capacity)
  }

  deinit { entries.deallocate() }

  var byteCount: Int { capacity * MemoryLayout<Entry>.stride }

  /// Puts the timer at `slot` and returns the slot where it was before, or `noSlot`.
  mutating func set(owner: UInt32, key: UInt64, slot: UInt32) -> UInt32 {
    if (count + 1) * 2 > capacity { grow() }
    let position = find(owner, key)
    let earlier = entries[position].slot
    if earlier == noSlot { count += 1 }
    entries[position] = Entry(key: key, owner: owner, slot: slot)
    return earlier
  }

  /// Removes the timer and returns its slot, or `noSlot` when there is none.
  mutating func remove(owner: UInt32, key: UInt64) -> UInt32 {
    var hole = find(owner, key)
    let slot = entries[hole].slot
    if slot == noSlot { return noSlot }
    count -= 1
    // Close the gap: move back every entry of the cluster that the hole would hide.
    let mask = capacity - 1
    var position = (hole + 1) & mask
    while entries[position].slot != noSlot {
      let home = home(entries[position].owner, entries[position].key)
      if (position - home) & mask >= (position - hole) & mask {
        entries[hole] = entries[position]
        hole = position
      }
      position = (position + 1) & mask
    }
    entries[hole].slot = noSlot
    return slot
  }

  private func home(_ owner: UInt32, _ key: UInt64) -> Int {
    let mixed = KeyedRandom.mix(key ^ (UInt64(owner) &* 0x9E37_79B9_7F4A_7C15))
    return Int(truncatingIfNeeded: mixed) & (capacity - 1)
  }

  /// The entry of the timer, or the empty one where it belongs.
  private func find(_ owner: UInt32, _ key: UInt64) -> Int {
    var position = home(owner, key)
    while entries[position].slot != noSlot,
      entries[position].owner != owner || entries[position].key != key
    {
      position = (position + 1) & (capacity - 1)
    }
    return position
  }

  private mutating func grow() {
    let old = entries
    let oldCapacity = capacity
    capacity *= 2
    entries = Self.allocate(capacity)
    for index in 0..<oldCapacity where old[index].slot != noSlot {
      entries[find(old[index].owner, old[index].key)] = old[index]
    }
    old.deallocate()
  }

  private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<Entry> {
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: capacity)
    entries.initialize(repeating: Entry(key: 0, owner: 0, slot: noSlot), count: capacity)
    return entries
  }
}
