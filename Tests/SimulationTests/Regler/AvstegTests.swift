import Domain
import Foundation
import Observers
import Testing

@Suite("avsteg")
struct AvstegTests {
  @Test("matris", .enabled(if: ProcessInfo.processInfo.environment["GLAPP_MATRIS"] != nil))
  func matris() async throws {
    for bas in Regelbas.allCases {
      let t0 = ContinuousClock.now
      let u = try await Regelkorning.delad.utan(bas)
      print("BAS", bas, ContinuousClock.now - t0)
      for (s, n) in u.intervall.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        print("  ", s.text, n, u.sekunder[s]! / 86400)
      }
      print("  ", u.invariantbrott.filter { $0.value > 0 }.map { "\($0.key.text)=\($0.value)" }.sorted())
    }
    for regel in Regelkatalog.alla {
      guard case .utford(_, let vantan) = regel.disposition else { continue }
      var ut = "\(regel.id.text)\t\(vantan)"
      for bas in Regelbas.allCases {
        let u = try await Regelkorning.delad.utan(bas)
        if vantan == .ingen {
          ut += "\t\(bas):\(u.tillampad(regel.id))"
          continue
        }
        let m = try await Regelkorning.kor(bas, bryt: regel.id)
        ut += "\t\(bas): t\(u.tillampad(regel.id))/\(m.tillampad(regel.id)) b\(m.bruten(regel.id)) "
        switch vantan {
        case .glapp(let g): ut += "n\(u.intervall[g] ?? 0)→\(m.intervall[g] ?? 0) d\((u.sekunder[g] ?? 0) / 86400)→\((m.sekunder[g] ?? 0) / 86400)"
        case .invariant(let i): ut += "i\(u.invariantbrott[i] ?? -1)→\(m.invariantbrott[i] ?? -1)"
        case .avvikelse: ut += "a\(u.ovrigt.avvikelserRapporterade)→\(m.ovrigt.avvikelserRapporterade)"
        default: break
        }
      }
      print(ut)
    }
  }
}
