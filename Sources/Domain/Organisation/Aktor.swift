import Kernel

/// Who acts: every actor of the model, with a dense number.
///
/// The enskilda and their needs live in the four `Omvarld` actors; a förvaltning's handläggare,
/// 1:e socialsekreterare and enhetschefer in its `Enhet` actors; its avdelnings- and
/// verksamhetschefer and its director in `Forvaltning`.
public enum Aktor: Hashable, Sendable {
  case omvarld(Stadsomrade)
  case enhet(Enhetsplats)
  case forvaltning(Forvaltning)
  /// One of at most 24 operativa gränssnittsteam (H-20): förvaltning × stadsområde.
  case operativtTeam(Forvaltning, Stadsomrade)
  case taktisktTeam(Stadsomrade)
  case strategisktTeam(Stadsomrade)
  case samordningsgrupp
  case medlingskommission

  /// How many numbers there are.
  public static let antal = 56

  /// The actor's number; the order is omvärld, enheter, förvaltningar, teams, city-wide bodies.
  @inlinable public var id: ActorID {
    switch self {
    case .omvarld(let omrade): ActorID(UInt32(omrade.rawValue))
    case .enhet(let plats): ActorID(4 + UInt32(plats.rawValue))
    case .forvaltning(let forvaltning): ActorID(16 + UInt32(forvaltning.rawValue))
    case .operativtTeam(let forvaltning, let omrade):
      ActorID(22 + UInt32(forvaltning.rawValue) * 4 + UInt32(omrade.rawValue))
    case .taktisktTeam(let omrade): ActorID(46 + UInt32(omrade.rawValue))
    case .strategisktTeam(let omrade): ActorID(50 + UInt32(omrade.rawValue))
    case .samordningsgrupp: ActorID(54)
    case .medlingskommission: ActorID(55)
    }
  }

  /// The actor with a number.
  public init(_ id: ActorID) {
    let n = Int(id.raw)
    switch n {
    case 0..<4: self = .omvarld(Stadsomrade(index: n))
    case 4..<16: self = .enhet(Enhetsplats(index: n - 4))
    case 16..<22: self = .forvaltning(Forvaltning(index: n - 16))
    case 22..<46:
      self = .operativtTeam(Forvaltning(index: (n - 22) / 4), Stadsomrade(index: n - 22))
    case 46..<50: self = .taktisktTeam(Stadsomrade(index: n - 46))
    case 50..<54: self = .strategisktTeam(Stadsomrade(index: n - 50))
    case 54: self = .samordningsgrupp
    default: self = .medlingskommission
    }
  }

  /// The nämnd that the actor belongs to; `nil` for the enskilda and for bodies of several.
  @inlinable public static func namnd(_ id: ActorID) -> Forvaltning? {
    switch id.raw {
    case 4..<16: Enhetsplats(index: Int(id.raw) - 4).forvaltning
    case 16..<22: Forvaltning(index: Int(id.raw) - 16)
    default: nil
    }
  }

  /// Whether the actor stands for the enskilda, who have no nämnd and make no crossing (INV-S02).
  @inlinable public static func arOmvarld(_ id: ActorID) -> Bool { id.raw < 4 }

  /// The förvaltningar with members in a body of several (H-20, H-21, H-26); for other actors none.
  ///
  /// The three operative teams of a stadsområde hold one joint meeting; where each of the six
  /// förvaltningar has a team in every stadsområde (`teamTopologi` 1) each meets for itself, with
  /// the parties that it invites. Medlingskommissionen is drawn from all six.
  public func ledamoter(topologi: Int) -> ForvaltningSet {
    switch self {
    case .operativtTeam(let forvaltning, _) where topologi == 1: ForvaltningSet(forvaltning)
    case .operativtTeam(_, let omrade), .taktisktTeam(let omrade), .strategisktTeam(let omrade):
      ForvaltningSet(.sf(omrade)).with(.ffs).with(.avo)
    case .samordningsgrupp, .medlingskommission: ForvaltningSet.alla
    case .omvarld, .enhet, .forvaltning: []
    }
  }

  /// The name as people write it.
  public var namn: String {
    switch self {
    case .omvarld(let omrade): "Omvärlden \(omrade.namn)"
    case .enhet(let plats): plats.namn
    case .forvaltning(let forvaltning): "\(forvaltning.namn) ledning"
    case .operativtTeam(let forvaltning, let omrade):
      // The four SF have one team each that meets, in their own stadsområde.
      if !forvaltning.arSF || forvaltning.index == omrade.index {
        "Operativt team \(forvaltning.arSF ? "SF" : forvaltning.namn) \(omrade.namn)"
      } else {
        "Operativt team \(forvaltning.namn) i \(omrade.namn)"
      }
    case .taktisktTeam(let omrade): "Taktiskt team \(omrade.namn)"
    case .strategisktTeam(let omrade): "Strategiskt team \(omrade.namn)"
    case .samordningsgrupp: "Samordningsgruppen"
    case .medlingskommission: "Medlingskommissionen"
    }
  }
}
