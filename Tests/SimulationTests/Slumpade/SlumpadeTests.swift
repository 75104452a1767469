import Domain
import Kernel
import Observers
import Simulation
import Testing

@Suite("Random scenarios")
struct SlumpadeTests {
  /// The safety invariants that no sampled or scripted choice may break without an avsteg.
  static let alltid: [InvariantID] = [
    .s02, .s03, .s04, .s05, .s06, .s07, .s08, .s09, .s10, .s11, .s12, .s13, .s14, .s15, .s16, .s17,
    .s18,
    .s19, .s21, .s22, .l07,
  ]

  @Test(
    "actors and loop agree, no gap runs backwards, unions are no longer than sums, nothing is broken",
    arguments: UInt64(1)...60)
  func korning(fro: UInt64) async throws {
    let scenario = Slumpscenario.scenario(fro)
    let varld = Varld(scenario: scenario, variant: fro % 2 == 0 ? scenario.varianter[0] : nil)
    let slinga = try await Korning.kor(varld, lage: .slinga)
    let aktorer = try await Korning.kor(varld, lage: .aktorer)
    #expect(slinga.digest == aktorer.digest)
    #expect(slinga.events == aktorer.events)

    let utfall = await Provbok.kor(varld)
    let obs = slinga.observatorium
    #expect(obs.glapp == utfall.observatorium.glapp)
    provaGlapp(utfall, varld)
    provaUnioner(utfall, obs)
    provaMottagare(utfall, varld)
    for rad in obs.invarianter where Self.alltid.contains(rad.id) {
      #expect(rad.brott == 0, "\(rad.id): \(String(describing: rad.forsta))")
    }
    #expect(obs.regelrader.allSatisfy { $0.bruten == 0 })
    for faktum in utfall.fakta {
      // Above maxtaxan only where two charge without a samtycke to compare (H-31).
      if case .avgiftsPost(_, _, _, let promille) = faktum.fact { #expect(promille <= 1_000) }
    }
    #expect(obs.ovrigt.skickade >= obs.ovrigt.levererade)
  }

  private func provaGlapp(_ utfall: Provutfall, _ varld: Varld) {
    for g in utfall.observatorium.handelser {
      #expect(g.fran >= varld.start && g.fran <= varld.slut)
      if let till = g.till { #expect(till >= g.fran && till <= varld.slut) }
    }
    for rad in utfall.observatorium.glapp {
      #expect(rad.sekunder >= 0 && rad.langsta >= 0 && rad.langsta <= rad.sekunder)
      #expect(rad.personer <= rad.intervall && rad.censurerade <= rad.intervall)
      #expect(rad.inomRegel <= rad.sekunder)
    }
    // What opened has closed, each once.
    let oppnade = utfall.observatorium.handelser.count { $0.oppnat }
    let stangda = utfall.observatorium.handelser.count { !$0.oppnat && $0.slag != .g39 }
    #expect(oppnade == stangda)
  }

  private func provaUnioner(_ utfall: Provutfall, _ obs: Observatorium) {
    for klass in obs.klasser {
      var summa: Int64 = 0
      for g in utfall.glapp where g.person != nil && g.unionsklasser.contains(klass.bokstav) {
        summa += (g.till ?? g.fran).ticks - g.fran.ticks
      }
      #expect(klass.sekunder <= summa, "\(klass.bokstav)")
      #expect(klass.sekunder >= 0)
    }
  }

  /// A message about a person goes to an enhet of the person's own stadsområde or to an SF that has
  /// none other, and a team that is written to is one that meets.
  private func provaMottagare(_ utfall: Provutfall, _ varld: Varld) {
    let topologi = Int(varld.epoker[0].spakar[.teamTopologi])
    for m in utfall.meddelanden {
      switch Aktor(m.till) {
      case .enhet(let plats):
        guard let person = m.message.person, person.raw != 0 else { continue }
        #expect(
          plats.omrade == person.omrade || plats.forvaltning.arSF,
          "\(m.message.typ.namn) till \(plats.namn)")
      case .operativtTeam(let f, let omrade):
        let finns =
          topologi == 1 || topologi == 2 && f == .sf(omrade)
          || topologi == 0 && (!f.arSF || f == .sf(omrade))
        #expect(finns, "\(m.message.typ.namn) till \(Aktor(m.till).namn), som inte finns")
      default: break
      }
    }
  }
}
