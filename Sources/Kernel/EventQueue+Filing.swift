import CMemory

extension EventQueue {
  /// Puts a slot where its due time belongs: among the near keys or into the calendar.
  @inline(__always)
  mutating func file(_ slot: UInt32, place: UInt64, sender: UInt32, sequence: UInt64) {
    let bucket = (place &>> 24) &>> bucketShift
    if bucket <= calendar.current {
      near.insert(nearKey(slot, place: place, sender: sender, sequence: sequence))
    } else {
      calendar.file(slot, bucket: bucket, links: slab.links)
    }
  }

  @inline(__always)
  func nearKey(_ slot: UInt32, place: UInt64, sender: UInt32, sequence: UInt64) -> NearKey {
    let tie = EventKey.tieBreak(seed: tieBreakSeed, place: place, sender: sender)
    return NearKey(
      place: place, tie: tie &<< 24 | UInt64(sender),
      tail: sequence &<< EventSlab.slotBits | UInt64(slot))
  }

  /// Loads the next occupied bucket into the near keys, which must be empty. Returns false when
  /// there is none that begins before `limit`.
  @inline(never)
  mutating func advance(before limit: VirtualTime) -> Bool {
    guard let bucket = calendar.nextBucket, Int64(bucket &<< bucketShift) < limit.ticks
    else { return false }
    var slot = calendar.advance(to: bucket, bucketShift: bucketShift, in: slab)
    while slot != noSlot {
      let pointer = slab.nodes + Int(slot)
      let next = slab.links[Int(slot)]
      if pointer.pointee.isCancelled {
        slab.release(slot)
        cancelledCount -= 1
      } else {
        near.appendToRun(
          nearKey(
            slot, place: pointer.pointee.place, sender: pointer.pointee.sender,
            sequence: pointer.pointee.sequence))
      }
      slot = next
    }
    near.sortRun()
    loads += 1
    if count >= Self.many { fetchNext() }
    return true
  }

  /// Asks for the nodes of the next bucket, so that they are there when it is loaded.
  private func fetchNext() {
    var slot = calendar.upcoming
    var left = Self.mostFetched
    while slot != noSlot, left > 0 {
      let pointer = UnsafeRawPointer(slab.nodes + Int(slot))
      cprefetch(pointer)
      cprefetch(pointer + 64)
      slot = slab.links[Int(slot)]
      left -= 1
    }
  }

  /// Marks a timer's slot; it is reclaimed when its time comes or at the next sweep.
  mutating func markCancelled(_ slot: UInt32) {
    slab.nodes[Int(slot)].sequenceAndFlags |= EventNode.cancelledFlag
    count -= 1
    cancelledCount += 1
    if cancelledCount > sweepLimit { sweepCancelled() }
  }

  /// Reclaims the cancelled timers that wait in the calendar, so that timers re-armed day after
  /// day do not pile up until their time comes. Each sweep waits for as many cancellations as
  /// there were events, so that it costs a constant share of them.
  private mutating func sweepCancelled() {
    var slot = calendar.takeAll(links: slab.links)
    while slot != noSlot {
      let pointer = slab.nodes + Int(slot)
      let next = slab.links[Int(slot)]
      if pointer.pointee.isCancelled {
        slab.release(slot)
        cancelledCount -= 1
      } else {
        let bucket = pointer.pointee.timeTicks &>> bucketShift
        calendar.file(slot, bucket: bucket, links: slab.links)
      }
      slot = next
    }
    sweepLimit = max(Self.sweepMinimum, cancelledCount + count)
  }

  /// How many events the queue has memory for, cancelled ones included.
  public var slotCapacity: Int { slab.capacity }

  /// The bytes that the queue has allocated.
  public var byteCount: Int {
    slab.capacity * EventSlab.bytesPerSlot + near.capacity * MemoryLayout<NearKey>.stride
      + calendar.byteCount + timers.byteCount
  }
}
