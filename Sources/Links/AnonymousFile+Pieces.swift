#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension AnonymousFile {
  /// Reads a piece of a file as words, the last of them filled up with zeros.
  ///
  /// - Parameters:
  ///   - descriptor: the file.
  ///   - from: bytes before the piece.
  ///   - atMost: bytes that the piece may have.
  ///   - words: where the words are added.
  /// - Returns: how many bytes the piece has, 0 at the end of the file; nil where it cannot be read.
  package static func read(
    _ descriptor: Int32, from: Int, atMost: Int, into words: inout ContiguousArray<UInt64>
  ) -> Int? {
    let before = words.count
    words.append(contentsOf: repeatElement(0, count: (atMost + 7) / 8))
    var n = 0
    repeat {
      n = words.withUnsafeMutableBytes { bytes in
        // The piece lies within the words that were just added.
        pread(descriptor, bytes.baseAddress.map { $0 + before * 8 }, atMost, off_t(from))
      }
    } while n < 0 && errno == EINTR
    words.removeLast(words.count - before - (max(0, n) + 7) / 8)
    return n < 0 ? nil : n
  }

  /// Adds the first bytes of words at the end of a file; false where they cannot be written.
  package static func append(
    _ descriptor: Int32, _ words: ContiguousArray<UInt64>.SubSequence, bytes count: Int
  ) -> Bool {
    words.withUnsafeBytes { bytes in
      guard count <= bytes.count else { return false }
      var done = 0
      while done < count {
        let n = write(descriptor, bytes.baseAddress.map { $0 + done }, count - done)
        if n < 0, errno != EINTR { return false }
        done += max(0, n)
      }
      return true
    }
  }
}
