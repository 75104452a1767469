import Domain
import Kernel

/// The intervals of one kind of gap. Times are civil seconds.
package struct Glapprad: Hashable, Sendable {
  package var slag: GlappSlag
  /// Intervals longer than nothing; for G-39 exposures.
  package var intervall: Int
  /// Persons with at least one interval.
  package var personer: Int
  package var sekunder: Int64
  package var langsta: Int64
  /// Intervals still open at the end of the run.
  package var censurerade: Int
  /// Intervals of more office time than `varningsgräns` (the value in force when they closed).
  package var overGrans: Int
  /// Seconds that the rules themselves allow (counting rule 5): G-28's lookahead.
  package var inomRegel: Int64
  /// Of G-01: intervals and seconds that began with an avslag, which leaves the need open and
  /// nobody to answer for it (H-98). A process leader may want to look at them apart.
  package var avslag = 0
  package var avslagSekunder: Int64 = 0
  /// Intervals and seconds during which a message that they wait for was lost (H-84).
  package var forlorade = 0
  package var forloradeSekunder: Int64 = 0

  /// Share of the intervals over `varningsgräns`, 0–1.
  package var andelOverGrans: Double {
    intervall == 0 ? 0 : Double(overGrans) / Double(intervall)
  }
}

/// The gap time of a class, counted once where gaps of the class overlap.
package struct Klassrad: Hashable, Sendable {
  package var klass: GlappKlass
  /// `R`, `S`, `K`, `I`, `E` or `P`.
  package var bokstav: String
  package var namn: String
  /// Sum over persons of the union of the class's intervals, civil seconds.
  package var sekunder: Int64
  package var personer: Int
  /// By `Stadsomrade.index`.
  package var perStadsomrade: [Del] = []

  /// A class in one stadsområde.
  package struct Del: Hashable, Sendable {
    package var sekunder: Int64
    package var personer: Int
  }
}

/// The intervals of one kind that involve a förvaltning or happen in a stadsområde.
package struct Delrad: Hashable, Sendable {
  package var slag: GlappSlag
  package var intervall: Int
  package var sekunder: Int64
  package var personer: Int
}

/// The time of the tvister by what it meant (G-08). Civil seconds.
package struct Tvisttid: Hashable, Sendable {
  /// 8a: a beslut exists and is locked; risk time, in no class.
  package var medBeslut: Int64 = 0
  /// 8b: no beslut.
  package var utanBeslut: Int64 = 0
  /// About the working together in an SP, so about no behov.
  package var samarbete: Int64 = 0
}

/// One invariant.
package struct Invariantrad: Hashable, Sendable {
  package struct Forsta: Hashable, Sendable {
    /// Nobody where it is about a team or the whole run.
    package var person: PersonID?
    package var nar: Moment
    package var text: String
  }

  package var id: InvariantID
  /// How many times it was put to the test.
  package var kontrollerade: Int
  package var brott: Int
  /// Liveness: cases that were still open and within their limit when the run ended.
  package var oppna: Int
  package var forsta: Forsta?
}
