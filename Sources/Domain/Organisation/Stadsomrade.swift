/// One of Gothenburg's four stadsområden: the geography of contact routes and teams (SP-83, SP-84).
@frozen public enum Stadsomrade: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case centrum, hisingen, nordost, sydvast

  /// The name as people write it.
  public var namn: String {
    switch self {
    case .centrum: "Centrum"
    case .hisingen: "Hisingen"
    case .nordost: "Nordost"
    case .sydvast: "Sydväst"
    }
  }

  @inlinable public var index: Int { Int(rawValue) }

  @inlinable public init(index: Int) {
    self = Stadsomrade(rawValue: UInt8(truncatingIfNeeded: index & 3)) ?? .centrum
  }
}
