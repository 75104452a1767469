import Domain
import Kernel

/// How many gaps of one kind are open at the end of each day of the run.
struct Dygnsserie: Sendable {
  /// Gaps that opened less those that closed, by day; open to the end they never close here.
  private var andringar: ContiguousArray<Int64>
  /// The end of the run; runs begin at midnight.
  private let slut: Sek

  init(_ varld: Varld) {
    andringar = ContiguousArray(repeating: 0, count: varld.scenario.dagar + 1)
    slut = Sek(clamping: varld.slut - varld.start)
  }

  /// Adds an interval; one that ends with the run is open on its last day too.
  @inline(__always)
  mutating func lagg(_ fran: Sek, _ till: Sek) {
    andringar[dag(fran)] += 1
    andringar[till >= slut ? andringar.count - 1 : dag(till)] -= 1
  }

  @inline(__always)
  private func dag(_ t: Sek) -> Int {
    min(max(0, Int(t) / Int(Sekunder.dygn)), andringar.count - 1)
  }

  /// Adds another part's gaps.
  mutating func summera(_ s: inout Summering) { s.summor(&andringar) }

  /// By day.
  var oppna: [Int] {
    var nu = 0
    return andringar.dropLast().map {
      nu += Int($0)
      return nu
    }
  }
}
