#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A worker that this process has started, and its sockets.
struct WorkerProcess: ~Copyable, Sendable {
  let pid: Int32
  /// Where its sign of life comes.
  let pulse: Int32
  private var ended = false

  /// Starts a copy of this program.
  ///
  /// - Parameters:
  ///   - rank: its number in the run.
  ///   - arguments: what follows the program's name.
  ///   - extras: files that the worker gets too.
  ///   - link: set to this process's end of the link.
  /// - Throws: `cannotStart`.
  init(
    rank: Int, arguments: [String], extras: [Int32], link: inout Int32
  ) throws(LinkFailure) {
    var links: [Int32] = [-1, -1]
    var pulses: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &links) == 0 else {
      throw .cannotStart(rank: rank, errno: errno)
    }
    guard socketpair(AF_UNIX, kind, 0, &pulses) == 0 else {
      let failed = errno
      links.forEach { close($0) }
      throw .cannotStart(rank: rank, errno: failed)
    }
    defer {
      close(links[1])
      close(pulses[1])
    }
    var pid = pid_t()
    let descriptors = [links[1], pulses[1]] + extras
    let failed = ParentThread.start(&pid) { WorkerProcess.spawn(&$0, arguments, descriptors) }
    guard failed == 0 else {
      close(links[0])
      close(pulses[0])
      throw .cannotStart(rank: rank, errno: failed)
    }
    self.pid = pid
    pulse = pulses[0]
    link = links[0]
  }

  deinit {
    close(pulse)
    if !ended {
      kill(pid, SIGKILL)
      var status: Int32 = 0
      while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    }
  }

  /// `posix_spawn`, because it hands on more descriptors than the standard three.
  private static func spawn(
    _ pid: inout pid_t, _ arguments: [String], _ descriptors: [Int32]
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // First out of the way of the places from 3 on, then to those places. No higher than it must
    // be: the system may allow few descriptors.
    let seats = WorkerSeat.link + Int32(descriptors.count)
    let first = max(seats, (descriptors.max() ?? 0) + 1)
    for (i, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, first + Int32(i))
    }
    for i in 0..<Int32(descriptors.count) {
      posix_spawn_file_actions_adddup2(&actions, first + i, WorkerSeat.link + i)
      posix_spawn_file_actions_addclose(&actions, first + i)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var argv: [UnsafeMutablePointer<CChar>?] = ([CommandLine.arguments[0]] + arguments).map {
      strdup($0)
    }
    argv.append(nil)
    defer { argv.forEach { free($0) } }
    var environment = WorkerProcess.environment
    defer { environment.forEach { free($0) } }
    // What reaches all processes, such as a key pressed at the terminal, is not for a worker, not
    // even before it has had the time to say so.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var blocked = sigset_t()
    sigemptyset(&blocked)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&blocked, signal) }
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    return posix_spawn(&pid, "/proc/self/exe", &actions, &attributes, argv, &environment)
  }

  /// This process's environment, but a worker that crashes ends at once and says nothing: the leader
  /// tells of it and starts it anew. `GLAPP_BACKTRACE` leaves the crash report on.
  private static var environment: [UnsafeMutablePointer<CChar>?] {
    var ut: [UnsafeMutablePointer<CChar>?] = []
    let silent = getenv("GLAPP_BACKTRACE") == nil
    var i = 0
    while let entry = environ[i] {
      i += 1
      if silent, strncmp(entry, "SWIFT_BACKTRACE=", 16) == 0 { continue }
      ut.append(strdup(entry))
    }
    if silent { ut.append(strdup("SWIFT_BACKTRACE=enable=no")) }
    return ut + [nil]
  }

  /// Waits for its end and says how it ended; `given` where this process had decided it.
  mutating func reap(given: WorkerEnd?) -> WorkerEnd {
    // It may be stopped, or have closed its link and live on: after a moment it must go.
    var status: Int32 = 0
    var result = waitpid(pid, &status, WNOHANG)
    if given == nil {
      var patience = 20
      while result == 0, patience > 0 {
        usleep(5_000)
        patience -= 1
        result = waitpid(pid, &status, WNOHANG)
      }
    }
    var end = given
    // Taken for stopped, but dead: its own end says more.
    if result != 0, case .silent = given { end = nil }
    if result == 0 {
      kill(pid, SIGKILL)
      if end == nil { end = .closed }
      while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    }
    ended = true
    if let end { return end }
    let signal = status & 0x7F
    return signal == 0 ? .exited(code: (status >> 8) & 0xFF) : .signalled(signal)
  }
}

/// The descriptors under which a worker finds what it was started with.
package enum WorkerSeat {
  package static let link: Int32 = 3
  package static let pulse: Int32 = 4
  /// The first of the files that the leader gave it.
  package static let files: Int32 = 5
}
