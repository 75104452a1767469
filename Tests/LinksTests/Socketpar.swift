import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Two ends of a stream socket.
func socketpar() throws -> (Int32, Int32) {
  var ends: [Int32] = [-1, -1]
  #if os(Linux)
    let kind = Int32(SOCK_STREAM.rawValue)
  #else
    let kind = SOCK_STREAM
  #endif
  try #require(socketpair(AF_UNIX, kind, 0, &ends) == 0)
  return (ends[0], ends[1])
}
