import Domain
import Kernel

/// The main case of an SP, held by the initierande (§3.1).
struct SPFall: Sendable, Hashable, BitwiseCopyable {
  let sp: SPID
  var tillstand = SPTillstand.identifierad
  /// The state left at a withdrawal, to which a new samtycke returns (H-90).
  var lamnat = SPTillstand.identifierad
  var behov: BehovSet
  var berorda: ForvaltningSet
  /// Whether the initierande acts at all (`initieringsgrad`, SP-28–30).
  var agerar = true
  /// Rounds of the samtycke question.
  var runda: UInt8 = 0
  var samtycke = false
  var omfattning: ForvaltningSet = []
  var stodsamtycke = false
  /// The provision that a disclosure without samtycke rests on; 0 for none.
  var lagstod: UInt8 = 0
  /// A withdrawal that is deliberately ignored (breach of SP-43).
  var ignoreradAterkallelse = false
  var konsultation: UInt8 = 0
  /// Förvaltningar whose recipient is not known yet (G-14).
  var sokta: ForvaltningSet = []
  var kontaktade: ForvaltningSet = []
  /// Everybody in the SP, the initierande too.
  var parter: ForvaltningSet = []
  var kallelse: UInt16 = 0
  var missade: UInt16 = 0
  var kallelseSkickad = Moment(0)
  var motestid = Moment(0)
  /// How often the meeting of this kallelse has been moved.
  var flyttad: UInt8 = 0
  var svarat: ForvaltningSet = []
  var deltagandeForslag = false
  var deltagandeJa: ForvaltningSet = []
  var narvarande: ForvaltningSet = []
  /// Who has told that it stayed away without giltig orsak. Who never got the kallelse, or knows of
  /// a withdrawal, tells nothing: that is no absence (SP-60).
  var uteblivna: ForvaltningSet = []
  /// Whether a meeting has been held.
  var hallet = false
  /// What the last held meeting was about.
  var motesbehov: BehovSet = []
  /// Parties with a pågående ärende for the person.
  var medArende: ForvaltningSet = []
  /// Who holds a beslut for each need, as told at the meeting or later.
  var halvare: (ForvaltningSet, ForvaltningSet, ForvaltningSet, ForvaltningSet) = ([], [], [], [])
  /// Who is agreed to answer for each need; 7 for nobody.
  var ansvarig: (UInt8, UInt8, UInt8, UInt8) = (7, 7, 7, 7)
  var tvistiga: BehovSet = []
  var samarbetstvist = false
  var version: UInt16 = 0
  var galler: UInt16 = 0
  var godkant: ForvaltningSet = []
  var nekade: UInt8 = 0
  var paminda = false
  var scannat: ForvaltningSet = []
  var uppfoljning: UInt16 = 0
  /// Follow-ups that have been done, which name their choices.
  var uppfoljda: UInt16 = 0
  var uppfoljningPagar = false
  /// A follow-up came due while a new version was being made.
  var uppfoljningVantar = false
  var uppfoljt: ForvaltningSet = []
  var ansvarDar: BehovSet = []
  var levererasDar: BehovSet = []
  var samfinansierad: UInt8 = 7
  var grund = Avslutsgrund.langsiktigLosning

  /// The most plan versions, and the most kallelser, of one SP: what comes after is not begun, and
  /// that is recorded.
  static let hogstVersion: UInt16 = 32_767

  init(sp: SPID, behov: BehovSet, berorda: ForvaltningSet) {
    self.sp = sp
    self.behov = behov
    self.berorda = berorda
  }

  static func == (a: SPFall, b: SPFall) -> Bool {
    a.sp == b.sp && a.tillstand == b.tillstand && a.version == b.version
  }
  func hash(into hasher: inout Hasher) { hasher.combine(sp) }

  func halvarna(_ b: Int) -> ForvaltningSet {
    switch b {
    case 0: halvare.0
    case 1: halvare.1
    case 2: halvare.2
    default: halvare.3
    }
  }

  mutating func satt(halvare mangd: ForvaltningSet, for b: Int) {
    switch b {
    case 0: halvare.0 = mangd
    case 1: halvare.1 = mangd
    case 2: halvare.2 = mangd
    default: halvare.3 = mangd
    }
  }

  func ansvarig(for b: Int) -> Forvaltning? {
    let v =
      switch b {
      case 0: ansvarig.0
      case 1: ansvarig.1
      case 2: ansvarig.2
      default: ansvarig.3
      }
    return v < 6 ? Forvaltning(index: Int(v)) : nil
  }

  mutating func satt(ansvarig forvaltning: Forvaltning, for b: Int) {
    switch b {
    case 0: ansvarig.0 = forvaltning.rawValue
    case 1: ansvarig.1 = forvaltning.rawValue
    case 2: ansvarig.2 = forvaltning.rawValue
    default: ansvarig.3 = forvaltning.rawValue
    }
  }

  /// The agreement about a need lapses (H-98).
  mutating func slapp(ansvarigFor b: Int) {
    switch b {
    case 0: ansvarig.0 = 7
    case 1: ansvarig.1 = 7
    case 2: ansvarig.2 = 7
    default: ansvarig.3 = 7
    }
  }

  /// The other parties.
  var andra: ForvaltningSet { parter.without(sp.initierande) }

  /// Whether information may be shared, as far as the initierande knows.
  var farDela: Bool { lagstod != 0 || samtycke || ignoreradAterkallelse }

  /// Whether a meeting has been held, or is under way, so that parties hold records (SP-63 ff.).
  var harHallits: Bool { hallet || !medArende.isEmpty }

  /// Before whom the person may be named in a tvist, by the samtycke as the initierande knows it.
  /// A lagstöd covers what it disclosed, and no team (H-10): by it alone nobody is named.
  var namngesITvist: ForvaltningSet {
    samtycke || ignoreradAterkallelse ? omfattning.with(sp.initierande) : []
  }
}

/// A called förvaltning's part of an SP: its own answer, stödkontakt and registration (H-39).
struct Partsroll: Sendable, Hashable, BitwiseCopyable {
  let sp: SPID
  var nasta: Int32 = -1
  var kallelse: UInt16 = 0
  var motestid = Moment(0)
  /// How often the meeting of this kallelse has been moved, as far as is known here.
  var flyttad: UInt8 = 0
  var parter: ForvaltningSet
  var behov: BehovSet
  var samtycke = true
  var stodsamtycke: Bool
  var stodNekad = false
  var hallet = false
  var version: UInt16 = 0
  /// The kallelse and the plan version whose answer is under way; 0 for none.
  var svaradKallelse: UInt16 = 0
  var svaradVersion: UInt16 = 0
  var aterkallad = false
  var skyddad = false

  init(sp: SPID, kallelse k: Kallelse) {
    self.sp = sp
    kallelse = k.nummer
    motestid = k.tid
    parter = k.parter
    behov = k.behov
    stodsamtycke = k.stodkontakt
    skyddad = k.skyddad
  }
}

/// A tvist, held by the lifting party (§3.2).
struct Tvistfall: Sendable, Hashable, BitwiseCopyable {
  let tvist: TvistID
  let sp: UInt8
  var nasta: Int32 = -1
  var parter: ForvaltningSet
  var halvare: ForvaltningSet
  var niva = Niva.uppkommen
  /// Before whom the person may be named; empty for nobody.
  var namngesFor: ForvaltningSet
  var misslyckade: UInt16 = 0
  var utlatanden: UInt16 = 0
  var begaranden: UInt16 = 0
  var forordad: UInt8 = 7
  var olost = false
  /// The strategic level's time limit has passed without a failed attempt to go on from.
  var gransPasserad = false
  /// The lift may still wait for the own avdelningschef.
  var hosLedningen = false

  init(
    tvist: TvistID, sp: UInt8, parter: ForvaltningSet, halvare: ForvaltningSet,
    namngesFor: ForvaltningSet
  ) {
    self.tvist = tvist
    self.sp = sp
    self.parter = parter
    self.halvare = halvare
    self.namngesFor = namngesFor
  }

  /// Whether the person is named between the parties.
  var identifierad: Bool { !namngesFor.isEmpty }

  /// Whether the person is named before a body: the samtycke covers every förvaltning with members
  /// there, and the parties, who are invited (H-20, H-35).
  func namnges(for organ: ActorID, _ context: borrowing Context) -> Bool {
    let horare = Aktor(organ).ledamoter(topologi: Int(context.spakar[.teamTopologi]))
      .union(parter)
    return !namngesFor.isEmpty && horare.isSubset(of: namngesFor)
  }
}
