import Domain
import Kernel

/// The distributions that a step's time may have, by the word of scenario files.
///
/// The one place of this room that makes distributions of the kernel.
enum Fordelningsslag: String, CaseIterable, Sendable {
  case lognormal, exponentiell, konstant

  /// Keys that only some of them need.
  static let ytterligareNycklar: [Nyckel] = []

  /// The distribution of a lead time in vardagar.
  func fordelning(ledtid: Double, sigma: Double, lagst: Double?, hogst: Double?) -> Distribution {
    guard ledtid > 0 else { return .constant(0) }
    switch self {
    case .konstant: return .constant(ledtid)
    case .lognormal:
      return Distribution.lognormal(median: ledtid, sigma: sigma)
        .truncated(lagst ?? ledtid / 2, hogst ?? ledtid * 1.5)
    case .exponentiell:
      return Distribution.exponential(mean: ledtid).truncated(lagst ?? 0, hogst ?? ledtid * 10)
    }
  }
}
