import Kernel

/// A made-up person written by hand, with scripted choices.
public struct HandskrivenPerson: Sendable {
  public struct Behov: Hashable, Sendable {
    public var slag: BehovsSlag
    /// Makes it a gränssnitt need with these claims; `nil` leaves it to the table.
    public var klassas: ForvaltningSet?
    /// Days after the arrival at which it arises.
    public var efterDagar: Double
    /// Days until it closes; `nil` leaves it to the lever.
    public var langdDagar: Double?
    public init(slag: BehovsSlag) {
      self.slag = slag
      efterDagar = 0
    }
  }

  public var namn: String
  public var omrade: Stadsomrade
  public var ankomst: Moment
  public var alder: Int
  public var behov: [Behov]
  /// Days before the arrival at which the last stödinsats ended, by förvaltning.
  public var kand: [(forvaltning: Forvaltning, dagar: Int)]
  public var skyddad: Bool
  /// Where the person turns first; `nil` means the home of the first need.
  public var forstKontaktad: Forvaltning?
  public var val: [Skrivet]

  public init(namn: String, omrade: Stadsomrade, ankomst: Moment, alder: Int) {
    self.namn = namn
    self.omrade = omrade
    self.ankomst = ankomst
    self.alder = alder
    behov = []
    kand = []
    skyddad = false
    val = []
  }

  /// Whether some need arises after the arrival, so that the person turns up again.
  public var aterkommer: Bool { behov.contains { $0.efterDagar > 0 } }

  /// Persons numbered below this are handwritten; sampled ones start here.
  public static let reserverade = 1_000
}

/// A scripted choice; what is left out matches anything.
public struct Skrivet: Hashable, Sendable {
  public var andamal: Andamal
  public var vem: UInt8?
  public var behov: UInt8?
  public var runda: UInt16?
  /// The option's position, or the duration in the choice's unit.
  public var varde: Double

  public init(_ andamal: Andamal, varde: Double) {
    self.andamal = andamal
    self.varde = varde
  }

  /// Whether it answers a choice.
  public func svararPa(_ choice: Choice) -> Bool {
    andamal == choice.andamal && (vem ?? choice.vem) == choice.vem
      && (behov ?? choice.behov) == choice.behov
      && (runda.map { UInt64($0) } ?? choice.runda) == choice.runda
  }
}
