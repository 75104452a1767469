import Domain
import Kernel
import Testing

@testable import Reports

@Suite("Rules and levers for people")
struct KatalogTests {
  @Test("every rule is told within 100 columns, with its quotation and disposition")
  func regler() {
    for id in RegelID.alla {
      let rader = Regelsida(id, sprak: .sv, stil: .enkel).rader
      #expect(rader.allSatisfy { $0.bredd <= 100 }, "\(id.text)")
      #expect(rader.contains { $0.contains("i modellen") }, "\(id.text)")
      #expect(rader.contains { $0.contains("”") }, "\(id.text)")
    }
  }

  @Test("every hole, kind of gap and invariant is told within 100 columns")
  func katalogen() throws {
    for id in Katalogsida.namn {
      let rader = try #require(
        Katalogsida.rader(id.lowercased(), sprak: .sv, stil: .enkel), "\(id)")
      #expect(rader.count > 2 && rader.allSatisfy { $0.bredd <= 100 }, "\(id)")
    }
    #expect(Katalogsida.rader("SP-30", sprak: .sv, stil: .enkel) == nil)
  }

  @Test("every hole and invariant is told in Swedish to Swedish readers, in English to others")
  func svenska() {
    for hal in Halkatalog.alla {
      for (sv, en) in [
        (hal.oppet(.sv), hal.oppet(.en)), (hal.varfor(.sv), hal.varfor(.en)),
        (hal.antagande(.sv), hal.antagande(.en)),
      ] {
        #expect(!sv.isEmpty && sv.engelskt == nil, "\(hal.text): \(sv.engelskt ?? "")")
        #expect(!en.isEmpty, "\(hal.text)")
      }
      #expect(hal.oppet(.sv) != hal.oppet(.en), "\(hal.text)")
      #expect(hal.oppet(.en) == hal.oppet && hal.antagande(.en) == hal.parameter)
    }
    for id in InvariantID.allCases {
      #expect(id.egenskap(.sv) != id.egenskap(.en), "\(id.text)")
      #expect(id.egenskap(.sv).engelskt == nil, "\(id.text)")
      #expect(id.egenskap(.en) == id.egenskap)
    }
  }

  @Test("no page of the catalogue holds English words in Swedish")
  func sidor() throws {
    for id in Katalogsida.namn {
      let text = try #require(Katalogsida.rader(id, sprak: .sv, stil: .enkel))
        .joined(separator: " ")
      #expect(text.engelskt == nil, "\(id): \(text.engelskt ?? "")")
    }
    for id in RegelID.alla {
      let text = Regelsida(id, sprak: .sv, stil: .enkel).rader.joined(separator: " ")
      #expect(text.engelskt == nil, "\(id.text): \(text.engelskt ?? "")")
    }
    for rad in Spaksida.rader(nil, sprak: .sv, stil: .enkel) {
      #expect(rad.engelskt == nil, "\(rad)")
    }
  }

  @Test("a rule's quotation is its Swedish title; English readers get a title of their own")
  func titel() {
    let sv = Regelsida(.sp31, sprak: .sv, stil: .enkel).rader
    #expect(sv.first == "SP-31 ”Sammankalla till samordnat möte (SP möte)”")
    let en = Regelsida(.sp31, sprak: .en, stil: .enkel).rader
    #expect(en.first == "SP-31 Initiating includes calling the SP möte")
    #expect(en.contains("  ”Sammankalla till samordnat möte (SP möte)”"))
  }

  @Test("a message tells its way, its content, its rules and whether the model sends it")
  func meddelande() throws {
    let sv = try #require(Katalogsida.rader("m-22", sprak: .sv, stil: .enkel))
    #expect(sv.first == "M-022 InsatsBeslut")
    for text in ["en förvaltning (enhet) → den enskilde", "utfall (bifall", "ja, sänds", "ANS-98 "]
    {
      #expect(sv.contains { $0.contains(text) }, "\(text)")
    }
    let registrering = try #require(Katalogsida.rader("M-004", sprak: .sv, stil: .enkel))
    #expect(registrering.contains { $0.contains("sänds inte: en anteckning") })
    let flytt = try #require(Katalogsida.rader("M-049", sprak: .en, stil: .enkel))
    #expect(flytt.contains { $0.contains("not yet") })
  }

  @Test("the catalogue of messages and the messages that the model sends agree")
  func meddelandekatalog() {
    let katalog = Katalogmeddelande.alla
    #expect(katalog.filter { $0.nummer.hasPrefix("M-") }.count == 135)
    #expect(Set(katalog.map(\.nummer)).count == katalog.count)
    for rad in Meddelanderad.tabell where rad.typ != .tid {
      let post = katalog.first { $0.nummer == rad.nummer }
      #expect(post != nil, "\(rad.nummer)")
      #expect(Set(rad.regler).isSubset(of: post?.regler ?? []), "\(rad.nummer)")
    }
  }

  @Test("the table names every rule once and counts the planned ones")
  func tabell() {
    let rader = Regeltabell.rader(Dokument.allCases, sprak: .sv, stil: .enkel)
    for id in RegelID.alla {
      #expect(rader.filter { $0.hasPrefix("  \(id.text) ") }.count == 1, "\(id.text)")
    }
    let planerade = Regelkatalog.antal(i: Regelkatalog.alla).planerade
    #expect(planerade == 254)
    #expect(rader.contains { $0.hasPrefix("254 regler är planerade") })
    #expect(rader.allSatisfy { $0.bredd <= 100 })
  }

  @Test("the catalogue's pages keep to a narrow terminal")
  func smalt() throws {
    let smal = Stil(farg: false, bredd: 50)
    for id in Katalogsida.namn {
      let rader = try #require(Katalogsida.rader(id, sprak: .sv, stil: smal))
      for rad in rader { #expect(rad.bredd <= 50, "\(rad)") }
    }
    var rader = RegelID.alla.flatMap { Regelsida($0, sprak: .sv, stil: smal).rader }
    rader += Regeltabell.rader(Dokument.allCases, sprak: .sv, stil: smal)
    rader += Spaksida.rader(KatalogTests.scenario, sprak: .sv, stil: smal)
    for rad in rader { #expect(rad.bredd <= 50, "\(rad)") }
  }

  @Test("every lever is told, with its default and mark")
  func spakar() {
    let text = Spaksida.rader(nil, sprak: .sv, stil: .enkel)
    for rad in Spaktabell.rader {
      #expect(text.contains(rad.namn), "\(rad.namn)")
    }
    #expect(text.filter { $0.contains("förval ") }.count >= Spaktabell.rader.count)
    #expect(text.allSatisfy { $0.bredd <= 100 })
  }

  @Test(
    "a value is told in the reader's words, and as scenarios write it where it is to be written")
  func ord() {
    func par(_ spak: Spak, _ varde: Double?) -> [String] {
      [Spaktext.varde(spak, varde, .sv), Spaktext.varde(spak, varde, .en)]
        .map { $0.replacing("\u{A0}", with: " ") }
    }
    #expect(par(.varningsgrans, 5) == ["5 vardagar", "5 working days"])
    #expect(par(.varningsgrans, 1) == ["1 vardag", "1 working day"])
    #expect(par(.behovslangd, 365) == ["365 dagar", "365 days"])
    #expect(par(.kandTidsfonster, 5) == ["5 år", "5 years"])
    #expect(par(.aterkallelsegrad, 0.01) == ["0,01 /månad", "0.01 a month"])
    #expect(par(.akutOrograd, 1) == ["1 /år", "1 a year"])
    #expect(par(.andelGranssnitt, 0.2) == ["20 %", "20 %"])
    #expect(par(.nivagransOperativ, nil) == ["ingen", "none"])
    #expect(par(.ansvarUtanBeslut, 0) == ["ingen", "none"])
    #expect(par(.ansvarUtanBeslut, 1) == ["initierande", "initierande"])
    #expect(par(.stodkontaktGerKand, 1) == ["ja", "yes"])
    #expect(par(.maxKallelser, 3) == ["3", "3"])
    let sida = Spaksida.rader(.nivagransOperativ, sprak: .en, stil: .enkel).joined(separator: " ")
      .replacing("\u{A0}", with: " ")
    #expect(sida.contains("default ingen (assumption)") && sida.contains("vardagar | ingen"))
  }

  @Test("with a scenario a changed lever is pointed out")
  func varden() {
    var scenario = KatalogTests.scenario
    scenario.spakar.satt(.varningsgrans, 5)
    let text = Spaksida.rader(scenario, sprak: .sv, stil: .enkel)
    #expect(text.contains("varningsgräns  = 5\u{A0}vardagar (scenario) avviker"))
  }

  @Test("a lever that all profiles set is told so")
  func iProfilerna() {
    func text(_ scenario: Scenario) -> String {
      Spaksida.rader(scenario, sprak: .sv, stil: .enkel).joined(separator: "\n")
    }
    var scenario = KatalogTests.scenario
    #expect(scenario.sattaIProfilerna == [])
    var profil = Profil(namn: "a", andel: 0.5, alder: 18...64, behov: [])
    profil.granssnitt = 0.1
    profil.aven = [Profil.Behovsdel(slag: .beroende, andel: 1)]
    scenario.profiler = [profil]
    profil.flerbehov = 0.3
    profil.granssnitt = nil
    scenario.profiler.append(profil)
    #expect(scenario.sattaIProfilerna == [])
    #expect(!text(scenario).contains("satt i profilerna"))
    scenario.profiler[0].flerbehov = 0.2
    #expect(scenario.sattaIProfilerna == [.flerbehov])
    #expect(text(scenario).components(separatedBy: "satt i profilerna").count == 2)
    // A profile without further needs to draw asks for nothing.
    scenario.profiler[0].flerbehov = nil
    scenario.profiler[0].aven = []
    scenario.profiler[1].granssnitt = 0.2
    #expect(scenario.sattaIProfilerna == [.andelGranssnitt, .flerbehov])
  }

  @Test("what a message holds is English in English, but for the field's own terms")
  func innehallPaEngelska() throws {
    let svenska: Set = [
      "datum", "frågor", "fråga", "syfte", "orsak", "skäl", "tid", "tidpunkt", "omfattning",
      "uppgifter", "ändamål", "svar", "godkänd", "oro", "kostnad", "planering", "adress", "hyra",
      "och", "eller", "från", "att", "inte", "som", "ny", "nytt", "förslag", "nej",
    ]
    for m in Katalogmeddelande.alla {
      // The field's term for a valid excuse.
      let text = m.innehallEn.replacing("giltig orsak", with: "")
      let ord = text.split { !$0.isLetter }.map { $0.lowercased() }
      #expect(svenska.isDisjoint(with: ord), "\(m.nummer): \(m.innehallEn)")
    }
    let kallelse = try #require(Katalogmeddelande.alla.first { $0.nummer == "M-010" })
    #expect(kallelse.innehallEn.hasPrefix("behov (within samtycke), purpose, why coordination"))
    #expect(kallelse.innehall.hasPrefix("behov (inom samtycket), syfte"))
  }

  @Test("every kind of gap that the two documents open says when it runs, in both languages")
  func glappensBetydelse() throws {
    for slag in GlappSlag.allCases {
      let sv = Glappord.betydelse(slag, .sv)
      let en = Glappord.betydelse(slag, .en)
      #expect((sv != nil) == slag.galler004Och002, "\(slag.text)")
      #expect((en != nil) == slag.galler004Och002 && (sv == nil || sv != en), "\(slag.text)")
    }
    let g12 = try #require(
      Katalogsida.rader("G-12", sprak: .sv, stil: .enkel)?.joined(separator: " "))
    #expect(g12.contains("oklart vem behovet hör till"))
  }

  private static let scenario = Scenario(
    namn: "Prov", start: Datum(dagnummer: 20_454), dagar: 30)
}

extension String {
  /// An English word that no Swedish text holds; nil where there is none.
  fileprivate var engelskt: String? {
    let engelska: Set = [
      "the", "of", "and", "or", "not", "is", "are", "with", "from", "that", "which", "who",
      "nobody", "every", "rule", "until", "when", "only", "never", "default", "days", "lever",
      "table", "row", "page", "footnote",
    ]
    return lowercased().split { !$0.isLetter }.map(String.init).first(where: engelska.contains)
  }
}
