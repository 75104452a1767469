import Testing

@testable import Domain

@Suite("The rule catalogue")
struct RegelkatalogTests {
  @Test("it has 467 rules, numbered without holes in the order of the catalogue")
  func everyRuleHasItsPlace() {
    #expect(Regelkatalog.alla.count == 467)
    #expect(Regelkatalog.alla.map(\.id) == RegelID.alla)
    #expect(RegelID.antal == Dokument.allCases.reduce(0) { $0 + $1.antalRegler })
  }

  @Test(
    "each document has its rules",
    arguments: [
      (Dokument.samordnadPlan, 89), (.ansvarsfordelning, 124), (.overflyttning, 99),
      (.stadsdelssamverkan, 50), (.utforare, 105),
    ])
  func rulesPerDocument(dokument: Dokument, antal: Int) {
    let regler = Regelkatalog.regler(i: dokument)
    #expect(regler.count == antal)
    #expect(regler.allSatisfy { $0.dokument == dokument })
  }

  @Test("every rule has a section, a title, a quotation, source lines and a consequence")
  func nothingIsEmpty() {
    for regel in Regelkatalog.alla {
      #expect(!regel.avsnitt.isEmpty, "\(regel.id)")
      #expect(!regel.title.isEmpty, "\(regel.id)")
      #expect(!regel.citat.isEmpty, "\(regel.id)")
      #expect(regel.raderna.hasPrefix("L"), "\(regel.id)")
      #expect(!regel.foljd.isEmpty, "\(regel.id)")
    }
  }

  @Test("the kinds of statement are counted: 313 ska, 20 förbud, 2 bör, 25 kan, 99 def, 8 syfte")
  func kindsOfStatement() {
    func antal(_ slag: RegelSlag) -> Int { Regelkatalog.alla.count { $0.slag == slag } }
    #expect(RegelSlag.allCases.map(antal) == [313, 20, 2, 25, 99, 8])
  }

  @Test("every rule of SP has a disposition")
  func dispositionsOfSP() {
    #expect(
      Regelkatalog.antal(i: Regelkatalog.regler(i: .samordnadPlan))
        == AntalPerDisposition(utforda: 59, kontrollerade: 17, utanBeteende: 13, planerade: 0))
  }

  @Test("every rule of ANS has a disposition")
  func dispositionsOfANS() {
    #expect(
      Regelkatalog.antal(i: Regelkatalog.regler(i: .ansvarsfordelning))
        == AntalPerDisposition(utforda: 75, kontrollerade: 35, utanBeteende: 14, planerade: 0))
  }

  @Test("the three other documents are planned")
  func otherDocumentsArePlanned() {
    #expect(
      Regelkatalog.antal(i: Regelkatalog.alla)
        == AntalPerDisposition(utforda: 134, kontrollerade: 52, utanBeteende: 27, planerade: 254))
  }

  @Test("a lever describes what is done wrong exactly where something is expected to appear")
  func leversAndExpectations() {
    for regel in Regelkatalog.alla {
      var kanBrytas = false
      if case .utford(_, let brott) = regel.disposition { kanBrytas = brott != .ingen }
      #expect((regel.avstegsbeskrivning != nil) == kanBrytas, "\(regel.id)")
    }
  }

  @Test("an enacted duty, prohibition or recommendation can be broken")
  func enactedDutiesCanBeBroken() {
    for regel in Regelkatalog.alla where [.ska, .forbud, .bor].contains(regel.slag) {
      if case .utford = regel.disposition {
        #expect(regel.avstegsbeskrivning != nil, "\(regel.id)")
      }
    }
  }

  @Test("no two rules are broken in the same words")
  func leversDiffer() {
    let texter = Regelkatalog.alla.compactMap(\.avstegsbeskrivning)
    #expect(texter.count == 119)
    #expect(Set(texter).count == texter.count)
  }

  @Test("a rule is expected to violate only invariants that are checked now")
  func onlyCheckedInvariants() {
    for regel in Regelkatalog.alla {
      switch regel.disposition {
      case .utford(_, .invariant(let id)), .kontrollerad(.invariant(let id)):
        #expect(id.kontrollerasNu, "\(regel.id) names \(id.text)")
      default: break
      }
    }
  }

  @Test("every reason and description is one sentence or phrase in each language, on one line")
  func descriptionsAreSingleLines() {
    for regel in Regelkatalog.alla {
      switch regel.disposition {
      case .ingetBeteende(let skal, let reason):
        for text in [skal, reason] {
          #expect(text.hasSuffix(".") && !text.contains("\n"), "\(regel.id)")
        }
        #expect(skal != reason, "\(regel.id)")
      case .kontrollerad(.scenario(let sv, let en)), .kontrollerad(.struktur(let sv, let en)),
        .kontrollerad(.matt(let sv, let en)):
        for text in [sv, en] {
          #expect(!text.isEmpty && !text.hasSuffix(".") && !text.contains("\n"), "\(regel.id)")
        }
        #expect(sv != en, "\(regel.id)")
      default: break
      }
    }
  }

  @Test("what is done wrong at a breach is told in both languages")
  func departures() {
    for regel in Regelkatalog.alla {
      #expect((regel.departure == nil) == (regel.avstegsbeskrivning == nil), "\(regel.id)")
      guard let departure = regel.departure else { continue }
      #expect(!departure.isEmpty && departure != regel.avstegsbeskrivning, "\(regel.id)")
      #expect(!departure.contains("\n"), "\(regel.id)")
    }
    let texts = Regelkatalog.alla.compactMap(\.departure)
    #expect(Set(texts).count == texts.count)
  }

  @Test("every routine enacts some rule")
  func everyRoutineIsUsed() {
    let anvanda = Set(
      Regelkatalog.alla.compactMap { regel -> Rutin? in
        if case .utford(let rutin, _) = regel.disposition { rutin } else { nil }
      })
    #expect(anvanda == Set(Rutin.allCases))
  }

  @Test("a few rules are what the document says")
  func examples() {
    let kallelse = Regelkatalog[.sp31]
    #expect(kallelse.citat == "Sammankalla till samordnat möte (SP möte)")
    #expect(kallelse.avsnitt == "Rutin › Ansvarsfördelning")
    #expect(kallelse.raderna == "L107")
    #expect(kallelse.foljd == [.glapp(.g04)])
    #expect(kallelse.disposition == .utford(rutin: .spKallelse, brott: .glapp(.g04)))
    let glapp = Regelkatalog.regel(.ans13)
    #expect(glapp.slag == .forbud)
    #expect(glapp.foljd == [.glapp(.g01), .glapp(.g40)])
    #expect(glapp.disposition == .kontrollerad(av: .invariant(.s01)))
    let maxtaxa = Regelkatalog.regel(.ans108)
    #expect(maxtaxa.disposition == .utford(rutin: .avgift, brott: .glapp(.g24)))
  }
}
