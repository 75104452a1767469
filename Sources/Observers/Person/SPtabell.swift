import Domain

/// What the fold keeps of an SP.
struct SPpost: Sendable, BitwiseCopyable {
  struct Flaggor: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt16
    init(rawValue: UInt16) { self.rawValue = rawValue }
    static let planIKraft = Flaggor(rawValue: 2)
    /// An SP has been called once: identifierad → kallelse is measured.
    static let kallad = Flaggor(rawValue: 4)
    static let mote = Flaggor(rawValue: 8)
    /// A tvist has come up, or the samtycke has gone, since the last meeting was held.
    static let moteAvgjort = Flaggor(rawValue: 16)
    static let avslutad = Flaggor(rawValue: 32)
    /// The person has withdrawn, whether or not anybody knows.
    static let aterkallat = Flaggor(rawValue: 64)
    static let samarbetstvist = Flaggor(rawValue: 128)
    static let tystBrott = Flaggor(rawValue: 256)
    static let langsamt = Flaggor(rawValue: 512)
    /// The latest kallelse proposes that the enskild attends (INV-S15).
    static let deltagandeforslag = Flaggor(rawValue: 1024)
  }

  /// The person's next SP, and the person's place.
  var nasta: UInt32
  let plats: UInt32
  let initierande: Forvaltning
  let nummer: UInt8
  var tillstand = SPTillstand.identifierad
  /// To whom the person was disclosed with a sekretessbrytande bestämmelse named (M-007).
  var utlamnatTill: ForvaltningSet = []
  /// The latest version upprättad, and the latest write-protected.
  var version: UInt16 = 0
  var skrivskyddad: UInt16 = 0
  /// The latest kallelse: its number, whom it calls, and who has said yes to that the enskild attends.
  var kallelse: UInt16 = 0
  var kallade: ForvaltningSet = []
  var deltagandeJa: ForvaltningSet = []
  /// Who must be able to document at `dokumentTid`.
  var dokumentProvas: ForvaltningSet = []
  var flaggor: Flaggor = []
  let identifierad: Sek
  /// First kallelse of the meeting that is due, and when the last meeting was held.
  var kalladTid: Sek = ingenTid
  var moteTid: Sek = ingenTid
  var upprattadTid: Sek = ingenTid
  var begartTid: Sek = ingenTid
  var sistaHandelse: Sek
  /// When every party must be able to document (INV-S13), and when the gap of the chain opened.
  var dokumentTid: Sek = ingenTid
  var kedjaTid: Sek = ingenTid
  /// When an absence was last reported (INV-L25).
  var rapporteradTid: Sek = ingenTid
  /// What the latest kallelse, or before it the identification, is about.
  var behov: BehovSet = []
  var parter: ForvaltningSet
  var omfattning: ForvaltningSet = []
  /// Where the samtycke is known, and where its withdrawal is.
  var givetI: ForvaltningSet = []
  var aterkallatI: ForvaltningSet = []
  /// Parties without an ärende whose stödkontakt is not decided, and those refused one.
  var stodSaknas: ForvaltningSet = []
  var stodNekat: ForvaltningSet = []
  /// Absences not yet judged, and those reported and not yet handled; `SPtabell.fler` has what is
  /// beyond one a party.
  var uteblivna: ForvaltningSet = []
  var rapporterade: ForvaltningSet = []
  /// Who has attended a held meeting.
  var moteParter: ForvaltningSet = []
  /// Times that the meeting which is due has been missed.
  var missade: UInt16 = 0
  /// A 50/50 agreement in force (ANS-101–103): about which need, and whose beslut; 255 for none.
  var delarBehov: UInt8 = 255
  var delarAv: UInt8 = 255
  /// The chain's open gap: 3–6 for G-03 to G-06, 0 for none.
  var kedja: UInt8 = 0
}

/// A party's absences of one sort in an SP, beyond the one that the SP's post keeps.
struct Flerfranvaro: Hashable, Sendable {
  enum Sort: UInt8, Sendable { case obedomd, rapporterad }

  let sp: UInt32
  let part: UInt8
  let sort: Sort

  init(_ s: Int, _ part: Forvaltning, _ sort: Sort) {
    sp = UInt32(s)
    self.part = part.rawValue
    self.sort = sort
  }
}

/// Every SP, each in its person's list with the latest first.
///
/// An SP stays after its end: records and withdrawals may still come, and a person has few.
struct SPtabell: Sendable {
  var poster: ContiguousArray<SPpost> = []
  /// Absences that wait beside another of the same party: few, so that the post needs but a bit.
  var fler: [Flerfranvaro: Int] = [:]

  /// How many wait beside the one in the post.
  func ytterligare(_ nyckel: Flerfranvaro) -> Int { fler[nyckel] ?? 0 }

  /// Takes one away of those beside the one in the post; false where there is none.
  mutating func enMindre(_ nyckel: Flerfranvaro) -> Bool {
    guard let antal = fler[nyckel] else { return false }
    fler[nyckel] = antal > 1 ? antal - 1 : nil
    return true
  }

  /// The SP's place, if it has been identified.
  @inline(__always)
  func finns(_ sp: SPID, fran huvud: UInt32) -> Int? {
    var i = huvud
    while i != ingenLank {
      let n = Int(i)
      if poster[n].nummer == sp.nummer, poster[n].initierande == sp.initierande { return n }
      i = poster[n].nasta
    }
    return nil
  }

  /// The SP's place; a new SP gets one.
  @inline(__always)
  mutating func plats(_ sp: SPID, _ register: inout Personregister, plats: Int, nu: Sek) -> Int {
    if let i = finns(sp, fran: register.poster[plats].sp) { return i }
    poster.append(
      SPpost(
        nasta: register.poster[plats].sp, plats: UInt32(plats), initierande: sp.initierande,
        nummer: sp.nummer, identifierad: nu, sistaHandelse: nu,
        parter: ForvaltningSet(sp.initierande)))
    register.poster[plats].sp = UInt32(poster.count - 1)
    return poster.count - 1
  }
}
