import Domain
import Kernel
import Simulation
import Testing

/// A person's next SP is a new occasion: nothing in it repeats what was drawn in the one before.
@Suite("A person's second SP")
struct AndraSPTests {
  /// An answer that differs between SP, with the levers that make it a toss-up.
  enum Svar: String, CaseIterable, Sendable {
    case initiering, konsultation, utlamnande, deltagandeforslag, samfinansiering, sip
    case paminnelse, stodkontakt, andring

    var spakar: [Spak: Double] {
      switch self {
      case .initiering: [.initieringsgrad: 0.5]
      case .konsultation: [.samtyckesgrad: 0, .konsultationsgrad: 0.5, .maxOmfragor: 0]
      case .utlamnande: [.samtyckesgrad: 0, .sekretessbrytandegrad: 0.5, .maxOmfragor: 0]
      case .deltagandeforslag: [.deltagandeforslagGrad: 0.5]
      case .samfinansiering: [.samfinansieringsgrad: 0.5]
      case .sip: [.sipGrad: 0.5]
      case .paminnelse: [.tystnadSannolikhet: 0.5, .kallelseSvarsgrans: 1]
      case .stodkontakt: [.stodkontaktsgrad: 0.5]
      case .andring: [.andringsgrad: 0.5]
      }
    }

    /// The answer in each SP in which the question came up.
    func lasa(_ utfall: Provutfall) -> [SPID: Bool] {
      switch self {
      case .initiering: initieringar(utfall)
      case .konsultation, .utlamnande: utanSamtycke(utfall)
      case .deltagandeforslag, .paminnelse, .stodkontakt: imeddelanden(utfall)
      case .samfinansiering, .sip, .andring: ifakta(utfall)
      }
    }

    /// Whether the samtycke was asked for before the first follow-up of the ärende.
    private func initieringar(_ utfall: Provutfall) -> [SPID: Bool] {
      var ut: [SPID: Bool] = [:]
      var sedd: [SPID: Moment] = [:]
      for f in utfall.fakta {
        if case .samordningsBehovIdentifierat(let sp, _) = f.fact {
          sedd[sp] = f.nar
          ut[sp] = false
        } else if case .samtyckeBegart(let sp, _) = f.fact, let fran = sedd[sp] {
          if f.nar.ticks - fran.ticks < 20 * Sekunder.dygn { ut[sp] = true }
        }
      }
      return ut
    }

    private func utanSamtycke(_ utfall: Provutfall) -> [SPID: Bool] {
      var ut: [SPID: Bool] = [:]
      for f in utfall.fakta {
        if case .spTillstand(let sp, _, .samtyckeSaknas, _) = f.fact { ut[sp] = false }
      }
      for m in utfall.meddelanden {
        switch (self, m.message) {
        case (.konsultation, .sp(.konsultation(let sp, _, _, _))): ut[sp] = true
        case (.utlamnande, .sp(.utlamnande(let sp, _))): ut[sp] = true
        default: break
        }
      }
      return ut
    }

    private func imeddelanden(_ utfall: Provutfall) -> [SPID: Bool] {
      var ut: [SPID: Bool] = [:]
      for m in utfall.meddelanden {
        switch (self, m.message) {
        case (.deltagandeforslag, .sp(.kallelse(let sp, let k))) where k.nummer == 1:
          ut[sp] = k.deltagande
        // Of the SP with one other party: whether the reminder of the first kallelse was answered.
        case (.paminnelse, .sp(.kallelsePaminnelse(let sp, 1))): ut[sp] = false
        case (.paminnelse, .sp(.kallelseSvar(let sp, 1, _, _, _))) where ut[sp] != nil:
          ut[sp] = true
        case (.stodkontakt, .sp(.samtyckesSvar(let sp, 0, true, _, let stod))): ut[sp] = stod
        default: break
        }
      }
      return ut
    }

    private func ifakta(_ utfall: Provutfall) -> [SPID: Bool] {
      var ut: [SPID: Bool] = [:]
      for f in utfall.fakta {
        switch (self, f.fact) {
        case (.samfinansiering, .planUpprattad(let sp, _, _, _)),
          (.sip, .planUpprattad(let sp, _, _, _)):
          ut[sp] = ut[sp] ?? false
        case (.samfinansiering, .samfinansiering(let sp, _, _)), (.sip, .sipForberedd(let sp)):
          ut[sp] = true
        case (.andring, .uppfoljd(let sp, let andring)): ut[sp] = ut[sp] ?? andring
        default: break
        }
      }
      return ut
    }
  }

  /// Persons who get one SP after another: each ends at its first follow-up or without samtycke, and
  /// at the next follow-up of the ärende somebody else could meet the need better.
  private static func scenario(_ svar: Svar) -> Scenario {
    var ut = Provstad.scenario(dagar: 500, perDag: 0.15, rikligt: true)
    ut.satt(Provstad.alltGarVal)
    ut.satt([
      .battreHemGrad: 1, .arendeUppfoljning: 30, .spUppfoljning: 14, .andringsgrad: 0,
      .sekretessbrytandegrad: 0, .skyddadGrad: 0, .ansvarFlyttas: 0,
    ])
    ut.satt(svar.spakar)
    return ut
  }

  @Test("answers anew to what the first one asked", arguments: Svar.allCases)
  func nyttSvar(svar: Svar) async {
    let utfall = await Provbok.kor(Varld(scenario: Self.scenario(svar)))
    let svaren = svar.lasa(utfall)
    var lika = 0
    var olika = 0
    for (sp, forst) in svaren {
      let nasta = SPID(sp.person, sp.initierande, Int(sp.nummer) + 1)
      guard let sedan = svaren[nasta] else { continue }
      if forst == sedan { lika += 1 } else { olika += 1 }
    }
    // Two tosses of a coin agree half of the time; a repeated draw always.
    #expect(lika + olika >= 40, "\(lika) + \(olika)")
    #expect(olika * 5 > lika + olika, "\(lika) alike, \(olika) not")
    #expect(lika * 5 > lika + olika, "\(lika) alike, \(olika) not")
  }

  @Test("by another förvaltning is another SP to the enskild and to its parties")
  func annanInitierande() async {
    var scenario = Provstad.scenario(dagar: 250, perDag: 1, rikligt: true)
    scenario.satt(Provstad.alltGarVal)
    scenario.satt([.samtyckesgrad: 0.5, .dubbelkontakt: 1, .maxOmfragor: 0])
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    var svaren: [PersonID: [SPID: Bool]] = [:]
    for m in utfall.meddelanden {
      if case .sp(.samtyckesSvar(let sp, 0, let ja, _, _)) = m.message, sp.nummer == 1 {
        svaren[sp.person, default: [:]][sp] = ja
      }
    }
    let dubbla = svaren.values.filter { $0.count > 1 }
    let olika = dubbla.count { Set($0.values).count > 1 }
    #expect(dubbla.count >= 30)
    #expect(olika * 5 > dubbla.count)
    #expect(olika * 5 < 4 * dubbla.count)
  }

  @Test("no two choices of different cases, rounds or reminders have the same name")
  func namn() {
    let person = PersonID(.hisingen, 1_234)
    var namn: Set<Choice> = []
    var antal = 0
    for initierande: Forvaltning in [.sfHisingen, .ffs, .avo] {
      for nummer in [1, 2, 3, 255] {
        let sp = SPID(person, initierande, nummer)
        for runda in [0, 1, 127, 128, 255, 256, 257, 32_767] {
          for paminnelse in [0, Choice.paminnelse] {
            namn.insert(Choice(.kallelsesvar, sp, av: .ffs, runda: runda | paminnelse))
            antal += 1
          }
        }
      }
    }
    #expect(namn.count == antal)
    let varld = Varld(scenario: Provstad.scenario(dagar: 1))
    let context = Context(varld: varld)
    // Numbers of 53 bits: not two of some hundred are equal but by the same key.
    #expect(Set(namn.map { context.uniform($0) }).count == antal)
  }
}
