import Domain
import Kernel

/// Work and waiting, by enhet and role and by leadership.
struct Arbetsbok: Sendable {
  struct Rad: Sendable {
    var steg = 0
    var ko: Int64 = 0
    var langsta: Int32 = 0
    var arbete: Int64 = 0
  }

  private static let roller = Roll.allCases.count
  /// Four classes a doubling up to 2³¹ seconds, and one for no queue at all.
  private static let klasser = 125
  private static let antal = Enhetsplats.antal * roller + 6

  /// By enhet × role, then by förvaltning.
  private var rader = ContiguousArray(repeating: Rad(), count: antal)
  /// Steps by row × class of queue time.
  private var koer = ContiguousArray<UInt32>(repeating: 0, count: antal * klasser)

  @inline(__always)
  mutating func steg(_ plats: Enhetsplats, _ roll: Roll, ko: Int32, arbete: Int32) {
    lagg(plats.index &* Arbetsbok.roller &+ Int(roll.rawValue), ko, arbete)
  }

  @inline(__always)
  mutating func ledning(_ forvaltning: Forvaltning, ko: Int32, arbete: Int32) {
    lagg(Enhetsplats.antal &* Arbetsbok.roller &+ forvaltning.index, ko, arbete)
  }

  @inline(__always)
  private mutating func lagg(_ i: Int, _ ko: Int32, _ arbete: Int32) {
    rader[i].steg += 1
    rader[i].ko += Int64(ko)
    rader[i].arbete += Int64(arbete)
    if ko > rader[i].langsta { rader[i].langsta = ko }
    koer[i &* Arbetsbok.klasser &+ Arbetsbok.klass(ko)] += 1
  }

  /// The class of a queue time: 0 for none, else by its two bits after the leading one.
  @inline(__always)
  static func klass(_ sekunder: Int32) -> Int {
    guard sekunder > 0 else { return 0 }
    let hogsta = 31 - sekunder.leadingZeroBitCount
    let del =
      hogsta >= 2 ? (sekunder >> (Int32(hogsta) - 2)) & 3 : (sekunder << (2 - Int32(hogsta))) & 3
    return 1 + hogsta * 4 + Int(del)
  }

  /// A time in the middle of a class.
  static func mitt(_ klass: Int) -> Int64 {
    guard klass > 0 else { return 0 }
    let hogsta = (klass - 1) / 4
    let del = (klass - 1) % 4
    return (Int64(4 + del) << Int64(hogsta)) / 4 + (Int64(1) << Int64(hogsta)) / 8
  }

  /// Adds another part's work.
  mutating func summera(_ s: inout Summering) {
    for i in rader.indices {
      s.summa(&rader[i].steg)
      s.summa(&rader[i].ko)
      s.storst(&rader[i].langsta)
      s.summa(&rader[i].arbete)
    }
    s.summor(&koer)
  }

  private func median(_ i: Int) -> Int64 {
    let halva = (rader[i].steg + 1) / 2
    var hittills = 0
    for k in 0..<Arbetsbok.klasser {
      hittills += Int(koer[i * Arbetsbok.klasser + k])
      if hittills >= halva, hittills > 0 { return Arbetsbok.mitt(k) }
    }
    return 0
  }

  func resultat() -> [Arbetsrad] {
    (0..<Arbetsbok.antal).map { i in
      let ledning = i - Enhetsplats.antal * Arbetsbok.roller
      let plats = Enhetsplats(index: i / Arbetsbok.roller)
      let rad = rader[i]
      return Arbetsrad(
        plats: ledning < 0 ? plats : nil,
        forvaltning: ledning < 0 ? plats.forvaltning : Forvaltning(index: ledning),
        roll: ledning < 0
          ? Roll(rawValue: UInt8(i % Arbetsbok.roller)) ?? .handlaggare : .avdelningschef,
        steg: rad.steg, koSekunder: rad.ko, langstaKo: Int64(rad.langsta), medianKo: median(i),
        arbetsSekunder: rad.arbete)
    }
  }
}

/// How often rules were applied, broken on purpose, and their limits missed; by rule ordinal.
struct Regelbok: Sendable {
  var tillampade = ContiguousArray<UInt64>(repeating: 0, count: RegelID.antal)
  var brutna = ContiguousArray<UInt32>(repeating: 0, count: RegelID.antal)
  var missade = ContiguousArray<UInt32>(repeating: 0, count: RegelID.antal)

  /// Adds another part's rules.
  mutating func summera(_ s: inout Summering) {
    s.summor(&tillampade)
    s.summor(&brutna)
    s.summor(&missade)
  }

  func resultat() -> [Regelrad] {
    RegelID.alla.map {
      let i = Int($0.ordinal)
      return Regelrad(
        regel: $0, tillampad: Int(tillampade[i]), bruten: Int(brutna[i]),
        missadGrans: Int(missade[i]))
    }
  }
}

/// When the teams last met, what samordningsgruppen has been asked, which years were reviewed.
struct Teambok: Sendable {
  /// By actor number; the start of the run counts as a meeting.
  var senast = ContiguousArray<Sek>(repeating: 0, count: Aktor.antal)
  /// Unanswered questions to samordningsgruppen.
  var fragor: ContiguousArray<(omrade: Stadsomrade, nummer: UInt16, tid: Sek)> = []
  /// Years that ended, and years that were reviewed.
  var slutade: ContiguousArray<UInt16> = []
  var provade: ContiguousArray<UInt16> = []
}
