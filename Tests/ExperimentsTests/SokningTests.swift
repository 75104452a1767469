import Testing

@testable import Experiments

@Suite("bisection")
struct SokningTests {
  private func sok(
    hogst: Int = 57, _ prova: @escaping (Int) -> Utslag
  ) async -> (granser: Sokning.Granser<Int>, fragor: [Int]) {
    var prov: [(takt: Int, utslag: Utslag)] = []
    await Sokning.sok(hogst: hogst) { k in
      prov.append((k, prova(k)))
      return prov[prov.count - 1].utslag
    }
    return (Sokning.Granser(prov), prov.map(\.takt))
  }

  @Test("every pair of ends is found exactly, and no rate is tried twice")
  func allaGranser() async {
    for haller in -20...20 {
      for bredd in [1, 2, 5] {
        let (granser, fragor) = await sok { k in
          k <= haller ? .haller : k >= haller + bredd ? .vaxer : .osakert
        }
        #expect(granser.haller == haller, "\(haller) + \(bredd)")
        #expect(granser.vaxer == haller + bredd, "\(haller) + \(bredd)")
        #expect(Set(fragor).count == fragor.count)
        #expect(fragor.count <= 20)
      }
    }
  }

  @Test("whatever the verdicts, the next step beyond an end has another verdict")
  func motsagelser() async {
    for fro in 0..<2_000 {
      let utslag = (-20...20).map { k -> Utslag in
        let x = Double(k) / 12 + Draws.uniform(fro, 0, k + 20) * 3
        return x < 1 ? .haller : x < 2.4 ? .osakert : .vaxer
      }
      let (granser, fragor) = await sok(hogst: 20) { utslag[$0 + 20] }
      let provade = Set(fragor)
      #expect(provade.count == fragor.count)
      if let vaxer = granser.vaxer, vaxer != provade.min() {
        #expect(provade.contains(vaxer - 1), "\(fro)")
      }
      if let haller = granser.haller, haller != provade.max() {
        #expect(provade.contains(haller + 1), "\(fro)")
        #expect(utslag[haller + 21] != .haller, "\(fro)")
      }
    }
  }

  @Test("above what is uncertain a rate that holds is bisected too")
  func ovanforOsakra() async {
    let (granser, fragor) = await sok { k in
      k >= 50 ? .vaxer : k == 2 || k == 4 || k > 33 ? .osakert : .haller
    }
    #expect(granser.haller == 33 && granser.vaxer == 50)
    #expect(fragor.contains(34))
  }

  @Test("where nothing grows in the range the highest rate tried is what holds")
  func vaxerAldrig() async {
    let (granser, fragor) = await sok { _ in .haller }
    #expect(granser.haller == 57 && granser.vaxer == nil)
    #expect(fragor.max() == 57)
  }

  @Test("where nothing holds in the range there is no sustainable rate")
  func hallerAldrig() async {
    let (granser, _) = await sok { _ in .vaxer }
    #expect(granser.haller == nil && granser.vaxer == -57)
  }
}
