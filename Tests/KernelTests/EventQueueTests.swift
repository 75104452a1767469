import Testing

@testable import Kernel

/// A plain model of the queue: an array of (key, envelope), searched whole at every pop.
private struct PlainQueue {
  var pending: [(key: EventKey, envelope: Envelope, timer: UInt64?)] = []

  mutating func pop(before limit: VirtualTime) -> Envelope? {
    guard let first = pending.indices.min(by: { pending[$0].key < pending[$1].key }),
      pending[first].key.time < limit
    else { return nil }
    return pending.remove(at: first).envelope
  }

  mutating func cancel(_ owner: ActorID, _ name: UInt64) -> Bool {
    guard let index = pending.firstIndex(where: { $0.timer == name && $0.envelope.sender == owner })
    else { return false }
    pending.remove(at: index)
    return true
  }
}

@Suite("the event queue")
struct EventQueueTests {
  @Test(
    "any sequence of pushes, timers, cancellations and pops gives what a sorted array gives",
    arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func agreesWithPlainQueue(seed: UInt64) {
    var draws = Draws(seed: seed)
    let start = VirtualTime(Int64(draws.below(1000)))
    let bucketTicks = Int64(1 << draws.below(8))
    // Delays from the same tick to beyond the calendar's horizon.
    let reach = [4, 300, 100_000, 40_000_000][Int(seed % 4)]
    var queue = EventQueue(tieBreakSeed: seed, bucketTicks: bucketTicks, start: start)
    var plain = PlainQueue()
    var sequences = [UInt64](repeating: 0, count: 8)
    for step in 0..<4000 {
      let growing = (step / 500).isMultiple(of: 2)
      let sender = ActorID(UInt32(draws.below(8)))
      let due = queue.now + Int64(draws.below(draws.below(4) == 0 ? reach : reach / 4 + 1))
      sequences[Int(sender.raw)] += 1
      let sequence = sequences[Int(sender.raw)]
      let payload = Payload.of(draws.bits())
      switch draws.below(growing ? 8 : 14) {
      case 0..<4:
        let receiver = ActorID(UInt32(draws.below(8)))
        let envelope = Envelope(
          due: due, sender: sender, receiver: receiver, sequence: sequence, payload: payload)
        queue.push(envelope)
        plain.pending.append((queue.key(of: envelope), envelope, nil))
      case 4, 5:
        let name = UInt64(draws.below(5))
        queue.setTimer(owner: sender, key: name, due: due, sequence: sequence, payload: payload)
        _ = plain.cancel(sender, name)
        let envelope = Envelope(
          due: due, sender: sender, receiver: sender, sequence: sequence, payload: payload,
          isTimer: true)
        plain.pending.append((queue.key(of: envelope), envelope, name))
      case 6:
        let name = UInt64(draws.below(5))
        let cancelled = queue.cancelTimer(owner: sender, key: name)
        let expected = plain.cancel(sender, name)
        #expect(cancelled == expected)
      default:
        let limit =
          draws.below(2) == 0 ? .distantFuture : queue.now + Int64(draws.below(reach / 8 + 2))
        expectEqual(queue.popEarliest(before: limit), plain.pop(before: limit))
        if draws.below(4) == 0 {
          let earliest = queue.earliest
          #expect(earliest == plain.pending.map(\.key).min()?.time)
        }
      }
      #expect(queue.count == plain.pending.count)
    }
    while let envelope = queue.popEarliest(before: .distantFuture) {
      expectEqual(envelope, plain.pop(before: .distantFuture))
    }
    #expect(plain.pending.isEmpty)
    let earliest = queue.earliest
    #expect(queue.count == 0 && queue.cancelledCount == 0 && earliest == nil)
  }

  @Test("events come in the order of their keys, whatever a bucket's width")
  func orderDoesNotDependOnBuckets() {
    var orders: [[EventKey]] = []
    for bucketTicks in [1, 16, 1024, 1 << 30] as [Int64] {
      var draws = Draws(seed: 99)
      var queue = EventQueue(tieBreakSeed: 7, bucketTicks: bucketTicks, start: VirtualTime(0))
      for sequence in 0..<3000 {
        queue.push(
          Envelope(
            due: VirtualTime(Int64(draws.below(200))), sender: ActorID(UInt32(draws.below(20))),
            receiver: ActorID(UInt32(draws.below(3))), sequence: UInt64(sequence),
            payload: Payload()))
      }
      var keys: [EventKey] = []
      while let envelope = queue.popEarliest(before: .distantFuture) {
        keys.append(queue.key(of: envelope))
      }
      #expect(keys.count == 3000)
      #expect(keys == keys.sorted())
      orders.append(keys)
    }
    #expect(orders.allSatisfy { $0 == orders[0] })
  }

  @Test("a pair's messages at one time stay first in, first out, and no sender always comes first")
  func tieBreakIsFair() {
    var firsts = [Int](repeating: 0, count: 4)
    var queue = EventQueue(tieBreakSeed: 3, bucketTicks: 64, start: VirtualTime(0))
    for time in 1...4000 as ClosedRange<Int64> {
      for sender in 0..<4 as Range<UInt32> {
        for part in 0..<2 as Range<UInt64> {
          queue.push(
            Envelope(
              due: VirtualTime(time), sender: ActorID(sender), receiver: ActorID(9),
              sequence: UInt64(time) * 2 + part, payload: Payload()))
        }
      }
      var senders: [UInt32] = []
      var last = [UInt64](repeating: 0, count: 4)
      while let envelope = queue.popEarliest(before: .distantFuture) {
        let sender = Int(envelope.sender.raw)
        #expect(envelope.sequence > last[sender])
        last[sender] = envelope.sequence
        senders.append(envelope.sender.raw)
      }
      #expect(senders.count == 8)
      firsts[Int(senders[0])] += 1
    }
    // Binomial(4000, ¼): standard deviation 27.
    #expect(firsts.allSatisfy { abs($0 - 1000) < 110 })
  }

  @Test("a timer that is re-armed goes off once, at the latest time set, with the latest payload")
  func rearmedTimer() throws {
    var queue = EventQueue(tieBreakSeed: 1, bucketTicks: 8, start: VirtualTime(0))
    let owner = ActorID(4)
    for round in 0..<50 as Range<UInt64> {
      queue.setTimer(
        owner: owner, key: 77, due: VirtualTime(Int64(500 - round)), sequence: round,
        payload: .of(round))
    }
    #expect(queue.count == 1 && queue.cancelledCount == 49)
    let popped = queue.popEarliest(before: .distantFuture)
    let envelope = try #require(popped)
    #expect(envelope.due == VirtualTime(451) && envelope.isTimer)
    #expect(envelope.payload.read(as: UInt64.self) == 49)
    let cancelled = queue.cancelTimer(owner: owner, key: 77)
    #expect(!cancelled)
    expectEqual(queue.popEarliest(before: .distantFuture), nil)
    #expect(queue.cancelledCount == 0)
  }

  @Test("timers re-armed again and again do not pile up in memory")
  func rearmedTimersAreReclaimed() {
    var queue = EventQueue(tieBreakSeed: 1, bucketTicks: 64, start: VirtualTime(0))
    for round in 0..<100_000 as Range<UInt64> {
      queue.setTimer(
        owner: ActorID(UInt32(round % 10)), key: round % 3, due: VirtualTime(1_000_000),
        sequence: round, payload: Payload())
    }
    #expect(queue.count == 30)
    #expect(queue.slotCapacity <= 16_384)
    var given = 0
    while queue.popEarliest(before: .distantFuture) != nil { given += 1 }
    #expect(given == 30)
  }

  @Test("a lone event is found wherever in the calendar it waits")
  func loneEvents() {
    for start in [0, 1, 63, 64, 100, 8191] as [Int64] {
      for distance in [1, 2, 63, 64, 8127, 8128, 8160, 8190, 8191, 8192, 8193, 20_000] as [Int64] {
        var queue = EventQueue(tieBreakSeed: 1, bucketTicks: 1, start: VirtualTime(start))
        let due = VirtualTime(start + distance)
        queue.push(
          Envelope(
            due: due, sender: ActorID(1), receiver: ActorID(2), sequence: 1, payload: Payload()))
        let early = queue.popEarliest(before: due)
        let event = queue.popEarliest(before: due + 1)
        #expect(early?.due == nil && event?.due == due, "\(distance) from \(start)")
      }
    }
  }

  @Test("events due after a limit stay, also when earlier ones arrive afterwards")
  func limitsAndLateArrivals() {
    var queue = EventQueue(tieBreakSeed: 1, bucketTicks: 16, start: VirtualTime(100))
    func envelope(_ due: Int64, _ sequence: UInt64) -> Envelope {
      Envelope(
        due: VirtualTime(due), sender: ActorID(1), receiver: ActorID(2), sequence: sequence,
        payload: Payload())
    }
    queue.push(envelope(90_000_000, 1))
    expectEqual(queue.popEarliest(before: VirtualTime(90_000_000)), nil)
    var earliest = queue.earliest
    #expect(earliest == VirtualTime(90_000_000))
    queue.push(envelope(100, 2))
    queue.push(envelope(5_000, 3))
    earliest = queue.earliest
    #expect(earliest == VirtualTime(100))
    var sequences: [UInt64] = []
    while let next = queue.popEarliest(before: .distantFuture) { sequences.append(next.sequence) }
    #expect(sequences == [2, 3, 1])
    #expect(queue.now == VirtualTime(90_000_000))
  }

  private func expectEqual(
    _ a: Envelope?, _ b: Envelope?, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let same =
      a?.due == b?.due && a?.sender == b?.sender && a?.receiver == b?.receiver
      && a?.sequence == b?.sequence && a?.isTimer == b?.isTimer
      && a?.payload.read(as: UInt64.self) == b?.payload.read(as: UInt64.self)
    #expect(same, sourceLocation: sourceLocation)
  }

  @Test(
    "a pending event takes at most 128 bytes where they are many, and all survive the growth",
    arguments: [8_193, 20_000, 65_537])
  func bytes(count: Int) throws {
    var queue = EventQueue(tieBreakSeed: 1, bucketTicks: 16, start: VirtualTime(0))
    func due(_ n: Int) -> Int64 { Int64(n &* 7_919 % count) }
    for n in 0..<count {
      var payload = Payload()
      payload.words.0 = UInt64(n)
      queue.push(
        Envelope(
          due: VirtualTime(due(n)), sender: ActorID(1), receiver: ActorID(2), sequence: UInt64(n),
          payload: payload))
    }
    #expect(queue.byteCount <= 128 * count, "\(Double(queue.byteCount) / Double(count))")
    var seen = Array(repeating: false, count: count)
    var (last, wrong) = (Int64(0), 0)
    while let envelope = queue.popEarliest(before: .distantFuture) {
      let n = Int(envelope.payload.words.0)
      if seen[n] || envelope.due.ticks != due(n) || envelope.due.ticks < last { wrong += 1 }
      last = envelope.due.ticks
      seen[n] = true
    }
    #expect(wrong == 0 && seen.allSatisfy { $0 })
  }
}
