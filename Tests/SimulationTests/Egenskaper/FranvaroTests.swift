import Domain
import Kernel
import Observers
import Simulation
import Testing

@Suite("Who reports an absence")
struct FranvaroTests {
  /// A meeting of SF Hisingen (the initierande), FFS and ÄVO, with who stays away from the first one.
  private func mote(uteblir: [Forvaltning], giltig: [Forvaltning] = []) async throws -> Provutfall {
    var val: [Skrivet] = []
    for (utfall, mangd) in [(Narvaro.uteblev, uteblir), (.giltigOrsak, giltig)] {
      for f in mangd {
        var skrivet = Skrivet(.narvaro, varde: Double(utfall.rawValue))
        skrivet.vem = f.rawValue
        skrivet.runda = 1
        val.append(skrivet)
      }
    }
    val += [Skrivet(.narvaro, varde: 0), Skrivet(.avvikelse, varde: 1)]
    let klassas = ForvaltningSet(.ffs).with(.avo)
    return await Provbok.kor(
      Varld(scenario: try #require(Provstad.fall(klassas: klassas, val))))
  }

  private func beslut(_ utfall: Provutfall) -> [String] {
    utfall.fakta.compactMap {
      guard case .avvikelseBeslut(_, let part, let av, let rapporteras) = $0.fact else {
        return nil
      }
      return "\(part.namn) av \(av?.namn ?? "ingen"): \(rapporteras)"
    }
  }

  private func rapporter(_ utfall: Provutfall) -> [String] {
    utfall.meddelanden.compactMap {
      guard case .ansvar(.avvikelse(_, let part, _)) = $0.message else { return nil }
      return "\(part.namn): \(Aktor($0.fran).namn) → \(Aktor($0.till).namn)"
    }
  }

  @Test("the initierande, where it was there")
  func initierande() async throws {
    let utfall = try await mote(uteblir: [.avo])
    #expect(beslut(utfall) == ["ÄVO av SF Hisingen: true"])
    #expect(
      rapporter(utfall) == [
        "ÄVO: SF Hisingen → SF Hisingen ledning",
        "ÄVO: SF Hisingen ledning → Strategiskt team Hisingen",
      ])
  }

  @Test("where the initierande was absent, another who was there, by its own line")
  func annan() async throws {
    let utfall = try await mote(uteblir: [.sfHisingen], giltig: [.avo])
    #expect(beslut(utfall) == ["SF Hisingen av FFS: true"])
    #expect(
      rapporter(utfall) == [
        "SF Hisingen: FFS Hisingen → FFS ledning",
        "SF Hisingen: FFS ledning → Strategiskt team Hisingen",
      ])
  }

  @Test("one of several, the same for every absence")
  func enAvFlera() async throws {
    let utfall = try await mote(uteblir: [.sfHisingen])
    let beslut = beslut(utfall)
    #expect(beslut.count == 1)
    #expect(["SF Hisingen av FFS: true", "SF Hisingen av ÄVO: true"].contains(beslut[0]))
    #expect(rapporter(utfall).count == 2)
  }

  @Test("nobody, where nobody was there: that is recorded, and no report is sent")
  func ingen() async throws {
    let utfall = try await mote(uteblir: [.sfHisingen, .ffs], giltig: [.avo])
    #expect(
      Set(beslut(utfall)) == ["SF Hisingen av ingen: false", "FFS av ingen: false"])
    #expect(rapporter(utfall).isEmpty)
    // An absence that is not reported has ended in AV:EjRapporterad (INV-L25).
    let l25 = utfall.observatorium.invarianter.first { $0.id == .l25 }
    #expect(l25?.brott == 0)
  }

  @Test("nobody, where the samtycke is withdrawn between the absence and the meeting's end")
  func aterkallat() async throws {
    var scenario = Provstad.scenario(dagar: 400, perDag: 1, rikligt: true)
    scenario.satt([
      .motetsVantan: 480, .aterkallelsegrad: 0.5, .franvarograd: 0.5, .andelGiltigOrsak: 0,
    ])
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    var kallade: [SPID: [UInt8]] = [:]
    var avbrutna = 0
    for f in utfall.fakta {
      switch f.fact {
      case .kallad(let sp, _, _): kallade[sp] = []
      case .narvaro(let sp, let part, .uteblev, _): kallade[sp, default: []].append(part.rawValue)
      case .avvikelseBeslut(let sp, let part, _, _): kallade[sp]?.removeAll { $0 == part.rawValue }
      case .spTillstand(let sp, .kallad, .samtyckeSaknas, _):
        if utfall.fakta.contains(where: {
          guard case .avvikelseBeslut(sp, _, nil, false) = $0.fact else { return false }
          return $0.nar == f.nar
        }) {
          avbrutna += 1
        }
        #expect(kallade[sp]?.isEmpty != false)
      default: break
      }
    }
    #expect(avbrutna > 0)
    let l25 = utfall.observatorium.invarianter.first { $0.id == .l25 }
    #expect(l25?.brott == 0)
  }

  @Test("never an absent party, in a city in which many stay away")
  func aldrigFranvarande() async {
    var scenario = Provstad.scenario(dagar: 200, perDag: 1)
    scenario.satt([.franvarograd: 0.5, .andelGiltigOrsak: 0.3, .avvikelsegrad: 0.7])
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    var narvarande: [SPID: (kallelse: UInt16, parter: Set<UInt8>)] = [:]
    var avAnnan = 0
    var avIngen = 0
    var avbrutna: Set<SPID> = []
    for f in utfall.fakta {
      switch f.fact {
      case .spTillstand(let sp, .kallad, .samtyckeSaknas, _),
        .spTillstand(let sp, .kallad, .avslutad, _):
        avbrutna.insert(sp)
      default: break
      }
    }
    for f in utfall.fakta {
      if case .narvaro(let sp, let part, let hur, let kallelse) = f.fact {
        if narvarande[sp]?.kallelse != kallelse { narvarande[sp] = (kallelse, []) }
        if hur == .deltog { narvarande[sp]?.parter.insert(part.rawValue) }
      } else if case .avvikelseBeslut(let sp, let part, let av, let rapporteras) = f.fact {
        let dar = narvarande[sp]?.parter ?? []
        #expect(!dar.contains(part.rawValue))
        if let av {
          #expect(dar.contains(av.rawValue))
          #expect(dar.contains(sp.initierande.rawValue) == (av == sp.initierande))
          if av != sp.initierande { avAnnan += 1 }
        } else {
          // Nobody was there, or the meeting was called off before its end.
          #expect((dar.isEmpty || avbrutna.contains(sp)) && !rapporteras)
          avIngen += 1
        }
      }
    }
    #expect(avAnnan > 10)
    #expect(avIngen > 10)
    for m in utfall.meddelanden {
      guard case .ansvar(.avvikelse(let sp, let part, _)) = m.message else { continue }
      #expect(Aktor.namnd(m.fran) != part)
      if case .strategisktTeam(let omrade) = Aktor(m.till) { #expect(omrade == sp.person.omrade) }
    }
  }

  /// Kallelser that are lost, or that nobody answers because samtycke was withdrawn, make a meeting
  /// that is not held; but nobody stayed away from what it never heard of.
  @Test("nobody, where nobody is absent but the kallelse is lost", arguments: [0.0, 0.3])
  func forlorad(franvaro: Double) async {
    var scenario = Provstad.scenario(dagar: 200, perDag: 1)
    scenario.satt([
      .epostForlust: 0.3, .franvarograd: franvaro, .andelGiltigOrsak: 0.3, .avvikelsegrad: 1,
      .aterkallelsegrad: 0.3,
    ])
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    var uteblivna: [SPID: [UInt16: Set<UInt8>]] = [:]
    var missade = 0
    var beslut = 0
    for f in utfall.fakta {
      switch f.fact {
      case .narvaro(let sp, let part, .uteblev, let kallelse):
        uteblivna[sp, default: [:]][kallelse, default: []].insert(part.rawValue)
      case .spTillstand(_, _, .uteblivet, _): missade += 1
      case .avvikelseBeslut(let sp, let part, _, _):
        beslut += 1
        #expect(uteblivna[sp]?.values.contains { $0.contains(part.rawValue) } == true)
      default: break
      }
    }
    #expect(missade > 50)
    #expect(beslut == 0 || franvaro > 0)
    #expect(beslut > 10 || franvaro == 0)
    #expect(beslut <= uteblivna.values.flatMap(\.values).reduce(0) { $0 + $1.count })
  }
}
