/// Events after the current bucket: a ring of buckets, and an overflow list beyond its horizon.
///
/// A bucket is the head of a list through the slab. Bucket numbers are absolute (due time divided
/// by the bucket's width); the ring holds those above `current` and below `current + ringSize`.
///
/// The ring begins small and doubles while more events wait beyond its horizon than within it, so
/// that a bucket's width that was chosen too small costs some memory and little time.
///
/// The pointers are this value's alone: it cannot be copied, initialises both blocks wholly when
/// it allocates them, and frees them in `deinit`; ring positions are masked to `ringSize`, a power
/// of two.
struct Calendar: ~Copyable {
  private static let smallestRing = 8192
  private static let largestRing = 1 << 20
  private var ringSize = Self.smallestRing
  private var mask: UInt64 { UInt64(ringSize - 1) }
  private var wordCount: Int { ringSize / 64 }

  /// The bucket whose events (and all earlier ones) are in the near keys.
  private(set) var current: UInt64
  private var heads: UnsafeMutablePointer<UInt32>
  /// A bit for every bucket of the ring that holds something.
  private var occupied: UnsafeMutablePointer<UInt64>
  private var overflow = noSlot
  private var overflowFirstBucket = UInt64.max

  init(current: UInt64) {
    self.current = current
    (heads, occupied) = Self.allocate(Self.smallestRing)
  }

  deinit {
    heads.deallocate()
    occupied.deallocate()
  }

  var byteCount: Int { ringSize * 4 + wordCount * 8 }

  /// Files a slot whose bucket comes after the current one.
  @inline(__always)
  mutating func file(_ slot: UInt32, bucket: UInt64, links: UnsafeMutablePointer<UInt32>) {
    if bucket &- current < UInt64(ringSize) {
      let position = Int(bucket & mask)
      links[Int(slot)] = heads[position]
      heads[position] = slot
      occupied[position &>> 6] |= 1 &<< UInt64(position & 63)
    } else {
      links[Int(slot)] = overflow
      overflow = slot
      overflowFirstBucket = min(overflowFirstBucket, bucket)
    }
  }

  /// The list of the next bucket of the ring that holds anything; `noSlot` where there is none.
  var upcoming: UInt32 { nextInRing.map { heads[Int($0 & mask)] } ?? noSlot }

  /// The first bucket after the current one that holds something, possibly only cancelled timers.
  var nextBucket: UInt64? {
    let next = min(nextInRing ?? .max, overflowFirstBucket)
    return next == .max ? nil : next
  }

  /// Makes the first occupied bucket, which is `bucket`, the current one and takes its list.
  mutating func advance(
    to bucket: UInt64, bucketShift: UInt64, in slab: borrowing EventSlab
  ) -> UInt32 {
    if overflowFirstBucket <= bucket {
      current = bucket - 1
      spreadOverflow(bucketShift: bucketShift, in: slab)
    }
    current = bucket
    let position = Int(bucket & mask)
    let list = heads[position]
    heads[position] = noSlot
    occupied[position &>> 6] &= ~(1 &<< UInt64(position & 63))
    return list
  }

  /// Empties every list and returns all slots as one list, to be filed anew.
  mutating func takeAll(links: UnsafeMutablePointer<UInt32>) -> UInt32 {
    var all = overflow
    overflow = noSlot
    overflowFirstBucket = .max
    for position in 0..<ringSize {
      var slot = heads[position]
      heads[position] = noSlot
      while slot != noSlot {
        let next = links[Int(slot)]
        links[Int(slot)] = all
        all = slot
        slot = next
      }
    }
    occupied.update(repeating: 0, count: wordCount)
    return all
  }

  /// Files the overflow list anew. It was reached, so the ring has moved on by at least its size
  /// since the last time: each event is looked at once a turn of the ring.
  private mutating func spreadOverflow(
    bucketShift: UInt64, in slab: borrowing EventSlab
  ) {
    let list = overflow
    overflow = noSlot
    overflowFirstBucket = .max
    let (near, far) = fileAll(list, bucketShift: bucketShift, in: slab)
    if far > near / 8 && far > ringSize && ringSize < Self.largestRing {
      let all = takeAll(links: slab.links)
      heads.deallocate()
      occupied.deallocate()
      // At once as far as most of what waits beyond it: each time costs a look at every event.
      repeat { ringSize *= 2 } while ringSize < far / 4 && ringSize < Self.largestRing
      (heads, occupied) = Self.allocate(ringSize)
      _ = fileAll(all, bucketShift: bucketShift, in: slab)
    }
  }

  /// Files a list; returns how many of it are in the ring and how many beyond.
  private mutating func fileAll(
    _ list: UInt32, bucketShift: UInt64, in slab: borrowing EventSlab
  ) -> (near: Int, far: Int) {
    var (near, far) = (0, 0)
    var slot = list
    while slot != noSlot {
      let next = slab.links[Int(slot)]
      let bucket = slab.nodes[Int(slot)].timeTicks &>> bucketShift
      if bucket &- current < UInt64(ringSize) { near += 1 } else { far += 1 }
      file(slot, bucket: bucket, links: slab.links)
      slot = next
    }
    return (near, far)
  }

  private static func allocate(
    _ ringSize: Int
  ) -> (UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<UInt64>) {
    let heads = UnsafeMutablePointer<UInt32>.allocate(capacity: ringSize)
    heads.initialize(repeating: noSlot, count: ringSize)
    let occupied = UnsafeMutablePointer<UInt64>.allocate(capacity: ringSize / 64)
    occupied.initialize(repeating: 0, count: ringSize / 64)
    return (heads, occupied)
  }

  private var nextInRing: UInt64? {
    let start = current + 1
    let position = Int(start & mask)
    var index = position &>> 6
    var word = occupied[index] & (~0 &<< UInt64(position & 63))
    var examined = 0
    // One word more than the ring has, for the part of the first that lies before the start.
    while word == 0 {
      examined += 1
      if examined > wordCount { return nil }
      index = (index + 1) & (wordCount - 1)
      word = occupied[index]
    }
    let found = UInt64(index * 64 + word.trailingZeroBitCount)
    return start + ((found &- start) & mask)
  }
}
