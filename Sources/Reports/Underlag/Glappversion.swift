/// The program's own version.
package enum Glappversion {
  /// As `--version` and every result show it.
  package static let text = "0.1.0"
}
