import Domain
import Kernel
import Observers
import Simulation
import Testing

@Suite("News that comes late, and what a new start undoes")
struct SenaBeskedTests {
  @Test("a withdrawal is not passed on once there is samtycke again")
  func aterkallelse() async {
    var scenario = Provstad.scenario(dagar: 300, perDag: 1)
    scenario.satt([
      .aterkallelsegrad: 0.1, .aterkallelseVidareTid: 10, .omfragaTid: 7, .samtyckesgrad: 1,
      .oenighetsgrad: 0,
    ])
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    var givet: [SPID: [(nar: Moment, finns: Bool)]] = [:]
    for f in utfall.fakta {
      guard case .samtycke(let sp, let utfall, _, _, let kandI) = f.fact, kandI == sp.initierande
      else { continue }
      givet[sp, default: []].append((f.nar, utfall == .givet))
    }
    var vidare = 0
    var efterNytt = 0
    for m in utfall.skickade {
      guard case .sp(.samtyckesAterkallelse(let sp, vidare: true)) = m.message else { continue }
      vidare += 1
      if givet[sp]?.last(where: { $0.nar <= m.nar })?.finns == true { efterNytt += 1 }
    }
    #expect(vidare > 10)
    #expect(efterNytt == 0)
  }

  @Test("each party is at a meeting once, whatever the post does to the kallelse")
  func flyttatMote() async {
    var scenario = Provstad.scenario(dagar: 300, perDag: 1)
    scenario.satt([
      .epostForsening: 0.5, .annatForslagSannolikhet: 0.3, .forhinderSannolikhet: 0.3,
      .franvarograd: 0.3, .andelGiltigOrsak: 0.3, .samtyckesgrad: 1,
    ])
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    struct Mote: Hashable {
      let sp: SPID
      let kallelse: UInt16
      let part: Forvaltning
    }
    var narvaro: [Mote: Int] = [:]
    for f in utfall.fakta {
      guard case .narvaro(let sp, let part, _, let kallelse) = f.fact else { continue }
      narvaro[Mote(sp: sp, kallelse: kallelse, part: part), default: 0] += 1
    }
    #expect(narvaro.count > 500)
    let dubbla = narvaro.filter { $0.value > 1 }.keys.map { "\($0.sp) \($0.kallelse) \($0.part)" }
    #expect(dubbla.isEmpty, "\(dubbla)")
    #expect(utfall.observatorium.invarianter.first { $0.id == .l25 }?.brott == 0)
  }

  @Test("an agreement names one of those with a claim, where anybody has one")
  func ansprak() async {
    var scenario = Provstad.scenario(dagar: 300, perDag: 1)
    scenario.satt([
      .oenighetsgrad: 0, .avbojSannolikhet: 0, .samtyckesOmfattning: 0.5,
    ])
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    // What each enhet holds the claims to be; a party learns them by the kallelse.
    var ansprak: [ActorID: [BehovID: ForvaltningSet]] = [:]
    // A tvist may end otherwise.
    var tvistande: Set<PersonID> = []
    for f in utfall.fakta {
      if case .tvistUppkommen = f.fact, let person = f.fact.person { tvistande.insert(person) }
    }
    var namnda = 0
    var utan: [String] = []
    for f in utfall.fakta {
      switch f.fact {
      case .klassning(let behov, let mangd, _, _): ansprak[f.aktor, default: [:]][behov] = mangd
      case .ansvarOverenskommet(let behov, let ansvarig, _):
        guard let mangd = ansprak[f.aktor]?[behov], !mangd.isEmpty,
          !tvistande.contains(behov.person)
        else { continue }
        namnda += 1
        if !mangd.contains(ansvarig) {
          utan.append("\(behov) \(ansvarig.namn) \(mangd.rawValue) av \(Aktor(f.aktor).namn)")
        }
      default: break
      }
    }
    #expect(namnda > 100)
    #expect(utan.isEmpty, "\(utan.count) of \(namnda): \(utan.prefix(5))")
  }

  @Test("a follow-up that comes due while a new version is made is done when that is upprättad")
  func uppfoljning() async {
    var scenario = Provstad.scenario(dagar: 500, perDag: 0.5, rikligt: true)
    scenario.satt(Provstad.alltGarVal)
    scenario.satt([.andringsgrad: 0.5, .spUppfoljning: 20, .godkannandetid: 15])
    let utfall = await Provbok.kor(Varld(scenario: scenario))
    let langsta =
      utfall.glapp.filter { $0.slag == .g15 }
      .compactMap { g in g.till.map { $0 - g.fran } }.max() ?? 0
    #expect(utfall.fakta.contains { if case .uppfoljd(_, true) = $0.fact { true } else { false } })
    // Making a version takes some weeks; the next follow-up would be another version away.
    #expect(langsta < 60 * Sekunder.dygn, "\(Double(langsta) / Double(Sekunder.dygn)) days")
  }
}
