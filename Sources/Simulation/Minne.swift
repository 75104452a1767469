#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The process's memory.
package enum Minne {
  /// The most resident memory that the process has had, in bytes.
  package static var toppBytes: Int {
    var anvandning = rusage()
    // Who is asked about is 0, `RUSAGE_SELF`, whose type differs between C libraries.
    guard getrusage(.init(0), &anvandning) == 0 else { return 0 }
    #if os(Linux)
      return Int(anvandning.ru_maxrss) * 1024
    #else
      return Int(anvandning.ru_maxrss)
    #endif
  }
}
