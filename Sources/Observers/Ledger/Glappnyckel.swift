import Domain

/// What a gap is about within its person: one interval at a time per kind and key (§4, keys).
///
/// Packed into 32 bits: behov 3, initierande 3, number 8, förvaltning 3, second förvaltning 3,
/// record 4, level 3; all ones in a field means that the kind has no such part.
package struct Glappnyckel: Hashable, Sendable, BitwiseCopyable {
  let raw: UInt32

  init(raw: UInt32) { self.raw = raw }

  @inline(__always)
  private init(
    behov: UInt32 = 7, initierande: UInt32 = 7, nummer: UInt32 = 255, forvaltning: UInt32 = 7,
    andra: UInt32 = 7, post: UInt32 = 15, niva: UInt32 = 7
  ) {
    raw =
      behov | initierande << 3 | nummer << 6 | forvaltning << 14 | andra << 17 | post << 20
      | niva << 24
  }

  /// A key of the person only.
  static let person = Glappnyckel(behov: 7)

  @inline(__always)
  static func behov(_ n: Int) -> Glappnyckel { Glappnyckel(behov: UInt32(n)) }

  @inline(__always)
  static func sp(_ sp: SPID) -> Glappnyckel {
    Glappnyckel(initierande: UInt32(sp.initierande.rawValue), nummer: UInt32(sp.nummer))
  }

  @inline(__always)
  static func sp(_ sp: SPID, _ forvaltning: Forvaltning) -> Glappnyckel {
    Glappnyckel(
      initierande: UInt32(sp.initierande.rawValue), nummer: UInt32(sp.nummer),
      forvaltning: UInt32(forvaltning.rawValue))
  }

  @inline(__always)
  static func post(_ sp: SPID, _ forvaltning: Forvaltning, _ post: TreservaPost) -> Glappnyckel {
    Glappnyckel(
      initierande: UInt32(sp.initierande.rawValue), nummer: UInt32(sp.nummer),
      forvaltning: UInt32(forvaltning.rawValue), post: UInt32(post.rawValue))
  }

  @inline(__always)
  static func kontakt(_ sp: SPID, _ fran: Forvaltning, _ till: Forvaltning) -> Glappnyckel {
    Glappnyckel(
      initierande: UInt32(sp.initierande.rawValue), nummer: UInt32(sp.nummer),
      forvaltning: UInt32(fran.rawValue), andra: UInt32(till.rawValue))
  }

  @inline(__always)
  static func tvist(_ t: TvistID) -> Glappnyckel {
    Glappnyckel(
      behov: UInt32(t.behov), initierande: UInt32(t.initierande.rawValue),
      nummer: UInt32(t.nummer))
  }

  /// A tvist at a level; `.uppkommen` stands for the question to arbetsledningen.
  @inline(__always)
  static func tvist(_ t: TvistID, _ niva: Niva) -> Glappnyckel {
    Glappnyckel(
      behov: UInt32(t.behov), initierande: UInt32(t.initierande.rawValue),
      nummer: UInt32(t.nummer), niva: UInt32(niva.rawValue))
  }

  @inline(__always)
  static func forvaltning(_ f: Forvaltning) -> Glappnyckel {
    Glappnyckel(forvaltning: UInt32(f.rawValue))
  }

  /// The level of a team, or of samordningsgruppen's question (`.medling` stands for the group).
  @inline(__always)
  static func niva(_ niva: Niva) -> Glappnyckel { Glappnyckel(niva: UInt32(niva.rawValue)) }

  /// A month, numbered by the cores; kept in the number and the two förvaltning fields.
  @inline(__always)
  static func manad(_ manad: UInt16) -> Glappnyckel {
    Glappnyckel(raw: 7 | 7 << 3 | UInt32(manad & 0x3FFF) << 6 | 15 << 20 | 7 << 24)
  }

  /// 0–3 a behov; 4 the working together in an SP; `nil` where the key has none.
  package var behov: Int? { falt(0, 7) }
  /// The initierande of the SP or tvist.
  package var initierande: Forvaltning? { falt(3, 7).map { Forvaltning(index: $0) } }
  /// The number of the SP or tvist.
  package var nummer: Int? { falt(6, 255) }
  package var forvaltning: Forvaltning? { falt(14, 7).map { Forvaltning(index: $0) } }
  /// The förvaltning that is sought (G-14).
  package var sokt: Forvaltning? { falt(17, 7).map { Forvaltning(index: $0) } }
  /// The record that is due (G-07).
  package var post: TreservaPost? { falt(20, 15).flatMap { TreservaPost(rawValue: UInt8($0)) } }
  package var niva: Niva? { falt(24, 7).flatMap { Niva(rawValue: UInt8($0)) } }

  /// The SP of a key that names one (G-03 to G-07, G-14, G-15, G-37, G-39).
  package func sp(av person: PersonID) -> SPID? {
    guard behov == nil, let initierande, let nummer else { return nil }
    return SPID(person, initierande, nummer)
  }

  /// The tvist of a key that names one (G-08 to G-10).
  package func tvist(om person: PersonID) -> TvistID? {
    guard let behov, let initierande, let nummer else { return nil }
    return TvistID(
      person, behov: UInt8(behov), nummer: UInt8(nummer), initierande: initierande)
  }

  /// Whether it belongs to the SP: its own gaps, its records, its contacts.
  @inline(__always)
  func hor(till sp: SPID) -> Bool {
    raw & 7 == 7 && (raw >> 3) & 7 == UInt32(sp.initierande.rawValue)
      && (raw >> 6) & 255 == UInt32(sp.nummer)
  }

  private func falt(_ skift: UInt32, _ mask: UInt32) -> Int? {
    let varde = (raw >> skift) & mask
    return varde == mask ? nil : Int(varde)
  }
}
