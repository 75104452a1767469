import Domain
import Kernel

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

  var oppna = Oppettabell()
  /// Where intervals of nobody (teams, samordningsgruppen) are counted: the fifth place.
  static let utanPerson = 4
  /// By (stadsområde or `utanPerson`) × kind.
  var summor = ContiguousArray(repeating: Glappsumma(), count: 5 * Glappindex.antal)
  /// By förvaltning × kind.
  var forvaltningar = ContiguousArray(repeating: Glappsumma(), count: 6 * Glappindex.antal)
  /// Seconds by förvaltning × förvaltning; symmetric, the diagonal is each one's own.
  var par = ContiguousArray<Int64>(repeating: 0, count: 36)

  /// Open G-01 by day.
  var dygn: Dygnsserie

  init(_ varld: Varld) {
    granser = Granser(varld)
    dygn = Dygnsserie(varld)
  }

  /// Whether an interval with the key is open.
  func arOppen(_ slag: GlappSlag, _ nyckel: Glappnyckel, huvud: UInt32) -> Bool {
    oppenSedan(slag, nyckel, huvud: huvud) != nil
  }

  /// When the interval with the key opened, if one is open.
  func oppenSedan(_ slag: GlappSlag, _ nyckel: Glappnyckel, huvud: UInt32) -> Sek? {
    let index = UInt8(truncatingIfNeeded: Glappindex.index(slag))
    return oppna.sok(index, nyckel, huvud: huvud).map { oppna[$0.plats].fran }
  }

  /// Opens an interval of a person; `unionFran` is from when it covers its class, where that is
  /// later than `fran`.
  @inline(__always)
  mutating func oppna(
    _ slag: GlappSlag, _ nyckel: Glappnyckel, plats: Int, parter: ForvaltningSet,
    orsak: Glapporsak, fran: Sek, unionFran: Sek? = nil, _ register: inout Personregister
  ) {
    var ny = Oppet(
      fran: fran, nyckel: nyckel, slag: UInt8(truncatingIfNeeded: Glappindex.index(slag)),
      parter: parter, orsak: orsak)
    if forlust.plats == plats, forlust.tid == fran {
      ny.forlorat = forlust.mangd >> UInt32(ny.slag) & 1 != 0
    }
    oppna.lagg(ny, huvud: &register.poster[plats].oppna)
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
    let huvud = register.poster[plats].oppna
    guard let funnen = oppna.sok(index, nyckel, huvud: huvud) else { return 0 }
    var o = oppna[funnen.plats]
    oppna.taBort(
      funnen.plats, block: funnen.block, fore: funnen.fore, huvud: &register.poster[plats].oppna)
    o.parter.formUnion(parter)
    raknaNer(Glappindex.klasser(slag), plats, vid, &register)
    bokfor(o, plats, vid, orsak, &register)
    return vid - o.fran
  }

  /// Closes every open interval of the person that `skaStangas` accepts.
  mutating func stangAlla(
    plats: Int, orsak: Glapporsak, vid: Sek, _ register: inout Personregister,
    _ skaStangas: (GlappSlag, Glappnyckel) -> Bool
  ) {
    var fore = ingenLank
    var block = register.poster[plats].oppna
    while block != ingenLank {
      let nasta = oppna.nasta(block)
      var borta = false
      var i = oppna.slut(block)
      while i > block {
        i -= 1
        let o = oppna[i]
        let slag = Glappindex.slag[Int(o.slag)]
        guard skaStangas(slag, o.nyckel) else { continue }
        borta = oppna.taBort(i, block: block, fore: fore, huvud: &register.poster[plats].oppna)
        raknaNer(Glappindex.klasser(slag), plats, vid, &register)
        bokfor(o, plats, vid, orsak, &register)
      }
      if !borta { fore = block }
      block = nasta
    }
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
