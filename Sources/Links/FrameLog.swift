#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The frames that a worker has been given, on disk, so that its successor can be given them again.
///
/// The file has no name: it is gone when the process is, however that ends. In memory it keeps at
/// most a megabyte that is not written yet.
struct FrameLog: ~Copyable, Sendable {
  private let descriptor: Int32
  private var pending: ContiguousArray<UInt64> = []
  private var written = 0
  /// Why frames could not be kept; 0 while they can.
  private(set) var failure: Int32 = 0

  private static let pendingWords = 1 << 17

  /// A log in a directory, by default that for temporary files.
  init(in directory: String = AnonymousFile.directory) {
    self.init(descriptor: AnonymousFile.open(in: directory))
  }

  /// A log in an empty file, which it closes; -1, with `errno`, for one that could not be opened.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    if descriptor < 0 { failure = errno }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  mutating func append(_ words: ContiguousArray<UInt64>) {
    guard failure == 0 else { return }
    pending.append(contentsOf: words)
    if pending.count >= Self.pendingWords { flush() }
  }

  private mutating func flush() {
    let failed = pending.withUnsafeBytes { bytes -> Int32 in
      var done = 0
      while done < bytes.count {
        let part = UnsafeRawBufferPointer(rebasing: bytes[done...])
        let n = pwrite(descriptor, part.baseAddress, part.count, off_t(written * 8 + done))
        if n < 0, errno != EINTR { return errno }
        done += max(0, n)
      }
      return 0
    }
    failure = failed
    written += pending.count
    pending.removeAll(keepingCapacity: failed == 0)
    // What cannot be given again whole is of no use, and others may need the disk.
    if failed != 0 { ftruncate(descriptor, 0) }
  }

  /// Gives every frame in its order, in stretches; stops where `body` returns false.
  ///
  /// Returns whether all was given; false with `failure` set where the file cannot be read.
  mutating func replay(_ body: (ContiguousArray<UInt64>) -> Bool) -> Bool {
    guard failure == 0 else { return false }
    flush()
    guard failure == 0 else { return false }
    var from = 0
    while from < written {
      let count = min(Self.pendingWords, written - from)
      var stretch = ContiguousArray<UInt64>(repeating: 0, count: count)
      let failed = stretch.withUnsafeMutableBytes { bytes -> Int32 in
        var done = 0
        while done < bytes.count {
          let part = UnsafeMutableRawBufferPointer(rebasing: bytes[done...])
          let n = pread(descriptor, part.baseAddress, part.count, off_t(from * 8 + done))
          if n == 0 { return EIO }
          if n < 0, errno != EINTR { return errno }
          done += max(0, n)
        }
        return 0
      }
      failure = failed
      guard failed == 0, body(stretch) else { return false }
      from += count
    }
    return true
  }
}

/// Files without a name.
package enum AnonymousFile {
  /// The directory for temporary files: `TMPDIR`, or where that is not set or empty `/tmp`.
  package static var directory: String {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return named.isEmpty ? "/tmp" : named
  }

  /// Opens one in a directory; -1 with `errno` where that fails.
  package static func open(in directory: String = directory) -> Int32 {
    #if os(Linux)
      // Without a name from the very beginning, where the file system can.
      let nameless = Self.nameless(directory)
      if nameless >= 0 { return nameless }
    #endif
    var template = Array("\(directory)/glapp-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return -1 }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
    return descriptor
  }

  #if os(Linux)
    private static func nameless(_ directory: String) -> Int32 {
      #if canImport(Glibc)
        return Glibc.open(directory, tmpfile | O_RDWR | O_CLOEXEC | O_EXCL, 0o600)
      #else
        return Musl.open(directory, tmpfile | O_RDWR | O_CLOEXEC | O_EXCL, 0o600)
      #endif
    }

    /// `O_TMPFILE`, which the C headers make of other macros than Swift reads.
    private static let tmpfile: Int32 = 0o20000000 | O_DIRECTORY
  #endif

  /// Closes one, and with that it is gone.
  package static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #elseif canImport(Musl)
      _ = Musl.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }
}
