import Domain
import Kernel
import Observers
import Testing

/// `Känd` by a stödinsats of the run itself (ANS-39, 41, 57; H-14, H-15).
@Suite("Who is känd through what happened during the run")
struct KandTests {
  private struct Klassat: Equatable {
    var ansprak: ForvaltningSet
    var dagar: Int32
  }

  /// A person of FFS or SF who loses the home later.
  private func scenario(
    upphor: Double, hemlosEfter: Double, forst: Forvaltning? = nil,
    slag: BehovsSlag = .funktionsnedsattning
  ) throws -> Scenario {
    let start = try #require(Datum("2026-03-02"))
    var ut = Scenario(namn: "känd", start: start, dagar: Int(hemlosEfter) + 60)
    ut.satt(Provstad.alltGarVal)
    var person = HandskrivenPerson(
      namn: "Kim Exempel", omrade: .hisingen,
      ankomst: Kalender.moment(start, sekund: 9 * Sekunder.timme), alder: 34)
    var forsta = HandskrivenPerson.Behov(slag: slag)
    forsta.langdDagar = upphor
    var hemlos = HandskrivenPerson.Behov(slag: .hemloshet)
    hemlos.efterDagar = hemlosEfter
    person.behov = [forsta, hemlos]
    person.forstKontaktad = forst
    ut.personer = [person]
    return ut
  }

  private func klassat(_ utfall: Provutfall, behov: UInt8 = 1) -> [Klassat] {
    utfall.fakta.compactMap {
      if case .klassning(let b, let ansprak, let dagar, _) = $0.fact, b.nummer == behov {
        Klassat(ansprak: ansprak, dagar: dagar)
      } else {
        nil
      }
    }
  }

  private static let ffs = ForvaltningSet(.ffs)
  private static let sf = ForvaltningSet(.sfHisingen)

  @Test("an insats that ended during the run makes known, from its end, also to another")
  func avslutad() async throws {
    let egen = await Provbok.kor(
      Varld(scenario: try scenario(upphor: 200, hemlosEfter: 252)))
    #expect(klassat(egen) == [Klassat(ansprak: Self.ffs, dagar: 52)])
    #expect(egen.observatorium.personer.antal == 1)
    let annan = await Provbok.kor(
      Varld(scenario: try scenario(upphor: 200, hemlosEfter: 252, forst: .sfHisingen)))
    #expect(klassat(annan) == [Klassat(ansprak: Self.ffs, dagar: 52)])
  }

  @Test("an insats that runs makes known, also to another")
  func pagaende() async throws {
    for forst in [Forvaltning.ffs, .sfHisingen] {
      let utfall = await Provbok.kor(
        Varld(scenario: try scenario(upphor: 1_000, hemlosEfter: 252, forst: forst)))
      #expect(klassat(utfall).first == Klassat(ansprak: Self.ffs, dagar: 0), "\(forst)")
    }
  }

  @Test("the last day counts, the day after does not (H-15)")
  func gransen() async throws {
    // The insats ends on a Monday; the last day is a Tuesday, a year later.
    var sista = try scenario(upphor: 196, hemlosEfter: 561)
    sista.satt([.kandTidsfonster: 1])
    #expect(
      klassat(await Provbok.kor(Varld(scenario: sista)))
        == [Klassat(ansprak: Self.ffs, dagar: 365)])
    var efter = try scenario(upphor: 196, hemlosEfter: 562)
    efter.satt([.kandTidsfonster: 1])
    #expect(
      klassat(await Provbok.kor(Varld(scenario: efter)))
        == [Klassat(ansprak: Self.sf, dagar: -1)])
  }

  @Test("INV-S21 is judged by when the insatser ended, not by what the classifier says")
  func invarianten() async throws {
    var efter = try scenario(upphor: 196, hemlosEfter: 562)
    efter.satt([.kandTidsfonster: 1])
    let utan = await Provbok.kor(Varld(scenario: efter))
    #expect(utan.observatorium.invarianter.first { $0.id == .s21 }?.brott == 0)
    efter.spakar.satt(avsteg: .ans41, 1)
    let med = await Provbok.kor(Varld(scenario: efter))
    #expect(klassat(med) == [Klassat(ansprak: Self.ffs, dagar: 366)])
    #expect(med.observatorium.invarianter.first { $0.id == .s21 }?.brott == 1)
  }

  @Test("stödkontaktGerKänd: a stödkontakt makes known where the lever says so (H-14)")
  func stodkontakt() async throws {
    for (varde, vantat) in [(0.0, Self.sf), (1.0, Self.sf.with(.ffs))] {
      var scenario = try #require(Provstad.fall(klassas: Self.ffs.with(.sfHisingen), []))
      var hemlos = HandskrivenPerson.Behov(slag: .hemloshet)
      hemlos.efterDagar = 60
      scenario.personer[0].behov.append(hemlos)
      scenario.personer[0].val = [
        Skrivet(.ansvarig, varde: Double(Forvaltning.sfHisingen.index))
      ]
      scenario.satt([.stodkontaktGerKand: varde])
      let utfall = await Provbok.kor(Varld(scenario: scenario))
      #expect(
        utfall.fakta.contains {
          if case .stodarendeOppnat(_, .ffs) = $0.fact { true } else { false }
        })
      #expect(klassat(utfall, behov: 2).first == Klassat(ansprak: vantat, dagar: 0))
    }
  }

  @Test("a need that is seen later is classed by what has become known since")
  func upptackt() async throws {
    var scenario = Provstad.scenario(dagar: 250, perDag: 1)
    for i in scenario.profiler.indices {
      scenario.profiler[i].kand = []
      scenario.profiler[i].granssnitt = 0
      scenario.profiler[i].flerbehov = 1
      scenario.profiler[i].aven = [.init(slag: .hemloshet, andel: 1)]
    }
    scenario.satt([.upptacktssannolikhet: 0.3, .arendeUppfoljning: 60])
    func hemlosa(_ varde: Double) async -> [ForvaltningSet: Int] {
      let utfall = await Provbok.kor(Varld(scenario: scenario.med(.stodkontaktGerKand, varde)))
      var ut: [ForvaltningSet: Int] = [:]
      for f in utfall.fakta {
        if case .klassning(let b, let ansprak, let dagar, _) = f.fact, b.nummer > 0, dagar == 0 {
          ut[ansprak, default: 0] += 1
        }
      }
      return ut
    }
    let utan = await hemlosa(0)
    #expect(utan[ForvaltningSet(.avo), default: 0] > 5)
    #expect(await hemlosa(1) != utan)
  }
}
