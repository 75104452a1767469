import Domain
import Kernel
import Observers
import Simulation

/// Everything that a report of one run is made from, as plain values.
///
/// The terminal and the JSON read nothing else, so that both say the same and tests can write one
/// by hand.
package struct Underlag: Sendable {
  /// What was run.
  package struct Korning: Sendable {
    package var scenario = ""
    /// Of the file's bytes; empty where there is no file.
    package var scenarioHash = ""
    package var fro: UInt64 = 1
    package var replikation = 0
    package var variant: String?
    package var variantbeskrivning = ""
    /// Whether the variant leaves everything as it is without it.
    package var variantUtanVerkan = false
    /// What the command line changed, as it is written there: `--seed 7`.
    package var andrat: [String] = []
    package var skala = 1.0
    package var start = Datum(dagnummer: 0)
    package var dagar = 0
    package var kallor: [String] = []
    package var driftstopp: [Driftstopp] = []
    /// Levers without effect, since all profiles set them themselves.
    package var sattaIProfilerna: [Spak] = []

    package init() {}
  }

  /// What the run took and came to.
  package struct Matning: Sendable {
    package var digest = ""
    package var envelopes = 0
    package var events = 0
    package var executorJobs = 0
    package var wallSeconds = 0.0
    package var peakMemoryBytes = 0
    /// What each process took, by rank.
    package var processer: [Processrad] = []
    /// Windows that the processes went through together; 0 in a run of one process.
    package var fonster = 0
    /// Workers that were lost and replaced, by rank.
    package var aterstarter: [Int: Int] = [:]

    package init() {}
  }

  package var korning: Korning
  package var matning: Matning
  package var spakar: [Spakpost]
  package var avsteg: [Avstegspost]
  /// Changes of a variant that come into force during the run.
  package var andringar: [Andringspost]
  package var personer: Personrakning
  /// Persons whose gaps of class R (nobody answers, or a hand-over has a hole) cover more than a day
  /// altogether.
  package var merAnEttDygn: Int
  package var glapp: [Glapprad]
  package var klasser: [Klassrad]
  /// By `Forvaltning.index`, then by kind.
  package var perForvaltning: [[Delrad]]
  /// By `Stadsomrade.index`, then by kind.
  package var perStadsomrade: [[Delrad]]
  package var eskalering: [Nivarad]
  package var ledtider: [Ledtidsrad]
  package var sp: SPRad
  package var tvister: TvistRad
  package var arbete: [Arbetsrad]
  /// Work and waiting by calendar month; the first and the last may be cut.
  package var manader: [Manadsrad]
  package var regler: [Regelrad]
  package var invarianter: [Invariantrad]
  package var kostnad: Kostnadsrad
  package var ovrigt: Ovrigt
  package var post: Postrad
  /// Scripted choices that nothing asked for, with whose they are.
  package var ofragade: [(person: String, val: Skrivet)]
  /// Set in a run of more than a year whose queues still grow at its end.
  package var kovaxt: Kovaxt?
  /// Posts by `Enhetsplats.index`, as they were at the start.
  package var bemanning: [Bemanning]
  /// Office seconds that one post has during the run.
  package var kontorssekunder: Int64
}

/// A lever in the run.
package struct Spakpost: Hashable, Sendable {
  package var spak: Spak
  package var varde: Double
  package var mark: Markning

  package init(_ spak: Spak, _ varde: Double, mark: Markning) {
    self.spak = spak
    self.varde = varde
    self.mark = mark
  }

  /// Whether it is another value than the table's.
  package var avviker: Bool { varde != (spak.rad.forval ?? Spakvarden.inget) }
}

/// A rule that is broken on a share of occasions.
package struct Avstegspost: Hashable, Sendable {
  package var regel: RegelID
  package var andel: Double
}

/// What a variant changes at a date.
package struct Andringspost: Sendable {
  package var fran: Datum
  package var spakar: [Spakpost]
  package var avsteg: [Avstegspost]
  package var bemanning: Bool
  package var inflode: Bool
}
