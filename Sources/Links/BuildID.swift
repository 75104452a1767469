#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What tells one build of this program from another: a digest of the running executable's bytes.
package enum BuildID {
  /// Two words; equal only for equal executables.
  package static let words: ContiguousArray<UInt64> = digest("/proc/self/exe")

  private static func digest(_ path: String) -> ContiguousArray<UInt64> {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [0, 0] }
    defer { close(file) }
    var sum = Checksum()
    var length: UInt64 = 0
    var buffer = ContiguousArray<UInt64>(repeating: 0, count: 1 << 16)
    while true {
      let n = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if n < 0, errno == EINTR { continue }
      guard n > 0 else { break }
      // A short read leaves older bytes behind the new ones; they are the same in every process
      // that reads the same file in the same pieces only where they are cleared.
      buffer.withUnsafeMutableBytes { bytes in for i in n..<bytes.count { bytes[i] = 0 } }
      sum.add(contentsOf: buffer, count: (n + 7) / 8)
      length += UInt64(n)
    }
    return [sum.value, length]
  }
}
