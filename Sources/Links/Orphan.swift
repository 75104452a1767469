import CLinkProcess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What becomes of a worker whose leader is gone.
package enum Orphan {
  /// Lets the system kill this process as soon as the leader dies, even where it is stopped then
  /// and could not notice itself.
  ///
  /// Linux only; elsewhere the worker notices when it runs again (`Heartbeat`).
  ///
  /// - Parameter descriptor: this process's end of a socket pair that the leader made.
  package static func dieWithLeader(_ descriptor: Int32) {
    guard clink_die_with_parent() == 0 else { return }
    // The leader may have died before the system was asked: another process is the parent then.
    let leader = clink_peer(descriptor)
    if leader > 0, getppid() != leader { _exit(0) }
  }
}
