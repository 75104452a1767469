import Domain
import Reports
import Testing

@Suite("The report of a run")
struct RapportTests {
  @Test("reads as recorded, in both languages", arguments: Rapportsprak.allCases)
  func snapshot(sprak: Rapportsprak) throws {
    let underlag = try Prov.fardig().underlag()
    let text = Terminalrapport(underlag, sprak: sprak, stil: .enkel).text
    try Snapshot.jamfor(text, med: "rapport-\(sprak.rawValue)")
  }

  @Test(
    "report and story keep to a narrow terminal, with every figure",
    arguments: Rapportsprak.allCases)
  func smalt(sprak: Rapportsprak) throws {
    let prov = try Prov.fardig()
    let underlag = prov.underlag()
    let smal = Stil(farg: false, bredd: 50)
    let rapport = Terminalrapport(underlag, sprak: sprak, stil: smal).rader
    let berattelse = Berattelse(prov.varld, prov.ada, sprak: sprak, stil: smal).rader(prov.foljder)
    for rad in rapport + berattelse { #expect(rad.bredd <= 50, "\(rad)") }
    func siffror(_ rader: [String]) -> [String: Int] {
      var ut: [String: Int] = [:]
      for ord in rader.joined(separator: " ").split(whereSeparator: { !$0.isNumber && $0 != "," }) {
        if ord.contains(where: \.isNumber) { ut[String(ord), default: 0] += 1 }
      }
      return ut
    }
    let smala = siffror(rapport)
    let vida = siffror(Terminalrapport(underlag, sprak: sprak, stil: .enkel).rader)
    for (tal, antal) in vida { #expect(smala[tal, default: 0] >= antal, "\(tal)") }
  }

  @Test("says in its first sentence that it is an outcome, not a forecast")
  func prognos() throws {
    let underlag = try Prov.fardig().underlag()
    let rader = Terminalrapport(underlag, sprak: .sv, stil: .enkel).rader
    #expect(rader[1].hasPrefix("Ett simulerat utfall, ingen prognos: "))
    let engelska = Terminalrapport(underlag, sprak: .en, stil: .enkel).rader
    #expect(engelska[1].hasPrefix("One simulated outcome, not a forecast: "))
  }

  @Test("counts in its first sentence those for whom nobody answered, by G-01 alone")
  func huvudmening() throws {
    var underlag = try Prov.fardig().underlag()
    func forsta() -> String {
      Terminalrapport(underlag, sprak: .sv, stil: .enkel).rader.prefix(4).joined(separator: " ")
    }
    #expect(forsta().contains("hade 1 av 1 person (100\u{A0}%) någon gång ett behov"))
    underlag.glapp.removeAll { $0.slag == .g01 }
    #expect(underlag.glapp.contains { $0.slag == .g12 })
    #expect(forsta().contains("alltid någon som svarade"))
  }

  @Test("says in its title what the command line changed, and where a variant changes nothing")
  func titel() throws {
    var underlag = try Prov.fardig().underlag()
    underlag.korning.variant = "tom"
    underlag.korning.variantUtanVerkan = true
    underlag.korning.andrat = ["--set avsteg[SP-30]=5 %", "--seed 7", "--scale 0,5"]
    let rader = Terminalrapport(underlag, sprak: .sv, stil: .enkel).rader
    #expect(
      rader.prefix(2).joined(separator: " ").hasPrefix(
        "Prov på Hisingen\u{A0}· variant tom\u{A0}· --set avsteg[SP-30]=5 %\u{A0}· --seed 7\u{A0}· --scale 0,5"
      ))
    #expect(rader.contains { $0.contains("Varianten ändrar inget") })
  }

  @Test("fits in 100 columns", arguments: Rapportsprak.allCases)
  func bredd(sprak: Rapportsprak) throws {
    for rad in Terminalrapport(try Prov.fardig().underlag(), sprak: sprak, stil: .enkel).rader {
      #expect(rad.bredd <= 100, "\(rad)")
    }
  }

  @Test("names the hole H-01 where INV-S01 fails")
  func halet() throws {
    let text = Terminalrapport(try Prov.fardig().underlag(), sprak: .sv, stil: .enkel).text
    #expect(text.contains("INV-S01"))
    #expect(text.contains("hålet H-01"))
  }

  @Test("shows a lever that was set, with its mark")
  func spak() throws {
    let text = Terminalrapport(try Prov.fardig().underlag(), sprak: .sv, stil: .enkel).text
    let rad = text.split(separator: "\n").first { $0.contains("kallelseSvarsgräns") }
    #expect(rad?.contains("5\u{A0}vardagar") == true)
    #expect(rad?.contains("scenario") == true)
    #expect(text.contains("avsteg[SP-30]"))
  }

  @Test("ends with digest, version, seed, executor jobs, envelopes and memory")
  func fot() throws {
    let rader = Terminalrapport(try Prov.fardig().underlag(), sprak: .sv, stil: .enkel).rader
    let fot = rader.suffix(4).joined(separator: "\n")
    for ord in [
      "digest 0123456789abcdef0123456789abcdef", "glapp \(Glappversion.text)", "frö 1",
      "replikation 0", "executorjobb 1", "kuvert 12\u{A0}345", "98\u{A0}760 kuvert/s",
      "8 personer/s", "30\u{A0}MB",
    ] {
      #expect(fot.contains(ord), "\(ord)")
    }
  }

  @Test("uses colour only when told to")
  func farg() throws {
    let underlag = try Prov.fardig().underlag()
    #expect(!Terminalrapport(underlag, sprak: .sv, stil: .enkel).text.contains("\u{1B}"))
    let farg = Terminalrapport(underlag, sprak: .sv, stil: Stil(farg: true)).text
    #expect(farg.contains("\u{1B}[1m"))
  }

  @Test("a run in which nobody came is told without a table of nothing")
  func tomt() throws {
    var prov = try Prov()
    prov.avsluta()
    let text = Terminalrapport(prov.underlag(), sprak: .sv, stil: .enkel).text
    #expect(text.contains("kom ingen person"))
    #expect(text.contains("inga tvister"))
  }
}
