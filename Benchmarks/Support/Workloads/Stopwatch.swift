#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Wall time and the process's processor time since it was made.
///
/// On a machine that others use too, the processor time is the one to compare: it leaves out the
/// time in which somebody else had the core.
package struct Stopwatch {
  private let wallStart = ContinuousClock().now
  private let processorStart = Self.processorNow

  package init() {}

  /// Seconds.
  package var wall: Double {
    let time = wallStart.duration(to: ContinuousClock().now).components
    return Double(time.seconds) + Double(time.attoseconds) * 1e-18
  }

  /// Seconds.
  package var processor: Double { Self.processorNow - processorStart }

  private static var processorNow: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
