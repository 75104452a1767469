import Kernel

/// What a lot between equals is about.
public enum Lottslag: UInt64, Sendable {
  case motestimme = 1, ansvarig, rapportor, handlaggare, konsultation, kommission, losning
}

extension Varld {
  /// A lot between equals: no chance that a lever decides, but another one in every replication,
  /// and the same in every variant.
  ///
  /// - Parameters:
  ///   - slag: what it is about.
  ///   - person: the person.
  ///   - fall: the SP or tvist as `fall(_:_:)` names it; 0 where it is about neither.
  ///   - namn: what tells the lots of the case apart.
  /// - Returns: 64 even bits.
  public func lott(
    _ slag: Lottslag, _ person: PersonID, fall: UInt64 = 0, namn: UInt64 = 0
  ) -> UInt64 {
    // The low byte parts these from the choices, which have 2 there.
    KeyedRandom.bits(nyckel, UInt64(person.raw), namn, fall << 16 | slag.rawValue << 8 | 3, 0)
  }

  /// The name of an SP, or of the tvist with a number, by its initierande's name in the draws.
  public func fall(_ initierande: Forvaltning, _ nummer: UInt8) -> UInt64 {
    UInt64(dragnamn[initierande.index] &+ 1) << 8 | UInt64(nummer)
  }
}
