/// One of several slices of an experiment's replications: `2/5` takes numbers 1, 6, 11, …
package struct ShardSlice: Hashable, Sendable {
  /// From 1.
  package var index: Int
  package var count: Int

  /// Reads `i/n`; nil where it is no such thing.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]),
      (1...10_000).contains(count), (1...count).contains(index)
    else { return nil }
    self.index = index
    self.count = count
  }

  package var text: String { "\(index)/\(count)" }

  package func contains(_ replication: Int) -> Bool { replication % count == index - 1 }
}
