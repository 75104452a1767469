import Domain
import Experiments

/// How the values of a lever in a design are written.
///
/// A value that somebody wrote stands as it was written. One that the design computed is rounded to
/// three figures, or to as many more as keep all values apart, also from the ends of the lever's
/// range: 99,95 % is not 100 %.
package struct LeverWords: Sendable {
  private let lever: Spak
  private let sprak: Rapportsprak
  /// The values that somebody wrote, in full.
  private let written: Set<String>
  private var figures = 3

  /// - Parameters:
  ///   - axis: the lever and the settings that it was given.
  ///   - values: those of the design.
  ///   - sprak: the language.
  package init(_ axis: Axis, among values: [Double], _ sprak: Rapportsprak) {
    lever = axis.lever
    self.sprak = sprak
    let named: [Double] =
      switch axis.settings {
      case _ where axis.narrowed: []
      case .range(let range): [range.lower, range.upper]
      case .values(let values): values
      }
    written = Set(named.map { Spaktext.varde(axis.lever, $0, sprak) })
    let apart = values + named + [lever.rad.lagst, lever.rad.hogst]
    let count = Set(apart.map { Spaktext.varde(axis.lever, $0, sprak) }).count
    // More figures than these no value is written with.
    while figures < 9, Set(apart.map(callAsFunction)).count < count { figures += 1 }
  }

  /// A value in words.
  package func callAsFunction(_ value: Double) -> String {
    let full = Spaktext.varde(lever, value, sprak)
    return written.contains(full)
      ? full : Spaktext.avrundat(lever, value, siffror: figures, sprak)
  }
}

extension Sweep {
  /// How the values of each axis are written.
  func words(_ sprak: Rapportsprak) -> [LeverWords] {
    axes.indices.map { axis in
      LeverWords(axes[axis], among: points.map { $0.values[axis] }, sprak)
    }
  }
}
