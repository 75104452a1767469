/// The words by which two processes see that they run the same.
package enum Identity {
  /// What each word is made of.
  private static let names = [
    "build", "build", "arguments", "scenario", "world", "partition", "trace",
  ]

  /// What the first word that differs is made of.
  package static func difference(
    _ a: ContiguousArray<UInt64>, _ b: ContiguousArray<UInt64>
  ) -> String {
    guard let i = zip(a, b).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset
    else { return "length" }
    return i < names.count ? names[i] : "word \(i)"
  }
}
