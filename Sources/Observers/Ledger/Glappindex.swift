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

  /// `GlappSlag.unionsklasser`, bit by class in the order R S K I E P, by kind.
  private static let unioner: [UInt8] = slag.map(\.unionsklasser.rawValue)

  @inline(__always)
  static func klasser(_ slag: GlappSlag) -> UInt8 { unioner[index(slag)] }
}
