import Testing

@testable import Domain

@Suite("Gap kinds and invariants")
struct GlappOchInvariantTests {
  @Test("there are 40 kinds of gap, G-01 to G-40")
  func fortyKinds() {
    #expect(GlappSlag.allCases.count == 40)
    #expect(GlappRad.tabell.count == 40)
    #expect(GlappSlag.allCases.map(\.rawValue) == Array(1...40))
    #expect(GlappSlag.g01.text == "G-01")
    #expect(GlappSlag.g40.text == "G-40")
    #expect(GlappSlag.g01.namn == "ansvarsglapp")
  }

  @Test("every kind of gap is read back from its text and has a name, a class and a rule")
  func everyKindIsDescribed() {
    for slag in GlappSlag.allCases {
      #expect(GlappSlag(slag.text) == slag)
      #expect(!slag.namn.isEmpty, "\(slag)")
      #expect([1, 2].contains(slag.klasser.rawValue.nonzeroBitCount), "\(slag)")
      #expect(!slag.hindrasAv.isEmpty, "\(slag)")
    }
    #expect(Set(GlappSlag.allCases.map(\.namn)).count == 40)
    #expect(GlappSlag("G-41") == nil)
  }

  @Test("the kinds count in the classes that the catalogue gives")
  func classes() {
    func antal(_ klass: GlappKlass) -> Int {
      GlappSlag.allCases.count { $0.klasser.contains(klass) }
    }
    #expect(GlappKlass.enskilda.map { antal($0.klass) } == [9, 9, 14, 8, 3, 3])
    #expect(GlappSlag.g40.klasser == [.ansvar, .tjanst])
    #expect(GlappSlag.g07.klasser == .information)
  }

  @Test("a tvist is of no class, and an avslutsglapp of I alone")
  func unions() {
    let egna = GlappSlag.allCases.filter { $0.unionsklasser != $0.klasser }
    #expect(egna == [.g08, .g37, .g39])
    #expect(egna.map(\.unionsklasser) == [[], .information, []])
    #expect(GlappSlag.g40.unionsklasser == [.ansvar, .tjanst])
  }

  @Test("the two Göteborg documents open 20 kinds of gap")
  func kindsOfGoteborg() {
    #expect(
      GlappSlag.allCases.filter(\.galler004Och002).map(\.rawValue)
        == Array(1...15) + [24, 28, 37, 39, 40])
  }

  @Test("a gap that a rule's violation names is prevented by that rule, and the other way round")
  func rulesAndGapsAgree() {
    for slag in GlappSlag.allCases {
      let namnd = Regelkatalog.alla.filter { $0.foljd.contains(.glapp(slag)) }.map(\.id)
      // ANS-61 only recommends an early start: it lengthens G-04, and has no other consequence.
      #expect(namnd == slag.hindrasAv.filter { $0 != .ans61 }, "\(slag)")
    }
  }

  @Test("there are 74 invariants: 47 of safety and 27 of liveness")
  func seventyFourInvariants() {
    #expect(InvariantID.allCases.count == 74)
    #expect(InvariantRad.tabell.count == 74)
    #expect(InvariantID.allCases.count(where: \.arSakerhet) == 47)
    #expect(Set(InvariantID.allCases.map(\.text)).count == 74)
    for id in InvariantID.allCases {
      #expect(InvariantID(id.text) == id)
      #expect("INV-\(String(describing: id).uppercased())" == id.text)
      #expect(!id.egenskap.isEmpty, "\(id)")
      #expect(!id.regler.isEmpty, "\(id)")
    }
  }

  @Test("a rule that breaks an invariant, or is checked by one, stands among its rules")
  func rulesAndInvariantsAgree() {
    for regel in Regelkatalog.alla {
      switch regel.disposition {
      case .utford(_, .invariant(let id)), .kontrollerad(.invariant(let id)):
        // SP-19 has no invariant of its own: it forbids any gap caused by poor collaboration.
        #expect(id.regler.contains(regel.id) || regel.id == .sp19, "\(regel.id), \(id.text)")
      default: break
      }
    }
  }

  @Test("the 32 invariants of SP and ANS are checked now")
  func checkedNow() {
    let nu = InvariantID.allCases.filter(\.kontrollerasNu)
    #expect(nu.count == 32)
    for id in nu {
      #expect(
        id.regler.contains { [.samordnadPlan, .ansvarsfordelning].contains($0.dokument) }, "\(id)")
    }
  }
}

@Suite("Holes")
struct HalkatalogTests {
  @Test("there are 118 holes, H-01 to H-118")
  func hundredAndEighteen() {
    #expect(Halkatalog.alla.map(\.nummer) == Array(1...118))
    #expect(Halkatalog.alla.first?.text == "H-01")
    #expect(Halkatalog.alla.last?.text == "H-118")
    #expect(Halkatalog.hal("H-86")?.nummer == 86)
    #expect(Halkatalog.hal("H-119") == nil)
  }

  @Test("every hole says what is open, why it matters and which parameter closes it")
  func nothingIsEmpty() {
    for hal in Halkatalog.alla {
      #expect(!hal.oppet.isEmpty, "\(hal.text)")
      #expect(!hal.varfor.isEmpty, "\(hal.text)")
      #expect(!hal.parameter.isEmpty, "\(hal.text)")
    }
  }

  @Test("every hole of samordnad plan and ansvarsfördelning names the rules that leave it open")
  func holesOfGoteborgNameRules() {
    let goteborg = Halkatalog.halSamordnadPlan + Halkatalog.halAnsvar
    #expect(goteborg.count == 57)
    for hal in goteborg {
      #expect(!hal.regler.isEmpty, "\(hal.text)")
    }
  }
}
