import Domain
import Kernel

/// A seeded generator of valid scenarios: small, but with anything in them.
struct Slumpscenario {
  private let fro: UInt64
  private var drag: UInt64 = 0

  init(fro: UInt64) { self.fro = fro }

  /// The scenario of a seed.
  static func scenario(_ fro: UInt64) -> Scenario {
    var slump = Slumpscenario(fro: fro)
    return slump.scenario()
  }

  private mutating func u() -> Double {
    drag += 1
    return KeyedRandom.uniform(fromBits: KeyedRandom.bits(fro, drag, 0, 0, 0))
  }

  private mutating func hel(_ spann: ClosedRange<Int>) -> Int {
    spann.lowerBound + Int(u() * Double(spann.count))
  }

  private mutating func en<T>(_ av: [T]) -> T { av[hel(0...(av.count - 1))] }

  private mutating func ja(_ andel: Double) -> Bool { u() < andel }

  mutating func scenario() -> Scenario {
    var ut = Scenario(
      namn: "slump \(fro)", start: Datum(dagnummer: 20_450 + hel(0...700)), dagar: hel(20...70))
    ut.fro = fro
    ut.inflode = (0..<4).map { _ in
      Inflode(antal: ja(0.2) ? 0 : u() * 1.5, bara: ja(0.5) ? .vardagar : .allaDagar)
    }
    let antalProfiler = hel(1...3)
    ut.profiler = (0..<antalProfiler).map { profil($0, av: antalProfiler) }
    ut.bemanning = (0..<12).map { _ in bemanning() }
    for steg in Steg.allCases where ja(0.5) {
      ut.tider[steg.index].arbetstimmar = u() * 6
      if steg.harLedtid { ut.tider[steg.index].ledtid = .fast(u() * 10) }
    }
    for spak in Spak.allCases where !spak.arPost && ja(0.6) { ut.spakar.satt(spak, varde(spak)) }
    ut.spakar.satt(.antalEnskilda, Double(hel(0...20)))
    if ja(0.8) { ut.spakar.satt(.overforingstid, Double(hel(1...5))) }
    // Needs that end in time to be seen; the distribution is cut at the range.
    ut.spakar.satt(.behovslangd, 30 + u() * 60)
    ut.spakar.satt(.varningsgrans, 60)
    ut.personer = (0..<hel(0...3)).map { person($0, ut) }
    ut.varianter = [variant(ut)]
    return ut
  }

  private mutating func slag() -> BehovsSlag { en(Array(BehovsSlag.allCases)) }

  private mutating func profil(_ i: Int, av antal: Int) -> Profil {
    let yngst = hel(0...80)
    var ut = Profil(
      namn: "profil \(i)", andel: 1 / Double(antal), alder: yngst...(yngst + hel(0...20)),
      behov: (0..<hel(1...3)).map { _ in .init(slag: slag(), andel: 0.3 + 0.7 * u()) })
    if ja(0.7) { ut.aven = (0..<hel(1...3)).map { _ in .init(slag: slag(), andel: 0.1 + u()) } }
    if ja(0.7) { ut.flerbehov = u() }
    if ja(0.7) { ut.granssnitt = u() }
    if ja(0.6) {
      ut.kand = [
        .init(forvaltning: nil, andel: u(), arSedan: 0...8),
        .init(forvaltning: en(Forvaltning.allCases), andel: u(), arSedan: 0...8),
      ]
    }
    return ut
  }

  private mutating func bemanning() -> Bemanning {
    Bemanning(
      handlaggare: hel(1...6), forste: hel(0...3), enhetschefer: hel(0...2),
      avdelningschefer: hel(0...2))
  }

  /// A value within the lever's range, whole where it counts something or picks an alternative.
  private mutating func varde(_ spak: Spak) -> Double {
    let rad = spak.rad
    if rad.kanSaknas, ja(0.5) { return Spakvarden.inget }
    // Half of the time near the low end: intervals and limits that are met within weeks.
    let del = ja(0.5) ? u() * 0.1 : u()
    let varde = rad.lagst + (rad.hogst - rad.lagst) * del
    if case .alternativ = rad.slag { return (rad.lagst + (rad.hogst - rad.lagst) * u()).rounded() }
    let hela: [Enhet] = [.antal, .vardagar, .dagar, .minuter]
    return hela.contains(rad.enhet) && rad.slag != .fordelning ? varde.rounded() : varde
  }

  private mutating func person(_ i: Int, _ scenario: Scenario) -> HandskrivenPerson {
    var ut = HandskrivenPerson(
      namn: "Person \(i)", omrade: en(Stadsomrade.allCases),
      ankomst: Kalender.moment(
        scenario.start + hel(0...10), sekund: Int64(hel(0...86_399))),
      alder: hel(0...100))
    ut.behov = (0..<hel(1...4)).map { _ in
      var behov = HandskrivenPerson.Behov(slag: slag())
      if ja(0.5) { behov.klassas = ForvaltningSet(rawValue: UInt8(hel(0...63))) }
      if ja(0.3) { behov.efterDagar = u() * 20 }
      if ja(0.5) { behov.langdDagar = 1 + u() * 40 }
      return behov
    }
    if ja(0.5) { ut.kand = [(en(Forvaltning.allCases), hel(0...3_000))] }
    ut.skyddad = ja(0.2)
    if ja(0.5) { ut.forstKontaktad = en([.sf(ut.omrade), .ffs, .avo]) }
    let skrivbara = Andamal.allCases.filter { $0.kanSkrivas && $0 != .ansvarig && !$0.arPost }
    ut.val = (0..<hel(0...20)).map { _ in
      let andamal = en(skrivbara)
      let varde =
        andamal.svar.isEmpty ? (u() * 20) : Double(hel(0...(andamal.svar.count - 1)))
      return Skrivet(andamal, varde: varde)
    }
    return ut
  }

  /// Two changes at dates: levers, staff, inflow. The teams and the lookahead stay.
  private mutating func variant(_ scenario: Scenario) -> Variant {
    let fasta: Set<Spak> = [.teamTopologi, .overforingstid, .antalEnskilda, .varningsgrans]
    var andringar: [Variant.Andring] = []
    for _ in 0..<2 {
      var andring = Variant.Andring(fran: scenario.start + hel(0...30))
      for spak in Spak.allCases where !spak.arPost && !fasta.contains(spak) && ja(0.2) {
        andring.spakar.append((spak, varde(spak)))
      }
      if ja(0.5) { andring.bemanning = (0..<12).map { _ in bemanning() } }
      if ja(0.5) {
        andring.inflode = (0..<4).map { _ in Inflode(antal: u(), bara: .allaDagar) }
      }
      andringar.append(andring)
    }
    return Variant(namn: "ändrad", beskrivning: "", andringar: andringar)
  }
}
