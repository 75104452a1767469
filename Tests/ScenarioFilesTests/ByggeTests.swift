import Domain
import Kernel
import Testing

@testable import ScenarioFiles

@Test("inflow is read per civil day or per vardag")
func inflode() throws {
  let scenario = try last(
    minsta(
      """
      inflöde: { Centrum: 18 /dag, Sydväst: 2.5 /vardag }
      profiler: { a: { andel: 100 %, behov: [beroende] } }
      """))
  #expect(
    scenario.inflode == [
      Inflode(antal: 18, bara: .allaDagar), Inflode(antal: 0, bara: .allaDagar),
      Inflode(antal: 0, bara: .allaDagar), Inflode(antal: 2.5, bara: .vardagar),
    ])
}

@Test("a profile has its needs, weights, shares and history, and shares are normalised")
func profil() throws {
  let scenario = try last(
    minsta(
      """
      profiler:
        a:
          andel: 59.8 %
          ålder: 65-100 år
          behov: [åldrande, { slag: hemlöshet, andel: 20 % }]
          även: [beroende, { slag: risk för avhysning, vikt: 3 }]
          flerbehov: 50 %
          gränssnitt: 30 %
          känd: { SF: { andel: 10 % }, FFS: { andel: 30 %, år sedan: 0–8 } }
        b: { andel: 40 %, behov: [ekonomiskt bistånd] }
      """))
  let a = scenario.profiler[0]
  #expect(abs(scenario.profiler.reduce(0) { $0 + $1.andel } - 1) < 1e-12)
  #expect(a.alder == 65...100)
  #expect(
    a.behov == [.init(slag: .aldrande, andel: 1), .init(slag: .hemloshet, andel: 0.2)])
  #expect(a.aven == [.init(slag: .beroende, andel: 1), .init(slag: .avhysning, andel: 3)])
  #expect(a.flerbehov == 0.5)
  #expect(a.granssnitt == 0.3)
  #expect(
    a.kand == [
      .init(forvaltning: nil, andel: 0.1, arSedan: 0...5),
      .init(forvaltning: .ffs, andel: 0.3, arSedan: 0...8),
    ])
  #expect(scenario.profiler[1].alder == 18...64)
}

@Test("staff is read per enhet; what is not named keeps its default")
func bemanning() throws {
  let scenario = try last(
    minsta(
      """
      bemanning:
        SF Nordost: { handläggare: 7, 1:e socialsekreterare: 2, enhetschef: 0, avdelningschef: 3 }
        FFS:
          Hisingen: { handläggare: 9, 1:e socialsekreterare: 0, enhetschef: 1, avdelningschef: 1 }
      """))
  let nordost = Enhetsplats(.sfNordost, .nordost).index
  let hisingen = Enhetsplats(.ffs, .hisingen).index
  #expect(
    scenario.bemanning[nordost]
      == Bemanning(handlaggare: 7, forste: 2, enhetschefer: 0, avdelningschefer: 3))
  #expect(scenario.bemanning[hisingen].handlaggare == 9)
  #expect(scenario.bemanning.filter { $0 == .forval }.count == 10)
}

@Test("every distribution that the page names can be written")
func fordelningar() throws {
  let exempel: [Fordelningsslag: String] = [
    .lognormal: "ledtid: 20 vardagar, sigma: 0.5, lägst: 10 vardagar, högst: 30 vardagar",
    .exponentiell: "ledtid: 5 vardagar", .konstant: "ledtid: 5 vardagar",
    .likformig: "lägst: 1 vardag, högst: 5 vardagar",
    .triangular: "ledtid: 2 vardagar, lägst: 1 vardag, högst: 5 vardagar",
    .gamma: "ledtid: 5 vardagar, form: 2", .weibull: "ledtid: 5 vardagar, form: 1.5",
    .normal: "ledtid: 5 vardagar, spridning: 2 vardagar",
  ]
  for slag in Fordelningsslag.allCases {
    let scenario = try last(
      minsta("tider: { plan: { fördelning: \(slag.rawValue), \(try #require(exempel[slag])) } }"))
    let tid = scenario.tider[Steg.plan.index]
    #expect(tid.mark == .scenario)
    #expect(tid.ledtid.quantile(0.5) > 0)
    #expect(tid.ledtid.quantile(0.001) >= 0)
  }
}

@Test("a step without ledtid keeps its lead time, and working time may be in minutes")
func arbetstid() throws {
  let tid = try last(minsta("tider: { plan: { arbetstid: 90 min } }")).tider[Steg.plan.index]
  #expect(tid.arbetstimmar == 1.5)
  #expect(tid.ledtid == Steg.plan.forval.ledtid)
}

@Test("a variant's changes add up in the order of their dates")
func variant() throws {
  let scenario = try last(
    minsta(
      """
      inflöde: { Centrum: 10 /dag, Nordost: 4 /vardag }
      profiler: { a: { andel: 100 %, behov: [beroende] } }
      varianter:
        reform:
          spakar: { kallelseSvarsgräns: 5 vardagar }
          avsteg: { SP-30: 5 % }
          ändringar:
            - { från: 2026-01-20, bemanning: { SF Centrum: { handläggare: 8 } } }
            - { från: 2026-01-15, bemanning: { alla: 50 % }, inflöde: { alla: 200 %, Nordost: 1 /dag } }
      """))
  let variant = try #require(scenario.varianter.first)
  #expect(variant.andringar.map { $0.fran?.text } == [nil, "2026-01-15", "2026-01-20"])
  #expect(variant.andringar[0].spakar.map(\.spak) == [.kallelseSvarsgrans])
  #expect(variant.andringar[0].avsteg.map(\.andel) == [0.05])
  #expect(variant.andringar[0].bemanning.isEmpty)
  let halv = Bemanning(handlaggare: 10, forste: 2, enhetschefer: 1, avdelningschefer: 1)
  #expect(variant.andringar[1].bemanning == Array(repeating: halv, count: 12))
  #expect(variant.andringar[1].inflode.map(\.antal) == [20, 0, 1, 0])
  #expect(variant.andringar[2].bemanning[0].handlaggare == 8)
  #expect(variant.andringar[2].bemanning[1] == halv)
}

@Test("a handwritten person has needs, history and scripted choices")
func person() throws {
  let scenario = try last(
    minsta(
      """
      personer:
        - namn: Asta Exempel
          stadsområde: Hisingen
          ankomst: 2026-01-13 09:30
          ålder: 70
          behov:
            - beroende
            - { slag: funktionsnedsättning, klassas: [], efter: 2 dagar, upphör efter: 90 dagar }
            - { slag: hemlöshet, klassas: [FFS, SF Hisingen] }
          känd: { SF: 400 dagar sedan, ÄVO: 2 år sedan }
          skyddad: ja
          kontaktar först: ÄVO
          val:
            - { samtycke: svarar inte, runda: 1 }
            - { närvaro: uteblir, vem: SF Hisingen }
            - { oenighet: ja, behov: 2 }
            - { återkallelse: aldrig }
            - { kallelsesvarets tid: 3 vardagar }
            - { godkännande: nej ansvar }
            - { stödkontakt: ja, vem: den enskilde }
      """))
  let person = try #require(scenario.personer.first)
  #expect(Kalender.text(person.ankomst) == "2026-01-13 09:30:00")
  #expect(person.behov.map(\.slag) == [.beroende, .funktionsnedsattning, .hemloshet])
  #expect(person.behov[0].klassas == nil)
  #expect(person.behov[1].klassas == ForvaltningSet())
  #expect(person.behov[1].efterDagar == 2)
  #expect(person.behov[1].langdDagar == 90)
  #expect(person.behov[2].klassas == ForvaltningSet(.ffs).with(.sfHisingen))
  #expect(person.kand.map(\.forvaltning) == [.sfHisingen, .avo])
  #expect(person.kand.map(\.dagar) == [400, 730])
  #expect(person.skyddad)
  #expect(person.forstKontaktad == .avo)
  #expect(person.val.map(\.varde) == [2, 2, 1, 1e9, 3, 1, 1])
  #expect(person.val[0].runda == 1)
  #expect(person.val[1].vem == Forvaltning.sfHisingen.rawValue)
  #expect(person.val[2].behov == 1)
  #expect(person.val[6].vem == 15)
}

@Test("the hash is of the bytes alone, and one byte changes it")
func hash() throws {
  let a = try ScenarioFil.las(text: minsta(), filnamn: "a.yaml")
  let b = try ScenarioFil.las(text: minsta(), filnamn: "b.yaml")
  let c = try ScenarioFil.las(text: minsta("# c"), filnamn: "a.yaml")
  #expect(a.hash == b.hash)
  #expect(a.hash != c.hash)
  #expect(a.hash.count == 32)
}

@Test("warnings are no errors: nothing happens, a change comes too late, a variant is empty")
func varningar() throws {
  let inlast = try ScenarioFil.las(
    text: minsta(
      """
      varianter:
        tom: { beskrivning: Ingenting. }
        sen: { ändringar: [{ från: 2027-01-01, spakar: { teamTopologi: 4 } }] }
      """), filnamn: "v.yaml")
  #expect(inlast.varningar.map(\.rad) == [5, 6, 1])
}

@Test("a byte order mark, Windows line ends and decomposed letters are read as they should be")
func textformer() throws {
  let text = "\u{FEFF}" + minsta("inflo\u{308}de: { Sydva\u{308}st: 0 /dag }")
  #expect(try last(text).namn == "Minsta")
  #expect(try last(minsta("frö: 7").replacing("\n", with: "\r\n")).fro == 7)
}
