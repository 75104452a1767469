import Domain
import Kernel
import Links
import Observers

/// What a run came to.
package struct Korresultat: Sendable {
  /// What the run did, in 128 bits: equal for equal worlds, however they are run.
  package var digest: Digest
  /// How many messages were delivered, timers not counted.
  package var envelopes: Int
  /// How many messages and timers were delivered.
  package var events: Int
  /// How many facts the cores recorded.
  package var fakta: Int
  /// How many persons turned up.
  package var personer: Int
  /// How many civil days were simulated.
  package var dagar: Int
  /// How many jobs the shard's executor was given: a constant, whatever the load; 0 without actors.
  package var executorJobs: Int
  /// How long the run took, its preparation not counted.
  package var wallSeconds: Double
  /// The most memory that the processes have had so far, in bytes, added up.
  package var peakMemoryBytes: Int
  /// The observers, finished.
  package var observatorium: Observatorium
  /// The run was cancelled before its end; its figures are those of the part that was run.
  package var avbruten: Bool
  /// What each process took, by rank.
  package var processer: [Processrad]
  /// How many windows the processes went through together; 0 in a run of one process.
  package var fonster = 0
  /// Nanoseconds that each window took, in order. Half the width would hold four seconds, and a
  /// window in which a process is replaced may take longer.
  package var fonstertider: ContiguousArray<UInt64> = []
  /// The workers that were lost and replaced.
  package var aterstarter: [Recovery] = []
  /// How many times each process was, by rank.
  package var aterstarterPerProcess: [Int: Int] {
    aterstarter.reduce(into: [:]) { $0[$1.rank, default: 0] += 1 }
  }

  init(
    _ rakning: Rakning, _ observatorium: Observatorium, _ varld: Varld, executorJobs: Int,
    wallSeconds: Double, avbruten: Bool, processer: [Processrad]
  ) {
    digest = rakning.digest
    envelopes = rakning.envelopes
    events = rakning.events
    fakta = rakning.fakta
    personer = rakning.personer
    dagar = varld.scenario.dagar
    self.executorJobs = executorJobs
    self.wallSeconds = wallSeconds
    peakMemoryBytes = processer.reduce(0) { $0 + $1.peakMemoryBytes }
    self.observatorium = observatorium
    self.avbruten = avbruten
    self.processer = processer
  }

  /// Delivered messages a second of wall time.
  package var envelopesPerSecond: Double { Double(envelopes) / max(wallSeconds, 1e-9) }
}
