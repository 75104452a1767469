#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A worker's sign of life: a byte down a socket now and then, from a thread of its own.
///
/// A stopped process gives none, however busy or idle it was. When nobody holds the other end any
/// more the leader is gone, and the worker ends at once: nobody is left to tell.
package enum Heartbeat {
  /// Milliseconds between two signs.
  static let interval: Int32 = 200

  /// Begins to beat for as long as the process lives.
  ///
  /// - Returns: false where the system gives no thread.
  package static func start(on descriptor: Int32) -> Bool {
    var thread = pthread_t()
    // The descriptor travels as the pointer's bits; nothing is behind it.
    let context = UnsafeMutableRawPointer(bitPattern: Int(descriptor))
    let failed = pthread_create(
      &thread, nil,
      { context in
        let descriptor = Int32(Int(bitPattern: context))
        while true {
          var byte: UInt8 = 1
          let n = send(descriptor, &byte, 1, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
          if n < 0, errno != EAGAIN, errno != EWOULDBLOCK, errno != EINTR { _exit(0) }
          // Wakes at once when the other end closes.
          var end = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
          if poll(&end, 1, Heartbeat.interval) > 0 { _exit(0) }
        }
      }, context)
    if failed == 0 { pthread_detach(thread) }
    return failed == 0
  }
}
