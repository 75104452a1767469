#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A worker's end of a local run: one socket to the leader, who passes on what is for others.
///
/// A worker that was started in another's place is replayed: for the windows that were committed
/// without it, it hands over nothing and takes what the other one was given.
package struct WorkerLink: ProcessLink, ~Copyable {
  package private(set) var rank = 0
  package private(set) var size = 0
  package private(set) var blockedNanoseconds: UInt64 = 0
  private var channel: Channel
  private var window: UInt64 = 0
  private var replayed: UInt64 = 0
  private var body: ContiguousArray<UInt64> = []
  /// Nanoseconds.
  private var spinning: UInt64 = 0

  /// Joins the leader behind a descriptor, and hears what is to be run.
  ///
  /// - Parameters:
  ///   - descriptor: the worker's end of a socket pair; owned from now on.
  ///   - order: set to what the leader wants done, as bytes.
  /// - Throws: `leaderGone`, or `garbage` where no order comes, or one that no run can give.
  package init(descriptor: Int32, order: inout [UInt8]) throws(LinkFailure) {
    channel = Channel(descriptor)
    var nothing = NoMeantime()
    let frame = try next(.order, meanwhile: &nothing)
    guard frame.time <= FrameHeader.mostProcesses, frame.window < frame.time else {
      throw .garbage(rank: 0)
    }
    rank = Int(frame.window)
    size = Int(frame.time)
    spinning = Spinning.nanoseconds(processes: size)
    order = channel.body.withUnsafeBytes { Array($0) }
    if let length = channel.body.first, length <= UInt64(order.count - 8) {
      order = Array(order[8..<(8 + Int(length))])
    }
  }

  /// Tells the leader what this process will run, and waits for the beginning.
  ///
  /// - Parameter identity: words that must be equal in every process of a run.
  /// - Throws: `leaderGone`, or `garbage` where no beginning comes.
  package mutating func begin(identity: ContiguousArray<UInt64>) throws(LinkFailure) {
    try send(.hello, time: 0, identity)
    var nothing = NoMeantime()
    replayed = try next(.begin, meanwhile: &nothing).window
  }

  package mutating func exchange<M: Meantime & ~Copyable>(
    mine: UInt64, out: inout Batches, into: inout Batches, meanwhile: inout M
  ) throws(LinkFailure) -> UInt64 {
    if window >= replayed {
      body.removeAll(keepingCapacity: true)
      BatchBody.write(out, into: &body)
      try send(.window, time: mine, body)
    }
    swap(&into[rank], &out[rank])
    for r in out.indices { out[r].removeAll(keepingCapacity: true) }
    let frame = try next(.window, meanwhile: &meanwhile)
    guard frame.window == window, let ranges = BatchBody.ranges(channel.body, size: size) else {
      throw .garbage(rank: 0)
    }
    for r in into.indices where r != rank {
      into[r].removeAll(keepingCapacity: true)
      into[r].append(contentsOf: channel.body[ranges[r]])
    }
    window += 1
    return min(mine, frame.time)
  }

  private func send(
    _ kind: FrameHeader.Kind, time: UInt64, _ body: ContiguousArray<UInt64>
  ) throws(LinkFailure) {
    let header = FrameHeader(kind, rank: rank, window: window, time: time, words: body.count)
    let descriptor = channel.descriptor
    let wait = { Channel.wait(descriptor, Int16(POLLOUT), milliseconds: -1) }
    guard channel.transmit(header.words(with: body), wait: wait), channel.transmit(body, wait: wait)
    else {
      throw .leaderGone
    }
  }

  /// Waits for the next frame: works while there is something to do, looks for a while, then sleeps.
  private mutating func next<M: Meantime & ~Copyable>(
    _ kind: FrameHeader.Kind, meanwhile: inout M
  ) throws(LinkFailure) -> FrameHeader {
    var since: UInt64 = 0
    while true {
      switch channel.receive() {
      case .whole:
        if since > 0 { blockedNanoseconds += Clock.now - since }
        guard let frame = channel.frame, frame.kind == kind else { throw .garbage(rank: 0) }
        return frame
      case .ended: throw .leaderGone
      case .garbage: throw .garbage(rank: 0)
      case .partial:
        if meanwhile.step() { continue }
        if since == 0 { since = Clock.now }
        if Clock.now - since < spinning { continue }
        _ = Channel.wait(channel.descriptor, Int16(POLLIN), milliseconds: -1)
      }
    }
  }
}
