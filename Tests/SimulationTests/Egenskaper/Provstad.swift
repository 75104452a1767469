import Domain
import Kernel

/// Small cities for the tests of behaviour.
enum Provstad {
  /// A scenario with some persons a day and stadsområde, half of them in a gränssnitt.
  ///
  /// - Parameters:
  ///   - dagar: how many days are simulated.
  ///   - perDag: persons a day in each stadsområde.
  ///   - rikligt: staff so ample that nobody ever waits for another's case.
  /// - Returns: the scenario.
  static func scenario(dagar: Int, perDag: Double = 0.5, rikligt: Bool = false) -> Scenario {
    var ut = Scenario(namn: "provstad", start: Datum(dagnummer: 20_703), dagar: dagar)
    ut.inflode = Array(repeating: Inflode(antal: perDag, bara: .allaDagar), count: 4)
    var vuxen = Profil(
      namn: "vuxen", andel: 0.6, alder: 20...60, behov: [.init(slag: .beroende, andel: 1)])
    vuxen.aven = [
      .init(slag: .hemloshet, andel: 1), .init(slag: .funktionsnedsattning, andel: 2),
    ]
    vuxen.flerbehov = 0.9
    vuxen.granssnitt = 0.5
    vuxen.kand = [.init(forvaltning: .ffs, andel: 0.4, arSedan: 0...4)]
    var aldre = Profil(
      namn: "äldre", andel: 0.4, alder: 66...90,
      behov: [
        .init(slag: .aldrande, andel: 1), .init(slag: .ekonomisktBistand, andel: 0.6),
      ])
    aldre.aven = [.init(slag: .funktionsnedsattning, andel: 1)]
    aldre.flerbehov = 0.5
    aldre.granssnitt = 0.4
    ut.profiler = [vuxen, aldre]
    if rikligt {
      let poster = Bemanning(
        handlaggare: 600, forste: 200, enhetschefer: 200, avdelningschefer: 200)
      ut.bemanning = Array(repeating: poster, count: Enhetsplats.antal)
      ut.satt([
        .moteskapacitetOperativ: 200, .moteskapacitetTaktisk: 200, .moteskapacitetStrategisk: 200,
      ])
    }
    return ut
  }

  /// Everybody sees, acts, consents, comes, approves and agrees, and every decision is bifall.
  static let alltGarVal: [Spak: Double] = [
    .upptacktssannolikhet: 1, .initieringsgrad: 1, .samtyckesgrad: 1, .samtyckesOmfattning: 1,
    .stodkontaktsgrad: 1, .aterkallelsegrad: 0, .avbojSannolikhet: 0, .annatForslagSannolikhet: 0,
    .forhinderSannolikhet: 0, .tystnadSannolikhet: 0, .franvarograd: 0, .godkannandegrad: 1,
    .oenighetsgrad: 0, .bifallsgrad: 1, .behovslangd: 3650,
  ]

  /// Disputes are many and climb.
  static let tvistigt: [Spak: Double] = [
    .samtyckesgrad: 1, .samtyckesOmfattning: 1, .oenighetsgrad: 0.9, .losningOperativ: 0.3,
    .losningTaktisk: 0.3, .losningStrategisk: 0.4, .lyftbenagenhet: 0.9,
  ]

  /// A person in Hisingen with a need of SF's and one that is classed as said.
  static func fall(klassas: ForvaltningSet, _ val: [Skrivet]) -> Scenario? {
    guard let start = Datum("2026-09-07") else { return nil }
    var ut = Scenario(namn: "fall", start: start, dagar: 300)
    ut.satt(alltGarVal)
    var person = HandskrivenPerson(
      namn: "Petra Papper", omrade: .hisingen,
      ankomst: Kalender.moment(start, sekund: 9 * Sekunder.timme), alder: 40)
    var andra = HandskrivenPerson.Behov(slag: .funktionsnedsattning)
    andra.klassas = klassas
    person.behov = [.init(slag: .beroende), andra]
    person.val = val
    ut.personer = [person]
    return ut
  }
}

extension Scenario {
  /// Sets several levers.
  mutating func satt(_ varden: [Spak: Double]) {
    for (spak, varde) in varden { spakar.satt(spak, varde) }
  }

  /// The scenario with a lever set otherwise.
  func med(_ spak: Spak, _ varde: Double) -> Scenario {
    var ut = self
    ut.spakar.satt(spak, varde)
    return ut
  }
}
