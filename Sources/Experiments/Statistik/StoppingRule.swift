/// When enough replications have been run.
package struct StoppingRule: Hashable, Sendable, Codable {
  /// What is enough.
  package enum Goal: Hashable, Sendable, Codable {
    /// A fixed number of replications.
    case fixed(Int)
    /// The half-width of the mean's interval is at most γ/(1 + γ) of the mean's size, so that the
    /// estimate is within the share γ (above 0) of the true mean (Law, Simulation Modeling and
    /// Analysis, 2015, section 9.4.1).
    case relative(Double)
    /// The half-width is at most this, in the unit of the values, above 0: for differences, and for
    /// means that may lie near 0, where a share of them means nothing.
    case absolute(Double)
  }

  /// Why no more are run.
  package enum Reason: String, Hashable, Sendable, Codable {
    /// The fixed number has been run.
    case fixed
    /// The precision was reached and held through the look-ahead.
    case precision
    /// The precision was held because all values are equal: nothing is known of the spread, and an
    /// event that is rare may not have been seen.
    case noSpread
    /// The budget ran out first.
    case budget
  }

  package enum Decision: Hashable, Sendable {
    /// At least this many more replications are needed.
    case more(Int)
    /// `reachedAt` is the number of replications from which the precision held; nil for `fixed` and
    /// `budget`. The estimate should use all that were run.
    case stop(Reason, reachedAt: Int?)
  }

  package let goal: Goal
  /// Of the interval, above 0 and below 1.
  package let confidence: Double
  /// The fewest replications before a precision is judged, at least 2.
  package let first: Int
  /// kLimit: for how many further replications the precision must hold, from 0.
  package let lookAhead: Int
  /// The most replications, at least `first` and, for a fixed number, at least that.
  package let budget: Int

  package init(
    _ goal: Goal, confidence: Double = 0.95, first: Int = 10, lookAhead: Int = 5, budget: Int
  ) throws(StatisticsError) {
    try StatisticsError.check(confidence: confidence)
    guard first >= 2 else { throw .outOfRange("first") }
    guard lookAhead >= 0 else { throw .outOfRange("lookAhead") }
    switch goal {
    case .fixed(let count):
      guard count >= 1 else { throw .outOfRange("goal") }
      guard budget >= count else { throw .outOfRange("budget") }
    case .relative(let number), .absolute(let number):
      guard number > 0, number.isFinite else { throw .outOfRange("goal") }
      guard budget >= first else { throw .outOfRange("budget") }
    }
    self.goal = goal
    self.confidence = confidence
    self.first = first
    self.lookAhead = lookAhead
    self.budget = budget
  }

  /// How many replications the precision must hold for once it is reached at `n`: kLimit to n = 100,
  /// then ⌊kLimit·n/100⌋.
  ///
  /// K. Hoad, S. Robinson and R. Davies, Automated Selection of the Number of Replications for a
  /// Discrete-Event Simulation, Journal of the Operational Research Society 61 (2010).
  package func lookAhead(from n: Int) -> Int { lookAhead * max(n, 100) / 100 }

  /// What to do after these replications, by their values in order. The decision at n replications
  /// does not depend on how they were grouped: those run beyond it are looked at one by one.
  ///
  /// - Throws: `notFinite` where a value is NaN or infinite.
  package func decide(_ values: [Double]) throws(StatisticsError) -> Decision {
    try StatisticsError.check(values, atLeast: 0)
    if case .fixed(let count) = goal {
      return values.count < count
        ? .more(count - values.count) : .stop(.fixed, reachedAt: nil)
    }
    var (reached, running) = (0, RunningMoments())
    for (index, value) in values.enumerated() {
      let n = index + 1
      running.add(value)
      guard n >= first else { continue }
      guard isPrecise(running) else {
        reached = 0
        continue
      }
      if reached == 0 { reached = n }
      if n - reached >= lookAhead(from: reached) {
        return .stop(running.variance > 0 ? .precision : .noSpread, reachedAt: reached)
      }
    }
    if values.count >= budget { return .stop(.budget, reachedAt: nil) }
    let wanted = reached > 0 ? reached + lookAhead(from: reached) : max(first, values.count + 1)
    return .more(min(wanted, budget) - values.count)
  }

  private func isPrecise(_ running: RunningMoments) -> Bool {
    let n = Double(running.count)
    let t = StudentT.quantile((1 + confidence) / 2, degreesOfFreedom: n - 1)
    let half = t * (running.variance / n).squareRoot()
    switch goal {
    case .fixed: return true
    case .relative(let share): return half <= share / (1 + share) * running.mean.magnitude
    case .absolute(let size): return half <= size
    }
  }
}

/// Mean and variance of a series that grows (B. P. Welford, Technometrics 4, 1962).
struct RunningMoments {
  private(set) var count = 0
  private(set) var mean = 0.0
  private var squares = 0.0

  /// Over n − 1; 0 below two values.
  var variance: Double { count > 1 ? squares / Double(count - 1) : 0 }

  mutating func add(_ value: Double) {
    count += 1
    let before = value - mean
    mean += before / Double(count)
    squares += before * (value - mean)
  }
}
