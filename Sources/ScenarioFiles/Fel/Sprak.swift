/// The language that errors are written in; the field's own terms stay Swedish in both.
package enum Sprak: String, CaseIterable, Sendable {
  case sv, en
}

/// A sentence in both languages.
package struct Mening: Hashable, Sendable {
  package var sv: String
  package var en: String

  package init(sv: String, en: String) {
    self.sv = sv
    self.en = en
  }

  /// The sentence in one language.
  package func text(_ sprak: Sprak) -> String { sprak == .sv ? sv : en }
}
