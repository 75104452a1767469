#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Starts a child from a thread that lives as long as the child.
///
/// `Orphan.dieWithLeader` counts the *thread* that started a process as its parent, and threads of
/// a pool end when they have nothing to do: their children would die with them.
enum ParentThread {
  /// What the thread is to start, and where it tells how that went.
  private final class Request {
    let start: (inout pid_t) -> Int32
    let reply: Int32

    init(reply: Int32, _ start: @escaping (inout pid_t) -> Int32) {
      self.reply = reply
      self.start = start
    }
  }

  /// Runs `start` in a thread of its own, which then waits for the child without reaping it.
  ///
  /// Returns what `start` returned, or an errno where there is no thread to be had.
  static func start(_ pid: inout pid_t, _ start: (inout pid_t) -> Int32) -> Int32 {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return errno }
    defer { ends.forEach { close($0) } }
    let reply = ends[1]
    var answer: [Int32] = [0, 0]
    // The closure is not used after this call: the answer is read before it returns.
    let failed = withoutActuallyEscaping(start) { start in
      let request = Unmanaged.passRetained(Request(reply: reply, start))
      var thread = pthread_t()
      let failed = pthread_create(&thread, nil, { ParentThread.run($0) }, request.toOpaque())
      guard failed == 0 else {
        request.release()
        return failed
      }
      pthread_detach(thread)
      while recv(ends[0], &answer, 8, Int32(MSG_WAITALL)) < 0, errno == EINTR {}
      return 0
    }
    guard failed == 0 else { return failed }
    pid = answer[1]
    return answer[0]
  }

  private static func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    var pid = pid_t()
    var failed: Int32 = 0
    var reply: Int32 = -1
    do {
      let request = Unmanaged<Request>.fromOpaque(context).takeRetainedValue()
      failed = request.start(&pid)
      reply = request.reply
    }
    var answer: [Int32] = [failed, pid]
    send(reply, &answer, 8, Int32(MSG_NOSIGNAL))
    guard failed == 0 else { return nil }
    // Until it is dead, or reaped by who keeps it.
    var info = siginfo_t()
    while waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    return nil
  }
}
