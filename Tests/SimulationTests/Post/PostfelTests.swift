import Domain
import Kernel
import Observers
import Simulation
import Testing

/// Faults of the post (H-84) over random scenarios.
@Suite("The post's faults")
struct PostfelTests {
  /// What a lost message may break, since nobody is reminded of it: the payer of an ended plan
  /// (S09), the fees that are not compared (S20), and that a need always has somebody (S01).
  static let alltid = SlumpadeTests.alltid.filter { $0 != .s09 }

  /// A random scenario with 5 % lost, 5 % late by 1–5 vardagar, 5 % twice, and a day of outage of
  /// each system.
  static func scenario(_ fro: UInt64) -> Scenario {
    var ut = Slumpscenario.scenario(fro)
    ut.spakar.satt(.kanalEnskild, Double(fro % 3))
    ut.spakar.satt(.kanalKallelse, Double(fro / 3 % 2))
    ut.spakar.satt(.kanalForvaltningar, Double(fro / 6 % 2))
    ut.spakar.satt(.meddelandeforlust, 0.05)
    ut.spakar.satt(.epostForlust, 0.05)
    ut.spakar.satt(.epostForsening, 0.05)
    ut.spakar.satt(.epostForseningstid, 3)
    ut.spakar.satt(.epostDubblett, 0.05)
    ut.spakar.satt(.omsandning, fro % 2 == 0 ? Spakvarden.inget : 3)
    for (i, system) in Kanal.system.enumerated() {
      ut.driftstopp.append(Driftstopp(fran: ut.start + 5 + i, dagar: 1, system: system))
    }
    return ut
  }

  @Test(
    "actors and loop agree, nothing impossible happens, and what must be safe is safe",
    arguments: UInt64(1)...40)
  func slumpat(fro: UInt64) async throws {
    let varld = Varld(scenario: Self.scenario(fro))
    let slinga = try await Korning.kor(varld, lage: .slinga)
    let aktorer = try await Korning.kor(varld, lage: .aktorer)
    #expect(slinga.digest == aktorer.digest)
    let obs = slinga.observatorium
    for rad in obs.invarianter where Self.alltid.contains(rad.id) {
      #expect(rad.brott == 0, "\(rad.id): \(String(describing: rad.forsta))")
    }
    for rad in obs.glapp {
      #expect(rad.sekunder >= 0 && rad.langsta >= 0 && rad.langsta <= rad.sekunder)
      #expect(rad.forlorade <= rad.intervall && rad.forloradeSekunder <= rad.sekunder)
    }
    let utfall = await Provbok.kor(varld)
    #expect(utfall.observatorium.post == obs.post)
    provaRakning(utfall, obs.post)
    provaEngang(utfall)
  }

  /// The counts are those of the facts, and each fact keeps its promise of arrival.
  private func provaRakning(_ utfall: Provutfall, _ post: Postrad) {
    var forlorade = 0
    var forsenade = 0
    for f in utfall.fakta {
      switch f.fact {
      case .meddelandeForlorat(_, _, _, _, _, let fore): if fore != .inget { forlorade += 1 }
      case .meddelandeForsenat(_, _, let sekunder, _, _, let driftstopp, let fore):
        #expect(sekunder > 0)
        if !driftstopp, fore != .inget { forsenade += 1 }
      default: break
      }
    }
    #expect(post.forlorade.reduce(0, +) == forlorade)
    #expect(post.forsenade.reduce(0, +) == forsenade)
    #expect(post.omsanda <= forlorade)
  }

  @Test(
    "a run counts what a longer one has lost and sent again by then", arguments: [9, 40, 75])
  func slutet(dagar: Int) async throws {
    func varld(_ dagar: Int) -> Varld {
      var scenario = Provstad.scenario(dagar: dagar, perDag: 2)
      scenario.satt([.kanalForvaltningar: 1, .meddelandeforlust: 0.1, .maxSandningar: 2])
      return Varld(scenario: scenario)
    }
    let kort = varld(dagar)
    let post = await Provbok.kor(kort).observatorium.post
    var forlorade = 0
    var omsanda = 0
    for f in await Provbok.kor(varld(200)).fakta {
      guard case .meddelandeForlorat(_, _, _, _, let omsands, _) = f.fact else { continue }
      // Told as the letter is first sent: that try is followed by another, which is the last.
      let igen = kort.kalender.efter(f.nar, kontorstid: 10 * Int64(Sekunder.arbetsdag))
      if (omsands ? f.nar : igen) < kort.slut { forlorade += 1 }
      if omsands, igen < kort.slut { omsanda += 1 }
    }
    #expect(forlorade > 0)
    #expect(post.forlorade.reduce(0, +) == forlorade)
    #expect(post.omsanda == omsanda)
    // Ten vardagar are longer than the shortest run, and shorter than the others.
    #expect((omsanda == 0) == (dagar < 10))
    #expect(omsanda < forlorade)
  }

  @Test("an e-mail whose second copy comes after the end does not come twice", arguments: [1, 60])
  func kopiaEfterSlutet(dagar: Int) throws {
    var scenario = Provscenario.varld(dagar: dagar).scenario
    scenario.satt([.epostDubblett: 0.5, .epostForlust: 0])
    let varld = Varld(scenario: scenario)
    let plats = try #require(Enhetsplats.alla.first { $0.forvaltning == .ffs })
    var dubbletter = 0
    for nummer in 0..<40 {
      var context = Context(varld: varld)
      context.borja(
        Moment(varld.start.ticks + 10 * Sekunder.timme), Aktor.enhet(Enhetsplats(index: 0)).id)
      let sp = SPID(PersonID(.centrum, 1_000 + nummer), .sfCentrum, 1)
      context.skicka(.sp(.avslut(sp, grund: .behovenUpphort)), till: .enhet(plats))
      let kopior = context.utskick.array.filter(\.dubblett)
      dubbletter += kopior.count
      let fore = context.fakta.array.filter {
        if case .meddelandeDubblerat(_, _, _, _, .allt) = $0 { true } else { false }
      }
      #expect(fore.count == kopior.count { $0.due < varld.slut })
      #expect(context.fakta.count == kopior.count)
    }
    #expect(dubbletter > 5)
  }

  /// No effect comes twice: an ärende that is open is not opened, a closed SP not closed again.
  private func provaEngang(_ utfall: Provutfall) {
    var oppna: Set<Arende> = []
    var slut: Set<SPID> = []
    var lost: Set<TvistID> = []
    for f in utfall.fakta {
      switch f.fact {
      case .arendeOppnat(let b, let forvaltning):
        #expect(oppna.insert(Arende(behov: b, forvaltning: forvaltning)).inserted)
      case .arendeAvslutat(let b, let forvaltning):
        #expect(oppna.remove(Arende(behov: b, forvaltning: forvaltning)) != nil)
      case .arendeFransagt(let b, let forvaltning, _):
        oppna.remove(Arende(behov: b, forvaltning: forvaltning))
      case .spSlut(let sp, _): #expect(slut.insert(sp).inserted)
      case .tvistLost(let t, _, _): #expect(lost.insert(t).inserted)
      default: break
      }
    }
  }

  private struct Arende: Hashable {
    var behov: BehovID
    var forvaltning: Forvaltning
  }

  @Test(
    "a second copy changes nothing: every gap, plan, tvist, cost and hour is as without it",
    arguments: UInt64(1)...40)
  func dubbletter(fro: UInt64) async throws {
    var utan = Slumpscenario.scenario(fro)
    // Never felt, but it makes a world in which the post can fail: only the copies differ.
    utan.driftstopp = [
      Driftstopp(fran: utan.start + utan.dagar + 10, dagar: 1, system: .epost)
    ]
    var med = utan
    med.spakar.satt(.kanalEnskild, 2)
    med.spakar.satt(.epostDubblett, 0.5)
    let a = try await Korning.kor(Varld(scenario: utan), lage: .slinga).observatorium
    let b = try await Korning.kor(Varld(scenario: med), lage: .slinga).observatorium
    #expect(a.glapp == b.glapp)
    #expect(a.sp == b.sp)
    #expect(a.tvistRad == b.tvistRad)
    #expect(a.kostnad == b.kostnad)
    #expect(a.arbete == b.arbete)
    #expect(a.personer == b.personer)
    // A letter is one disclosure, however often the post delivers it.
    #expect(a.invarianter == b.invarianter)
    // Every second copy that came before the end is told of, and nothing else is.
    #expect(b.ovrigt.ovantade - a.ovrigt.ovantade <= b.post.dubblerade.reduce(0, +))
    if b.post.dubblerade.reduce(0, +) > 20 { #expect(b.ovrigt.ovantade > a.ovrigt.ovantade) }
  }

  @Test("an outage on Friday and one on Monday hold a message to Tuesday")
  func tvaDriftstopp() throws {
    var scenario = Provscenario.varld(dagar: 30).scenario
    let fredag = try #require(Datum(ar: 2026, manad: 3, dag: 6))
    scenario.start = fredag + -4
    scenario.driftstopp = [
      Driftstopp(fran: fredag, dagar: 1, system: .epost),
      Driftstopp(fran: fredag + 3, dagar: 1, system: .epost),
    ]
    let varld = Varld(scenario: scenario)
    var context = Context(varld: varld)
    let fran = Aktor.enhet(Enhetsplats(index: 0)).id
    context.borja(Kalender.moment(fredag, sekund: 10 * Sekunder.timme), fran)
    let sp = SPID(PersonID(.centrum, 1000), .sfCentrum, 1)
    let plats = try #require(Enhetsplats.alla.first { $0.forvaltning == .ffs })
    context.skicka(.sp(.avslut(sp, grund: .behovenUpphort)), till: .enhet(plats))
    let due = try #require(context.utskick.array.first?.due)
    #expect(due >= Kalender.moment(fredag + 4, sekund: 8 * Sekunder.timme))
    #expect(due < Kalender.moment(fredag + 5))
  }

  @Test("where nothing can fail, nothing is asked: the levers of the post alone change no digest")
  func avstangt() async throws {
    let grund = try Provscenario.skickat("alla-regler")
    var andra = grund
    // Letters that cannot be lost and take no time, and times of what never happens.
    andra.spakar.satt(.kanalKallelse, 1)
    andra.spakar.satt(.kanalForvaltningar, 1)
    andra.spakar.satt(.postgang, 0)
    andra.spakar.satt(.meddelandeforlust, 0)
    andra.spakar.satt(.epostForseningstid, 5)
    andra.spakar.satt(.omsandning, Spakvarden.inget)
    #expect(!Varld(scenario: andra).postfel)
    let a = try await Korning.kor(Varld(scenario: grund), lage: .slinga)
    let b = try await Korning.kor(Varld(scenario: andra), lage: .slinga)
    #expect(a.digest == b.digest)
    #expect(a.observatorium.post.tom)
  }

  @Test("an outage after the end changes nothing, nor what is told of letters under way")
  func friskPost() async throws {
    var grund = try Provscenario.skickat("tvist-utan-beslut")
    grund.spakar.satt(.kanalForvaltningar, 1)
    grund.spakar.satt(.meddelandeforlust, 0)
    var andra = grund
    andra.driftstopp = [
      Driftstopp(fran: grund.start + grund.dagar, dagar: 20, system: .brev),
      Driftstopp(fran: grund.start + grund.dagar + 10, dagar: 1, system: .epost),
    ]
    #expect(Varld(scenario: andra).postfel)
    let a = try await Korning.kor(Varld(scenario: grund), lage: .slinga)
    let b = try await Korning.kor(Varld(scenario: andra), lage: .slinga)
    #expect(a.digest == b.digest)
    #expect(b.observatorium.post.tom)
  }

  @Test("shares come out as the levers say, and more loss loses what less loss lost")
  func andelar() async throws {
    var scenario = try Provscenario.skickat("post-och-driftstopp")
    scenario.spakar.satt(.epostForsening, 0)
    scenario.spakar.satt(.epostDubblett, 0)
    scenario.driftstopp = []
    scenario.personer = []
    scenario.spakar.satt(.meddelandeforlust, 0.1)
    scenario.spakar.satt(.epostForlust, 0.1)
    let obs = try await Korning.kor(Varld(scenario: scenario), lage: .slinga).observatorium
    let forlorade = Double(obs.post.forlorade[Meddelandetyp.kallelse.index])
    let framme = Double(obs.levereradeMeddelanden[Meddelandetyp.kallelse.index])
    #expect(framme > 100)
    // Three standard deviations of 10 % of some 150.
    #expect(abs(forlorade / (forlorade + framme) - 0.1) < 0.08)
  }

  @Test("a message leaves the envelope's last word free for its date")
  func storlek() { #expect(MemoryLayout<Message>.size <= 56) }
}
