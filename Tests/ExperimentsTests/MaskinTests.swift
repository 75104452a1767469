import Domain
import Simulation
import Testing

@testable import Experiments

@Suite("where the machine bends")
struct MaskinTests {
  @Test("a whole step delivers what an ordinary run does, and every step has a row for the process")
  func steg() async throws {
    let scenario = Litet.scenario(dagar: 30)
    var prov = Maskinprov { Varld(scenario: scenario.skalad($0)) }
    prov.sekunder = 0.5
    let svar = try await prov.kor()
    let forst = try #require(svar.steg.first)
    let vanlig = try await Korning.kor(Varld(scenario: scenario))
    #expect(forst.heltKord)
    #expect(forst.dagar == 30)
    #expect(forst.envelopes == vanlig.envelopes)
    #expect(forst.events == vanlig.events)
    #expect(forst.personer == vanlig.personer)
    for steg in svar.steg {
      let l = steg.latens
      // One in 32 on average, but the gaps vary.
      #expect(l.antal > steg.events / 64 && l.antal < steg.events / 16)
      let tider = [l.p50, l.p90, l.p99, l.p999, l.hogst].compactMap(\.self)
      #expect(tider.count > 1 && tider == tider.sorted() && tider.allSatisfy { $0 > 0 })
      #expect(steg.processer.count == 1)
      #expect(steg.processer[0].envelopes == steg.envelopes)
      #expect(steg.inflode == 4 * steg.skala)
    }
    #expect(zip(svar.steg, svar.steg.dropFirst()).allSatisfy { 2 * $0.skala == $1.skala })
  }

  @Test("long times are kept: a window over four seconds, a delivery over a minute")
  func langa() throws {
    let tider = [5.0, 0.002, 7_200].map { Duration.seconds($0) }
    let fonster = Latens(tider.map(\.nanosekunder))
    #expect(fonster.antal == 3 && fonster.p50 == 5_000_000_000)
    #expect(fonster.hogst == 7_200_000_000_000)
    let varld = Varld(scenario: Litet.scenario(dagar: 1))
    var bok = Maskinbok(
      Bok(varld, spar: nil, framsteg: nil), start: varld.start, slut: .now)
    for tid in tider { bok.notera(tid) }
    #expect(bok.latens.antal == 3)
    // Three digits are kept.
    #expect(abs(try #require(bok.latens.p50) - 5_000_000_000) < 5_000_000)
    #expect(abs(try #require(bok.latens.hogst) - 7_200_000_000_000) < 7_200_000_000)
  }

  @Test("the machine bends at the first step below four fifths of the best")
  func kna() {
    func steg(_ skala: Double, _ fart: Int) -> Maskinsteg {
      Maskinsteg(
        skala: skala, inflode: skala, wallSeconds: 1, dagar: 1, heltKord: true, events: fart,
        envelopes: fart, personer: 1, minneBytes: 1,
        latens: Latens(antal: 0, p50: 0, p90: 0, p99: 0, p999: 0, hogst: 0), processer: [])
    }
    var svar = Maskinsvar()
    svar.steg = [steg(1, 700), steg(2, 1000), steg(4, 810), steg(8, 790), steg(16, 300)]
    #expect(svar.bast?.skala == 2)
    #expect(svar.kna?.skala == 8)
    svar.steg.removeLast(2)
    #expect(svar.kna == nil)
    // A moment's speed is neither the best nor a bend.
    for i in [1, 2] { svar.steg[i].wallSeconds = 0.01 }
    svar.steg[2].envelopes = 1
    #expect(svar.bast?.skala == 1 && svar.kna == nil && svar.stiger)
    svar.steg[0].wallSeconds = 0.09
    #expect(svar.bast == nil && svar.kna == nil && !svar.stiger)
  }

  @Test("a percentile needs so many samples that one of them lies above it")
  func percentiler() {
    func finns(_ antal: Int) -> [Bool] {
      let l = Latens((0..<antal).map { UInt64($0 + 1) })
      return [l.hogst, l.p50, l.p90, l.p99, l.p999].map { $0 != nil }
    }
    for (k, antal) in [1, 2, 10, 100, 1000].enumerated() {
      #expect(finns(antal) == (0..<5).map { $0 <= k })
      #expect(finns(antal - 1) == (0..<5).map { $0 < k })
    }
  }
}
