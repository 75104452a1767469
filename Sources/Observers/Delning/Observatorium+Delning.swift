import Domain
import Kernel

/// The steps of `levererat`, `fakta` and `skickat` one by one, for a run whose persons are spread
/// over several observers: what is only counted is counted where it happens, and what concerns a
/// person goes, in the total order, to the observer that owns the person.
extension Observatorium {
  /// Counts a delivered message.
  package mutating func rakna(levererat m: Message) {
    ovrigtRakning.levererade += 1
    levereradePerTyp[m.typ.index] += 1
  }

  /// Counts sent messages.
  package mutating func rakna(skickade antal: Int) { ovrigtRakning.skickade += UInt64(antal) }

  /// Judges a delivered message about a person.
  package mutating func bedom(levererat m: Message, till: ActorID, nu: Moment) {
    bok.granser.folj(nu, varld)
    mottag(m, till: till, nu: bok.granser.sek(nu))
  }

  /// Judges a message about a person as it is sent.
  package mutating func bedom(skickat m: Message, fran: ActorID, till: ActorID, nu: Moment) {
    bok.granser.folj(nu, varld)
    bevaka(m, fran: fran, till: till, nu: bok.granser.sek(nu))
  }

  /// Folds one fact.
  package mutating func bedom(faktum: Fact, aktor: ActorID, nu: Moment) {
    bok.granser.folj(nu, varld)
    vik(faktum, bok.granser.sek(nu), aktor)
  }

  /// Folds a fact that is only counted, by month at most (`Agare.vemSomHelst`).
  package mutating func rakna(faktum: Fact, aktor: ActorID, nu: Moment) {
    vik(faktum, bok.granser.sek(nu), aktor)
  }

  /// Whether a delivered message tells the observer of its person anything.
  package static func ror(levererat m: Message) -> Bool { Mottagande(m) != nil }

  /// Ends the persons; the teams' last meetings must be known by then.
  package mutating func avslutaPersoner(vid: Moment) {
    bok.granser.folj(vid, varld)
    slutraknaPersoner(bok.granser.sek(vid))
  }

  /// Ends the teams and samordningsgruppen.
  package mutating func avslutaTeam(vid: Moment) {
    bok.granser.folj(vid, varld)
    slutraknaTeam(bok.granser.sek(vid))
  }

  /// When each team last met: what the persons' observers need of those who see the teams.
  package var teamtider: ContiguousArray<UInt64> {
    get { ContiguousArray(teambok.senast.map { UInt64(bitPattern: Int64($0)) }) }
    set { teambok.senast = ContiguousArray(newValue.map { Sek(truncatingIfNeeded: $0) }) }
  }

  /// The place of what is folded now among the things of its event; `Glapphandelse.plats` of the
  /// gaps that it opens or closes.
  package var plats: UInt32 {
    get { bok.aktuellPlats }
    set { bok.aktuellPlats = newValue }
  }
}
