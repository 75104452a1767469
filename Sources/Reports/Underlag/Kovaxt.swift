import Kernel
import Observers

/// That a run of more than a year ends with queues that grow: what it sums depends on its length.
///
/// Measured by the needs that nobody answers for (open G-01): a tenth more in the last quarter (91
/// days) than in the one before. Who waits for a handläggare is among them, but has no step of work
/// yet whose wait could be measured; that of the steps is told beside it.
package struct Kovaxt: Hashable, Sendable {
  /// Open G-01 at the end of a day, on average over the quarter before and the last one.
  package var oppnaFore: Double
  package var oppnaSist: Double
  /// Office hours waited for each hour worked, over the same.
  package var vantanFore: Double
  package var vantanSist: Double

  private static let kvartal = 91
  private static let okning = 1.1

  /// Nil in a run of a year or less, and where the queues do not grow.
  ///
  /// - Parameters:
  ///   - manader: work and waiting by calendar month; the first and the last may be cut.
  ///   - oppna: open G-01 at the end of each day.
  package init?(_ manader: [Manadsrad], oppna: [Int]) {
    guard oppna.count > 366, manader.count > 8 else { return nil }
    func medel(_ dagar: ArraySlice<Int>) -> Double {
      Double(dagar.reduce(0, +)) / Double(max(1, dagar.count))
    }
    func vantan(_ rader: ArraySlice<Manadsrad>) -> Double {
      let ko = rader.reduce(0) { $0 + $1.koSekunder.reduce(0, +) }
      let arbete = rader.reduce(0) { $0 + $1.arbetsSekunder.reduce(0, +) }
      return Double(ko) / Double(max(1, arbete))
    }
    let hela = manader.dropLast().suffix(6)
    oppnaFore = medel(oppna.suffix(2 * Kovaxt.kvartal).dropLast(Kovaxt.kvartal))
    oppnaSist = medel(oppna.suffix(Kovaxt.kvartal))
    vantanFore = vantan(hela.prefix(3))
    vantanSist = vantan(hela.suffix(3))
    guard oppnaSist >= 1, oppnaSist > Kovaxt.okning * oppnaFore else { return nil }
  }

  /// What it means for whoever reads the figures.
  func text(_ s: Rapportsprak) -> String {
    let tal = Tal(s)
    let oppna = (tal.decimal(oppnaSist, 0), tal.decimal(oppnaFore, 0))
    let vantan = (tal.decimal(vantanSist), tal.decimal(vantanFore))
    return s(
      """
      Körningen är längre än ett år och köerna växer ännu när den slutar: under det sista \
      kvartalet var i snitt \(oppna.0) G-01 öppna mot \(oppna.1) under det förra, och för varje \
      arbetad timme väntade arbetet \(vantan.0) timmar mot \(vantan.1). Summor och \
      väntetider beror då på hur länge man kör, och säger \
      inget om ett vanligt år.
      """,
      """
      The run is longer than a year and its queues still grow when it ends: during the last \
      quarter \(oppna.0) G-01 were open on average against \(oppna.1) during the one before, and \
      for each hour worked the work waited \(vantan.0) hours against \(vantan.1). Sums \
      and waits then depend on how long the run is, and say \
      nothing of an ordinary year.
      """)
  }
}
