import Kernel

/// A checked scenario: everything that a run is a pure function of, but the replication number.
package struct Scenario: Sendable {
  package var namn: String
  package var beskrivning: String
  /// The municipality; only `Göteborg` has routines now (H-78).
  package var ort: String
  package var start: Datum
  /// How many civil days are simulated.
  package var dagar: Int
  package var fro: UInt64
  /// By `Stadsomrade.index`.
  package var inflode: [Inflode]
  package var profiler: [Profil]
  /// By `Enhetsplats.index`.
  package var bemanning: [Bemanning]
  /// By `Steg.index`.
  package var tider: [Stegtid]
  package var spakar: Spakvarden
  package var varianter: [Variant]
  package var personer: [HandskrivenPerson]
  package var kallor: [String]

  /// A scenario of the six förvaltningar with nobody in it.
  package init(namn: String, start: Datum, dagar: Int) {
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
    varianter = []
    personer = []
    kallor = []
  }
}

/// Persons who turn up in a stadsområde.
package struct Inflode: Hashable, Sendable {
  package enum Dagar: Hashable, Sendable { case allaDagar, vardagar }
  /// Mean number a day, a Poisson process over civil time or over office time.
  package var antal: Double
  package var bara: Dagar

  package init(antal: Double, bara: Dagar) {
    self.antal = antal
    self.bara = bara
  }
}

/// A kind of person: needs, age and history.
package struct Profil: Hashable, Sendable {
  package struct Behovsdel: Hashable, Sendable {
    package var slag: BehovsSlag
    /// Share of the profile's persons (`behov`), or weight among `aven`.
    package var andel: Double
    package init(slag: BehovsSlag, andel: Double) {
      self.slag = slag
      self.andel = andel
    }
  }

  package struct Historia: Hashable, Sendable {
    /// `nil` stands for the SF of the person's stadsområde.
    package var forvaltning: Forvaltning?
    package var andel: Double
    /// The last stödinsats ended so many years ago, uniform between the two.
    package var arSedan: ClosedRange<Double>
    package init(forvaltning: Forvaltning?, andel: Double, arSedan: ClosedRange<Double>) {
      self.forvaltning = forvaltning
      self.andel = andel
      self.arSedan = arSedan
    }
  }

  package var namn: String
  /// Share of all persons; the shares of a scenario add up to 1.
  package var andel: Double
  package var alder: ClosedRange<Int>
  /// Needs that the persons have, each with its share; the first one brings them in.
  package var behov: [Behovsdel]
  /// Further needs, of which one is drawn by weight when the `flerbehov` draw says yes.
  package var aven: [Behovsdel]
  /// Overrides the lever `flerbehov`.
  package var flerbehov: Double?
  /// Overrides the lever `andelGränssnitt`.
  package var granssnitt: Double?
  package var kand: [Historia]

  package init(namn: String, andel: Double, alder: ClosedRange<Int>, behov: [Behovsdel]) {
    self.namn = namn
    self.andel = andel
    self.alder = alder
    self.behov = behov
    aven = []
    kand = []
  }
}

/// The staff of an enhet, in whole posts.
package struct Bemanning: Hashable, Sendable {
  package var handlaggare: Int
  package var forste: Int
  package var enhetschefer: Int
  package var avdelningschefer: Int

  package static let forval = Bemanning(
    handlaggare: 20, forste: 3, enhetschefer: 1, avdelningschefer: 1)

  package init(handlaggare: Int, forste: Int, enhetschefer: Int, avdelningschefer: Int) {
    self.handlaggare = handlaggare
    self.forste = forste
    self.enhetschefer = enhetschefer
    self.avdelningschefer = avdelningschefer
  }
}

/// A named set of changes to a scenario.
package struct Variant: Sendable {
  /// What changes, from the start (`fran` nil) or from a date on.
  package struct Andring: Sendable {
    package var fran: Datum?
    package var spakar: [(spak: Spak, varde: Double)] = []
    package var avsteg: [(regel: RegelID, andel: Double)] = []
    /// By `Enhetsplats.index`; empty where the staff stays.
    package var bemanning: [Bemanning] = []
    /// By `Stadsomrade.index`; empty where the inflow stays.
    package var inflode: [Inflode] = []
    package init(fran: Datum?) { self.fran = fran }
  }

  package var namn: String
  package var beskrivning: String
  package var andringar: [Andring]

  package init(namn: String, beskrivning: String, andringar: [Andring]) {
    self.namn = namn
    self.beskrivning = beskrivning
    self.andringar = andringar
  }
}
