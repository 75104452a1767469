import Kernel

/// A made-up person written by hand, with scripted choices.
package struct HandskrivenPerson: Sendable {
  package struct Behov: Hashable, Sendable {
    package var slag: BehovsSlag
    /// Makes it a gränssnitt need with these claims; `nil` leaves it to the table.
    package var klassas: ForvaltningSet?
    /// Days after the arrival at which it arises.
    package var efterDagar: Double
    /// Days until it closes; `nil` leaves it to the lever.
    package var langdDagar: Double?
    package init(slag: BehovsSlag) {
      self.slag = slag
      efterDagar = 0
    }
  }

  package var namn: String
  package var omrade: Stadsomrade
  package var ankomst: Moment
  package var alder: Int
  package var behov: [Behov]
  /// Days before the arrival at which the last stödinsats ended, by förvaltning.
  package var kand: [(forvaltning: Forvaltning, dagar: Int)]
  package var skyddad: Bool
  /// Where the person turns first; `nil` means the home of the first need.
  package var forstKontaktad: Forvaltning?
  package var val: [Skrivet]

  package init(namn: String, omrade: Stadsomrade, ankomst: Moment, alder: Int) {
    self.namn = namn
    self.omrade = omrade
    self.ankomst = ankomst
    self.alder = alder
    behov = []
    kand = []
    skyddad = false
    val = []
  }

  /// Persons numbered below this are handwritten; sampled ones start here.
  package static let reserverade = 1_000
}

/// A scripted choice; what is left out matches anything.
package struct Skrivet: Hashable, Sendable {
  package var andamal: Andamal
  package var vem: UInt8?
  package var behov: UInt8?
  package var runda: UInt16?
  /// The option's position, or the duration in the choice's unit.
  package var varde: Double

  package init(_ andamal: Andamal, varde: Double) {
    self.andamal = andamal
    self.varde = varde
  }

  /// Whether it answers a choice.
  package func svararPa(_ choice: Choice) -> Bool {
    andamal == choice.andamal && (vem ?? choice.vem) == choice.vem
      && (behov ?? choice.behov) == choice.behov && (runda ?? choice.runda) == choice.runda
  }
}
