import Domain

/// The persons, dense in the order in which they first appear.
///
/// Parallel tables: one post a person, four behov, six classes, six förvaltningar.
struct Personregister: Sendable {
  /// The place of a person, by number × 4 + stadsområde; `ingenLank` for nobody.
  private var platser: ContiguousArray<UInt32> = []
  var poster: ContiguousArray<Personpost> = []
  /// By place × 4 + number.
  var behov: ContiguousArray<Behovspost> = []
  /// By place × 6 + class.
  var klasser: ContiguousArray<Klassunion> = []
  /// The kinds of gap that involve a förvaltning, by place × 6 + förvaltning.
  var forvaltningsslag: ContiguousArray<UInt32> = []
  private var senaste = PersonID(raw: .max)
  private var senastePlats = 0

  /// Nobody yet, with room for so many.
  init(plats antal: Int = 0) {
    poster.reserveCapacity(antal)
    behov.reserveCapacity(antal * 4)
    klasser.reserveCapacity(antal * 6)
    forvaltningsslag.reserveCapacity(antal * 6)
  }

  /// Bytes that a person takes, without lists and the array's spare room.
  static var bytePerPerson: Int {
    4 + MemoryLayout<Personpost>.stride + 4 * MemoryLayout<Behovspost>.stride
      + 6 * MemoryLayout<Klassunion>.stride + 6 * 4
  }

  /// The person's place; a new person gets one.
  @inline(__always)
  mutating func plats(_ p: PersonID) -> Int {
    if p == senaste { return senastePlats }
    let i = p.nummer &* 4 &+ p.omrade.index
    if i < platser.count {
      let plats = platser[i]
      if plats != ingenLank {
        senaste = p
        senastePlats = Int(plats)
        return senastePlats
      }
    }
    return ny(p, i)
  }

  @inline(never)
  private mutating func ny(_ p: PersonID, _ i: Int) -> Int {
    if i >= platser.count {
      let antal = max(i + 1, platser.count * 3 / 2, 4096)
      platser.reserveCapacity(antal)
      for _ in platser.count..<antal { platser.append(ingenLank) }
    }
    let plats = poster.count
    platser[i] = UInt32(plats)
    poster.append(Personpost(p))
    for _ in 0..<4 { behov.append(Behovspost()) }
    for _ in 0..<6 {
      klasser.append(Klassunion())
      forvaltningsslag.append(0)
    }
    senaste = p
    senastePlats = plats
    return plats
  }

  /// The person's place, `ingenLank` for nobody.
  @inline(__always)
  func vantad(_ p: PersonID) -> UInt32 {
    let i = p.nummer &* 4 &+ p.omrade.index
    return i < platser.count ? platser[i] : ingenLank
  }

  /// The places of all persons, in the order of their identities.
  var iOrdning: ContiguousArray<Int> {
    var ordning: ContiguousArray<Int> = []
    ordning.reserveCapacity(poster.count)
    for omrade in 0..<4 {
      for i in stride(from: omrade, to: platser.count, by: 4) where platser[i] != ingenLank {
        ordning.append(Int(platser[i]))
      }
    }
    return ordning
  }

  /// The person's place, if the person has appeared.
  func finns(_ p: PersonID) -> Int? {
    let i = p.nummer * 4 + p.omrade.index
    guard i < platser.count, platser[i] != ingenLank else { return nil }
    return Int(platser[i])
  }
}
