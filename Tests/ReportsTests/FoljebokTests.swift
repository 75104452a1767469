import Domain
import Kernel
import Observers
import Reports
import Simulation
import Testing

@Suite("Following a person")
struct FoljebokTests {
  private func varld() throws -> Varld {
    let start = try #require(Datum("2026-03-02"))
    var scenario = Scenario(namn: "prov", start: start, dagar: 45)
    scenario.inflode = Array(repeating: Inflode(antal: 2, bara: .vardagar), count: 4)
    var profil = Profil(namn: "vuxen", andel: 1, alder: 20...60, behov: [])
    profil.behov = [.init(slag: .beroende, andel: 1), .init(slag: .funktionsnedsattning, andel: 1)]
    scenario.profiler = [profil]
    return Varld(scenario: scenario)
  }

  @Test("changes nothing in the run")
  func oforandrat() async throws {
    let varld = try varld()
    let resultat = try await Korning.kor(varld)
    let varst = try #require(resultat.observatorium.varst(antal: 1).first)
    let bok = await Foljebok.folj(varst, i: varld)
    let observatorium = bok.observatorium
    #expect(observatorium.glapp == resultat.observatorium.glapp)
    #expect(observatorium.tvistRad == resultat.observatorium.tvistRad)
    #expect(observatorium.regelrader == resultat.observatorium.regelrader)
  }

  @Test("keeps what concerns the person, in the order of time, and nothing else")
  func bara() async throws {
    let varld = try varld()
    let resultat = try await Korning.kor(varld, lage: .slinga)
    let varst = try #require(resultat.observatorium.varst(antal: 1).first)
    let foljder = await Foljebok.folj(varst, i: varld).foljder
    #expect(foljder.count > 5)
    #expect(zip(foljder, foljder.dropFirst()).allSatisfy { $0.nar <= $1.nar })
    for foljd in foljder {
      #expect(foljd.message.map { $0.person == varst } ?? true)
      #expect(foljd.fakta.allSatisfy { $0.person == varst })
      #expect(foljd.skickade.allSatisfy { $0.message.person == varst })
      #expect(foljd.glapp.allSatisfy { $0.person == varst })
    }
  }

  @Test("every gap that opened is closed or censored at the end")
  func stangda() async throws {
    let varld = try varld()
    let resultat = try await Korning.kor(varld, lage: .slinga)
    for person in resultat.observatorium.varst(antal: 3) {
      let glapp = await Foljebok.folj(person, i: varld).foljder.flatMap(\.glapp)
      let oppnade = glapp.filter(\.oppnat).count
      let stangda = glapp.filter { !$0.oppnat && $0.slag != .g39 }.count
      #expect(oppnade == stangda, "\(person.text)")
    }
  }

  @Test("a list is ordered by the worst hit and filtered by level, gap and förvaltning")
  func urval() async throws {
    let varld = try varld()
    let observatorium = try await Korning.kor(varld, lage: .slinga).observatorium
    let alla = Personlista.ordnad(observatorium.personer { _ in true })
    #expect(alla.first?.person == observatorium.varst(antal: 1).first)
    let urval = Personlista.Urval(slag: .g04, forvaltning: .ffs)
    let valda = alla.filter { urval.tar($0) }
    #expect(!valda.isEmpty && valda.count < alla.count)
    #expect(valda.allSatisfy { $0.slag.contains(.g04) && $0.forvaltningar.contains(.ffs) })
    let niva = Personlista.Urval(niva: .operativ)
    #expect(
      alla.filter { niva.tar($0) }.allSatisfy { $0.hogstaNiva.map { $0 >= .operativ } == true })
  }
}
