import Domain
import Kernel

/// A lead time. Civil seconds; median and p90 are exact (nearest rank).
package struct Ledtidsrad: Hashable, Sendable {
  package struct Matt: Hashable, Sendable {
    package var n: Int
    package var median: Int64
    package var p90: Int64
  }

  /// Upper limits of the classes of `fordelning`, days; a longer time is in the last class.
  package static let klassgranser = [
    1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 60, 90, 120, 180, 270, 365,
  ]

  package var slag: Ledtid
  package var alla: Matt
  /// By `Stadsomrade.index`.
  package var perStadsomrade: [Matt]
  /// How many times were at most as long as each of `klassgranser` and longer than the one before;
  /// one more class for the rest.
  package var fordelning: [Int]
  package var namn: String { slag.namn }
}

/// What happened at a level of the ladder. Days are civil.
package struct Nivarad: Hashable, Sendable {
  package var niva: Niva
  package var intradda: Int
  package var losta: Int
  /// How many tvister ended there unsolved: the need ended, or its SP.
  package var inaktuella: Int
  package var kvar: Int
  /// How many stays have ended, whether solved, moot or lifted on; without any there is no median.
  package var vistelser: Int
  package var medianDagar: Double
  package var p90Dagar: Double
  package var forsok: Int
  package var misslyckade: Int
}

/// Counts of SP.
package struct SPRad: Hashable, Sendable {
  package var antal = 0
  /// By `SPTillstand.rawValue`: where each SP was when the run ended.
  package var tillstand = [Int](repeating: 0, count: SPTillstand.allCases.count)
  /// By `Avslutsgrund.rawValue`.
  package var avslutsgrund = [Int](repeating: 0, count: Avslutsgrund.allCases.count)
  package var kallelser = 0
  package var motenHallna = 0
  package var motenMissade = 0
  /// Överenskommelser about who answers, and those that name a förvaltning with a pågående ärende
  /// for the person (ANS-29).
  package var overenskommelser = 0
  package var medKontinuitet = 0
  /// Plan versions upprättade.
  package var versioner = 0
  package var uppfoljningar = 0
  package var sip = 0
  package var samfinansieringar = 0
  package var samtyckenGivna = 0
  package var samtyckenNekade = 0
  package var samtyckenAterkallade = 0
  package var stodkontaktNekad = 0
  package var orosanmalningar = 0
  /// PU sent between a withdrawal and the sender's knowledge of it (SEKR-latens).
  package var sekretesslatens = 0
}

/// Counts of tvister.
package struct TvistRad: Hashable, Sendable {
  package var antal = 0
  package var oppnaVidSlut = 0
  /// By `Niva.rawValue`: the highest level reached.
  package var hogstaNiva = [Int](repeating: 0, count: Niva.allCases.count)
  /// By `Tvistutfall.rawValue`.
  package var utfall = [Int](repeating: 0, count: Tvistutfall.allCases.count)
  package var omAnsvar = 0
  package var omSamarbete = 0
  package var olostKvarstar = 0
  package var tid = Tvisttid()
  package var medlingBegard = 0
  package var utlatanden = 0
  /// Requests that the commission did not take up.
  package var avvisade = 0
  package var gruppfragor = 0
  package var gruppsvar = 0
}

/// Work of a role in an enhet, or of a förvaltning's leadership. Seconds of office time.
package struct Arbetsrad: Hashable, Sendable {
  /// `nil` for the leadership of a förvaltning.
  package var plats: Enhetsplats?
  package var forvaltning: Forvaltning
  package var roll: Roll
  package var steg: Int
  package var koSekunder: Int64
  package var langstaKo: Int64
  /// The middle queue time, from classes of a quarter of a doubling: within 19 % of the true one.
  package var medianKo: Int64
  package var arbetsSekunder: Int64
}

/// Work and waiting of a calendar month. Seconds of office time, by `Forvaltning.index`.
package struct Manadsrad: Hashable, Sendable {
  /// The month's first day in the run.
  package var fran: Datum
  package var arbetsSekunder: [Int64]
  package var koSekunder: [Int64]
}

/// How often a rule was applied, and broken on purpose or missed.
package struct Regelrad: Hashable, Sendable {
  package var regel: RegelID
  package var tillampad: Int
  package var bruten: Int
  /// Limits of the rule that passed (MISS).
  package var missadGrans: Int
}

/// Counts of persons.
package struct Personrakning: Hashable, Sendable {
  package var antal = 0
  /// By `Stadsomrade.index`.
  package var perStadsomrade = [Int](repeating: 0, count: 4)
  package var behov = 0
  package var behovUpphorda = 0
  package var medGlapp = 0
  /// Persons with more than a day in class R.
  package var merAnEttDygn = 0
  package var skyddade = 0
}

/// Days for which somebody pays (ANS-98–103), summed over behov.
package struct Kostnadsrad: Hashable, Sendable {
  package var dagar100 = 0
  package var dagar5050 = 0
  package var dagarAnnat = 0
}

/// Counts that belong to no other table.
package struct Ovrigt: Hashable, Sendable {
  /// By number of handläggare (position), the persons who have had so many (ANS-30).
  package var handlaggarePerPerson = [Int](repeating: 0, count: 16)
  package var missadeGranser = 0
  package var ovantade = 0
  /// Absences without giltig orsak, those reported, and those handled by the team (SP-60).
  package var uteblivna = 0
  package var avvikelserRapporterade = 0
  package var avvikelserHanterade = 0
  package var akutOro = 0
  package var teammoten = [Int](repeating: 0, count: Niva.allCases.count)
  package var levererade: UInt64 = 0
  package var skickade: UInt64 = 0
}

/// What filters and lists need to know of one person.
package struct Personrad: Hashable, Sendable {
  package var person: PersonID
  package var profil: UInt8
  package var alder: UInt8
  /// Seconds of the union per class, in the order R S K I E P.
  package var klassSekunder: [Int64]
  /// The kinds of gap that the person met, each once.
  package var slag: [GlappSlag]
  /// Förvaltningar involved in the person's gaps.
  package var forvaltningar: ForvaltningSet
  /// The highest level that a tvist about the person reached; `nil` without a tvist.
  package var hogstaNiva: Niva?
}
