/// What one process of a run took.
package struct Processrad: Hashable, Sendable {
  /// The process's number in the operating system.
  package var pid: Int32
  /// Seconds of processor time since the process began.
  package var cpuSeconds: Double
  /// The most memory that it has had, in bytes.
  package var peakMemoryBytes: Int
  /// Messages delivered to its actors.
  package var envelopes = 0
  /// Messages and timers delivered to its actors.
  package var events = 0
  /// Seconds in which it waited for other processes.
  package var blockedSeconds = 0.0

  package init(pid: Int32, cpuSeconds: Double, peakMemoryBytes: Int) {
    self.pid = pid
    self.cpuSeconds = cpuSeconds
    self.peakMemoryBytes = peakMemoryBytes
  }

  static let antalOrd = 6

  var ord: ContiguousArray<UInt64> {
    [
      UInt64(pid), cpuSeconds.bitPattern, UInt64(peakMemoryBytes), UInt64(envelopes),
      UInt64(events), blockedSeconds.bitPattern,
    ]
  }

  init(_ ord: ArraySlice<UInt64>) {
    let i = ord.startIndex
    pid = Int32(ord[i])
    cpuSeconds = Double(bitPattern: ord[i + 1])
    peakMemoryBytes = Int(ord[i + 2])
    envelopes = Int(ord[i + 3])
    events = Int(ord[i + 4])
    blockedSeconds = Double(bitPattern: ord[i + 5])
  }
}
