/// The language that people are spoken to in; the field's own terms stay Swedish in both.
///
///     let s = Rapportsprak.en
///     s("ingen prognos", "no forecast")   // "no forecast"
package enum Rapportsprak: String, CaseIterable, Sendable {
  case sv, en

  /// The text in the language; the other one is not made.
  package func callAsFunction(
    _ sv: @autoclosure () -> String, _ en: @autoclosure () -> String
  ) -> String {
    self == .sv ? sv() : en()
  }

  /// Names in a row: `FFS, ÄVO och SF Hisingen`.
  package func lista(_ namn: [String]) -> String {
    guard let sista = namn.last else { return self("ingen", "none") }
    guard namn.count > 1 else { return sista }
    return namn.dropLast().joined(separator: ", ") + self(" och ", " and ") + sista
  }

  package func jaNej(_ ja: Bool) -> String { ja ? self("ja", "yes") : self("nej", "no") }

  /// Every replication of so many: `i alla 5 replikationer`.
  func inAll(_ replications: Int) -> String {
    switch replications {
    case 1: self("i den enda replikationen", "in the only replication")
    case 2: self("i båda replikationerna", "in both replications")
    default: self("i alla \(replications) replikationer", "in all \(replications) replications")
    }
  }
}
