/// A cell förvaltning × stadsområde: the myndighet unit that handles cases there.
///
/// There are twelve: FFS and ÄVO in four stadsområden each, and each SF in its own
/// (derived from SP-83–89; see H-20).
@frozen public struct Enhetsplats: Hashable, Sendable, BitwiseCopyable {
  /// 0–3 the four SF, 4–7 FFS by stadsområde, 8–11 ÄVO by stadsområde.
  public let rawValue: UInt8

  @inlinable public init(index: Int) { rawValue = UInt8(truncatingIfNeeded: index) }

  /// The unit of `forvaltning` that answers for a person who stays in `omrade` (H-19).
  @inlinable public init(_ forvaltning: Forvaltning, _ omrade: Stadsomrade) {
    switch forvaltning {
    case .ffs: rawValue = 4 + omrade.rawValue
    case .avo: rawValue = 8 + omrade.rawValue
    default: rawValue = forvaltning.rawValue
    }
  }

  public static let antal = 12
  public static var alla: [Enhetsplats] { (0..<antal).map { Enhetsplats(index: $0) } }

  @inlinable public var index: Int { Int(rawValue) }

  @inlinable public var forvaltning: Forvaltning {
    rawValue < 4 ? Forvaltning(index: Int(rawValue)) : rawValue < 8 ? .ffs : .avo
  }

  @inlinable public var omrade: Stadsomrade { Stadsomrade(index: Int(rawValue & 3)) }

  /// E.g. `FFS Hisingen`, `SF Centrum`.
  public var namn: String {
    forvaltning.arSF ? forvaltning.namn : "\(forvaltning.namn) \(omrade.namn)"
  }
}
