/// One of the six förvaltningar that the documents bind (ANS-17), each under a nämnd of its own.
@frozen public enum Forvaltning: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case sfCentrum, sfHisingen, sfNordost, sfSydvast, ffs, avo

  /// The name as people write it.
  public var namn: String {
    switch self {
    case .sfCentrum: "SF Centrum"
    case .sfHisingen: "SF Hisingen"
    case .sfNordost: "SF Nordost"
    case .sfSydvast: "SF Sydväst"
    case .ffs: "FFS"
    case .avo: "ÄVO"
    }
  }

  @inlinable public var index: Int { Int(rawValue) }

  @inlinable public init(index: Int) {
    self = Forvaltning(rawValue: UInt8(truncatingIfNeeded: index)) ?? .sfCentrum
  }

  /// The socialförvaltning of a stadsområde (SF X answers for stadsområde X, by name).
  @inlinable public static func sf(_ omrade: Stadsomrade) -> Forvaltning {
    Forvaltning(index: omrade.index)
  }

  @inlinable public var arSF: Bool { rawValue < 4 }
}

/// A set of förvaltningar: parties, claims, the scope of a samtycke.
@frozen public struct ForvaltningSet: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public var rawValue: UInt8

  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
  @inlinable public init(_ forvaltning: Forvaltning) { rawValue = 1 << forvaltning.rawValue }

  /// The standard library's own reading of a literal goes through a generic sequence, which costs
  /// more than the rest of a handler.
  @inlinable public init(arrayLiteral elements: ForvaltningSet...) {
    var bitar: UInt8 = 0
    for element in elements { bitar |= element.rawValue }
    rawValue = bitar
  }

  public static let ffs = ForvaltningSet(.ffs)
  public static let avo = ForvaltningSet(.avo)
  public static let alla = ForvaltningSet(rawValue: 0b11_1111)

  @inlinable public var count: Int { rawValue.nonzeroBitCount }

  @inlinable public func contains(_ forvaltning: Forvaltning) -> Bool {
    rawValue & (1 << forvaltning.rawValue) != 0
  }

  /// The member with the lowest number, if there is any.
  @inlinable public var first: Forvaltning? {
    rawValue == 0 ? nil : Forvaltning(index: rawValue.trailingZeroBitCount)
  }

  @inlinable public func without(_ forvaltning: Forvaltning) -> ForvaltningSet {
    ForvaltningSet(rawValue: rawValue & ~(1 << forvaltning.rawValue))
  }

  @inlinable public func with(_ forvaltning: Forvaltning) -> ForvaltningSet {
    ForvaltningSet(rawValue: rawValue | (1 << forvaltning.rawValue))
  }

  /// Calls `body` for each member, lowest number first.
  @inlinable public func forEach(_ body: (Forvaltning) -> Void) {
    var rest = rawValue
    while rest != 0 {
      body(Forvaltning(index: rest.trailingZeroBitCount))
      rest &= rest - 1
    }
  }

  /// The members' names, in their order.
  public var namn: [String] {
    Forvaltning.allCases.filter { contains($0) }.map(\.namn)
  }
}
