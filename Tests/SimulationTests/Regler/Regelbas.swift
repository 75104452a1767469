import Domain
import Observers
import Simulation

/// The small worlds in which the rules are broken one at a time.
///
/// Few, so that each one's run without avsteg can be shared; small, so that all rules are run in
/// seconds. Their levers give occasions that the defaults give seldom.
enum Regelbas: String, CaseIterable, Sendable {
  /// Half a year of mixed needs, with everything that can happen around an SP.
  case vardag
  /// Needs that two claim or nobody: tvister that climb all the way, on levels that rarely solve.
  case tvister
  /// More than a year, so that a year ends, of persons who pay for several insatser.
  case aret

  var scenario: Scenario {
    var scenario: Scenario
    switch self {
    case .vardag:
      scenario = Scenario(namn: rawValue, start: Regelbas.start, dagar: 200)
      Regelbas.sattVardag(&scenario)
    case .tvister:
      scenario = Scenario(namn: rawValue, start: Regelbas.start, dagar: 330)
      Regelbas.sattTvister(&scenario)
    case .aret:
      scenario = Scenario(namn: rawValue, start: Regelbas.start, dagar: 367)
      Regelbas.sattAret(&scenario)
    }
    return scenario
  }

  /// 2026-01-02, a Friday after a holiday.
  private static let start = Datum(dagnummer: 20_455)

  private static func sattVardag(_ scenario: inout Scenario) {
    scenario.inflode = Array(repeating: Inflode(antal: 0.7, bara: .vardagar), count: 4)
    var alla = Profil(
      namn: "allt", andel: 0.6, alder: 18...90,
      behov: BehovsSlag.allCases.map { .init(slag: $0, andel: 0.1) })
    alla.aven = BehovsSlag.allCases.map { .init(slag: $0, andel: 1) }
    alla.flerbehov = 0.8
    alla.granssnitt = 0.2
    alla.kand = Forvaltning.allCases.map {
      .init(forvaltning: $0, andel: 0.25, arSedan: 0...9)
    }
    var utanBostad = Profil(
      namn: "utan bostad", andel: 0.4, alder: 18...80,
      behov: [.init(slag: .hemloshet, andel: 0.6), .init(slag: .avhysning, andel: 0.6)])
    utanBostad.aven = [
      .init(slag: .beroende, andel: 1), .init(slag: .funktionsnedsattning, andel: 1),
      .init(slag: .aldrande, andel: 1),
    ]
    utanBostad.flerbehov = 1
    utanBostad.granssnitt = 0
    utanBostad.kand = [
      .init(forvaltning: nil, andel: 0.3, arSedan: 0...9),
      .init(forvaltning: .ffs, andel: 0.4, arSedan: 0...9),
      .init(forvaltning: .avo, andel: 0.4, arSedan: 0...9),
    ]
    scenario.profiler = [alla, utanBostad]
    let spakar: [(Spak, Double)] = [
      (.behovslangd, 240), (.akutOrograd, 1), (.skyddadGrad, 0.2), (.samtyckesgrad, 0.8),
      (.samtyckesOmfattning, 0.85), (.aterkallelsegrad, 0.1), (.sekretessbrytandegrad, 0.3),
      (.stodkontaktsgrad, 0.8), (.franvarograd, 0.2), (.avvikelsegrad, 0.8),
      (.deltagandeforslagGrad, 0.5), (.samfinansieringsgrad, 0.5), (.sipGrad, 0.5),
      (.oenighetsgrad, 0.3), (.spUppfoljning, 30), (.arendeUppfoljning, 30),
      (.dubbelkontakt, 0.1), (.battreHemGrad, 0.1),
    ]
    for (spak, varde) in spakar { scenario.spakar.satt(spak, varde) }
  }

  private static func sattTvister(_ scenario: inout Scenario) {
    scenario.inflode = Array(repeating: Inflode(antal: 0.3, bara: .vardagar), count: 4)
    var profil = Profil(
      namn: "gränssnitt", andel: 1, alder: 18...80,
      behov: [.init(slag: .beroende, andel: 1), .init(slag: .funktionsnedsattning, andel: 0.9)])
    profil.granssnitt = 0.6
    scenario.profiler = [profil]
    let spakar: [(Spak, Double)] = [
      (.behovslangd, 1_000), (.oenighetsgrad, 0.7), (.losningOperativ, 0.1),
      (.losningTaktisk, 0.1), (.losningStrategisk, 0.2), (.samordningsgruppLyftGrad, 0.5),
      (.hinderGrad, 0.5), (.battreHemGrad, 0.3), (.arendeUppfoljning, 40),
      (.motesintervallOperativ, 7), (.motesintervallTaktisk, 14), (.motesintervallStrategisk, 30),
      (.insatsFramforhallning, 15), (.verkstallighetstid, 20), (.maxOmgangar, 1),
      (.medlingstid, 10), (.foljsamhetUtlatande, 0.5), (.godkannandegrad, 0.8),
      (.aterkallelsegrad, 0), (.flerbehov, 0),
    ]
    for (spak, varde) in spakar { scenario.spakar.satt(spak, varde) }
  }

  private static func sattAret(_ scenario: inout Scenario) {
    scenario.inflode = Array(repeating: Inflode(antal: 0.12, bara: .vardagar), count: 4)
    var profil = Profil(
      namn: "avgifter", andel: 1, alder: 66...90,
      behov: [
        .init(slag: .aldrande, andel: 1), .init(slag: .funktionsnedsattning, andel: 1),
      ])
    profil.granssnitt = 0
    profil.kand = [.init(forvaltning: .ffs, andel: 0.5, arSedan: 0...3)]
    scenario.profiler = [profil]
    let spakar: [(Spak, Double)] = [
      (.behovslangd, 1_000), (.avgiftsandel, 1), (.samtyckesgrad, 1), (.samtyckesOmfattning, 1),
      (.bifallsgrad, 1), (.upptacktssannolikhet, 1), (.initieringsgrad, 1),
      (.aterkallelsegrad, 0),
    ]
    for (spak, varde) in spakar { scenario.spakar.satt(spak, varde) }
  }
}

/// What is read of a run.
struct Regelutfall: Sendable {
  let tillampad: [Int]
  let bruten: [Int]
  let intervall: [GlappSlag: Int]
  let sekunder: [GlappSlag: Int64]
  let invariantbrott: [InvariantID: Int]
  let ovrigt: Ovrigt

  init(_ resultat: Korresultat) {
    let o = resultat.observatorium
    var tillampad = [Int](repeating: 0, count: RegelID.antal)
    var bruten = tillampad
    for rad in o.regelrader {
      tillampad[Int(rad.regel.ordinal)] = rad.tillampad
      bruten[Int(rad.regel.ordinal)] = rad.bruten
    }
    self.tillampad = tillampad
    self.bruten = bruten
    intervall = Dictionary(uniqueKeysWithValues: o.glapp.map { ($0.slag, $0.intervall) })
    sekunder = Dictionary(uniqueKeysWithValues: o.glapp.map { ($0.slag, $0.sekunder) })
    invariantbrott = Dictionary(uniqueKeysWithValues: o.invarianter.map { ($0.id, $0.brott) })
    ovrigt = o.ovrigt
  }

  func tillampad(_ regel: RegelID) -> Int { tillampad[Int(regel.ordinal)] }
  func bruten(_ regel: RegelID) -> Int { bruten[Int(regel.ordinal)] }
}

/// Runs the bases, each without avsteg once only.
actor Regelkorning {
  static let delad = Regelkorning()
  private var utan: [Regelbas: Task<Regelutfall, any Error>] = [:]

  /// The base as it stands.
  func utan(_ bas: Regelbas) async throws -> Regelutfall {
    if let uppgift = utan[bas] { return try await uppgift.value }
    let uppgift = Task.detached { try await Regelkorning.kor(bas, bryt: nil) }
    utan[bas] = uppgift
    return try await uppgift.value
  }

  /// The base with one rule broken on every occasion.
  @concurrent
  static func kor(_ bas: Regelbas, bryt regel: RegelID?) async throws -> Regelutfall {
    var scenario = bas.scenario
    if let regel { scenario.spakar.satt(avsteg: regel, 1) }
    return Regelutfall(try await Korning.kor(Varld(scenario: scenario), lage: .slinga))
  }
}
