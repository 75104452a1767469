import Simulation

/// Where the machine bends: the same city made larger step by step, in wall time.
package struct Maskinsvar: Hashable, Sendable {
  package var steg: [Maskinsteg] = []
  /// The share of the best throughput below which the machine is said to bend (an assumption).
  package static let knagrans = 0.8
  /// Seconds of wall time below which a step's speed is chance, and tells nothing (an assumption).
  package static let minstTid = 0.1
  /// The largest city that is tried.
  package static let hogstSkala = 1024.0

  package init() {}

  /// The steps that took long enough for their speed to tell something.
  package var matta: [Maskinsteg] { steg.filter { $0.wallSeconds >= Maskinsvar.minstTid } }

  /// The step with the most envelopes a second.
  package var bast: Maskinsteg? { matta.max { $0.envelopesPerSekund < $1.envelopesPerSekund } }

  /// Whether time was out while the speed still grew, or before a second step: with more of it there
  /// may be more.
  package var stiger: Bool {
    guard let sist = matta.last, sist.skala < Maskinsvar.hogstSkala else { return false }
    guard let fore = matta.dropLast().last else { return true }
    return sist.envelopesPerSekund > Maskinsvar.vaxt * fore.envelopesPerSekund
  }
  /// What counts as growth from one size of the city to twice that (an assumption).
  private static let vaxt = 1.1

  /// The first step after the best whose throughput is below `knagrans` of it; nil for none.
  package var kna: Maskinsteg? {
    guard let bast else { return nil }
    return matta.first {
      $0.skala > bast.skala
        && $0.envelopesPerSekund < Maskinsvar.knagrans * bast.envelopesPerSekund
    }
  }
}

/// One size of the city, run for some time.
package struct Maskinsteg: Hashable, Sendable {
  /// How many times as large as the scenario's: inflow, staff and meetings together.
  package var skala: Double
  /// Persons a day, in the scenario's kind of day.
  package var inflode: Double
  package var wallSeconds: Double
  /// Days of virtual time that were run; fewer than asked where time ran out.
  package var dagar: Double
  package var heltKord: Bool
  package var events: Int
  package var envelopes: Int
  package var personer: Int
  /// The most resident memory so far of the process with most, in bytes.
  package var minneBytes: Int
  package var latens: Latens
  /// A row for each process that took part.
  package var processer: [Processrad]
  /// Windows that the processes advanced in together; 0 where one process needs none.
  package var fonster = 0
  /// How many times each process was lost and replaced, by rank.
  package var aterstarter: [Int: Int] = [:]

  package init(
    skala: Double, inflode: Double, wallSeconds: Double, dagar: Double, heltKord: Bool, events: Int,
    envelopes: Int, personer: Int, minneBytes: Int, latens: Latens, processer: [Processrad]
  ) {
    self.skala = skala
    self.inflode = inflode
    self.wallSeconds = wallSeconds
    self.dagar = dagar
    self.heltKord = heltKord
    self.events = events
    self.envelopes = envelopes
    self.personer = personer
    self.minneBytes = minneBytes
    self.latens = latens
    self.processer = processer
  }

  /// Whether `latens` is of windows and not of deliveries.
  package var arFonster: Bool { fonster > 0 }
  /// How many times some process was replaced, which takes time from the step.
  package var antalAterstarter: Int { aterstarter.values.reduce(0, +) }

  package var envelopesPerSekund: Double { Double(envelopes) / max(wallSeconds, 1e-9) }
  package var eventsPerSekund: Double { Double(events) / max(wallSeconds, 1e-9) }
  package var personerPerSekund: Double { Double(personer) / max(wallSeconds, 1e-9) }
}

/// How long one delivery takes in nanoseconds, from the end of the one before to its own end; in a
/// run of several processes how long a window takes, from its beginning to the next one's.
package struct Latens: Hashable, Sendable {
  package var antal: Int
  /// A percentile is nil where there are too few samples for one of them to lie above it.
  package var p50: Int?
  package var p90: Int?
  package var p99: Int?
  package var p999: Int?
  package var hogst: Int?

  /// The exact quantiles (nearest rank) of some times.
  package init(_ tider: some Collection<UInt64>) {
    let i = tider.sorted()
    func kvantil(_ promille: Int) -> Int {
      i.isEmpty ? 0 : Int(clamping: i[max(0, (i.count * promille + 999) / 1000 - 1)])
    }
    self.init(
      antal: i.count, p50: kvantil(500), p90: kvantil(900), p99: kvantil(990),
      p999: kvantil(999), hogst: kvantil(1000))
  }

  package init(antal: Int, p50: Int, p90: Int, p99: Int, p999: Int, hogst: Int) {
    self.antal = antal
    self.p50 = antal >= 2 ? p50 : nil
    self.p90 = antal >= 10 ? p90 : nil
    self.p99 = antal >= 100 ? p99 : nil
    self.p999 = antal >= 1000 ? p999 : nil
    self.hogst = antal > 0 ? hogst : nil
  }
}
