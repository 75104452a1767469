import Domain
import Observers
import Testing

@testable import Experiments

@Suite("where the organisation bends")
struct OrganisationTests {
  private func plan(_ scenario: Scenario = Litet.scenario(), tradar: Int = 1) -> Lastplan {
    var plan = Lastplan(scenario: scenario)
    plan.replikationer = 3
    plan.precision = 0.1
    plan.tradar = tradar
    return plan
  }

  @Test("the search ends between a rate whose staff keeps up and one whose staff does not")
  func sok() async throws {
    let plan = plan()
    var steg = 0
    let svar = try await Organisationsprov(plan).sok(.init(matt: plan.matt)) { nu in
      steg += 1
      #expect(nu.prov.count == steg)
      #expect(!nu.sokt)
    }
    #expect(svar.sokt)
    let (haller, vaxer) = (try #require(svar.haller), try #require(svar.vaxer))
    #expect(haller < vaxer)
    let under = try #require(svar.prov.first { $0.inflode == haller })
    #expect(under.utslag == .haller)
    for trend in under.stationer { #expect((trend.belagt ?? 0) < 1, "\(trend.station)") }
    let over = try #require(svar.brytpunkt)
    #expect(over.inflode == vaxer)
    #expect(over.utslag == .vaxer)
    let flaskhals = try #require(over.flaskhals(grans: plan.vaxtgrans))
    // The only enhet that anybody turns to is that of Hisingen's SF.
    #expect(flaskhals.station == .roll(Enhetsplats(.sfHisingen, .hisingen), .handlaggare))
    #expect(try #require(flaskhals.belagt) > 0.95)
    #expect(svar.prov.map(\.faktor) == svar.prov.map(\.faktor).sorted())
  }

  @Test("twice the handläggare bear about twice the inflow")
  func bemanning() async throws {
    var gransar: [Double] = []
    for antal in [6, 12] {
      let plan = plan(Litet.scenario(handlaggare: antal))
      let svar = try await Organisationsprov(plan).sok(.init(matt: plan.matt)) { _ in }
      gransar.append(try #require(svar.vaxer))
    }
    #expect(gransar[1] / gransar[0] > 1.6 && gransar[1] / gransar[0] < 2.5, "\(gransar)")
  }

  @Test("the answer is the same however many threads find it")
  func tradar() async throws {
    var svar: [Organisationssvar] = []
    for tradar in [1, 3] {
      let plan = plan(Litet.scenario(dagar: 42), tradar: tradar)
      let prov = Organisationsprov(plan)
      var ett = try await prov.sok(.init(matt: plan.matt)) { _ in }
      ett.ramp = try await prov.rampa(fran: 2, till: 30)
      svar.append(ett)
    }
    #expect(svar[0] == svar[1])
    #expect(svar[0].prov.count > 3)
  }

  @Test("persons who find no handläggare with room are the bottleneck where cases have no end")
  func utanHandlaggare() async throws {
    var scenario = Litet.scenario(perDag: 8, handlaggare: 10)
    scenario.spakar.satt(.arendenPerHandlaggare, 10)
    let prov = try await Organisationsprov(plan(scenario)).prova(1)
    #expect(prov.utslag == .vaxer)
    let forst = try #require(prov.flaskhals(grans: 0.02))
    #expect(forst.station == .utanHandlaggare(Enhetsplats(.sfHisingen, .hisingen)))
  }

  @Test("work that nobody has the role for grows from its first day, and is the bottleneck")
  func utanPersonal() async throws {
    var scenario = Litet.scenario(perDag: 1, handlaggare: 30)
    let fall = try await Organisationsprov(plan(scenario)).prova(1)
    #expect(fall.utslag == .haller)
    scenario.bemanning = scenario.bemanning.map { _ in
      Bemanning(handlaggare: 30, forste: 0, enhetschefer: 1, avdelningschefer: 1)
    }
    scenario.spakar.satt(.andelGranssnitt, 1)
    let prov = try await Organisationsprov(plan(scenario)).prova(1)
    #expect(prov.utslag == .vaxer)
    let flaskhals = try #require(prov.flaskhals(grans: 0.02))
    guard case .roll(_, .forste) = flaskhals.station else {
      Issue.record("\(flaskhals.station)")
      return
    }
    // An hour of waiting for every hour that passes.
    let lutning = try #require(flaskhals.lutning).medel
    #expect(abs(lutning - 1) < 1e-9)
  }

  @Test("a ramp raises the inflow by the week, and its curves begin near nothing")
  func ramp() async throws {
    let ramp = try await Organisationsprov(plan()).rampa(fran: 2, till: 40)
    #expect(ramp.inflode.count == 84)
    #expect(abs(ramp.inflode[0] - 2) < 1e-9 && abs(ramp.inflode[83] - 40) < 1e-9)
    #expect(Set(ramp.inflode).count == 12)
    let forst = try #require(ramp.kurvor.first)
    #expect(forst.station == .roll(Enhetsplats(.sfHisingen, .hisingen), .handlaggare))
    let brott = try #require(forst.brotDag)
    #expect(brott > 7)
    let tidigt = forst.vantan[..<7].compactMap { $0 }.max() ?? 0
    let sent = forst.vantan.compactMap { $0 }.last ?? 0
    #expect(tidigt < 8 && sent > 8)
  }

  @Test("the persons that a trial begins with are the lever's, in the variant that is tried")
  func enskilda() {
    var scenario = Litet.scenario()
    #expect(plan(scenario).enskilda == 0)
    scenario.spakar.satt(.antalEnskilda, 300)
    #expect(plan(scenario).enskilda == 300)
    var plan = plan(scenario)
    var andring = Variant.Andring(fran: nil)
    andring.spakar = [(.antalEnskilda, 500)]
    plan.variant = Variant(namn: "fler", beskrivning: "", andringar: [andring])
    #expect(plan.enskilda == 500)
  }

  @Test("a cancelled test throws, and what it had found stays found")
  func avbrott() async throws {
    let plan = plan()
    let uppgift = Task {
      var funna = 0
      do {
        _ = try await Organisationsprov(plan).sok(.init(matt: plan.matt)) { svar in
          funna = svar.prov.count
          if funna == 2 { withUnsafeCurrentTask { $0?.cancel() } }
          try Task.checkCancellation()
        }
        return -1
      } catch is CancellationError {
        return funna
      }
    }
    #expect(try await uppgift.value == 2)
  }
}

@Suite("inflow as one figure")
struct InflodesmattTests {
  @Test("the kind of day is the scenario's own; a mixture is counted per civil day")
  func matt() {
    var scenario = Litet.scenario(perDag: 4, dagar: 28)
    #expect(Inflodesmatt(scenario, variant: nil).scenariots == 4)
    #expect(Inflodesmatt(scenario, variant: nil).perVardag)
    scenario.inflode[0] = Inflode(antal: 2, bara: .allaDagar)
    let blandat = Inflodesmatt(scenario, variant: nil)
    #expect(!blandat.perVardag)
    // 2–29 March 2026 has 20 vardagar.
    let vantat: Double = 2 + 4 * 20.0 / 28
    #expect(abs(blandat.scenariots - vantat) < 1e-9)
  }

  @Test("an inflow that changes later is the mean of the half that is judged")
  func senare() {
    let scenario = Litet.scenario(perDag: 4, dagar: 28)
    // Day 21 is a Monday: from it on are five of the ten vardagar of the second half.
    var andring = Variant.Andring(fran: scenario.start + 21)
    andring.inflode = scenario.inflode.map { $0.ganger(4) }
    let variant = Variant(namn: "senare", beskrivning: "", andringar: [andring])
    let matt = Inflodesmatt(scenario, variant: variant)
    #expect(matt.franStart == 4 && matt.scenariots == 10 && matt.andras)
    #expect(!Inflodesmatt(scenario, variant: nil).andras)
    // A change after the end is none.
    andring.fran = scenario.start + 28
    let efter = Variant(namn: "efter", beskrivning: "", andringar: [andring])
    #expect(!Inflodesmatt(scenario, variant: efter).andras)
  }

  @Test("an inflow per vardag beside one per day is what comes in the days that are judged")
  func blandatSenare() {
    // 2 March to 26 April 2026; the judged half, from 30 March, has Easter: 18 vardagar of 28 days.
    var scenario = Litet.scenario(perDag: 2, dagar: 56)
    scenario.inflode[0] = Inflode(antal: 1, bara: .allaDagar)
    #expect(abs(Inflodesmatt(scenario, variant: nil).scenariots - (2 * 18.0 / 28 + 1)) < 1e-12)
    // From 13 April on, ten vardagar of fourteen days, one a day comes instead of two a vardag.
    var andring = Variant.Andring(fran: Datum("2026-04-13"))
    andring.inflode = scenario.inflode
    andring.inflode[1] = Inflode(antal: 1, bara: .allaDagar)
    let variant = Variant(namn: "senare", beskrivning: "", andringar: [andring])
    let matt = Inflodesmatt(scenario, variant: variant)
    #expect(abs(matt.scenariots - (2 * 8.0 + 14 + 28) / 28) < 1e-12)
    #expect(matt.andras)
  }

  @Test("a ramp's inflow is what comes each day, also where a variant changes it")
  func rampens() {
    let scenario = Litet.scenario(perDag: 4, dagar: 28)
    var andring = Variant.Andring(fran: scenario.start + 9)
    andring.inflode = scenario.inflode.map { $0.ganger(4) }
    let plan = Lastplan(
      scenario: scenario,
      variant: Variant(namn: "senare", beskrivning: "", andringar: [andring]))
    let dagar = Ramp.dagar(plan, fran: 5, till: 20)
    #expect(dagar.first?.inflode == 5 && dagar.last?.inflode == 20)
    let kommer = Inflodestakter(
      Ramp.varld(plan, faktorer: dagar.map(\.faktor), replikation: 0), over: 0..<28
    ).perDag
    for (dag, takt) in kommer.enumerated() {
      #expect(abs(takt - dagar[dag].inflode) < 1e-9, "\(dag)")
    }
  }

  @Test("a ramp multiplies what a variant says from its date on, and leaves its other changes")
  func trappa() {
    let scenario = Litet.scenario(perDag: 4, dagar: 28)
    var andring = Variant.Andring(fran: scenario.start + 10)
    andring.inflode = scenario.inflode.map { $0.ganger(3) }
    andring.spakar = [(.varningsgrans, 5)]
    let variant = Variant(namn: "v", beskrivning: "", andringar: [andring])
    let trappa = Variant.trappa(
      variant, scenario, [(scenario.start, 1), (scenario.start + 7, 2), (scenario.start + 14, 4)])
    let varld = Varld(scenario: scenario, variant: trappa)
    func antal(_ dag: Int) -> Double {
      varld.epoker[varld.epok(vid: Kalender.moment(scenario.start + dag))].inflode[1].antal
    }
    #expect(antal(0) == 4)
    #expect(antal(7) == 8)
    #expect(antal(10) == 24)
    #expect(antal(14) == 48)
    #expect(varld.epoker.last?.spakar[.varningsgrans] == 5)
    #expect(varld.epoker.first?.spakar[.varningsgrans] != 5)
  }
}
