/// One of the six förvaltningar that the documents bind (ANS-17), each under a nämnd of its own.
@frozen package enum Forvaltning: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case sfCentrum, sfHisingen, sfNordost, sfSydvast, ffs, avo

  /// The name as people write it.
  package var namn: String {
    switch self {
    case .sfCentrum: "SF Centrum"
    case .sfHisingen: "SF Hisingen"
    case .sfNordost: "SF Nordost"
    case .sfSydvast: "SF Sydväst"
    case .ffs: "FFS"
    case .avo: "ÄVO"
    }
  }

  @inlinable package var index: Int { Int(rawValue) }

  @inlinable package init(index: Int) {
    self = Forvaltning(rawValue: UInt8(truncatingIfNeeded: index)) ?? .sfCentrum
  }

  /// The socialförvaltning of a stadsområde (SF X answers for stadsområde X, by name).
  @inlinable package static func sf(_ omrade: Stadsomrade) -> Forvaltning {
    Forvaltning(index: omrade.index)
  }

  @inlinable package var arSF: Bool { rawValue < 4 }
}

/// A set of förvaltningar: parties, claims, the scope of a samtycke.
@frozen package struct ForvaltningSet: OptionSet, Hashable, Sendable, BitwiseCopyable {
  package var rawValue: UInt8

  @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
  @inlinable package init(_ forvaltning: Forvaltning) { rawValue = 1 << forvaltning.rawValue }

  /// The standard library's own reading of a literal goes through a generic sequence, which costs
  /// more than the rest of a handler.
  @inlinable package init(arrayLiteral elements: ForvaltningSet...) {
    var bitar: UInt8 = 0
    for element in elements { bitar |= element.rawValue }
    rawValue = bitar
  }

  package static let ffs = ForvaltningSet(.ffs)
  package static let avo = ForvaltningSet(.avo)
  package static let alla = ForvaltningSet(rawValue: 0b11_1111)

  @inlinable package var count: Int { rawValue.nonzeroBitCount }

  @inlinable package func contains(_ forvaltning: Forvaltning) -> Bool {
    rawValue & (1 << forvaltning.rawValue) != 0
  }

  /// The member with the lowest number, if there is any.
  @inlinable package var first: Forvaltning? {
    rawValue == 0 ? nil : Forvaltning(index: rawValue.trailingZeroBitCount)
  }

  @inlinable package func without(_ forvaltning: Forvaltning) -> ForvaltningSet {
    ForvaltningSet(rawValue: rawValue & ~(1 << forvaltning.rawValue))
  }

  @inlinable package func with(_ forvaltning: Forvaltning) -> ForvaltningSet {
    ForvaltningSet(rawValue: rawValue | (1 << forvaltning.rawValue))
  }

  /// Calls `body` for each member, lowest number first.
  @inlinable package func forEach(_ body: (Forvaltning) -> Void) {
    var rest = rawValue
    while rest != 0 {
      body(Forvaltning(index: rest.trailingZeroBitCount))
      rest &= rest - 1
    }
  }

  /// The members' names, in their order.
  package var namn: [String] {
    Forvaltning.allCases.filter { contains($0) }.map(\.namn)
  }
}
