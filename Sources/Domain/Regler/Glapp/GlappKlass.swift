/// The classes of gap; a kind with two classes counts in both sums.
package struct GlappKlass: OptionSet, Hashable, Sendable, BitwiseCopyable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// R: nobody, or not clearly one, answers for the need.
  package static let ansvar = GlappKlass(rawValue: 1)
  /// S: a due service is not delivered.
  package static let tjanst = GlappKlass(rawValue: 2)
  /// K: a step of the coordination is waited for.
  package static let samordning = GlappKlass(rawValue: 4)
  /// I: information or a record is missing.
  package static let information = GlappKlass(rawValue: 8)
  /// E: nobody pays, or the wrong one.
  package static let ekonomi = GlappKlass(rawValue: 16)
  /// P: the person is exposed or unprotected.
  package static let skydd = GlappKlass(rawValue: 32)

  /// The single classes with their letter and Swedish name, in the order R S K I E P.
  package static let enskilda: [(klass: GlappKlass, bokstav: String, namn: String)] = [
    (.ansvar, "R", "ansvar"),
    (.tjanst, "S", "tjänst"),
    (.samordning, "K", "samordning"),
    (.information, "I", "information"),
    (.ekonomi, "E", "ekonomi"),
    (.skydd, "P", "skydd"),
  ]
}
