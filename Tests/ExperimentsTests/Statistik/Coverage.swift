import Foundation
import Kernel

@testable import Experiments

/// Experiments whose true answer is known, over and over, by number of the experiment.
///
/// The queues are M/M/1 with arrivals at rate ½ and begin in equilibrium, so that the mean wait of
/// any stretch of customers is exactly λ/(μ(μ − λ)). Waits follow Lindley's recursion.
enum Coverage {
  /// How many experiments: `GLAPP_COVERAGE`, or few enough for the test suite.
  static let experiments =
    ProcessInfo.processInfo.environment["GLAPP_COVERAGE"].flatMap { Int($0) } ?? 60
  static let isFull = experiments >= 1000
  private static let arrivals = 0.5

  /// The share of experiments of which the statement holds, and how it reads in the documentation.
  static func share(_ name: String, _ holds: (Int) throws -> Bool) rethrows -> Double {
    var count = 0
    for experiment in 1...experiments where try holds(experiment) { count += 1 }
    let share = Double(count) / Double(experiments)
    if isFull { print("\(name): \(count) of \(experiments)") }
    return share
  }

  /// The share allowed: from 93 to 97 % of a thousand or more; of fewer, down to where chance alone
  /// would lead in one of a thousand suites.
  static var allowed: ClosedRange<Double> {
    let spread = (0.95 * 0.05 / Double(experiments)).squareRoot()
    return isFull ? 0.93...0.97 : (0.95 - 3.1 * spread - 0.01)...1
  }

  /// As the lower end of that, for what is to hold in at least 95 % of a large number.
  static var atLeast: Double { isFull ? 0.95 : allowed.lowerBound }

  static func meanWait(serving rate: Double) -> Double { arrivals / (rate * (rate - arrivals)) }

  /// The mean wait of the customers of one replication, and what the last one spends in the system.
  /// Queues with other rates share all draws.
  static func queue(
    _ experiment: Int, _ replication: Int, serving rate: Double, customers: Int = 500
  ) -> (meanWait: Double, lastTime: Double) {
    func exponential(_ customer: Int, _ kind: UInt64) -> Double {
      let bits = KeyedRandom.bits(
        UInt64(experiment), UInt64(replication), UInt64(customer), kind, 0)
      return -Elementary.log(KeyedRandom.uniform(fromBits: bits))
    }
    // In equilibrium a customer waits with probability λ/μ, and then exponentially.
    let busy = Draws.uniform(experiment, replication, 0, 3) < arrivals / rate
    var wait = busy ? exponential(0, 2) / (rate - arrivals) : 0
    var (sum, service) = (0.0, 0.0)
    for customer in 1...customers {
      sum += wait
      service = exponential(customer, 0) / rate
      if customer < customers {
        wait = max(0, wait + service - exponential(customer, 1) / arrivals)
      }
    }
    return (sum / Double(customers), wait + service)
  }

  static func meanWaits(
    _ experiment: Int, serving rate: Double, count: Int
  ) -> [Double] {
    (0..<count).map { queue(experiment, $0, serving: rate).meanWait }
  }
}
