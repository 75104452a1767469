#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The leader's end of a local run: it is rank 0, starts the workers, and passes on what they send
/// one another.
///
/// A star costs each window two messages a worker, where everybody to everybody would cost their
/// square; and since every frame of a worker passes here, a lost worker can be started anew and
/// given them again without its peers' noticing.
package struct LeaderLink: ProcessLink, ~Copyable {
  /// How a run is led.
  package struct Plan: Sendable {
    /// How many processes, this one included.
    package var size: Int
    /// What follows the program's name when it is started as a worker.
    package var arguments: [String]
    /// What the worker of a rank is told to run, as bytes.
    package var order: [UInt8]
    /// Words that must be equal in every process of the run.
    package var identity: ContiguousArray<UInt64>
    /// Files that each worker gets too, by rank; empty for none. They are emptied before a worker
    /// is started anew.
    package var extras: [[Int32]] = []
    /// Milliseconds without a sign of life after which a worker counts as stopped.
    package var silenceLimit = 2_000
    /// Deaths of one worker at one window after which the run fails (an assumption).
    package var deathLimit = 5

    package init(
      size: Int, arguments: [String], order: [UInt8], identity: ContiguousArray<UInt64>
    ) {
      self.size = size
      self.arguments = arguments
      self.order = order
      self.identity = identity
    }
  }

  package let rank = 0
  package var size: Int { plan.size }
  package private(set) var blockedNanoseconds: UInt64 = 0
  /// The workers that were lost and replaced so far.
  package private(set) var recoveries: [Recovery] = []
  private let plan: Plan
  private var window: UInt64 = 0
  private var workers: WorkerTable
  private var times: ContiguousArray<UInt64>
  private var ranges: [[Range<Int>]]
  /// By rank: who was lost and replaced, by a process that has yet to catch up.
  private var replaced: [[Recovery]]
  /// Nanoseconds.
  private let spinning: UInt64
  private let news: @Sendable (LinkNews) -> Void
  /// Whether it has been told that frames cannot be kept.
  private var keepsNoMore = false

  /// Starts the workers and waits until each is ready.
  ///
  /// - Parameters:
  ///   - plan: whom to start, and what they are told.
  ///   - news: told of each loss when it is noticed, of each recovery when it is done, and once where
  ///     frames cannot be kept.
  /// - Throws: a `LinkFailure` where a worker cannot be started, is of another build, or dies too often.
  package init(
    _ plan: Plan, news: @escaping @Sendable (LinkNews) -> Void = { _ in }
  ) throws(LinkFailure) {
    self.plan = plan
    self.news = news
    spinning = Spinning.nanoseconds(processes: plan.size)
    workers = WorkerTable(size: plan.size)
    times = ContiguousArray(repeating: .max, count: plan.size)
    ranges = Array(repeating: [], count: plan.size)
    replaced = Array(repeating: [], count: plan.size)
    // All are started before any is waited for: they read the scenario at the same time.
    for r in 1..<plan.size { try start(r) }
    for r in 1..<plan.size {
      let greeting = try greet(r)
      if greeting != .ready { try recover(r, greeting.end) }
    }
  }

  package mutating func exchange<M: Meantime & ~Copyable>(
    mine: UInt64, out: inout Batches, into: inout Batches, meanwhile: inout M
  ) throws(LinkFailure) -> UInt64 {
    times[0] = mine
    let early = handEarly(mine, out)
    try collect(meanwhile: &meanwhile)
    let earliest = times.min() ?? .max
    // The workers' frames first: they wait for them.
    if !early {
      for r in 1..<size where !hand(frame(to: r, earliest, out), to: r) && !last { lost.append(r) }
    }
    for r in 1..<size {
      into[r].removeAll(keepingCapacity: true)
      into[r].append(contentsOf: workers.body(r)[ranges[r][0]])
    }
    window += 1
    while let r = lost.popLast() { try recover(r, nil) }
    swap(&into[0], &out[0])
    for r in out.indices { out[r].removeAll(keepingCapacity: true) }
    return earliest
  }
  /// Workers found dead while frames were handed out.
  private var lost: [Int] = []
  private var last = false
  /// A longer frame is not sent early, whatever the socket's buffer holds.
  private static let earlyWords = 1 << 13

  /// A single worker hears nothing but this process's own part: it need not wait for the answer.
  ///
  /// The frame is sent while the worker may be sending its own, and may not have read the one
  /// before. So both must lie in the socket's buffer, or the ends could wait for each other.
  private mutating func handEarly(_ mine: UInt64, _ out: Batches) -> Bool {
    guard size == 2, out[1].count <= Self.earlyWords else { return false }
    let frame = frame(to: 1, mine, out)
    guard frame.count <= workers.unreadWords(1) else { return false }
    _ = hand(frame, to: 1)
    return true
  }

  /// Sends and keeps a frame. One that is lost before its own frame came is noticed while that is
  /// waited for.
  private mutating func hand(_ frame: ContiguousArray<UInt64>, to r: Int) -> Bool {
    workers.log(r, frame)
    let failure = workers.logFailure(r)
    if failure != 0, !keepsNoMore {
      keepsNoMore = true
      news(.keepsNoMore(failure))
    }
    return send(frame, to: r)
  }

  /// A worker that is lost once its last frame is here is not started anew: it would do its whole
  /// work again for nobody, and write its files again while they are read.
  package mutating func finish(out: inout Batches, into: inout Batches) throws(LinkFailure) {
    last = true
    _ = try exchange(mine: .max, out: &out, into: &into)
  }

  /// What the others have for a worker, as one frame; `earliest` is theirs, and may be its own too.
  private func frame(
    to r: Int, _ earliest: UInt64, _ out: Batches
  ) -> ContiguousArray<UInt64> {
    var body: ContiguousArray<UInt64> = []
    body.append(UInt64(out[r].count))
    for s in 1..<size { body.append(UInt64(s == r ? 0 : ranges[s][r].count)) }
    body.append(contentsOf: out[r])
    for s in 1..<size where s != r { body.append(contentsOf: workers.body(s)[ranges[s][r]]) }
    var words = FrameHeader(
      .window, rank: 0, window: window, time: earliest, words: body.count
    ).words(with: body)
    words.append(contentsOf: body)
    return words
  }

  // MARK: collecting

  /// Waits for every worker's frame of the window.
  private mutating func collect<M: Meantime & ~Copyable>(
    meanwhile: inout M
  ) throws(LinkFailure) {
    var waiting = Array(1..<size)
    var since: UInt64 = 0
    while true {
      var i = 0
      while i < waiting.count {
        let r = waiting[i]
        switch workers.receive(r) {
        case .whole where accept(r): waiting.remove(at: i)
        case .whole, .garbage: try recover(r, .garbage)
        case .ended: try recover(r, nil)
        case .partial: i += 1
        }
      }
      if waiting.isEmpty { break }
      if meanwhile.step() { continue }
      if since == 0 { since = Clock.now }
      if Clock.now - since < spinning { continue }
      if let silent = workers.wait(for: waiting, limit: plan.silenceLimit) {
        try recover(silent, .silent(milliseconds: plan.silenceLimit))
      }
    }
    if since > 0 { blockedNanoseconds += Clock.now - since }
  }

  /// Whether the worker's frame is the one that is due.
  private mutating func accept(_ r: Int) -> Bool {
    guard let frame = workers.frame(r), frame.kind == .window, frame.rank == r,
      frame.window == window, let parts = BatchBody.ranges(workers.body(r), size: size)
    else { return false }
    times[r] = frame.time
    ranges[r] = parts
    for i in replaced[r].indices {
      replaced[r][i].milliseconds = Double(Clock.now - replaced[r][i].noticed) / 1e6
    }
    if let first = replaced[r].first { news(.recovered(first)) }
    recoveries += replaced[r]
    replaced[r].removeAll()
    return true
  }

  private mutating func send(_ words: ContiguousArray<UInt64>, to r: Int) -> Bool {
    workers.send(words, to: r, limit: plan.silenceLimit)
  }

  // MARK: starting and starting anew

  private mutating func start(_ r: Int) throws(LinkFailure) {
    let extras = r < plan.extras.count ? plan.extras[r] : []
    for extra in extras {
      ftruncate(extra, 0)
      lseek(extra, 0, SEEK_SET)
    }
    try workers.start(r, plan.arguments, extras: extras)
    var body: ContiguousArray<UInt64> = [UInt64(plan.order.count)]
    var word: UInt64 = 0
    for (i, byte) in plan.order.enumerated() {
      word |= UInt64(byte) << UInt64(i % 8 * 8)
      if i % 8 == 7 || i == plan.order.count - 1 {
        body.append(word)
        word = 0
      }
    }
    var words = FrameHeader(
      .order, rank: 0, window: UInt64(r), time: UInt64(size), words: body.count
    ).words(with: body)
    words.append(contentsOf: body)
    _ = send(words, to: r)
  }

  private enum Greeting {
    case ready, lost, garbage

    var end: WorkerEnd? { self == .garbage ? .garbage : nil }
  }

  /// Waits for the worker's greeting, compares, and lets it begin.
  private mutating func greet(_ r: Int) throws(LinkFailure) -> Greeting {
    while true {
      switch workers.receive(r) {
      case .whole:
        guard let frame = workers.frame(r), frame.kind == .hello else { return .garbage }
        guard workers.body(r) == plan.identity else {
          throw .different(rank: r, what: Identity.difference(workers.body(r), plan.identity))
        }
        let begin = FrameHeader(.begin, rank: 0, window: window, time: 0, words: 0)
        return send(begin.words(with: []), to: r) ? .ready : .lost
      case .ended: return .lost
      case .garbage: return .garbage
      case .partial:
        if workers.wait(for: [r], limit: plan.silenceLimit) != nil { return .lost }
      }
    }
  }

  /// Ends what is left of a worker, starts it anew and gives it every committed window again.
  private mutating func recover(_ r: Int, _ end: WorkerEnd?) throws(LinkFailure) {
    var end = end
    while true {
      let pid = workers.pid(r)
      let noticed = Clock.now
      if end == nil, workers.isSilent(r, limit: plan.silenceLimit) {
        end = .silent(milliseconds: plan.silenceLimit)
      }
      let how = workers.reap(r, given: end)
      let deaths = workers.died(r, at: window)
      if deaths >= plan.deathLimit {
        throw .workerLost(rank: r, window: Int(window), deaths: deaths, last: how)
      }
      let loss = Recovery(rank: r, pid: pid, window: Int(window), end: how, noticed: noticed)
      replaced[r].append(loss)
      news(.lost(loss))
      try start(r)
      let greeting = try greet(r)
      if greeting == .ready, try replay(r, after: how) { return }
      end = greeting.end
    }
  }

  private mutating func replay(_ r: Int, after end: WorkerEnd) throws(LinkFailure) -> Bool {
    let done = workers.replay(r, limit: plan.silenceLimit)
    if !done, workers.logFailure(r) != 0 {
      throw .noReplay(rank: r, last: end, errno: workers.logFailure(r))
    }
    return done
  }
}

/// How long a process looks for a frame before it sleeps.
package enum Spinning {
  /// Nanoseconds; 0 where not every process has a core of its own, for then looking takes time from
  /// the one that is waited for. To sleep and to be woken takes tens of microseconds.
  package static func nanoseconds(processes: Int) -> UInt64 {
    processes <= sysconf(Int32(_SC_NPROCESSORS_ONLN)) ? 50_000 : 0
  }
}
