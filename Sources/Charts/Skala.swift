/// Maps values to places along an axis, linearly or by their logarithm.
package struct Skala: Hashable, Sendable {
  package enum Slag: Hashable, Sendable { case linjar, logaritmisk }

  package let slag: Slag
  package let lagst: Double
  package let hogst: Double
  /// Where `lagst` and `hogst` are drawn, in pixels.
  package let fran: Double
  package let till: Double

  /// A scale that begins and ends at a tick.
  ///
  /// - Parameters:
  ///   - varden: what must fit; a linear scale also holds 0 where all values are 0 or more. A
  ///     logarithmic scale leaves out what is not above 0.
  ///   - slag: linear or logarithmic.
  ///   - granser: the ends, where they are given; else at ticks.
  ///   - fran: the place of the lowest value, in pixels.
  ///   - till: the place of the highest.
  package init(
    _ varden: [Double], slag: Slag = .linjar, granser: ClosedRange<Double>? = nil, fran: Double,
    till: Double
  ) {
    self.slag = slag
    self.fran = fran
    self.till = till
    if let granser, granser.lowerBound < granser.upperBound,
      slag == .linjar || granser.lowerBound > 0
    {
      lagst = granser.lowerBound
      hogst = granser.upperBound
      return
    }
    let andliga = varden.filter { $0.isFinite && (slag == .linjar || $0 > 0) }
    switch slag {
    case .linjar:
      let lag = min(0, andliga.min() ?? 0)
      var hog = max(0, andliga.max() ?? 1)
      if hog <= lag { hog = lag + 1 }
      let steg = Skala.steg((hog - lag) / 5)
      lagst = (lag / steg).rounded(.down) * steg
      hogst = (hog / steg).rounded(.up) * steg
    case .logaritmisk:
      lagst = Skala.dekad(andliga.min() ?? 1, .down)
      hogst = max(Skala.dekad(andliga.max() ?? 10, .up), lagst * 10)
    }
  }

  /// Where a value is drawn, in pixels.
  package func plats(_ varde: Double) -> Double {
    let del =
      switch slag {
      case .linjar: (varde - lagst) / (hogst - lagst)
      case .logaritmisk:
        Skala.log10(max(varde, lagst) / lagst) / Skala.log10(hogst / lagst)
      }
    return fran + del * (till - fran)
  }

  /// The values that are marked on the axis: 1, 2 or 5 times a power of ten apart, or each power.
  package var markerade: [Double] {
    switch slag {
    case .linjar:
      let steg = Skala.steg((hogst - lagst) / 5)
      let forsta = (lagst / steg - 1e-9).rounded(.up)
      let antal = (hogst / steg + 1e-9).rounded(.down) - forsta
      return (0...max(0, Int(antal))).map { (forsta + Double($0)) * steg }
    case .logaritmisk:
      var ut = [lagst]
      while let sist = ut.last, sist * 10 <= hogst * 1.0001 { ut.append(sist * 10) }
      return ut
    }
  }

  /// The nearest of 1, 2 and 5 times a power of ten at or above `minst`.
  static func steg(_ minst: Double) -> Double {
    guard minst > 0, minst.isFinite else { return 1 }
    let dekad = dekad(minst, .down)
    for gang in [1.0, 2, 5] where gang * dekad >= minst * 0.9999999 { return gang * dekad }
    return 10 * dekad
  }

  /// The power of ten at or below, or at or above, a value.
  private static func dekad(_ varde: Double, _ hall: FloatingPointRoundingRule) -> Double {
    var p = 1.0
    while p * 10 <= varde * 1.0000001 { p *= 10 }
    while p > varde * 1.0000001 { p /= 10 }
    return hall == .up && p < varde * 0.9999999 ? p * 10 : p
  }

  /// The logarithm by halving the exponent's interval, so that a chart is the same everywhere.
  private static func log10(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    var rest = x
    var hel = 0.0
    while rest >= 10 {
      rest /= 10
      hel += 1
    }
    while rest < 1 {
      rest *= 10
      hel -= 1
    }
    var del = 0.5
    var ut = hel
    for _ in 0..<40 {
      rest *= rest
      if rest >= 10 {
        rest /= 10
        ut += del
      }
      del /= 2
    }
    return ut
  }
}
