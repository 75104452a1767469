import Domain

/// What the fold keeps of a person, beside the four behov, the six classes and the six
/// förvaltningar that have tables of their own.
struct Personpost: Sendable, BitwiseCopyable {
  let person: PersonID
  /// First open interval, SP and tvist of the person; `ingenLank` where there is none.
  var oppna: UInt32 = ingenLank
  var sp: UInt32 = ingenLank
  var tvist: UInt32 = ingenLank
  /// Nothing happens by itself before this; it may be too early, never too late.
  var nasta: Sek = ingenTid
  /// The kinds of gap met, by `Glappindex`.
  var slag: UInt32 = 0
  /// When the acute concern that waits for its orosanmälan was seen.
  var oroTid: Sek = ingenTid
  /// When an orosanmälan was last sent.
  var oroSandTid: Sek = ingenTid
  /// When the payers of the behov in `kostnadsbehov` must have followed a change (G-11).
  var kostnadsprov: Sek = ingenTid
  /// When the last orosglapp closed: one that is noticed late covers class P from there.
  var skyddStangd: Sek = .min
  var kostnadsbehov: BehovSet = []
  /// Who observed and whose orosanmälan has not arrived, and who has not sent it.
  var oroVantar: ForvaltningSet = []
  var oroEjSand: ForvaltningSet = []
  /// An ärende only for stödkontakt is open here.
  var stodarenden: ForvaltningSet = []
  var handlaggare: UInt8 = 0
  var profil: UInt8 = 255
  var alder: UInt8 = 0
  var skyddad = false
  /// Highest level of a tvist; 255 without one.
  var hogstaNiva: UInt8 = 255
  /// Who has charged for the month.
  var avgiftsparter: ForvaltningSet = []
  /// Fees of the month, in thousandths of maxtaxan.
  var avgiftsmanad: UInt16 = 0
  var avgift: UInt16 = 0

  init(_ person: PersonID) { self.person = person }
}

/// Ends a list.
let ingenLank = UInt32.max

/// The time that gaps of one class cover for one person.
///
/// Opened and closed in time order; a gap that opens by itself is opened before anything later
/// happens to the person (`Observatorium+Klocka.swift`).
struct Klassunion: Sendable, BitwiseCopyable {
  /// When the count left zero.
  var sedan: Sek = 0
  /// Civil seconds.
  var summa: UInt32 = 0
  var oppna: UInt16 = 0

  @inline(__always)
  mutating func oppna(_ fran: Sek) {
    if oppna == 0 { sedan = fran }
    oppna += 1
  }

  @inline(__always)
  mutating func stang(_ till: Sek) {
    oppna -= 1
    if oppna == 0, till > sedan { summa += UInt32(till - sedan) }
  }
}
