/// The classes of gap; a kind with two classes counts in both sums.
public struct GlappKlass: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// R: nobody, or not clearly one, answers for the need.
  public static let ansvar = GlappKlass(rawValue: 1)
  /// S: a due service is not delivered.
  public static let tjanst = GlappKlass(rawValue: 2)
  /// K: a step of the coordination is waited for.
  public static let samordning = GlappKlass(rawValue: 4)
  /// I: information or a record is missing.
  public static let information = GlappKlass(rawValue: 8)
  /// E: nobody pays, or the wrong one.
  public static let ekonomi = GlappKlass(rawValue: 16)
  /// P: the person is exposed or unprotected.
  public static let skydd = GlappKlass(rawValue: 32)

  /// The single classes with their letter and Swedish name, in the order R S K I E P.
  public static let enskilda: [(klass: GlappKlass, bokstav: String, namn: String)] = [
    (.ansvar, "R", "ansvar"),
    (.tjanst, "S", "tjänst"),
    (.samordning, "K", "samordning"),
    (.information, "I", "information"),
    (.ekonomi, "E", "ekonomi"),
    (.skydd, "P", "skydd"),
  ]
}
