/// How words are set off on a terminal: with colour, or not at all.
package struct Stil: Sendable {
  package var farg: Bool
  /// The widest line that may be written, in columns.
  package var bredd: Int

  /// No colour, 100 columns: pipes, files and tests.
  package static let enkel = Stil(farg: false)

  package init(farg: Bool, bredd: Int = 100) {
    self.farg = farg
    self.bredd = bredd
  }

  /// Too narrow for two columns of text.
  var arSmal: Bool { bredd < 72 }

  package func rubrik(_ text: String) -> String { satt(text, "1") }
  package func svag(_ text: String) -> String { satt(text, "2") }
  package func varning(_ text: String) -> String { satt(text, "33") }
  package func fel(_ text: String) -> String { satt(text, "31") }
  package func bra(_ text: String) -> String { satt(text, "32") }

  private func satt(_ text: String, _ kod: String) -> String {
    farg ? "\u{1B}[\(kod)m\(text)\u{1B}[0m" : text
  }
}
