import Kernel

/// A ladder queue, after Tang, Goh and Thng (2005): an unsorted top, rungs of ever narrower
/// buckets, and a short sorted bottom. It chooses the buckets' widths itself.
package struct LadderQueue: PendingQueue, ~Copyable {
  private static let bottomLimit = 48
  private static let rungLimit = 8

  private struct Rung: ~Copyable {
    var start: Int64
    var width: Int64
    /// The next bucket to be emptied.
    var current = 0
    var heads = Block<Int32>()
    var counts = Block<Int32>()

    init(start: Int64, width: Int64, buckets: Int) {
      self.start = start
      self.width = width
      for _ in 0..<buckets {
        heads.append(-1)
        counts.append(0)
      }
    }

    var reached: Int64 { start + Int64(current) * width }
  }

  private var slab = Slab()
  /// For each slot, the next of its list.
  private var links = Block<Int32>()
  private var top: Int32 = -1
  private var topCount = 0
  private var topLeast = Int64.max
  private var topGreatest = Int64.min
  /// From here on, events go to the top.
  private var topStart = Int64.min
  private var rungs = UnsafeMutablePointer<Rung>.allocate(capacity: rungLimit)
  private var rungCount = 0
  /// Descending, so that the earliest is the last.
  private var bottom = Block<Key>()

  package init(pending: Int, meanTicks: Double) {}

  deinit {
    rungs.deinitialize(count: rungCount)
    rungs.deallocate()
  }

  package var byteCount: Int {
    var bytes = slab.byteCount + links.byteCount + bottom.byteCount
    for n in 0..<rungCount { bytes += rungs[n].heads.byteCount + rungs[n].counts.byteCount }
    return bytes
  }

  @inline(never)
  package mutating func push(_ envelope: Envelope) {
    let slot = slab.put(envelope)
    while links.count <= slot { links.append(-1) }
    let time = envelope.due.ticks
    if time >= topStart {
      links[slot] = top
      top = Int32(truncatingIfNeeded: slot)
      topCount += 1
      topLeast = min(topLeast, time)
      topGreatest = max(topGreatest, time)
      return
    }
    for n in 0..<rungCount where time >= rungs[n].reached {
      file(Int32(truncatingIfNeeded: slot), time, n)
      return
    }
    let key = Key(envelope, slot: slot)
    bottom.append(key)
    var hole = bottom.count - 1
    while hole > 0, bottom[hole - 1] < key {
      bottom[hole] = bottom[hole - 1]
      hole -= 1
    }
    bottom[hole] = key
  }

  @inline(never)
  package mutating func pop() -> Envelope? {
    while bottom.count == 0 {
      if rungCount == 0 {
        if topCount == 0 { return nil }
        emptyTop()
      }
      fillBottom()
    }
    return slab.take(bottom.removeLast().slot)
  }

  @inline(__always)
  private func file(_ slot: Int32, _ time: Int64, _ rung: Int) {
    let bucket = Int((time - rungs[rung].start) / rungs[rung].width)
    links[Int(slot)] = rungs[rung].heads[bucket]
    rungs[rung].heads[bucket] = slot
    rungs[rung].counts[bucket] += 1
  }

  /// Makes the first rung of what is in the top.
  private mutating func emptyTop() {
    let width = max(1, (topGreatest - topLeast) / Int64(topCount))
    let buckets = Int((topGreatest - topLeast) / width) + 1
    spread(top, start: topLeast, width: width, buckets: buckets)
    topStart = topLeast + Int64(buckets) * width
    top = -1
    topCount = 0
    topLeast = .max
    topGreatest = .min
  }

  private mutating func spread(_ list: Int32, start: Int64, width: Int64, buckets: Int) {
    (rungs + rungCount).initialize(to: Rung(start: start, width: width, buckets: buckets))
    rungCount += 1
    var slot = list
    while slot >= 0 {
      let next = links[Int(slot)]
      file(slot, slab.event(Int(slot)).due.ticks, rungCount - 1)
      slot = next
    }
  }

  /// Takes the first bucket of the lowest rung: into the bottom when it is short, else into a rung
  /// of its own.
  private mutating func fillBottom() {
    let n = rungCount - 1
    while rungs[n].current < rungs[n].heads.count,
      rungs[n].heads[rungs[n].current] < 0
    {
      rungs[n].current += 1
    }
    if rungs[n].current == rungs[n].heads.count {
      (rungs + n).deinitialize(count: 1)
      rungCount -= 1
      return
    }
    let bucket = rungs[n].current
    let list = rungs[n].heads[bucket]
    let count = Int(rungs[n].counts[bucket])
    let start = rungs[n].reached
    let width = rungs[n].width
    rungs[n].heads[bucket] = -1
    rungs[n].counts[bucket] = 0
    rungs[n].current += 1
    if count > Self.bottomLimit && width > 1 && rungCount < Self.rungLimit {
      let narrower = max(1, width / Int64(count))
      spread(list, start: start, width: narrower, buckets: Int((width - 1) / narrower) + 1)
      return
    }
    var slot = list
    while slot >= 0 {
      bottom.append(Key(slab.event(Int(slot)), slot: Int(slot)))
      slot = links[Int(slot)]
    }
    bottom.sort { $1 < $0 }
  }
}
