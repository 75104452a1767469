import Domain
import EventLogs
import Foundation
import Observers
import Simulation
import Testing

/// Rules that are held by how the world is built.
@Suite("The world's structure")
struct StrukturTests {
  @Test("the world has six förvaltningar: four SF, FFS and ÄVO")
  func sex() {
    #expect(
      Forvaltning.allCases.map(\.namn)
        == ["SF Centrum", "SF Hisingen", "SF Nordost", "SF Sydväst", "FFS", "ÄVO"])
    #expect(Enhetsplats.antal == 12)
  }

  @Test("twenty contact points: three mottag of each SF by channel, FFS and ÄVO by område")
  func kontaktvagar() {
    // barn och unga, vuxen, ekonomiskt bistånd
    let endastTelefon = Forvaltning.allCases.map { f in
      (f.arSF ? 0..<3 : 0..<4).map { Kontaktvag.endastTelefon(f, UInt8($0)) }
    }
    #expect(
      endastTelefon == [
        [false, false, false], [false, false, true], [false, false, true], [true, false, true],
        [false, false, false, false], [false, false, false, false],
      ])
    #expect(endastTelefon.joined().count == 20)
  }

  @Test("what the documents leave open is a hole with a parameter, its levers marked")
  func hal() {
    for hal in Halkatalog.alla {
      #expect(!hal.parameter.isEmpty && !hal.oppet.isEmpty && !hal.varfor.isEmpty, "\(hal.text)")
    }
    let namn = Set(Halkatalog.alla.map(\.text))
    for rad in Spaktabell.rader {
      let hal = rad.kalla.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { $0.hasPrefix("H-") }
      #expect(hal.allSatisfy(namn.contains), "\(rad.namn)")
      if !hal.isEmpty { #expect(rad.mark == .antagande, "\(rad.namn)") }
    }
  }

  @Test("of a person the model knows needs, age, known dates and protection, and nothing else")
  func person() {
    #expect(
      Mirror(reflecting: Sokande()).children.compactMap(\.label)
        == ["slag", "forvalt", "granssnitt", "antal", "alder", "kandDagar", "skyddad"])
  }

  @Test("every kind of gap and every invariant names the rules behind it")
  func bararRegel() {
    for slag in GlappSlag.allCases {
      #expect(!slag.hindrasAv.isEmpty || !slag.stodsAv.isEmpty, "\(slag.text)")
    }
    for id in InvariantID.allCases where id.kontrollerasNu {
      #expect(!id.regler.isEmpty, "\(id.text)")
    }
  }

  @Test("one medlingskommission, one samordningsgrupp, a team of each upper level an område")
  func organ() {
    let alla = (0..<UInt32(Aktor.antal)).map { Aktor(.init($0)) }
    #expect(alla.count { $0 == .medlingskommission } == 1)
    #expect(alla.count { $0 == .samordningsgrupp } == 1)
    #expect(alla.count { if case .taktisktTeam = $0 { true } else { false } } == 4)
    #expect(alla.count { if case .strategisktTeam = $0 { true } else { false } } == 4)
    #expect(alla.allSatisfy { Aktor($0.id) == $0 })
  }

  @Test("operative teams are 1:e socialsekreterare, tactical enhetschefer, strategic chefer")
  func sammansattning() async throws {
    // Nobody comes: whoever works, works at a team meeting.
    var scenario = Scenario(namn: "tomt", start: Datum(dagnummer: 20_455), dagar: 120)
    scenario.spakar.satt(.hinderGrad, 0)
    let resultat = try await Korning.kor(Varld(scenario: scenario), lage: .slinga).observatorium
    let arbetar = resultat.arbete.filter { $0.arbetsSekunder > 0 }
    #expect(arbetar.count { $0.roll == .forste } == 12)
    #expect(arbetar.count { $0.roll == .enhetschef } == 12)
    #expect(arbetar.count { $0.roll == .avdelningschef && $0.plats == nil } == 6)
    #expect(arbetar.count { $0.roll == .handlaggare } == 0)
    // The enhet of the team's förvaltning is told its status after each meeting (H-85).
    let status = resultat.levereradeMeddelanden[Meddelandetyp.status.index]
    #expect(status == UInt64(resultat.ovrigt.teammoten[Int(Niva.operativ.rawValue)]))
  }

  @Test("a kallelse goes to an enhet only, never to the enskild, a team or the leadership")
  func kallelse() async throws {
    let fil = FileManager.default.temporaryDirectory
      .appendingPathComponent("glapp-kallelse-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: fil) }
    _ = try await Korning.kor(
      Varld(scenario: Provscenario.skickat("alla-regler")), lage: .slinga,
      spar: Spar(path: fil.path))
    struct Rad: Decodable {
      var actor: String?
      var type: String
    }
    let enheter = Set(Enhetsplats.alla.map(\.namn))
    let mottagare = try String(contentsOf: fil, encoding: .utf8).split(separator: "\n")
      .filter { $0.contains("M-010 SPKallelse") }
      .map { try JSONDecoder().decode(Rad.self, from: Data($0.utf8)) }
      .filter { $0.type == "M-010 SPKallelse" }
    #expect(!mottagare.isEmpty)
    #expect(mottagare.allSatisfy { enheter.contains($0.actor ?? "") })
  }

  @Test("HSL care is given without an insatsbeslut and without a cost post")
  func halsovard() async throws {
    var scenario = Scenario(namn: "vård", start: Datum(dagnummer: 20_455), dagar: 120)
    var person = HandskrivenPerson(
      namn: "Ada Exempel", omrade: .centrum,
      ankomst: Kalender.moment(scenario.start + 3, sekund: 9 * Sekunder.timme), alder: 80)
    person.behov = [.init(slag: .halsovard)]
    person.behov[0].langdDagar = 1_000
    scenario.personer = [person]
    let resultat = try await Korning.kor(Varld(scenario: scenario), lage: .slinga).observatorium
    #expect(resultat.levereradeMeddelanden[Meddelandetyp.insatsBeslut.index] == 0)
    #expect(resultat.kostnad.dagar100 + resultat.kostnad.dagar5050 == 0)
    #expect(resultat.kostnad.dagarAnnat == 0)
    #expect(resultat.ledtider.first { $0.slag == .behovInsats }?.alla.n == 1)
    #expect(resultat.glapp.first { $0.slag == .g11 }?.intervall == 0)
  }

  @Test("to coordinate is not to answer, and to answer is not to pay")
  func tresSlagsAnsvar() async throws {
    // SF initiates, nobody has decided and they do not agree: the need has no answer (H-01).
    var scenario = try Provscenario.skickat("tvist-utan-beslut")
    scenario.dagar = 60
    let utan = try await Korning.kor(Varld(scenario: scenario), lage: .slinga).observatorium
    let g01 = try #require(utan.glapp.first { $0.slag == .g01 })
    #expect(utan.sp.antal == 1)
    #expect(g01.censurerade == 1)
    // The lever that lets the initierande answer moves no cost.
    scenario.spakar.satt(.ansvarUtanBeslut, 1)
    let med = try await Korning.kor(Varld(scenario: scenario), lage: .slinga).observatorium
    #expect(med.glapp.first { $0.slag == .g01 }?.censurerade == 0)
    #expect(med.kostnad == utan.kostnad)
  }

  @Test("a pool without enough unconnected members for a quorum gives no utlåtande")
  func kommission() async throws {
    var scenario = Regelbas.tvister.scenario
    // Six in the pool, one a förvaltning: seven unconnected there cannot be, whoever the parties are
    // and whomever they lend from another stadsområde.
    scenario.spakar.satt(.kommissionspool, 6)
    scenario.spakar.satt(.kommissionsstorlek, 9)
    scenario.spakar.satt(.kommissionskvorum, 7)
    let rad = try await Korning.kor(Varld(scenario: scenario), lage: .slinga).observatorium.tvistRad
    #expect(rad.medlingBegard > 0)
    #expect(rad.utlatanden == 0)
    #expect(rad.avvisade > 0)
  }
}
