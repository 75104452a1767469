import Domain
import Kernel

/// A place where work can pile up: some people with one kind of task, or a team with an agenda.
package enum Station: Hashable, Sendable {
  /// Persons in an enhet who wait for a handläggare with room (H-83).
  case utanHandlaggare(Enhetsplats)
  /// The work of an enhet's handläggare, 1:e socialsekreterare or enhetschefer.
  case roll(Enhetsplats, Roll)
  /// The work of a förvaltning's avdelningschefer.
  case ledning(Forvaltning)
  /// The agenda of a gränssnittsteam, by actor number.
  case team(Int)

  /// The actor numbers of the teams.
  package static let team = 22..<54

  /// The level of the team with an actor number; nil where there is none.
  static func niva(_ aktor: Int) -> Niva? {
    switch Aktor(ActorID(UInt32(aktor))) {
    case .operativtTeam: .operativ
    case .taktisktTeam: .taktisk
    case .strategisktTeam: .strategisk
    default: nil
    }
  }

  /// How many there are.
  package static let antal = Enhetsplats.antal * 4 + 6 + team.count

  /// All of them, in the order of their numbers.
  package static var alla: [Station] { (0..<antal).map { Station(index: $0) } }

  /// The number, from 0.
  package var index: Int {
    switch self {
    case .utanHandlaggare(let plats): plats.index
    case .roll(let plats, let roll):
      Enhetsplats.antal + plats.index * 3 + min(2, Int(roll.rawValue))
    case .ledning(let forvaltning): Enhetsplats.antal * 4 + forvaltning.index
    case .team(let aktor): Enhetsplats.antal * 4 + 6 + aktor - Station.team.lowerBound
    }
  }

  /// The station with a number.
  package init(index: Int) {
    let efterEnheter = index - Enhetsplats.antal * 4
    if efterEnheter >= 6 {
      self = .team(efterEnheter - 6 + Station.team.lowerBound)
    } else if efterEnheter >= 0 {
      self = .ledning(Forvaltning(index: efterEnheter))
    } else if index >= Enhetsplats.antal {
      let i = index - Enhetsplats.antal
      self = .roll(Enhetsplats(index: i / 3), Roll(rawValue: UInt8(i % 3)) ?? .handlaggare)
    } else {
      self = .utanHandlaggare(Enhetsplats(index: index))
    }
  }

  /// Whether its waiting is counted in office time; else in civil time.
  package var kontorstid: Bool {
    if case .team = self { false } else { true }
  }
}
