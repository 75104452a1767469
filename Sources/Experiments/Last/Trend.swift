/// Straight lines through points, and what replications say of their slope.
package enum Trend {
  /// The slope of the least-squares line; nil with fewer than two different x.
  package static func lutning(_ punkter: [(x: Double, y: Double)]) -> Double? {
    guard punkter.count >= 2 else { return nil }
    let n = Double(punkter.count)
    let mx = punkter.reduce(0) { $0 + $1.x } / n
    let my = punkter.reduce(0) { $0 + $1.y } / n
    var sxx = 0.0
    var sxy = 0.0
    for p in punkter {
      sxx += (p.x - mx) * (p.x - mx)
      sxy += (p.x - mx) * (p.y - my)
    }
    return sxx > 0 ? sxy / sxx : nil
  }

  /// A mean over replications, with the ends of its two one-sided 95 % confidence intervals.
  package struct Intervall: Hashable, Sendable {
    package var medel: Double
    package var lagst: Double
    package var hogst: Double

    package init(medel: Double, lagst: Double, hogst: Double) {
      self.medel = medel
      self.lagst = lagst
      self.hogst = hogst
    }
  }

  /// Student's t interval; with a single replication nothing is known of the spread, and both ends
  /// are infinitely far away.
  package static func intervall(_ varden: [Double]) -> Intervall {
    let n = Double(varden.count)
    guard n > 0 else { return Intervall(medel: 0, lagst: -.infinity, hogst: .infinity) }
    let medel = varden.reduce(0, +) / n
    guard varden.count > 1 else {
      return Intervall(medel: medel, lagst: -.infinity, hogst: .infinity)
    }
    let varians = varden.reduce(0) { $0 + ($1 - medel) * ($1 - medel) } / (n - 1)
    let t = StudentT.quantile(0.95, degreesOfFreedom: n - 1)
    let halva = t * (varians / n).squareRoot()
    return Intervall(medel: medel, lagst: medel - halva, hogst: medel + halva)
  }
}
