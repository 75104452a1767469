import Domain

/// A lever and the settings that a design may give it.
package struct Axis: Hashable, Sendable {
  package enum Settings: Hashable, Sendable {
    /// Every value between two, the ends included.
    case range(FactorRange)
    /// These values and no others.
    case values([Double])
  }

  package var lever: Spak
  package var settings: Settings
  /// Whether the range is less than the lever table's for the sake of levers that it is tied to.
  package internal(set) var narrowed = false

  package init(_ lever: Spak, _ settings: Settings) {
    self.lever = lever
    self.settings = settings
  }

  /// The whole range that the lever table allows; its alternatives, where it has such.
  package init(whole lever: Spak) {
    self.lever = lever
    if case .alternativ(let words) = lever.rad.slag {
      settings = .values(words.indices.map(Double.init))
    } else if let range = try? FactorRange(lever.rad.lagst, lever.rad.hogst) {
      settings = .range(range)
    } else {
      settings = .values([lever.rad.lagst])
    }
  }

  /// The lever's value at a share of the axis, 0–1. Counts are whole numbers.
  package func value(_ share: Double) -> Double {
    switch settings {
    case .values(let values):
      return values[min(values.count - 1, max(0, Int(share * Double(values.count))))]
    case .range(let range):
      let value = range.setting(share)
      return lever.rad.enhet == .antal ? value.rounded() : value
    }
  }

  /// How a screening moves the lever: a range has distances, named values have none.
  var factor: MorrisDesign.Factor {
    switch settings {
    case .range: .range
    case .values(let values): .alternatives(values.count)
    }
  }

  /// Where on its range, 0–1, the lever truly stands at a share of it: counts are whole numbers.
  func standing(_ share: Double) -> Double {
    guard case .range(let range) = settings, lever.rad.enhet == .antal else { return share }
    return (value(share) - range.lower) / (range.upper - range.lower)
  }

  /// Settings at equal distances.
  ///
  /// - Parameter count: how many of a range; the values as they are, where they are named.
  /// - Returns: them, none twice.
  /// - Throws: `StatisticsError` for a count below 1.
  package func levels(_ count: Int) throws(StatisticsError) -> [Double] {
    guard case .range(let range) = settings else {
      if case .values(let values) = settings { return values }
      return []
    }
    var levels: [Double] = []
    for value in try range.levels(count) {
      let whole = lever.rad.enhet == .antal ? value.rounded() : value
      if levels.last != whole { levels.append(whole) }
    }
    return levels
  }
}
