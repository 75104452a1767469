import Domain

/// What the fold keeps of a tvist.
struct Tvistpost: Sendable, BitwiseCopyable {
  /// The person's next tvist, and the person's place.
  var nasta: UInt32
  let plats: UInt32
  let behov: UInt8
  let nummer: UInt8
  let initierande: Forvaltning
  var sp: UInt8 = 0
  var parter: ForvaltningSet = []
  var niva = Niva.uppkommen
  var hogsta = Niva.uppkommen
  var misslyckade: UInt16 = 0
  /// Unanswered questions to arbetsledningen.
  var fragor: UInt8 = 0
  var lost = false
  var kvarstar = false
  /// G-09 is open for the level, for the question; G-10 is open.
  var g09 = false
  var g09Fraga = false
  var g10 = false
  /// The parties have agreed since the latest utlåtande (INV-S17).
  var overens = false
  /// A beslut exists for the behov since `vaxlat`.
  var medBeslut = false
  let uppkommen: Sek
  var nivaSedan: Sek
  var begard: Sek = ingenTid
  var utlatande: Sek = ingenTid
  /// When the level's, and the question's, idle time passes its threshold.
  var troskel: Sek = ingenTid
  var fragaTroskel: Sek = ingenTid
  var vaxlat: Sek
  var sekunderMed: UInt32 = 0
  var sekunderUtan: UInt32 = 0

  func id(_ person: PersonID) -> TvistID {
    TvistID(person, behov: behov, nummer: nummer, initierande: initierande)
  }
}

/// Every tvist, each in its person's list with the latest first.
struct Tvisttabell: Sendable {
  var poster: ContiguousArray<Tvistpost> = []

  /// The tvist's place, if it has come up.
  @inline(__always)
  func finns(_ t: TvistID, fran huvud: UInt32) -> Int? {
    var i = huvud
    while i != ingenLank {
      let n = Int(i)
      if poster[n].behov == t.behov, poster[n].nummer == t.nummer,
        poster[n].initierande == t.initierande
      {
        return n
      }
      i = poster[n].nasta
    }
    return nil
  }

  /// The parties have agreed who answers for a need of the person whose tvister begin at `huvud`.
  mutating func overens(_ behov: Int, fran huvud: UInt32) {
    var i = huvud
    while i != ingenLank {
      let n = Int(i)
      if Int(poster[n].behov) == behov { poster[n].overens = true }
      i = poster[n].nasta
    }
  }

  /// The tvist's place; a new tvist gets one.
  mutating func plats(_ t: TvistID, _ register: inout Personregister, plats: Int, nu: Sek) -> Int {
    finns(t, fran: register.poster[plats].tvist)
      ?? ny(t, &register, plats: plats, nu: nu)
  }

  /// A place for a new tvist, found before older ones of the same name.
  mutating func ny(_ t: TvistID, _ register: inout Personregister, plats: Int, nu: Sek) -> Int {
    poster.append(
      Tvistpost(
        nasta: register.poster[plats].tvist, plats: UInt32(plats), behov: t.behov,
        nummer: t.nummer, initierande: t.initierande, uppkommen: nu, nivaSedan: nu, vaxlat: nu))
    register.poster[plats].tvist = UInt32(poster.count - 1)
    return poster.count - 1
  }
}
