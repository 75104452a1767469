import Actors
import Domain
import Histogram
import Kernel
import Simulation

/// The books of an ordinary run, with a stopwatch: some deliveries are timed, and the run ends when
/// the time is out.
///
/// The clock is read here, outside the model, and decides nothing in it but where the run stops. A
/// timed delivery runs from the end of the one before to its own end: effects carried out, the next
/// event taken from the queue, the handler, the books.
struct Maskinbok: Bokforing, ~Copyable {
  var bok: Bok
  private(set) var histogram: Histogram<UInt32>
  private(set) var senast: Moment
  private(set) var tidenUte = false
  private var sedda = 0
  /// Deliveries until the next timed one; the gaps vary, so as not to beat with the load.
  private var kvar = 1
  private var slump: UInt64 = 1
  private var sedan: ContinuousClock.Instant?
  private let slut: ContinuousClock.Instant

  /// One delivery in so many is timed, on average.
  private static let glest: UInt64 = 32

  init(_ bok: consuming Bok, start: Moment, slut: ContinuousClock.Instant) {
    self.bok = bok
    self.slut = slut
    senast = start
    // Room for a minute in nanoseconds, and more where something takes longer; three digits are kept.
    histogram = Histogram(highestTrackableValue: 60_000_000_000)
    histogram.autoResize = true
  }

  mutating func bokfor(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) -> Bool {
    let vidare = bok.bokfor(envelope, nyckel, &context)
    if let fran = sedan {
      notera(fran.duration(to: .now))
      sedan = nil
      slump = KeyedRandom.mix(slump)
      kvar = Int(slump % (2 * Maskinbok.glest)) + 1
    }
    kvar -= 1
    if kvar == 0 { sedan = .now }
    sedda += 1
    if sedda & 0xFFF == 0 {
      senast = nyckel.time
      tidenUte = ContinuousClock.now > slut
    }
    return vidare && !tidenUte
  }

  /// Notes how long a delivery took.
  mutating func notera(_ tid: Duration) { histogram.record(tid.nanosekunder) }

  var latens: Latens {
    Latens(
      antal: Int(clamping: histogram.totalCount), p50: varde(50), p90: varde(90), p99: varde(99),
      p999: varde(99.9), hogst: histogram.totalCount == 0 ? 0 : Int(clamping: histogram.max))
  }

  private func varde(_ procent: Double) -> Int {
    histogram.totalCount == 0 ? 0 : Int(clamping: histogram.valueAtPercentile(procent))
  }
}
