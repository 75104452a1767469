/// A made-up person: the `nummer`-th who turned up in a stadsområde.
///
/// More inflow in one place renames nobody elsewhere, which is what makes common random numbers
/// work.
@frozen public struct PersonID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Stadsområde in the top two bits, number below.
  public let raw: UInt32

  @inlinable public init(raw: UInt32) { self.raw = raw }

  @inlinable public init(_ omrade: Stadsomrade, _ nummer: Int) {
    raw = UInt32(omrade.rawValue) << 30 | UInt32(truncatingIfNeeded: nummer)
  }

  @inlinable public var omrade: Stadsomrade { Stadsomrade(index: Int(raw >> 30)) }
  @inlinable public var nummer: Int { Int(raw & 0x3FFF_FFFF) }

  @inlinable public static func < (a: PersonID, b: PersonID) -> Bool { a.raw < b.raw }

  /// E.g. `Hisingen-12`.
  public var text: String { "\(omrade.namn)-\(nummer)" }

  /// Reads `Hisingen-12`, upper or lower case.
  public init?(_ text: String) {
    guard let streck = text.lastIndex(of: "-"),
      let nummer = Int(text[text.index(after: streck)...]), nummer >= 0, nummer < 1 << 30
    else { return nil }
    let namn = text[..<streck].lowercased()
    guard let omrade = Stadsomrade.allCases.first(where: { $0.namn.lowercased() == namn })
    else { return nil }
    self.init(omrade, nummer)
  }
}

/// One need of one person; an insats is named by the behov it meets.
@frozen public struct BehovID: Hashable, Sendable, BitwiseCopyable {
  public let person: PersonID
  /// 0–3.
  public let nummer: UInt8

  @inlinable public init(_ person: PersonID, _ nummer: Int) {
    self.person = person
    self.nummer = UInt8(truncatingIfNeeded: nummer)
  }

  /// The most needs that one person can have.
  public static let hogst = 4
}

/// One samordnad plan: the `nummer`-th that a förvaltning initiated for a person.
@frozen public struct SPID: Hashable, Sendable, BitwiseCopyable {
  public let person: PersonID
  public let initierande: Forvaltning
  public let nummer: UInt8

  @inlinable public init(_ person: PersonID, _ initierande: Forvaltning, _ nummer: Int) {
    self.person = person
    self.initierande = initierande
    self.nummer = UInt8(truncatingIfNeeded: nummer)
  }

  /// E.g. `SP Hisingen-12/FFS/1`.
  public var text: String { "SP \(person.text)/\(initierande.namn)/\(nummer)" }
}

/// One tvist: about a behov (typ ansvar) or about the working together in an SP (typ samarbete).
@frozen public struct TvistID: Hashable, Sendable, BitwiseCopyable {
  public let person: PersonID
  /// The disputed behov, or `samarbete`.
  public let behov: UInt8
  /// Counts the tvister about the same thing.
  public let nummer: UInt8
  /// The initierande of the SP in which it arose.
  public let initierande: Forvaltning

  /// The number that stands for typ samarbete in place of a behov (H-93).
  public static let samarbete: UInt8 = 4

  @inlinable public init(
    _ person: PersonID, behov: UInt8, nummer: UInt8, initierande: Forvaltning
  ) {
    self.person = person
    self.behov = behov
    self.nummer = nummer
    self.initierande = initierande
  }

  @inlinable public var galletAnsvar: Bool { behov != TvistID.samarbete }

  public var text: String {
    "T \(person.text)/\(galletAnsvar ? "behov \(behov + 1)" : "samarbete")/\(nummer)"
  }
}
