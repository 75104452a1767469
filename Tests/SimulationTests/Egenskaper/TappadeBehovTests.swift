import Domain
import Foundation
import Kernel
import Observers
import ScenarioFiles
import Simulation
import Testing

/// No need is forgotten on the way: whoever learns late learns, and what nobody answers for is
/// taken up.
@Suite("Needs that could be lost")
struct TappadeBehovTests {
  private static func utfall(_ fall: Handrakning, tider: [String: String] = [:]) async throws
    -> Provutfall
  {
    var yaml = fall.yaml
    for (gammal, ny) in tider { yaml = yaml.replacingOccurrences(of: gammal, with: ny) }
    let scenario = try ScenarioFil.las(text: yaml, filnamn: "papper.yaml").scenario
    return await Provbok.kor(Varld(scenario: scenario))
  }

  private static func nar(_ text: String) throws -> Moment {
    Kalender.moment(try #require(Datum(text)), sekund: 0)
  }

  @Test("who was named, disclaimed it and is named again decides")
  func namngivenIgen() async throws {
    let fall = Handrakning(
      dagar: 300, spakar: ["spUppföljning: 14 dagar", "överlämningstid: 10 dagar"],
      klassas: "SF Hisingen, FFS",
      val: [
        "kallelsesvar: avböjer, runda: 2", "ansvarig: FFS, behov: 2", "ändring: ja, runda: 1",
        "lösning: ja", "ansvaret flyttas: ja",
      ])
    let utfall = try await Self.utfall(
      fall,
      tider: [
        "insatsbeslut: { arbetstid: 1 h, ledtid: 5 ": "insatsbeslut: { arbetstid: 1 h, ledtid: 120 "
      ])
    let fransagt = utfall.fakta.contains {
      if case .arendeFransagt(let behov, .ffs, _) = $0.fact { behov.nummer == 1 } else { false }
    }
    #expect(fransagt)
    let lost = try #require(
      utfall.fakta.first { if case .tvistLost = $0.fact { true } else { false } }?.nar)
    let beslut = utfall.fakta.first {
      if case .insatsBeslut(let behov, .ffs, true, _, _) = $0.fact {
        behov.nummer == 1
      } else {
        false
      }
    }
    let nar = try #require(beslut?.nar)
    #expect(nar > lost)
    #expect(nar.ticks - lost.ticks < 15 * Sekunder.dygn)
  }

  @Test("a refusal while the samtycke was withdrawn is told when it is there again")
  func avslagUtanSamtycke() async throws {
    let fall = Handrakning(
      dagar: 60, spakar: ["omfrågaTid: 7 dagar"],
      val: [
        "samtycke: nej, runda: 0", "konsultation: ja", "återkallelse: 12 dagar, runda: 1",
        "bifall: nej, behov: 2",
      ])
    let utfall = try await Self.utfall(fall)
    let avslag = try #require(
      utfall.fakta.first {
        if case .insatsBeslut(let b, .ffs, false, _, _) = $0.fact { b.nummer == 1 } else { false }
      })
    let tvist = try #require(
      utfall.fakta.first { if case .tvistUppkommen = $0.fact { true } else { false } })
    let (fore, efter) = (try Self.nar("2026-09-30"), try Self.nar("2026-10-08"))
    #expect(fore < avslag.nar && avslag.nar < efter)
    let (ja, sedan) = (try Self.nar("2026-10-12"), try Self.nar("2026-10-15"))
    #expect(ja < tvist.nar && tvist.nar < sedan)
  }

  @Test("a beslut taken while the samtycke was withdrawn ends the former holder's")
  func beslutUtanSamtycke() async {
    var scenario = Provstad.scenario(dagar: 500, perDag: 1, rikligt: true)
    scenario.satt(Provstad.alltGarVal)
    scenario.satt([
      .oenighetsgrad: 0.7, .ansvarFlyttas: 1, .losningOperativ: 0.6, .motesintervallOperativ: 10,
      .aterkallelsegrad: 0.5, .omfragaTid: 7, .samtyckesgrad: 1, .maxOmfragor: 5,
      .omprovningstid: 5, .spUppfoljning: 30,
    ])
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    // Two beslut about a need, one of them handed over and told of at last: the other has ended.
    var gallande: [BehovID: [Forvaltning: Moment]] = [:]
    var dubbla = 0
    var langst = Int64(0)
    for f in utfall.fakta {
      switch f.fact {
      case .insatsBeslut(let b, let vem, true, _, _):
        gallande[b, default: [:]][vem] = f.nar
        if gallande[b]?.count == 2 { dubbla += 1 }
      case .beslutUpphort(let b, let vem, _, _):
        if let sen = gallande[b]?.values.max(), gallande[b]?.count == 2 {
          langst = max(langst, f.nar.ticks - sen.ticks)
        }
        gallande[b]?[vem] = nil
      default: break
      }
    }
    #expect(dubbla > 30)
    let kvar = gallande.filter { $0.value.count > 1 }.values.compactMap { $0.values.max() }
    let slut = Varld(scenario: scenario).slut
    // A withdrawal lasts some weeks; two beslut for more than three months mean that nobody told.
    #expect(kvar.count { slut.ticks - $0.ticks > 100 * Sekunder.dygn } == 0)
    #expect(langst < 200 * Sekunder.dygn)
  }

  @Test(
    "what a named förvaltning decides reaches the initierande, also of a need that was merged in")
  func sammanslaget() async {
    var scenario = Provstad.scenario(dagar: 300, perDag: 2, rikligt: true)
    scenario.satt([
      .dubbelkontakt: 0.8, .samtyckesgrad: 1, .samtyckesOmfattning: 1, .aterkallelsegrad: 0,
      .bifallsgrad: 0.6, .upptacktssannolikhet: 1, .initieringsgrad: 1, .behovslangd: 3_000,
    ])
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    var namngivna: [BehovID: (sp: SPID, vem: Forvaltning)] = [:]
    var slut: Set<SPID> = []
    var sagt: Set<String> = []
    var sammanslagna = 0
    for m in utfall.skickade {
      if case .ansvar(.beslutUnderrattelse(let sp, let b, let vem, _, _)) = m.message {
        sagt.insert("\(sp) \(b) \(vem) \(m.nar.ticks)")
      }
      if case .sp(.sammanslagning) = m.message { sammanslagna += 1 }
    }
    var handelser: [(nar: Moment, i: Int)] = utfall.fakta.indices.map { (utfall.fakta[$0].nar, $0) }
    handelser += utfall.skickade.indices.map { (utfall.skickade[$0].nar, -1 - $0) }
    handelser.sort { ($0.nar, -$0.i) < ($1.nar, -$1.i) }
    var provade = 0
    var tysta: [String] = []
    for h in handelser {
      if h.i < 0 {
        if case .ansvar(.overenskommelse(let sp, let b, let vem, _, _, _)) =
          utfall.skickade[-1 - h.i].message, vem != sp.initierande
        {
          namngivna[BehovID(sp.person, Int(b))] = (sp, vem)
        }
        continue
      }
      switch utfall.fakta[h.i].fact {
      case .spSlut(let sp, _): slut.insert(sp)
      case .insatsBeslut(let behov, let vem, _, _, _):
        guard let namngiven = namngivna[behov], namngiven.vem == vem, !slut.contains(namngiven.sp)
        else { continue }
        provade += 1
        let ord = "\(namngiven.sp) \(behov.nummer) \(vem) \(h.nar.ticks)"
        if !sagt.contains(ord) { tysta.append(ord) }
      default: break
      }
    }
    #expect(sammanslagna > 50)
    #expect(provade > 200)
    #expect(tysta.isEmpty, "\(tysta.prefix(3)) of \(tysta.count)")
  }

  @Test("a need that is seen while the plan waits for approval has a meeting of its own")
  func seddUnderGodkannandet() async throws {
    let fall = Handrakning(
      dagar: 90,
      behov: ["ekonomiskt bistånd", "funktionsnedsättning", "rättspsykiatri, efter: 20 dagar"],
      val: ["godkännandets tid: 10 vardagar"])
    let utfall = try await Self.utfall(fall)
    let upprattad = try #require(
      utfall.fakta.first { if case .planUpprattad = $0.fact { true } else { false } }?.nar)
    let sedd = try #require(
      utfall.fakta.first {
        if case .klassning(let b, _, _, _) = $0.fact { b.nummer == 2 } else { false }
      }?.nar)
    #expect(sedd < upprattad)
    let kallad = utfall.fakta.first {
      if case .kallad(_, 2, true) = $0.fact { true } else { false }
    }
    // A vardag for the kallelse, long before the follow-up.
    let nar = try #require(kallad?.nar)
    #expect(nar.ticks - upprattad.ticks < 5 * Sekunder.dygn)
    let overens = utfall.fakta.contains {
      if case .ansvarOverenskommet(let b, _, _) = $0.fact { b.nummer == 2 } else { false }
    }
    #expect(overens)
  }

  @Test("the initierande answers for a need from the follow-up at which it is seen, by the lever")
  func seddVidUppfoljning() async throws {
    let fall = Handrakning(
      dagar: 120,
      spakar: [
        "ansvarUtanBeslut: initierande", "spUppföljning: 30 dagar", "ärendeUppföljning: 365 dagar",
      ],
      behov: ["ekonomiskt bistånd", "funktionsnedsättning", "rättspsykiatri"],
      klassas: "SF Hisingen, FFS",
      val: [
        "upptäckt: nej, behov: 3, runda: 0", "ansvarig: FFS",
      ])
    let utfall = try await Self.utfall(fall)
    let sedd = utfall.fakta.contains {
      if case .uppfoljd(_, andring: true) = $0.fact { true } else { false }
    }
    #expect(sedd)
    let bar = utfall.fakta.contains {
      if case .ansvarUtanBeslut(let b, let vem) = $0.fact {
        b.nummer == 2 && vem == ForvaltningSet(.sfHisingen)
      } else {
        false
      }
    }
    #expect(bar)
  }

  @Test("a tvist begins from the beslut that the initierande has itself")
  func egetBeslut() async throws {
    let fall = Handrakning(
      dagar: 200, spakar: ["ärendeUppföljning: 30 dagar"], behov: ["ekonomiskt bistånd"], kand: "",
      val: ["bättre hem: ja", "kallelsesvar: avböjer", "lösning: ja", "ansvaret flyttas: nej"])
    let utfall = try await Self.utfall(fall)
    let halvare = utfall.fakta.compactMap { f -> ForvaltningSet? in
      if case .tvistUppkommen(_, _, _, let halvare, _) = f.fact { halvare } else { nil }
    }
    #expect(!halvare.isEmpty)
    #expect(halvare.allSatisfy { $0 == ForvaltningSet(.sfHisingen) })
    #expect((utfall.observatorium.invarianter.first { $0.id == .s05 }?.kontrollerade ?? 0) > 0)
  }
}
