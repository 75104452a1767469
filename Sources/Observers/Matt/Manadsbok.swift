import Domain
import Kernel

/// Work and waiting by calendar month and förvaltning.
struct Manadsbok: Sendable {
  /// The first day of each month of the run; the first month may begin in the middle.
  private let manader: ContiguousArray<Datum>
  /// When each month after the first begins, in the order of time.
  private let granser: ContiguousArray<Sek>
  private var manad = 0
  private var nasta: Sek
  /// Seconds of office time, by month × förvaltning.
  private var arbete: ContiguousArray<Int64>
  private var ko: ContiguousArray<Int64>

  init(_ varld: Varld) {
    let start = varld.scenario.start
    var manader: ContiguousArray = [start]
    var granser = ContiguousArray<Sek>()
    for dag in 1..<max(2, varld.scenario.dagar) where (start + dag).delar.dag == 1 {
      if dag >= varld.scenario.dagar { break }
      manader.append(start + dag)
      granser.append(Sek(clamping: Kalender.moment(start + dag) - varld.start))
    }
    self.manader = manader
    self.granser = granser
    nasta = granser.first ?? ingenTid
    arbete = ContiguousArray(repeating: 0, count: manader.count * 6)
    ko = arbete
  }

  /// Books a finished step; `nu` never goes back.
  @inline(__always)
  mutating func lagg(_ forvaltning: Forvaltning, ko vantan: Sek, arbete tid: Sek, _ nu: Sek) {
    if nu >= nasta { byt(nu) }
    let i = manad &* 6 &+ forvaltning.index
    arbete[i] += Int64(tid)
    ko[i] += Int64(vantan)
  }

  @inline(never)
  private mutating func byt(_ nu: Sek) {
    while manad < granser.count, granser[manad] <= nu { manad += 1 }
    nasta = manad < granser.count ? granser[manad] : ingenTid
  }

  /// Adds another part's work.
  mutating func summera(_ s: inout Summering) {
    s.summor(&arbete)
    s.summor(&ko)
  }

  func rader() -> [Manadsrad] {
    manader.indices.map { m in
      Manadsrad(
        fran: manader[m], arbetsSekunder: Array(arbete[m * 6..<m * 6 + 6]),
        koSekunder: Array(ko[m * 6..<m * 6 + 6]))
    }
  }
}
