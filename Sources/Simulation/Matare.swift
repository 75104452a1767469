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
      // The system's own figure begins with what the process had before it became this program.
      return hogsta ?? Int(anvandning.ru_maxrss) * 1024
    #else
      return Int(anvandning.ru_maxrss)
    #endif
  }

  #if os(Linux)
    /// `VmHWM` of the process, in bytes; nil where /proc is not there.
    private static var hogsta: Int? {
      guard let fil = fopen("/proc/self/status", "re") else { return nil }
      defer { fclose(fil) }
      var rad = [CChar](repeating: 0, count: 256)
      while fgets(&rad, Int32(rad.count), fil) != nil {
        let text = rad.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        guard text.starts(with: "VmHWM:".utf8) else { continue }
        let siffror = text.filter { (48...57).contains($0) }
        return Int(String(decoding: siffror, as: UTF8.self)).map { $0 * 1024 }
      }
      return nil
    }
  #endif

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

extension Duration {
  /// Whole nanoseconds; 0 where it is negative.
  package var nanosekunder: UInt64 {
    UInt64(max(0, components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000))
  }
}
