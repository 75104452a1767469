import Domain
import Kernel

/// What an enhet knows and has decided about one person.
struct Akt: Sendable, Hashable, BitwiseCopyable {
  var person: PersonID
  var sokande = Sokande()
  /// The day (since 1970) from which `sokande` counts its days.
  var sokandeDag: Int32 = 0
  /// Claims per need, as classified here (or learned from a kallelse).
  var ansprak: (ForvaltningSet, ForvaltningSet, ForvaltningSet, ForvaltningSet) = ([], [], [], [])
  /// Needs that the enhet knows of and that are still there.
  var kanda: BehovSet = []
  /// Needs that turned up here but were not seen yet (`upptäckt`).
  var osedda: BehovSet = []
  var arenden: BehovSet = []
  var fransagda: BehovSet = []
  /// Needs with a bifall of this förvaltning in force.
  var beslut: BehovSet = []
  var levererar: BehovSet = []
  /// Needs whose cost is booked only when the insats begins (deliberate breach of ANS-100).
  var bokforsVidStart: BehovSet = []
  /// Needs whose ärende waits for a handläggare with room.
  var vantar: BehovSet = []
  /// Needs for which an overenskommelse names this förvaltning.
  var utpekad: BehovSet = []
  /// Whose SP has an open tvist about each need, as far as is known here: several SP about one
  /// person may dispute the same need (H-87, H-93).
  var tvister: (ForvaltningSet, ForvaltningSet, ForvaltningSet, ForvaltningSet) = ([], [], [], [])
  /// Own beslut that end when another förvaltning's is in force (H-86).
  var overlamnas: BehovSet = []
  /// To whom each need is handed over, a byte a need.
  var overlamnasTill: UInt32 = 0
  /// Needs whose insats SP-72 or SP-80 says to give but which is held back (deliberate breach).
  var samfinansierad: BehovSet = []
  /// In which SP the sharing of each need is agreed, as `Akt.namn` says.
  var delningar: (UInt16, UInt16, UInt16, UInt16) = (0, 0, 0, 0)
  /// Opened only for stödkontakt (SP-64).
  var stodarende = false
  var harStol = false
  var stol: Int32 = -1
  /// When the person queued for a handläggare.
  var sedan = Moment(0)
  /// The SP that this enhet initiated, or −1.
  var fall: Int32 = -1
  /// The first of the SP in which it is a party, or −1.
  var part: Int32 = -1
  /// The first of the tvister that it lifts, or −1.
  var tvist: Int32 = -1
  /// How many SP this enhet has initiated for the person.
  var antalSP: UInt8 = 0
  /// How many tvister have arisen in this enhet's SP for the person.
  var antalTvister: UInt8 = 0
  var uppfoljningar: UInt8 = 0
  var uppfoljningSatt = false
  /// When the beslut of each need was made, in days since 1970.
  var beslutsdag: (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
  /// Each need's fee in thousandths of maxtaxan.
  var avgift: (UInt16, UInt16, UInt16, UInt16) = (0, 0, 0, 0)

  /// Whom the person turned to first (H-01); 7 where the enhet does not know.
  var forstHos: UInt8 = 7
  /// How many decisions the förvaltning has taken about each need, a byte a need.
  var antalBeslut: UInt32 = 0
  /// What the lead lowers its next booked fee by, so that the sum keeps to maxtaxan.
  var avdrag: UInt16 = 0
  /// This month's fees of förvaltningar with lower ones.
  var lagreAvgifter: UInt16 = 0
  /// The month's fee that waits to be compared and booked, in thousandths of maxtaxan.
  var manadsavgift: UInt16 = 0

  init(person: PersonID) { self.person = person }

  static func == (a: Akt, b: Akt) -> Bool {
    a.person == b.person && a.kanda == b.kanda && a.arenden == b.arenden && a.beslut == b.beslut
      && a.levererar == b.levererar && a.stol == b.stol && a.fall == b.fall && a.part == b.part
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(person)
    hasher.combine(arenden)
    hasher.combine(beslut)
  }

  func anspraken(_ b: Int) -> ForvaltningSet {
    switch b {
    case 0: ansprak.0
    case 1: ansprak.1
    case 2: ansprak.2
    default: ansprak.3
    }
  }

  mutating func satt(ansprak mangd: ForvaltningSet, for b: Int) {
    switch b {
    case 0: ansprak.0 = mangd
    case 1: ansprak.1 = mangd
    case 2: ansprak.2 = mangd
    default: ansprak.3 = mangd
    }
  }

  func tvisterna(_ b: Int) -> ForvaltningSet {
    switch b {
    case 0: tvister.0
    case 1: tvister.1
    case 2: tvister.2
    default: tvister.3
    }
  }

  mutating func satt(tvister mangd: ForvaltningSet, for b: Int) {
    switch b {
    case 0: tvister.0 = mangd
    case 1: tvister.1 = mangd
    case 2: tvister.2 = mangd
    default: tvister.3 = mangd
    }
  }

  /// Whether a tvist about the need is open, as far as is known here.
  func tvistigt(_ b: Int) -> Bool { !tvisterna(b).isEmpty }

  mutating func overlamna(_ b: Int, till forvaltning: Forvaltning) {
    overlamnas = overlamnas.with(b)
    let plats = 8 * UInt32(b)
    overlamnasTill = overlamnasTill & ~(0xFF << plats) | UInt32(forvaltning.rawValue) << plats
  }

  /// Whether the need is to be handed over to the förvaltning.
  func overlamnas(_ b: Int, till forvaltning: Forvaltning) -> Bool {
    overlamnas.contains(b)
      && overlamnasTill >> (8 * UInt32(b)) & 0xFF == UInt32(forvaltning.rawValue)
  }

  /// A name for an SP of the person.
  static func namn(_ sp: SPID) -> UInt16 {
    UInt16(sp.initierande.rawValue) << 8 | UInt16(sp.nummer)
  }

  /// Whether the need's cost is shared by an agreement in the SP.
  func delas(_ b: Int, i sp: SPID) -> Bool {
    let vilken =
      switch b {
      case 0: delningar.0
      case 1: delningar.1
      case 2: delningar.2
      default: delningar.3
      }
    return samfinansierad.contains(b) && vilken == Akt.namn(sp)
  }

  mutating func satt(delning sp: SPID, for b: Int) {
    samfinansierad = samfinansierad.with(b)
    switch b {
    case 0: delningar.0 = Akt.namn(sp)
    case 1: delningar.1 = Akt.namn(sp)
    case 2: delningar.2 = Akt.namn(sp)
    default: delningar.3 = Akt.namn(sp)
    }
  }

  func beslutsdagen(_ b: Int) -> Int32 {
    switch b {
    case 0: beslutsdag.0
    case 1: beslutsdag.1
    case 2: beslutsdag.2
    default: beslutsdag.3
    }
  }

  mutating func satt(beslutsdag dag: Int32, for b: Int) {
    switch b {
    case 0: beslutsdag.0 = dag
    case 1: beslutsdag.1 = dag
    case 2: beslutsdag.2 = dag
    default: beslutsdag.3 = dag
    }
  }

  func avgiften(_ b: Int) -> UInt16 {
    switch b {
    case 0: avgift.0
    case 1: avgift.1
    case 2: avgift.2
    default: avgift.3
    }
  }

  mutating func satt(avgift promille: UInt16, for b: Int) {
    switch b {
    case 0: avgift.0 = promille
    case 1: avgift.1 = promille
    case 2: avgift.2 = promille
    default: avgift.3 = promille
    }
  }

  /// The counts in one, below 2²⁸: what must outlive the akt, so that no SP or tvist gets a number
  /// twice and a later decision about a need is no repeated draw; of decisions seven are told apart.
  var raknat: Int32 {
    get {
      var ut = Int32(antalTvister) << 8 | Int32(antalSP)
      for b in 0..<BehovID.hogst {
        ut |= Int32(min(7, antalBeslut >> (8 * UInt32(b)) & 0xFF)) << (16 + 3 * Int32(b))
      }
      return ut
    }
    set {
      antalSP = UInt8(truncatingIfNeeded: newValue)
      antalTvister = UInt8(truncatingIfNeeded: newValue >> 8)
      antalBeslut = 0
      for b in 0..<BehovID.hogst {
        antalBeslut |= UInt32(newValue >> (16 + 3 * Int32(b)) & 7) << (8 * UInt32(b))
      }
    }
  }

  /// Whether the förvaltning has a pågående ärende for the person (SP-64).
  var harArende: Bool { !arenden.isEmpty || !beslut.isEmpty }

  /// Whether nothing is left to do here.
  var klar: Bool {
    arenden.isEmpty && beslut.isEmpty && levererar.isEmpty && vantar.isEmpty && !stodarende
      && fall < 0 && part < 0 && tvist < 0 && osedda.isEmpty && manadsavgift == 0
  }
}
