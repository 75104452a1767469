import Domain
import Kernel
import Simulation
import Testing

/// What has nothing to do with a change stays exactly as it was.
@Suite("What does not change")
struct OberoendeTests {
  @Test(
    "more inflow in one stadsområde changes nothing about a person in another", arguments: 0..<2)
  func merInflode(replikation: Int) async {
    var scenario = Provstad.scenario(dagar: 120)
    // No person between two SF, and no tvist that climbs to a ledning for the whole city.
    scenario.satt([.granssnittGeografiskt: 0, .losningOperativ: 1])
    let fore = await Provbok.kor(Varld(scenario: scenario, replikation: replikation))
    scenario.inflode[0].antal *= 3
    let efter = await Provbok.kor(Varld(scenario: scenario, replikation: replikation))
    let andra = { (p: PersonID) in p.omrade != .centrum }
    #expect(fore.perPerson(andra).count > 100)
    #expect(fore.perPerson(andra) == efter.perPerson(andra))
    #expect(fore.perPerson().count < efter.perPerson().count)
  }

  @Test("a lever changes only those whom it touches", arguments: 0..<2)
  func enSpak(replikation: Int) async {
    let scenario = Provstad.scenario(dagar: 150, rikligt: true)
    let fore = await Provbok.kor(Varld(scenario: scenario, replikation: replikation))
    let efter = await Provbok.kor(
      Varld(scenario: scenario.med(.omfragaTid, 60), replikation: replikation))
    // The question is put again only to somebody without a samtycke.
    var berorda: Set<PersonID> = []
    for faktum in fore.fakta {
      if case .spTillstand(let sp, _, .samtyckeSaknas, _) = faktum.fact {
        berorda.insert(sp.person)
      }
    }
    #expect(berorda.count > 10)
    let ovriga = { (p: PersonID) in !berorda.contains(p) }
    #expect(fore.perPerson(ovriga) == efter.perPerson(ovriga))
    #expect(fore.perPerson() != efter.perPerson())
  }

  @Test("a variant is its scenario until the date on which it begins to differ", arguments: 0..<2)
  func franDatum(replikation: Int) async {
    let scenario = Provstad.scenario(dagar: 100)
    var andring = Variant.Andring(fran: scenario.start + 50)
    andring.spakar = [(.samtyckesgrad, 0.3), (.motesframforhallning, 20)]
    let variant = Variant(namn: "senare", beskrivning: "", andringar: [andring])
    let utan = await Provbok.kor(Varld(scenario: scenario, replikation: replikation))
    let med = await Provbok.kor(
      Varld(scenario: scenario, variant: variant, replikation: replikation))
    let bryt = Kalender.moment(scenario.start + 50)
    #expect(rader(utan, fore: bryt) == rader(med, fore: bryt))
    #expect(rader(utan, fore: utan.fakta.last?.nar ?? bryt) != rader(med, fore: bryt))
  }

  @Test("a longer run begins as the shorter one", arguments: 0..<2)
  func langre(replikation: Int) async {
    let scenario = Provstad.scenario(dagar: 60)
    let kort = Varld(scenario: scenario, replikation: replikation)
    var langre = scenario
    langre.dagar = 100
    let a = await Provbok.kor(kort)
    let b = await Provbok.kor(Varld(scenario: langre, replikation: replikation))
    #expect(rader(a, fore: kort.slut) == rader(b, fore: kort.slut))
    #expect(a.fakta.count < b.fakta.count)
  }

  private func rader(_ utfall: Provutfall, fore slut: Moment) -> [String] {
    utfall.fakta.filter { $0.nar < slut }.map { "\($0.nar.ticks) \($0.aktor.raw) \($0.fact)" }
      + utfall.meddelanden.filter { $0.nar < slut }
      .map { "\($0.nar.ticks) \($0.fran.raw) \($0.till.raw) \($0.message.typ)" }
  }

  @Test("a handwritten person changes nothing about the others", arguments: 0..<2)
  func handskriven(replikation: Int) async {
    var scenario = Provstad.scenario(dagar: 120, rikligt: true)
    let fore = await Provbok.kor(Varld(scenario: scenario, replikation: replikation))
    var person = HandskrivenPerson(
      namn: "Petra Papper", omrade: .hisingen,
      ankomst: Kalender.moment(scenario.start, sekund: 9 * Sekunder.timme), alder: 40)
    person.behov = [.init(slag: .beroende), .init(slag: .funktionsnedsattning)]
    scenario.personer = [person]
    let efter = await Provbok.kor(Varld(scenario: scenario, replikation: replikation))
    let dragna = { (p: PersonID) in p.nummer >= HandskrivenPerson.reserverade }
    #expect(fore.perPerson() == efter.perPerson(dragna))
    #expect(efter.perPerson { !dragna($0) }.count == 1)
  }
}
