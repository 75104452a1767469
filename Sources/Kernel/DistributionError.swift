/// Why a distribution cannot be made from the numbers given.
public enum DistributionError: Error, Hashable {
  /// A number that describes a distribution.
  public enum Parameter: String, Hashable, Sendable {
    case value, low, mode, high, mean, median, sigma, standardDeviation, shape, scale
  }

  /// The number is NaN or infinite.
  case notFinite(Parameter)
  /// The number is zero or negative and must be above zero.
  case notPositive(Parameter)
  /// The number is negative and must be zero or above.
  case negative(Parameter)
  /// The first number is above the second.
  case outOfOrder(Parameter, Parameter)
  /// (Nearly) nothing of the distribution lies between the limits of its truncation.
  case nothingWithin
}
