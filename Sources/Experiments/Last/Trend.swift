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
    let halva = t95(varden.count - 1) * (varians / n).squareRoot()
    return Intervall(medel: medel, lagst: medel - halva, hogst: medel + halva)
  }

  /// The 95 % quantile of Student's t, by degrees of freedom.
  ///
  /// The table of any textbook to 30, then the first terms of Cornish and Fisher's expansion, whose
  /// error there is below 0.0001.
  package static func t95(_ frihetsgrader: Int) -> Double {
    let tabell = [
      6.3138, 2.9200, 2.3534, 2.1318, 2.0150, 1.9432, 1.8946, 1.8595, 1.8331, 1.8125, 1.7959,
      1.7823, 1.7709, 1.7613, 1.7531, 1.7459, 1.7396, 1.7341, 1.7291, 1.7247, 1.7207, 1.7171,
      1.7139, 1.7109, 1.7081, 1.7056, 1.7033, 1.7011, 1.6991, 1.6973,
    ]
    if frihetsgrader <= tabell.count { return tabell[max(1, frihetsgrader) - 1] }
    let z = 1.6448536
    let n = Double(frihetsgrader)
    let (z3, z5) = (z * z * z, z * z * z * z * z)
    return z + (z3 + z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
  }
}
