/// A property that is checked on the trace, or on the world before it.
@frozen public enum InvariantID: UInt8, CaseIterable, Hashable, Sendable, BitwiseCopyable {
  // Safety: one bad event refutes it.
  case s01
  case s02
  case s03
  case s04
  case s05
  case s06
  case s07
  case s08
  case s09
  case s10
  case s11
  case s12
  case s13
  case s14
  case s15
  case s16
  case s17
  case s18
  case s19
  case s20
  case s21
  case s22
  case s23
  case s24
  case s25
  case s26
  case s27
  case s28
  case s29
  case s30
  case s31
  case s32
  case s33
  case s34
  case s35
  case s36
  case s37
  case s38
  case s39
  case s40
  case s41
  case s42
  case s43
  case s50
  case s51
  case s52
  case s53
  // Liveness: within its limit, else reported as open.
  case l01
  case l02
  case l03
  case l04
  case l05
  case l06
  case l07
  case l08
  case l09
  case l10
  case l11
  case l12
  case l13
  case l14
  case l15
  case l16
  case l17
  case l18
  case l19
  case l20
  case l21
  case l22
  case l23
  case l24
  case l25
  case l30
  case l31

  /// The catalogue ID, e.g. `INV-S01`.
  public var text: String { rad.text }

  /// The invariant that a text names, e.g. `INV-S01`; nil when there is none.
  public init?(_ text: String) {
    guard let id = InvariantID.allCases.first(where: { $0.text == text }) else { return nil }
    self = id
  }

  /// The property, in an English sentence.
  public var egenskap: String { rad.egenskap }

  /// The rules it checks.
  public var regler: [RegelID] { rad.regler }

  /// Whether one bad event refutes it; otherwise it is a liveness property.
  public var arSakerhet: Bool { rawValue < InvariantID.l01.rawValue }

  /// Whether a hole of the documents breaks it where everybody follows them: nobody answers before
  /// somebody has decided (H-01), and fees are compared with samtycke only (H-31).
  public var vantasBrytas: Bool { self == .s01 || self == .s20 }

  /// Whether it concerns the two Göteborg documents and is checked now.
  public var kontrollerasNu: Bool { rad.nu }

  private var rad: InvariantRad { InvariantRad.tabell[Int(rawValue)] }
}
