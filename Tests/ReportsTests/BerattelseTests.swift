import Domain
import Kernel
import Observers
import Testing

@testable import Reports

@Suite("The story of a person")
struct BerattelseTests {
  private func text(_ sprak: Rapportsprak) throws -> String {
    let prov = try Prov.fardig()
    let berattelse = Berattelse(prov.varld, prov.ada, sprak: sprak, stil: .enkel)
    return berattelse.rader(prov.foljder).joined(separator: "\n") + "\n"
  }

  @Test("reads as recorded, in both languages", arguments: Rapportsprak.allCases)
  func snapshot(sprak: Rapportsprak) throws {
    try Snapshot.jamfor(text(sprak), med: "berattelse-\(sprak.rawValue)")
  }

  @Test("a sentence names who, to whom, when, the message and the rules")
  func mening() throws {
    #expect(
      try text(.sv).contains(
        "2026-02-05 09:00  SF Hisingen frågar Ada Exempel om samtycke till att tala med FFS (M-001, SP-30,"
      ))
  }

  @Test("who bears ansvar is told when it changes, and the gap that it opens or closes")
  func ansvar() throws {
    let text = try text(.sv)
    #expect(text.contains("· Ansvar för behov 1 (ekonomiskt bistånd): ingen → SF Hisingen"))
    #expect(text.contains("· Ansvar för behov 2 (beroende): ingen → FFS"))
    #expect(text.contains("▲ G-01 ansvarsglapp, behov 2 (beroende) öppnas"))
    #expect(text.contains("▼ G-01 ansvarsglapp, behov 2 (beroende) stängs efter 30,0"))
  }

  @Test("a need that two claim is a case of gränssnitt, and the end says who answers")
  func slutet() throws {
    let text = try text(.sv)
    #expect(text.contains("är ett gränssnittsfall: SF Hisingen och FFS gör anspråk\n"))
    #expect(
      text.hasSuffix(
        """
        Vem som svarar vid slutet
          Behov 1 (ekonomiskt bistånd): SF Hisingen svarar.
          Behov 2 (beroende): FFS svarar.

        """))
  }

  @Test("a broken rule stands out")
  func brott() throws {
    #expect(try text(.sv).contains("! Regeln SP-30 följs inte: Den initierande ställer aldrig"))
  }

  @Test("every line fits in 100 columns", arguments: Rapportsprak.allCases)
  func bredd(sprak: Rapportsprak) throws {
    for rad in try text(sprak).split(separator: "\n") {
      #expect(String(rad).bredd <= 100, "\(rad)")
    }
  }

  @Test("steering characters in a name do not reach the terminal")
  func ofarligt() {
    #expect("a\u{1B}[31mb\u{7}\u{202E}c".ofarlig == "a [31mb  c")
  }

  @Test("answers, attendance, records and states have English words of their own")
  func engelskaOrd() {
    var par = Kallelsesvar.allCases.map { ("\($0.ord)", $0.name) }
    par += Narvaro.allCases.filter { $0 != .giltigOrsak }.map { ("\($0.ord)", $0.name) }
    par += Plansvar.allCases.map { ("\($0.ord)", $0.name) }
    par += TreservaPost.allCases.map { ("\($0.ord)", $0.name) }
    par += SPTillstand.allCases.filter { $0 != .upprattad }.map { ($0.namn, $0.name) }
    for (sv, en) in par {
      #expect(sv != en && !en.isEmpty, "\(sv): \(en)")
    }
    #expect(Set(SPTillstand.allCases.map(\.name)).count == SPTillstand.allCases.count)
    #expect(Set(TreservaPost.allCases.map(\.name)).count == TreservaPost.allCases.count)
  }
}
