#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One end of a stream socket that carries frames.
///
/// It owns its descriptor and closes it. Reading keeps what has come of a frame between calls.
struct Channel: ~Copyable, Sendable {
  enum Progress: Sendable { case whole, partial, ended, garbage }

  let descriptor: Int32
  private(set) var header = ContiguousArray<UInt64>(repeating: 0, count: FrameHeader.length)
  private(set) var body: ContiguousArray<UInt64> = []
  /// The header of the frame that `body` holds, once it is whole.
  private(set) var frame: FrameHeader?
  private var parsed: FrameHeader?
  private var read = 0
  /// Words of a body that room is made for before any has come.
  private static let piece = 1 << 13

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  // MARK: reading

  /// Reads what there is, without waiting, up to the end of a frame.
  mutating func receive() -> Progress {
    frame = nil
    while true {
      let progress = parsed.map { readBody($0) } ?? readHeader()
      guard let progress else { continue }
      return progress
    }
  }

  private mutating func readHeader() -> Progress? {
    let wanted = FrameHeader.length * 8
    let n = Channel.some(descriptor, &header, read, wanted)
    guard n > 0 else { return n == 0 ? .partial : .ended }
    read += n
    guard read == wanted else { return nil }
    guard let parsed = FrameHeader(header) else { return .garbage }
    self.parsed = parsed
    read = 0
    body.removeAll(keepingCapacity: true)
    return nil
  }

  private mutating func readBody(_ parsed: FrameHeader) -> Progress? {
    let wanted = parsed.words * 8
    if read < wanted {
      // As much again as has come, so that a length alone takes no memory.
      if read == body.count * 8 {
        let more = min(parsed.words - body.count, max(Channel.piece, body.count))
        body.append(contentsOf: repeatElement(0, count: more))
      }
      let n = Channel.some(descriptor, &body, read, body.count * 8)
      guard n > 0 else { return n == 0 ? .partial : .ended }
      read += n
      guard read == wanted else { return nil }
    }
    self.parsed = nil
    read = 0
    guard FrameHeader.intact(header, body) else { return .garbage }
    frame = parsed
    return .whole
  }

  /// Reads into a buffer of words; -1 at the end of the stream, 0 where nothing is there yet.
  private static func some(
    _ descriptor: Int32, _ buffer: inout ContiguousArray<UInt64>, _ from: Int, _ to: Int
  ) -> Int {
    buffer.withUnsafeMutableBytes { bytes in
      // The slice lies within the buffer: `to` is at most its length in bytes.
      let part = UnsafeMutableRawBufferPointer(rebasing: bytes[from..<to])
      while true {
        let n = recv(descriptor, part.baseAddress, part.count, Int32(MSG_DONTWAIT))
        if n > 0 { return n }
        if n == 0 { return -1 }
        if errno == EINTR { continue }
        return errno == EAGAIN || errno == EWOULDBLOCK ? 0 : -1
      }
    }
  }

  // MARK: writing

  /// Writes words whole; `wait` is asked whenever the socket takes no more, and ends it by false.
  ///
  /// Returns false where the other end is gone.
  func transmit(_ words: ContiguousArray<UInt64>, wait: () -> Bool) -> Bool {
    words.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let part = UnsafeRawBufferPointer(rebasing: bytes[sent...])
        let n = send(
          descriptor, part.baseAddress, part.count,
          Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
        if n >= 0 {
          sent += n
        } else if errno == EAGAIN || errno == EWOULDBLOCK {
          if !wait() { return false }
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// Asks for a buffer for what is sent, and tells how long a frame may be for two of them to lie in
  /// what was given without anybody reading.
  ///
  /// - Parameters:
  ///   - descriptor: the end that sends.
  ///   - bytes: how large a buffer is asked for.
  /// - Returns: words; 0 where the system does not tell what it gave.
  static func unreadWords(_ descriptor: Int32, asking bytes: Int32 = 1 << 18) -> Int {
    var asked = bytes
    setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &asked, socklen_t(MemoryLayout<Int32>.size))
    var given: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    guard getsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &given, &size) == 0 else { return 0 }
    // Half of it for each, and of that half for the system's own account of what lies there.
    return Int(given) / 4 / 8
  }

  /// Waits until a descriptor is ready for `events`; for ever where `milliseconds` is -1.
  static func wait(_ descriptor: Int32, _ events: Int16, milliseconds: Int32) -> Bool {
    var one = pollfd(fd: descriptor, events: events, revents: 0)
    while true {
      let n = poll(&one, 1, milliseconds)
      if n >= 0 { return n > 0 }
      if errno != EINTR { return false }
    }
  }
}
