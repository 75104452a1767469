#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the process has taken of the machine.
package enum Matare {
  private static var anvandning: rusage {
    var anvandning = rusage()
    // Who is asked about is 0, `RUSAGE_SELF`, whose type differs between C libraries.
    getrusage(.init(0), &anvandning)
    return anvandning
  }

  /// The most resident memory that the process has had, in bytes.
  static var toppBytes: Int {
    #if os(Linux)
      return Int(anvandning.ru_maxrss) * 1024
    #else
      return Int(anvandning.ru_maxrss)
    #endif
  }

  /// Seconds of processor time, in the program and for it.
  static var cpuSeconds: Double {
    let a = anvandning
    return Double(a.ru_utime.tv_sec + a.ru_stime.tv_sec)
      + Double(a.ru_utime.tv_usec + a.ru_stime.tv_usec) * 1e-6
  }

  /// This process's figures so far.
  package static var rad: Processrad {
    Processrad(pid: getpid(), cpuSeconds: cpuSeconds, peakMemoryBytes: toppBytes)
  }
}
