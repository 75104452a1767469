import Domain
import Kernel

/// The durations of every lead time, kept one by one so that medians are exact.
struct Ledtidsbok: Sendable {
  /// Civil seconds, by lead time × 4 + stadsområde.
  private var tider = ContiguousArray<ContiguousArray<UInt32>>(
    repeating: [], count: Ledtid.allCases.count * 4)

  @inline(__always)
  mutating func lagg(_ slag: Ledtid, _ omrade: Stadsomrade, _ fran: Sek, _ till: Sek) {
    tider[Int(slag.rawValue) &* 4 &+ omrade.index].append(UInt32(clamping: till &- fran))
  }

  /// Adds another part's durations.
  mutating func summera(_ s: inout Summering) {
    for i in tider.indices { s.lista(&tider[i]) }
  }

  func rader() -> [Ledtidsrad] {
    Ledtid.allCases.map { slag in
      let delar = (0..<4).map { tider[Int(slag.rawValue) * 4 + $0] }
      var alla = ContiguousArray<UInt32>()
      for del in delar { alla.append(contentsOf: del) }
      return Ledtidsrad(
        slag: slag, alla: Ledtidsbok.matt(alla), perStadsomrade: delar.map(Ledtidsbok.matt),
        fordelning: Ledtidsbok.fordelning(alla))
    }
  }

  private static func fordelning(_ varden: ContiguousArray<UInt32>) -> [Int] {
    let granser = Ledtidsrad.klassgranser.map { UInt32($0) * UInt32(Sekunder.dygn) }
    var ut = [Int](repeating: 0, count: granser.count + 1)
    for varde in varden { ut[granser.firstIndex { varde <= $0 } ?? granser.count] += 1 }
    return ut
  }

  private static func matt(_ varden: ContiguousArray<UInt32>) -> Ledtidsrad.Matt {
    let sorterade = varden.sorted()
    return Ledtidsrad.Matt(
      n: sorterade.count, median: Int64(kvantil(sorterade, 50)),
      p90: Int64(kvantil(sorterade, 90)))
  }

  /// The value at the nearest rank, `procent` 1–100; 0 where there is none.
  static func kvantil(_ sorterade: [UInt32], _ procent: Int) -> UInt32 {
    guard !sorterade.isEmpty else { return 0 }
    return sorterade[(sorterade.count * procent + 99) / 100 - 1]
  }
}

/// What happens at the levels of the ladder.
struct Nivabok: Sendable {
  struct Rad: Sendable {
    var intradda = 0
    var losta = 0
    var inaktuella = 0
    var kvar = 0
    var forsok = 0
    var misslyckade = 0
    /// Civil seconds at the level, one per stay that has ended.
    var vistelser: ContiguousArray<UInt32> = []
  }

  /// By `Niva.rawValue`.
  var rader = ContiguousArray(repeating: Rad(), count: Niva.allCases.count)

  /// Adds another part's stays.
  mutating func summera(_ s: inout Summering) {
    for i in rader.indices {
      s.summa(&rader[i].intradda)
      s.summa(&rader[i].losta)
      s.summa(&rader[i].inaktuella)
      s.summa(&rader[i].kvar)
      s.summa(&rader[i].forsok)
      s.summa(&rader[i].misslyckade)
      s.lista(&rader[i].vistelser)
    }
  }

  func resultat() -> [Nivarad] {
    Niva.allCases.map { niva in
      let rad = rader[Int(niva.rawValue)]
      let sorterade = rad.vistelser.sorted()
      func dagar(_ procent: Int) -> Double {
        Double(Ledtidsbok.kvantil(sorterade, procent)) / Double(Sekunder.dygn)
      }
      return Nivarad(
        niva: niva, intradda: rad.intradda, losta: rad.losta, inaktuella: rad.inaktuella,
        kvar: rad.kvar, vistelser: sorterade.count, medianDagar: dagar(50), p90Dagar: dagar(90),
        forsok: rad.forsok,
        misslyckade: rad.misslyckade)
    }
  }
}
