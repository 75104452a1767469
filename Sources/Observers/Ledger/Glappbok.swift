import Domain
import Kernel

/// An open interval, in its person's list.
struct Oppet: Sendable, BitwiseCopyable {
  var fran: Sek
  var nasta: UInt32
  var nyckel: Glappnyckel
  /// `Glappindex`.
  var slag: UInt8
  var parter: ForvaltningSet
  var orsak: Glapporsak
  /// A message that should have ended or prevented it was lost (H-84).
  var forlorat = false
}

/// Sums of the intervals of one kind, or of one kind in one place.
struct Glappsumma: Sendable, BitwiseCopyable {
  var sekunder: Int64 = 0
  var langsta: Int64 = 0
  var inomRegel: Int64 = 0
  /// Of G-01, what an avslag opened (H-98).
  var avslagSekunder: Int64 = 0
  var avslag: UInt32 = 0
  var intervall: UInt32 = 0
  var personer: UInt32 = 0
  var censurerade: UInt32 = 0
  var overGrans: UInt32 = 0
  /// Intervals, and their seconds, during which a message that they wait for was lost (H-84).
  var forlorade: UInt32 = 0
  var forloradeSekunder: Int64 = 0
}

/// The ledger: what is open, and the sums of what has closed.
struct Glappbok: Sendable {
  var granser: Granser
  var sparaHandelser = false
  var handelser: [Glapphandelse] = []
  var aktuellPlats: UInt32 = 0
  /// The last loss of a message: whose, when, and the kinds of gap that it leaves open.
  var forlust: (plats: Int, tid: Sek, mangd: UInt32) = (-1, 0, 0)

  /// Open intervals; places that are free are chained from `ledig`.
  var oppna: ContiguousArray<Oppet> = []
  var ledig = ingenLank
  /// Where intervals of nobody (teams, samordningsgruppen) are counted: the fifth place.
  static let utanPerson = 4
  /// By (stadsområde or `utanPerson`) × kind.
  var summor = ContiguousArray(repeating: Glappsumma(), count: 5 * Glappindex.antal)
  /// By förvaltning × kind.
  var forvaltningar = ContiguousArray(repeating: Glappsumma(), count: 6 * Glappindex.antal)
  /// Seconds by förvaltning × förvaltning; symmetric, the diagonal is each one's own.
  var par = ContiguousArray<Int64>(repeating: 0, count: 36)

  init(_ granser: Granser) { self.granser = granser }

  /// Whether an interval with the key is open.
  func arOppen(_ slag: GlappSlag, _ nyckel: Glappnyckel, huvud: UInt32) -> Bool {
    let index = UInt8(truncatingIfNeeded: Glappindex.index(slag))
    var i = huvud
    while i != ingenLank {
      if oppna[Int(i)].slag == index, oppna[Int(i)].nyckel == nyckel { return true }
      i = oppna[Int(i)].nasta
    }
    return false
  }

  /// Opens an interval of a person; `unionFran` is from when it covers its class, where that is
  /// later than `fran`.
  @inline(__always)
  mutating func oppna(
    _ slag: GlappSlag, _ nyckel: Glappnyckel, plats: Int, parter: ForvaltningSet,
    orsak: Glapporsak, fran: Sek, unionFran: Sek? = nil, _ register: inout Personregister
  ) {
    var ny = Oppet(
      fran: fran, nasta: register.poster[plats].oppna, nyckel: nyckel,
      slag: UInt8(truncatingIfNeeded: Glappindex.index(slag)), parter: parter, orsak: orsak)
    if forlust.plats == plats, forlust.tid == fran {
      ny.forlorat = forlust.mangd >> UInt32(ny.slag) & 1 != 0
    }
    register.poster[plats].oppna = lagg(ny)
    raknaUpp(Glappindex.klasser(slag), plats, unionFran ?? fran, &register)
    if sparaHandelser { noteraOppnat(slag, ny, register.poster[plats].person) }
  }

  /// Closes the interval with the key, if it is open; returns its length, 0 if it was not open.
  @inline(__always)
  @discardableResult
  mutating func stang(
    _ slag: GlappSlag, _ nyckel: Glappnyckel, plats: Int, parter: ForvaltningSet = [],
    orsak: Glapporsak, vid: Sek, _ register: inout Personregister
  ) -> Sek {
    let index = UInt8(truncatingIfNeeded: Glappindex.index(slag))
    var fore = ingenLank
    var i = register.poster[plats].oppna
    while i != ingenLank {
      let o = oppna[Int(i)]
      if o.slag == index, o.nyckel == nyckel {
        losgor(i, fore, o, plats, &register)
        var slut = o
        slut.parter.formUnion(parter)
        raknaNer(Glappindex.klasser(slag), plats, vid, &register)
        bokfor(slut, plats, vid, orsak, &register)
        return vid - o.fran
      }
      fore = i
      i = o.nasta
    }
    return 0
  }

  /// Closes every open interval of the person that `skaStangas` accepts.
  mutating func stangAlla(
    plats: Int, orsak: Glapporsak, vid: Sek, _ register: inout Personregister,
    _ skaStangas: (GlappSlag, Glappnyckel) -> Bool
  ) {
    var fore = ingenLank
    var i = register.poster[plats].oppna
    while i != ingenLank {
      let o = oppna[Int(i)]
      let slag = Glappindex.slag[Int(o.slag)]
      if skaStangas(slag, o.nyckel) {
        losgor(i, fore, o, plats, &register)
        raknaNer(Glappindex.klasser(slag), plats, vid, &register)
        bokfor(o, plats, vid, orsak, &register)
      } else {
        fore = i
      }
      i = o.nasta
    }
  }

  @inline(__always)
  private mutating func lagg(_ ny: Oppet) -> UInt32 {
    if ledig != ingenLank {
      let i = ledig
      ledig = oppna[Int(i)].nasta
      oppna[Int(i)] = ny
      return i
    }
    oppna.append(ny)
    return UInt32(oppna.count - 1)
  }

  @inline(__always)
  private mutating func losgor(
    _ i: UInt32, _ fore: UInt32, _ o: Oppet, _ plats: Int, _ register: inout Personregister
  ) {
    if fore == ingenLank {
      register.poster[plats].oppna = o.nasta
    } else {
      oppna[Int(fore)].nasta = o.nasta
    }
    oppna[Int(i)].nasta = ledig
    ledig = i
  }

  @inline(__always)
  private func raknaUpp(
    _ klasser: UInt8, _ plats: Int, _ fran: Sek, _ register: inout Personregister
  ) {
    var rest = klasser
    while rest != 0 {
      register.klasser[plats &* 6 &+ rest.trailingZeroBitCount].oppna(fran)
      rest &= rest &- 1
    }
  }

  @inline(__always)
  private func raknaNer(
    _ klasser: UInt8, _ plats: Int, _ till: Sek, _ register: inout Personregister
  ) {
    var rest = klasser
    while rest != 0 {
      register.klasser[plats &* 6 &+ rest.trailingZeroBitCount].stang(till)
      rest &= rest &- 1
    }
  }
}
