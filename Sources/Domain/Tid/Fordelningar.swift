import Kernel

extension Distribution {
  /// A distribution whose parameters the program itself vouches for.
  ///
  /// Scenario files are checked where they are read; a parameter that is wrong here is our fault.
  public static func giltig(
    _ gor: () throws(DistributionError) -> Distribution
  ) -> Distribution {
    do { return try gor() } catch {
      preconditionFailure("en fördelning med fel parametrar: \(error)")
    }
  }

  /// Always the same value.
  public static func fast(_ varde: Double) -> Distribution {
    giltig { () throws(DistributionError) in try .constant(varde) }
  }

  /// The times of section 7: log-normal with σ 0.5 around a median, cut at the range.
  public static func medianTid(_ median: Double, lagst: Double, hogst: Double) -> Distribution {
    guard median > 0, lagst < hogst else { return fast(median) }
    return giltig { () throws(DistributionError) in
      try Distribution.lognormal(median: median, sigma: 0.5).truncated(low: lagst, high: hogst)
    }
  }

  /// Waiting times of a Poisson process.
  public static func vantan(medel: Double) -> Distribution {
    giltig { () throws(DistributionError) in try .exponential(mean: medel) }
  }
}
