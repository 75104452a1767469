import Domain

/// The kinds of gap that the two documents open, dense from 0.
enum Glappindex {
  static let slag: [GlappSlag] = [
    .g01, .g02, .g03, .g04, .g05, .g06, .g07, .g08, .g09, .g10, .g11, .g12, .g13, .g14, .g15,
    .g24, .g28, .g37, .g39, .g40,
  ]
  static let antal = 20

  @inline(__always)
  static func index(_ slag: GlappSlag) -> Int {
    switch slag {
    case .g24: 15
    case .g28: 16
    case .g37: 17
    case .g39: 18
    case .g40: 19
    default: Int(slag.rawValue) &- 1
    }
  }

  /// The classes whose union an interval of the kind enters, bit by class in the order R S K I E P.
  ///
  /// G-08 enters none: 8a is risk time, and 8b counts only while nobody answers, which G-01 covers.
  /// G-37 stands for a stödkontakt here, in which nothing is delivered, so it enters I alone.
  /// G-39 has no length.
  @inline(__always)
  static func klasser(_ slag: GlappSlag) -> UInt8 {
    switch slag {
    case .g01, .g10, .g12: 0b00_0001
    case .g02: 0b00_0010
    case .g03, .g04, .g05, .g06, .g09, .g14, .g15: 0b00_0100
    case .g07, .g28, .g37: 0b00_1000
    case .g11, .g24: 0b01_0000
    case .g13: 0b10_0000
    case .g40: 0b00_0011
    default: 0
    }
  }
}
