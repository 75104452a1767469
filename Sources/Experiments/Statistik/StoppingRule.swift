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
    var judge = Judge(self)
    for value in values { try judge.add(value) }
    return judge.decision
  }

  /// A rule that is told a series value by value, and remembers when it had enough.
  package struct Judge: Sendable {
    private let rule: StoppingRule
    private var running = RunningMoments()
    private var reached = 0
    private var seen = 0
    private var ended: (reason: Reason, reachedAt: Int)?
    /// After how many values the rule had enough; nil while it wants more.
    package private(set) var enough: Int?

    package init(_ rule: StoppingRule) { self.rule = rule }

    /// - Throws: `notFinite` where the value is NaN or infinite.
    package mutating func add(_ value: Double) throws(StatisticsError) {
      try StatisticsError.check([value], atLeast: 1)
      seen += 1
      if case .fixed(let count) = rule.goal {
        if seen == count { enough = count }
        return
      }
      guard ended == nil else { return }
      running.add(value)
      if seen >= rule.first {
        if !rule.isPrecise(running) {
          reached = 0
        } else {
          if reached == 0 { reached = seen }
          if seen - reached >= rule.lookAhead(from: reached) {
            ended = (running.variance > 0 ? .precision : .noSpread, reached)
            enough = enough ?? seen
          }
        }
      }
      if seen >= rule.budget { enough = enough ?? seen }
    }

    /// What to do after the values so far.
    package var decision: Decision {
      if case .fixed(let count) = rule.goal {
        return seen < count ? .more(count - seen) : .stop(.fixed, reachedAt: nil)
      }
      if let ended { return .stop(ended.reason, reachedAt: ended.reachedAt) }
      if seen >= rule.budget { return .stop(.budget, reachedAt: nil) }
      let wanted =
        reached > 0 ? reached + rule.lookAhead(from: reached) : max(rule.first, seen + 1)
      return .more(min(wanted, rule.budget) - seen)
    }
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
