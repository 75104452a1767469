import Domain

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

  private static let forstaTeam = 22
  private static let antalTeam = 32

  /// How many there are.
  package static let antal = Enhetsplats.antal * 4 + 6 + antalTeam

  /// All of them, in the order of their numbers.
  package static var alla: [Station] { (0..<antal).map { Station(index: $0) } }

  /// The number, from 0.
  package var index: Int {
    switch self {
    case .utanHandlaggare(let plats): plats.index
    case .roll(let plats, let roll):
      Enhetsplats.antal + plats.index * 3 + min(2, Int(roll.rawValue))
    case .ledning(let forvaltning): Enhetsplats.antal * 4 + forvaltning.index
    case .team(let aktor): Enhetsplats.antal * 4 + 6 + aktor - Station.forstaTeam
    }
  }

  /// The station with a number.
  package init(index: Int) {
    let efterEnheter = index - Enhetsplats.antal * 4
    if efterEnheter >= 6 {
      self = .team(efterEnheter - 6 + Station.forstaTeam)
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
