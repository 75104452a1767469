import Kernel
import Testing

@testable import Workloads

/// That the benchmark is the PHOLD that others measure: waits of 0.1 + Exp(mean 0.9), and with
/// probability one half a destination drawn uniformly among all.
@Suite("PHOLD's law")
struct PholdTests {
  private let processes = 64
  private let draws = 200_000

  /// The waits in units and the destinations of events at one process.
  private func drawn(at receiver: UInt32) -> (waits: [Double], places: [Int]) {
    let law = Phold.Law(seed: 7, processes: processes)
    var waits: [Double] = []
    var places: [Int] = []
    for n in 0..<draws {
      let (ticks, to) = law.next(receiver, UInt32(n % processes), UInt64(n / processes))
      waits.append(Double(ticks) / Phold.unit)
      places.append(Int(to.raw))
    }
    return (waits, places)
  }

  @Test("half stay, and the others go to every process alike", arguments: [UInt32(0), 17, 63])
  func destinations(receiver: UInt32) {
    var counts = [Int](repeating: 0, count: processes)
    for place in drawn(at: receiver).places { counts[place] += 1 }
    // One half and a 64th of the other half stay.
    let stay = Double(counts[Int(receiver)]) / Double(draws)
    #expect(abs(stay - (0.5 + 0.5 / Double(processes))) < 0.006, "\(stay)")
    let moved = counts.enumerated().filter { $0.offset != Int(receiver) }.map(\.element)
    let expected = Double(draws) * 0.5 / Double(processes)
    let chiSquare = moved.reduce(0.0) { $0 + (Double($1) - expected) * (Double($1) - expected) }
    // 63 cells: 124 is passed once in a hundred thousand times.
    #expect(chiSquare / expected < 124, "\(chiSquare / expected)")
  }

  @Test("waits are 0.1 and an exponential of mean 0.9, by their distribution function")
  func waits() {
    let waits = drawn(at: 3).waits.sorted()
    var distance = 0.0
    for (n, wait) in waits.enumerated() {
      let share = 1 - Elementary.exp(-(wait - 0.1) / 0.9)
      distance = max(distance, abs(share - (Double(n) + 0.5) / Double(draws)))
    }
    // Kolmogorov and Smirnov's statistic; passed once in some ten thousand times.
    #expect(distance * Double(draws).squareRoot() < 2.2, "\(distance)")
    #expect(waits[0] >= 0.1 - 1 / Phold.unit)
  }

  @Test("its logarithm is that of the kernel")
  func logarithm() {
    let exponential = Exponential()
    for n in 0..<UInt64(2_000) {
      let bits = KeyedRandom.mix(n)
      let u = (Double(bits >> 11) + 0.5) / 9_007_199_254_740_992
      let (mine, theirs) = (exponential.draw(bits), -Elementary.log(u))
      #expect(abs(mine - theirs) <= 1e-11 * max(theirs, 1e-3), "\(bits)")
    }
  }

  @Test("actors come to the digest of a plain loop, and load every process alike")
  func digest() async {
    let phold = Phold(processes: 64, population: 8, end: 40)
    let (actors, loop) = (await phold.onActors(), phold.inPlainLoop())
    #expect(actors.digest == loop.digest && actors.events == loop.events)
    // An event a unit and pending event, give or take.
    #expect(abs(actors.events - 64 * 8 * 40) < 1_500, "\(actors.events)")
    #expect(actors.jobs == 1)
  }

  @Test("a ring delivers every token every round")
  func ring() async {
    let result = await Ring(actors: 8, rounds: 100).onActors()
    #expect(result.events == 800)
  }
}
