/// What a sweep, a screening or a selection comes to: one sentence, and what is to be known of it.
struct DesignAnswer: Equatable {
  /// The answer in a sentence.
  var headline: String
  /// How sure it is, and what lies next; may be empty.
  var about: String

  /// - Parameters:
  ///   - headline: the answer in a sentence.
  ///   - about: sentences; empty ones are left out.
  init(_ headline: String, about: [String] = []) {
    self.headline = headline
    self.about = about.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// For the terminal.
  func lines(_ stil: Stil) -> [String] {
    headline.bruten(stil.bredd).map(stil.rubrik) + about.bruten(stil.bredd)
  }
}
