import Kernel

/// A checked scenario: everything that a run is a pure function of, but the replication number.
public struct Scenario: Sendable {
  public var namn: String
  public var beskrivning: String
  /// The municipality; only `Göteborg` has routines now (H-78).
  public var ort: String
  public var start: Datum
  /// How many civil days are simulated.
  public var dagar: Int
  public var fro: UInt64
  /// By `Stadsomrade.index`.
  public var inflode: [Inflode]
  public var profiler: [Profil]
  /// By `Enhetsplats.index`.
  public var bemanning: [Bemanning]
  /// By `Steg.index`.
  public var tider: [Stegtid]
  public var spakar: Spakvarden
  /// Days on which a system is down (H-84).
  public var driftstopp: [Driftstopp]
  public var varianter: [Variant]
  public var personer: [HandskrivenPerson]
  public var kallor: [String]

  /// A scenario of the six förvaltningar with nobody in it.
  public init(namn: String, start: Datum, dagar: Int) {
    self.namn = namn
    beskrivning = ""
    ort = "Göteborg"
    self.start = start
    self.dagar = dagar
    fro = 1
    inflode = Array(repeating: Inflode(antal: 0, bara: .allaDagar), count: 4)
    profiler = []
    bemanning = Array(repeating: .forval, count: Enhetsplats.antal)
    tider = Steg.allCases.map(\.forval)
    spakar = Spakvarden()
    driftstopp = []
    varianter = []
    personer = []
    kallor = []
  }
}

/// Persons who turn up in a stadsområde.
public struct Inflode: Hashable, Sendable {
  public enum Dagar: Hashable, Sendable { case allaDagar, vardagar }
  /// Mean number a day, a Poisson process over civil time or over office time.
  public var antal: Double
  public var bara: Dagar

  public init(antal: Double, bara: Dagar) {
    self.antal = antal
    self.bara = bara
  }
}

/// A kind of person: needs, age and history.
public struct Profil: Hashable, Sendable {
  public struct Behovsdel: Hashable, Sendable {
    public var slag: BehovsSlag
    /// Share of the profile's persons (`behov`), or weight among `aven`.
    public var andel: Double
    public init(slag: BehovsSlag, andel: Double) {
      self.slag = slag
      self.andel = andel
    }
  }

  public struct Historia: Hashable, Sendable {
    /// `nil` stands for the SF of the person's stadsområde.
    public var forvaltning: Forvaltning?
    public var andel: Double
    /// The last stödinsats ended so many years ago, uniform between the two.
    public var arSedan: ClosedRange<Double>
    public init(forvaltning: Forvaltning?, andel: Double, arSedan: ClosedRange<Double>) {
      self.forvaltning = forvaltning
      self.andel = andel
      self.arSedan = arSedan
    }
  }

  public var namn: String
  /// Share of all persons; the shares of a scenario add up to 1.
  public var andel: Double
  public var alder: ClosedRange<Int>
  /// Needs that the persons have, each with its share; the first one brings them in.
  public var behov: [Behovsdel]
  /// Further needs, of which one is drawn by weight when the `flerbehov` draw says yes.
  public var aven: [Behovsdel]
  /// Overrides the lever `flerbehov`.
  public var flerbehov: Double?
  /// Overrides the lever `andelGränssnitt`.
  public var granssnitt: Double?
  public var kand: [Historia]

  public init(namn: String, andel: Double, alder: ClosedRange<Int>, behov: [Behovsdel]) {
    self.namn = namn
    self.andel = andel
    self.alder = alder
    self.behov = behov
    aven = []
    kand = []
  }
}

/// The staff of an enhet, in whole posts.
public struct Bemanning: Hashable, Sendable {
  public var handlaggare: Int
  public var forste: Int
  public var enhetschefer: Int
  public var avdelningschefer: Int

  public static let forval = Bemanning(
    handlaggare: 20, forste: 3, enhetschefer: 1, avdelningschefer: 1)

  public init(handlaggare: Int, forste: Int, enhetschefer: Int, avdelningschefer: Int) {
    self.handlaggare = handlaggare
    self.forste = forste
    self.enhetschefer = enhetschefer
    self.avdelningschefer = avdelningschefer
  }
}

/// A named set of changes to a scenario.
public struct Variant: Sendable {
  /// What changes, from the start (`fran` nil) or from a date on.
  public struct Andring: Sendable {
    public var fran: Datum?
    public var spakar: [(spak: Spak, varde: Double)] = []
    public var avsteg: [(regel: RegelID, andel: Double)] = []
    /// By `Enhetsplats.index`; empty where the staff stays.
    public var bemanning: [Bemanning] = []
    /// By `Stadsomrade.index`; empty where the inflow stays.
    public var inflode: [Inflode] = []
    public init(fran: Datum?) { self.fran = fran }
  }

  public var namn: String
  public var beskrivning: String
  public var andringar: [Andring]

  public init(namn: String, beskrivning: String, andringar: [Andring]) {
    self.namn = namn
    self.beskrivning = beskrivning
    self.andringar = andringar
  }
}
