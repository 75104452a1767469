#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The leader's workers by rank: process, channel, pulse and log of each.
struct WorkerTable: ~Copyable, Sendable {
  /// One worker. A class, because an array holds no values that cannot be copied; the table is its
  /// only owner, and is itself used by one thread at a time.
  private final class Entry {
    var process: WorkerProcess?
    var channel: Channel?
    /// Words of a frame that may be sent though the worker does not read.
    var unread = 0
    var log = FrameLog()
    var heard: UInt64 = 0
    /// How often this process has looked for a sign of life since then, in vain.
    var looks = 0
    var diedAt: UInt64 = .max
    var deaths = 0
  }

  /// By rank; rank 0 is the leader and stays empty.
  ///
  /// `nonisolated(unsafe)` is right: nobody else refers to the entries, and the table cannot be
  /// copied, so no two threads reach them at a time.
  private nonisolated(unsafe) let entries: [Entry]

  init(size: Int) { entries = (0..<size).map { _ in Entry() } }

  mutating func start(_ r: Int, _ arguments: [String], extras: [Int32]) throws(LinkFailure) {
    var link: Int32 = -1
    entries[r].process = try WorkerProcess(
      rank: r, arguments: arguments, extras: extras, link: &link)
    entries[r].channel = Channel(link)
    entries[r].unread = Channel.unreadWords(link)
    entries[r].heard = Clock.now
    entries[r].looks = 0
  }

  func pid(_ r: Int) -> Int32 { entries[r].process?.pid ?? 0 }
  func frame(_ r: Int) -> FrameHeader? { entries[r].channel?.frame }
  func body(_ r: Int) -> ContiguousArray<UInt64> { entries[r].channel?.body ?? [] }
  /// How long a frame may be to be sent while the worker sends its own.
  func unreadWords(_ r: Int) -> Int { entries[r].unread }
  func logFailure(_ r: Int) -> Int32 { entries[r].log.failure }

  mutating func receive(_ r: Int) -> Channel.Progress { entries[r].channel?.receive() ?? .ended }
  mutating func log(_ r: Int, _ words: ContiguousArray<UInt64>) { entries[r].log.append(words) }

  /// Sends whole, as long as the worker gives signs of life.
  mutating func send(_ words: ContiguousArray<UInt64>, to r: Int, limit: Int) -> Bool {
    let entry = entries[r]
    guard let descriptor = entry.channel?.descriptor else { return false }
    let sent = entry.channel?.transmit(words) {
      _ = Channel.wait(descriptor, Int16(POLLOUT), milliseconds: Heartbeat.interval)
      WorkerTable.listen(entry)
      return !WorkerTable.isSilent(entry, limit)
    }
    return sent ?? false
  }

  mutating func replay(_ r: Int, limit: Int) -> Bool {
    let entry = entries[r]
    guard let descriptor = entry.channel?.descriptor else { return false }
    return entry.log.replay { words in
      entry.channel?.transmit(words) {
        _ = Channel.wait(descriptor, Int16(POLLOUT), milliseconds: Heartbeat.interval)
        WorkerTable.listen(entry)
        return !WorkerTable.isSilent(entry, limit)
      } ?? false
    }
  }

  /// Sleeps until one of the workers has sent something or ended; returns one that gives no sign of
  /// life.
  mutating func wait(for waiting: [Int], limit: Int) -> Int? {
    var polled: [pollfd] = []
    for r in waiting {
      let descriptor = entries[r].channel?.descriptor ?? -1
      polled.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
    }
    if poll(&polled, nfds_t(polled.count), Heartbeat.interval) > 0 { return nil }
    // Signs of life that came while this process itself was away count: they are read first.
    for r in waiting { WorkerTable.listen(entries[r]) }
    return waiting.first { WorkerTable.isSilent(entries[$0], limit) }
  }

  private static func listen(_ entry: Entry) {
    guard let pulse = entry.process?.pulse else { return }
    var bytes = [UInt8](repeating: 0, count: 256)
    entry.looks += 1
    while recv(pulse, &bytes, bytes.count, Int32(MSG_DONTWAIT)) > 0 {
      entry.heard = Clock.now
      entry.looks = 0
    }
  }

  /// Time alone proves nothing: this process may have been stopped together with its workers.
  private static func isSilent(_ entry: Entry, _ limit: Int) -> Bool {
    Clock.now - entry.heard > UInt64(limit) * 1_000_000
      && entry.looks > limit / Int(Heartbeat.interval) / 2
  }

  /// Whether a worker has given no sign of life for so many milliseconds.
  func isSilent(_ r: Int, limit: Int) -> Bool { WorkerTable.isSilent(entries[r], limit) }

  /// Ends and buries a worker.
  mutating func reap(_ r: Int, given: WorkerEnd?) -> WorkerEnd {
    entries[r].channel = nil
    let end = entries[r].process?.reap(given: given) ?? .closed
    entries[r].process = nil
    return end
  }

  /// Counts a death at a window; returns how many there have been at it.
  mutating func died(_ r: Int, at window: UInt64) -> Int {
    if entries[r].diedAt != window { entries[r].deaths = 0 }
    entries[r].diedAt = window
    entries[r].deaths += 1
    return entries[r].deaths
  }
}
