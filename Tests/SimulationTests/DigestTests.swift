import Domain
import Foundation
import Simulation
import Testing

/// Digests to compare between builds (`scripts/digests.sh`).
@Suite("DigestTests", .enabled(if: ProcessInfo.processInfo.environment["GLAPP_DIGESTS"] != nil))
struct DigestTests {
  @Test("digests are written to the file that GLAPP_DIGESTS names")
  func skriv() async throws {
    let path = try #require(ProcessInfo.processInfo.environment["GLAPP_DIGESTS"])
    var rader: [String] = []
    for replikation in 0..<3 {
      let varld = PHOLD.varld(dagar: 3, replikation: replikation)
      let resultat = try await PHOLD.aktorer(varld, population: 10)
      rader.append("phold/\(replikation) \(resultat.digest) \(resultat.events)")
    }
    for replikation in 0..<2 {
      let resultat = try await Korning.kor(Provscenario.varld(replikation: replikation))
      rader.append("prov/\(replikation) \(resultat.digest) \(resultat.events)")
    }
    for namn in Provscenario.levererade {
      let resultat = try await Korning.kor(Varld(scenario: Provscenario.skickat(namn)))
      rader.append("\(namn) \(resultat.digest) \(resultat.events)")
    }
    try rader.map { $0 + "\n" }.joined().write(toFile: path, atomically: true, encoding: .utf8)
  }
}
