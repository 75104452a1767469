import Domain
import Kernel
import Simulation
import Testing

@Suite("Care without a beslut")
struct VardTests {
  @Test("an insats begins only where its förvaltning has an open ärende or a beslut on record")
  func arende() async {
    var scenario = Provstad.scenario(dagar: 300, perDag: 1, rikligt: true)
    var profil = Profil(
      namn: "vård", andel: 1, alder: 20...80,
      behov: [.init(slag: .beroende, andel: 1), .init(slag: .halsovard, andel: 1)])
    profil.granssnitt = 1
    scenario.profiler = [profil]
    scenario.satt(Provstad.alltGarVal)
    // Disclaimed at one kallelse, given by agreement, disclaimed at the next.
    scenario.satt([.avbojSannolikhet: 0.5, .franvarograd: 0.5, .losningOperativ: 0.9])
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    var arenden: [BehovID: ForvaltningSet] = [:]
    var beslut: [BehovID: ForvaltningSet] = [:]
    var borjade = 0
    var fransagda = 0
    for f in utfall.fakta {
      switch f.fact {
      case .arendeOppnat(let b, let vem): arenden[b] = (arenden[b] ?? []).with(vem)
      case .arendeAvslutat(let b, let vem): arenden[b] = (arenden[b] ?? []).without(vem)
      case .arendeFransagt(let b, let vem, _):
        if arenden[b]?.contains(vem) == true { fransagda += 1 }
        arenden[b] = (arenden[b] ?? []).without(vem)
      case .insatsBeslut(let b, let vem, true, _, _): beslut[b] = (beslut[b] ?? []).with(vem)
      case .beslutUpphort(let b, let vem, _, _): beslut[b] = (beslut[b] ?? []).without(vem)
      case .insatsStart(let b, let vem, _):
        borjade += 1
        #expect((arenden[b] ?? []).union(beslut[b] ?? []).contains(vem), "\(b) \(vem.namn)")
      default: break
      }
    }
    #expect(borjade > 100)
    #expect(fransagda > 10)
  }
}
